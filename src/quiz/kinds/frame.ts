import { isOfOtherCloud, type Lexicon } from '../../concepts';
import type { Fact } from '../facts/types';
import { isCommon, isForeign } from '../text/common';
import { isClause, OFTEN_NOUNS } from '../text/clause';
import { opening } from '../text/verbs';
import { isOneOf } from '../../words';
import { flat, hasWords, wordCount } from '../text/words';
import type { QuestionSource } from '../types';
import type { Draft } from './draft';

/** Ends of plain nouns: "Respiration", "Durability", "Backups". */
const PLAIN_NOUN = /(?:[^s]s|ing|ion|ity|ment|ance|ence|ology|age|ure|work|ness)$/;

/** Lower case at the start, unless the first word is or may be a name or an acronym, or the text is a title in capitals. */
export function inner(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  if (rest.length === 0 && !PLAIN_NOUN.test(first) && !isCommon(first)) return text;
  if (/[\p{Lu}\d]/u.test(first.slice(1)) || (first.length < 2 && first !== 'A')) return text;
  if (rest.some((w) => /^\p{Lu}/u.test(w)) && wordCount(text) <= 6) return text;
  return first.charAt(0).toLowerCase() + text.slice(1);
}

/** A predicate inside a question: lower case at the start, unless the first word is a name or an acronym. */
export function inside(text: string): string {
  const first = /^\S+/.exec(text)?.[0] ?? '';
  return /[\p{Lu}\d]/u.test(first.slice(1)) ? text : first.charAt(0).toLowerCase() + text.slice(1);
}

/** Upper case at the start, unless the first word has its capital further on: "mRNA", "eBGP". */
export function outer(text: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** "A, B or C" */
export function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1] ?? ''}`;
}

/** Whether a heading or a label reads as the name of something: "Session affinity", but not "To", "Can use callbacks" or a file name. */
function isTitle(text: string): boolean {
  if (
    /^\S+-\S+-\S+-\S+$|_|^[a-z\d]+(?:-[a-z\d]+)*$/.test(text) ||
    /^(?:who|what|where|which|how|why|to|from|by|in|on|at|of|for|if|when|with|without|via|and|or|as|has|have|not|after|before|between|you|we|i)\b/i.test(
      text,
    )
  )
    return false;
  const how = opening(text);
  // "Used mostly for"
  if (how === 'participle' && /^\S+ (?:\S+ly |mostly )?(?:for|in|by|to|with|on|as|at|from|when|if)\b/i.test(text))
    return false;
  if (how === 'base' && /^\S+ (?:to|on|an?|the|your|from|with|in|into|for)\b/i.test(text)) return false;
  // "Identify resources available", "Run microservices": what is to be done, where "Scaling policies" and "Load balancers" are things.
  if (how === 'base' && !OFTEN_NOUNS.test(text.split(' ')[0] ?? '') && /^\S+ [a-z-]+s(?: |$)/.test(text)) return false;
  return (
    (text.length > 2 || /^[A-Z][A-Z\d]$/.test(text)) &&
    how !== 'third' &&
    how !== 'modal' &&
    how !== 'is' &&
    how !== 'are' &&
    !isClause(text)
  );
}

/** Titles that hold many things together and so place a statement nowhere. */
const CONTAINER =
  /\b(?:architectures?|services|notes|cheat ?sheet|picture|diagram|domain \d|chapter|module|skills|knowledge|exam|practice|compute solutions|solutions|include[sd]?|including|dive|basics|examples?|benefits|section|about|patterns|use ?cases?|configurations?|by default|flavou?rs|products|stack|course|causes|designs?|agents?)$|\b(?:practice exam|exam \d|quiz|example|things|part \d)\b|^(?:two|three|four|five|six|several|many|new|old) (?:ways?|options?|types?|kinds?|methods?|modes?)$|^(?:key|regional|global|scalability|general|storage|compute|networking|management|database|monitoring|security)$/i;

/** Whether a title says where a statement belongs. */
export function isPlace(title: string): boolean {
  // A row of capitals is a banner over half a book.
  return (
    title !== '' &&
    !/:|\b(?:because|such as)\b/i.test(title) &&
    title.split('(').length === title.split(')').length &&
    !/^[A-Z\d]{2,}(?: [A-Z\d&/-]{2,})+$|^[A-Z]{6,}$/.test(title) &&
    isTitle(title) &&
    !CONTAINER.test(title.replace(/\(.*\)/, '').trim())
  );
}

/**
 * What a statement is about, for the prompt: `ElastiCache (design patterns)`: its subject and the nearest title below that. Parts that
 * name the answer, or that the statement already says, are left out; empty where nothing is left.
 */
export function aboutOf(fact: Fact, hidden: readonly string[]): string {
  const { subject, aspects } = fact;
  const head = subject === undefined || subject.via === 'own' ? '' : subject.name;
  const names =
    subject?.concept === undefined && subject?.via !== 'own'
      ? [aspects[aspects.length - 1] ?? head]
      : [head, aspects[aspects.length - 1] ?? ''];
  const shown = names.filter(
    (n, i) =>
      (i === 0 || wordCount(n) <= 6) &&
      isPlace(n) &&
      !hasWords(fact.text, n) &&
      !hidden.some((h) => touches(n, h)) &&
      names.findIndex((o) => flat(o) === flat(n)) === i,
  );
  const [first, second] = shown;
  if (first === undefined) return '';
  if (second !== undefined && (hasWords(second, first) || isOneOf(second, first))) return second;
  return second === undefined ? first : `${first} (${inner(second)})`;
}

/** Whether nobody can tell of what it is said: "Is kept for two weeks" under a banner over half a book. */
export function isUnplaced(fact: Fact): boolean {
  const { subject, text } = fact;
  if (!/^(?:third|is|are|modal|participle)$/.test(opening(text)) || subject?.via === 'own') return false;
  return aboutOf(fact, []) === '' && (subject === undefined || fact.sentence > 0 || !hasWords(text, subject.name));
}

/** Whether one text has the other in it as whole words. */
export function touches(a: string, b: string): boolean {
  const [x, y] = [singulars(a), singulars(b)];
  return hasWords(x, y) || hasWords(y, x);
}

function singulars(text: string): string {
  return flat(text).replace(/([a-z]{2,})s\b/g, '$1');
}

/** Records, formats, protocols and parts that the catalogue knows beside the services. */
const NO_SERVICE =
  /^(?:CNAME|CIDR|vCPU|ENI|AMI|CVE|ACL|ORC|JWT|PII|DDoS|DNS|MPI|BGP|TLS|TTL|NAT|IOPS|ARN|SLA|HPC|SOC|GDPR)s?$/i;

/** Noun for a "Which …" question whose answer is the concept. */
export function nounFor(concept: string | undefined, lexicon: Lexicon): string {
  const c = concept === undefined ? undefined : lexicon.get(concept);
  const service =
    c?.kind === 'component' &&
    c.source === 'catalogue' &&
    c.broader === undefined &&
    !/^(?:client|external|general)$/.test(c.category) &&
    !isCommon(c.name) &&
    !NO_SERVICE.test(c.name) &&
    // "Root user", "Edge location": a service's name is in capitals throughout.
    !/\s(?!(?:for|of|on|and)\b)\p{Ll}/u.test(c.name) &&
    !isForeign(c.name) &&
    !isOfOtherCloud(c.id);
  return service ? 'AWS service' : 'of these';
}

const GOES_ON_FROM_PARTICIPLE =
  /^(?:\S+ly )?\S+(?:$|[,;]? (?:by|to|in|on|for|with|as|from|at|across|through|using|when|if|per|into|within|between|under|over|via|only|without|inside|outside|during|after|before|of|upon|against|and \S+ed|or \S+ed|\S+ly)\b)/i;

/** What is done to the data in a service, and never to the service. */
const OF_DATA =
  /^(?:\S+ly )?(?:stored|kept|retained|saved|deleted|purged|archived|copied|sent|delivered|written|logged|recorded|rotated|compressed|expired|returned|collected|generated|queued|received)\b/i;

/** A "Which …?" question out of a predicate, in the grammar that its opening asks for; `near` narrows it and may be empty. */
export function whichQuestion(noun: string, predicate: string, near: string): string {
  const front = near === '' ? 'Which' : `Regarding ${inner(near)}, which`;
  const description = `${front} ${noun} fits this description: “${outer(predicate)}”?`;
  if (/^.{0,40}:/.test(predicate)) return description;
  switch (opening(predicate)) {
    case 'third':
    case 'is':
    case 'modal':
      return `${front} ${noun} ${inside(predicate)}?`;
    case 'are':
      // Options are named in the singular.
      return `${front} ${noun} ${inside(predicate).replace(/^are\b/, 'is')}?`;
    case 'participle':
      // "Managed updates" is a noun phrase; "managed by AWS" goes on from a verb.
      if (!GOES_ON_FROM_PARTICIPLE.test(predicate) || (noun !== 'of these' && OF_DATA.test(predicate)))
        return description;
      return `${front} ${noun} is ${inside(predicate)}?`;
    case 'article':
      return isClause(predicate) ||
        (/^the\b/i.test(predicate) &&
          !/^the (?:\S+\s){1,5}?(?:of|for|that|which|to|where|when|who|in|with)\b/i.test(predicate))
        ? description
        : `${front} ${noun} is ${inside(predicate)}?`;
    case 'base':
    case 'other':
      return description;
  }
}

/** The common part of every draft that comes from a fact. */
export function fromFact(
  fact: Fact,
): Pick<Draft, 'fact' | 'source' | 'about' | 'ascending' | 'options' | 'accepted' | 'wrong' | 'typedPrompt'> {
  const source: QuestionSource = { note: fact.ref.path, line: fact.bullet.line, text: fact.bullet.text };
  return {
    fact: fact.key,
    source,
    about: fact,
    ascending: false,
    options: [],
    accepted: [],
    wrong: [],
    typedPrompt: '',
  };
}
