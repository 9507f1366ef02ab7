import { anyOf, words } from '../../tables';
import { places } from '../data/patterns';
import { acting, common, empty, plain } from '../data/words';
import { contentStems, isStopWord } from '../text/words';
import { WORTH, type Candidate } from './candidate';

const COMMON = words(common);
const EMPTY = words(empty);
const PLAIN = words(plain);
const ACTING = words(acting);

/** With or without its apostrophe. */
const NEGATED = /^(?:\p{L}+n['’]t|(?:do|does|did|ca|wo|is|are|was|has|have|could|should|would)nt)$/u;

/** What follows these in small letters is a verb, and no noun stands right before those. */
const BEFORE_VERB =
  /\b(?:can|can['’]?t|cannot|could|will|won['’]?t|must|should|may|might|you|we|they|them|helps?|lets?|to not|not to|that|which|who|still|never|often|also|(?:can|to|will|must|may) \p{Ll}+ly)\s$/iu;
const BEFORE_OBJECT =
  /^\s(?:exactly|what|how|who|whether|an?|the|one|it|them|its|their|your|our|this|these|those|any|all|each|every)\s/i;

/** "three zones", "3500 PUTs": what is counted is no point; how many there are is asked as a number. */
export const COUNTED = /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both))\s$/i;

/** "workloads resilient to": belongs to what follows. */
const HANGS = /^\p{Ll}+(?:able|ible|ous|ful|less|ilient|icient|endent|pliant|ical|specific)$/u;

/** What stands before these is no verb. */
const OF_SUBJECT = /^\s(?:is|are|was|were|can|cannot|must|will|has|have|had|should|may|do|does|did)\b/i;

/** No phrase is worth more: 6 for standing late, 3 for being more than one word. */
export const BEST_PHRASE = WORTH.phrase + 9;

/** A noun without the one before it, for where that one is said elsewhere. */
const ALONE = WORTH.phrase - 1;

const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Runs of up to three words between small words and verbs ("a _____ of the bucket"), for bullets with nothing better to ask.
 * Later and longer runs come first: what a sentence says of its subject usually stands at its end.
 */
export function phraseCandidates(statement: string): Candidate[] {
  return [...runs(statement, false), ...runs(statement, true)];
}

function runs(statement: string, common: boolean): Candidate[] {
  const found: Candidate[] = [];
  let run: Word[] = [];
  let position = 0;
  const close = (next?: Word): void => {
    // "A crawler fills the catalogue", "all parts the upload consumed are freed": the last word is a verb.
    const text = statement.slice(run[run.length - 1]?.end);
    const last = run.length > 1 ? (run[run.length - 1]?.text ?? '') : '';
    if (BEFORE_OBJECT.test(text) || /^\p{Ll}+ed$/u.test(last) || (HANGS.test(last) && /^\s\p{Ll}/u.test(text)))
      run.pop();
    const words = run.slice(-3);
    run = [];
    const [first, final] = [words[0], words[words.length - 1]];
    if (!first || !final) return;
    const isDone = isDoing(first, words[1], statement);
    // "Export records", "Network traffic": at the very beginning there is no telling which.
    const rest = isDone || (first.start === 0 && /^\p{Lu}\p{Ll}+$/u.test(first.text)) ? words.slice(1) : [];
    // What is done is no gap, but where it was one it stays the name of a card that has been reviewed.
    propose(words, first, final, next, isDone ? 0 : 1);
    if (rest[0]) propose(rest, rest[0], final, next, 1);
  };
  const propose = (words: readonly Word[], first: Word, final: Word, next: Word | undefined, worth: 0 | 1): void => {
    const half = words.length === 1 ? firstHalf(statement.slice(0, first.start), common ? undefined : first.text) : '';
    const start = first.start - half.length;
    const text = statement.slice(start, final.end);
    if (/\b(Amazon|AWS)\s$/.test(statement.slice(0, start)) || COUNTED.test(statement.slice(0, start))) return;
    // Of single words in -ing and -ed only what is done to something: "volumes are _____ once a day".
    const single = words.length === 1 ? /^\p{Ll}.*(ly|ing|ed)$/u.exec(text)?.[1] : undefined;
    if (words.length === 1 && /^\p{Ll}/u.test(text) && BEFORE_PARTICLE.test(statement.slice(final.end))) return;
    if (text.length < 4 || (single !== undefined && (single !== 'ed' || !isParticiple(statement, first)))) return;
    if (half !== '' && !common) {
      found.push({ start: first.start, end: final.end, what: slug(first.text), score: worth * ALONE, accepted: [] });
    }
    position++;
    // "low-latency access": without its noun an adjective hangs in the air.
    const noun = !common && next && isCommon(next.text) && statement.slice(final.end, next.start) === ' ';
    found.push({
      start,
      end: noun ? next.end : final.end,
      what: slug(text),
      score:
        worth *
        ((common ? 7 : WORTH.phrase) +
          // One plain word asks for less than the whole of what the sentence says.
          Math.min(position, 6) * (words.length > 1 || common || /\p{Lu}/u.test(text) ? 1 : 1 / 3) +
          (words.length > 1 ? 3 : single ? -10 : 0) +
          (start === 0 && !OF_SUBJECT.test(statement.slice(final.end)) ? -14 : 0)),
      accepted: [...(noun ? [text] : []), ...(half !== '' && !common ? [first.text] : [])],
    });
  };
  let end = 0;
  for (const m of statement.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu)) {
    const word: Word = { text: m[0], start: m.index, end: m.index + m[0].length };
    if (!/^\s*$/.test(statement.slice(end, word.start))) close();
    end = word.end;
    const parts =
      isFiller(word.text) ||
      isActing(word.text) ||
      isCommon(word.text) !== common ||
      word.text.length < 3 ||
      opensAsVerb(word, statement);
    if (parts || BEFORE_VERB.test(statement.slice(Math.max(0, word.start - 24), word.start))) close(word);
    else run.push(word);
  }
  close();
  return found;
}

/** "to" behind a verb of moving or joining, or behind "up", "close", "related", stands before a thing: "attached to volumes". */
const TO_PLACE = anyOf(
  places,
  '(?:^|[^\\p{L}])(?:(?:%)\\p{L}*\\s(?:\\S+\\s){0,3}|(?:up|down|out|on|back|next|due|key|go|from \\S+)\\s)to\\s$',
);
const BEFORE_DOING =
  /\b(?:by|for|with|about|at|when|after|while|without|before|than|through|via|and|or|not|avoids?|prevents?|stops?|starts?|suspends?|resumes?|pauses?|keeps?|begins?|allows?|enables?|involves?|requires?|means?|includes?)\s$/i;
/** "rolling upgrades": these tell the sort of what follows. */
/** "a roll back", "scales up": belongs to the small word behind it. */
const BEFORE_PARTICLE = /^\s(?:back|up|out|down|off|away|along|together)(?![\p{L}-])/u;
const TELLS_SORT =
  /^(?:roll|stream|bill|scal|rout|train|runn|incom|outgo|operat|underly|remain|learn|load|mean|point|fluctuat|lead|grow|start|aris|liv|ag|work|support|build|hous|bank|spend|advertis|market|engineer|process|print|light|heat|cool|plann|mount|shipp|teach|read|writ|hear|wedd|fish|min|farm|manufactur|draw|paint|serv|sequenc|bind|stain|cluster)ing$/;

/** "to persist state", "by exposing secrets": a word for what is done, and what it is done to. */
function isDoing(word: Word, next: Word | undefined, statement: string): boolean {
  const before = statement.slice(Math.max(0, word.start - 48), word.start);
  if (!/^\p{Ll}+$/u.test(word.text)) return false;
  if (/\bhow to\s$/i.test(before)) return true;
  if (/\bto\s$/i.test(before)) return !TO_PLACE.test(before) && (next !== undefined || !/s$/.test(word.text));
  // "a service providing file systems": what the common thing does.
  const isOfThing = isCommon(/(\p{L}+)\s$/u.exec(before)?.[1] ?? '');
  return (
    next !== undefined &&
    /ing$/.test(word.text) &&
    (BEFORE_DOING.test(before) || isOfThing) &&
    !TELLS_SORT.test(word.text)
  );
}

/** Whether the "to" at a place of the statement, with `verb` behind it, tells what something is for. */
export function isAim(statement: string, to: number, verb: string): boolean {
  return !TO_PLACE.test(statement.slice(Math.max(0, to - 45), to + 3)) && !/(?:[^s]s|ing|ed)$/.test(verb);
}

/**
 * "storage solutions": what tells one sort of such a common thing from another, with its blank. Without it a dozen words would do.
 * "cost requirements": likewise a common thing that stands before the noun whose sort it tells.
 */
function firstHalf(before: string, thing?: string): string {
  const [half = '', word = 'the'] = /([\p{L}\p{N}][\p{L}\p{N}'’/-]*) $/u.exec(before) ?? [];
  if (thing !== undefined && (!/^\p{Ll}{4,}$/u.test(word) || !isCommon(word) || MAY_ACT.test(word) || !isNoun(thing)))
    return '';
  const rest = before.slice(0, before.length - half.length);
  // "Map costs", "you lose data", "fully managed data": something is done there.
  const isDone = rest === '' || /ing$/.test(word) || /ly $/.test(rest) || BEFORE_VERB.test(rest.slice(-24));
  return isDone || isFiller(word) ? '' : half;
}

/** Common things that are verbs as well: "users access buckets", "applications process orders". */
const MAY_ACT = /^(?:access|process|name|place|value|range|level|group|time|amount)(?:es|s)?$|s$/;

/** "data collected", "data independent of": no noun follows. */
function isNoun(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && !/(?:ly|ing|ed|ent)$/.test(word) && !HANGS.test(word);
}

/** "Automatically meters …" */
const BEFORE_FIRST_VERB = /^\p{Lu}\p{Ll}+ly\s$/u;

/** "Shows historical data", "Protecting the root": a bullet without a subject opens with its verb. */
function opensAsVerb(word: Word, statement: string): boolean {
  return (
    (word.start === 0 || BEFORE_FIRST_VERB.test(statement.slice(0, word.start))) &&
    /[a-z](s|ing)$/.test(word.text) &&
    /^\s+(the|a|an|your|all|any|\p{Ll}{3,})\b/u.test(statement.slice(word.end))
  );
}

function isParticiple(statement: string, word: Word): boolean {
  return /\b(?:is|are|be|been|was|were|gets?)(?: not)? $/.test(
    statement.slice(Math.max(0, word.start - 14), word.start),
  );
}

/** A verb, in its plain form or with an "s". */
export function isActing(word: string): boolean {
  return ACTING.has(word.toLowerCase());
}

/** Whether a word may be a verb, of the words that are not asked for too. */
export function mayAct(word: string): boolean {
  return isActing(word) || (isFiller(word) && !isStopWord(word));
}

export function isCommon(word: string): boolean {
  return COMMON.has(word.toLowerCase());
}

/** A word of every subject and none: "amount", "effect", "members". */
export function isPlain(word: string): boolean {
  const w = word.toLowerCase();
  return PLAIN.has(w) || PLAIN.has(w.replace(/s$/, '')) || isCommon(w);
}

/** How many words of a text tell it from others; those of `besides` do not count. */
export function tellingWords(text: string, besides = ''): number {
  const own = new Set(contentStems(besides));
  const found = new Set((text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).map((w) => w.toLowerCase()));
  return [...found].filter(
    (w) => w.length > 3 && !isFiller(w) && !isPlain(w) && contentStems(w).every((s) => !own.has(s)),
  ).length;
}

/** "that's", "they've" */
const JOINED = /^(?:that|there|it|what|who|s?he|you|we|they|i|here|let)['’]/;

export function isFiller(word: string): boolean {
  const w = word.toLowerCase();
  return (
    isStopWord(w) || EMPTY.has(w) || /^\d/.test(w) || /^[\p{Ll}]+ly$/u.test(word) || NEGATED.test(w) || JOINED.test(w)
  );
}
