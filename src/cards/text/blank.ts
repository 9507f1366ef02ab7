import { flat, remembered } from './words';

/** How a blank is written. */
export const BLANK = '_____';

/**
 * `text` with every one of `names` replaced by a blank, whole words only, whatever the case, plural included; the longest
 * name first. Two blanks that say the same ("_____ (_____)") become one, and "a" before a blank "a(n)", so that neither
 * shows what is missing.
 */
export function blankOut(text: string, names: readonly string[]): string {
  // Most names do not stand in the text, and seeing that is far cheaper than a pattern with Unicode classes.
  if (names.length === 0) return tidyBlanks(text);
  const words = ` ${flat(text)}`;
  const present = names.filter((name) => words.includes(` ${flat(name)}`)).sort((a, b) => b.length - a.length);
  let out = text;
  for (const name of present) {
    const pattern = patternOf(name);
    if (pattern) out = out.replace(pattern, (_, before: string) => before + BLANK);
  }
  return tidyBlanks(out);
}

/** Joins blanks that stand for one and the same answer and hides the article's cue. */
export function tidyBlanks(text: string): string {
  if (!text.includes(BLANK)) return text;
  return text
    .replace(/_____(?:\s*(?:\(\s*_____\s*\)|\/\s*_____))+/g, BLANK)
    .replace(/_____(?:\s+_____)+/g, BLANK)
    .replace(
      /\b(an?)(\s+["'“(]?_____)/gi,
      (_, article: string, rest: string) => (article.startsWith('A') ? 'A(n)' : 'a(n)') + rest,
    );
}

/** A pattern with Unicode classes costs more to make than to use, and a note has the same names in all of its bullets. */
const patternOf = remembered((name): RegExp | null => {
  const words = name.match(/[\p{L}\p{N}]+/gu);
  if (!words || words.join('').length < 2) return null;
  const body = words.map(escape).join('[^\\p{L}\\p{N}]{0,3}');
  const plural = /[\p{L}\p{N}]$/u.test(name) ? "(?:['’]?s|es)?" : '';
  return new RegExp(`(^|[^\\p{L}\\p{N}_])${body}${plural}(?![\\p{L}\\p{N}_])`, 'giu');
});

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
