import type MarkdownIt from 'markdown-it';
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';

/** Obsidian's own inline syntax: wikilinks, embeds, tags, highlights, comments, maths and block ids. */
export function addInlines(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wikilink', wikilink);
  markdown.inline.ruler.before('link', 'tag', tag);
  markdown.inline.ruler.before('escape', 'comment', enclosed('%%', null));
  markdown.inline.ruler.before('escape', 'display-math', enclosed('$$', 'math'));
  markdown.inline.ruler.before('escape', 'math', inlineMath);
  markdown.inline.ruler.before('emphasis', 'highlight', highlight);
  markdown.inline.ruler.before('emphasis', 'block-id', blockId);

  const { escapeHtml } = markdown.utils;
  markdown.renderer.rules['wikilink'] = (tokens, index) => {
    const { content, info, markup } = tokens[index] ?? { content: '', info: '', markup: '' };
    return markup === '!'
      ? `<span class="internal-embed" src="${escapeHtml(content)}" alt="${escapeHtml(info)}"></span>`
      : `<a class="internal-link" data-href="${escapeHtml(content)}" href="${escapeHtml(content)}">${escapeHtml(info)}</a>`;
  };
  markdown.renderer.rules['tag'] = (tokens, index) => {
    const text = escapeHtml(tokens[index]?.content ?? '');
    return `<a class="tag" href="${text}">${text}</a>`;
  };
  markdown.renderer.rules['math'] = (tokens, index) =>
    `<span class="math">${escapeHtml(tokens[index]?.content ?? '')}</span>`;
  markdown.renderer.rules['hidden'] = () => '';
}

const wikilink: RuleInline = (state, silent) => {
  const embed = state.src.startsWith('![[', state.pos);
  if (!embed && !state.src.startsWith('[[', state.pos)) return false;
  const from = state.pos + (embed ? 3 : 2);
  const to = state.src.indexOf(']]', from);
  const inside = to < 0 ? '' : state.src.slice(from, to);
  if (inside.trim() === '' || inside.includes('\n') || inside.includes('[[')) return false;
  if (!silent) {
    const bar = inside.search(/\\?\|/);
    const target = (bar < 0 ? inside : inside.slice(0, bar)).trim();
    const alias = bar < 0 ? '' : inside.slice(inside.indexOf('|', bar) + 1).trim();
    const token = state.push('wikilink', '', 0);
    token.content = target;
    token.info = alias || (embed ? '' : target.replace(/^#/, '').replace(/#+\^?/g, ' > '));
    token.markup = embed ? '!' : '';
  }
  state.pos = to + 2;
  return true;
};

const tag: RuleInline = (state, silent) => {
  if (state.src.charAt(state.pos) !== '#') return false;
  if (state.pos > 0 && !/\s/.test(state.src.charAt(state.pos - 1))) return false;
  const found = /^#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/u.exec(state.src.slice(state.pos))?.[0];
  if (found === undefined || /^#[\d/_-]*$/.test(found)) return false;
  if (!silent) state.push('tag', '', 0).content = found;
  state.pos += found.length;
  return true;
};

/** What stands between two equal marks; shown under the given rule, or not at all. */
function enclosed(mark: string, rule: string | null): RuleInline {
  return (state, silent) => {
    if (!state.src.startsWith(mark, state.pos)) return false;
    const end = state.src.indexOf(mark, state.pos + mark.length);
    if (end < 0) return false;
    if (!silent) state.push(rule ?? 'hidden', '', 0).content = state.src.slice(state.pos + mark.length, end);
    state.pos = end + mark.length;
    return true;
  };
}

const inlineMath: RuleInline = (state, silent) => {
  const found = /^\$(?![\s$])((?:[^$\\\n]|\\.)*[^\s$\\])\$(?!\d)/.exec(state.src.slice(state.pos));
  if (!found) return false;
  if (!silent) state.push('math', '', 0).content = found[1] ?? '';
  state.pos += found[0].length;
  return true;
};

const highlight: RuleInline = (state, silent) => {
  if (!state.src.startsWith('==', state.pos)) return false;
  const end = state.src.indexOf('==', state.pos + 2);
  if (end <= state.pos + 2) return false;
  const max = state.posMax;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    state.pos += 2;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.posMax = max;
    state.push('mark_close', 'mark', -1);
  }
  state.pos = end + 2;
  return true;
};

const blockId: RuleInline = (state, silent) => {
  if (state.src.charAt(state.pos) !== '^' || (state.pos > 0 && !/\s/.test(state.src.charAt(state.pos - 1))))
    return false;
  const found = /^\^[A-Za-z0-9-]+[ \t]*(?=\n|$)/.exec(state.src.slice(state.pos))?.[0];
  if (found === undefined) return false;
  if (!silent) state.push('hidden', '', 0);
  state.pos += found.length;
  return true;
};
