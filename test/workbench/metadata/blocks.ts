import type { BlockCache, HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import type { Heading, Root, RootContent } from 'mdast';
import { collectBlockIds } from './block-ids';
import { collectItems, lastLineOfList, type Walk } from './lists';
import { Margins } from './margins';
import type { Positions } from './positions';
import { endOf, startOf } from './nodes';

/** What the block structure yields. */
export interface BlockFacts {
  readonly headings: HeadingCache[];
  readonly sections: SectionCache[];
  readonly listItems: ListItemCache[];
  /** By id, in small letters. */
  readonly blocks: Map<string, BlockCache>;
}

const CALLOUT = /^[ \t]*>[ \t]*\[![^\]\n]+\]/;

/** Sections, headings, list items and block ids of a note. */
export function collectBlocks(text: string, tree: Root, positions: Positions): BlockFacts {
  const walk: Walk = { text, positions, margins: new Margins(text, positions), items: [] };
  const headings: HeadingCache[] = [];
  const sections: SectionCache[] = [];
  for (const [index, node] of tree.children.entries()) {
    const next = tree.children[index + 1];
    const last = next ? positions.lineOf(startOf(next)) - 1 : positions.lineCount - 1;
    const firstLine = positions.lineOf(startOf(node));
    // An unclosed comment inside a footnote leads the parser to an end beyond the next block.
    const ownEnd = Math.max(firstLine, Math.min(last, positions.lineOf(endOf(node))));
    const endLine = node.type === 'list' ? lastLineOfList(node, last, walk) : ownEnd;
    // A block starts with its line, indent and all.
    const position = positions.pos(positions.startOf(firstLine), positions.endOf(endLine));
    if (node.type === 'heading') headings.push({ heading: headingText(text, node), level: node.depth, position });
    sections.push({ type: sectionType(text, node), position });
    collectItems(node, last, walk);
  }
  return { headings, sections, listItems: walk.items, blocks: collectBlockIds(text, sections, walk.items) };
}

function sectionType(text: string, node: RootContent): string {
  if (node.type === 'blockquote' && CALLOUT.test(text.slice(startOf(node), endOf(node)))) return 'callout';
  return node.type;
}

/** A heading as written, without its marks. */
function headingText(text: string, node: Heading): string {
  const [first, last] = [node.children[0], node.children.at(-1)];
  return first && last ? text.slice(startOf(first), endOf(last)).trim() : '';
}
