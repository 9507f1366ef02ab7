import type { App, CachedMetadata, TFile } from 'obsidian';
import { groundLexicon, noteLexicon, SharedCatalogue, type Lexicon } from '../concepts';
import { readNote, type Note } from '../notes';
import { NoteDrawings, type DrawnSection, type NoteSection } from './note-drawings';

/** How many notes' drawings are kept; a student moves between a handful, and those that may be next are read ahead. */
const KEPT = 36;

interface KeptDrawings {
  readonly text: string;
  drawings: NoteDrawings | undefined;
  /** The app said that its metadata are of this text. A file that was opened before may have been drawn by those of an earlier one. */
  readonly isTold: boolean;
}

/**
 * Architectures of a note's sections, drawn from that note alone, so that an opened note never waits for the index.
 * The last drawings are kept by path and text.
 */
export class Architectures {
  private ground: ReturnType<typeof groundLexicon> | undefined;
  private readonly kept = new Map<string, KeptDrawings>();
  /** The note as it was last asked for from an editor, before it was saved. */
  private typed: { readonly path: string; readonly text: string; readonly drawings: NoteDrawings } | undefined;

  constructor(
    private readonly app: App,
    /** All that the student has hidden; see `hiddenPart`. */
    private readonly hidden: () => readonly string[] = () => [],
    private readonly catalogue = new SharedCatalogue(),
  ) {}

  /** Sections worth drawing, in order; empty for a note that is missing, unread yet, or has none. */
  async ofNote(path: string): Promise<readonly DrawnSection[]> {
    return (await this.note(path))?.all() ?? [];
  }

  /** The note as it is in its file; undefined for one that is missing or not parsed by the app yet. */
  async note(path: string): Promise<NoteDrawings | undefined> {
    const file = this.app.vault.getFileByPath(path);
    return file === null ? undefined : this.ofText(file, await this.app.vault.cachedRead(file));
  }

  /** The same for one that nobody has asked for: it is kept only if it was before. */
  async passing(path: string): Promise<NoteDrawings | undefined> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return undefined;
    const text = await this.app.vault.cachedRead(file);
    const metadata = this.kept.has(path) ? null : this.app.metadataCache.getFileCache(file);
    return metadata ? this.draw(readNote(path, text, metadata, true), text) : this.ofText(file, text);
  }

  /**
   * The section whose heading stands on the line (1-based), from the text that is being shown; null for nothing to draw, undefined
   * while the app hasn't parsed that text.
   */
  section(path: string, text: string, line: number): NoteSection | null | undefined {
    const file = this.app.vault.getFileByPath(path);
    return file === null ? null : this.ofText(file, text)?.at(line);
  }

  /**
   * The note as it is in an editor. What isn't saved yet is parsed by the app if it offers that; otherwise the answer is
   * undefined, and the note's next `changed` is the time to ask again.
   */
  async edited(path: string, text: string): Promise<NoteDrawings | undefined> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return undefined;
    const saved = await this.app.vault.cachedRead(file);
    if (isSame(saved, text)) return this.ofText(file, saved);
    const known = this.typedAs(path, text);
    if (known !== undefined) return known;
    const metadata = await parseByApp(this.app, text);
    if (metadata === undefined) return undefined;
    const drawings = this.draw(readNote(path, text, metadata, true), text);
    this.typed = { path, text, drawings };
    return drawings;
  }

  /** Takes the text that the metadata of a note belongs to from now on. Costs nothing for a note that isn't kept. */
  learn(path: string, text: string): void {
    const known = this.kept.get(path);
    if (known === undefined) return;
    const drawings = known.isTold && isSame(known.text, text) ? known.drawings : this.typedAs(path, text);
    this.kept.set(path, { text, drawings, isTold: true });
  }

  /** Draws anew when asked next: other parts are hidden now. */
  redraw(): void {
    this.typed = undefined;
    for (const kept of this.kept.values()) kept.drawings = undefined;
  }

  /** Drops what is kept under a path: the file went elsewhere. */
  forget(path: string): void {
    this.kept.delete(path);
    if (this.typed?.path === path) this.typed = undefined;
  }

  private typedAs(path: string, text: string): NoteDrawings | undefined {
    const { typed } = this;
    return typed?.path === path && isSame(typed.text, text) ? typed.drawings : undefined;
  }

  private ofText(file: TFile, text: string): NoteDrawings | undefined {
    const known = this.kept.get(file.path);
    if (known !== undefined && !isSame(known.text, text)) return undefined;
    if (known?.drawings !== undefined) {
      // What is asked for stays; what was only read ahead goes first.
      this.kept.delete(file.path);
      this.kept.set(file.path, known);
      return known.drawings;
    }
    const metadata = this.app.metadataCache.getFileCache(file);
    // Not parsed by the app yet: nothing to keep; its `changed` event asks again.
    if (!metadata) return undefined;
    const own = known?.text ?? text;
    const drawings = this.draw(readNote(file.path, own, metadata, true), own);
    this.kept.delete(file.path);
    this.kept.set(file.path, { text: own, drawings, isTold: known?.isTold ?? false });
    const oldest = this.kept.keys().next();
    if (this.kept.size > KEPT && !oldest.done) this.kept.delete(oldest.value);
    return drawings;
  }

  private draw(note: Note, text: string): NoteDrawings {
    return new NoteDrawings(note, text, (one) => this.lexiconOf(one), this.hidden);
  }

  /** Names as one note uses them. */
  lexiconOf(note: Note): Lexicon {
    this.ground ??= groundLexicon(this.catalogue.get());
    return noteLexicon(note, this.ground);
  }
}

/** Editors know one kind of line end only. */
function isSame(a: string, b: string): boolean {
  return a === b || (a.includes('\r') !== b.includes('\r') && a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n'));
}

/** The app's own parser. It is not in the public types, so an app without it parses nothing here. */
async function parseByApp(app: App, text: string): Promise<CachedMetadata | undefined> {
  const cache: unknown = app.metadataCache;
  if (typeof cache !== 'object' || cache === null || !('computeMetadataAsync' in cache)) return undefined;
  const { computeMetadataAsync } = cache;
  if (typeof computeMetadataAsync !== 'function') return undefined;
  try {
    const parsed: unknown = await computeMetadataAsync.call(cache, new TextEncoder().encode(text).buffer);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
