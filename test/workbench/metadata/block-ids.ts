import type { BlockCache, ListItemCache, SectionCache } from 'obsidian';

const ID = /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/;

/**
 * The blocks a note's `^ids` name, by id in small letters. An id ends a paragraph or the first paragraph of a list item; an id alone in its
 * paragraph names the list, table, quote or code above it. Sections and items that are named get their `id`.
 */
export function collectBlockIds(
  text: string,
  sections: readonly SectionCache[],
  items: readonly ListItemCache[],
): Map<string, BlockCache> {
  const blocks = new Map<string, BlockCache>();
  const name = (block: SectionCache | ListItemCache, id: string): void => {
    block.id = id;
    blocks.set(id.toLowerCase(), { id, position: block.position });
  };
  for (const [index, section] of sections.entries()) {
    if (!HOLDS_ID.has(section.type)) continue;
    const content = text.slice(section.position.start.offset, section.position.end.offset);
    const id = idOf(content);
    if (id === undefined) continue;
    const above = content.trim() === `^${id}` ? sections[index - 1] : undefined;
    name(above && NAMED_FROM_BELOW.has(above.type) ? above : section, id);
  }
  for (const item of items) {
    const id = idOf(text.slice(item.position.start.offset, item.position.end.offset));
    if (id !== undefined) name(item, id);
  }
  return blocks;
}

const HOLDS_ID: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'callout', 'heading']);
const NAMED_FROM_BELOW: ReadonlySet<string> = new Set([
  'list',
  'table',
  'blockquote',
  'callout',
  'code',
  'math',
  'html',
]);

function idOf(content: string): string | undefined {
  // Only the end matters, and testing only the end keeps this linear.
  return ID.exec(content.slice(-200))?.[1];
}
