import type { StemRule } from './rule';

export const article: StemRule = {
  name: 'article',
  why: '"a" or "an" before the gap tells how the answer begins (28c).',
  ok: ({ prompt }) => !/\b(?:a|an)\s+(?:_+|\[1\])/i.test(prompt) && !/\b(?:a|an)\s*[?:.”"]*\s*$/i.test(prompt),
};
