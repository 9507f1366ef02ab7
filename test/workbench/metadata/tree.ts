import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Inline syntax is left to our own scan: the app has more of it, and micromark's can be quadratic on long lines. */
const BLOCKS_ONLY = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelStartImage',
      'labelStartLink',
      'labelEnd',
    ],
  },
};

/** The block structure of a note, with positions of `text`; what lies before `from` (frontmatter) is blank to it. */
export function parseTree(text: string, from: number): Root {
  const body = text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from);
  return fromMarkdown(body, { extensions: [BLOCKS_ONLY, gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
