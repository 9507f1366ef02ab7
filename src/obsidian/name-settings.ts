import type { Pillar, PillarTags, StudentConcept } from '../concepts';
import { DEFAULT_PILLAR_TAGS } from '../concepts';

/** `CloudFront = CF, CDN`: a name, and other names of the same thing. Lines that name nothing are left out. */
export function studentNames(lines: readonly string[]): StudentConcept[] {
  return lines.flatMap((line) => {
    const [name = '', others = ''] = line.split(/=(.*)/s).map((part) => part.trim());
    const aliases = others.split(',').map((alias) => alias.trim());
    return name === '' ? [] : [{ name, aliases: aliases.filter((alias) => alias !== '') }];
  });
}

const PILLARS: readonly Pillar[] = ['cost', 'reliability', 'security', 'performance', 'operations', 'sustainability'];

/** `cheap = cost`: a tag and its pillar, beside those known; `cost =` takes one away. */
export function pillarTags(lines: readonly string[]): PillarTags {
  const tags: Record<string, Pillar> = { ...DEFAULT_PILLAR_TAGS };
  for (const line of lines) {
    const [tag = '', named = ''] = line.split(/=(.*)/s).map((part) => part.trim().toLowerCase());
    const key = tag.replace(/[#\s_-]/g, '');
    const pillar = PILLARS.find((p) => p === named);
    if (key === '') continue;
    if (pillar) tags[key] = pillar;
    else if (named === '') Reflect.deleteProperty(tags, key);
  }
  return tags;
}

/** What a text area holds, a line each. */
export function linesOf(value: unknown): string[] {
  return String(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
