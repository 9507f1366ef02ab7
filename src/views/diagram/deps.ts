import type { Architecture } from '../../architecture';
import type { Section } from '../../notes';
import type { NoteDrawings, NoteSection } from '../../obsidian';

/** A section of a note with what is drawn of it. */
export interface DrawnSection {
  readonly section: Section;
  readonly architecture: Architecture;
}

/** Everything the diagram views need of the app, handed in by the composition root. Lines are 1-based. */
export interface DiagramDeps {
  /** The sections of a note that are worth drawing, in the note's order; empty for a note that has none. */
  architecturesOf(path: string): Promise<readonly DrawnSection[]>;
  /** The architecture of the section whose heading stands on `line` (1: the text before any heading), or undefined. */
  architectureAt(path: string, text: string, line: number): Architecture | undefined;
  /** Opens the note at the bullet. */
  openBullet(path: string, line: number): void;
  /** Shows the section in the architecture pane. */
  openPane(path: string, line: number): void;
  /** The app's own Mermaid; called when the first diagram is drawn, never before. */
  loadMermaid(): Promise<unknown>;
  isDark(): boolean;
  isPhone(): boolean;
  /** Calls back with the path of a note whose text or metadata changed; returns how to stop it. */
  onNoteChanged(callback: (path: string) => void): () => void;
  /** Calls back when the app's colours changed; returns how to stop it. */
  onThemeChanged(callback: () => void): () => void;
  /** Puts text on the clipboard. */
  copyText(text: string): Promise<void>;
  /** The bullet on a line as plain text, where it is at hand, for the list of relations. */
  bulletText?(path: string, line: number): string | undefined;
}

/** What the diagrams inside a note need beside that. */
export interface NoteDeps extends DiagramDeps {
  /** As `architectureAt`, with all there is to know; null for nothing to draw, undefined while that text isn't parsed yet. */
  sectionAt(path: string, text: string, line: number): NoteSection | null | undefined;
  /** The note as it is in its file; undefined where it is missing or not parsed yet. */
  noteOf(path: string): Promise<NoteDrawings | undefined>;
  /** The note as it is in an editor; undefined where the app hasn't parsed that text yet. */
  editedNote(path: string, text: string): Promise<NoteDrawings | undefined>;
  /** Whether diagrams are shown in this note: neither the settings nor the note itself has switched them off. */
  isShownIn(path: string, where: 'reading' | 'live'): boolean;
  /** Whether the student has hidden the diagram of the section with this key. */
  isHidden(key: string): boolean;
  setHidden(key: string, hidden: boolean): void;
  /** Calls back when any answer of `isShownIn` or `isHidden` may be another; returns how to stop it. */
  onShownChanged(callback: () => void): () => void;
  /** Writes the diagram of the section at the line into the note, or refreshes the one that is there. */
  insertInto(path: string, line: number): void;
}

/** What a figure calls back with. */
export interface FigureActions {
  openBullet(line: number): void;
  openPane?(): void;
  copyText(text: string): Promise<void>;
  /** Leaves a line in the place of the diagram; only where a note shows it. */
  hide?(): void;
  /** Writes the diagram into the note; only where a note shows it. */
  insert?(): void;
}

/** How long a note must be still before its diagrams follow, in milliseconds. */
export const SETTLE_MS = 500;
