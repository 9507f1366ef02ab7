import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CachedMetadata, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

const folder = join(import.meta.dirname, '../../../../shared/obsidian-metadata');

interface Capture {
  readonly filePath: string;
  readonly fileContents: string;
  readonly cachedMetadata: CachedMetadata;
}

const place = ({ start, end }: Pos) => [start.line, start.col, start.offset, end.line, end.col, end.offset];

/** What is compared, by field: everything a position holds too. */
const VIEWS: Record<string, (metadata: CachedMetadata) => unknown> = {
  headings: (m) => m.headings?.map((h) => [h.heading, h.level, place(h.position)]),
  listItems: (m) => m.listItems?.map((l) => [l.parent, l.task, l.id, place(l.position)]),
  sections: (m) => m.sections?.map((s) => [s.type, s.id, place(s.position)]),
  tags: (m) => m.tags?.map((t) => [t.tag, place(t.position)]),
  links: (m) => m.links?.map((l) => [l.link, l.displayText, l.original, place(l.position)]),
  embeds: (m) => m.embeds?.map((l) => [l.link, l.displayText, l.original, place(l.position)]),
  blocks: (m) => Object.values(m.blocks ?? {}).map((b) => [b.id, place(b.position)]),
  frontmatter: (m) => [m.frontmatter, m.frontmatterPosition && place(m.frontmatterPosition)],
  frontmatterLinks: (m) => m.frontmatterLinks?.map((l) => [l.key, l.link, l.displayText, l.original]),
};

describe.skipIf(!existsSync(folder))('metadata the real app computed (../shared/obsidian-metadata)', () => {
  const captures = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<Capture>)
    .filter((capture): capture is Capture => capture.filePath !== undefined && capture.cachedMetadata !== undefined);
  const misses = captures.map(({ fileContents, cachedMetadata }) => {
    const ours = parseMetadata(fileContents);
    return Object.keys(VIEWS).filter(
      (field) => JSON.stringify(VIEWS[field]?.(ours)) !== JSON.stringify(VIEWS[field]?.(cachedMetadata)),
    );
  });

  it.each(Object.keys(VIEWS))('is equal in at least 97 %% of the files: %s', (field) => {
    const equal = misses.filter((fields) => !fields.includes(field)).length;
    expect(equal / captures.length).toBeGreaterThanOrEqual(0.97);
  });

  it('is equal in all fields in at least 90 % of the files', () => {
    expect(misses.filter((fields) => fields.length === 0).length / captures.length).toBeGreaterThanOrEqual(0.9);
  });
});
