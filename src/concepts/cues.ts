import { wordsOf } from './words';

/** What a short form may stand for, each with the words that say so. */
export type Cues = readonly { readonly concept: string; readonly words: readonly string[] }[];

/** How far around a short form its cues may stand, in characters: a bullet, and no more of a line that never ends. */
const NEAR = 400;

/** What is meant at a place of a text: the one thing of which a cue is near; undefined where there is none, or cues of several. */
export function meantBy(cues: Cues, text: string, at: number): string | undefined {
  const said = new Set(wordsOf(text.slice(Math.max(0, at - NEAR), at + NEAR).toLowerCase()));
  const meant = cues.filter((c) => c.words.some((word) => said.has(word)));
  return meant.length === 1 ? meant[0]?.concept : undefined;
}
