import { Notice } from 'obsidian';
import { isOfNote, MOST_HIDDEN } from '../obsidian';
import type { Atlas } from './atlas';

/** The sections whose diagram the student has hidden, and single parts of diagrams, kept in the plugin's data: no note is touched. */
export class HiddenDiagrams {
  constructor(private readonly atlas: Atlas) {}

  has(key: string): boolean {
    return this.atlas.settings().hiddenDiagrams.includes(key);
  }

  set(key: string | readonly string[], hidden: boolean): void {
    const changed = new Set(typeof key === 'string' ? [key] : key);
    const rest = this.keys().filter((one) => !changed.has(one));
    this.save(hidden ? [...changed, ...rest].slice(0, MOST_HIDDEN) : rest);
  }

  /** How many were hidden in the note; they are shown again. */
  showAllOf(path: string): number {
    const rest = this.keys().filter((key) => !isOfNote(key, path));
    const count = this.keys().length - rest.length;
    if (count > 0) this.save(rest);
    return count;
  }

  /** A note went elsewhere: its sections stay hidden. */
  rename(from: string, to: string): void {
    if (this.keys().some((key) => isOfNote(key, from)))
      this.save(this.keys().map((key) => (isOfNote(key, from) ? to + key.slice(from.length) : key)));
  }

  private keys(): readonly string[] {
    return this.atlas.settings().hiddenDiagrams;
  }

  private save(hiddenDiagrams: readonly string[]): void {
    this.atlas
      .save({ ...this.atlas.settings(), hiddenDiagrams })
      .catch(() => new Notice('What is hidden could not be saved; it is forgotten when the app closes.'));
  }
}
