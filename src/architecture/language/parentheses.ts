import type { Tagged } from './tags';

/** Index of the parenthesis that closes the one at `at`, or of the end. */
export function closing(tags: readonly Tagged[], at: number): number {
  let depth = 0;
  for (let i = at; i < tags.length; i++) {
    const tag = tags[i]?.tag;
    if (tag === 'open') depth++;
    else if (tag === 'close' && --depth === 0) return i;
  }
  return tags.length;
}

/** A parenthesis with no verb, no arrow and no name says nothing about relations: "(Layer 7)". */
export function isGloss(tags: readonly Tagged[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tags[i]?.tag;
    if (tag === 'verb' || tag === 'name' || tag === 'arrow') return false;
  }
  return true;
}
