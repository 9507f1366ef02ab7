import { holds, type SetRule } from './rule';

/** Options do not overlap: none is another, or stands inside another (22). */
export const within: SetRule = {
  name: 'within',
  ok(key, wrong) {
    const all = [key, ...wrong];
    return all.every((a, i) => all.every((b, j) => i === j || (!holds(a, b.flat) && a.one !== b.one)));
  },
};

const ALL_OR_NONE = /\b(?:all|none|both|neither|any) (?:of )?(?:the|these|those|above)\b|^(?:all|none|both|neither)$/i;

/** "All of the above" and "none of the above" test test-taking (25, 26). */
export const allOrNone: SetRule = {
  name: 'all or none',
  ok: (key, wrong) => ![key, ...wrong].some((o) => ALL_OR_NONE.test(o.text)),
};

const ABSOLUTE = /\b(?:always|never|all|none|only|every|completely|must|cannot)\b/i;

/** An absolute word in one option only points at it (28a). */
export const absolute: SetRule = {
  name: 'absolute',
  ok: (key, wrong) => [key, ...wrong].filter((o) => ABSOLUTE.test(o.text)).length !== 1,
};

/** The key is neither much longer nor much shorter than the others (24). */
export const lengths: SetRule = {
  name: 'lengths',
  ok(key, wrong) {
    const mean = wrong.reduce((sum, w) => sum + w.text.length, 0) / Math.max(1, wrong.length);
    const ratio = key.text.length / mean;
    return ratio <= 1.5 && ratio >= 0.67;
  },
};

/** The key shares a word with the prompt that no other option shares (28b). */
export const clang: SetRule = {
  name: 'clang',
  ok(key, wrong, prompt) {
    const echoed = (kind: 'words' | 'rough'): boolean => {
      const echo = [...key[kind]].filter((w) => prompt[kind].has(w));
      return echo.length === 0 || wrong.some((o) => echo.every((w) => o[kind].has(w)));
    };
    return echoed('words') && echoed('rough');
  },
};
