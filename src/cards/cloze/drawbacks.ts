import type { Span } from '../../notes';
import { once, phrasesOf } from '../../tables';
import { wholes } from '../data/words';
import type { Frame } from '../frame';
import { isGeneric } from '../text/terms';
import { contentStems, flat, wordCount } from '../text/words';
import { WORTH, type Candidate } from './candidate';
import { COUNTED, isCommon, isFiller, isPlain, tellingWords } from './phrases';

/** What speaks against a candidate: the context gives it away, it is one of many in a row, or it opens the sentence. */
export function drawbacksOf(frame: Frame): (c: Candidate) => number {
  const { statement } = frame;
  const about = frame.about.map(flat);
  const said: Said = {
    about: about.map((a) => ` ${a} `),
    names: new Set(about),
    wholes: once(() =>
      [...statement.matchAll(WHOLE())].map((m) => ({
        start: m.index + (m[1] ?? '').length,
        end: m.index + m[0].length,
      })),
    ),
    initials: once(() => [...frame.about, statement].map(initialsOf)),
  };
  return (c) => drawbacks(c, frame, said);
}

/** What is the same for all candidates of a bullet. */
interface Said {
  /** What it is about, flat and with a blank on either side. */
  readonly about: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly wholes: () => readonly Span[];
  readonly initials: () => readonly string[];
}

function drawbacks(c: Candidate, frame: Frame, said: Said): number {
  const { statement } = frame;
  let minus = 0;
  const names = [statement.slice(c.start, c.end), ...c.accepted].map(flat);
  // Of "15 read replicas" under "Read replicas" the number is asked.
  const isNumber = c.what.startsWith('n-');
  const overlaps =
    !isNumber && frame.mentions.some((m) => m.start < c.end && c.start < m.end && frame.aboutConcepts.has(m.concept));
  if ((overlaps && !OTHER_NAME.test(statement)) || names.some((n) => said.names.has(n))) minus += 200;
  else if (said.about.some((a) => names.some((n) => n !== '' && a.includes(` ${n} `)))) minus += 25;
  const joinedBefore = /(,|\/|&|\bor|\band|\+)\s*$/i.test(statement.slice(0, c.start));
  const joinedAfter = /^\s*(,|\/|&|\+|\bor\b|\band\b)/i.test(statement.slice(c.end));
  if (joinedBefore && joinedAfter) minus += 60;
  // "cheap and _____": of two things the one doesn't tell the other, unless it has a name.
  else if (joinedBefore || joinedAfter)
    minus += /,.*(,|\band\b|\bor\b)/.test(statement) ? 27 : joinedBefore && c.score < WORTH.acronym ? 14 : 10;
  if ((joinedBefore || joinedAfter) && OPEN_END.test(statement.slice(c.end))) minus += c.score >= WORTH.acronym ? 9 : 5;
  if (c.score < WORTH.bold && !c.isContrast && wordCount(statement) <= 8 && COMPARES.test(statement)) minus += 60;
  if (/=\s*$/.test(statement.slice(0, c.start)) || /\S\s\/\s$/.test(statement.slice(0, c.start))) minus += 25;
  // Another one would do as well.
  if (EXAMPLE.test(statement.slice(0, c.start))) minus += 60;
  // "Measure what is used: a meter": the rest says too little to tell what is measured.
  if (
    c.start === 0 &&
    names[0]?.includes(' ', names[0].indexOf(' ') + 1) === true &&
    /^:\s/.test(statement.slice(c.end))
  )
    minus += contentStems(statement.slice(c.end)).length < 3 ? 60 : 0;
  // "Configuration: …" says what sort of thing follows.
  if (statement.charAt(c.end) === ':' && isGeneric(statement.slice(0, c.end))) minus += 200;
  if (c.start === 0) minus += 10;
  if (isNumber && isSaidTwice(c, statement)) minus += 100;
  // "Cheap. Runs everywhere": with the gap a sentence is gone, and nothing around it says what it was.
  if (
    /(?:^|[.!?;]\s+)["'(]*$/.test(statement.slice(0, c.start)) &&
    /^["')]*(?: \([^()]*\))?(?:[.!;]\s|[.!;]?$)/.test(statement.slice(c.end))
  )
    minus += 60;
  // "RECOMMENDED", "NOT", "UseCase": written large to be seen.
  if (!c.isContrast && c.score <= WORTH.acronym && isFiller(names[0] ?? '')) minus += 60;
  // "The lock is the lowest of all": a whole sentence written bold, which leaves nothing that it could be told by.
  if (CLAUSE.test(statement.slice(c.start, c.end))) minus += 100;
  if (c.score >= WORTH.bold) return minus;
  if (isHalfOfName(c, statement)) minus += 60;
  // "a record", under which a name happens to be known, and "stored mostly" of what is stored so.
  if (/^an?\s/i.test(statement.slice(c.start, c.end)) || LEADS_ON.test(statement.slice(c.start, c.end))) minus += 60;
  if (/\s/.test(names[0] ?? '') && DEGREE.test(statement.slice(0, c.start))) minus += 60;
  if (!c.isContrast && isPartOfWhole(c, said.wholes())) minus += 60;
  // "16 IPs": how many there are is the point.
  if (COUNTED.test(statement.slice(0, c.start))) minus += 30;
  if (isSpeltOut(statement.slice(c.start, c.end), said)) minus += 30;
  return minus + guessed(c, statement);
}

const AMOUNT =
  '\\d[\\d.,]*\\s?(?:ms|(?:milli)?seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[KMGTP]i?B)';
const AMOUNT_BEFORE = new RegExp(`${AMOUNT}\\s\\($`, 'i');
const AMOUNT_BEHIND = new RegExp(`^\\s\\((?:or |= )?${AMOUNT}\\)`, 'i');

/** "168 hours (7 days)": the one is reckoned from the other. */
function isSaidTwice({ start, end }: Span, statement: string): boolean {
  const [before, after] = [statement.slice(0, start), statement.slice(end)];
  return (AMOUNT_BEFORE.test(before) && after.startsWith(')')) || AMOUNT_BEHIND.test(after);
}

/** Ends in a word for how something is done, and so goes on behind the gap. */
const LEADS_ON = /[\s/](?!(?:mono|fami|assemb|anoma|supp|rep|app)ly$)\p{Ll}{3,}ly$/u;

const CLAUSE = /\p{L}\s(?:is|are|was|were)\s\S/u;

/** "the most common cause": the word belongs to how it is, and the gap holds more than that. */
const DEGREE = /(?:^|\b(?!at\s)\p{L}+\s)(?:most|least|very|too|quite|how)\s$/iu;

/** "the _____ of Utrecht", "Charles _____": the one half of a name, which asks for the other. */
function isHalfOfName(c: Candidate, statement: string): boolean {
  const answer = statement.slice(c.start, c.end);
  if (!/^\p{Lu}/u.test(answer) || c.score >= WORTH.concept) return false;
  const [before, after] = [statement.slice(0, c.start), statement.slice(c.end)];
  if (/(?:^|\s)\p{Lu}\p{Ll}+\s$/u.test(before) && /^[IVX]+$/.test(answer)) return true;
  // Any word has a capital at the beginning of a sentence.
  if (/\p{L}\s\p{Lu}\p{Ll}+\s$/u.test(before) && /^\p{Lu}\p{Ll}+$/u.test(answer)) return true;
  if (/^\p{Lu}\p{Ll}+$/u.test(answer) && /^\s\p{Lu}\p{Ll}{2,}/u.test(after)) return true;
  return /\p{Lu}\p{Ll}+$/u.test(answer) && /^\s[Oo]f\s(?:the\s)?\p{Lu}\p{Ll}/u.test(after);
}

const WHOLE = once(
  () =>
    new RegExp(`(^|[^\\p{L}\\p{N}])(?:${phrasesOf(wholes).join('|').replace(/ /g, '[ -]')})(?![\\p{L}\\p{N}])`, 'giu'),
);

/** "by default": the one half of a set phrase asks for the other, and for no more. */
function isPartOfWhole(c: Span, wholes: readonly Span[]): boolean {
  return wholes.some((w) => c.start < w.end && w.start < c.end && (w.start < c.start || c.end < w.end));
}

const OTHER_NAME = /\b(?:(?:stands?|short) for|known as|called|abbreviated)\b/i;

const EXAMPLE = /(?:\b(?:e\.?g\.?|ex\.|for (?:example|instance)|such as|examples?:)|\(like\s)(?:[^.;)]|\.(?=\S))*$/i;
/** "Oak, elm, ash and more": the others do not tell it, as no one knows how many there are. */
const OPEN_END = /,?\s(?:etc|and (?:more|so on|others|many more|much more))\b|…|\.{3}/i;
/** "Cranes vs winches": only names what is compared. */
const COMPARES = /^[^.:;]{2,50}\svs\.?\s[^.:;]{2,50}$/i;
/** "Works with _____": so do many, and nothing else is said. */
const WITH_MANY =
  /^(?:(?:also|can be|is|are|has) )?(?:native(?:ly)? )?(?:supports?|integrat\p{Ll}+|works?|compatible|support|associated|used|use) (?:with |for |by )?(?:(?:amazon|aws|other|the) )?$/iu;

/** "different zones", "its own key": whatever stands before another of its sort would be as right. */
const ANY_SORT =
  /\b(?:different|various|several|multiple|appropriate|certain|specific|particular|additional|other|own|new|existing|related|relevant|necessary|suitable|given|current|overall|important|best|good|common|typical|any|some|many|more|each|every)\s$/i;
/** "for the life of the link", "the number of retries": the head of an "of" is said by what follows it. */
const HEAD_OF = /^\s(?:of|for)\s/;

/** "takes place in the stroma": where, and not merely what. */
const AT = /\b(?:in|at|on|from|inside|into|through|within|between)\s(?:(?:the|an?)\s)?$/i;

const HOW_IT_IS = /\b(?:is|are|was|were|be)\s(?:\p{Ll}+ly\s)?$/u;

/** How easily a dozen other words would fill the gap: nothing else is said, or only what fits many things. */
function guessed(c: Candidate, statement: string): number {
  const [before, after] = [statement.slice(0, c.start), statement.slice(c.end)];
  const answer = statement.slice(c.start, c.end);
  const isOne = !/\s/.test(answer);
  let minus = 0;
  if (!saysAnything(after) && WITH_MANY.test(before)) minus += 40;
  if (!saysAnything(before) && !saysAnything(after))
    minus += c.score >= WORTH.acronym || AT.test(before) ? 8 : isOne ? 15 : 11;
  // "Supports _____", "Native _____": one of a list, which is asked by its list where there is one.
  if (
    c.score < WORTH.contrast &&
    !HOW_IT_IS.test(before) &&
    !OTHER_NAME.test(before) &&
    !AT.test(before) &&
    wordCount(statement) <= 5 &&
    tellingWords(`${before} ${after}`) < 1
  )
    minus += 12;
  if (/[\p{Lu}\d]/u.test(answer)) return minus;
  // "takes a week to upload": without an article or a plural it is a verb.
  if (isOne && /\bto\s$/i.test(before) && !/s$/.test(answer)) minus += 8;
  // "Carries out a _____ task": how it is with a thing of every subject.
  if (isOne && !c.isContrast && c.score < WORTH.acronym && isPlain(/^\s(\p{Ll}+)/u.exec(after)?.[1] ?? '')) minus += 8;
  if (ANY_SORT.test(before)) minus += isOne ? 12 : 6;
  if (!c.isContrast && c.score < WORTH.acronym && answer.split(/[\s-]/).every((w) => isPlain(w) || isFiller(w)))
    minus += (isOne ? 8 : 4) + (tellingWords(`${before} ${after}`) < 1 ? 6 : 0);
  // "must be updated", "is enabled": what is done to a thing is rarely its point.
  if (isOne && /ed$/.test(answer) && c.score < WORTH.phrase) minus += 3;
  if (isOne && HEAD_OF.test(after)) minus += 6;
  // "Faster starts": of two or three words one is guessed, or it is not. "Copying is asynchronous" says how it is.
  if (
    isOne &&
    !c.isContrast &&
    c.score < WORTH.acronym - 10 &&
    /^\p{Lu}?[\p{Ll}-]+$/u.test(answer) &&
    wordCount(statement) <= 3 &&
    !HOW_IT_IS.test(before)
  )
    minus += 11;
  return minus;
}

/** A remark in brackets says nothing of what is asked. */
function saysAnything(text: string): boolean {
  const words = text.replace(/\[[^\]]*\]|\([^)]*\)/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu) ?? [];
  return words.some((w) => /\d/.test(w) || (w.length > 2 && !isFiller(w) && !isCommon(w)));
}

/** "Purchase orders": the first letters of words that are shown are the answer. */
function isSpeltOut(answer: string, said: Said): boolean {
  const letters = /^([A-Z]{2,6})s?$/.exec(answer)?.[1]?.toLowerCase();
  return letters !== undefined && said.initials().some((i) => i.includes(letters));
}

function initialsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((w) => w.charAt(0))
    .join('')
    .toLowerCase();
}
