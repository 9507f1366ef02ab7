import type { App, TFile } from 'obsidian';
import { connected, drawSection, isWorthDrawing, type Architecture } from '../architecture';
import { groundLexicon, loadCatalogue, noteLexicon } from '../concepts';
import { readNote, type Note, type Section } from '../notes';

export interface DrawnSection {
  readonly section: Section;
  readonly architecture: Architecture;
}

/** How many notes' drawings are kept; a student moves between a handful. */
const KEPT = 24;

/**
 * Architectures of a note's sections, drawn from that note alone, so that an opened note never waits for the index.
 * The last drawings are kept by path and text.
 */
export class Architectures {
  private ground: ReturnType<typeof groundLexicon> | undefined;
  private readonly kept = new Map<string, { text: string; drawn: readonly DrawnSection[] }>();

  constructor(private readonly app: App) {}

  /** Sections worth drawing, in order; empty for a note that is missing, unread yet, or has none. */
  async ofNote(path: string): Promise<readonly DrawnSection[]> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) return [];
    return this.ofText(file, await this.app.vault.cachedRead(file));
  }

  /** The drawing of the section whose heading stands on the line (1-based), from the text that is being shown. */
  at(path: string, text: string, line: number): Architecture | undefined {
    const file = this.app.vault.getFileByPath(path);
    if (!file) return undefined;
    return this.ofText(file, text).find((d) => d.section.line === line)?.architecture;
  }

  /** Drops what is kept of a note: its metadata has caught up with its text. */
  forget(path: string): void {
    this.kept.delete(path);
  }

  private ofText(file: TFile, text: string): readonly DrawnSection[] {
    const known = this.kept.get(file.path);
    if (known?.text === text) return known.drawn;
    const metadata = this.app.metadataCache.getFileCache(file);
    // Not parsed by the app yet: nothing to keep; its `changed` event asks again.
    if (!metadata) return [];
    const drawn = this.draw(readNote(file.path, text, metadata));
    this.kept.delete(file.path);
    this.kept.set(file.path, { text, drawn });
    const oldest = this.kept.keys().next();
    if (this.kept.size > KEPT && !oldest.done) this.kept.delete(oldest.value);
    return drawn;
  }

  private draw(note: Note): DrawnSection[] {
    this.ground ??= groundLexicon(loadCatalogue());
    const lexicon = noteLexicon(note, this.ground);
    return note.sections.flatMap((section) => {
      const architecture = drawSection(note, section, lexicon);
      return architecture && isWorthDrawing(architecture) ? [{ section, architecture: connected(architecture) }] : [];
    });
  }
}
