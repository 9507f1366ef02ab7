import type { CachedMetadata } from 'obsidian';
import { stripHeading } from 'obsidian-test-mocks/obsidian';

/** Where `#Heading` or `#^block` of a link stands in its note, as the ephemeral state that a view scrolls to. */
export function subpathState(cache: CachedMetadata | null, subpath: string): { line?: number } {
  if (subpath === '') return {};
  const wanted = subpath.slice(subpath.lastIndexOf('#') + 1);
  if (wanted.startsWith('^')) {
    const block = cache?.blocks?.[wanted.slice(1).toLowerCase()];
    return block ? { line: block.position.start.line } : {};
  }
  const plain = (heading: string): string => stripHeading(heading).toLowerCase().trim();
  const heading = cache?.headings?.find((known) => plain(known.heading) === plain(wanted));
  return heading ? { line: heading.position.start.line } : {};
}
