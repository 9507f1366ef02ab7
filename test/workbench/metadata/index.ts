import type { CachedMetadata } from 'obsidian';
import { collectBlocks } from './blocks';
import { findFrontmatter, frontmatterLinks, readFrontmatter } from './frontmatter';
import { collectInline } from './inline';
import { Positions } from './positions';
import { parseTree } from './tree';

/**
 * Obsidian's `CachedMetadata` for a note's text, computed outside the app.
 *
 * Positions are those of the text as given (a `\r\n` counts two). Never throws. A field the note has nothing for is absent, as in the app.
 */
export function parseMetadata(text: string): CachedMetadata {
  const positions = new Positions(text);
  const frontmatter = findFrontmatter(text);
  const tree = parseTree(text, frontmatter?.end ?? 0);
  const { blocks, ...lists } = collectBlocks(text, tree, positions);
  const metadata: CachedMetadata = {};
  if (frontmatter) {
    const position = positions.pos(0, frontmatter.end);
    lists.sections.unshift({ type: 'yaml', position });
    const properties = readFrontmatter(frontmatter.yaml);
    if (properties) {
      metadata.frontmatter = properties;
      metadata.frontmatterPosition = position;
      metadata.frontmatterLinks = frontmatterLinks(properties);
    }
  }
  const found = Object.entries({ ...collectInline(text, tree, positions), ...lists }).filter(
    ([, entries]) => entries.length > 0,
  );
  Object.assign(metadata, Object.fromEntries(found));
  if (blocks.size > 0) metadata.blocks = Object.fromEntries(blocks);
  return metadata;
}
