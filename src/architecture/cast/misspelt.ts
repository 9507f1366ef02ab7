import { spellings, type Lexicon, type Mention } from '../../concepts';
import { once, words as wordsOf } from '../../tables';
import { isUnheardOf } from '../language/vocabulary';
import { nearWords } from './data/near-words';

/** Shorter words are too near to others. */
const WORD = /\p{L}{6,24}/gu;

/** Words of the catalogue by their first and last letters, which slips of the keyboard seldom hit. */
const BY_ENDS = once(() => {
  const byEnds = new Map<string, string[]>();
  for (const word of spellings()) byEnds.set(endsOf(word), [...(byEnds.get(endsOf(word)) ?? []), word]);
  return { byEnds, meant: new Map<string, string | undefined>() };
});

/** Words that are meant as they stand. */
const ENGLISH = wordsOf(nearWords);
/** Characters of a line that are looked through: pasted ones may go on for ever, and little of them is drawn. */
const LONGEST = 4000;
/** Words whose correction is remembered. */
const MOST = 2000;

function endsOf(word: string): string {
  return word.charAt(0) + word.charAt(word.length - 1);
}

/**
 * Names with a slip in a word, which the lexicon does not find: "DyanmoDB", "Kinesis Data Strems". `mentions` are those it found.
 * A word counts as misspelt where the vocabulary and the catalogue know nothing like it, and is taken for the only word of a name that
 * one slip makes of it.
 */
export function withMisspelt(text: string, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const slips: { readonly start: number; readonly end: number; readonly meant: string }[] = [];
  let at = 0;
  for (const { 0: word, index } of text.slice(0, LONGEST).matchAll(WORD)) {
    const end = index + word.length;
    // Cut off in the middle.
    if (end === LONGEST) break;
    while ((mentions[at]?.end ?? Infinity) <= index) at++;
    if ((mentions[at]?.start ?? Infinity) < end) continue;
    const meant = meantBy(word.toLowerCase());
    if (meant !== undefined) slips.push({ start: index, end, meant });
  }
  if (slips.length === 0) return mentions;
  let right = '';
  let from = 0;
  for (const { start, end, meant } of slips) {
    right += text.slice(from, start) + meant;
    from = end;
  }
  right += text.slice(from);
  const place = (offset: number): number => {
    let moved = offset;
    for (const { start, end, meant } of slips) {
      if (moved <= start) break;
      moved += end - start - meant.length;
    }
    return moved;
  };
  const found = lexicon
    .mentions(right.slice(0, LONGEST), [])
    .map((one) => ({ ...one, start: place(one.start), end: place(one.end) }))
    .filter((one) => slips.some(({ start, end }) => one.start < end && start < one.end));
  // "Kinesis" of "Kinesis Data Strems" is no name of its own; what is linked stays what it is.
  const own = found.filter(
    (one) => !mentions.some(({ start, end, via }) => via === 'link' && start < one.end && one.start < end),
  );
  const others = mentions.filter((one) => !own.some(({ start, end }) => start < one.end && one.start < end));
  return [...others, ...own].sort((a, b) => a.start - b.start);
}

function meantBy(word: string): string | undefined {
  const { byEnds, meant } = BY_ENDS();
  if (meant.has(word)) return meant.get(word);
  if (meant.size >= MOST) meant.clear();
  const isWord = spellings().has(word) || !isUnheardOf(word) || ENGLISH.has(word);
  const near = isWord ? [] : (byEnds.get(endsOf(word)) ?? []).filter((one) => isSlip(word, one));
  const found = near.length === 1 ? near[0] : undefined;
  meant.set(word, found);
  return found;
}

/** Whether a letter left out, doubled or mistyped, or two that changed places, make the one of the other. */
function isSlip(word: string, meant: string): boolean {
  const longer = Math.max(word.length, meant.length);
  if (longer - Math.min(word.length, meant.length) > 1) return false;
  let from = 0;
  while (word.charCodeAt(from) === meant.charCodeAt(from)) from++;
  let tail = 0;
  const room = Math.min(word.length, meant.length) - from;
  while (tail < room && word.charCodeAt(word.length - 1 - tail) === meant.charCodeAt(meant.length - 1 - tail)) tail++;
  const left = [word.length - from - tail, meant.length - from - tail] as const;
  const swapped =
    left[0] === 2 &&
    left[1] === 2 &&
    word.charAt(from) === meant.charAt(from + 1) &&
    word.charAt(from + 1) === meant.charAt(from);
  return swapped || Math.max(...left) <= 1;
}
