import type { Bullet, Note } from '../notes';
import type { Frame } from './frame';
import type { Card } from './types';

/** What all cards of a bullet have in common. */
export type Surroundings = Pick<Card, 'note' | 'line' | 'bullet' | 'heading' | 'tags' | 'concepts' | 'uncertain'>;

export function surroundings(frame: Frame): Surroundings {
  const { note, bullet, section } = frame;
  return {
    note: note.path,
    line: bullet.line,
    bullet: bullet.index,
    heading: frame.trail,
    tags: unique([...bullet.tags, ...inheritedTags(frame), ...section.tags, ...note.tags]),
    concepts: unique(frame.mentions.map((m) => m.concept)),
    uncertain: isDoubted(note, bullet),
  };
}

function inheritedTags({ note, bullet }: Frame): string[] {
  const tags: string[] = [];
  for (let p = note.bullets[bullet.parent]; p; p = note.bullets[p.parent]) tags.push(...p.tags);
  return tags;
}

/** A doubt about a bullet is a doubt about what stands under it. */
function isDoubted(note: Note, bullet: Bullet): boolean {
  for (let b: Bullet | undefined = bullet; b; b = note.bullets[b.parent]) if (b.doubt) return true;
  return false;
}

export function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
