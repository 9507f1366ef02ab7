import type { Lexicon } from '../concepts';
import { isSentence, type Note, type Section } from '../notes';
import { assemble } from './assemble';
import { badgesOf } from './badges';
import { Cast } from './cast/cast';
import { labelThing, pairIn, readHeading, readSection, topicAt, type ReadBullet, type Topic } from './read-section';
import { listedIn } from './listed';
import { LEAD } from './over-lists';
import { arrowsOf } from './relate/arrows';
import { thingsOf, type Item, type Unit } from './language/units';
import { THEMES } from './language/words';
import { isKey } from './relate/kinds';
import { Copies } from './relate/copies';
import { doneIn, FORGOTTEN, wokenBy } from './relate/made';
import { ASKS, ASKS_WHO, isAsked, isOfDeeds } from './relate/labels-asking';
import { joinedAt, labelledAt, listedAbove } from './labelled';
import { labelledList } from './relate/lists';
import { holderIn } from './relate/passed-on';
import { reachedIn } from './relate/behind';
import { itemsOf, type Earlier } from './relate/reading';
import { deniesBelow, isDeniedAtEnd, isUnderDenial } from './relate/refusals';
import { withExamples } from './relate/examples';
import { outOf, partsOf } from './out-of-whole';
import type { Placement, Relation } from './relate/relation';
import { introduced } from './relate/introduced';
import { withListBelow } from './relate/list-below';
import { isHolder } from './relate/handled';
import { sentencesOf } from './relate/sentences';
import { splitOver } from './relate/split';
import { Lookups } from './lookups';
import { placeAlone, underHeading, underPlace } from './under-places';
import { namesTopic, pairOf, topicOf } from './relate/topic';
import type { Architecture } from './types';
import type { Thing } from './cast/thing';

/** How a bullet ends whose list says where something goes. */
const TOWARDS = /\b(?:to|into|destinations|targets)\W*$/i;
/** Marker of a step, and of one that isn't the first. */
const STEP = /^\d/;
const FURTHER = /^(?:[2-9]|1\d)/;
/** "❌ A → B" */
const CROSS = /^\W*(?:❌|✖|✗|✘|⛔|🚫|👎)/u;
/** What a heading over links to the note's own sections says. */
const CONTENTS = /^(?:table of )?contents?$/i;
const ONLY_FOR = /^(?:only )?(?:for|to)\W*$/i;
/**
 * What the bullets of a section say about components, or undefined when they name none. `lookups` are shared by the sections that are drawn
 * with one lexicon as it is.
 */
export function drawSection(
  note: Note,
  section: Section,
  lexicon: Lexicon,
  lookups = new Lookups(lexicon),
): Architecture | undefined {
  if (CONTENTS.test(section.headings.at(-1)?.text ?? '')) return undefined;
  const cast = new Cast(lookups);
  const named = topicOf(note, section, lookups);
  for (const thing of named) cast.know(thing);
  const pair = named.length > 0 ? [] : pairOf(section, lookups);
  const read = readSection(note, section, lexicon, cast);
  const topic = named.map((thing) => cast.meant(thing, section.headings.at(-1)?.text ?? note.name));
  const relations = saidByHeading(note, section, topic, read, cast, lookups);
  const first = pair.length > 0 || namesTopic(section, lookups) ? [] : introduced(read, topic.length > 0);
  const about = first.length > 0 ? first : topic;
  const placements: Placement[] = [];
  const heading = section.headings.at(-1)?.text ?? '';
  const copies = new Copies(lexicon, about.length === 1 ? about[0] : undefined);
  const under = { topic: about, pair, deeds: isOfDeeds(heading), denied: deniesBelow(heading), heading, copies };
  let earlier: Earlier = {};
  let before: ReadBullet | undefined;
  const listed = read.some(({ bullet }) => !isSentence(bullet));
  for (const one of read) {
    if (!isNext(before, one))
      earlier = { ...earlier, ...FORGOTTEN, ...(FURTHER.test(one.bullet.marker) ? {} : { reached: undefined }) };
    // A line beside a list names places in passing.
    const lying = listed && isSentence(one.bullet) ? [] : placements;
    const found = relationsAt(one, under, lying, earlier, lexicon);
    relations.push(...found);
    earlier = withBullet(earlier, one, found);
    before = one;
    placements.push(...partsOf(one, about, lexicon));
  }
  placements.push(...underHeading(section, read, cast, lookups));
  const whose = (one: ReadBullet): readonly Thing[] => aboutWhat(one, about).things;
  return assemble(read, relations, placements, (drawn) => badgesOf(read, lexicon, whose, drawn));
}

/** "Origins", "Sends logs to": what the heading says of the things that the bullets under it list. */
function saidByHeading(
  note: Note,
  section: Section,
  topic: readonly Thing[],
  read: readonly ReadBullet[],
  cast: Cast,
  lookups: Lookups,
): Relation[] {
  const heading = section.headings.at(-1);
  if (heading === undefined || topic.length !== 1) return [];
  const above = listedAbove(note, section, topic, read, lookups);
  if (above.length > 0) return above;
  // "Public or private:" above the list says which.
  const top = read.filter(({ parent, bullet }) => bullet.index !== LEAD && (parent === undefined || saysWhich(parent)));
  const items = listedIn(top);
  if (items.length === 0) return [];
  const named = namesTopic(section, lookups);
  const [about] = itemsOf(topic, { start: 0, end: 0 });
  const said = named ? [...labelledList(heading.text, topic, () => items), ...reachedIn(about, items)] : [];
  const one = said.length > 0 ? undefined : readHeading(heading, top, lookups.lexicon, cast);
  if (one === undefined || (named && !isOpen(one.units) && !ASKS_WHO.test(heading.text))) return said;
  const found = relationsAt(
    one,
    { topic, pair: [], deeds: false, denied: false, heading: '' },
    [],
    {},
    lookups.lexicon,
  );
  if (found.length === 0) return [];
  const lines = new Map(items.map(({ item, line }) => [item.thing?.key, line]));
  return found.flatMap((relation) => {
    const line = lines.get(relation.to.key) ?? lines.get(relation.from.key);
    // "Connecting Lambda to RDS" is what the bullets tell of.
    if (line === undefined) return [];
    const label = relation.label.replace(/\b\p{Lu}(?=\p{Ll})/gu, (capital) => capital.toLowerCase());
    return [{ ...relation, label, line }];
  });
}

/** "Lambda is invoked by": the list says the rest. */
function isOpen(units: readonly Unit[]): boolean {
  const [before, last] = units.slice(-2);
  if (units.some(({ t }) => t === 'dash' || t === 'colon')) return false;
  return last?.t === 'verb' || (last?.t === 'prep' && before?.t === 'verb');
}

function saysWhich({ bullet, units }: ReadBullet): boolean {
  return (
    (bullet.index === LEAD || isSentence(bullet)) &&
    !units.some((unit) => unit.t === 'verb' || (unit.t === 'np' && thingsOf(unit).some(({ kind }) => kind !== 'place')))
  );
}

function aboutWhat(one: ReadBullet, section: readonly Thing[]): Topic {
  const own = labelThing(one.units);
  return own.length > 0 ? { things: own, weak: false } : topicAt(one, section);
}

/** Whether a bullet stands right below another of its list. */
function isNext(before: ReadBullet | undefined, one: ReadBullet): boolean {
  return before !== undefined && before.parent === one.parent && one.bullet.line - before.bullet.line <= 2;
}

/** What has been named once a bullet is read, too. */
function withBullet(earlier: Earlier, { units }: ReadBullet, said: readonly Relation[]): Earlier {
  let { subject, store, queue, kept, client } = earlier;
  const [first, second] = units;
  const named = first?.t === 'np' ? thingsOf(first)[0] : undefined;
  if (named?.kind === 'component' || named?.category === 'client') subject = named;
  // "Resizes the image" below "S3 triggers a function": the function goes on with what comes next.
  else if (first?.t === 'verb' && first.verb.form === 's') subject = earlier.woken ?? subject;
  // "This triggers a function", and below it "it writes": the function does.
  else if (first?.t === 'np' && second?.t === 'verb' && first.items.every(({ pronoun }) => pronoun !== undefined))
    subject = wokenBy(second, units[2]) ?? subject;
  // "A vendor copies", and below it "it deletes": the vendor does.
  else if (first?.t === 'np' && second?.t === 'verb' && first.items.every(isSomebody)) subject = named;
  for (const unit of units) {
    if (unit.t !== 'np') continue;
    for (const { thing, negated } of unit.items) {
      if (thing === undefined || negated) continue;
      if ((thing.category === 'storage' || thing.category === 'database') && !isKey(thing)) store = kept = thing;
      if (thing.category === 'integration' && thing.kind === 'component') queue = kept = thing;
      if (thing.category === 'client') client = thing;
    }
  }
  const reached = holderIn(said, units) ?? earlier.reached;
  return { subject, store, queue, kept, client, reached, ...doneIn(units) };
}

/** What does something without being a pronoun or what is moved. */
function isSomebody({ pronoun, head, about }: Item): boolean {
  return pronoun === undefined && !THEMES.has(head) && about.length === 0;
}

/** What the bullets of a section stand under. */
interface Under {
  readonly topic: readonly Thing[];
  /** The two things that the heading compares. */
  readonly pair: readonly Thing[];
  readonly deeds: boolean;
  /** The heading says that what follows is not so. */
  readonly denied: boolean;
  /** Its text, for a list that only goes on with it: "Via". */
  readonly heading: string;
  /** What has been made from what so far. */
  readonly copies?: Copies;
}

function relationsAt(
  one: ReadBullet,
  { topic, pair, deeds, denied, heading, copies }: Under,
  placements: Placement[],
  earlier: Earlier,
  lexicon: Lexicon,
): Relation[] {
  const { bullet, units } = one;
  const said = {
    text: bullet.text,
    line: bullet.line,
    hedge: bullet.doubt && !isAsked(bullet.text) ? ('doubted' as const) : undefined,
    denied: CROSS.test(bullet.text) || isDeniedAtEnd(bullet.text) || denied || isUnderDenial(one.parent),
  };
  const isList = one.children.length > 0 && !ASKS.test(bullet.text);
  const [only] = one.children;
  // "Gateway endpoint:" over "Only for" over a list
  const below =
    one.children.length === 1 && only !== undefined && ONLY_FOR.test(only.bullet.text) ? only.children : one.children;
  const children = isList ? listedIn(below, TOWARDS.test(bullet.text)) : [];
  const listed = children.map(({ item }) => item);
  const named = new Set(children.flatMap(({ item, named }) => (named ? item.thing?.key : undefined) ?? []));
  const { things: about, weak } = aboutWhat(one, topic);
  const copied = copies?.read(units, said) ?? [];
  const out: Relation[] = [...arrowsOf(units, said, { listed, topic: about }), ...copied];
  // "Both" under "A vs B"
  const two = one.parent === undefined ? pair : pairIn(one.parent);
  const does = one.parent === undefined ? deeds : isOfDeeds(one.parent.bullet.text);
  const who = goesOn(one, about, earlier);
  const joined = withListBelow(units, listed, bullet.text.length);
  const found = sentencesOf(withExamples(joined ?? units, bullet.text), said, {
    topic: who,
    above: who !== topic && topic.every(isHolder) ? topic : [],
    listed: joined === undefined ? listed : [],
    weak,
    pair: two,
    deeds: does,
    // Steps go on from one another, whatever the heading is about.
    earlier:
      STEP.test(bullet.marker) || (who.length === 0 && !isSentence(bullet))
        ? earlier
        : { ...earlier, reached: undefined },
  });
  const parts = splitOver(units, bullet.text, one.children).flatMap((split) => {
    const around = { topic: who, listed: [], weak, pair: [], deeds: does };
    return sentencesOf(split.units, { ...said, line: split.line }, around).relations;
  });
  // A question states nothing itself.
  const stated = isAsked(bullet.text) ? [] : found.relations;
  const whole = topicAt(one, topic).things;
  // "Gateway endpoints" over a list
  const [name, mark] = units;
  if (name?.t === 'np' && name.items.length === 1 && (mark === undefined || mark.t === 'colon'))
    out.push(...reachedIn(name.items[0], children));
  const isSaid = found.relations.some((said) => children.some(({ item }) => isEnd(item, said)));
  if (!isSaid) out.push(...labelledAt(one, { whole, isSections: whole === topic, heading }, children, lexicon));
  out.push(...joinedAt(one));
  // "What can trigger Lambda", "Services that write to S3": those of the list do.
  const asked = children.length > 0 && ASKS_WHO.test(bullet.text) ? units.findIndex(({ t }) => t === 'verb') : -1;
  if (asked >= 0) {
    const asking = listed.flatMap(({ thing }) => thing ?? []);
    const does = { topic: asking, listed: [], weak: false, pair: [] };
    out.push(...sentencesOf(units.slice(asked), said, does).relations);
  }
  out.push(
    // What the list tells where from comes from there, and not from who is spoken of.
    ...outOf(about, topic, one, parts.length > 0 ? parts : stated, lexicon).filter(
      (said) =>
        (named.size === 0 || isMoved(said) || !isAmong(named, said)) &&
        // "Launch an instance from the image" of an instance: a new one.
        !copied.some(({ from, to }) => from.key === said.from.key && to.concept === said.to.concept),
    ),
  );
  if (!isAsked(bullet.text)) placements.push(...found.placements);
  placements.push(...underPlace(placeAlone(units), one.children));
  return out;
}

/** "1. The app asks the cache", "2. Reads the database" under ElastiCache: in steps whoever did the first goes on, not what is asked. */
function goesOn({ bullet, units, parent }: ReadBullet, about: readonly Thing[], earlier: Earlier): readonly Thing[] {
  const [only, ...more] = about;
  const { subject } = earlier;
  const does = units.findIndex(({ t }) => t === 'verb');
  const named = units.slice(0, does).some((unit) => unit.t === 'np' && thingsOf(unit).length > 0);
  if (!STEP.test(bullet.marker) || parent !== undefined || does < 0 || named || subject === undefined) return about;
  const asked = more.length === 0 && /^(?:database|storage)$/.test(only?.category ?? '');
  return asked && /^(?:general|client|compute|containers)$/.test(subject.category) ? [subject] : about;
}

function isEnd({ thing }: Item, { from, to }: Relation): boolean {
  return thing !== undefined && (thing.key === from.key || thing.key === to.key);
}

function isAmong(keys: ReadonlySet<string>, { from, to }: Relation): boolean {
  return keys.has(from.key) || keys.has(to.key);
}

/** What gets or sends something is a thing, whatever its name; what is supported may be a feature. */
function isMoved({ kind }: Relation): boolean {
  return kind === 'data' || kind === 'event' || kind === 'traffic' || kind === 'replication';
}
