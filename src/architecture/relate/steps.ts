import type { Item, Unit } from '../language/units';
import { roleIn } from './pairs';
import type { Arguments, Reading } from './reading';

/** Lemmas that are a step of what data go through although they move nothing. */
const WORKS =
  /^(?:transform|process|convert|resize|enrich|transcode|aggregate|analy[sz]e|filter|cleanse|clean|compress|parse|extract|index|translate|transcribe|classify|train|handle|consume)$/;
const MOVED = new Set(['data', 'traffic', 'event']);

/**
 * "Data is collected by Kinesis, transformed by Lambda and loaded into Redshift": what is done to the same data one after the other
 * leads from where it was done before to where it is done next.
 */
export function stepsOf(reading: Reading, index: number, args: Arguments): readonly [from: Item, to: Item][] {
  const { units } = reading;
  if (!isStep(args)) return [];
  const at = before(units, index);
  const earlier = at === undefined ? undefined : reading.at(at);
  if (at === undefined || earlier === undefined || !isStep(earlier)) return [];
  const [first] = reading.subjects.get(at)?.items ?? [];
  const [same] = reading.subjects.get(index)?.items ?? [];
  if (first === undefined || first !== same || first.thing !== undefined || first.pronoun !== undefined) return [];
  const [from, ...more] = doneAt(earlier, ['by', 'with', 'to', 'in', 'from']);
  if (from === undefined || more.length > 0) return [];
  // Where two are only places, "stored in S3 and copied to EFS", sources tell.
  const done = ['by', 'with'] as const;
  const told = doneAt(earlier, done).length > 0 || doneAt(args, done).length > 0;
  const next = told ? doneAt(args, ['by', 'with', 'to', 'in']) : [];
  return next.filter((to) => to.thing?.key !== from.thing?.key).map((to) => [from, to]);
}

/** The verb that "and" or a comma joins this one to, in the same clause. */
function before(units: readonly Unit[], index: number): number | undefined {
  let i = index - 1;
  while (units[i]?.t === 'and' || units[i]?.t === 'comma') i--;
  // What may be done instead follows nothing.
  if (i === index - 1 || units.slice(i, index).some((unit) => unit.t === 'and' && unit.low !== 'and')) return undefined;
  for (; i >= 0; i--) {
    const unit = units[i];
    if (unit?.t === 'verb') return i;
    if (unit?.t !== 'np' && unit?.t !== 'prep' && unit?.t !== 'paren') return undefined;
  }
  return undefined;
}

function isStep({ verb, denied }: Arguments): boolean {
  if (!verb.passive || verb.negated || denied) return false;
  return WORKS.test(verb.verb.lemma) || verb.verb.rows.some(({ kind }) => MOVED.has(kind));
}

function doneAt(args: Arguments, roles: readonly string[]): readonly Item[] {
  for (const role of roles) {
    const items = roleIn(args, role).filter(
      ({ thing }) => thing?.kind === 'component' && thing.category !== 'security' && thing.category !== 'client',
    );
    if (items.length > 0) return items;
  }
  return [];
}
