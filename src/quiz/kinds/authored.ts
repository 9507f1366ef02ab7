import type { AuthoredQuestion, Note } from '../../notes';
import { cleanStatement } from '../text/clean';
import { measuresIn } from '../text/measures';
import type { Draft } from './draft';

/** A typed answer may have so many words. */
const TYPED = 8;
/** Of an option that is said of others: "All of the above", "Both A and C". */
const OF_OTHERS =
  /\b(?:all|none|both|any|neither) (?:of )?(?:the |these|those|above|answers?\b|options?\b)|\b(?:both|neither|all of|only)?\s*\(?[A-H]\)?(?:,| and| or| nor| &) \(?[A-H]\)?(?![\w-])/i;
/** An explanation that names options by their letters. */
const BY_LETTER = /\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?)\s+\(?[A-H]\b|(?:^|[.;]\s+)\(?[A-H][.):]\s/;

/** Whether a quiz can ask it: one option is right, or the answer is short enough to be typed. */
export function isAskable({ options, correct, answer, prompt }: AuthoredQuestion): boolean {
  if (prompt === '') return false;
  if (options.length === 0) return answer !== '' && answer.split(' ').length <= TYPED;
  return correct.length === 1 && new Set(options.map((o) => o.toLowerCase())).size === options.length;
}

/** A question that the student wrote, or pasted from an exam; undefined where it makes none for a quiz. See {@link isAskable}. */
export function authoredDraft(note: Note, q: AuthoredQuestion): Draft | undefined {
  const prompt = cleanStatement(q.prompt).replace(/\s+$/, '');
  const options = q.options.map((o) => cleanStatement(o).replace(/\?$/, ''));
  const answer = cleanStatement(q.answer.replace(/<?https?:\/\/\S+/g, ''));
  const right = q.correct.length === 1 ? options[q.correct[0] ?? -1] : undefined;
  const key = right ?? answer;
  // What is said of other options by their place is lost among options in another order.
  if (prompt === '' || key === '' || options.some((o) => o === '' || OF_OTHERS.test(o))) return undefined;
  const shown = /[?]\s*$/.test(q.prompt) ? `${prompt.replace(/\?+$/, '')}?` : `${prompt}:`;
  return {
    kind: 'authored',
    fact: `${note.path}\nq${String(q.line)}`,
    source: { note: note.path, line: q.line, text: [prompt, answer || key].join(' — ') },
    prompt: shown,
    statement: prompt,
    key,
    accepted: [],
    answering: right === undefined ? 'typed' : 'fixed',
    options: right === undefined ? [] : options,
    ascending: options.length > 0 && (options.every((o) => measuresIn(o).length === 1) || BY_LETTER.test(q.answer)),
    wrong: [],
    typedPrompt: right === undefined ? shown : '',
    worth: 0.95,
  };
}
