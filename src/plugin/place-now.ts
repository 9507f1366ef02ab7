import { sightings } from '../cards';
import type { Library } from '../library';
import { openAtLine } from '../obsidian';
import type { QuestionSource } from '../quiz';
import type { Atlas } from './atlas';

/** A bullet as a page that was made earlier knows it, with its id where it has one. */
export interface Seen extends QuestionSource {
  readonly fact?: string;
}

/**
 * Where a bullet stands now: the page that leads to it may be older than the last edit above it, which moved it down, or than the day
 * on which it went to another note. Where nothing more is known it is taken to be where it was.
 */
export function placeNow(
  library: Pick<Library, 'note' | 'placeOf'>,
  { note, line, text, fact }: Seen,
): { readonly note: string; readonly line: number } {
  const bullets = text === '' ? [] : (library.note(note)?.bullets ?? []);
  const lines = bullets.flatMap((bullet) => (bullet.text === text ? bullet.line : []));
  const [nearest] = lines.sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
  if (nearest !== undefined) return { note, line: nearest };
  const place = fact === undefined ? undefined : library.placeOf(fact);
  const known = place && library.note(place.path);
  const now = place && known && sightings(known)[place.bullet];
  return now ? { note: now.path, line: now.line } : { note, line };
}

/** Opens a note at a line, or where what is said stood on it stands now. */
export function openSource({
  app,
  library,
}: Atlas): (note: string, line: number, newTab: boolean, said?: Pick<Seen, 'text' | 'fact'>) => void {
  return (note, line, newTab, said) => {
    const now = placeNow(library, { text: '', ...said, note, line });
    void openAtLine(app, now.note, now.line, newTab);
  };
}
