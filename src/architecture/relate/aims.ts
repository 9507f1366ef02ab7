import type { Item, Unit } from '../language/units';
import { denotes, type Reading } from './reading';

/** What the sentence begins with the aim to make: "to set up a VPN". */
export function aimedAt(units: readonly Unit[], at: number): readonly Item[] {
  let from = at;
  while (from > 0 && units[from - 1]?.t !== 'stop' && units[from - 1]?.t !== 'colon') from--;
  const [aim, what, ...more] = units.slice(from, at);
  const makes = aim?.t === 'verb' && aim.infinitive && MAKES.test(aim.verb.lemma) && what?.t === 'np';
  return makes && more.every(({ t }) => t === 'comma') && denotes(what.items) ? what.items : [];
}

const MAKES = /^(?:connect|create|set up|build|use|establish|configure|make|deploy|enable|have)$/;

/** "(To connect a VPN), you need": what one would do, if one had it. */
export function isAimOf(units: readonly Unit[], at: number): boolean {
  const aim = units[at];
  if (aim?.t !== 'verb' || !aim.infinitive || (at > 0 && units[at - 1]?.t !== 'stop')) return false;
  const needs = units.findIndex((unit, i) => i > at && unit.t === 'verb');
  const verb = units[needs];
  return verb?.t === 'verb' && /^(?:need|require)$/.test(verb.verb.lemma) && aimedAt(units, needs - 1).length > 0;
}

/** "Goes through a firewall before it reaches": from there it does. */
export function passedBefore(reading: Reading, index: number): readonly Item[] {
  const [before, it] = reading.units.slice(Math.max(0, index - 2), index);
  if (before?.t !== 'prep' || before.low !== 'before' || it?.t !== 'np' || it.items[0]?.pronoun === undefined)
    return [];
  const main = reading.units.findLastIndex(({ t }, i) => i < index && t === 'verb');
  return (reading.at(main)?.roles.get('via') ?? []).filter(({ thing }) => thing?.kind !== 'place');
}
