import type { Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import type { Construct } from 'micromark-util-types';
import { endOf, startOf } from './nodes';

/** In the app a table needs a blank line before it: it doesn't interrupt a paragraph. */
export function tableAfterBlankLine(construct: Construct): Construct {
  if (construct.name !== 'table') return construct;
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return this.interrupt ? nok : construct.tokenize.call(this, effects, ok, nok);
    },
  };
}

/** In the app a line without a pipe ends a table, where GitHub takes any line as a row: such rows become the paragraph they are. */
export function endTables(text: string, tree: Root): Root {
  visit(text, tree);
  return tree;
}

function visit(text: string, node: Nodes): void {
  if (!('children' in node) || node.type === 'table') return;
  for (const child of node.children) visit(text, child);
  const children: Nodes[] = node.children;
  const split = children.flatMap((child): Nodes[] => (child.type === 'table' ? cut(text, child) : [child]));
  if (split.length > children.length) children.splice(0, children.length, ...split);
}

function cut(text: string, table: Table): RootContent[] {
  const at = table.children.findIndex((row, index) => index > 0 && !text.slice(startOf(row), endOf(row)).includes('|'));
  const first = table.children[at];
  const before = table.children[at - 1];
  if (!first?.position || !before?.position || !table.position) return [table];
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [],
    position: { start: first.position.start, end: table.position.end },
  };
  // A table of only a header has its end after the line of dashes, which is no row.
  const end = at > 1 ? before.position.end : pointBefore(text, first.position.start);
  return [
    { ...table, children: table.children.slice(0, at), position: { start: table.position.start, end } },
    paragraph,
  ];
}

function pointBefore<P extends { offset?: number | undefined }>(text: string, point: P): P {
  const feed = text.lastIndexOf('\n', (point.offset ?? 0) - 1);
  return { ...point, offset: text[feed - 1] === '\r' ? feed - 1 : feed };
}
