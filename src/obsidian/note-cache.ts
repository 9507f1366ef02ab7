import type { TFile } from 'obsidian';
import { OUTLINE_VERSION, packNote, unpackNote, type Note } from '../notes';
import type { Memory } from './memory';
import { putInTurns } from './turn';

/** Outlines of notes as they were in an earlier run. */
export interface NoteCache {
  /** Reads what is kept of some files: then the outline of each can be had that is just as it was when kept. Never rejects. */
  recall(files: readonly TFile[]): Promise<(file: TFile) => Note | undefined>;
  keep(file: TFile, note: Note): void;
  forget(path: string): void;
}

/** A cache that keeps nothing. */
export const NO_CACHE: NoteCache = {
  recall: () => Promise.resolve(() => undefined),
  keep: () => undefined,
  forget: () => undefined,
};

/** What is to be written: time, size and outline of a note; undefined where it is gone. */
type Change = { readonly mtime: number; readonly size: number; readonly note: Note } | undefined;

/**
 * Outlines kept in the device's memory, one record per note. A file counts as unchanged by its time and size; a record of another
 * `OUTLINE_VERSION`, or one that can't be read, counts as none.
 */
export class DeviceNoteCache implements NoteCache {
  private changes = new Map<string, Change>();

  /**
   * @param later asks for {@link save} to be called once the vault is still
   * @param complain is told of a memory that refuses
   */
  constructor(
    private readonly memory: Memory,
    private readonly later: () => void,
    private readonly complain: (error: unknown) => void,
  ) {}

  async recall(files: readonly TFile[]): Promise<(file: TFile) => Note | undefined> {
    const paths = files.map((f) => f.path);
    const found = new Map<string, unknown>();
    try {
      const kept = paths.length > 0 ? await this.memory.get('notes', paths) : [];
      paths.forEach((path, i) => found.set(path, kept[i]));
    } catch (error) {
      this.complain(error);
    }
    // Looked at only when it is asked for: the file may be saved anew in the meantime.
    return (file) => outlineOf(found.get(file.path), file);
  }

  keep(file: TFile, note: Note): void {
    this.changes.set(file.path, { mtime: file.stat.mtime, size: file.stat.size, note });
    this.later();
  }

  forget(path: string): void {
    this.changes.set(path, undefined);
    this.later();
  }

  async save(): Promise<void> {
    const changes = [...this.changes];
    this.changes = new Map();
    try {
      await putInTurns(this.memory, 'notes', changes, record);
    } catch (error) {
      this.complain(error);
    }
  }
}

/** `[mtime, size, version, outline]` under the note's path. */
function record([path, change]: readonly [string, Change]): [string, unknown] {
  return [path, change && [change.mtime, change.size, OUTLINE_VERSION, packNote(change.note)]];
}

function outlineOf(kept: unknown, file: TFile): Note | undefined {
  if (!Array.isArray(kept)) return undefined;
  const [mtime, size, version, outline] = kept as readonly unknown[];
  const same = mtime === file.stat.mtime && size === file.stat.size && version === OUTLINE_VERSION;
  if (!same || typeof outline !== 'string') return undefined;
  try {
    const note = unpackNote(outline);
    return note.path === file.path ? note : undefined;
  } catch {
    return undefined;
  }
}
