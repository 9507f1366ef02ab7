import type MarkdownIt from 'markdown-it';
import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs';
import type { RuleCore } from 'markdown-it/lib/parser_core.mjs';
import type Token from 'markdown-it/lib/token.mjs';

/** Obsidian's own block syntax: tasks, callouts and comments, and the attributes that the app puts on headings and items. */
export function addBlocks(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'comment-block', commentBlock, { alt: ['paragraph', 'blockquote', 'list'] });
  markdown.core.ruler.push('headings', headings);
  markdown.core.ruler.push('items', items);
  markdown.core.ruler.push('callouts', callouts);
  const { escapeHtml } = markdown.utils;
  markdown.renderer.rules['comment_block'] = () => '';
  markdown.renderer.rules['callout_title'] = (tokens, index) => {
    const token = tokens[index];
    const title = token?.children ? markdown.renderer.render(token.children, markdown.options, {}) : '';
    return (
      `<div class="callout-title" dir="auto"><div class="callout-icon"></div>` +
      `<div class="callout-title-inner">${title || escapeHtml(token?.content ?? '')}</div></div>`
    );
  };
}

const commentBlock: RuleBlock = (state, startLine, endLine, silent) => {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
  const first = lineAt(startLine).trim();
  if (!first.startsWith('%%') || first.indexOf('%%', 2) >= 0) return false;
  if (silent) return true;
  let line = startLine + 1;
  while (line < endLine && !lineAt(line).includes('%%')) line++;
  state.line = Math.min(line + 1, endLine);
  state.push('comment_block', '', 0).map = [startLine, state.line];
  return true;
};

const headings: RuleCore = (state) => {
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    token.attrSet('data-heading', state.tokens[index + 1]?.content ?? '');
    token.attrSet('dir', 'auto');
  }
};

/** Items know their line in the section; those that begin with a box in brackets are tasks. */
const items: RuleCore = (state) => {
  let sectionStart = 0;
  for (const [index, token] of state.tokens.entries()) {
    if (token.level === 0 && token.map) sectionStart = token.map[0];
    if (token.type !== 'list_item_open' || !token.map) continue;
    token.attrSet('data-line', String(token.map[0] - sectionStart));
    token.attrSet('dir', 'auto');
    const inline = state.tokens[index + 2];
    const text = inline?.type === 'inline' ? inline.children?.[0] : undefined;
    const box = text?.type === 'text' ? /^\[(.)\] /.exec(text.content) : null;
    if (!inline || !text || !box) continue;
    const mark = box[1] ?? ' ';
    token.attrSet('data-task', mark === ' ' ? '' : mark);
    token.attrJoin('class', mark === ' ' ? 'task-list-item' : 'task-list-item is-checked');
    listOf(state.tokens, index)?.attrSet('class', 'contains-task-list');
    text.content = text.content.slice(box[0].length);
    const checkbox = new state.Token('html_inline', '', 0);
    const checked = mark === ' ' ? '' : ' checked';
    checkbox.content = `<input type="checkbox" class="task-list-item-checkbox"${checked}>`;
    inline.children?.unshift(checkbox);
  }
};

function listOf(tokens: Token[], index: number): Token | undefined {
  const level = (tokens[index]?.level ?? 0) - 1;
  for (let at = index; at >= 0; at--) {
    const token = tokens[at];
    if (token?.level === level && /^(bullet|ordered)_list_open$/.test(token.type)) return token;
  }
  return undefined;
}

const callouts: RuleCore = (state) => {
  for (const [index, open] of state.tokens.entries()) {
    const inline = state.tokens[index + 2];
    if (open.type !== 'blockquote_open' || inline?.type !== 'inline') continue;
    const found = /^\[!([^\]|]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*([^\n]*)/.exec(inline.content);
    if (!found) continue;
    const [whole, type = 'note', metadata = '', fold = '', title = ''] = found;
    const kind = type.trim().toLowerCase();
    open.tag = 'div';
    open.attrs = [
      ['class', 'callout'],
      ['data-callout', kind],
      ['data-callout-metadata', metadata],
      ['data-callout-fold', fold],
    ];
    const close = state.tokens.findIndex(
      (token, at) => at > index && token.type === 'blockquote_close' && token.level === open.level,
    );
    const end = state.tokens[close];
    if (end) end.tag = 'div';
    const titleToken = new state.Token('callout_title', '', 0);
    titleToken.content = kind.charAt(0).toUpperCase() + kind.slice(1);
    titleToken.children = title.trim() === '' ? null : (state.md.parseInline(title, state.env)[0]?.children ?? null);
    const rest = inline.content.slice(whole.length).replace(/^\n/, '');
    inline.content = rest;
    inline.children = state.md.parseInline(rest, state.env)[0]?.children ?? [];
    const content = new state.Token('html_block', '', 0);
    content.content = '<div class="callout-content">';
    open.meta = { after: [titleToken, content] };
    const contentEnd = new state.Token('html_block', '', 0);
    contentEnd.content = '</div>';
    if (end) end.meta = { before: [contentEnd] };
    for (const added of [titleToken, content, contentEnd]) added.level = open.level + 1;
  }
  state.tokens = state.tokens.flatMap((token) => {
    const meta = token.meta as { after?: Token[]; before?: Token[] } | null;
    return [...(meta?.before ?? []), token, ...(meta?.after ?? [])];
  });
};
