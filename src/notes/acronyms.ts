import type { Acronym } from './types';

/**
 * Acronyms spelt out in a text: "Recovery Point Objective (RPO)" and "RPO (recovery point objective)".
 *
 * The letters must be the initials of the words beside them (small words such as "of" may be skipped), so a parenthesis
 * that merely follows a name is not taken for one.
 */
export function findAcronyms(text: string, line: number): Acronym[] {
  if (!text.includes('(')) return [];
  const found: Acronym[] = [];
  const parenthesis = /\(([^()]{2,80})\)/g;
  for (let m = parenthesis.exec(text); m; m = parenthesis.exec(text)) {
    const inside = (m[1] ?? '').trim();
    const before = text.slice(Math.max(0, m.index - 120), m.index).trimEnd();
    if (isShort(inside)) {
      const long = spellOut(inside, wordsOf(before));
      if (long) found.push({ short: singular(inside), long, line });
    } else {
      const short = /([A-Z][A-Za-z0-9&]{1,9})$/.exec(before)?.[1];
      if (!short || !isShort(short)) continue;
      const words = wordsOf(inside);
      const long = spellOut(short, words);
      if (long && long.split(' ').length >= words.length - 1) found.push({ short: singular(short), long, line });
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  // Told apart because the general expression takes several times as long.
  const plain = /^[\x20-\x7e]*$/.test(text);
  return text.split(plain ? /[^A-Za-z0-9'/-]+/ : /[^\p{L}\p{N}'’/-]+/u).filter(Boolean);
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a', 'an', 'as', 'with', 'by', '&']);

function isShort(s: string): boolean {
  return /^[A-Z][A-Za-z0-9&]{1,9}$/.test(s) && (s.match(/[A-Z]/g) ?? []).length >= 2;
}

function singular(short: string): string {
  return short.replace(/([A-Z0-9])s$/, '$1');
}

/** The tail of `words` whose initials give the letters of `short`, or undefined. */
function spellOut(short: string, words: readonly string[]): string | undefined {
  const letters = singular(short)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const parts = words
    .flatMap((w) => w.split(/[-/]/).map((p, i) => ({ text: p, glue: i > 0 ? '-' : ' ' })))
    .filter((p) => p.text !== '');
  let at = letters.length - 1;
  let i = parts.length - 1;
  for (; i >= 0 && at >= 0; i--) {
    const word = (parts[i]?.text ?? '').toLowerCase();
    if (word.startsWith(letters[at] ?? '')) at--;
    else if (!SMALL.has(word)) return undefined;
  }
  if (at >= 0) return undefined;
  const tail = parts.slice(i + 1);
  if (tail.length < 2 || tail.some((p) => p.text.toLowerCase() === letters)) return undefined;
  return tail.map((p, n) => (n === 0 ? p.text : p.glue + p.text)).join('');
}
