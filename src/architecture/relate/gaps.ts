import type { Thing } from '../cast/thing';
import { thingsOf, type Unit } from '../language/units';
import type { Drawn } from './apply';
import { roleOf, type Arguments } from './reading';
import type { Relation } from './relation';

/** A relation whose verb was said before; `what` is where the text says what moves, when that is something else. */
interface Gap extends Pick<Relation, 'from' | 'to' | 'kind'> {
  readonly what?: readonly [start: number, end: number];
}

/** "… to reference A, and B to C", "sends logs to A, metrics to B": the verb is said once. */
export function gapsAfter(units: readonly Unit[], index: number, args: Arguments, drawn: readonly Drawn[]): Gap[] {
  const [said] = drawn;
  if (said === undefined) return [];
  const { kind } = said;
  const way = ['in', 'to', 'from'].find((role) => args.roles.has(role)) ?? 'to';
  const out: Gap[] = [];
  for (let i = index + 1; i < units.length; i++) {
    const unit = units[i];
    if (unit?.t === 'verb' || unit?.t === 'stop') break;
    const [from_, there, onward, end] = units.slice(i, i + 4);
    // "To A, from there to B"
    if (from_?.t === 'prep' && from_.low === 'from' && there?.t === 'np' && there.items[0]?.pronoun === 'there')
      if (onward?.t === 'prep' && roleOf(onward.low) === 'to' && end?.t === 'np')
        for (const a of new Set(drawn.map((one) => one.to)))
          for (const b of thingsOf(end))
            if (a.key !== b.key && !drawn.some((one) => one.from.key === a.key)) out.push({ from: a, to: b, kind });
    const joined = units[i + 1]?.t === 'and';
    if (unit?.t !== 'comma' && unit?.t !== 'and') continue;
    const [first, to, second] = units.slice(i + (unit.t === 'comma' && joined ? 2 : 1));
    // "Uses A for carts and B for orders"
    const aim = among(args, 'O', said.to) && to?.t === 'prep' && /^(?:for|as)$/.test(to.low);
    if (aim && first?.t === 'np')
      for (const b of thingsOf(first)) if (b.key !== said.from.key) out.push({ from: said.from, to: b, kind });
    if (first?.t !== 'np' || to?.t !== 'prep' || roleOf(to.low) !== way || second?.t !== 'np') continue;
    const moved = first.items.every((item) => item.thing === undefined && item.about.length === 0);
    // "Gets settings from A, secrets from B"
    if (way === 'from') {
      const asks = among(args, 'from', said.to);
      for (const b of moved ? thingsOf(second) : [])
        out.push({ from: asks ? said.from : b, to: asks ? b : said.to, kind, what: [first.start, to.end] });
      continue;
    }
    const from = moved ? [said.from] : unit.t === 'comma' && joined ? thingsOf(first) : [];
    for (const a of from)
      for (const b of thingsOf(second))
        if (a.key !== b.key)
          out.push({
            from: a,
            to: b,
            kind,
            ...(moved && way === 'to' ? { what: [first.start, to.end] as const } : {}),
          });
  }
  return out;
}

/** Whether a thing stands in a role. */
export function among(args: Arguments, role: string, thing: Thing): boolean {
  return args.roles.get(role)?.some((item) => item.thing?.key === thing.key) === true;
}
