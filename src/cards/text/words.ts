import { flat as flatten, stem } from '../../words';
import { words } from '../../tables';
import { stop } from '../data/words';

export { stem, wordCount } from '../../words';

const STOP = words(stop);

export function isStopWord(word: string): boolean {
  return STOP.has(word.toLowerCase());
}

/** The same headings, names and bullets beside each other are compared over and over while the cards of a note are made. */
export function remembered<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = make(text);
      if (known.size >= ROOM) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

const ROOM = 1500;

/** Lower case, everything but letters and digits a single blank: what two texts are compared by. */
export const flat = remembered(flatten);

/** Whether `inner` stands in `outer` as whole words, whatever the case and punctuation. */
export function hasWords(outer: string, inner: string): boolean {
  const needle = flat(inner);
  return needle !== '' && ` ${flat(outer)} `.includes(` ${needle} `);
}

/** Stems of the words that say something: no stop words, nothing shorter than three letters. */
export const contentStems = remembered((text): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w.length > 2 && !STOP.has(w)).map(stem),
);

/** How many words say something; an abbreviation, or a number, counts once beside them. */
export function contentCount(text: string): number {
  return contentStems(text).length + Number(/[A-Z\d]{2}/.test(text));
}
