import { thingsOf, type Unit } from '../language/units';
import type { Thing } from '../cast/thing';
import type { Arguments } from './reading';

const STARTS = new Set(['trigger', 'invoke', 'call', 'run', 'start', 'launch', 'notify', 'execute', 'send', 'alert']);

const TOLD = /^(?:messages?|events?|notifications?|alerts?|alarms?|emails?|sms)$/;

/**
 * "Trigger a function when an instance stops": what happens to the instance is told to whoever triggers, or, where nobody does, to the
 * function. Pairs of who tells and who is told.
 */
export function occasionOf(units: readonly Unit[], index: number, args: Arguments): [Thing, Thing][] {
  const { verb } = args;
  if (!STARTS.has(verb.verb.lemma) || verb.negated || args.denied) return [];
  // "Sends users to S3 when the ALB fails": the ALB tells nobody.
  if (verb.verb.lemma === 'send' && !TOLD.test(args.theme)) return [];
  let i = index + 1;
  while (units[i] !== undefined && units[i]?.t !== 'sub' && units[i]?.t !== 'stop' && units[i]?.t !== 'verb') i++;
  const when = units[i];
  const phrase = units[i + 1];
  if (when?.t !== 'sub' || (when.low !== 'when' && when.low !== 'whenever') || phrase?.t !== 'np') return [];
  const doers = (args.roles.get('S') ?? []).flatMap((item) => (item.thing === undefined ? [] : [item.thing]));
  const told =
    doers.length > 0
      ? doers
      : (args.roles.get('O') ?? []).flatMap((item) => (item.thing === undefined ? [] : [item.thing]));
  return thingsOf(phrase)
    .slice(0, 1)
    .filter((thing) => thing.kind === 'component' && thing.category !== 'client')
    .flatMap((from) => told.filter((to) => to.key !== from.key).map((to): [Thing, Thing] => [from, to]));
}
