import type { Item, Unit } from '../language/units';
import { roleIn, without } from './pairs';
import { denotes, type Arguments, type Reading } from './reading';

/** Lemmas that are a step of what data go through although they move nothing. */
const WORKS =
  /^(?:transform|process|convert|resize|enrich|transcode|aggregate|analy[sz]e|filter|cleanse|clean|compress|parse|extract|index|translate|transcribe|classify|train|handle|consume)$/;
const MOVED = new Set(['data', 'traffic', 'event']);
/** Lemmas of what takes something from where it is: "sent to S3 and then loaded into Redshift". */
const TAKES =
  /^(?:copy|move|load|import|export|transfer|forward|send|deliver|push|publish|archive|migrate|transition|replicate|ingest|offload|upload|stream|pass|pass on|route|relay)$/;

/**
 * "Data is collected by Kinesis, transformed by Lambda and loaded into Redshift": what is done to the same data one after the other
 * leads from where it was done before to where it is done next. So does "sent to S3 and then copied into Redshift".
 */
export function stepsOf(
  reading: Reading,
  index: number,
  args: Arguments,
  text: string,
): readonly [from: Item, to: Item][] {
  const { units } = reading;
  const reloaded = loadedThen(reading, index, args, text);
  if (reloaded.length > 0) return reloaded;
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
  const told = doneAt(earlier, done).length > 0 || doneAt(args, done).length > 0 || isThen(units, at, index, text);
  const next = told ? doneAt(args, ['by', 'with', 'to', 'in']) : [];
  return next.filter((to) => to.thing?.key !== from.thing?.key).map((to) => [from, to]);
}

/** "(Sent to S3) and then (copied into Redshift)": it is taken on from there. */
function isThen(units: readonly Unit[], at: number, index: number, text: string): boolean {
  const [verb, earlier, last] = [units[index], units[at], units[index - 1]];
  if (verb?.t !== 'verb' || earlier?.t !== 'verb' || last === undefined || !TAKES.test(verb.verb.lemma)) return false;
  const moved = earlier.verb.rows.some(({ says }) => says.includes('flow'));
  return moved && THEN.test(text.slice(last.end, verb.bare));
}

const THEN = /\b(?:then|later|afterwards|subsequently)\b/i;
const FIRST = /\bfirst\b/i;

/** "Data is first sent to S3 and then the COPY command is used to load it into Redshift": from where it is first. */
function loadedThen(
  reading: Reading,
  index: number,
  { verb, roles, denied, subject }: Arguments,
  text: string,
): readonly [from: Item, to: Item][] {
  const to = roles.get('to') ?? [];
  if (verb.passive || verb.negated || denied || !LOADS.test(verb.verb.lemma) || !denotes(to)) return [];
  // "The COPY command of Redshift loads it into Redshift": nobody else does.
  if (subject === 'said' && denotes(without(roles.get('S') ?? [], to))) return [];
  for (let i = index - 1; i >= 0; i--) {
    const unit = reading.units[i];
    if (unit?.t === 'stop') return [];
    if (unit?.t !== 'verb' || !unit.passive || unit.negated || !FIRST.test(text.slice(unit.start, unit.bare))) continue;
    const earlier = reading.at(i);
    if (earlier === undefined || !isStep(earlier) || !THEN.test(text.slice(unit.end, verb.start))) return [];
    const [from, ...more] = doneAt(earlier, ['to', 'in']);
    return from === undefined || more.length > 0
      ? []
      : to.filter(({ thing }) => thing !== undefined && thing.key !== from.thing?.key).map((end) => [from, end]);
  }
  return [];
}

const LOADS = /^(?:load|copy|import|ingest|move|transfer)$/;

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
