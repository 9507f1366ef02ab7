import { examLine, type ExamLine } from './exam-lines';
import { plainText } from './plain';
import { correctOptions, reasonIn, type Lettered } from './right-options';
import type { AuthoredQuestion } from './types';

/** So many lines are looked back for the beginning of a question. */
const LOOK_BACK = 14;
/** So many lines its answer and explanation have at most. */
const LOOK_AHEAD = 120;
/** So many items a list to choose from has at most. */
const MOST = 10;
const CHOOSES =
  /\b(?:choose|select|pick)\s+(?:the\s+)?(?:\w+\s+)?(?:two|three|four|2|3|4|all|one|best|correct|answers?|options?)\b/i;
/** What a list to be ticked off is about. */
const TO_DO = /\b(?:I|we|my|our|me|us|you|your|today|tomorrow|yet|week|month|to-?do|done|remaining|left|next)\b/i;
const END: ExamLine = examLine('---');
/** Looks at lines before they are read, which costs more. */
const FENCE = /^[ \t>]*(?:```|~~~)/;
const BLANK = /^[ \t>]*$/;
const OPENS_OPTION = /^[^a-zA-Z]{0,60}(?:x\][^a-zA-Z]{0,9})?(?:option\s+)?a(?:\\|[^a-z0-9\s])/i;
const OPENS_ITEM = /^[ \t>]*(?:[-*+]|\d{1,4}[.)])\s/;
const NAMED = /^[ \t>#*_\d.)+-]*(?:\[!(?:q|f|h)|q)/i;

/**
 * Questions as they stand in practice exams: a prompt, its lettered options (or list items, one of which is ticked or named by the
 * answer), a line that says which is right, and the explanation. See {@link examLine} for the makes.
 *
 * A question whose answer is not told is found, too, since its options are no facts; none of them is `correct` then. Every line is
 * read once. `taken` are blocks found before, in order, which are left alone; `sectionOf` maps a 1-based line to its section's index.
 */
export function findExamQuestions(
  lines: readonly string[],
  taken: readonly AuthoredQuestion[],
  sectionOf: (line: number) => number,
): AuthoredQuestion[] {
  return new Finder(lines, taken, sectionOf).find();
}

interface Prompt {
  readonly from: number;
  /** Markdown. */
  readonly text: string;
  readonly head: ExamLine | undefined;
  readonly indent: number;
  readonly listed: boolean;
}

interface Run {
  readonly options: readonly (Lettered & { readonly line: ExamLine })[];
  readonly last: number;
}

interface Told {
  readonly answer: string;
  readonly explanation: string;
  readonly last: number;
}

class Finder {
  private readonly found: AuthoredQuestion[] = [];
  /** First line that belongs to no question before. */
  private floor = 0;

  private readonly read: ExamLine[] = [];

  constructor(
    private readonly lines: readonly string[],
    private readonly taken: readonly AuthoredQuestion[],
    private readonly sectionOf: (line: number) => number,
  ) {}

  find(): AuthoredQuestion[] {
    let next = 0;
    let above = -1;
    let isCode = false;
    for (let i = 0; i < this.lines.length; i++) {
      const own = this.taken[next];
      if (own && own.line <= i + 1) {
        i = own.endLine - 1;
        this.floor = own.endLine;
        next++;
        continue;
      }
      const line = this.lines[i] ?? '';
      if (FENCE.test(line)) isCode = !isCode;
      if (isCode || BLANK.test(line)) continue;
      const mayBegin = OPENS_OPTION.test(line) || (OPENS_ITEM.test(line) && mayAsk(this.lines[above] ?? ''));
      const end = mayBegin ? this.block(i, above) : undefined;
      if (end !== undefined) this.floor = end + 1;
      i = end ?? i;
      above = i;
    }
    return this.found;
  }

  /** The last line of the question whose first option is line `i`, where there is one. `above` is the line with text before. */
  private block(i: number, above: number): number | undefined {
    const line = this.at(i);
    if (line.kind === 'option' && line.letter === 'a') {
      const prompt = this.promptAbove(i);
      const run = this.lettered(i);
      if (prompt === undefined) return undefined;
      return run.options.length > 1 ? this.entered(prompt, run, true) : this.open(prompt, i);
    }
    if (!isItem(line) || above < this.floor || !asks(this.at(above))) return undefined;
    const prompt = this.promptAbove(i);
    if (prompt === undefined || (prompt.listed && line.indent <= prompt.indent)) return undefined;
    const run = this.items(i);
    return run.options.length > 1 && run.options.length <= MOST ? this.entered(prompt, run, false) : undefined;
  }

  private entered(prompt: Prompt, run: Run, isLettered: boolean): number | undefined {
    const told = this.told(prompt, run.last, isLettered);
    const { options } = run;
    const ticked = options.flatMap((o, i) => (o.line.ticked ? [i] : []));
    const bold = isLettered ? options.flatMap((o, i) => (o.line.bold ? [i] : [])) : [];
    const said = plainText(told?.answer ?? '').text;
    const named = correctOptions(options, said);
    const marked = [ticked, bold].find((m) => m.length > 0 && m.length < options.length) ?? [];
    const asking = prompt.head?.named === true || asksText(prompt.text);
    const correct = named.length > 0 ? named : marked;
    const isTold = named.length > 0 || (ticked.length > 0 && correct === ticked);
    if (isLettered ? !isTold && !asking : correct.length === 0 || !asking) return undefined;
    if (!isLettered && named.length === 0 && options.some((o) => o.line.isTask) && TO_DO.test(prompt.text))
      return undefined;
    const last = told?.last ?? run.last;
    const because = said === '' ? '' : reasonIn(options, correct, said);
    const explanation = [because, plainText(told?.explanation ?? '').text].filter(Boolean).join(' ');
    this.enter(prompt, last, { options: options.map((o) => o.text), correct, answer: explanation });
    return last;
  }

  /** "Q: …" with "A: …" below it. */
  private open(prompt: Prompt, i: number): number | undefined {
    if (prompt.head?.named !== true) return undefined;
    const parts = [this.at(i).text];
    let last = i;
    while (this.at(last + 1).kind === 'text') parts.push(this.at(++last).text);
    this.enter(prompt, last, { options: [], correct: [], answer: plainText(parts.join(' ')).text });
    return last;
  }

  private enter(prompt: Prompt, last: number, rest: Pick<AuthoredQuestion, 'options' | 'correct' | 'answer'>): void {
    const line = prompt.from + 1;
    this.found.push({
      line,
      endLine: last + 1,
      section: this.sectionOf(line),
      prompt: plainText(prompt.text).text,
      ...rest,
    });
  }

  /** What is asked above line `i`: the paragraph, item or heading there, and what leads to it from a head ("Question 3"). */
  private promptAbove(i: number): Prompt | undefined {
    const parts: ExamLine[] = [];
    let from = i;
    let near: { readonly from: number; readonly count: number } | undefined;
    let top: ExamLine | undefined;
    for (let k = i - 1, seen = 0; k >= this.floor && seen < LOOK_BACK; k--, seen++) {
      const line = this.at(k);
      if (line.kind === 'blank') {
        if (parts.length > 0) near ??= { from, count: parts.length };
        continue;
      }
      if (/^(?:stop|answer|explanation|aside|option)$/.test(line.kind)) break;
      if (line.kind === 'heading' && parts.length > 0) break;
      // A list that is over is no part of it, unless what follows belongs to its last item.
      if (line.listed && !line.named && near && (parts[0]?.indent ?? 0) <= line.indent) break;
      parts.push(line);
      from = k;
      if (line.kind === 'text') continue;
      top = line;
      break;
    }
    // Without a head only the nearest paragraph is the question.
    const isWhole = top !== undefined || near === undefined;
    const used = isWhole ? parts : parts.slice(0, near?.count);
    const text = used
      .map((p) => p.text)
      .reverse()
      .join(' ')
      .trim();
    if (text === '') return undefined;
    const head = top?.kind === 'head' ? top : undefined;
    return {
      from: isWhole ? from : (near?.from ?? from),
      text,
      head,
      indent: top?.indent ?? 0,
      listed: top?.listed ?? false,
    };
  }

  /** Options lettered one after the other from `a`, each with the lines that go on with it. */
  private lettered(from: number): Run {
    const options: { letter: string; text: string; line: ExamLine }[] = [];
    let last = from - 1;
    for (let k = from; ; k++) {
      const line = this.at(k);
      const before = options[options.length - 1];
      if (line.kind === 'option' && line.letter === String.fromCharCode(97 + options.length))
        options.push({ letter: line.letter, text: line.text, line });
      else if (line.kind === 'text' && before && last === k - 1) before.text += ` ${line.text}`;
      else if (line.kind === 'item' && before && line.indent > before.line.indent && last === k - 1) void 0;
      else if (line.kind === 'blank' && k - last < 3) continue;
      else break;
      last = k;
    }
    return { options: options.map((o) => ({ ...o, text: plainText(o.text).text })), last };
  }

  /** List items of one depth, none of which asks. */
  private items(from: number): Run {
    const options: (Lettered & { readonly line: ExamLine })[] = [];
    const depth = this.at(from).indent;
    let last = from - 1;
    for (let k = from; ; k++) {
      const line = this.at(k);
      if (line.kind === 'blank' && k - last < 2) continue;
      if (line.kind === 'text' && last === k - 1 && line.indent > depth) void 0;
      else if (!isItem(line) || line.indent < depth || asksText(line.text)) break;
      else if (line.indent === depth) {
        const letter = line.letter || String.fromCharCode(97 + options.length);
        options.push({ letter, text: plainText(line.text).text, line });
      }
      last = k;
    }
    return { options, last };
  }

  /** The answer and the explanation below the options. */
  private told(prompt: Prompt, from: number, isLettered: boolean): Told | undefined {
    const answer: string[] = [];
    const explanation: string[] = [];
    let into: string[] | undefined;
    let isAnswered = false;
    let last = from;
    let isOpen = false;
    const isUnderHeading = prompt.head?.isHeading === true;
    for (let k = from + 1; k < from + LOOK_AHEAD; k++) {
      const line = this.at(k);
      if (line.opens) isOpen = true;
      if (line.kind === 'blank') {
        if (line.closes) isOpen = false;
        if (line.closes && into) last = k;
        continue;
      }
      if (line.kind === 'answer') {
        if (isAnswered) break;
        if (line.text !== '') answer.push(line.text);
        isAnswered = line.text !== '';
        into = answer;
      } else if (line.kind === 'explanation') into = explanation;
      else if (line.kind === 'aside') into = [];
      else if (!into || /^(?:stop|heading)$/.test(line.kind)) break;
      else if (into === answer && !isAnswered) isAnswered = true;
      else {
        const isJoined = last === k - 1 || isUnderHeading || line.indent > prompt.indent + 1 || isOpen;
        const isNext = line.kind === 'head' && (line.named || line.indent <= prompt.indent);
        if (isNext || !(isJoined || into.length === 0) || (asksText(line.text) && last !== k - 1)) break;
        if (into === answer) into = explanation;
      }
      if (line.kind !== 'answer' && line.kind !== 'aside' && into !== undefined && line.text !== '')
        into.push(into === answer && line.kind === 'option' ? `${line.letter}. ${line.text}` : line.text);
      last = k;
      if (line.closes) isOpen = false;
    }
    if (into === undefined && isLettered) return undefined;
    return { answer: answer.join(' '), explanation: explanation.join(' '), last };
  }

  private at(i: number): ExamLine {
    const line = this.lines[i];
    return line === undefined ? END : (this.read[i] ??= examLine(line));
  }
}

/** An item of a list that is no option with a letter and asks nothing by its name. */
function isItem(line: ExamLine): boolean {
  return line.listed && (line.kind === 'item' || (line.kind === 'head' && !line.named));
}

function asks(line: ExamLine): boolean {
  return (line.kind === 'head' && line.named) || asksText(line.text);
}

function mayAsk(line: string): boolean {
  return line.includes('?') || CHOOSES.test(line.slice(-80)) || NAMED.test(line);
}

function asksText(text: string): boolean {
  return /\?[)\]*_"”]*\s*$/.test(text) || CHOOSES.test(text.slice(-80));
}
