import { thingsOf, type Item, type Unit, type VerbUnit } from '../language/units';
import { denotes, roleOf, type Reading, type Roles } from './reading';
import { resolve } from './reference';

/** Lemmas that say where something is kept and no more: said twice, it is kept twice. */
const RESTS = /^(?:store|save|keep|put|hold|host|write|persist|place)$/;
/** Lemmas that keep something where it may be fetched, and those of its last step. */
const KEEPS = /^(?:store|save|keep|put|hold|host|buffer|queue|stage|collect|archive|land|upload)$/;
const LIES = /^(?:store|save|keep|put|hold|host|archive|land|upload|live|reside|sit|lie)$/;
const ENDS = /^(?:end up|land)$/;
const RESIDES = /^(?:sit|live|reside|lie|rest)$/;

/**
 * Where that comes from what a verb asks for or moves, when another clause says it: "logs that are stored in S3", "messages are kept in
 * SQS and processed by Lambda".
 */
export function sourceOf(reading: Reading, index: number, verb: VerbUnit, roles: Roles): readonly Item[] {
  const asks = verb.verb.rows.some((row) => row.says.some((says) => says.endsWith('>from')));
  const flows = verb.verb.rows.some((row) => row.says.includes('flow'));
  if (roles.has('from') || (!asks && !flows)) return [];
  const done = roles.get('O') ?? [];
  if (denotes(done)) return [];
  if (!verb.passive && done.length > 0) return asks ? keptIn(reading, index + 2) : [];
  if (verb.negated || hasAlternatives(reading.units, index)) return [];
  let i = index - 1;
  while (isJoint(reading.units[i])) i--;
  if (i === index - 1) return [];
  for (; i >= 0; i--) {
    const unit = reading.units[i];
    // "Kept in S3, transcoded by MediaConvert and delivered": something else happened between.
    if (unit?.t === 'stop' || unit?.t === 'sub' || isJoint(unit)) return [];
    if (unit?.t !== 'verb') continue;
    const before = reading.at(i);
    if (before === undefined || unit.negated || denotes(before.roles.get(unit.passive ? 'O' : 'S'))) return [];
    const moved = unit.verb.rows.some((row) => row.says.includes('flow'));
    const rests = RESTS.test(unit.verb.lemma);
    if (!asks && rests && (unit.modal !== '' || RESTS.test(verb.verb.lemma))) return [];
    if (!moved || (!asks && !KEEPS.test(unit.verb.lemma) && !ENDS.test(verb.verb.lemma))) return [];
    return (before.roles.get('to') ?? before.roles.get('in') ?? before.roles.get('on') ?? []).filter(
      (item) => item.thing !== undefined,
    );
  }
  return [];
}

function isJoint(unit: Unit | undefined): boolean {
  return unit?.t === 'and' || unit?.t === 'comma';
}

/** "Stored in S3, sent to CloudWatch or sent to OpenSearch": no step follows another in the sentence around `at`. */
function hasAlternatives(units: readonly Unit[], at: number): boolean {
  let from = at;
  while (from > 0 && units[from - 1]?.t !== 'stop') from--;
  for (const unit of units.slice(from)) {
    if (unit.t === 'stop') return false;
    if (unit.t === 'and' && unit.low !== 'and') return true;
  }
  return false;
}

/** "(Logs) that are stored in S3", "(data) kept in S3". */
function keptIn(reading: Reading, at: number): readonly Item[] {
  const i = reading.units[at]?.t === 'rel' ? at + 1 : at;
  // "(Data) that is already in S3"
  const [copula, where, there] = reading.units.slice(i, i + 3);
  if (i > at && copula?.t === 'be' && !copula.negated && where?.t === 'prep' && where.low === 'in' && there?.t === 'np')
    return there.items.filter((item) => item.thing?.kind === 'component');
  const [kept, preposition, place] = reading.units.slice(i, i + 3);
  if (kept?.t !== 'verb' || kept.negated) return [];
  // "(Data) that sits in S3"
  if (
    kept.passive
      ? !KEEPS.test(kept.verb.lemma) && kept.verb.lemma !== 'find'
      : i === at || !RESIDES.test(kept.verb.lemma)
  )
    return [];
  const role = preposition?.t === 'prep' ? roleOf(preposition.low) : undefined;
  if (place?.t !== 'np' || (role !== 'in' && role !== 'on' && role !== 'to')) return [];
  return thingsOf(place).length > 0 ? resolve(reading, place.items, i + 2) : [];
}

/** "Files live in S3 and are served by CloudFront", "images uploaded to S3 are resized by Lambda": it is done to what lies there. */
export function keptBefore(reading: Reading, index: number): readonly Item[] {
  const { units } = reading;
  const verb = units[index];
  // "Turns files in S3 into formats required by": the formats are.
  if (verb?.t === 'verb' && verb.reduced && units[index - 1]?.t === 'np') return [];
  let i = index - 1;
  while (isJoint(units[i])) i--;
  for (; i >= 0; i--) {
    const unit = units[i];
    if (unit?.t === 'verb') break;
    if (unit?.t !== 'np' && unit?.t !== 'prep') return [];
  }
  const kept = units[i];
  if (kept?.t !== 'verb' || kept.negated || !LIES.test(kept.verb.lemma)) return [];
  const before = reading.at(i);
  const what = before?.roles.get(kept.passive ? 'O' : 'S');
  if (before === undefined || what === undefined || denotes(what) || what.some((item) => item.pronoun !== undefined))
    return [];
  const places = (before.roles.get('in') ?? before.roles.get('on') ?? before.roles.get('to') ?? []).filter(
    (item) => item.thing?.kind === 'component',
  );
  return places.length === 1 ? places : [];
}

const STORES = /^(?:storage|database)$/;

/** "Backups are stored as EBS snapshots": what they become is where they get to. */
export function keptAs({ units }: Reading, index: number, { verb }: VerbUnit, roles: Roles): readonly Item[] {
  const [as, what] = units.slice(index + 1, index + 3);
  if (as?.t !== 'prep' || as.low !== 'as' || what?.t !== 'np' || !KEPT_AS.test(verb.lemma)) return [];
  const lies = ({ thing }: Item): boolean => thing?.kind === 'component';
  // "Stored as files in EFS", "stored as snapshots inside AWS"
  if (['to', 'in', 'on'].some((role) => roles.get(role)?.some(lies) === true)) return [];
  return what.items.filter(
    ({ thing, negated }) => thing?.kind === 'component' && !negated && STORES.test(thing.category),
  );
}

const KEPT_AS = /^(?:store|save|keep|back up|archive|upload|write|hold)$/;

const SHELF = /^(?:storage|database|integration)$/;

/** "Stores photos in S3 for users to download (them)", "exposes the app for clients to access": where those find what they are to take. */
export function fetchedFor(reading: Reading, index: number): readonly Item[] {
  const { units } = reading;
  const aim = units[index - 2];
  if (!isAim(units, index) || aim?.t !== 'prep') return [];
  let i = index - 3;
  for (let unit = units[i]; unit !== undefined; unit = units[--i])
    if (!/^(?:np|prep|comma)$/.test(unit.t) && !(unit.t === 'verb' && unit.verb.form === 'ing')) break;
  const does = units[i];
  const before = does?.t === 'verb' && !does.negated ? reading.at(i) : undefined;
  if (before === undefined) return [];
  const isShelf = ({ thing }: Item): boolean => thing?.kind === 'component' && SHELF.test(thing.category);
  for (const role of ['to', 'in', 'on']) {
    const places = (before.roles.get(role) ?? []).filter(isShelf);
    if (places.length > 0) return places;
  }
  const given = before.roles.get('O') ?? [];
  if (denotes(given)) return given;
  const by = before.roles.get('S') ?? [];
  return by.length > 0 && by.every(isShelf) && given.length > 0 ? by : [];
}

/** "For users to download (it)", with nothing else that they would. */
export function isAim(units: readonly Unit[], index: number): boolean {
  const verb = units[index];
  const who = units[index - 1];
  const aim = units[index - 2];
  const what = units[index + 1];
  if (verb?.t !== 'verb' || !verb.infinitive || who?.t !== 'np' || aim?.t !== 'prep' || aim.low !== 'for') return false;
  const it = what?.t === 'np' && /^(?:it|them|these|those)$/.test(what.items[0]?.pronoun ?? '');
  return what === undefined || it || what.t === 'stop' || what.t === 'comma' || what.t === 'paren';
}
