/** Lower case, everything but letters and digits a single blank: what two texts are compared by. */
export function flat(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether `inner` stands in `outer` as whole words, whatever the case and punctuation. */
export function hasWords(outer: string, inner: string): boolean {
  const needle = flat(inner);
  return needle !== '' && ` ${flat(outer)} `.includes(` ${needle} `);
}

/** Words as a reader counts them: parted by white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A word without its commonest English endings: rough, the same for both sides of a comparison, never shown. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  return word
    .replace(/['’]s$/, '')
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?:ations?|ators?|ating|ated)$/, 'at')
    .replace(/(?:ions?|ers?|ing|ed|es|e|s)$/, '');
}
