import { contentWords, flat, hasWords } from '../text/words';
import type { SetRule } from './rule';

export const within: SetRule = {
  name: 'within',
  why: 'Options do not overlap: none is another, or stands inside another (22).',
  ok(key, wrong) {
    const all = [key, ...wrong];
    return all.every((a, i) => all.every((b, j) => i === j || (!hasWords(a, b) && flat(a) !== flat(b))));
  },
};

export const allOrNone: SetRule = {
  name: 'all or none',
  why: '"All of the above" and "none of the above" test test-taking (25, 26).',
  ok: (key, wrong) =>
    ![key, ...wrong].some((o) =>
      /\b(?:all|none|both|neither|any) (?:of )?(?:the|these|those|above)\b|^(?:all|none|both|neither)$/i.test(o),
    ),
};

const ABSOLUTE = /\b(?:always|never|all|none|only|every|completely|must|cannot)\b/i;

export const absolute: SetRule = {
  name: 'absolute',
  why: 'An absolute word in one option only points at it (28a).',
  ok: (key, wrong) => [key, ...wrong].filter((o) => ABSOLUTE.test(o)).length !== 1,
};

export const lengths: SetRule = {
  name: 'lengths',
  why: 'The key is neither much longer nor much shorter than the others (24).',
  ok(key, wrong) {
    const mean = wrong.reduce((sum, w) => sum + w.length, 0) / Math.max(1, wrong.length);
    const ratio = key.length / mean;
    return ratio <= 1.5 && ratio >= 0.67;
  },
};

export const clang: SetRule = {
  name: 'clang',
  why: 'The key shares a word with the prompt that no other option shares (28b).',
  ok(key, wrong, draft) {
    const prompt = new Set(contentWords(draft.prompt));
    const rough = new Set(roughWords(draft.prompt));
    const shared = (option: string): number => new Set(contentWords(option).filter((w) => prompt.has(w))).size;
    const roughly = (option: string): number => new Set(roughWords(option).filter((w) => rough.has(w))).size;
    const least = (count: (option: string) => number): boolean => count(key) <= Math.max(0, ...wrong.map(count));
    return least(shared) && least(roughly);
  },
};

/** Words cut to their first six letters: an echo is heard before grammar is parsed ("tiers" in "Intelligent-Tiering"). */
function roughWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((w) =>
    w.length > 4 ? w.replace(/(?:ies|es|s|ed|ing|e)$/, '').slice(0, 6) : w.replace(/s$/, ''),
  );
}
