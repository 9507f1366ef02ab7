import type { ListItemCache } from 'obsidian';
import type { List, ListItem, RootContent } from 'mdast';
import { width, type Margins } from './margins';
import type { Positions } from './positions';
import { endOf, startOf } from './nodes';

/** What the walk over the blocks carries along. */
export interface Walk {
  readonly text: string;
  readonly positions: Positions;
  readonly margins: Margins;
  readonly items: ListItemCache[];
}

const BULLET = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]|$)/;
const TASK = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[(.)\][ \t]/u;

/** Collects the list items at and under a block; `last` is the last line of the container the block is in. */
export function collectItems(node: RootContent, last: number, walk: Walk): void {
  if (node.type === 'list') collectList(node, null, last, walk);
  else if (node.type === 'blockquote') {
    const end = walk.positions.lineOf(endOf(node));
    walk.margins.enterQuote(walk.positions.lineOf(startOf(node)), end);
    for (const child of node.children) collectItems(child, end, walk);
  }
}

/** The last line of a list, which takes in lines of white space that are indented like its last item. */
export function lastLineOfList(list: List, last: number, walk: Walk): number {
  const item = list.children.at(-1);
  return item ? itemLines(item, last, walk).end : walk.positions.lineOf(endOf(list));
}

function collectList(list: List, parent: number | null, last: number, walk: Walk): void {
  const { positions, margins, text } = walk;
  const listLine = positions.lineOf(startOf(list));
  for (const [index, item] of list.children.entries()) {
    const next = list.children[index + 1];
    const limit = next ? positions.lineOf(startOf(next)) - 1 : last;
    const lines = itemLines(item, limit, walk);
    const start = margins.startOf(lines.start);
    // An item that blank lines part from the next one ends at the start of the first of them.
    const end = next && lines.end < limit ? margins.startOf(lines.end + 1) : positions.endOf(lines.end);
    margins.enterItem(lines.start, lines.end);
    const children = item.children.slice(0, swallowedFrom(item, walk));
    const nested = children.findIndex((child) => child.type === 'list');
    const before = nested > 0 ? children[nested - 1] : undefined;
    const entry: ListItemCache = {
      // Outside any item: minus the line the list starts on, or -1 on the first line, where minus nothing would say nothing.
      parent: parent ?? (-listLine || -1),
      position: positions.pos(start, before ? positions.endOf(positions.lineOf(endOf(before))) : end),
    };
    const task = TASK.exec(text.slice(start, positions.endOf(lines.start)))?.[1];
    if (task !== undefined) entry.task = task;
    walk.items.push(entry);
    for (const child of children) {
      if (child.type === 'list') collectList(child, lines.start, lines.end, walk);
      else collectItems(child, lines.end, walk);
    }
  }
}

function itemLines(item: ListItem, limit: number, { positions, margins }: Walk): { start: number; end: number } {
  const start = positions.lineOf(startOf(item));
  let end = positions.lineOf(endOf(item));
  const bullet = BULLET.exec(margins.content(start))?.[0] ?? '';
  const indent = width(bullet.replace(/[^ \t]/g, ' '));
  for (let line = end + 1; line <= limit; line += 1) {
    const content = margins.content(line);
    if (content.trim() !== '') break;
    if (width(content) >= indent || width(content) > 4) end = line;
  }
  return { start, end };
}

/**
 * Where an unindented line goes on with an item, the app takes no indent off the item's other lines. A nested list indented by four or more
 * is then no list to it but more of the paragraph above: the number of children that come before such a list.
 */
function swallowedFrom(item: ListItem, { positions, margins }: Walk): number {
  const first = positions.lineOf(startOf(item));
  const at = item.children.findIndex((child) => {
    const line = positions.lineOf(startOf(child));
    return child.type === 'list' && line > first && width(margins.content(line)) >= 4;
  });
  return at === -1 ? item.children.length : at;
}
