import type { Unit } from '../language/units';
import { thingsOf } from '../language/units';
import { roleOf } from './reading';

/** A clause whose verb stands above the list, with what one of the bullets under it says of it. */
export interface Split {
  readonly units: readonly Unit[];
  readonly line: number;
}

/** A bullet under the clause. */
interface Part {
  readonly units: readonly Unit[];
  readonly bullet: { readonly line: number };
}

const LEFT_OPEN = /:\s*$|\b(?:following|these|those)\b/i;

/**
 * "Move the following data to ElastiCache:" over "hot rows from MySQL", "Replicates data" over "from: Oracle" and "to: Aurora": the list
 * says where the rest of it comes from or goes to.
 */
export function splitOver(lead: readonly Unit[], text: string, parts: readonly Part[]): Split[] {
  const at = lead.findIndex(({ t }) => t === 'verb');
  const verb = lead[at];
  if (verb?.t !== 'verb' || !verb.verb.rows.some(({ says }) => says.includes('flow')) || parts.length === 0) return [];
  // "… to reduce the load:" says why.
  const end = lead.findIndex(({ t }, i) => i > at && /^(?:verb|colon|stop|sub|rel)$/.test(t));
  const clause = end < 0 ? lead : lead.slice(0, end);
  const said = new Set(clause.slice(at).flatMap((unit) => (unit.t === 'prep' ? [roleOf(unit.low)] : [])));
  const ways = parts.map((part) => wayOf(part.units, text.length, said));
  const opens = parts.every(({ units }, i) => ways[i] !== undefined && units[0]?.t === 'prep');
  const roles = new Set(ways.map((way) => way?.[0]?.low));
  // "From: Oracle", "to: Aurora"
  if (opens && roles.size === parts.length && parts.length > 1)
    return [{ units: [...clause, ...ways.flatMap((way) => way ?? [])], line: parts[0]?.bullet.line ?? 0 }];
  if (!LEFT_OPEN.test(text) && !(opens && verb.verb.form === 'ing')) return [];
  return parts.flatMap(({ bullet }, i) => {
    const way = ways[i];
    return way === undefined ? [] : [{ units: [...clause, ...way], line: bullet.line }];
  });
}

/** "From MySQL" of "hot rows from MySQL", standing at the end of the clause above; undefined where that has one itself. */
function wayOf(
  units: readonly Unit[],
  end: number,
  said: ReadonlySet<string | undefined>,
): (Unit & { readonly low?: string })[] | undefined {
  const at = units.findIndex(({ t }) => t === 'prep');
  const preposition = units[at];
  const next = units[at + 1];
  const where = next?.t === 'colon' ? units[at + 2] : next;
  if (preposition?.t !== 'prep' || at > 1 || where?.t !== 'np' || thingsOf(where).length === 0) return undefined;
  const role = roleOf(preposition.low);
  if ((role !== 'from' && role !== 'to') || said.has(role)) return undefined;
  if (units.some(({ t }) => t === 'verb' || t === 'be')) return undefined;
  const here = { start: end, end };
  return [
    { ...preposition, low: role, ...here },
    { ...where, ...here, items: where.items.map((item) => ({ ...item, ...here })) },
  ];
}
