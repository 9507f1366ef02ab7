import type { Architecture, Component } from '../../architecture';
import type { Section } from '../../notes';
import type { NoteDrawings, NoteSection } from '../../obsidian';

/** A section of a note with what is drawn of it. */
export interface DrawnSection {
  readonly section: Section;
  readonly architecture: Architecture;
  /** What is left out of it, as it is remembered; see `NoteSection`. */
  readonly hidden?: readonly string[];
  /** What each part of it is remembered by, also those left out. */
  readonly keys?: ReadonlyMap<string, string>;
  /** What the section is remembered by, where there is a note behind. */
  readonly key?: string;
}

/** Everything the diagram views need of the app, handed in by the composition root. Lines are 1-based. */
export interface DiagramDeps {
  /** The sections of a note that are worth drawing, in the note's order; empty for a note that has none. */
  architecturesOf(path: string): Promise<readonly DrawnSection[]>;
  /** Opens the note at the bullet. */
  openBullet(path: string, line: number): void;
  /** Shows the section in the architecture pane. */
  openPane(path: string, line: number): void;
  isDark(): boolean;
  isPhone(): boolean;
  /** Calls back with the path of a note whose text, metadata or path changed (then with the one before), or that is gone; returns how to stop it. */
  onNoteChanged(callback: (path: string, before?: string) => void): () => void;
  /** Calls back when the app's colours changed; returns how to stop it. */
  onThemeChanged(callback: () => void): () => void;
  /** Puts text on the clipboard. */
  copyText(text: string): Promise<void>;
  /** The bullet on a line as plain text, where it is at hand, for the list of relations. */
  bulletText?(path: string, line: number): string | undefined;
  /** What can be done with the diagram of a section, or with one that is made from several notes, as seen from a note. */
  actionsOf?(path: string, section?: DrawnSection): Partial<FigureActions>;
  /** Calls back when what is hidden, or anything else that decides what is shown, may be another; returns how to stop it. */
  onShownChanged?(callback: () => void): () => void;
}

/** What the diagrams inside a note need beside that. */
export interface NoteDeps extends DiagramDeps {
  /** The section whose heading stands on `line` (1: the text before any heading); null for nothing to draw, undefined while that text isn't parsed yet. */
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

/** What a component of a diagram offers beside its bullets. */
export interface ComponentActions {
  /** The component's note, as a link from the note of the diagram would name it; undefined where it has none. */
  readonly noteOf: (component: Component) => string | undefined;
  readonly openNote: (link: string) => void;
  /** Lets the app show its preview of the note. */
  readonly preview: (link: string, event: MouseEvent, target: Element) => void;
  readonly quiz: (topic: string) => void;
}

/** What is done with pictures of a diagram. */
export interface ImageActions {
  readonly copyPng: (png: Promise<Blob>) => Promise<void>;
  /** Saves a file beside the note. `name` has an extension; another is taken where it is in use. */
  readonly save: (name: string, content: string | Blob) => Promise<void>;
}

/** What a figure calls back with. */
export interface FigureActions {
  readonly openBullet: (line: number) => void;
  readonly openPane?: () => void;
  readonly copyText: (text: string) => Promise<void>;
  /** Leaves a line in the place of the diagram; only where a note shows it. */
  readonly hide?: () => void;
  /** Writes the diagram into the note; only where a note shows it. */
  readonly insert?: () => void;
  readonly components?: ComponentActions;
  readonly images?: ImageActions;
  /** Leaves edges, components or boxes (by id) out of this diagram. */
  readonly hideParts?: (ids: readonly string[]) => void;
  /** What is left out of this diagram. */
  readonly left?: { readonly count: number; readonly restore: () => void };
  /** Shows in a window of its own what `fill` puts there; that returns how to take it away. */
  readonly fullScreen?: (fill: (host: HTMLElement, close: () => void) => () => void) => void;
}

/** How long a note must be still before its diagrams follow, in milliseconds. */
export const SETTLE_MS = 500;
