/** Longest text shown on a component or box, in code points. */
export const MAX_LABEL = 40;
/** Longest text shown on an arrow, in code points. */
export const MAX_EDGE_LABEL = 34;
/** Longest row of an arrow's words before they are broken in two. */
export const EDGE_ROW = 14;

// Mermaid carries entities through its parser as these letters; note text holding them would be rewritten by it.
const SENTINELS = /¶ß/g;
const LIGATURE = /ﬂ/g;
// Bidirectional controls could make a label read backwards into its neighbours.
const BIDI_CONTROLS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
// Two dollars begin a formula in Mermaid, which fails on anything that is not one.
const DOLLARS = /\${2,}/g;
// Mermaid's lexer takes any line holding these words for a statement, even inside quotes.
const STATEMENT = /d(?=irection (?:TB|TD|BT|RL|LR))/gi;
const BLANKS = /[\p{Cc}\s]+/gu;
/** One line of plain words, as nearly every label is: nothing to take out. */
const TIDY = /^(?:[!-#%-~]+(?: (?=[!-~])|$))*$/;
const KEPT = /^[A-Za-z0-9 ,/()]+$/;
const KEPT_ASCII = /^[A-Za-z0-9 ,/()]$/;
const LETTER_LIKE = /^[\p{L}\p{M}\p{N}]$/u;

/** The text as one line: control characters and white space collapsed, Mermaid's internal marks taken out. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .replace(LIGATURE, 'fl')
    .replace(SENTINELS, '')
    .replace(BIDI_CONTROLS, '')
    .replace(DOLLARS, '$')
    .replace(BLANKS, ' ')
    .trim();
}

/**
 * The words of an arrow as a board has them: no capital for having begun a bullet, and no `it` for what the arrow points at.
 */
export function arrowWords(text: string): string {
  const words = tidy(text).replace(/\s+(?:it|them)(?=\s|$)/g, '');
  return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The first `limit` code points of a tidy text, ended with `…` where something was cut, at a word's end if one is near. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text];
  if (points.length <= limit) return text;
  const head = points.slice(0, limit - 1).join('');
  const blank = head.lastIndexOf(' ');
  return `${(blank > head.length * 0.6 ? head.slice(0, blank) : head).replace(/[\s,/(]+$/, '')}…`;
}

/**
 * Any text as the inside of a quoted Mermaid label.
 *
 * An allow-list, because a list of dangerous characters differs between Mermaid versions: ASCII letters, digits, blank
 * and `, / ( )`, and the letters, marks and digits of other scripts stay; every other character becomes `#<code point>;`.
 * The result is never empty (`?`), and holds no quote, bracket, backtick, angle bracket, pipe or line break.
 */
export function encodeLabel(text: string, limit: number = MAX_LABEL): string {
  const shown = cut(tidy(text), limit);
  if (shown === '') return '?';
  let encoded = KEPT.test(shown) ? shown : '';
  for (const character of encoded === '' ? shown : '') {
    const point = character.codePointAt(0) ?? 0xfffd;
    if (point >= 0xd800 && point <= 0xdfff) encoded += '#65533;';
    else if (point < 0x80 ? KEPT_ASCII.test(character) : character !== 'ß' && LETTER_LIKE.test(character))
      encoded += character;
    else encoded += `#${String(point)};`;
  }
  return encoded.replace(STATEMENT, (letter) => `#${String(letter.charCodeAt(0))};`);
}

/**
 * A tidy text on one line, or on two of nearly equal length where it is longer than `width` and has a blank to break
 * at: an arrow's words set the distance between two columns, so they are kept narrow.
 */
export function twoLines(text: string, width: number): string[] {
  if (text.length <= width || [...text].length <= width) return [text];
  let best = -1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1))
    if (best === -1 || Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2)) best = at;
  return best === -1 ? [text] : [text.slice(0, best), text.slice(best + 1)];
}
