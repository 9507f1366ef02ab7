import type { Thing } from '../cast/thing';
import type { Item, Paren, Phrase, Unit } from '../language/units';
import { THEMES } from '../language/words';
import { isAlternative } from './alternatives';
import { applyFrames, type Drawn } from './apply';
import { drawnOf } from './propers';
import { polarityOf } from './kinds';
import { isYou } from './clauses';
import { inCondition, sentenceAt, type Positioned } from './around';
import { isHop } from './pairs';
import { saidBehind } from './behind';
import { among, gapsAfter } from './gaps';
import { ArgumentReader } from './arguments';
import { isInPassing, isUnwanted, replaces } from './denials';
import { behindLabel } from './glosses';
import { denotes, itemsOf, type Arguments, type Surroundings, type Way } from './reading';
import { handedOn } from './handed-on';
import { passedOn } from './passed-on';
import { placementsOf } from './placements';
import { occasionOf } from './occasions';
import { stepsOf } from './steps';
import { travelsOf } from './travels';
import { positionsOf } from './positions';
import type { Placement, Relation } from './relation';

/** A bullet's text and what may be said about its relations as a whole. */
export interface Said {
  readonly text: string;
  readonly line: number;
  readonly hedge: 'alternative' | 'doubted' | undefined;
  /** Marked as wrong by a cross. */
  readonly denied: boolean;
}

/** "Use X to protect Y" is about X and Y; that the heading's thing uses X is not said. */
function lendsOn(reader: ArgumentReader, units: readonly Unit[], index: number): boolean {
  const next = units[index + 2];
  if (next?.t !== 'verb' || !next.infinitive) return false;
  const args = reader.at(index + 2);
  return args?.lent === true && applyFrames(args).length > 0;
}

/** "Hybrid & VPC direct conn: A -> B -> C": what a chain is called says nothing itself. */
function isChainLabel(units: readonly Unit[], index: number): boolean {
  const colon = units.findIndex(({ t }) => t === 'colon');
  const verb = units[index];
  if (colon < index || verb?.t !== 'verb' || verb.verb.form !== 'base' || units[index - 1]?.t !== 'np') return false;
  return units.findIndex(({ t }) => t === 'arrow') > colon;
}

/** A bullet that is one word, "Monitoring", says nothing about what it heads. */
function isLabel(units: readonly Unit[], index: number): boolean {
  const verb = units[index];
  if (index !== 0 || verb?.t !== 'verb' || (verb.verb.form !== 'ing' && verb.verb.form !== 'noun')) return false;
  return units.slice(1).every((unit) => unit.t === 'colon' || unit.t === 'stop');
}

const HEDGES = /\b(?:could|might) also\b|\balternative(?:ly)?\b|\banother (?:option|way|possibility)\b/i;

/** Relations and placements that the sentences of a bullet state. */
export function sentencesOf(
  units: readonly Unit[],
  said: Said,
  around: Surroundings,
): { relations: Relation[]; placements: Placement[] } {
  if (!areTwo(around, units)) return { relations: [], placements: [] };
  const reader = new ArgumentReader(units, around, undefined);
  return { relations: relationsOf(reader, said), placements: placementsOf(units, said, reader) };
}

/** Whether two things at all can be meant: most bullets speak of one or none, and one stands in no relation. */
function areTwo({ topic, above, pair, listed, earlier }: Surroundings, units: readonly Unit[]): boolean {
  let only: string | undefined;
  const isSecond = (thing: Thing | undefined): boolean => {
    if (thing === undefined || thing.key === only) return false;
    if (only !== undefined) return true;
    only = thing.key;
    return false;
  };
  const named = (all: readonly Unit[]): boolean =>
    all.some((unit) => {
      if (unit.t === 'paren') return named(unit.units);
      return (
        unit.t === 'np' && unit.items.some((item) => isSecond(item.thing ?? item.proper) || item.about.some(isSecond))
      );
    });
  const earliest = topic.length > 0 ? undefined : earlier;
  return (
    topic.some(isSecond) ||
    above?.some(isSecond) === true ||
    pair.some(isSecond) ||
    listed.some((item) => isSecond(item.thing) || item.about.some(isSecond)) ||
    isSecond(earliest?.subject) ||
    isSecond(earliest?.store) ||
    isSecond(earliest?.queue) ||
    isSecond(earliest?.client) ||
    isSecond(earliest?.kept) ||
    isSecond(earliest?.landed) ||
    isSecond(earlier?.copied) ||
    isSecond(earlier?.reached) ||
    isSecond(earlier?.made?.by) ||
    named(units) ||
    // "When you open the site, the request is sent to": you are the other.
    (only !== undefined && units[0]?.t === 'sub' && isYou(units[1]))
  );
}

function relationsOf(reader: ArgumentReader, said: Said): Relation[] {
  const out: Relation[] = [];
  const { units, around } = reader;
  const hedgeAt = (start: number): Said['hedge'] =>
    said.hedge ?? (HEDGES.test(sentenceAt(units, said.text, start)) ? 'alternative' : undefined);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit?.t === 'paren') {
      // "EC2 instances. (launched by an ASG)"
      const before = units[i - 1]?.t === 'stop' && i === 2 ? units[0] : units[i - 1];
      out.push(...relationsOf(new ArgumentReader(unit.units, around, aboutWhat(unit, before)), said));
      continue;
    }
    if (unit?.t !== 'verb') continue;
    const hedge = hedgeAt(unit.start);
    const read = reader.at(i);
    const args =
      read === undefined ? undefined : passedOn(handedOn(read, units, i), out, units, i, around.earlier?.reached);
    if (
      args === undefined ||
      replaces(units, i) ||
      isLabel(units, i) ||
      isChainLabel(units, i) ||
      isInPassing(units, i, said.text)
    )
      continue;
    if (args.subject === 'reader' && (isAlternative(units, i, args) || lendsOn(reader, units, i))) continue;
    const travels = args.roles.has('from') ? [] : travelsOf(reader, i, args);
    const steps = args.roles.has('from') ? [] : travels.length > 0 ? travels : stepsOf(reader, i, args, said.text);
    const found = steps.length > 0 || unit.verb.rows.length === 0 ? [] : drawnOf(args);
    for (const [from, to] of steps)
      if (from.thing !== undefined && to.thing !== undefined)
        out.push({
          from: from.thing,
          to: to.thing,
          label: said.text.slice(unit.bare, travels.length > 0 ? args.labelEnd : unit.end),
          kind: travels.length > 0 ? 'traffic' : 'data',
          polarity: polarityOf(said.denied, hedge),
          line: said.line,
        });
    for (const [from, to] of occasionOf(units, i, args))
      out.push({ from, to, label: '', kind: 'event', polarity: polarityOf(said.denied, hedge), line: said.line });
    if (unit.verb.rows.length === 0) continue;
    // "If it cannot reach the app, …": nobody says that it cannot.
    if (unit.negated && inCondition(units, i)) continue;
    // "Runs a task when a file is uploaded to S3": by whom is not said.
    if (unit.passive && !args.roles.has('S') && args.roles.has('O') && THEMES.has(args.theme) && inCondition(units, i))
      continue;
    const denied = said.denied || (found.length > 0 && isUnwanted(units, i, said.text));
    for (const drawn of found) {
      out.push({
        from: drawn.from,
        to: drawn.to,
        label: alongArrow(labelOf(args, said.text, drawn, found), drawn, args),
        kind: drawn.kind,
        polarity: polarityOf(drawn.negated || denied, hedge),
        line: said.line,
      });
    }
    for (const { what, ...gap } of gapsAfter(units, i, args, found))
      out.push({
        ...gap,
        label:
          what === undefined
            ? labelOf(args, said.text, gap, found)
            : `${said.text.slice(unit.bare, unit.end)} ${said.text.slice(...what)}`,
        polarity: polarityOf(unit.negated || said.denied, hedge),
        line: said.line,
      });
  }
  // "DAX (cache for DynamoDB)"
  const own = reader.antecedent?.items;
  const whose = own !== undefined && denotes(own) ? own : itemsOf(around.topic, { start: 0, end: 0 });
  const behind = behindLabel(units);
  const found = positionsOf(units, whose, (items, at) => reader.resolve(items, at));
  // "Delivers to Redshift (through S3)"
  const [through, hop, more] = units;
  if (own !== undefined && through?.t === 'prep' && /^(?:via|through)$/.test(through.low) && more === undefined)
    found.push(...hopBefore(hop, own));
  // "DAX - cache for DynamoDB", "Alarms: from CloudWatch"
  if (behind !== undefined)
    found.push(
      ...saidBehind(units.slice(behind.at), behind, whose),
      ...positionsOf(
        units.slice(behind.at),
        behind.label ?? whose,
        (items, at) => reader.resolve(items, at + behind.at),
        behind.label !== undefined,
      ),
    );
  for (const p of found) {
    if (p.from.thing === undefined || p.to.thing === undefined || p.from.thing.key === p.to.thing.key) continue;
    out.push({
      from: p.from.thing,
      to: p.to.thing,
      label: p.label,
      kind: p.kind,
      polarity: polarityOf(said.denied, hedgeAt(p.to.start)),
      line: said.line,
    });
  }
  return out;
}

function hopBefore(hop: Unit | undefined, to: readonly Item[]): Positioned[] {
  const ends = to.filter(({ thing }) => thing?.kind === 'component');
  return hop?.t === 'np'
    ? hop.items
        .filter(isHop)
        .flatMap((from) => ends.map((end) => ({ from, to: end, label: '', kind: 'data' as const })))
    : [];
}

/** What a parenthesis explains: the last thing before it. */
function aboutWhat(paren: Paren, before: Unit | undefined): Phrase | undefined {
  const item = paren.of ?? (before?.t === 'np' ? before.items.at(-1) : undefined);
  return item === undefined ? undefined : { t: 'np', items: [item], or: false, start: item.start, end: item.end };
}

/** The words that say the relation, four at most: "sends traffic to", or the verb alone; never the names of what it joins. */
function labelOf(args: Arguments, text: string, drawn: Pick<Drawn, 'from' | 'to'>, all: readonly Drawn[]): string {
  const { verb } = args;
  if (args.roles.has('between') && /^(?:put|place|sit)$/.test(verb.verb.lemma)) return '';
  const verbEnd = Math.max(verb.bare, verb.end);
  const [first] = args.ways;
  const way = args.ways.find((one) => among(args, one.role, drawn.to)) ?? first;
  const object = (args.roles.get('O') ?? []).filter((item) => item.start >= verbEnd && item.end <= args.labelEnd);
  const isEnd = (end: Thing): boolean =>
    object.some((item) => item.thing?.key === end.key || (item.thing === undefined && item.about.includes(end)));
  // The picture shows by itself that something may or may not be.
  let bare = text.slice(verb.bare, args.labelEnd);
  const [listed] = args.roles.get('O') ?? [];
  // "Coordinates many services: ECS, SNS"
  if (among(args, 'O', drawn.to) && args.theme !== '' && (listed?.start ?? 0) > args.labelEnd)
    bare = text.slice(verb.bare, verbEnd);
  else if (isEnd(drawn.to)) bare = text.slice(verb.bare, verbEnd);
  else if (way !== undefined && all.some((one) => isEnd(one.from) || isEnd(one.to)))
    bare = `${text.slice(verb.bare, verbEnd)} ${text.slice(way.start, way.end)}`;
  else if (way !== undefined && first !== undefined && way !== first && !among(args, first.role, drawn.from))
    bare = `${text.slice(verb.bare, Math.min(args.labelEnd, first.start))} ${text.slice(way.start, way.end)}`;
  else if (first !== undefined && isIdle(first, args, drawn))
    bare = text.slice(verb.bare, Math.min(args.labelEnd, first.start));
  const words = bare
    .replace(/\bnot only\b/i, '')
    .replace(/\bw\/(?=\s|$)/, 'with')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !PRONOUN.test(word));
  if (words.length <= 4 && !/[()[\],;:]/.test(bare)) return words.join(' ');
  return text
    .slice(verb.bare, verbEnd)
    .trim()
    .replace(/[()[\],;:]+$/, '');
}

/** "Send them to" says no more than "send to". */
const PRONOUN = /^(?:only|it|its|them|their|these|those|this|that)$/i;

/** "Fetches it at (start-up)": what stands behind the verb says nothing of the two. "Connects to (A through B)" does all the same. */
function isIdle(first: Way, args: Arguments, { from, to }: Pick<Drawn, 'from' | 'to'>): boolean {
  if (first.role === 'to' || first.start <= args.verb.end) return false;
  return !args.ways.some(({ role }) => among(args, role, from) || among(args, role, to));
}

/**
 * "Used by" and "passes on messages from" are read along the arrow as "used" and "passes on messages"; where it runs to who gets something,
 * "receives events from" as "events".
 */
function alongArrow(label: string, drawn: Drawn, args: Arguments): string {
  const [, verb = '', rest = ''] = /^(\S+)(.*) (?:by|from)$/i.exec(label) ?? [];
  // "Powered by PrivateLink" runs to the one that powers.
  if (args.verb.passive && among(args, 'S', drawn.to)) return label;
  if (verb === '' || (!args.verb.passive && among(args, 'S', drawn.from) && !among(args, 'to', drawn.to))) return label;
  const back = !args.verb.passive && among(args, 'S', drawn.to) && args.theme !== '' && rest !== '';
  return back ? rest.trim() : `${verb}${rest}`;
}
