/**
 * Whether a text has words that a slow look is worth for. One pass by character codes, because it is asked of every bullet and
 * answered "no" nearly always; what it flags is then decided by the expressions in `classify.ts`.
 */

/** May be a doubt. */
export const DOUBT_CUE = 1;
/** May be chatter about the exam. */
export const EXAM_CUE = 2;
/** May hold an address. */
export const ADDRESS_CUE = 4;
/** May speak to the reader, of the note, or of what was said before. */
export const ELSEWHERE_CUE = 8;
const SIZE = 1024;

/** Letters 1 to 6 of a word, five bits each; more say no more. */
function keyOf(stem: string): number {
  let key = 0;
  for (let i = 0; i < stem.length; i++) key = (key << 5) | (stem.charCodeAt(i) & 31);
  return key;
}

function slot(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 22;
}

interface Stems {
  readonly keys: Int32Array;
  readonly flags: Uint8Array;
}

/** By slot: of two stems that share one the later takes the next. */
function table(stems: Readonly<Record<number, string>>): Stems {
  const keys = new Int32Array(SIZE);
  const flags = new Uint8Array(SIZE);
  for (const [flag, words] of Object.entries(stems))
    for (const word of words.split(' ')) {
      let at = slot(keyOf(word));
      while (keys[at] !== 0) at = (at + 1) & (SIZE - 1);
      keys[at] = keyOf(word);
      flags[at] = Number(flag);
    }
  return { keys, flags };
}

function flagOf({ keys, flags }: Stems, key: number): number {
  for (let at = slot(key); keys[at] !== 0; at = (at + 1) & (SIZE - 1)) if (keys[at] === key) return flags[at] ?? 0;
  return 0;
}

/** Whole words, cut after six letters. */
const WORDS = table({
  [DOUBT_CUE | ELSEWHERE_CUE]: 'i',
  [ELSEWHERE_CUE]:
    'my me we let you see above below follow this these those note page sectio articl post guide chapte lectur video repo reposi contra hand',
  [DOUBT_CUE]: 'sure unsure todo tbd tbc confir verifi verify checke check double wrong afaik iirc probab presum',
});
/** Beginnings of words, of four letters; `www` is followed by a dot. */
const BEGINNINGS = table({ [EXAM_CUE]: 'exam test ques aske pass', [ADDRESS_CUE]: 'http www' });

/** The cues of a text, as bits. May say yes for nothing, never no for something. */
export function cuesIn(text: string): number {
  let cues = 0;
  let key = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code >= 97 && code <= 122) {
      if (letters < 6) key = (key << 5) | (code & 31);
      if (++letters === 4 || letters === 3) cues |= flagOf(BEGINNINGS, key);
    } else if (letters > 0) {
      cues |= flagOf(WORDS, key);
      key = 0;
      letters = 0;
    }
  }
  return letters > 0 ? cues | flagOf(WORDS, key) : cues;
}
