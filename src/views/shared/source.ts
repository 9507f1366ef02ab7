/** Where something stands in the vault. */
export interface Source {
  /** Path of the note. */
  readonly note: string;
  /** 1-based. */
  readonly line: number;
  /** Plain text of the bullet; empty where it would only repeat what is shown. */
  readonly text: string;
  /** Id of the bullet, where it is known. */
  readonly fact?: string;
}

/** What a bullet is found by where the note was edited since: its text, and its id. */
export type Said = Pick<Source, 'text' | 'fact'>;

/** Opens a note at a line (1-based), or where what is `said` stands now. */
export type OpenSource = (note: string, line: number, newTab: boolean, said?: Said) => void;

/** The note's name as the student knows it: no folder, no `.md`. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
