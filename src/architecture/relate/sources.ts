import { thingsOf, type Item, type VerbUnit } from '../language/units';
import { denotes, roleOf, type Reading, type Roles } from './reading';
import { resolve } from './reference';

/** Lemmas that keep something where it may be fetched, and those of its last step. */
const KEEPS = /^(?:store|save|keep|put|hold|host|buffer|queue|stage|collect|archive|land|upload)$/;
const ENDS = /^(?:end up|land)$/;

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
  const joint = reading.units[index - 1];
  if ((joint?.t !== 'and' || joint.low === 'or') && joint?.t !== 'comma') return [];
  for (let i = index - 2; i >= 0; i--) {
    const unit = reading.units[i];
    if (unit?.t === 'stop' || unit?.t === 'sub') return [];
    if (unit?.t !== 'verb') continue;
    const before = reading.at(i);
    if (before === undefined || unit.negated || denotes(before.roles.get(unit.passive ? 'O' : 'S'))) return [];
    const moved = unit.verb.rows.some((row) => row.says.includes('flow'));
    if (!moved || (!asks && !KEEPS.test(unit.verb.lemma) && !ENDS.test(verb.verb.lemma))) return [];
    return (before.roles.get('to') ?? before.roles.get('in') ?? []).filter((item) => item.thing !== undefined);
  }
  return [];
}

/** "(Logs) that are stored in S3", "(data) kept in S3". */
function keptIn(reading: Reading, at: number): readonly Item[] {
  const i = reading.units[at]?.t === 'rel' ? at + 1 : at;
  const [kept, preposition, place] = reading.units.slice(i, i + 3);
  if (kept?.t !== 'verb' || !kept.passive || kept.negated || !KEEPS.test(kept.verb.lemma)) return [];
  const role = preposition?.t === 'prep' ? roleOf(preposition.low) : undefined;
  if (place?.t !== 'np' || (role !== 'in' && role !== 'on' && role !== 'to')) return [];
  return thingsOf(place).length > 0 ? resolve(reading, place.items, i + 2) : [];
}
