import type { StemRule } from './rule';

/** "a" or "an" before the gap tells how the answer begins (28c). */
export const article: StemRule = {
  name: 'article',
  ok: ({ prompt }) => !/\b(?:a|an)\s+(?:_+|\[1\])/i.test(prompt) && !/\b(?:a|an)\s*[?:.”"]*\s*$/i.test(prompt),
};
