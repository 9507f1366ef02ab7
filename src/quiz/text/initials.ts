/** Short words that an abbreviation may leave out. */
const SMALL = /^(?:of|the|for|and|in|on|to|a|an)$/i;

/** Whether the letters are the first ones of the last words of the text: `HMAC` of "hash-based message authentication code". */
export function areInitials(letters: string, text: string): boolean {
  const short = letters.replace(/[^A-Za-z]/g, '').toUpperCase();
  if (short.length < 2) return false;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [words, words.filter((w) => !SMALL.test(w))].some((list) => {
    const first = list.map((w) => w.charAt(0).toUpperCase()).join('');
    // "Hash-based Message Authentication Code": the second half of a compound may give no letter.
    return first.endsWith(short) || initialsOf(text).endsWith(short);
  });
}

function initialsOf(text: string): string {
  return text
    .split(/\s+/)
    .map((w) => w.charAt(0).toUpperCase())
    .join('');
}
