import type { SectionCache } from 'obsidian';

/** Characters: a longer line is more than an arrow. */
const SHORT = 4;
/** A line that is an arrow or a piece of one: "↓", "|", "v", "⬇️", "->". */
const DOWN = /^(?:[↓⇓⬇▼→➜➡|│┃]\uFE0F?|[vV]|[-=]{1,2}>)$/u;
const UP = /^[↑⇑⬆▲^]\uFE0F?$/u;
/** "Client →" over the next step. */
const OPEN = /(?:[→⇒➜➡]\uFE0F?|[-=]{1,2}>)$/u;
/** "↓ HTTPS": what goes down, or the next step. */
const DOWN_WITH = /^[↓⇓⬇▼]\uFE0F?\s*(?=\S)/u;
/** More than stands on an arrow. */
const WORDS = 28;

/** Whether a line is nothing but an arrow to what stands below it. */
export function isDownwards(line: string): boolean {
  const bare = line.trim();
  return bare !== '' && bare.length <= SHORT && (DOWN.test(bare) || UP.test(bare));
}

/** Whether a line ends in an arrow to what stands below it: "Client →". */
export function leadsOn(line: string): boolean {
  return OPEN.test(line);
}

/**
 * For each line whether it belongs to the same chain as the next, or undefined where nothing is drawn with arrows from line to line:
 * "Client", "↓", "ALB". Blank lines may part them.
 */
export function chainedLines(lines: readonly string[]): boolean[] | undefined {
  let chained: boolean[] | undefined;
  for (const [at, line] of lines.entries()) {
    const isOpen = leadsOn(line) && (lines[at + 1] ?? '').trim() !== '';
    if (!isOpen && !isDownwards(line) && !(line.charCodeAt(0) >= 0x2190 && DOWN_WITH.test(line))) continue;
    let from = isOpen && !isDownwards(line) ? at : at - 1;
    while (lines[from]?.trim() === '') from--;
    // "ECS", "(Fargate)", "↓"
    if (lines[from]?.trimStart().startsWith('(') === true) from--;
    let to = at + (isOpen || isDownwards(line) || isLabel(lines, at) ? 1 : 0);
    while (lines[to]?.trim() === '') to++;
    if (from < 0 || to >= lines.length) continue;
    chained ??= lines.map(() => false);
    chained.fill(true, from, to);
  }
  return chained;
}

/** A chain from line to line as one would write it on one: "Client → ALB". */
export function onOneLine(written: string): string {
  const lines = written.split('\n').map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  const out: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    if (isDownwards(line)) {
      if (!isArrow(out.at(-1))) out.push(UP.test(line) ? '←' : '→');
      continue;
    }
    const words = line.replace(DOWN_WITH, '');
    if (words === line) out.push(line);
    else if (isLabel(lines, at) && /^[^()|]*$/.test(words) && words.length <= WORDS) out.push(`-(${words})->`);
    else out.push('→', words);
  }
  return out.join(' ');
}

function isArrow(one: string | undefined): boolean {
  return one === '→' || one === '←';
}

/** "↓ HTTPS" over a line without an arrow of its own. */
function isLabel(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1).find((line) => line.trim() !== '');
  return next !== undefined && !isDownwards(next) && !DOWN_WITH.test(next.trimStart());
}

/** Whether one paragraph is drawn with an arrow to the next, or is the arrow itself. */
export function chainsOn(text: string, block: SectionCache | undefined, next: SectionCache | undefined): boolean {
  if (block?.type !== 'paragraph' || next?.type !== 'paragraph') return false;
  const { start, end } = next.position;
  const firstEnd = text.indexOf('\n', start.offset);
  return (
    isDownwards(text.slice(text.lastIndexOf('\n', block.position.end.offset - 1) + 1, block.position.end.offset)) ||
    isDownwards(text.slice(start.offset, firstEnd < 0 ? end.offset : Math.min(firstEnd, end.offset)))
  );
}
