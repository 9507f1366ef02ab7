import { genericOf, singular } from '../cast/generic';
import { WHICHEVER } from '../cast/thing';
import type { Item, Phrase, Unit } from '../language/units';
import { THEMES } from '../language/words';

/** Heads of what a list tells the members of: "destinations", "the following". */
const PLACEHOLDER =
  /^(?:destinations|targets|sources|services?|places|locations|stores|datastores|databases|resources?|systems|backends|endpoints|options|things|tools|platforms|products|providers|partners|vendors|consumers|producers|interfaces|following|these|those|ones)$/;
/** "A wide variety of sources" */
const MANY = /^(?:variety|range|number)$/;
const LOADS = /^(?:load|import|ingest)$/;
const EXAMPLES = /^(?:e\.?g|ex|eg)\.?$/;

/**
 * The units of a bullet that the list under it goes on with, as if the list stood in it: "Sends logs to:", "Works with services such as",
 * "Can be exported to many destinations:". As they are where it ends otherwise.
 */
export function withListBelow(
  units: readonly Unit[],
  listed: readonly Item[],
  length: number,
): readonly Unit[] | undefined {
  if (listed.length === 0) return undefined;
  let end = units.length;
  while (end > 0 && /^(?:colon|comma|stop|paren)$/.test(units[end - 1]?.t ?? '')) end--;
  const last = units[end - 1];
  if (last === undefined) return undefined;
  const here = { start: length, end: length };
  const list: Phrase = { t: 'np', items: listed.map((item) => ({ ...item, ...here })), or: false, ...here };
  if ((last.t === 'prep' && last.low === 'like') || (last.t === 'sub' && EXAMPLES.test(last.low))) {
    let at = end - 2;
    if (units[at]?.t === 'comma') at--;
    const what = units[at];
    return what?.t === 'np' && (isOpen(what.items.at(-1)) || isRole(what.items.at(-1)))
      ? [...units.slice(0, at), instead(what, list)]
      : undefined;
  }
  if (last.t === 'prep' || (last.t === 'verb' && end > 1)) return [...units.slice(0, end), list];
  if (last.t === 'np' && end > 1 && last.items.length === 1 && isPlaceholder(last.items[0]))
    return [...units.slice(0, end - 1), instead(last, list)];
  // "A variety of sources can publish to a topic:" over them
  const at = units.findIndex(({ t }) => t === 'verb');
  const [who, does] = units.slice(Math.max(0, at - 1), at + 1);
  const opens = at === 1 || (at === 3 && units[1]?.t === 'prep' && units[1].low === 'of');
  if (opens && who?.t === 'np' && does?.t === 'verb' && !does.passive && who.items.length === 1)
    if ((isPlaceholder(who.items[0]) || MANY.test(who.items[0]?.head ?? '')) && units.at(-1)?.t === 'colon')
      return [instead(who, list), ...units.slice(at, end)];
  // "Delivers data" over stores
  const moves = units[end - 2];
  if (
    last.t === 'np' &&
    moves?.t === 'verb' &&
    !moves.passive &&
    moves.verb.rows.some(({ says }) => says.includes('flow'))
  )
    if (
      last.items.every(isMoved) &&
      listed.every(isStore) &&
      moves.verb.form !== 'ing' &&
      !LOADS.test(moves.verb.lemma)
    )
      return [...units.slice(0, end), { t: 'prep', low: 'to', negated: false, ...here }, list];
  return undefined;
}

function isMoved({ thing, about, head }: Item): boolean {
  return thing === undefined && about.length === 0 && THEMES.has(head);
}

function isStore({ thing }: Item): boolean {
  return /^(?:storage|database|analytics|external|integration)$/.test(thing?.category ?? '');
}

/** The list in the place of the last of some things. */
function instead(what: Phrase, list: Phrase): Phrase {
  const { start, end } = what.items.at(-1) ?? what;
  const items = list.items.map((item) => ({ ...item, start, end }));
  return { ...what, items: [...what.items.slice(0, -1), ...items] };
}

/** Whether a name or role is left to the list: "services", "a data store". */
function isOpen(item: Item | undefined): boolean {
  const thing = item?.thing;
  if (item === undefined) return false;
  if (thing === undefined || thing.kind === 'local' || WHICHEVER.test(thing.key)) return true;
  return genericOf(thing.concept) !== undefined;
}

/** "Targets" under EventBridge: called by what they are to it. */
function isRole(item: Item | undefined): boolean {
  return item?.thing?.label.toLowerCase().endsWith(` ${singular(item.head)}`) === true;
}

function isPlaceholder(item: Item | undefined): boolean {
  const head = item?.head ?? '';
  return isOpen(item) && PLACEHOLDER.test(head.slice(head.lastIndexOf(' ') + 1));
}
