import type { Cues } from '../cues';
import { ambiguous } from '../data/ambiguous';

/** A short form that counts only where the same text says what it means. */
export interface Ambiguity {
  readonly short: string;
  readonly key: string;
  readonly cues: Cues;
}

/** All of them. */
export function ambiguities(): Ambiguity[] {
  return ambiguous()
    .trim()
    .split('\n')
    .map((line): Ambiguity => {
      const [short = '', ...choices] = line.split('|');
      return {
        short,
        key: short.toLowerCase(),
        cues: choices.map((choice) => {
          const [concept = '', ...words] = choice.split(' ');
          return { concept, words };
        }),
      };
    });
}
