import type { StemRule } from './rule';

const MARKUP =
  /\[\[|\]\]|\*\*|==|!\[|\]\(|<\/?[a-z]+[ >]|(?:^|\s)#[A-Za-z]|https?:\/\/|www\.|[|{}\\~^]|[→⇒➡⬅←↔…]|\.{3}|\/\/|&[a-z]+;|\barn:|(?:^|\s)--?[a-z]|<|>|\s=\s|\w=\w/;

/** Markup, tags, addresses, code and arrows are no part of a question. */
export const markup: StemRule = {
  name: 'markup',
  ok: ({ prompt, key, options, diagram }) =>
    ![prompt, key, ...options, ...(diagram?.lines ?? [])].some((t) => MARKUP.test(t)),
};
