import { candidatesOf } from '../cloze/candidates';
import { WORTH, type Candidate } from '../cloze/candidate';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import type { CardKind } from '../types';
import { countBlanks, isLong, leadIn, wholeLead, withLead } from '../prompt';
import { definitionIn } from './definition';
import { BLANK, blankOut, tidyBlanks } from '../text/blank';
import { sentences } from '../text/tidy';
import { contentStems, flat, wordCount } from '../text/words';
import { isActing, isFiller } from '../cloze/phrases';
import type { Span } from '../../notes';

/**
 * The statement with something left out: a marked word, a number, a word with an opposite, a concept, a phrase.
 *
 * @param least what a gap must be worth by now, unless there are some that have been reviewed
 */
export function* clozeDrafts(frame: Frame, isKept?: Kept, least = (): number => WORTH.least): Generator<Draft> {
  // The term of a definition has a card of its own.
  const from = definitionIn(frame)?.saysAt ?? 0;
  for (const c of candidatesOf(frame, isKept && ((what) => isKept('cloze', what)), least)) {
    const kept = isKept?.('cloze', c.what) === true;
    const made = kept || (c.score >= WORTH.least && c.start >= from) ? draft(frame, c, kept) : undefined;
    if (made) yield made;
  }
}

/** Whether the card has been reviewed, and so stays even where it would not be made today. */
export type Kept = (kind: CardKind, what: string) => boolean;

const OTHER_NAME = /\b(?:(?:stands?|short) for|known as|called|abbreviated)(?: as| to)?\s(?:an?\s|the\s)?$/i;

function draft(frame: Frame, c: Candidate, isKept: boolean): Draft | undefined {
  const answer = frame.statement.slice(c.start, c.end);
  const short = shortForm(answer, frame.statement.slice(c.end));
  // "Also known as": its other names are what is asked about.
  const isName = OTHER_NAME.test(frame.statement.slice(0, c.start));
  const accepted = isName
    ? []
    : [...c.accepted, ...(short === undefined ? [] : [short])].filter((a) => flat(a) !== flat(answer));
  const hidden = [answer, ...accepted];
  const part = excerpt(frame.statement, c);
  const text = frame.statement.slice(part.start, part.end);
  const cut = text.slice(0, c.start - part.start) + BLANK + text.slice(c.end - part.start);
  const statement = tidyBlanks(blankOut(cut, hidden)).replace(/[.;,:\s]+$/, '');
  if (!isKept && (countBlanks(statement) > 2 || isAmbiguous(frame, statement, c))) return undefined;
  const few = withLead(fewBlanks(leadIn(frame, text, hidden, false, c), statement), statement);
  const prompt =
    contentStems(few).length >= 3 ? few : withLead(fewBlanks(wholeLead(frame, hidden), statement), statement);
  const heard = echo(prompt, answer);
  if (heard === 1 && !isKept) return undefined;
  return {
    kind: 'cloze',
    what: c.what,
    prompt,
    answer,
    accepted,
    hidden,
    score: c.score,
    weak: heard > 0 || countBlanks(prompt) > 1,
  };
}

/** "capital expenditure (CapEx)": the short form behind the answer is the answer. */
function shortForm(answer: string, after: string): string | undefined {
  const short = /^\s?\(([A-Z][A-Za-z]{1,9}?)s?\)/.exec(after)?.[1];
  if (short === undefined) return undefined;
  const letters = answer.toLowerCase();
  let at = -1;
  for (const letter of short.toLowerCase()) if ((at = letters.indexOf(letter, at + 1)) < 0) return undefined;
  return letters.startsWith(short.charAt(0).toLowerCase()) ? short : undefined;
}

/** Context with gaps of its own only where the statement has one: three gaps are a riddle. */
function fewBlanks(lead: string, statement: string): string {
  if (countBlanks(lead + statement) <= 2) return lead;
  return lead
    .split(' › ')
    .filter((part) => !part.includes(BLANK))
    .join(' › ');
}

/** Goes on from the sentence before it. */
const LEANS =
  /^(?:\(|(?:it|its|they|their|them|this|that|these|those|such|he|she|also|so|then|thus|but|and|or|because|however|otherwise|instead)\b)/i;
/** Words that a sentence must say to be asked without the others, and words of a mere label before it. */
const FEW = { said: 4, label: 2 };

/** Of a bullet of several sentences the one with the gap, together with those before it where it leans on them. */
function excerpt(statement: string, c: Candidate): Span {
  const all = sentences(statement);
  const at = all.length > 1 ? all.findIndex((s) => s.start <= c.start && c.end <= s.end) : -1;
  const own = all[at];
  if (own === undefined) return { start: 0, end: statement.length };
  const text = statement.slice(own.start, own.end);
  const before = all[at - 1];
  const [first = ''] = text.split(/\s/);
  const isAlone =
    before === undefined ||
    isLong(statement) ||
    (!LEANS.test(text) &&
      !(isFiller(first) || isActing(first)) &&
      wordCount(statement.slice(before.start, before.end)) > FEW.label);
  const said = statement.slice(own.start, c.start) + statement.slice(c.end, own.end);
  if (contentStems(said).length < FEW.said && !isLong(statement)) return { start: 0, end: statement.length };
  return { start: isAlone ? own.start : 0, end: own.end };
}

/** Another bullet beside it says the same of something else ("supports _____"), so more than one filler is right. */
function isAmbiguous(frame: Frame, statement: string, c: Candidate): boolean {
  const left = new Set(contentStems(statement));
  // "Can go up to 7 days" under "Retention" is said by its context; "Works with Athena" fits everywhere.
  if (left.size === 0) return c.score < WORTH.bold;
  if (c.score >= WORTH.bold || left.size > 4) return false;
  return frame.siblings.some((s) => {
    const theirs = new Set(contentStems(s.text));
    return [...left].every((w) => theirs.has(w));
  });
}

/** How much of the answer's words still stand in the prompt, 0 to 1: they help to guess it. A unit doesn't tell its number. */
function echo(prompt: string, answer: string): number {
  if (/\d/.test(answer)) return 0;
  // "RAMUsage: the average use of _____"
  if (/^\p{Lu}+$/u.test(answer) && new RegExp(`(?:^|[^\\p{L}])${answer}\\p{Lu}\\p{Ll}`, 'u').test(prompt)) return 1;
  const said = new Set(contentStems(prompt));
  const stems = contentStems(answer);
  const [only = ''] = stems.length === 1 ? stems : [];
  // "publicly" beside "public"
  if (only.length > 5 && [...said].some((s) => s.length > 5 && s.startsWith(only.slice(0, 6))))
    return said.has(only) ? 1 : 0.5;
  return stems.length === 0 ? 0 : stems.filter((s) => said.has(s)).length / stems.length;
}

export const clozeExamples: readonly CardExample[] = [
  {
    shows: 'a number with its unit is asked before a name, and the note gives the subject',
    name: 'SQS',
    markdown: '- Messages are kept for up to 14 days\n',
    cards: [{ prompt: 'SQS: Messages are kept for up to _____', answer: '14 days' }],
  },
  {
    shows: 'of two numbers with one unit each is asked',
    name: 'SQS',
    markdown: '- Messages are kept for 4 days by default, and for 14 days at most\n',
    cards: [
      { prompt: 'SQS: Messages are kept for _____ by default, and for 14 days at most', answer: '4 days' },
      { prompt: 'SQS: Messages are kept for 4 days by default, and for _____ at most', answer: '14 days' },
    ],
  },
  {
    shows: 'the short form behind the answer is no help',
    name: 'Economics',
    markdown: '- The cloud trades ==capital expenses== (CapEx) for what is paid as it is used\n',
    cards: [{ prompt: 'Economics: The cloud trades _____ for what is paid as it is used', answer: 'capital expenses' }],
  },
  {
    shows: 'what the student highlighted comes first',
    name: 'Route 53',
    markdown: '- A failover record needs a ==health check== on the primary endpoint\n',
    cards: [{ prompt: 'Route 53: A failover record needs a(n) _____ on the primary endpoint', answer: 'health check' }],
  },
  {
    shows: 'a pronoun gets its subject from the parent, and the parent is not asked',
    name: 'Storage',
    markdown: '- Instance store\n    - It is ephemeral and lost when the instance stops\n',
    cards: [{ prompt: 'Storage › Instance store: It is _____ and lost when the instance stops', answer: 'ephemeral' }],
  },
  {
    shows: 'a concept is blanked under every name it has',
    name: 'Caching',
    markdown: '- Put Amazon ElastiCache (ElastiCache) before the relational tier to answer repeated reads\n',
    cards: [
      {
        prompt: 'Caching: Put _____ before the relational tier to answer repeated reads',
        answer: 'Amazon ElastiCache',
      },
    ],
  },
];
