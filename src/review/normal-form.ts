const NUMBER_WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};
const UNITS: Readonly<Record<string, string>> = {
  second: 's',
  sec: 's',
  minute: 'min',
  hour: 'h',
  hr: 'h',
  day: 'd',
  week: 'wk',
  month: 'mo',
  year: 'y',
  yr: 'y',
  percent: '%',
  millisecond: 'ms',
  kilobyte: 'kb',
  megabyte: 'mb',
  gigabyte: 'gb',
  terabyte: 'tb',
  petabyte: 'pb',
  kib: 'kb',
  mib: 'mb',
  gib: 'gb',
  tib: 'tb',
  pib: 'pb',
};
const SMALL = new Set(['a', 'an', 'the']);
const VENDORS = new Set(['aws', 'amazon']);
const NOT_IN_INITIALS = new Set(['of', 'and', 'for', 'the', 'to', 'in', 'on', 'a', 'an', 'with', 'as', 'by']);

/** An answer as it is compared: words in lower case and the singular, numbers in digits, units by their short names. */
export function normalForm(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\d)[,_](?=\d{3}\b)/g, '$1')
    .replace(/(\d)\s*([a-z%]+)/g, '$1 $2')
    .replace(/(\d)\.(\d)/g, '$1\u00b7$2')
    .replace(/[^\p{L}\p{N}%$+#\u00b7]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((w) => w !== '' && !SMALL.has(w))
    .map((w) => singular(NUMBER_WORDS[w] ?? w))
    .map((w, i, all) => (i > 0 && /\d/.test(all[i - 1] ?? '') ? (UNITS[w] ?? w) : w));
  const own = words.length > 1 && VENDORS.has(words[0] ?? '') ? words.slice(1) : words;
  return own.join(' ');
}

/** Without blanks: "multi az", "multi-AZ" and "MultiAZ" are one. */
export function squeezed(normal: string): string {
  return normal.replace(/ /g, '');
}

/** First letters of the words that an acronym counts; empty for a single word. */
export function initialsOf(normal: string): string {
  const words = normal.split(' ').filter((w) => !NOT_IN_INITIALS.has(w));
  return words.length < 2 ? '' : words.map((w) => w[0] ?? '').join('');
}

function singular(word: string): string {
  if (word.length < 3 || /(ss|us|is)$/.test(word) || /\d/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(sses|xes|ches|shes)$/.test(word) && !word.endsWith('caches')) return word.slice(0, -2);
  // "SQS" and "AWS" are no plurals.
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
