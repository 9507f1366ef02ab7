import type { Item, Unit } from '../language/units';
import { THEMES } from '../language/words';
import { ONWARD } from './flow';
import { roleIn } from './pairs';
import type { Arguments, Reading } from './reading';

const TRAVELS = /^(?:go|flow|travel|pass|enter|hit|reach|arrive|land|end up|come)$/;

/**
 * "Traffic enters through the NLB, goes to the ingress": what travels comes next from where it was before. Empty where the verb isn't
 * about the same thing on its way.
 */
export function travelsOf(reading: Reading, index: number, args: Arguments): readonly [from: Item, to: Item][] {
  const { units } = reading;
  if (!travels(args) && !isKept(args)) return [];
  const at = before(units, index);
  const earlier = at === undefined ? undefined : reading.at(at);
  if (at === undefined || earlier === undefined || !travels(earlier)) return [];
  const subject = reading.subjects.get(at);
  if (subject === undefined || subject !== reading.subjects.get(index)) return [];
  const moved = subject.theme !== undefined && subject.theme !== '' ? subject.theme : (subject.items[0]?.head ?? '');
  if (!THEMES.has(moved)) return [];
  const [from, ...more] = endOf(earlier);
  if (from === undefined || more.length > 0) return [];
  const out: [Item, Item][] = [];
  let last = [from];
  for (const next of [endOf(args, ['via', 'to', 'O', 'in', 'on']), ...ONWARD.map((role) => roleIn(args, role))]) {
    for (const a of last) for (const b of next) if (a.thing?.key !== b.thing?.key) out.push([a, b]);
    if (next.length > 0) last = [...next];
  }
  return out;
}

function travels({ verb, denied }: Arguments): boolean {
  return TRAVELS.test(verb.verb.lemma) && !verb.passive && !verb.negated && !denied;
}

/** "Orders come in through the API and are put on a queue" */
function isKept({ verb, denied, roles }: Arguments): boolean {
  const moved = verb.verb.rows.some(({ says }) => says.includes('flow'));
  return moved && verb.passive && !verb.negated && !denied && !roles.has('S') && !roles.has('by');
}

/** The verb before the comma or "and". */
function before(units: readonly Unit[], index: number): number | undefined {
  let i = index - 1;
  while (units[i]?.t === 'and' || units[i]?.t === 'comma') i--;
  if (i === index - 1) return undefined;
  for (; i >= 0; i--) {
    const unit = units[i];
    if (unit?.t === 'verb') return i;
    if (unit?.t !== 'np' && unit?.t !== 'prep' && unit?.t !== 'paren') return undefined;
  }
  return undefined;
}

/** Where something has got to. */
function endOf(
  args: Arguments,
  roles: readonly string[] = [...ONWARD.toReversed(), 'to', 'O', 'in', 'on', 'via'],
): readonly Item[] {
  for (const role of roles) {
    const items = roleIn(args, role).filter(({ thing }) => thing?.kind !== 'place');
    if (items.length > 0) return items;
  }
  return [];
}
