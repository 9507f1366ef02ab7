import { thingsOf, type Item, type Unit } from '../language/units';
import type { Thing } from '../cast/thing';
import type { Arguments } from './reading';

const STARTS = new Set([
  'trigger',
  'invoke',
  'call',
  'run',
  'start',
  'launch',
  'notify',
  'execute',
  'send',
  'alert',
  'scale',
  'scale out',
  'scale in',
]);

const TOLD = /^(?:messages?|events?|notifications?|alerts?|alarms?|emails?|sms)$/;
const WHEN = /^(?:when|whenever|once)$/;
/** What happens to what a component keeps, so that it knows. */
const HAPPENS =
  /^(?:upload|arrive|land|put|add|create|write|store|place|insert|save|publish|drop|delete|update|change|modify|post|send|receive)$/;

/**
 * "Trigger a function when an instance stops": what happens to the instance is told to whoever triggers, or, where nobody does, to the
 * function. "When a file is uploaded to S3, a function is invoked": S3 tells. Pairs of who tells and who is told.
 */
export function occasionOf(units: readonly Unit[], index: number, args: Arguments): [Thing, Thing][] {
  const { verb } = args;
  if (verb.negated || args.denied) return [];
  if (!STARTS.has(verb.verb.lemma)) return wokenBy(units, index, args);
  // "Sends users to S3 when the ALB fails": the ALB tells nobody.
  if (verb.verb.lemma === 'send' && !TOLD.test(args.theme)) return wokenBy(units, index, args);
  let i = index + 1;
  while (units[i] !== undefined && units[i]?.t !== 'sub' && units[i]?.t !== 'stop' && units[i]?.t !== 'verb') i++;
  const doers = things(args.roles.get('S'));
  const done = things(args.roles.get('O'));
  const behind = happensAt(units, i);
  const fronted = behind === undefined ? beforeComma(units, index) : undefined;
  // Who is spoken to starts nothing.
  const told = doers.length > 0 && (behind !== undefined || args.subject === 'said') ? doers : done;
  const from = behind ?? fronted;
  if (from === undefined) return [];
  return told.filter((to) => to.key !== from.key).map((to): [Thing, Thing] => [from, to]);
}

const UPON = /^(?:on|upon|after|with)$/;
const HAPPENING =
  /^(?:uploads?|puts?|creations?|inserts?|insertions?|updates?|changes?|arrivals?|delet(?:es?|ions?)|writes?|objects?|files?|images?|messages?|records?)$/;

/** "When a file lands in S3, Lambda resizes it", "on upload to S3, Lambda resizes it": a function works because something happened. */
function wokenBy(units: readonly Unit[], index: number, args: Arguments): [Thing, Thing][] {
  const woken = things(args.roles.get('S')).filter(({ category }) => category === 'compute');
  if (args.subject !== 'said' || woken.length !== 1 || args.verb.passive || args.verb.verb.form === 'ing') return [];
  const from = beforeComma(units, index) ?? uponComma(units, index);
  return from === undefined ? [] : woken.filter((to) => to.key !== from.key).map((to): [Thing, Thing] => [from, to]);
}

/** What keeps things in "on upload of a file to S3, …". */
function uponComma(units: readonly Unit[], index: number): Thing | undefined {
  const comma = units.findLastIndex(({ t }, i) => t === 'comma' && i < index);
  const start = units.findLastIndex(({ t }, i) => (t === 'stop' || t === 'colon') && i < comma) + 1;
  const [upon, ...clause] = comma < 0 ? [] : units.slice(start, comma);
  if (upon?.t !== 'prep' || !UPON.test(upon.low)) return undefined;
  if (!clause.every(({ t }) => t === 'np' || t === 'prep' || t === 'verb')) return undefined;
  const happens = clause.some(
    (unit) =>
      (unit.t === 'np' && unit.items.some(({ head }) => HAPPENING.test(head))) ||
      (unit.t === 'verb' && unit.verb.form === 'noun' && HAPPENING.test(unit.verb.lemma)),
  );
  const last = clause.at(-1);
  const [where, ...more] = last?.t === 'np' ? thingsOf(last) : [];
  return happens && where?.kind === 'component' && more.length === 0 && KEEPS.test(where.category) ? where : undefined;
}

const KEEPS = /^(?:storage|database|integration)$/;

function things(items: readonly Item[] | undefined): Thing[] {
  return (items ?? []).flatMap((item) => (item.thing === undefined ? [] : [item.thing]));
}

const STATES = /^(?:need|require|want|demand|grow|exceed|use|run|depend|contain|consume|take)$/;

/** The component that "when" at `at` speaks of: what does something, or where something lands. */
function happensAt(units: readonly Unit[], at: number): Thing | undefined {
  const when = units[at];
  const phrase = units[at + 1];
  if (when?.t !== 'sub' || !WHEN.test(when.low) || phrase?.t !== 'np') return undefined;
  const [first] = thingsOf(phrase);
  const state = units[at + 2];
  // "When the app needs more memory" tells nobody.
  if (state?.t === 'verb' && STATES.test(state.verb.lemma)) return undefined;
  if (first !== undefined)
    return when.low !== 'once' && first.kind === 'component' && first.category !== 'client' ? first : undefined;
  const [verb, preposition, place] = units.slice(at + 2, at + 5);
  if (verb?.t !== 'verb' || verb.negated || !HAPPENS.test(verb.verb.lemma) || preposition?.t !== 'prep')
    return undefined;
  const [where, ...more] = place?.t === 'np' ? thingsOf(place) : [];
  return where?.kind === 'component' && more.length === 0 ? where : undefined;
}

/** The same in a clause that stands before its main clause. */
function beforeComma(units: readonly Unit[], index: number): Thing | undefined {
  let i = index - 1;
  while (units[i]?.t === 'np' || units[i]?.t === 'sub') i--;
  if (units[i]?.t !== 'comma') return undefined;
  for (let at = i - 1; at >= 0; at--) {
    const unit = units[at];
    if (unit?.t === 'stop' || unit?.t === 'comma') return undefined;
    if (unit?.t === 'sub') {
      const opens = at === 0 || units[at - 1]?.t === 'stop' || units[at - 1]?.t === 'colon';
      const [, verb, third] = units.slice(at + 1, i);
      // "When the ALB fails, …" tells nobody; that something lands in a store is told by it.
      return opens && verb?.t === 'verb' && third !== undefined ? happensAt(units, at) : undefined;
    }
  }
  return undefined;
}
