import type { Frame } from '../frame';
import { WORTH, type Candidate } from './candidate';
import { contrastCandidates } from './contrasts';
import { keptCandidates } from './kept';
import { namesOf, withAcronyms } from './names';
import { numberCandidates } from './numbers';
import { drawbacksOf } from './drawbacks';
import { BEST_PHRASE, isActing, isCommon, isFiller, phraseCandidates } from './phrases';
import { contentStems, flat, wordCount } from '../text/words';

const MARKED = { highlight: WORTH.highlight, bold: WORTH.bold, code: WORTH.code, italic: WORTH.acronym } as const;

/** As the app reads it: no blank inside the signs, no digit behind them. */
const FORMULA = /\$\$[^$]+\$\$|\$[^\s$](?:[^$]*[^\s$\\])?\$(?!\d)/g;

/**
 * Everything in a statement that could be blanked, best first; of two that overlap the better one, but for the last resorts.
 *
 * Most bullets are done with their first one or two, so a candidate is judged when it could be the next, and phrases are looked for
 * when nothing better is left.
 *
 * @param isKept whether a gap, by its `what`, has been reviewed: it stays beside a better one, as when its words are marked later
 * @param least what a candidate must be worth by now, unless some have been reviewed
 */
export function* candidatesOf(
  frame: Frame,
  isKept?: (what: string) => boolean,
  least = (): number => WORTH.least,
): Generator<Candidate> {
  const { statement } = frame;
  const judge = judgeOf(frame);
  const open: Open[] = [
    ...markCandidates(frame),
    // "Route 53 responds": the number is the end of a name.
    ...numberCandidates(statement).map((c) =>
      frame.mentions.some((m) => m.start < c.start && c.start < m.end) ? { ...c, score: 0 } : c,
    ),
    ...contrastCandidates(frame),
    ...mentionCandidates(frame),
    ...acronymCandidates(frame),
  ].map((candidate) => ({ candidate, isJudged: false }));
  let hasPhrases = false;
  const chosen: Candidate[] = [];
  for (;;) {
    const next = nextOf(open);
    const most = Math.max(next?.candidate.score ?? 0, hasPhrases ? 0 : BEST_PHRASE);
    if (!isKept && most < least()) return;
    if (!hasPhrases && (next === undefined || next.candidate.score <= BEST_PHRASE)) {
      hasPhrases = true;
      const rest = [...phraseCandidates(statement), ...(isKept ? keptCandidates(statement, isKept) : [])];
      open.push(...rest.map((candidate) => ({ candidate, isJudged: false })));
      continue;
    }
    if (!next) return;
    if (!next.isJudged) {
      const judged = judge(next.candidate);
      if (judged) open[open.indexOf(next)] = { candidate: judged, isJudged: true };
      else open.splice(open.indexOf(next), 1);
      continue;
    }
    open.splice(open.indexOf(next), 1);
    const c = next.candidate;
    // The least are kept for a bullet of which the better ones turn out to be flawed.
    if (c.score < WORTH.phrase || !chosen.some((o) => c.start < o.end && o.start < c.end) || isKept?.(c.what)) {
      chosen.push(c);
      yield c;
    }
  }
}

/** Before it is judged a candidate is worth at most its score. */
interface Open {
  readonly candidate: Candidate;
  readonly isJudged: boolean;
}

function nextOf(open: readonly Open[]): Open | undefined {
  let best: Open | undefined;
  for (const o of open) {
    const by = best ? o.candidate.score - best.candidate.score || best.candidate.start - o.candidate.start : 1;
    if (by > 0) best = o;
  }
  return best;
}

/** What is left of a candidate's score when everything is said against it; undefined for what is no gap at all. */
function judgeOf(frame: Frame): (c: Candidate) => Candidate | undefined {
  const { statement } = frame;
  const formulas = [...statement.matchAll(FORMULA)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const minus = drawbacksOf(frame);
  return (c) =>
    isAnswer(statement.slice(c.start, c.end)) &&
    isWhole(statement, c) &&
    // A gap would break the formula in two.
    !formulas.some((f) => c.start < f.end && f.start < c.end)
      ? { ...c, score: c.score - minus(c) }
      : undefined;
}

/** Whether a blank of this can be filled at all: one to five words, and something that says something. */
function isAnswer(text: string): boolean {
  return (
    wordCount(text) <= 5 &&
    (contentStems(text).length > 0 || /\d|^[A-Z]{2}$/.test(text)) &&
    !/^[a-z]{1,2}$|[[\]{}<>]|^[("'“]|[("'“]$/.test(text)
  );
}

/** A blank inside `event-driven` or `bucket/key` leaves half a word. */
function isWhole(statement: string, c: Candidate): boolean {
  const before = statement.slice(Math.max(0, c.start - 2), c.start);
  const after = statement.slice(c.end, c.end + 2);
  return (
    !/[\p{L}\p{N}][-/_–.:]$/u.test(before) &&
    !/^[-/_–.:][\p{L}\p{N}]|^:\//u.test(after) &&
    !/^[\p{L}\p{N}]/u.test(after)
  );
}

function markCandidates(frame: Frame): Candidate[] {
  return frame.marks.flatMap((mark) => {
    if (mark.kind === 'strike') return [];
    const trimmed = trim(frame.statement, mark.start, mark.end);
    const text = frame.statement.slice(trimmed.start, trimmed.end);
    const concept = frame.lexicon.resolve(text);
    const accepted = concept ? namesOf(concept, frame.note) : withAcronyms([text], frame.note);
    return [{ ...trimmed, what: concept?.id ?? slug(text), score: MARKED[mark.kind], accepted }];
  });
}

function mentionCandidates(frame: Frame): Candidate[] {
  return frame.mentions.flatMap((m) => {
    const concept = frame.lexicon.get(m.concept);
    if (!concept) return [];
    // "users", "instances": named in passing, and a dozen other words would do.
    const text = frame.statement.slice(m.start, m.end);
    // A name that is written small but for the beginning of a sentence.
    const isSmall = /^[a-z -]+$/.test(text) || (m.start === 0 && /^[a-z -]+$/.test(concept.name));
    const inPassing =
      m.via !== 'text' ? 0 : text.split(/[ -]/).every(isCommon) ? 45 : !isSmall ? 0 : /[ -]/.test(text) ? 25 : 27.5;
    const score = m.via === 'link' ? WORTH.link : WORTH.concept - inPassing - (concept.kind === 'quality' ? 8 : 0);
    return [{ start: m.start, end: m.end, what: concept.id, score, accepted: namesOf(concept, frame.note) }];
  });
}

/** Capitals and names in the middle of a sentence: `MQTT`, `AllowListed`, `Elastic Fabric Adapter`. */
function acronymCandidates(frame: Frame): Candidate[] {
  const found: Candidate[] = [];
  const pattern =
    /[A-Z][a-z]+ (?:I{2,3}|I?[VX][IVX]*)(?![\p{L}\p{N}])|[A-Z][A-Za-z]*\d*[A-Z][A-Za-z0-9]*|[A-Z]\d+|[A-Z][a-z]+ of (?:the )?[A-Z][a-z]+|[A-Z][a-z]+(?:[ -][A-Z][a-z]+)+/gu;
  for (const m of frame.statement.matchAll(pattern)) {
    const before = frame.statement.charAt(m.index - 1);
    const end = m.index + m[0].length;
    const after = frame.statement.charAt(end);
    if (/[\p{L}\p{N}_/.:-]/u.test(before) || /[\p{L}\p{N}_/:]/u.test(after)) continue;
    // "Move Docker containers": the capital of a sentence's first word makes no name.
    const [opening = ''] = /^[A-Z][a-z]+ /.exec(m[0]) ?? [];
    const start = isFiller(opening.trim()) || isActing(opening.trim()) ? m.index + opening.length : m.index;
    const text = frame.statement.slice(start, end);
    // "All of Business …"
    if (text.startsWith('of ')) continue;
    const accepted = withAcronyms([text], frame.note).slice(1);
    // "DB", "API": a kind of thing, and no name.
    const score = WORTH.acronym - (isCommon(text) ? 30 : 0);
    found.push({ start, end, what: slug(text), score, accepted });
  }
  return found;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let [s, e] = [start, end];
  while (s < e && /[\s:;,.!?"'“”(–—-]/.test(text.charAt(s))) s++;
  while (e > s && /[\s:;,.!?"'“”–—-]/.test(text.charAt(e - 1))) e--;
  return { start: s, end: e };
}

function slug(text: string): string {
  return flat(text).replace(/ /g, '-');
}
