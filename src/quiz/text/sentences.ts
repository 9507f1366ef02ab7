const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|approx|incl|max|min|no|fig|st|dr|inc|ltd|cf|al)$/i;

/** Sentences of a text, without their full stops; a question keeps its mark. A stop counts before a blank, and not after an abbreviation. */
export function sentences(text: string): string[] {
  const out: string[] = [];
  let start = 0;
  for (const m of text.matchAll(/[.!?]\s+(?=\S)/gu)) {
    const before = text.slice(start, m.index);
    const capital = /^[\p{Lu}\d"(]/u.test(text.slice(m.index + m[0].length));
    if (ABBREVIATION.test(before) || (!capital && !/[\p{L}\d]{4,}$/u.test(before))) continue;
    out.push(text.slice(start, m.index + (m[0].startsWith('?') ? 1 : 0)));
    start = m.index + m[0].length;
  }
  out.push(text.slice(start));
  return out.map((s) => s.trim().replace(/[.!;,\s]+$/, '')).filter((s) => s !== '');
}
