import type { Thing } from '../cast/thing';
import type { EdgeKind, Polarity } from '../types';

/** Nouns that tell somebody that something happened. */
export const EVENTS = /^(?:messages?|events?|notifications?|alerts?|alarms?|sms|emails?)$/;
/** What somebody sends to get something. */
export const REQUEST = /^(?:requests?|quer(?:y|ies)|calls?|traffic)$/;
/** Nouns that are kept and copied. */
const DATA =
  /^(?:data|logs?|files?|objects?|metrics?|images?|videos?|records?|results?|snapshots?|backups?|streams?|content|contents|metadata|findings?|reports?|queries|query|credentials?|secrets?|telemetry|traces?|changes?)$/;
const TRAFFIC = /^(?:traffic|requests?|packets?|connections?|load|calls?|users?)$/;

/** What moves decides: a message sent is an event, a log is data. */
export function kindOf(kind: EdgeKind, theme: string): EdgeKind {
  if (kind !== 'traffic' && kind !== 'data' && kind !== 'event') return kind;
  if (EVENTS.test(theme)) return 'event';
  if (DATA.test(theme)) return 'data';
  if (TRAFFIC.test(theme)) return 'traffic';
  return kind;
}

/** What permits: a policy, a role, a security group. */
export const PERMITS = /\b(?:policy|role|security group|nacl|acl|oac|oai|scp|permission|profile)$/i;

/** What lets somebody in is no stop on the way. */
export function isKey(thing: Thing): boolean {
  return thing.category === 'security' || PERMITS.test(thing.label);
}

/** How sure the bullet is. */
export function polarityOf(negated: boolean, hedged: 'alternative' | 'doubted' | undefined): Polarity {
  return negated ? 'negated' : (hedged ?? 'stated');
}
