import type { NotFact } from './types';
import type { Plain } from './plain';

const DOUBT =
  /\b(i (think|guess|believe|assume|suppose|wonder)|not (so |quite |really )?sure|unsure|todo|tbd|tbc|to be (confirmed|verified|checked)|(need|have) to (check|verify|confirm)|double[- ]check|might be wrong|if i (remember|recall)|afaik|iirc|probably|presumably)\b|\?\?|\(\?\)/i;
const OPENS_QUESTION =
  /^(what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|should|would|will|has|have|true or false)\b/i;
const EXAM_CHATTER =
  /\b((know|remember|learn|study|memori[sz]e|review|read|revise) (this|that|these|it|them)\b.{0,30}\b(exam|test)|(will|may|might|could|can|likely to) (be|come up|appear|show up) (on|in) the (exam|test)|(questions?|asked) (about|on) (this|these|it)\b|come[s]? up (a lot )?(on|in) the (exam|test)|(lots?|many|few|number) of (exam )?questions|passing (score|mark)|exam (topic|domain|guide|objective)s?$)/i;
const ADDRESS = /https?:\/\/\S+|www\.\S+/g;

/** True where the student marks the statement as unsure. A question is no doubt; see {@link isQuestion}. */
export function isDoubtful(text: string): boolean {
  return DOUBT.test(text) || (/\?\s*$/.test(text) && !isQuestion(text));
}

/** True where the bullet asks something instead of stating it. */
export function isQuestion(text: string): boolean {
  return /\?\s*$/.test(text) && OPENS_QUESTION.test(text);
}

export interface Surroundings {
  readonly hasChildren: boolean;
  /** The bullet lies in a question block the student wrote. */
  readonly inQuestion: boolean;
  readonly isQuestionHead: boolean;
}

/** Why a bullet is not a fact, or null where it is one. `raw` is the bullet's own Markdown. */
export function notFact(raw: string, plain: Plain, around: Surroundings): NotFact | null {
  const { text, links } = plain;
  if (around.isQuestionHead) return 'question';
  if (around.inQuestion) return 'option';
  if (text === '') {
    if (plain.images.length > 0) return 'image';
    if (/^\s*(%%|<!--)/.test(raw)) return 'comment';
    return 'empty';
  }
  if (links.length > 0 && outsideLinks(text, links).replace(/[\s,;:.&/|()-]|\band\b|\bor\b/g, '') === '')
    return links.every((l) => l.target === '') ? 'contents' : 'links';
  const unaddressed = text.replace(ADDRESS, '').replace(/[\s:;,.()<>-]/g, '');
  if (unaddressed === '' || (/\]\(https?:/.test(raw) && /^\s*\[[^\]]*\]\([^)]*\)[\s.:;,-]*$/.test(raw))) return 'links';
  if (isQuestion(text)) return 'question';
  if (/[:：]\s*$/.test(text)) return 'label';
  if (around.hasChildren && text.split(' ').length <= 4 && !/[.!;]$/.test(text)) return 'label';
  if (
    plain.marks.length === 1 &&
    plain.marks[0]?.kind === 'code' &&
    plain.marks[0].end - plain.marks[0].start === text.length
  )
    return 'code';
  if (EXAM_CHATTER.test(text)) return 'exam';
  return null;
}

function outsideLinks(text: string, links: Plain['links']): string {
  let out = '';
  let at = 0;
  for (const l of links) {
    out += text.slice(at, l.start);
    at = l.end;
  }
  return out + text.slice(at);
}
