import { wordsOf } from './words';

/** What a short form may stand for, each with the words that say so. */
export type Cues = readonly { readonly concept: string; readonly words: readonly string[] }[];

/** What is meant in a text: the one thing of which a cue is there; undefined where there is none, or cues of several. */
export function meantBy(cues: Cues, text: string): string | undefined {
  const said = new Set(wordsOf(text.toLowerCase()));
  const meant = cues.filter((c) => c.words.some((word) => said.has(word)));
  return meant.length === 1 ? meant[0]?.concept : undefined;
}
