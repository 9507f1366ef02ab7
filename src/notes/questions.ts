import { plainText } from './plain';
import { correctOptions } from './right-options';
import type { AuthoredQuestion } from './types';

const HEAD = /^([ \t>]*)(?:[-*+]\s+|\d+[.)]\s+)?#Q\b:?\s*(.*)$/i;
const OPTION = /^[ \t>]*(?:[-*+]\s+)?(?:\(([A-Ha-h]|\d{1,2})\)|([A-Ha-h]|\d{1,2})[.)])\s+(.+)$/;
const CHILD = /^[ \t>]+[-*+]\s+(.+)$/;
const ANSWER =
  /^[ \t>]*(?:[-*+]\s+)?(?:\*\*)?(?:correct\s+)?answers?(?:\*\*)?\s*(?:[:=-]|is\b|are\b)\s*(?:\*\*)?\s*(.*)$/i;
const INLINE_ANSWER = /\banswer\s*:\s*/i;

/**
 * Question blocks that the student wrote: a line with `#Q`, options lettered or numbered (or as child bullets), and a line
 * that begins with "Answer". A block ends at a heading, at the next `#Q`, after its answer, or at a blank line that no
 * option and no answer follows.
 *
 * `sectionOf` maps a 1-based line to its section's index.
 */
export function findQuestions(lines: readonly string[], sectionOf: (line: number) => number): AuthoredQuestion[] {
  const found: AuthoredQuestion[] = [];
  for (let i = 0; i < lines.length; i++) {
    const head = HEAD.exec(lines[i] ?? '');
    if (!head) continue;
    const block = readBlock(lines, i, head[2] ?? '');
    if (block.prompt !== '') found.push({ ...block, section: sectionOf(i + 1) });
    i = block.endLine - 1;
  }
  return found;
}

function readBlock(lines: readonly string[], start: number, first: string): Omit<AuthoredQuestion, 'section'> {
  const inline = INLINE_ANSWER.exec(first);
  const prompt: string[] = [inline ? first.slice(0, inline.index) : first];
  const options: { letter: string; text: string }[] = [];
  let answer = inline ? first.slice(inline.index + inline[0].length) : '';
  let answered = inline !== null;
  let end = start;
  for (let i = start + 1; i < lines.length && !answered; i++) {
    const line = lines[i] ?? '';
    if (/^#{1,6}\s/.test(line) || HEAD.test(line)) break;
    if (line.replace(/[>\s]/g, '') === '') {
      if (!belongs(lines, i + 1)) break;
      continue;
    }
    const reply = ANSWER.exec(line);
    if (reply) {
      answer = reply[1] ?? '';
      answered = true;
      end = i;
      break;
    }
    const option = OPTION.exec(line);
    const child = option ? null : CHILD.exec(line);
    if (option) options.push({ letter: (option[1] ?? option[2] ?? '').toLowerCase(), text: option[3] ?? '' });
    else if (child) options.push({ letter: '', text: child[1] ?? '' });
    else if (options.length > 0) break;
    else if (/^[ \t>]*([-*+]|\d+[.)])\s/.test(line)) break;
    else prompt.push(line.replace(/^[ \t>]+/, ''));
    end = i;
  }
  const texts = options.map((o) => plainText(o.text).text);
  const said = plainText(answer).text;
  return {
    line: start + 1,
    endLine: end + 1,
    prompt: plainText(prompt.join(' ')).text,
    options: texts,
    correct: correctOptions(
      options.map((o, i) => ({ letter: o.letter, text: texts[i] ?? '' })),
      said,
    ),
    answer: said,
  };
}

/** Whether the next line that is not blank goes on with the block. */
function belongs(lines: readonly string[], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + 3); i++) {
    const line = lines[i] ?? '';
    if (line.replace(/[>\s]/g, '') === '') continue;
    return OPTION.test(line) || ANSWER.test(line);
  }
  return false;
}
