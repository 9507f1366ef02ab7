import { keyOf } from '../../concepts';
import { genericOf } from '../cast/generic';
import { localThing, type Thing } from '../cast/thing';
import type { Item, Phrase, Unit, VerbUnit } from '../language/units';
import { ABSTRACT, THEMES } from '../language/words';
import { isAsking, type Step } from './arrow-steps';
import { isSolid } from './arrow-parts';

const ON_PREMISES = keyOf('On-premises');

/**
 * What the words of a step name.
 * @param opens the chain begins with it
 */
export function step(given: readonly Unit[], text: string, longChain: boolean, opens: boolean): Step {
  const units = opens ? withDeedsAsNouns(given) : given;
  const phrases = units.flatMap((unit, i) =>
    unit.t === 'np'
      ? [{ phrase: { ...unit, items: unit.items.map((item) => there(item, text)) }, by: units[i - 1] }]
      : [],
  );
  const plain = phrases.filter(({ phrase }) => things(phrase.items).length > 0);
  const known = plain.length > 0 ? plain : servedBy(units);
  const named = known.length > 0 ? known : partsIn(units, text);
  const words = phrases.length + units.length;
  const chosen = named.find(({ by }) => isUsing(by));
  const entry = chosen ?? named[0];
  // "EC2 in a private subnet -> NAT Gateway": from what lies there.
  const exit = chosen ?? named.findLast(({ phrase, by }) => !isWhere(by, things(phrase.items))) ?? entry;
  if (entry !== undefined && exit !== undefined) {
    const [first, does] = units;
    // "Click streams, IoT devices": what nothing knows is one of them, too.
    const isList = longChain && units.every(({ t }) => t === 'np' || t === 'comma' || t === 'and');
    const thingsIn = (item: Item): readonly Thing[] => {
      const all = things([item]);
      return all.length > 0 || !isList || item.negated ? all : local(item, text, opens, true);
    };
    if (isList && opens && phrases.length > 1) {
      const all = phrases.flatMap(({ phrase }) => phrase.items.flatMap(thingsIn));
      return { entry: all, exit: all, listed: true, words };
    }
    // "Config finds an open group -> triggers": Config does.
    const watches =
      does?.t === 'verb' &&
      first?.start === entry.phrase.start &&
      does.verb.rows.some(({ kind }) => kind === 'security');
    return {
      entry: entry.phrase.items.flatMap((item, i) => (i > 0 && isCounted(item, text) ? [] : thingsIn(item))),
      exit: (watches ? entry : exit).phrase.items.flatMap(thingsIn),
      listed: entry.phrase.items.length > 1,
      words,
      passes: isPassing(units),
      acts: isDoing(units),
      does:
        first?.start === entry.phrase.start &&
        does?.t === 'verb' &&
        !does.passive &&
        exit !== entry &&
        (isPut(does) || isUse(does, exit.phrase.items)),
      ...(first?.t === 'verb' ? { verb: first } : {}),
    };
  }
  const only = units.every(
    (unit, i) => unit.t === 'comma' || unit.t === 'and' || (unit.t === 'np' && units[i - 1]?.t !== 'np'),
  );
  if (!longChain || !only) return { entry: [], exit: [], listed: false, words };
  const items = phrases.flatMap(({ phrase }) => phrase.items);
  const locals = items.flatMap((item) => local(item, text, opens, items.length > 1));
  return { entry: locals, exit: locals, listed: items.length > 1, words };
}

/** "Charge the card (Lambda)": a step that says what is done, and who does it behind. */
function servedBy(units: readonly Unit[]): { phrase: Phrase; by: Unit | undefined }[] {
  const last = units.at(-1);
  const [only, ...more] = last?.t === 'paren' ? last.units : [];
  const service = only?.t === 'np' && only.items.length === 1 && more.length === 0 && things(only.items).every(isSolid);
  return service && only.t === 'np' && things(only.items).length > 0 ? [{ phrase: only, by: undefined }] : [];
}

/** "On-prem database": what is there, and not where. */
function there(item: Item, text: string): Item {
  const { thing, head } = item;
  const isPlace = thing?.kind === 'place' && thing.concept === ON_PREMISES;
  const part = isPlace && text.slice(item.start, item.end).includes(' ') ? genericOf(head) : undefined;
  if (part === undefined || part.generic.category === 'general' || part.noun === 'network') return item;
  const [own] = local(item, text, false);
  return own === undefined ? item : { ...item, thing: own };
}

function isPut(does: VerbUnit): boolean {
  const { verb } = does;
  return verb.lemma === 'add' || verb.rows.some(({ says }) => says.includes('flow')) || isAsking(does);
}

/** "The gateway uses its table → routes to": a table or a certificate does nothing, whoever uses it does. */
function isUse({ verb }: VerbUnit, used: readonly Item[]): boolean {
  return (
    verb.form === 's' &&
    verb.rows.some(({ kind }) => kind === 'dependency') &&
    used.every(({ thing }) => thing?.category === 'security' || INERT.test(thing?.label ?? ''))
  );
}

const INERT = /\b(?:tables?|records?|address(?:es)?|rules?|polic(?:y|ies)|certificates?|keys?)$/i;

function isWhere(unit: Unit | undefined, all: readonly Thing[]): boolean {
  return unit?.t === 'prep' && /^(?:in|inside|within)$/.test(unit.low) && all.every(({ kind }) => kind === 'place');
}

/** "-> Virtual Private Gateway, two tunnels": how many there are is said of the step. */
function isCounted(item: Item, text: string): boolean {
  return /^(?:\d+|two|three|four)\s/i.test(text.slice(item.start, item.end));
}

export function isUsing(unit: Unit | undefined): boolean {
  return unit?.t === 'prep' && (unit.low === 'using' || unit.low === 'via');
}

/** What a step denotes; "client traffic" comes from the client. */
export function things(items: readonly Item[]): Thing[] {
  return items.flatMap((item) => {
    if (item.negated) return [];
    return item.thing !== undefined ? [item.thing] : THEMES.has(item.head) ? item.about.slice(-1) : [];
  });
}

/** "Sends it to the appliance", "submitted via the gateway", "the API checks it": a part without a name, where something is done. */
function partsIn(units: readonly Unit[], text: string): { phrase: Phrase; by: Unit | undefined }[] {
  if (!units.some(({ t }) => t === 'verb')) return [];
  return units.flatMap((unit, i) => {
    if (unit.t !== 'np') return [];
    const items = unit.items.flatMap((item) => {
      const [thing] = genericOf(item.head) === undefined || item.negated ? [] : local(item, text, false);
      return thing === undefined ? [] : [{ ...item, thing }];
    });
    const by = units[i - 1];
    const acts = by === undefined && units[i + 1]?.t === 'verb';
    const reached = by?.t === 'prep' && /^(?:to|into|via|through|using|by|from)$/.test(by.low);
    return items.length === unit.items.length && (acts || reached) ? [{ phrase: { ...unit, items }, by }] : [];
  });
}

/** "Forwards it to the gateway", "sent to it", "reads from the database": something is passed on or asked for in a step. */
function isPassing(units: readonly Unit[]): boolean {
  const [verb, ...more] = units;
  if (verb?.t !== 'verb' || verb.modal !== '' || verb.negated || verb.infinitive) return false;
  return isAsking(verb) || more.some((unit) => unit.t === 'prep' && /^(?:to|into|via|through)$/.test(unit.low));
}

/** "The server checks the cache" */
function isDoing([who, verb]: readonly Unit[]): boolean {
  return who?.t === 'np' && verb?.t === 'verb' && !verb.passive && verb.modal === '' && !verb.negated;
}

/** "Web clicks, logs": what is done is what comes, where nobody does it. */
function withDeedsAsNouns(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap<Unit>((unit, i) => {
    const before = units[i - 1];
    const next = units[i + 1];
    // "Click streams"
    if (i === 0 && unit.t === 'verb' && isDeedOfWhich(unit, next)) return [];
    if (i === 1 && unit.t === 'np' && before?.t === 'verb' && isDeedOfWhich(before, unit)) {
      const [item, ...more] = unit.items;
      return item === undefined ? [unit] : [{ ...unit, items: [{ ...item, start: before.start }, ...more] }];
    }
    if (unit.t === 'np' && next?.t === 'verb' && isDeedOf(unit, next, units[i + 2])) {
      const [item] = unit.items.slice(-1);
      if (item === undefined) return [unit];
      const head = `${next.verb.lemma}s`;
      return [{ ...unit, end: next.end, items: [...unit.items.slice(0, -1), { ...item, head, end: next.end }] }];
    }
    return unit.t === 'verb' && before?.t === 'np' && isDeedOf(before, unit, next) ? [] : [unit];
  });
}

function isDeedOfWhich({ verb }: VerbUnit, what: Unit | undefined): boolean {
  const [item] = what?.t === 'np' ? what.items : [];
  return verb.form === 'base' && verb.rows.length === 0 && item?.thing === undefined && THEMES.has(item?.head ?? '');
}

function isDeedOf(who: Phrase, { verb }: VerbUnit, next: Unit | undefined): boolean {
  const item = who.items.at(-1);
  if (item === undefined || item.thing !== undefined || item.pronoun !== undefined || item.about.length > 0)
    return false;
  const ends = next === undefined || next.t === 'comma' || next.t === 'and';
  return ends && verb.form === 's' && verb.rows.length === 0 && genericOf(item.head) === undefined;
}

/** A step that no lexicon knows: "Fraud service"; a chain may begin with what flows: "click streams". */
function local(item: Item, text: string, opens: boolean, listed = false): Thing[] {
  const words = text.slice(item.start, item.end).replace(/^(?:the|an?|your|our|my)\s+/i, '');
  if (item.pronoun !== undefined || ABSTRACT.has(item.head) || (THEMES.has(item.head) && !opens)) return [];
  if (THEMES.has(item.head) && !words.includes(' ') && !listed) return [];
  if (words.split(/\s+/).length > 3 || !/\p{L}{2}/u.test(words)) return [];
  return [localThing(words, genericOf(item.head)?.generic.category ?? 'general')];
}
