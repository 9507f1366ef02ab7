/**
 * What a line may be in a question of a practice exam:
 *
 * - `head`: "Question 3", "Q1. Which …?", "12. A company …": its `text` is what follows
 * - `option`: "B. …", "(b) …", "- B) …"; `item`: another list item
 * - `answer`, `explanation`: with what is said on the same line; `aside`: "Reference: …", "Incorrect options:"
 * - `stop`: a rule, a fence, or a line too long to be read
 */
export type ExamLineKind =
  'blank' | 'stop' | 'heading' | 'head' | 'option' | 'item' | 'answer' | 'explanation' | 'aside' | 'text';

export interface ExamLine {
  readonly kind: ExamLineKind;
  /** Columns before it, the marks of quotes left out. */
  readonly indent: number;
  /** Whether it begins with a list marker. */
  readonly listed: boolean;
  readonly isHeading: boolean;
  /** Whether a head says that it is a question; a number says it only of what asks. */
  readonly named: boolean;
  /** Lower case; a number where the item has one. */
  readonly letter: string;
  /** Whether it is marked as the right one, by a tick or a mark of its own, or only by being bold. */
  readonly ticked: boolean;
  readonly bold: boolean;
  readonly isTask: boolean;
  readonly isQuoted: boolean;
  readonly isFence: boolean;
  /** Whether a `<details>` begins or ends here. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Markdown, without what makes it such a line. */
  readonly text: string;
}

/** A longer line is no part of a question. */
const LONGEST = 2000;
const LEAD = /^([ \t]*)((?:>[ \t]?)*)([ \t]*)/;
const TAGS = /<\/?(?:details|summary|div|p|span|b|strong|center|blockquote)\b[^<>]{0,200}>/gi;
const CALLOUT = /^\[!([\w-]{1,30})\][+-]?\s*/;
const MARKER = /^(?:[-*+]|(\d{1,4})[.)])\s+/;
const TASK = /^\[(.)\]\s+/;
const RIGHT = /^(?:✅|✔\uFE0F?|☑\uFE0F?)\s*/u;
const WRONG = /^(?:❌|✗|✘|✖\uFE0F?)\s*/u;
const RIGHT_END =
  /(?:✅|✔\uFE0F?|☑\uFE0F?|[([](?:correct|right)(?: answer)?[)\]][*_]{0,2}|(?:<-+|←) ?(?:correct|right)(?: answer)?)$/iu;
const WRONG_END = /(?:❌|✗|✘|✖\uFE0F?|[([](?:incorrect|wrong)[)\]])$/iu;
const QUESTION =
  /^[*_]{0,3}(?:question|ques|q)(?:\s*(?:#|no\.?|number)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?)?[*_]{0,3}\s*(?:[.:)–—-]{1,2}[*_]{0,3}(?:\s+(.*)|$)|$)/i;
const NUMBER = /^[*_]{0,3}\d{1,4}[.)][*_]{0,3}\s+(.*)/;
const OPTION =
  /^(\*\*|__|==)?(?:option\s+)?\(?([a-h])(?:\\?\)(\*\*|__|==)?\s*|\\?[.:](\*\*|__|==)?(?:\s+|(?=[a-z]{2}))|(\*\*|__|==)[.):]\s+)(\S.*)$/i;
const ANSWER =
  /^[*_=]{0,3}(?:(?:show|see|view|reveal)\s+)?(?:the\s+)?(?:(?:(?:correct|right|best)\s+)?(?:answers?|ans|solution)|(?:correct|right)\s+(?:options?|choices?)|correct)(?:\s?\(s\))?\.?[*_=]{0,3}\s*(?:[:=–—-]|is\b|are\b)[*_=]{0,3}:?\s*(.*)$/i;
const ANSWER_ALONE =
  /^[*_]{0,3}(?:(?:show|see|view|reveal|toggle|click (?:here )?(?:to|for)(?: (?:see|show|reveal|view))?)\s+)?(?:the\s+)?(?:(?:correct|right)\s+)?(?:answers?|solutions?|ans)(?:\s*(?:and|&|\+|\/)\s*explanations?)?[*_]{0,3}$/i;
const EXPLANATION =
  /^[*_=]{0,3}(?:(?:general|overall|detailed)\s+)?(?:explanations?|explained|rationale|reason(?:ing)?|justification|why)[*_=]{0,3}\s*(?:[:–—-][*_=]{0,3}\s*(.*)|[*_]{0,3})$/i;
const ASIDE =
  /^[*_=]{0,3}(?:(?:the\s+)?(?:incorrect|wrong|other)\s+(?:options?|answers?|choices?)|references?|sources?|links?|docs|documentation|domain|difficulty|category|hints?|more)\b[^:]{0,40}(?::|[*_]{1,3}$)/i;

type Reading = { -readonly [K in keyof ExamLine]: ExamLine[K] };

/** Reads one line; see {@link ExamLineKind}. */
export function examLine(line: string): ExamLine {
  // One object of one shape: thousands of lines are read so.
  const read: Reading = {
    kind: 'stop',
    indent: 0,
    listed: false,
    isHeading: false,
    named: false,
    letter: '',
    ticked: false,
    bold: false,
    isTask: false,
    isQuoted: false,
    isFence: false,
    opens: false,
    closes: false,
    text: '',
  };
  if (line.length > LONGEST) return read;
  const lead = LEAD.exec(line);
  read.isQuoted = (lead?.[2] ?? '') !== '';
  read.indent = columns((read.isQuoted ? lead?.[3] : lead?.[1]) ?? '');
  const own = tagless(line.slice(lead?.[0].length ?? 0).trimEnd(), read);
  if (own === '') read.kind = 'blank';
  else if (/^(?:```|~~~|[-*_]{3,}$)/.test(own)) read.isFence = /^[`~]/.test(own);
  else readBody(own, read);
  return read;
}

/** Tags of HTML are left out, where the line begins with one. */
function tagless(text: string, read: Reading): string {
  if (!text.includes('<')) return text;
  read.opens = /<details/i.test(text);
  read.closes = /<\/details/i.test(text);
  if (!text.startsWith('<') && !read.closes) return text;
  // The summary is a label of what follows on its line.
  return text
    .replace(/<\/summary>(?=\s*[^\s<])/i, ': ')
    .replace(TAGS, ' ')
    .trim();
}

function readBody(body: string, read: Reading): void {
  let rest = body;
  const callout = read.isQuoted ? CALLOUT.exec(rest) : null;
  if (callout) rest = rest.slice(callout[0].length);
  const type = callout?.[1]?.toLowerCase() ?? '';
  read.isHeading = /^#{1,6}\s/.test(rest);
  if (read.isHeading) rest = rest.replace(/^#+\s+/, '');
  const marker = read.isHeading ? null : MARKER.exec(rest);
  if (marker) rest = rest.slice(marker[0].length);
  read.listed = marker !== null;
  const task = marker ? TASK.exec(rest) : null;
  if (task) rest = rest.slice(task[0].length);
  read.isTask = task !== null;
  if (isLabelled(rest, type, read)) return;
  read.letter = marker?.[1] ?? '';
  if (isHeaded(rest, type, read)) return;
  read.kind = read.isHeading ? 'heading' : read.listed ? 'item' : 'text';
  read.text = rest;
  if (read.isHeading) return;
  const ticks = unticked(rest);
  read.ticked = ticks.ticked || /x/i.test(task?.[1] ?? '');
  read.text = ticks.text;
  const option = OPTION.exec(ticks.text);
  if (!option) return;
  const [, open, letter = '', close, second, third, said = ''] = option;
  const isWhole = open !== undefined && (close ?? second ?? third) === undefined;
  read.kind = 'option';
  read.letter = letter.toLowerCase();
  read.text = isWhole ? said.replace(/(?:\*\*|__|==)$/, '') : unbold(said);
  read.bold = read.text !== said;
}

/** A line that says which option is right, or why. */
function isLabelled(text: string, callout: string, read: Reading): boolean {
  const is = (kind: ExamLineKind, said: string): boolean => {
    read.kind = kind;
    read.text = said;
    return true;
  };
  const answer = ANSWER.exec(text);
  if (answer) return is('answer', unbold(closed(text, answer[1] ?? '')));
  if (ANSWER_ALONE.test(text)) return is('answer', '');
  if (callout === 'answer' || callout === 'solution') return is('answer', text);
  if (text === '' && /^(?:success|check|done)$/.test(callout)) return is('answer', text);
  const why = EXPLANATION.exec(text);
  if (why || callout === 'explanation') return is('explanation', why ? (why[1] ?? '') : text);
  return ASIDE.test(text) && is('aside', text);
}

/** A line that a question begins with. */
function isHeaded(text: string, callout: string, read: Reading): boolean {
  const is = (named: boolean, said: string): boolean => {
    read.kind = 'head';
    read.named = named;
    read.text = said;
    return true;
  };
  const question = QUESTION.exec(text);
  if (question) return is(true, closed(text, question[1] ?? ''));
  if (/^(?:question|faq|help)$/.test(callout)) return is(true, text);
  const number = NUMBER.exec(text);
  if (number) return is(false, closed(text, number[1] ?? ''));
  return read.letter !== '' && !OPTION.test(text) && is(false, text);
}

/** What is left of a text whose first words were cut off, without the end of the emphasis that began there. */
function closed(whole: string, rest: string): string {
  const open = /^[*_]+/.exec(whole)?.[0] ?? '';
  return open !== '' && rest.endsWith(open) && rest.indexOf(open) === rest.length - open.length
    ? rest.slice(0, -open.length)
    : rest;
}

function unticked(text: string): { readonly text: string; readonly ticked: boolean } {
  const start = RIGHT.exec(text) ?? WRONG.exec(text);
  const own = start ? text.slice(start[0].length) : text;
  const end = RIGHT_END.exec(own) ?? WRONG_END.exec(own);
  const ticked = (start !== null && RIGHT.test(text)) || (end !== null && RIGHT_END.test(own));
  return { text: end ? own.slice(0, end.index).trimEnd() : own, ticked };
}

/** Without the emphasis that the whole of it has. */
function unbold(text: string): string {
  for (const mark of ['**', '__', '=='])
    if (text.startsWith(mark) && text.length > 4 && text.indexOf(mark, 2) === text.length - 2) return text.slice(2, -2);
  return text;
}

function columns(blanks: string): number {
  let at = 0;
  for (const c of blanks) at += c === '\t' ? 4 : 1;
  return at;
}
