import { keyOf } from '../concepts';
import { isSentence } from '../notes';
import type { Thing } from './cast/thing';
import { genericOf } from './cast/generic';
import type { Unit } from './language/units';
import type { ReadBullet } from './read-section';
import { boxesOf, groupBy, within } from './boxes';
import type { Placement, Relation } from './relate/relation';
import type { Architecture, Badge, Component, Edge } from './types';

/** The picture of what was read: components in the order of the note, each ordered pair joined once. */
export function assemble(
  read: readonly ReadBullet[],
  stated: readonly Relation[],
  placed: readonly Placement[],
  badgesFor: (drawn: (key: string) => boolean) => ReadonlyMap<string, readonly Badge[]>,
): Architecture | undefined {
  const { relations, boxes } = boxesOf(read, stated.filter(isDrawable), placed);
  const seen = new Map<string, { thing: Thing; lines: Set<number> }>();
  const see = (thing: Thing, line: number): void => {
    const known = seen.get(thing.key);
    if (known === undefined) seen.set(thing.key, { thing, lines: new Set([line]) });
    else known.lines.add(line);
  };
  const needed = new Set(boxes.parents.keys());
  for (const { from, to } of relations) needed.add(from.key).add(to.key);
  const byLine = groupBy(relations, ({ line }) => line);
  const placedAt = groupBy(boxes.members, ([, line]) => line);
  // Paragraphs around a list tell of the reasons more than of the parts.
  const listed = read.some(({ bullet }) => !isSentence(bullet));
  for (const { bullet, units } of read) {
    const lone = !listed || !isSentence(bullet);
    eachNamed(units, bullet.text, (thing, head) => {
      if (!boxes.split.has(thing.key) && (needed.has(thing.key) || (lone && head && standsAlone(thing))))
        see(thing, bullet.line);
    });
    for (const relation of byLine.get(bullet.line) ?? []) {
      see(relation.from, relation.line);
      see(relation.to, relation.line);
    }
    for (const [thing, line] of placedAt.get(bullet.line) ?? []) see(thing, line);
  }
  if (seen.size === 0 && boxes.groups.length === 0) return undefined;
  const ids = new Map<string, string>();
  for (const [i, box] of boxes.groups.entries()) ids.set(box.thing.key, `g${i + 1}`);
  const badges = badgesFor((key) => seen.has(key) && ids.get(key)?.startsWith('g') !== true);
  const groups = boxes.groups.map((box, i) => ({
    id: `g${i + 1}`,
    label: box.thing.label,
    concept: box.thing.concept,
    parent: ids.get(boxes.parents.get(box.thing.key) ?? '') ?? null,
    lines: box.lines,
  }));
  const components: Component[] = [];
  for (const [key, { thing, lines }] of seen) {
    if (ids.has(key)) continue;
    const id = `n${components.length + 1}`;
    ids.set(key, id);
    components.push({
      id,
      label: thing.label,
      concept: thing.concept,
      category: thing.category,
      group: ids.get(boxes.parents.get(key) ?? '') ?? null,
      badges: badges.get(key) ?? [],
      lines: ascending(lines),
    });
  }
  return { components, edges: edgesOf(relations, ids, (inner, outer) => within(boxes.parents, inner, outer)), groups };
}

function edgesOf(
  relations: readonly Relation[],
  ids: ReadonlyMap<string, string>,
  liesIn: (inner: string, outer: string) => boolean,
): Edge[] {
  const edges = new Map<string, Edge>();
  /** Of each edge; sorted once, as thousands of bullets may say the same. */
  const lines = new Map<string, Set<number>>();
  const denied = new Set<string>();
  for (const { from, to, polarity } of relations) if (polarity === 'negated') denied.add(`${from.key} ${to.key}`);
  for (const relation of relations) {
    const pair = `${relation.from.key} ${relation.to.key}`;
    // What one bullet says and another denies is not for a picture to decide: the denial stands.
    if (relation.polarity !== 'negated' && denied.has(pair)) continue;
    const from = ids.get(relation.from.key);
    const to = ids.get(relation.to.key);
    if (from === undefined || to === undefined || from === to) continue;
    // A box needs no arrow to what lies in it.
    if (liesIn(relation.from.key, relation.to.key) || liesIn(relation.to.key, relation.from.key)) continue;
    // "Delivers to the endpoints subscribed to it" is one arrow.
    const back = `${relation.to.key} ${relation.from.key}`;
    const other = edges.get(back);
    if (other !== undefined && isAsked(relation, other)) continue;
    if (other !== undefined && isAsked(other, relation)) edges.delete(back);
    const known = edges.get(pair);
    if (known !== undefined) {
      const polarity = known.polarity !== 'negated' && relation.polarity === 'stated' ? 'stated' : known.polarity;
      edges.set(pair, {
        ...known,
        polarity,
        label: known.label === '' ? relation.label : known.label,
      });
      lines.get(pair)?.add(relation.line);
      continue;
    }
    edges.set(pair, {
      id: `e${edges.size + 1}`,
      from,
      to,
      label: relation.label,
      kind: relation.kind,
      polarity: relation.polarity,
      lines: [],
    });
    lines.set(pair, new Set([relation.line]));
  }
  return [...edges].map(([pair, edge]) => ({ ...edge, lines: ascending(lines.get(pair) ?? []) }));
}

/** Whether a subscription says no more than what is sent the other way. */
function isAsked(asks: Pick<Relation, 'label' | 'polarity'>, sent: Pick<Relation, 'label' | 'polarity'>): boolean {
  return (
    asks.polarity === 'stated' &&
    sent.polarity === 'stated' &&
    SUBSCRIBES.test(asks.label) &&
    !SUBSCRIBES.test(sent.label)
  );
}

const SUBSCRIBES = /^subscri/i;

function ascending(lines: Iterable<number>): number[] {
  return [...lines].sort((a, b) => a - b);
}

const REGION = keyOf('Region');
const VAGUE: ReadonlySet<string> = new Set(['Region', 'AZ', 'AWS Cloud', 'AWS account'].map(keyOf));

/** Whether a relation says something: "replicates across regions" joins nothing to a Region in particular. */
function isDrawable(relation: Relation): boolean {
  if (VAGUE.has(relation.from.key) || VAGUE.has(relation.to.key)) return false;
  // "Deployed from us-east-1" says where one is who deploys.
  if (relation.kind === 'control' && relation.from.concept === REGION) return false;
  // "X-Ray traces: use X-Ray": that a part needs its whole goes without saying.
  return relation.kind !== 'dependency' || !relation.from.label.startsWith(`${relation.to.label} `);
}

/** Whether a thing is worth a box of its own where nothing is said about its relations: a service, not a common noun or a part. */
function standsAlone(thing: Thing): boolean {
  if (thing.kind !== 'component') return false;
  return thing.category !== 'external' && thing.category !== 'general' && genericOf(thing.concept) === undefined;
}

/** The things that bullets name, and whether as what they speak of: by a proper name, and not as "S3" in "S3 pricing". */
function eachNamed(units: readonly Unit[], text: string, see: (thing: Thing, head: boolean) => void): void {
  for (const unit of units) {
    if (unit.t === 'paren') eachNamed(unit.units, text, see);
    if (unit.t !== 'np') continue;
    for (const { thing, about, start, end } of unit.items) {
      if (thing === undefined && about.length === 0) continue;
      const proper = thing?.category === 'client' || hasCapital(text, start, end);
      for (const one of about) see(one, proper && one.kind === 'component' && one.category !== 'client');
      if (thing !== undefined) see(thing, proper);
    }
  }
}

function hasCapital(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) return true;
    if (code >= 128) return /\p{Lu}/u.test(text.slice(i, end));
  }
  return false;
}
