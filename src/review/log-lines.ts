import { anchorMark, anchorOf, detailOf, detailText, time } from './log-detail';
import { QuickLines } from './quick-line';
import { Reviews } from './reviews';
import { bytesOf, textOf } from './texts';
import type { LogContent, LogProblem, QuizDeed, QuizEntry, Rating, Review, Undo, Wish } from './types';

/*
 * A log file is Markdown that a person can read:
 *
 *     # Reviews of November 2026 on device k3f9a2
 *
 *     Written by Study Atlas, one line for each review. …
 *
 *     - 2026-11-24T08:15:02.123Z Good 5d0c…/cloze:elasticache k3f9a2-17 `ElastiCache.md` `In-memory cache for …` ~3f9a
 *     - 2026-11-24T08:15:09.001Z Undo k3f9a2-17 k3f9a2-18 ~81c0
 *     - 2026-11-24T08:16:30.000Z Wrong term-1x9q k3f9a2-19 5d0c… `ElastiCache.md` `Which service keeps …` ~90bd
 *     - 2026-11-24T08:17:02.000Z Quiz HA%20vs%20DR k3f9a2-20 7/10 ~12ab
 *
 * The code at the end is over the whole line. A line that was cut anywhere lacks it, so half an entry is never taken for one.
 */

const RATINGS = ['', 'Again', 'Hard', 'Good', 'Easy'] as const;
const RATING_OF: Readonly<Record<string, Rating>> = { Again: 1, Hard: 2, Good: 3, Easy: 4 };
const WISHES: Readonly<Record<string, Wish['kind']>> = {
  Suspend: 'suspend',
  Bury: 'bury',
  Reject: 'reject',
  Resume: 'resume',
};
const DEEDS: Readonly<Record<string, QuizDeed>> = {
  Right: 'right',
  Nearly: 'nearly',
  Wrong: 'wrong',
  Skipped: 'skipped',
  Bad: 'bad',
  Fine: 'fine',
  Flag: 'flag',
  Unflag: 'unflag',
  Quiz: 'quiz',
  Exam: 'exam',
};
const EXPLANATION =
  'Written by Study Atlas, one line for each review. Schedules are worked out from these lines, so keep the file; lines may be moved, but not changed.';
const ENTRY = /^\s*- \d{4}-\d\d-\d\dT/;
/** Of a question that the student may want to see again in a list. */
export const PROMPT_LENGTH = 160;

/** `<device>-2026-11.md`: the file that an entry of that device and time goes to (months of UTC). */
export function logFileName(device: string, at: number): string {
  return `${device}-${new Date(at).toISOString().slice(0, 7)}.md`;
}

/** Whether a file is one that the device itself writes. A copy that sync made of one is not, however much of the name it has. */
export function isLogFileOf(device: string, name: string): boolean {
  return name.startsWith(`${device}-`) && /^\d{4}-\d\d\.md$/.test(name.slice(device.length + 1));
}

/** What a new log file begins with. */
export function logHeader(device: string, at: number): string {
  const month = new Date(at).toLocaleString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `# Reviews of ${month} on device ${device}\n\n${EXPLANATION}\n`;
}

export function reviewLine(r: Review): string {
  const detail = detailText(r);
  return sealed(
    `- ${time(r.at)} ${RATINGS[r.rating]} ${word(r.card)} ${word(r.id)}${detail === '' ? '' : ` ${detail}`}`,
  );
}

/** A dash stands for an empty detail, so that a line always has as many words. */
export function quizLine(e: QuizEntry): string {
  const verb = e.deed.slice(0, 1).toUpperCase() + e.deed.slice(1);
  const anchor = anchorMark(e.anchor, PROMPT_LENGTH);
  return sealed(`- ${time(e.at)} ${verb} ${word(e.subject)} ${word(e.id)} ${word(e.detail) || '-'}${anchor}`);
}

export function undoLine(u: Undo): string {
  return sealed(`- ${time(u.at)} Undo ${word(u.undoes)} ${word(u.id)}`);
}

export function wishLine(w: Wish): string {
  const verb = w.kind.slice(0, 1).toUpperCase() + w.kind.slice(1);
  return sealed(
    `- ${time(w.at)} ${verb} ${word(w.card)} ${word(w.id)}${w.until === undefined ? '' : ` until ${time(w.until)}`}`,
  );
}

/** What a stretch of a log file says besides reviews, and where it ended. */
export interface ReadLines {
  readonly undos: Undo[];
  readonly wishes: Wish[];
  readonly quiz: QuizEntry[];
  readonly problems: LogProblem[];
  /** Behind the last entry; where there is none, where reading began. */
  readonly end: number;
  /** A code over all entries, in their order. */
  readonly mark: number;
}

/**
 * Reads a log file, whatever became of it: entries in any order, repeated, between foreign lines, with any line ends. What
 * cannot be taken is reported and costs nothing but itself. Never throws.
 *
 * @param content in UTF-8
 * @param reviews takes the reviews
 * @param start where to begin, with the mark of what is before
 */
export function readLines(
  content: Uint8Array | string,
  file: string,
  reviews: Reviews,
  start = 0,
  before = 0,
): ReadLines {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const undos: Undo[] = [];
  const wishes: Wish[] = [];
  const quiz: QuizEntry[] = [];
  const problems: LogProblem[] = [];
  const quick = new QuickLines(bytes, reviews);
  let [number, end, mark] = [0, start, before];
  for (let from = start; from <= bytes.length;) {
    const after = quick.take(from);
    if (after > from) {
      number += quick.taken;
      end = quick.end;
      for (let i = 0; i < quick.taken; i++) mark = marked(mark, quick.hash(i));
      from = after;
      continue;
    }
    const next = quick.lineEnd(from);
    number++;
    const line = textOf(bytes, from, next)
      .replace(/^\ufeff/, '')
      .trim();
    const isEntry = ENTRY.test(line);
    const entry = isEntry ? parseLine(line) : undefined;
    if (entry) {
      end = next > from && bytes[next - 1] === 13 ? next - 1 : next;
      mark = lineMark(mark, line);
      if ('rating' in entry) reviews.push(entry);
      else if ('undoes' in entry) undos.push(entry);
      else if ('deed' in entry) quiz.push(entry);
      else wishes.push(entry);
    } else if (!(line === '' || line.startsWith('# ') || line === EXPLANATION)) {
      const why = isEntry || isTorn(line) ? 'torn' : 'foreign';
      problems.push({ file, line: number, why, text: line.slice(0, 200) });
    }
    from = next + 1;
  }
  return { undos, wishes, quiz, problems, end, mark };
}

/** {@link readLines} with the reviews one by one. */
export function parseLog(text: string, file: string): { content: LogContent; problems: LogProblem[] } {
  const reviews = new Reviews();
  const { undos, wishes, quiz, problems } = readLines(text, file, reviews);
  return { content: { reviews: [...reviews], undos, wishes, ...(quiz.length > 0 ? { quiz } : {}) }, problems };
}

/** The mark of a file to whose end a line was added. */
export function lineMark(mark: number, line: string): number {
  return marked(mark, hashOf(line, 0, line.length - 6));
}

function marked(mark: number, hash: number): number {
  return Math.imul(mark ^ hash, 0x9e3779b1) ^ (hash >>> 15);
}

function parseLine(line: string): Review | Undo | Wish | QuizEntry | undefined {
  const seal = line.lastIndexOf(' ~');
  if (seal < 0 || line.slice(seal + 2) !== code(hashOf(line, 0, seal))) return undefined;
  // `- time verb subject id rest`
  const ends = [2, 0, 0, 0, 0];
  for (let i = 1; i < 5; i++) {
    const end = line.indexOf(' ', ends[i - 1]);
    ends[i] = (end < 0 || end > seal ? seal : end) + 1;
  }
  const part = (i: number): string => line.slice(ends[i], (ends[i + 1] ?? 0) - 1);
  const at = Date.parse(part(0));
  const [verb, subject, writtenId] = [part(1), part(2), part(3)];
  const rest = line.slice(Math.min(ends[4] ?? seal, seal), seal);
  const id = unword(writtenId);
  const device = id.slice(0, id.lastIndexOf('-'));
  if (Number.isNaN(at) || subject === '' || device === '') return undefined;
  if (verb === 'Undo') return { id, undoes: unword(subject), at, device };
  const card = unword(subject);
  const rating = Object.hasOwn(RATING_OF, verb) ? RATING_OF[verb] : undefined;
  if (rating !== undefined) {
    return { id, card, at, rating, device, ...detailOf(rest) };
  }
  const cut = rest.indexOf(' ');
  const [first, more] = cut < 0 ? [rest, ''] : [rest.slice(0, cut), rest.slice(cut + 1)];
  const deed = Object.hasOwn(DEEDS, verb) ? DEEDS[verb] : undefined;
  if (deed !== undefined) {
    const anchor = anchorOf(more);
    const detail = first === '-' ? '' : unword(first);
    return { id, at, device, deed, subject: card, detail, ...(anchor ? { anchor } : {}) };
  }
  const kind = Object.hasOwn(WISHES, verb) ? WISHES[verb] : undefined;
  if (kind === undefined) return undefined;
  const until = first === 'until' ? Date.parse(more) : NaN;
  return { id, card, at, device, kind, ...(Number.isNaN(until) ? {} : { until }) };
}

/** The end of an entry whose beginning is lost still carries a seal. */
function isTorn(line: string): boolean {
  return / ~[0-9a-f]{4}$/.test(line) || /^-( \d{1,4}(-\d{0,2}){0,2})?$/.test(line);
}

/** Half of a pair of surrogates is another character in a file, and a seal over it would be a wrong one. */
function sealed(text: string): string {
  const line = text.replace(/\p{Cs}/gu, '\ufffd');
  return `${line} ~${code(hashOf(line, 0, line.length))}`;
}

/** FNV-1a. */
function hashOf(line: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ line.charCodeAt(i), 0x01000193);
  return h;
}

/** Sixteen bits, enough to tell a cut line from a whole one. */
function code(hash: number): string {
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0');
}

/** Ids have no blanks as we make them; whatever comes in, a line keeps its shape. */
function word(text: string): string {
  return text.replace(/[\s%`~\p{Cc}]/gu, (c) => (c === '~' ? '%7E' : encodeURIComponent(c)));
}

function unword(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
