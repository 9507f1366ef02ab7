import type { StartingState } from '../cards';
import { Texts } from './quick-line';
import type { Anchor, LogContent, LogProblem, QuizDeed, QuizEntry, Rating, Review, Undo, Wish } from './types';

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
 * Paths and texts stand in code marks, so that the app finds no links or tags in them and never rewrites the file.
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
const ANCHOR = /^`([^`]*)` `([^`]*)`$/;
const ANCHOR_LENGTH = 60;
/** Of a question that the student may want to see again in a list. */
export const PROMPT_LENGTH = 160;

/** `<device>-2026-11.md`: the file that an entry of that device and time goes to (months of UTC). */
export function logFileName(device: string, at: number): string {
  return `${device}-${new Date(at).toISOString().slice(0, 7)}.md`;
}

/** What a new log file begins with. */
export function logHeader(device: string, at: number): string {
  const month = new Date(at).toLocaleString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `# Reviews of ${month} on device ${device}\n\n${EXPLANATION}\n`;
}

/** The beginning of a bullet's text as an anchor keeps it: one line, no code marks, at most 60 characters. */
export function anchorText(text: string, length = ANCHOR_LENGTH): string {
  const flat = text.replace(/[`\s\p{Cc}]+/gu, ' ').trim();
  return [...flat].slice(0, length).join('').trim();
}

export function reviewLine(r: Review): string {
  return sealed(
    `- ${time(r.at)} ${RATINGS[r.rating]} ${word(r.card)} ${word(r.id)}${startMark(r.from)}${anchorMark(r.anchor, ANCHOR_LENGTH)}`,
  );
}

/** ` from 51,6.3,2026-06-26T…,2026-08-16T…`: stability, difficulty, last review and due date as another plugin had them. */
function startMark(from: StartingState | undefined): string {
  return from
    ? ` from ${String(from.stability)},${String(from.difficulty)},${time(from.lastReview)},${time(from.due)}`
    : '';
}

function startOf(word: string): StartingState | undefined {
  const [stability = 0, difficulty = 0, lastReview = NaN, due = NaN] = word
    .split(',')
    .map((part, i) => (i < 2 ? Number(part) : Date.parse(part)));
  return stability > 0 && difficulty >= 1 && lastReview + due > 0
    ? { due, lastReview, stability, difficulty }
    : undefined;
}

/** A dash stands for an empty detail, so that a line always has as many words. */
export function quizLine(e: QuizEntry): string {
  const verb = e.deed.slice(0, 1).toUpperCase() + e.deed.slice(1);
  const anchor = anchorMark(e.anchor, PROMPT_LENGTH);
  return sealed(`- ${time(e.at)} ${verb} ${word(e.subject)} ${word(e.id)} ${word(e.detail) || '-'}${anchor}`);
}

function anchorMark(anchor: Anchor | undefined, length: number): string {
  return anchor ? ` \`${anchor.path.replace(/[`\r\n]/g, "'")}\` \`${anchorText(anchor.text, length)}\`` : '';
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

/**
 * Reads a log file, whatever became of it: entries in any order, repeated, between foreign lines, with any line ends. What
 * cannot be taken is reported and costs nothing but itself. Never throws.
 */
export function parseLog(
  text: string,
  file: string,
  texts = new Texts(),
): { content: LogContent; problems: LogProblem[] } {
  const reviews: Review[] = [];
  const undos: Undo[] = [];
  const wishes: Wish[] = [];
  const quiz: QuizEntry[] = [];
  const problems: LogProblem[] = [];
  let number = 0;
  for (let from = 0; from <= text.length;) {
    const at = text.indexOf('\n', from);
    const end = at < 0 ? text.length : at;
    const start = from;
    from = end + 1;
    number++;
    const review = texts.review(text, start, end, code);
    if (review) {
      reviews.push(review);
      continue;
    }
    const line = text
      .slice(start, end)
      .replace(/^\ufeff/, '')
      .trim();
    if (line === '' || line.startsWith('# ') || line === EXPLANATION) continue;
    const isEntry = ENTRY.test(line);
    const entry = isEntry ? parseLine(line) : undefined;
    if (!entry)
      problems.push({
        file,
        line: number,
        why: isEntry || isTorn(line) ? 'torn' : 'foreign',
        text: line.slice(0, 200),
      });
    else if ('rating' in entry) reviews.push(entry);
    else if ('undoes' in entry) undos.push(entry);
    else if ('deed' in entry) quiz.push(entry);
    else wishes.push(entry);
  }
  return { content: { reviews, undos, wishes, ...(quiz.length > 0 ? { quiz } : {}) }, problems };
}

function parseLine(line: string): Review | Undo | Wish | QuizEntry | undefined {
  const seal = line.lastIndexOf(' ~');
  if (seal < 0 || line.slice(seal + 2) !== code(line, 0, seal)) return undefined;
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
    const mark = /^from (\S+)(?: |$)/.exec(rest);
    const from = mark ? startOf(mark[1] ?? '') : undefined;
    const anchor = anchorOf(mark ? rest.slice(mark[0].length) : rest);
    return { id, card, at, rating, device, ...(anchor ? { anchor } : {}), ...(from ? { from } : {}) };
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

function anchorOf(text: string): Anchor | undefined {
  const m = ANCHOR.exec(text);
  return m ? { path: m[1] ?? '', text: m[2] ?? '' } : undefined;
}

/** The end of an entry whose beginning is lost still carries a seal. */
function isTorn(line: string): boolean {
  return / ~[0-9a-f]{4}$/.test(line) || /^-( \d{1,4}(-\d{0,2}){0,2})?$/.test(line);
}

function sealed(line: string): string {
  return `${line} ~${code(line)}`;
}

/** Sixteen bits of FNV-1a, enough to tell a cut line from a whole one. */
function code(line: string, start = 0, end = line.length): string {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ line.charCodeAt(i), 0x01000193);
  return (((h >>> 16) ^ h) & 0xffff).toString(16).padStart(4, '0');
}

function time(at: number): string {
  return new Date(at).toISOString();
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
