import { genericOf } from '../cast/generic';
import type { Thing } from '../cast/thing';
import type { Tagged } from './tags';
import type { Item } from './units';
import { knownOf } from './vocabulary';
import { THEMES } from './words';

/** Whether an item stands for a thing, by name or by pronoun. */
export function denotes(item: Item): boolean {
  return item.thing !== undefined || item.pronoun !== undefined;
}

/** Whether it is a common noun that a name may stand in for. */
export function genericOnly(item: Item): boolean {
  const { thing, head } = item;
  if (thing === undefined || thing.kind === 'local' || genericOf(thing.concept) !== undefined) return true;
  // "Targets such as EC2", where a target group was named
  return genericOf(head)?.generic.category === 'general';
}

/** What nobody is who asks for something. */
const GUARDS = /^(?:security|networking|management)$/;

/**
 * Whether a parenthesis may say which one is meant, or names it again: the EC2 of "consumers (EC2)", but not the policy of
 * "user (IAM policy)".
 */
export function mayMean(item: Item, inner: readonly Item[]): boolean {
  const { thing } = item;
  if (thing !== undefined && sameAs(thing, inner)) return true;
  return (
    genericOnly(item) && !(thing?.category === 'client' && inner.some((one) => GUARDS.test(one.thing?.category ?? '')))
  );
}

/** Whether a parenthesis only names the same thing again. */
function sameAs(thing: Thing, items: readonly Item[]): boolean {
  return items.length === 1 && items[0]?.thing?.key === thing.key;
}

/** Whether a word names a service rather than "third-party services". */
export function isService(tagged: Tagged | undefined): boolean {
  const concept = tagged?.tag === 'name' ? tagged.token.concept : undefined;
  return concept !== undefined && concept.category !== 'general' && concept.category !== 'external';
}

/** What stands first where two that belong together share a noun, and how the other is called. */
const HALVES: Readonly<Record<string, RegExp>> = {
  source: /^(?:target|destination) /i,
  origin: /^destination /i,
  primary: /^(?:secondary|standby|backup) /i,
  active: /^(?:passive|standby) /i,
};

/** Gives its noun to what shares it with what stands behind. */
export function withShared(items: Item[], named: (word: string) => Thing | undefined): void {
  withSubnets(items, named);
  withHalves(items);
}

/** "The source and target database", "a primary and a secondary server": two of what is named once. */
function withHalves(items: Item[]): void {
  for (let i = 0; i < items.length - 1; i++) {
    const item = items[i];
    const other = items[i + 1]?.thing;
    if (item === undefined || other === undefined || item.thing !== undefined || item.about.length > 0) continue;
    if (!Object.hasOwn(HALVES, item.head) || HALVES[item.head]?.test(other.label) !== true) continue;
    const [word = '', ...noun] = other.label.split(' ');
    const label = [item.head.charAt(0).toUpperCase() + item.head.slice(1), ...noun].join(' ');
    items[i] = { ...item, thing: { ...other, label, key: other.key.replace(word.toLowerCase(), item.head) } };
  }
}

/** "Public and private subnets": the noun is said once, behind the last. */
function withSubnets(items: Item[], named: (word: string) => Thing | undefined): void {
  for (let i = 0; i < items.length - 1; i++) {
    const item = items[i];
    const next = items[i + 1]?.thing;
    if (item === undefined || item.thing !== undefined || (item.head !== 'public' && item.head !== 'private')) continue;
    const thing = next?.concept.endsWith('subnet') === true ? named(item.head) : undefined;
    if (thing !== undefined) items[i] = { ...item, thing };
  }
}

/** "Order and payment services": the noun is said once, behind the last, and means several. */
export function withHead(items: Item[], named: (word: string, head: string) => Thing | undefined): void {
  const last = items.at(-1);
  const head = last?.head ?? '';
  if (last?.thing === undefined || !/[^s]s$/.test(head) || genericOf(head) === undefined) return;
  for (let i = 0; i < items.length - 1; i++) {
    const item = items[i];
    if (item === undefined || isNamed(item) || item.about.length > 0 || item.determined === true) continue;
    // "Build and run applications"
    if (knownOf(item.head).verb !== undefined) continue;
    if (item.end - item.start !== item.head.length || THEMES.has(item.head)) continue;
    const thing = named(item.head, head);
    if (thing !== undefined) items[i] = { ...item, thing };
  }
}

/** "Both services": two that were named before. */
export function areTwo({ thing, head }: Item): boolean {
  return thing === undefined && /^(?:services|options|solutions|ones|products|tools)$/.test(head);
}

/** "Findings of GuardDuty" */
export function isOwned(item: Item | undefined): boolean {
  return item !== undefined && item.about.length > 0 && THEMES.has(item.head);
}

export function isNamed(item: Item): boolean {
  return denotes(item) || item.proper !== undefined;
}
