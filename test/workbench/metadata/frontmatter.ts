import type { FrontMatterCache, FrontmatterLinkCache } from 'obsidian';
import { parse } from 'yaml';
import { readWholeLink } from './links';

/** The YAML block at the top of a note. */
export interface FrontmatterBlock {
  /** Offset just past the closing `---`. */
  readonly end: number;
  /** The text between the fences. */
  readonly yaml: string;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
const CLOSING = /^---[ \t]*$/;

/** Finds the YAML block: `---` as the very first line, up to the next line that is only `---`. */
export function findFrontmatter(text: string): FrontmatterBlock | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const from = opening[0].length;
  for (let line = from; line < text.length;) {
    const feed = text.indexOf('\n', line);
    const end = feed === -1 ? text.length : feed;
    const content = text.slice(line, end).replace(/\r$/, '');
    if (CLOSING.test(content)) return { end: line + content.trimEnd().length, yaml: text.slice(from, line) };
    line = end + 1;
  }
  return null;
}

/**
 * The properties of a note. `null` for YAML that is empty, broken or no map: the app then shows the note as having none.
 * Keys are sorted: their order means nothing, and captured metadata is written that way.
 */
export function readFrontmatter(yaml: string): FrontMatterCache | null {
  let value: unknown;
  try {
    // Errors are thrown, warnings dropped: `silent` would drop the errors too and return a part of the value.
    value = parse(yaml, { logLevel: 'error' });
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return sorted(value) as FrontMatterCache;
}

/** Links that are the whole value of a property, at any depth; `key` is the path joined with dots. */
export function frontmatterLinks(value: unknown, key = ''): FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    const link = readWholeLink(value);
    return link ? [{ key, ...link }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    frontmatterLinks(inner, key === '' ? name : `${key}.${name}`),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
