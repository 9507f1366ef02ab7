const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that carry no content of their own. */
const STOP = words(
  'a an the of to in for on and or nor is are was were be been being which what with without that this these those your you we our i my me their they them its it he she his her ' +
    'can could may might must shall should will would by as at from into onto over under between within through than then there here not no yes but so if when where while who whom whose how why ' +
    'do does did done has have had having also only just very more most much many some any each every all both either neither other another same such own ' +
    'use uses used using via per etc eg ie vs about up out off one two three get gets make makes need needs allow allows let lets lot',
);

/** Words that any service's description may hold: they tell nothing apart. */
const VAGUE = words(
  'aws amazon service services managed fully manage data cloud support supports supported provide provides provided available availability scalable scale scales secure security cost costs ' +
    'easy easily simple automatic automatically integrated integrate integrates feature features type types option options example application applications app apps user users resource resources ' +
    'customer customers different multiple good great best high low higher lower fast based enable enables enabled create creates created set sets setup run runs running work works thing things way time times ' +
    'serverless performance storage compute server servers instance instances include includes including access policy policies request requests region regions default',
);

const TOKEN = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** Lower-case words of a text, in order, inner hyphens, dots and apostrophes kept. */
export function tokens(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

/** A word without its commonest English endings: enough to meet `replicates` with `replication`'s plural, never shown. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  return word
    .replace(/['’]s$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ations?|ators?|ating|ated)$/, 'at')
    .replace(/(?:ions?|ers?|ing|ed|es|e|s)$/, '');
}

/** Content words of a text, stemmed, in order, repeats kept. */
export function contentWords(text: string): string[] {
  const out: string[] = [];
  for (const token of tokens(text)) {
    if (token.length < 2 || STOP.has(token)) continue;
    for (const part of token.includes('-') ? token.split('-') : [token]) {
      if (part.length > 1 && !STOP.has(part)) out.push(stem(part));
    }
  }
  return out;
}

const VAGUE_STEMS: ReadonlySet<string> = new Set([...VAGUE].map(stem));

/** Whether a stemmed word could stand in the description of almost anything. */
export function isVague(stemmed: string): boolean {
  return VAGUE_STEMS.has(stemmed);
}

/** Content words that tell one thing from another. */
export function tellingWords(text: string): string[] {
  return contentWords(text).filter((w) => !isVague(w));
}

/** Letters and digits only, lower case, single blanks: for "is this name in that text?". */
export function flat(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether `inner` stands in `outer` as whole words. */
export function hasWords(outer: string, inner: string): boolean {
  const needle = flat(inner);
  return needle !== '' && ` ${flat(outer)} `.includes(` ${needle} `);
}

/** Number of blank-separated words. */
export function wordCount(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : trimmed.split(/\s+/).length;
}
