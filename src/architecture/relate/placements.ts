import type { Thing } from '../cast/thing';
import { thingsOf, type Item, type Unit } from '../language/units';
import type { ArgumentReader } from './arguments';
import type { Placement } from './relation';

/** Concepts that hold others although they are components. */
const HOLDERS = new Set([
  'targetgroup',
  'asg',
  'ecscluster',
  'ekscluster',
  'webtier',
  'workertier',
  'applicationtier',
  'databasetier',
  'presentationtier',
  'placementgroup',
]);
/** Lemmas that say where something is. */
const LIES = new Set(
  'deploy launch place put locate reside live sit host run create provision fail exist stay keep span_in stand spread distribute install'.split(
    ' ',
  ),
);
const HOLDS = new Set(['contain', 'include', 'consist', 'comprise', 'hold', 'host', 'have']);

/** Whether a thing is drawn as a box around others. */
export function isHolder(thing: Thing): boolean {
  return (
    (thing.kind === 'place' &&
      thing.category !== 'client' &&
      thing.concept !== 'internet' &&
      thing.concept !== 'thirdparty') ||
    HOLDERS.has(thing.concept) ||
    /\btier$/i.test(thing.label)
  );
}

/** Where the clauses of a bullet put things. */
export function placementsOf(units: readonly Unit[], line: number, reader: ArgumentReader): Placement[] {
  const out: Placement[] = [];
  const put = (inner: readonly Item[], outer: readonly Item[]): void => {
    for (const a of inner) {
      for (const b of outer) {
        if (a.thing === undefined || b.thing === undefined || a.negated || b.negated) continue;
        if (a.thing.key !== b.thing.key && isHolder(b.thing) && b.thing.key !== 'region')
          out.push({ inner: a.thing, outer: b.thing, line });
      }
    }
  };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const after = units[i + 1];
    if (unit?.t === 'paren') {
      out.push(...placementsOf(unit.units, line, reader));
      continue;
    }
    if (unit?.t === 'prep' && isIn(unit.low) && after?.t === 'np') {
      const before = units[i - 1];
      if (before?.t === 'np') put(before.items, reader.resolve(after.items, i + 1));
      if (before?.t === 'be' && !before.negated && units[i - 2]?.t === 'np')
        put(reader.resolve(itemsOf(units[i - 2]), i - 2), after.items);
      if (before?.t === 'verb' && !before.negated && LIES.has(before.verb.lemma)) {
        const args = reader.at(i - 1);
        const who = before.passive ? args?.roles.get('O') : args?.roles.get('S');
        put(who ?? [], after.items);
      }
    }
    if (unit?.t === 'verb' && !unit.negated) {
      const args = reader.at(i);
      if (args === undefined) continue;
      if (unit.verb.lemma === 'span') put(args.roles.get('O') ?? [], args.roles.get('S') ?? []);
      if (HOLDS.has(unit.verb.lemma) && !unit.passive)
        put(args.roles.get('O') ?? args.roles.get('of') ?? [], args.roles.get('S') ?? []);
    }
    if (unit?.t === 'have' && !unit.negated && after?.t === 'np') {
      const owner = units[i - 1];
      if (owner?.t === 'np') put(after.items, reader.resolve(owner.items, i - 1));
    }
  }
  return out;
}

/** The place that a bullet puts everything under it into: "In the VPC", "Public subnet:". */
export function placeAlone(units: readonly Unit[]): Thing | undefined {
  let i = 0;
  while (units[i]?.t === 'sub' || units[i]?.t === 'and') i++;
  const first = units[i];
  if (first?.t === 'prep' && isIn(first.low)) i++;
  const phrase = units[i];
  const rest = units[i + 1];
  if (phrase?.t !== 'np' || phrase.items.length !== 1) return undefined;
  if (rest !== undefined && rest.t !== 'colon') return undefined;
  const [thing] = thingsOf(phrase);
  return thing !== undefined && isHolder(thing) ? thing : undefined;
}

function isIn(preposition: string): boolean {
  return preposition === 'in' || preposition === 'inside' || preposition === 'within' || preposition === 'into';
}

function itemsOf(unit: Unit | undefined): readonly Item[] {
  return unit?.t === 'np' ? unit.items : [];
}
