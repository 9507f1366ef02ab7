import type { Thing } from '../cast/thing';
import { singular } from '../cast/generic';
import type { Unit, VerbUnit } from '../language/units';
import { THEMES } from '../language/words';
import type { Earlier, Reading } from './reading';

const MAKES = /^(?:make|build|create|produce|generate|compile|package|train|render|compute)$/;

/** The last thing that a bullet says somebody makes: the image of "CodeBuild builds the image". */
function madeIn(units: readonly Unit[]): Earlier['made'] {
  const [first] = units;
  const by = first?.t === 'np' && first.items.length === 1 ? first.items[0]?.thing : undefined;
  if (by?.kind !== 'component' || by.category === 'client') return undefined;
  for (let i = units.length - 2; i > 0; i--) {
    const verb = units[i];
    const object = units[i + 1];
    if (verb?.t !== 'verb' || verb.passive || verb.negated || object?.t !== 'np' || !MAKES.test(verb.verb.lemma))
      continue;
    const [item, ...more] = object.items;
    if (item !== undefined && item.thing === undefined && more.length === 0 && THEMES.has(item.head))
      return { noun: singular(item.head), by };
  }
  return undefined;
}

/** Where a bullet says that something goes, which then may do what comes next: "a user uploads a photo to S3", and below it "it triggers". */
function landedIn(units: readonly Unit[]): Thing | undefined {
  const at = units.findIndex((unit) => unit.t === 'verb');
  const verb = units[at];
  if (verb?.t !== 'verb' || verb.negated || !verb.verb.rows.some(({ says }) => says.includes('flow'))) return undefined;
  for (let i = units.length - 1; i > at + 1; i--) {
    const to = units[i - 1];
    const end = units[i];
    if (to?.t !== 'prep' || !/^(?:to|into|in|on)$/.test(to.low) || end?.t !== 'np' || end.items.length !== 1) continue;
    const thing = end.items[0]?.thing;
    if (thing?.kind === 'component' && thing.category !== 'client') return thing;
  }
  return undefined;
}

/** What an event wakes, if it is one thing: it goes on then. */
export function wokenBy(verb: VerbUnit, woken: Unit | undefined): Thing | undefined {
  if (verb.negated || verb.passive || !verb.verb.rows.some(({ kind }) => kind === 'event')) return undefined;
  const [item, ...more] = woken?.t === 'np' ? woken.items : [];
  return more.length === 0 && item?.thing?.kind === 'component' && !item.negated ? item.thing : undefined;
}

/** What a bullet with one deed starts that goes on by itself: "an upload triggers the function", and below it "resizes the image". */
function startedIn(units: readonly Unit[]): Thing | undefined {
  const at = units.findIndex((unit) => unit.t === 'verb');
  const verb = units[at];
  if (verb?.t !== 'verb' || units.some((unit, i) => i > at && unit.t === 'verb')) return undefined;
  const woken = wokenBy(verb, units[at + 1]);
  return woken !== undefined && RUNS.test(woken.category) ? woken : undefined;
}

const RUNS = /^(?:compute|containers)$/;
const COPIES = /^(?:backup|dump|snapshot|copy|image|export)$/;

/** What a bullet tells the reader to make a copy of. */
function copiedIn([verb, copy]: readonly Unit[]): Thing | undefined {
  if (verb?.t !== 'verb' || verb.verb.form !== 'base' || verb.negated || verb.modal !== '' || copy?.t !== 'np')
    return undefined;
  const [item, ...more] = copy.items;
  return more.length === 0 && item?.thing === undefined && COPIES.test(item?.head ?? '') && item?.about.length === 1
    ? item.about[0]
    : undefined;
}

/** What a bullet says was done, for what the next one leaves out. */
export function doneIn(units: readonly Unit[]): Pick<Earlier, 'made' | 'woken' | 'landed' | 'copied'> {
  return { made: madeIn(units), woken: startedIn(units), landed: landedIn(units), copied: copiedIn(units) };
}

/** What only the very next bullet goes on about. */
export const FORGOTTEN = { subject: undefined, woken: undefined, landed: undefined, copied: undefined } as const;

/** Who made what goes on its way under this noun. */
export function makerOf(noun: string, earlier: Earlier | undefined): readonly Thing[] {
  return earlier?.made !== undefined && earlier.made.noun === singular(noun) ? [earlier.made.by] : [];
}

/** What is told by who finds or records something. */
const TOLD = /^(?:findings?|logs?|metrics|reports?|alerts?|notifications?|events?)$/;

/** "GuardDuty reads the logs; findings go to": of who was spoken of in the sentence before. */
export function saidBefore({ units, subjects }: Reading, index: number, noun: string): readonly Thing[] {
  if (!TOLD.test(noun)) return [];
  const stop = units.findLastIndex((unit, i) => unit.t === 'stop' && i < index);
  for (let i = 0; i < stop; i++) {
    const before = subjects.get(i);
    const things =
      before?.how === 'said' ? before.items.flatMap(({ thing }) => (thing?.kind === 'component' ? [thing] : [])) : [];
    if (things.length === 1) return things;
  }
  return [];
}
