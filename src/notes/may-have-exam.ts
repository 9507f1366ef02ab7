import type { Lines } from './lines';

/** How a line begins that some question of a practice exam has: its second option, a ticked one, or an answer. */
const BEGINS =
  /(?:option )?b[.):\\*_]|a[*_]{0,2}:|ans|correct|right|best|solution|the (?:correct|right|best|answer)|(?:show|see|view|reveal) |\[x\]|\[![acds]|<(?:details|summary)|[✅✔☑]/iy;
/** Blank, tab and what stands before the text of a line: `#(*+->=_`, digits and what follows them. */
const BEFORE: ReadonlySet<number> = new Set(Array.from('\t #()*+-.0123456789>=_', (c) => c.charCodeAt(0)));
const TICKS: ReadonlySet<number> = new Set([0x2705, 0x2714, 0x2611, 0xfe0f]);

/** Whether `findExamQuestions` may find anything. One look at the beginning and the end of each line. */
export function mayHaveExam(text: string, lines: Lines): boolean {
  for (let i = 0; i < lines.count; i++) {
    const end = lines.start(i + 1);
    let at = lines.start(i);
    while (BEFORE.has(text.charCodeAt(at)) && at < end) at++;
    if (text.startsWith('[ ] ', at)) for (at += 4; BEFORE.has(text.charCodeAt(at));) at++;
    BEGINS.lastIndex = at;
    if ((at < end && BEGINS.test(text)) || TICKS.has(text.charCodeAt(end - 2))) return true;
  }
  return false;
}
