import type { CachedMetadata } from 'obsidian';
import { collectBlocks } from './blocks';
import { findFrontmatter, frontmatterLinks, readFrontmatter } from './frontmatter';
import { scanInline } from './inline';
import { Positions } from './positions';
import { parseTree } from './tree';

/**
 * Obsidian's `CachedMetadata` for a note's text, computed outside the app.
 *
 * Positions are those of the text as given (a `\r\n` counts two). Never throws. A field is absent where the app leaves it out.
 */
export function parseMetadata(text: string): CachedMetadata {
  const positions = new Positions(text);
  const metadata: CachedMetadata = {};
  const frontmatter = findFrontmatter(text);
  const tree = parseTree(text, frontmatter?.end ?? 0);
  const blocks = collectBlocks(text, tree, positions);
  const inline = scanInline(text, tree, positions);
  if (frontmatter) {
    const position = positions.pos(0, frontmatter.end);
    blocks.sections.unshift({ type: 'yaml', position });
    const properties = readFrontmatter(frontmatter.yaml);
    if (properties) {
      metadata.frontmatter = properties;
      metadata.frontmatterPosition = position;
      metadata.frontmatterLinks = frontmatterLinks(properties);
    }
  }
  if (inline.links.length) metadata.links = inline.links;
  if (inline.embeds.length) metadata.embeds = inline.embeds;
  if (inline.tags.length) metadata.tags = inline.tags;
  if (blocks.headings.length) metadata.headings = blocks.headings;
  if (blocks.sections.length) metadata.sections = blocks.sections;
  if (blocks.listItems.length) metadata.listItems = blocks.listItems;
  if (Object.keys(blocks.blocks).length) metadata.blocks = blocks.blocks;
  return metadata;
}
