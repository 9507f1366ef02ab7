import { genericOf } from '../cast/generic';
import type { Item, Unit } from '../language/units';

const ANYBODY =
  /^(?:entit(?:y|ies)|anything|something|everything|services?|app(?:lication)?s?|sources?|systems?|resources?|components?|devices?|things?|process(?:es)?|programs?|clients?|tools?|whatever)$/;
const ROLE = /^(?:producer|publisher|consumer|subscriber|sender|receiver)s?$/i;

/**
 * "Publisher: any service that sends messages to a topic (e.g. S3, CloudWatch alarms)", "producers write to the stream, e.g. EC2": the
 * examples do it, so they are put in the place of whoever does. As it is where nobody is told by examples.
 */
export function withExamples(units: readonly Unit[], text: string): readonly Unit[] {
  const rel = units.findIndex((unit) => unit.t === 'rel' && /^(?:that|which|who)$/.test(unit.low));
  const verb = rel < 0 ? 1 : rel + 1;
  const does = units[verb];
  const who = units[verb - (rel < 0 ? 1 : 2)];
  if (does?.t !== 'verb' || does.negated || does.passive || who?.t !== 'np') return units;
  const [one, ...more] = who.items;
  const mark = units[1]?.t;
  if (one === undefined || more.length > 0 || (rel > 1 && (rel !== 3 || (mark !== 'colon' && mark !== 'dash'))))
    return units;
  if (rel < 0 ? !ROLE.test(one.head) : !ANYBODY.test(one.head)) return units;
  const end = units.at(-1)?.t === 'stop' ? units.length - 1 : units.length;
  const last = units[end - 1];
  const from = last?.t === 'paren' ? end - 1 : units.findLastIndex(({ t }) => t === 'sub' || t === 'colon');
  if (from <= verb) return units;
  const items = listIn(last?.t === 'paren' ? last.units : units.slice(from, end));
  const before = units[units[from - 1]?.t === 'comma' ? from - 2 : from - 1];
  if (items.length === 0 || before?.t !== 'np' || !before.items.every((item) => isTold(item, text))) return units;
  const first = items[0]?.start ?? 0;
  return [{ t: 'np', items, or: false, start: first, end: items.at(-1)?.end ?? first }, ...units.slice(verb, from)];
}

/** A list of things and nothing else, behind "e.g." or not. */
function listIn(units: readonly Unit[]): readonly Item[] {
  const lists = units.every(({ t }) => /^(?:np|comma|and|sub|colon|paren)$/.test(t));
  return lists
    ? units.flatMap((unit) => (unit.t === 'np' ? unit.items : [])).filter(({ thing }) => thing !== undefined)
    : [];
}

/** What is told already, so that no list behind it says which it is: "the stream", "SQS", but not "databases". */
function isTold({ thing, start, end }: Item, text: string): boolean {
  return (
    (thing !== undefined && genericOf(thing.concept) === undefined) ||
    /^(?:an?|the|this|its) /i.test(text.slice(start, end))
  );
}
