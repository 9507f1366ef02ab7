import { holds, type SetRule } from './rule';

export const within: SetRule = {
  name: 'within',
  why: 'Options do not overlap: none is another, or stands inside another (22).',
  ok(key, wrong) {
    const all = [key, ...wrong];
    return all.every((a, i) => all.every((b, j) => i === j || !holds(a, b.flat)));
  },
};

const ALL_OR_NONE = /\b(?:all|none|both|neither|any) (?:of )?(?:the|these|those|above)\b|^(?:all|none|both|neither)$/i;

export const allOrNone: SetRule = {
  name: 'all or none',
  why: '"All of the above" and "none of the above" test test-taking (25, 26).',
  ok: (key, wrong) => ![key, ...wrong].some((o) => ALL_OR_NONE.test(o.text)),
};

const ABSOLUTE = /\b(?:always|never|all|none|only|every|completely|must|cannot)\b/i;

export const absolute: SetRule = {
  name: 'absolute',
  why: 'An absolute word in one option only points at it (28a).',
  ok: (key, wrong) => [key, ...wrong].filter((o) => ABSOLUTE.test(o.text)).length !== 1,
};

export const lengths: SetRule = {
  name: 'lengths',
  why: 'The key is neither much longer nor much shorter than the others (24).',
  ok(key, wrong) {
    const mean = wrong.reduce((sum, w) => sum + w.text.length, 0) / Math.max(1, wrong.length);
    const ratio = key.text.length / mean;
    return ratio <= 1.5 && ratio >= 0.67;
  },
};

export const clang: SetRule = {
  name: 'clang',
  why: 'The key shares a word with the prompt that no other option shares (28b).',
  ok(key, wrong, prompt) {
    const echoed = (kind: 'words' | 'rough'): boolean => {
      const echo = [...key[kind]].filter((w) => prompt[kind].has(w));
      return echo.length === 0 || wrong.some((o) => echo.every((w) => o[kind].has(w)));
    };
    return echoed('words') && echoed('rough');
  },
};
