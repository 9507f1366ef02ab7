import { anyOf } from '../../tables';
import { about } from './data/words';
import { bareTitle } from './titles';
import { isContent, isPart } from '../cast/parts';
import { genericOf } from '../cast/generic';
import { clusterTopic } from '../cast/kubernetes';
import { namesWithin } from '../cast/linked';
import type { Thing } from '../cast/thing';
import type { About, Lookups } from '../lookups';
import { localThing, thingOf } from '../cast/thing';
import { keyOf, type Concept, type Lexicon } from '../../concepts';
import { plainText, type Note, type Section } from '../../notes';
import { isCommonEnding } from '../language/proper';
import { ALSO_NOUN, knownOf } from '../language/vocabulary';
import { ABSTRACT, ATTRIBUTES, THEMES } from '../language/words';

/** What a section's bullets are about when they do not say: the innermost heading that names one component, else the note. */
export function topicOf(note: Note, section: Section, lookups: Lookups): readonly Thing[] {
  const found = aboutOf(note, section.headings, lookups) ?? titleOf(note, section);
  return found === undefined || isSeveral(found) ? [] : [found];
}

function aboutOf(note: Note, headings: Section['headings'], lookups: Lookups): About {
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i];
    if (heading === undefined) continue;
    const above = (): About => aboutOf(note, headings.slice(0, i), lookups);
    const found = known(lookups, heading.raw, () => headed(heading, lookups, note));
    if (found === undefined) {
      const part = partOf(heading.text, above, lookups);
      if (part !== undefined) return part;
      continue;
    }
    // "Kinesis consumers" are those of Kinesis.
    const owner = isSeveral(found) || !ROLES.test(found.label) ? '' : (lookups.find(found.concept)?.broader ?? '');
    const served = owner === '' ? undefined : lookups.lexicon.get(owner);
    if (served !== undefined) return thingOf(served);
    // "Load balancer integrations" under ECS are those of ECS.
    const whole = INTEGRATIONS.test(heading.text) ? above() : undefined;
    return whole === undefined || isSeveral(whole) ? found : whole;
  }
  return known(lookups, `\n${note.name}`, () => {
    const whole = lookups.lexicon.resolve(note.name);
    return whole !== undefined && isPart(whole)
      ? thingOf(whole)
      : (namedIn(note.name, lookups.lexicon, []) ??
          titled(note.name, lookups) ??
          begun(note.name, lookups.lexicon) ??
          clusterTopic(note.name, note, () => lookups.speaksOfAws(note)));
  });
}

/** "Lambda cheat sheet" is about Lambda. */
function titled(name: string, lookups: Lookups): About {
  const bare = bareTitle(name);
  if (bare === name || bare === '') return undefined;
  const found = lookups.lexicon.resolve(bare);
  if (found !== undefined && isPart(found)) return thingOf(found);
  // "Compute optimizer instance scheduler" lists what it is about.
  return bare.split(' ').length > 3 ? undefined : namedIn(bare, lookups.lexicon, []);
}

const WHERE = /^(?:in|on|for|with|at|from|to|via|across)$/;

/** "CloudWatch Logs Export", "Lambda in a VPC": what the first words name, where the others say what of it the note tells. */
function begun(title: string, lexicon: Lexicon): Thing | undefined {
  const words = title.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5) return undefined;
  let plain = true;
  for (let n = words.length - 1; n > 0; n--) {
    const word = words[n]?.toLowerCase() ?? '';
    plain &&= isPlainWord(word) || (knownOf(word).is & ALSO_NOUN) !== 0;
    if (!plain && !WHERE.test(word)) continue;
    const found = lexicon.resolve(words.slice(0, n).join(' '));
    if (found !== undefined && found.source !== 'vault' && isPart(found) && !isCommonThing(found))
      return thingOf(found);
  }
  return undefined;
}

function isCommonThing({ id, category, kind }: Concept): boolean {
  return (
    genericOf(id) !== undefined ||
    /^(?:client|external|general)$/.test(category) ||
    kind === 'place' ||
    APPLICATIONS.has(id)
  );
}

/** What a sentence about a thing begins with that is named above it. */
const OF_IT = /^(?:it\b|[a-z]+s\b)/i;

/**
 * A thing that no lexicon knows, named by the heading that has the note's name, where the bullets say what it does: "It sends", "Sends".
 */
function titleOf(note: Note, section: Section): Thing | undefined {
  const heading = section.headings.at(-1);
  const name = (heading?.text ?? note.name).trim();
  if (heading !== undefined && (section.headings.length > 1 || keyOf(name) !== keyOf(note.name))) return undefined;
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  if (words.length > 3 || !/^[\p{L}. -]+$/u.test(name) || isPlainWord(last)) return undefined;
  const does = section.bullets.some((index) => {
    const { text = '' } = note.bullets[index] ?? {};
    if (!OF_IT.test(text)) return false;
    const [first = '', second = ''] = text.toLowerCase().split(' ', 2);
    return isDeed(first === 'it' ? second : first);
  });
  return does ? localThing(name, 'general') : undefined;
}

/** A form that says what somebody does, and no noun. */
function isDeed(word: string): boolean {
  const { is, verb } = knownOf(word);
  return verb !== undefined && verb.verb.form === 's' && verb.verb.rows.length > 0 && (is & ALSO_NOUN) === 0;
}

/** Names that say what a note is for, or what about: "Overview", "Monitoring", "Best practices". */
function isPlainWord(word: string): boolean {
  return ABSTRACT.has(word) || ATTRIBUTES.has(word) || THEMES.has(word) || ABOUT.test(word) || isCommonEnding(word);
}

/** Headings over what a part of a service does, where the service is named further up: "Alarms", "Rule targets". */
const ACTIVE =
  /^(?:\d+[.)] )?(?:the )?(alarm|rule|listener|agent|crawler|connector)s?(?: (?:targets?|actions?|types?|states?|overview|basics|details|features|notifications?))?$/i;

function partOf(heading: string, above: () => About, lookups: Lookups): Thing | undefined {
  const noun = ACTIVE.exec(heading)?.[1]?.toLowerCase();
  const wholes = noun === undefined ? undefined : above();
  for (const whole of wholes === undefined ? [] : isSeveral(wholes) ? wholes : [wholes]) {
    const part = lookups.find(`${whole.label} ${noun}`);
    // "Listeners" under ALB are a balancer's.
    const isOwn = part?.broader === whole.concept || part?.broader === lookups.lexicon.get(whole.concept)?.broader;
    if (part?.broader !== undefined && isOwn && isPart(part)) return thingOf(part);
  }
  return undefined;
}

/** Whether the section's own heading says itself what its bullets are about. */
export function namesTopic(section: Section, { topics }: Lookups): boolean {
  return topics.get(section.headings.at(-1)?.raw ?? '') !== undefined;
}

const ROLES = / (?:consumer|producer|subscriber|subscription|publisher|origin|target|destination)s?$/i;
const INTEGRATIONS = /\b(?:integrations?|event source mappings?)$/i;

/** The two things that the section's heading compares or names together, for "both". */
export function pairOf(section: Section, { topics }: Lookups): readonly Thing[] {
  for (let i = section.headings.length - 1; i >= 0; i--) {
    const found = topics.get(section.headings[i]?.raw ?? '');
    if (found !== undefined) return isSeveral(found) && found.length === 2 ? found : [];
  }
  return [];
}

function isSeveral(about: About): about is readonly Thing[] {
  return Array.isArray(about);
}

function known({ topics }: Lookups, text: string, read: () => About): About {
  const about = topics.get(text);
  if (about !== undefined || topics.has(text)) return about;
  const found = read();
  topics.set(text, found);
  return found;
}

function headed(heading: Section['headings'][number], lookups: Lookups, note: Note): About {
  const { text } = heading;
  return (
    namedIn(text, lookups.lexicon, plainText(heading.raw).links) ??
    begun(text, lookups.lexicon) ??
    properName(text) ??
    clusterTopic(text, note, () => lookups.speaksOfAws(note))
  );
}

const ABOUT = anyOf(about, '\\b(?:%)$');

/** A service that no lexicon knows, told by how its heading is written: "AWS Fault Injector", "Usage and Billing Report (UBR)". */
function properName(text: string): Thing | undefined {
  // Few headings get beyond this; what does takes a pattern that is slow to compile.
  if (!/AWS |Amazon |\)\s*$/.test(text)) return undefined;
  const [, vendor, name = '', acronym] =
    /^(?:\d+\.\s*)?(AWS |Amazon )?(\p{Lu}[\p{L}\p{N}]*(?: (?:\p{Lu}[\p{L}\p{N}]*|and|for|of|on)){0,5})(?: \(([A-Z][A-Za-z0-9]{1,7})\))?$/u.exec(
      text.trim(),
    ) ?? [];
  const spelt = acronym !== undefined && initials(name).startsWith(acronym.toUpperCase().slice(0, 2));
  if ((vendor === undefined && !spelt) || ABOUT.test(name)) return undefined;
  return localThing(name, 'general');
}

function initials(name: string): string {
  return name.replace(/[^\p{Lu}]/gu, '');
}

/** What runs on an architecture is not what the heading says about it. */
const APPLICATIONS: ReadonlySet<string> = new Set(
  ['WordPress', 'Drupal', 'Magento', 'SAP', 'Nginx', 'Tomcat', 'Apache HTTP Server', 'Data lake'].map(keyOf),
);

/** Who sells services, and what is no service of anybody's. */
const NO_SERVICE: ReadonlySet<string> = new Set(
  ['Azure', 'Google', 'Google Cloud', 'Facebook', 'DNS', 'CDN', '3rd-party service'].map(keyOf),
);

const COMPARES = /\b(?:vs|versus)\b/i;

const CRIED = /^[\p{Lu}\d@]+(?:[ -][\p{Lu}\d@]+)+$/u;

function namedIn(text: string, lexicon: Lexicon, links: ReturnType<typeof plainText>['links']): About {
  // "Bastion host", "Bastion host (jump box)", and nothing more
  const whole =
    links.length > 0 ? undefined : (lexicon.resolve(text) ?? lexicon.resolve(text.split(/ ?[/(]/, 1)[0] ?? ''));
  if (
    whole !== undefined &&
    isPart(whole) &&
    (whole.category === 'general' || (whole.category === 'external' && !NO_SERVICE.has(whole.id))) &&
    whole.kind !== 'place' &&
    genericOf(whole.id) === undefined
  )
    return thingOf(whole);
  // "VPC FLOW LOGS"
  const cried = links.length === 0 && CRIED.test(text) ? lexicon.resolve(text.toLowerCase()) : undefined;
  if (cried !== undefined && isPart(cried)) return thingOf(cried);
  const things: Thing[] = [];
  let first = -1;
  for (const mention of namesWithin(lexicon.mentions(text, links), text, lexicon)) {
    const concept = lexicon.get(mention.concept);
    if (concept === undefined || !isPart(concept)) continue;
    // "Stateful application architecture" is about no component in particular.
    if (
      genericOf(concept.id) !== undefined ||
      concept.category === 'client' ||
      concept.category === 'external' ||
      concept.category === 'general'
    )
      continue;
    if (APPLICATIONS.has(concept.id)) continue;
    // "S3 events" are S3's.
    const whole = isContent(concept, text.slice(mention.start, mention.end))
      ? lexicon.get(concept.broader ?? '')
      : undefined;
    const thing = thingOf(whole ?? concept);
    if (!things.some((other) => other.key === thing.key)) things.push(thing);
    if (first < 0) first = mention.start;
  }
  const [one, two] = things;
  if (one === undefined) return undefined;
  // "Batch vs Lambda" is about neither, whatever "Batch" is.
  if (two === undefined) return COMPARES.test(text) ? things : one;
  const last = things.at(-1) ?? one;
  // "Systems Manager – Session Manager", "Route 53 Resolver endpoints": the part is meant.
  if (lexicon.get(last.concept)?.broader === one.concept || /\s[-–—:]\s/.test(text)) return last;
  if (/\bvs\b|\bversus\b|&|\+|\band\b|\bor\b|,/i.test(text)) return things;
  return one;
}
