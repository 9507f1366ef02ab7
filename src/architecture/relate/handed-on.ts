import type { Item, Unit } from '../language/units';
import { denotes, roleOf, type Arguments } from './reading';

const SENDS = /^(?:push|publish|send|post|write|put)$/;
const GETS = /^(?:receive|get)$/;

/**
 * "Publish once to SNS, receive in all queues", "push it to the topic and it will be received by the queues": what was sent somewhere is received
 * from there, whatever the heading is about.
 */
export function handedOn(args: Arguments, units: readonly Unit[], index: number): Arguments {
  const { verb, roles } = args;
  if (!GETS.test(verb.verb.lemma) || verb.negated || args.denied || roles.has('from')) return args;
  const sent = sentTo(units, index);
  // "Publish to SNS receive in": without a comma the one looks like who receives.
  const told = verb.verb.form === 'base' && (args.subject !== 'said' || isSame(roles.get('S'), sent));
  const receivers = verb.passive ? roles.get('S') : told ? roles.get('in') : undefined;
  if (receivers === undefined || !denotes(receivers) || !isWhatWasSent(args)) return args;
  const through = sent.filter(
    ({ thing }) => thing?.category === 'integration' && receivers.every((one) => one.thing?.key !== thing.key),
  );
  if (through.length !== 1) return args;
  const passed = new Map([...roles].filter(([role]) => role !== 'in' && role !== 'O' && role !== 'by'));
  return {
    ...args,
    verb: { ...verb, passive: false },
    roles: passed.set('S', receivers).set('from', through),
    subject: 'said',
  };
}

function isSame(some: readonly Item[] | undefined, others: readonly Item[]): boolean {
  return some?.every(({ thing }) => others.some((other) => other.thing?.key === thing?.key)) === true;
}

/** Nothing, "it", "the message" */
function isWhatWasSent({ roles, theme }: Arguments): boolean {
  return theme === '' || MESSAGES.test(theme) || !denotes(roles.get('O'));
}

const MESSAGES = /^(?:messages?|events?|notifications?|copy|copies)$/;

/** Where the clause before, in the same sentence, tells the reader to send something. */
function sentTo(units: readonly Unit[], index: number): readonly Item[] {
  const at = units.findLastIndex((unit, i) => i < index && (unit.t === 'verb' || unit.t === 'stop'));
  const sends = units[at];
  if (sends?.t !== 'verb' || sends.verb.form !== 'base' || sends.negated || !SENDS.test(sends.verb.lemma)) return [];
  const way = units.findIndex((unit, i) => i > at && i < index && unit.t === 'prep');
  const [preposition, where] = way < 0 ? [] : units.slice(way, way + 2);
  if (preposition?.t !== 'prep' || where?.t !== 'np') return [];
  return /^(?:to|in)$/.test(roleOf(preposition.low) ?? '') ? where.items : [];
}
