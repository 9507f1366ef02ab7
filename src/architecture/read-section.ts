import { keyOf, type Concept, type Lexicon, type Mention } from '../concepts';
import { isSentence, type Bullet, type Heading, type Note, type Section } from '../notes';
import type { Cast } from './cast/cast';
import { genericOf } from './cast/generic';
import { namesWithin } from './cast/linked';
import { withMisspelt } from './cast/misspelt';
import type { Thing } from './cast/thing';
import { readUnits } from './language/reader';
import { tag } from './language/tagger';
import { tokenize, type Token } from './language/tokens';
import type { Tagged } from './language/tags';
import { withoutAsides } from './language/asides';
import { thingsOf, type Unit } from './language/units';
import { chainedBullets } from './chained';
import { isAnswered, isApart, isTitle, LEAD, leadAbove, opensList, SKIPPED, withoutLead } from './over-lists';
import { isAsked } from './relate/labels-asking';

/** Where one of these is named, "Pub/Sub" is their queue; elsewhere it is a pattern. */
const GOOGLES: ReadonlySet<string> = new Set(
  [
    'Google Cloud',
    'BigQuery',
    'Dataflow',
    'Cloud Run',
    'Cloud Functions',
    'GKE',
    'Google Cloud Storage',
    'Bigtable',
  ].map(keyOf),
);
const PUB_SUB: Concept = {
  id: keyOf('Pub/sub'),
  name: 'Pub/Sub',
  aliases: [],
  category: 'integration',
  kind: 'component',
  source: 'catalogue',
};

/** What machines are scaled under. */
const SCALED: ReadonlySet<string> = new Set(
  [
    'EC2',
    'ASG',
    'ELB',
    'ALB',
    'NLB',
    'CLB',
    'GWLB',
    'VPC',
    'CloudWatch',
    'CloudWatch alarm',
    'Elastic Beanstalk',
    'Launch template',
    'SQS',
  ].map(keyOf),
);
const BY_ITSELF = /^auto[ -]?scal(?:ing|er)$/;

/** A bullet with its words read, and the bullets under it. */
export interface ReadBullet {
  readonly bullet: Bullet;
  readonly units: readonly Unit[];
  readonly mentions: readonly Mention[];
  readonly parent: ReadBullet | undefined;
  readonly children: ReadBullet[];
}

/** Reads the bullets of a section in their order. */
export function readSection(note: Note, section: Section, lexicon: Lexicon, cast: Cast): ReadBullet[] {
  const read: ReadBullet[] = [];
  const byIndex = new Map<number, ReadBullet>();
  /** The last bullet of each parent that ends in a colon and has no bullets under it: those beside it are meant. */
  const labels = new Map<number, ReadBullet>();
  let title: ReadBullet | undefined;
  const known = new Map<string, Concept>();
  const concept = (id: string): Concept | undefined => {
    const found = known.get(id) ?? lexicon.get(id);
    if (found !== undefined) known.set(id, found);
    return found;
  };
  const bullets = chainedBullets(note, section).flatMap((bullet) => {
    const { index } = bullet;
    if (isAddress(bullet)) return [];
    if (SKIPPED.has(bullet.notFact) && !isAnswered(bullet, note.bullets[index + 1])) return [];
    const own = withoutLead(bullet, note.bullets[index + 1]?.above);
    return [...leadAbove(own, note.bullets[index - 1]), own].map((one) => ({
      bullet: one,
      mentions: preciseLinks(one, lexicon),
    }));
  });
  // "Supports auto scaling" tells what a service does by itself.
  const scales = section.headings.length === 0 || !cast.isAboutAny() || cast.isAbout(SCALED);
  if (!scales)
    for (const one of bullets)
      one.mentions = one.mentions.filter(({ start, end }) => !BY_ITSELF.test(one.bullet.text.slice(start, end)));
  if (cast.isAbout(GOOGLES) || bullets.some(({ mentions }) => mentions.some((mention) => GOOGLES.has(mention.concept))))
    for (const id of [PUB_SUB.id, keyOf('Topic')]) known.set(id, PUB_SUB);
  const tagged = bullets.map(({ bullet, mentions }) => ({
    bullet,
    mentions,
    // A line of a paragraph that names nothing only parts lists.
    tags: isIdle(bullet, mentions, note)
      ? []
      : tagsOf(tokenize(sentences(bullet.text), mentions, concept, bullet.links)),
  }));
  cast.tells(
    tagged.map(({ tags }) => tags),
    note,
  );
  for (const { bullet, mentions, tags } of tagged) {
    const { index } = bullet;
    // What a line above the list says holds for that list.
    const before = note.bullets[index - 1];
    const isLed = before !== undefined && before === labels.get(LEAD)?.bullet;
    if (index === LEAD || (bullet.parent === LEAD && !isLed && isApart(before, bullet))) {
      labels.delete(LEAD);
      if (bullet.above === undefined) byIndex.delete(LEAD);
    }
    const next = index === LEAD ? undefined : note.bullets[index + 1];
    const isLabel =
      index !== LEAD &&
      (/:\s*$/.test(bullet.text) || isAsked(bullet.text) ? next?.parent !== index : opensList(bullet, next));
    // "**Listener**." over sentences
    if (!isSentence(bullet) || isTitle(bullet)) title = undefined;
    // A line between two lists parts them.
    if (isSentence(bullet) && !isLabel) labels.delete(bullet.parent);
    const parent =
      index === LEAD
        ? undefined
        : ((isLabel ? undefined : labels.get(bullet.parent)) ?? byIndex.get(bullet.parent) ?? title);
    const one: ReadBullet = {
      bullet,
      units: readUnits(tags, bullet.text, cast),
      mentions,
      parent,
      children: [],
    };
    parent?.children.push(one);
    byIndex.set(bullet.index, one);
    if (isLabel) labels.set(bullet.parent, one);
    else if (isSentence(bullet) && isTitle(bullet)) title = one;
    read.push(one);
  }
  return read;
}

function tagsOf(tokens: readonly Token[]): readonly Tagged[] {
  return tag(withoutAsides(tokens));
}

/** A heading as what stands over the section's list: "Sends logs to" over "S3", "Firehose". */
export function readHeading(
  heading: Heading,
  children: ReadBullet[],
  lexicon: Lexicon,
  cast: Cast,
): ReadBullet | undefined {
  const [first] = children;
  if (first === undefined || heading.text.split(' ').length > LONGEST_LABEL) return undefined;
  const { text } = heading;
  const mentions = lexicon.mentions(text, []);
  const tags = tagsOf(tokenize(sentences(text), mentions, (id) => lexicon.get(id)));
  return {
    bullet: { ...first.bullet, text, doubt: false },
    units: readUnits(tags, text, cast),
    mentions,
    parent: undefined,
    children,
  };
}

/** Words of a heading that may say what the things under it are to the topic. */
const LONGEST_LABEL = 8;

/** `ec2:RunInstances`, `s3:*`: what somebody may do. */
const ACTION = /(?:^|[^\w-])[a-z0-9-]+:[\p{L}*]/u;

function isIdle(bullet: Bullet, mentions: readonly Mention[], note: Note): boolean {
  return (
    mentions.length === 0 &&
    isSentence(bullet) &&
    !/:\s*$/.test(bullet.text) &&
    !opensList(bullet, note.bullets[bullet.index + 1])
  );
}

/** A link to a part of a note names the part: `[[Kinesis#Kinesis Data Firehose]]`. */
function preciseLinks(bullet: Bullet, lexicon: Lexicon): readonly Mention[] {
  const found = namesWithin(lexicon.mentions(bullet.text, bullet.links), bullet.text, lexicon);
  let mentions = withMisspelt(bullet.text, found, lexicon);
  // "The action s3:PutObject" is no bucket.
  if (ACTION.test(bullet.text))
    mentions = mentions.filter(({ start, end }) => !ACTION.test(bullet.text.slice(start, end + 2)));
  if (!bullet.links.some((link) => link.subpath !== '')) return mentions;
  return mentions.map((mention) => {
    const link = bullet.links.find((one) => one.subpath !== '' && one.start <= mention.start && one.end >= mention.end);
    if (link === undefined || link.target === '') return mention;
    // `[[VPC#Endpoints]]`
    const part = lexicon.resolve(`${link.target} ${link.subpath}`) ?? lexicon.resolve(link.subpath);
    return part?.kind === 'component' ? { ...mention, concept: part.id } : mention;
  });
}

/** Characters of a bullet that are read. What is longer was pasted, and its pairs of names would be counted in millions. */
const LONGEST = 4000;

/** A table inside a bullet is no sentence, and dots at the end leave it to what stands below. */
function sentences(text: string): string {
  const first = text.indexOf(' | ');
  const end = first >= 0 && text.split('|').length > 4 ? Math.min(first, LONGEST) : LONGEST;
  return text.length <= end && /(?:\.\.|…)$/.test(text) ? text.replace(/[\s.…]+$/, '') : text.slice(0, end);
}

function isAddress(bullet: Bullet): boolean {
  return bullet.notFact === 'links' && /^\W*https?:/i.test(bullet.text);
}

/** What a bullet is about when it does not say. */
export interface Topic {
  readonly things: readonly Thing[];
  /** Taken from a sentence that the bullet stands under, not from a label or heading. */
  readonly weak: boolean;
}

const OCCURS = /^.{0,40}\b(?:events|activit(?:y|ies)|api calls)\b.{0,20}$/i;
const WATCHES = /^(?:management|security)$/;

const VPC = keyOf('VPC');
const REGIONS: ReadonlySet<string> = new Set(['Region', 'AZ'].map(keyOf));
const MANAGED = /^(?:\w+ly[ -])?managed /i;

/** What the nearest parent that names a thing first is about, else the section's topic. */
export function topicAt(one: ReadBullet, section: readonly Thing[]): Topic {
  let told = false;
  for (let parent = one.parent; parent !== undefined; parent = parent.parent) {
    const first = parent.units[0];
    // "To restore a cluster:" is followed by what the reader does.
    if (first?.t === 'verb' && first.infinitive && parent.units.at(-1)?.t === 'colon') told = !isUse(one.units[0]);
    // Under "Data events" stand what is recorded, no deeds of what records it.
    if (OCCURS.test(parent.bullet.text) && section.every(({ category }) => WATCHES.test(category))) told = true;
    // Under "A vs B" the bullets are about either.
    if (first?.t === 'np' && parent.units[1]?.t === 'cmp') return { things: [], weak: true };
    // "With Kinesis" over what is done with it
    const [with_, tool, more] = parent.units;
    const opens = with_?.t === 'prep' && /^(?:with|using|from|via)$/.test(with_.low) && tool?.t === 'np';
    if (opens && (more === undefined || more.t === 'colon') && thingsOf(tool).length === 1)
      return { things: thingsOf(tool), weak: told };
    if (first?.t !== 'np') continue;
    const own = labelThing(parent.units);
    const things = own.length > 0 ? own : thingsOf(first);
    // "VPC" over what Lambda needs there; "all Regions" over what a trail does in them
    const isWhere = parent.units.length === 1 && things.every(({ key }) => key === VPC || REGIONS.has(key));
    if (isWhere && section.length === 1 && section[0]?.kind === 'component') continue;
    // "Fully managed Kafka" says what the section's thing is.
    if (things.length > 0 && !MANAGED.test(parent.bullet.text))
      return { things, weak: told || (parent.units.some((unit) => unit.t === 'verb') && !isLeftOpen(parent.units)) };
  }
  return { things: section, weak: told };
}

/** "Logs can go to:" over "Batch export to S3": what stands below goes on about the same. */
function isLeftOpen(units: readonly Unit[]): boolean {
  const last = units.findLast(({ t }) => t !== 'colon');
  return last?.t === 'prep' || last?.t === 'verb';
}

function isUse(unit: Unit | undefined): boolean {
  return unit?.t === 'verb' && unit.verb.lemma === 'use';
}

/** The thing before the colon or dash that a bullet begins with: "Run Command - runs scripts …". */
export function labelThing(all: readonly Unit[]): readonly Thing[] {
  // "Instead EFS: one file system …"
  const units = all[0]?.t === 'sub' ? all.slice(1) : all;
  const first = units[0];
  const at = units[1]?.t === 'paren' ? 2 : 1;
  const mark = units[at];
  if (first?.t !== 'np' || first.items.length !== 1 || (mark?.t !== 'colon' && mark?.t !== 'dash')) return [];
  const named = units[at + 1];
  const [label] = thingsOf(first);
  // "Content delivery network: CloudFront" is about CloudFront.
  const example = named?.t === 'np' && units[at + 2] === undefined ? thingsOf(named) : [];
  if (example.length === 1 && (label === undefined || isCommon(label))) return example;
  return thingsOf(first);
}

export function isCommon(thing: Thing): boolean {
  return genericOf(thing.concept) !== undefined || thing.category === 'general' || thing.category === 'external';
}

/** The two things a bullet names, when there are just two. */
export function pairIn(one: ReadBullet | undefined): readonly Thing[] {
  const things = new Map<string, Thing>();
  for (const unit of one?.units ?? [])
    if (unit.t === 'np') for (const thing of thingsOf(unit)) things.set(thing.key, thing);
  return things.size === 2 ? [...things.values()] : [];
}
