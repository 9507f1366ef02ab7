import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import type { Extension } from 'micromark-util-types';
import { commentFromMarkdown, commentSyntax } from './comment';
import { parseInChunks } from './chunks';
import { endOf, startOf } from './nodes';
import { prepare } from './prepare';
import { endTables, tableAfterBlankLine } from './tables';

/** Inline syntax is left to our own scan: the app has more of it, and long lines cost micromark dearly. */
const NO_INLINE: Extension = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'emailAutolink',
      'gfmFootnoteCall',
      'gfmPotentialFootnoteCall',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'mathText',
      'protocolAutolink',
      'strikethrough',
      'tasklistCheck',
      'wwwAutolink',
    ],
  },
};

function syntax(): Extension[] {
  const github = gfm();
  const flow = Object.entries(github.flow ?? {}).map(([code, constructs]) => [
    code,
    [constructs ?? []].flat().map(tableAfterBlankLine),
  ]);
  return [
    { ...github, flow: Object.fromEntries(flow) as NonNullable<Extension['flow']> },
    math(),
    commentSyntax,
    NO_INLINE,
  ];
}

/** Each of GitHub's extensions but the one that rewrites text as links. */
const MDAST = [gfmFromMarkdown().filter((extension) => !extension.transforms), mathFromMarkdown(), commentFromMarkdown];
const SYNTAX = syntax();

/**
 * The block structure of a note, its offsets those of `text`; what lies before `from` (frontmatter) is blank to it. A piece of text the
 * parser gives up on has no blocks.
 */
export function parseTree(text: string, from: number): Root {
  const edits = prepare(text, from);
  const children = parseInChunks(edits.body, text, (piece, start) => {
    const tree = parsePiece(piece);
    for (const node of tree.children) mapBack(node, (offset) => edits.original(start + offset));
    return tree.children;
  });
  return endTables(text, { type: 'root', children });
}

function parsePiece(piece: string): Root {
  try {
    return fromMarkdown(piece, { extensions: SYNTAX, mdastExtensions: MDAST });
  } catch {
    return { type: 'root', children: [] };
  }
}

function mapBack(node: Nodes, original: (offset: number) => number): void {
  if (node.position) {
    // Points may be shared between nodes: each node gets its own.
    const { start, end } = node.position;
    node.position = {
      start: { ...start, offset: original(startOf(node)) },
      end: { ...end, offset: original(endOf(node)) },
    };
  }
  if ('children' in node) for (const child of node.children) mapBack(child, original);
}
