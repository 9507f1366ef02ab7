/** Where something stands in the vault. */
export interface Source {
  /** Path of the note. */
  readonly note: string;
  /** 1-based. */
  readonly line: number;
  /** Plain text of the bullet; empty where it would only repeat what is shown. */
  readonly text: string;
}

/** Opens a note at a line (1-based). */
export type OpenSource = (note: string, line: number, newTab: boolean) => void;

/** The note's name as the student knows it: no folder, no `.md`. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
