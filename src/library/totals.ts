import type { Kept } from '../keep';
import { isSentence, type Note } from '../notes';
import type { Counts } from './types';

/** How much there is in the notes that are in. */
export class Totals implements Kept<Omit<Counts, 'notes'>> {
  private sections = 0;
  private bullets = 0;
  private sentences = 0;

  get all(): Omit<Counts, 'notes'> {
    const { sections, bullets, sentences } = this;
    return { sections, bullets, sentences };
  }

  parts(): Omit<Counts, 'notes'>[] {
    return [this.all];
  }

  take(all: Omit<Counts, 'notes'>): void {
    Object.assign(this, all);
  }

  /** @param sign 1 where the note comes, -1 where it goes */
  count(note: Note, sign: 1 | -1): void {
    let sentences = 0;
    for (const bullet of note.bullets) if (isSentence(bullet)) sentences++;
    this.sections += sign * note.sections.length;
    this.bullets += sign * (note.bullets.length - sentences);
    this.sentences += sign * sentences;
  }
}
