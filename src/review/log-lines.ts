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
    `- ${time(r.at)} ${RATINGS[r.rating]} ${word(r.card)} ${word(r.id)}${anchorMark(r.anchor, ANCHOR_LENGTH)}`,
  );
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
export function parseLog(text: string, file: string): { content: LogContent; problems: LogProblem[] } {
  const reviews: Review[] = [];
  const undos: Undo[] = [];
  const wishes: Wish[] = [];
  const quiz: QuizEntry[] = [];
  const problems: LogProblem[] = [];
  text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/^\ufeff/, '').trim();
    if (line === '' || line.startsWith('# ') || line === EXPLANATION) return;
    const entry = ENTRY.test(line) ? parseLine(line) : undefined;
    if (!entry)
      problems.push({
        file,
        line: i + 1,
        why: ENTRY.test(line) || isTorn(line) ? 'torn' : 'foreign',
        text: line.slice(0, 200),
      });
    else if ('rating' in entry) reviews.push(entry);
    else if ('undoes' in entry) undos.push(entry);
    else if ('deed' in entry) quiz.push(entry);
    else wishes.push(entry);
  });
  return { content: { reviews, undos, wishes, ...(quiz.length > 0 ? { quiz } : {}) }, problems };
}

function parseLine(line: string): Review | Undo | Wish | QuizEntry | undefined {
  const seal = line.lastIndexOf(' ~');
  if (seal < 0 || line.slice(seal + 2) !== code(line.slice(0, seal))) return undefined;
  const [, when = '', verb = '', subject = '', writtenId = '', ...rest] = line.slice(0, seal).split(' ');
  const at = Date.parse(when);
  const id = unword(writtenId);
  const device = id.slice(0, id.lastIndexOf('-'));
  if (Number.isNaN(at) || subject === '' || device === '') return undefined;
  if (verb === 'Undo') return { id, undoes: unword(subject), at, device };
  const card = unword(subject);
  const rating = Object.hasOwn(RATING_OF, verb) ? RATING_OF[verb] : undefined;
  if (rating !== undefined) {
    const anchor = anchorOf(rest.join(' '));
    return { id, card, at, rating, device, ...(anchor ? { anchor } : {}) };
  }
  const deed = Object.hasOwn(DEEDS, verb) ? DEEDS[verb] : undefined;
  if (deed !== undefined) {
    const anchor = anchorOf(rest.slice(1).join(' '));
    const detail = rest[0] === '-' ? '' : unword(rest[0] ?? '');
    return { id, at, device, deed, subject: card, detail, ...(anchor ? { anchor } : {}) };
  }
  const kind = Object.hasOwn(WISHES, verb) ? WISHES[verb] : undefined;
  if (kind === undefined) return undefined;
  const until = rest[0] === 'until' ? Date.parse(rest[1] ?? '') : NaN;
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
function code(line: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < line.length; i++) h = Math.imul(h ^ line.charCodeAt(i), 0x01000193);
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
