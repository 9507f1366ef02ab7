import type { Bullet, Note } from '../../notes';

/** Tags of a bullet: its own, its parents', its heading's and the note's; lower case, no repeats. */
export function tagsOf(note: Note, bullet: Bullet): string[] {
  const tags = new Set<string>();
  const add = (list: readonly string[]): void => list.forEach((t) => tags.add(t.toLowerCase()));
  add(bullet.tags);
  for (let p = bullet.parent; p >= 0;) {
    const parent = note.bullets[p];
    if (parent === undefined) break;
    add(parent.tags);
    p = parent.parent;
  }
  add(note.sections[bullet.section]?.tags ?? []);
  add(note.tags);
  return [...tags];
}

/** Parents from the outermost to the nearest. */
export function parentsOf(note: Note, bullet: Bullet): Bullet[] {
  const out: Bullet[] = [];
  for (let p = bullet.parent; p >= 0;) {
    const parent = note.bullets[p];
    if (parent === undefined) break;
    out.unshift(parent);
    p = parent.parent;
  }
  return out;
}
