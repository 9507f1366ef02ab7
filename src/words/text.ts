/** Whatever lies between two words, but for a single blank, which most often is all and may stay. */
const BETWEEN = /[^\p{L}\p{N} ][^\p{L}\p{N}]*| [^\p{L}\p{N}]+/gu;

/** Lower case, everything but letters and digits a single blank: what two texts are compared by. */
export function flat(text: string): string {
  return text.toLowerCase().replace(BETWEEN, ' ').trim();
}

/** Whether `inner` stands in `outer` as whole words, whatever the case and punctuation. */
export function hasWords(outer: string, inner: string): boolean {
  const needle = flat(inner);
  return needle !== '' && ` ${flat(outer)} `.includes(` ${needle} `);
}

/** Words as a reader counts them: parted by white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The last letters of the endings that are cut off: most words have none of them, and need no more looking at. */
const LAST = 'degnrs';

/** A word without its commonest English endings: rough, the same for both sides of a comparison, never shown. */
export function stem(word: string): string {
  if (word.length <= 3 || !LAST.includes(word.charAt(word.length - 1)) || /\d/.test(word)) return word;
  const one = word.endsWith('s')
    ? word
        .replace(/['’]s$/, '')
        .replace(/ies$/, 'y')
        .replace(/sses$/, 'ss')
    : word;
  return one.replace(/(?:ations?|ators?|ating|ated)$/, 'at').replace(/(?:ions?|ers?|ing|ed|es|e|s)$/, '');
}

/** Whether an outer label names several things, and the inner one of them. */
export function isOneOf(inner: string, outer: string): boolean {
  const parts = outer.split(/,\s*|\s+(?:and|&|vs\.?|versus)\s+|\s*\/\s*/);
  return parts.length > 1 && parts.some((p) => flat(p) === flat(inner));
}
