import type { BlockCache, HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import type { List, Nodes, Root } from 'mdast';
import type { Positions } from './positions';
import { endOf, startOf } from './tree';

/** What the block structure yields. */
export interface BlockFacts {
  headings: HeadingCache[];
  sections: SectionCache[];
  listItems: ListItemCache[];
  blocks: Record<string, BlockCache>;
}

const BLOCK_ID = /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/;
const TASK = /^(?:[ \t]*)(?:[-*+]|\d+[.)])[ \t]+\[(.)\][ \t]/u;
const CALLOUT = /^\s*>[ \t]*\[![^\]\n]+\]/;

export function collectBlocks(text: string, tree: Root, positions: Positions): BlockFacts {
  const facts: BlockFacts = { headings: [], sections: [], listItems: [], blocks: {} };
  for (const node of tree.children) {
    const start =
      node.type === 'blockquote' || node.type === 'list'
        ? positions.startOf(positions.lineOf(startOf(node)))
        : startOf(node);
    const position = positions.pos(start, endOf(node));
    const section: SectionCache = { type: sectionType(text, node), position };
    const id = node.type === 'paragraph' ? BLOCK_ID.exec(text.slice(start, endOf(node)))?.[1] : undefined;
    if (id !== undefined) {
      section.id = id;
      facts.blocks[id] = { id, position };
    }
    facts.sections.push(section);
    visit(text, node, -1, positions, facts);
  }
  return facts;
}

function sectionType(text: string, node: Nodes): string {
  if (node.type === 'blockquote' && CALLOUT.test(text.slice(startOf(node), endOf(node)))) return 'callout';
  return node.type;
}

function visit(text: string, node: Nodes, parent: number, positions: Positions, facts: BlockFacts): void {
  if (node.type === 'heading') {
    const first = node.children[0];
    const last = node.children.at(-1);
    const heading = first && last ? text.slice(startOf(first), endOf(last)) : '';
    facts.headings.push({ heading, level: node.depth, position: positions.pos(startOf(node), endOf(node)) });
  } else if (node.type === 'list') visitList(text, node, parent, positions, facts);
  else if ('children' in node) for (const child of node.children) visit(text, child, -1, positions, facts);
}

function visitList(text: string, list: List, parent: number, positions: Positions, facts: BlockFacts): void {
  const listLine = positions.lineOf(startOf(list));
  for (const [index, item] of list.children.entries()) {
    let start = startOf(item);
    const lineStart = positions.startOf(positions.lineOf(start));
    if (parent < 0 && /^[ \t]*$/.test(text.slice(lineStart, start))) start = lineStart;
    const nested = item.children.findIndex((child) => child.type === 'list');
    const before = nested > 0 ? item.children[nested - 1] : undefined;
    let end = before ? endOf(before) : endOf(item);
    const next = list.children[index + 1];
    if (nested === -1 && next && positions.lineOf(startOf(next)) - positions.lineOf(end) > 1)
      end = positions.startOf(positions.lineOf(end) + 1);
    const entry: ListItemCache = {
      parent: parent >= 0 ? parent : -listLine || -1,
      position: positions.pos(start, end),
    };
    const task = TASK.exec(text.slice(start, end))?.[1];
    if (task !== undefined) entry.task = task;
    facts.listItems.push(entry);
    const line = positions.lineOf(start);
    for (const child of item.children) visit(text, child, child.type === 'list' ? line : -1, positions, facts);
  }
}
