import type { Tag, Tagged } from './tags';

const IN_LISTS: ReadonlySet<Tag> = new Set(['noun', 'name', 'slash', 'open', 'close']);

/** "(Indexes wikis), PDFs, S3": whether nothing but so many more of a list stands before the end, with a name among them. */
export function runsToEnd(tags: readonly Tagged[], at: number, more: number): boolean {
  let commas = 0;
  let named = false;
  for (let i = at; i < tags.length; i++) {
    const tag = tags[i]?.tag ?? 'stop';
    if (tag === 'stop') break;
    if (tag === 'comma') commas++;
    else if (tag === 'name') named = true;
    else if (!IN_LISTS.has(tag)) return false;
  }
  return named && commas >= more;
}

/** "ECR images (on push), Lambda": how many words behind an item of a list only say when or how, before the list goes on. */
export function asideInList(tags: readonly Tagged[], at: number): number {
  if (tags[at]?.tag !== 'prep' || tags[at + 1]?.tag !== 'noun') return 0;
  const length = tags[at + 2]?.tag === 'noun' ? 3 : 2;
  if (tags[at + length]?.tag !== 'comma') return 0;
  let i = at + length + 1;
  while (tags[i]?.tag === 'noun' || tags[i]?.tag === 'det') i++;
  if (tags[i]?.tag !== 'name') return 0;
  while (tags[i]?.tag === 'noun' || tags[i]?.tag === 'name') i++;
  return tags[i] === undefined || /^(?:stop|comma|and)$/.test(tags[i]?.tag ?? '') ? length : 0;
}
