import { debounce, Notice } from 'obsidian';
import { FactRegistry, type PackedNote, type RegistryState } from '../cards';
import { deviceId, DeviceNoteCache, indexedDbMemory, NO_CACHE, putInTurns, Turn, type Memory } from '../obsidian';
import type { Atlas } from './atlas';

const KEY = 'facts';
const SAVE_MS = 3000;
/** Records that are read in one go. */
const TOGETHER = 40;

/**
 * Keeps the identities of facts, and the outlines of notes, on this device from run to run: a record per note, so that an edit
 * writes no more than the note it is in. A note edited while the app was closed is followed from what it was. All of it may be lost
 * without loss of reviews: the log's anchors find their facts again.
 */
export class FactMemory {
  private memory: Memory | undefined;
  private cache: DeviceNoteCache | undefined;
  private changed = new Set<string>();
  private complained = false;
  private saving = Promise.resolve();

  constructor(private readonly atlas: Atlas) {}

  /** The database, for others that keep something; undefined where it can't be used. */
  get kept(): Memory | undefined {
    return this.memory;
  }

  /** Takes up what the last run left. Never rejects: what can't be read is said once, and the plugin goes on without. */
  async recall(): Promise<void> {
    const { app, indexer, library, plugin } = this.atlas;
    try {
      const memory = indexedDbMemory(window.indexedDB, `study-atlas-${deviceId(app, Math.random)}`);
      // The app is not to wait for what is saved when the plugin goes, but the database is.
      plugin.register(() => {
        this.saveLater.run();
        void this.saving.then(() => memory.close());
      });
      const [state] = await memory.get('kept', [KEY]);
      if (state !== undefined) library.remember(FactRegistry.from(state as RegistryState));
      // An earlier version kept all notes in that one record.
      for (const path of library.registry.paths()) this.changed.add(path);
      await this.adoptNotes(memory);
      this.memory = memory;
      this.cache = new DeviceNoteCache(
        memory,
        () => this.saveLater(),
        (error) => this.complain(error),
      );
      indexer.useCache(this.cache);
    } catch (error) {
      this.complain(error);
    }
  }

  private async adoptNotes(memory: Memory): Promise<void> {
    const { registry } = this.atlas.library;
    const turn = new Turn();
    for (let after = ''; ;) {
      const page = await memory.page('facts', after, TOGETHER);
      turn.begin();
      for (const [path, packed] of page) {
        if (turn.isOver) await turn.pass();
        try {
          if (typeof packed === 'string') registry.adopt(path, JSON.parse(packed) as PackedNote, packed);
        } catch {
          // One torn record costs one note its history, not the others theirs.
          this.changed.add(path);
        }
      }
      const last = page[page.length - 1];
      if (last === undefined || page.length < TOGETHER) return;
      after = last[0];
    }
  }

  /** Saves after every change, once the vault is still. */
  watch(): void {
    const { library, plugin, app } = this.atlas;
    plugin.register(
      library.onChange(({ changed, removed }) => {
        for (const path of [...removed, ...changed]) this.changed.add(path);
        this.saveLater();
      }),
    );
    // Not debounced: the app is about to close, and IndexedDB finishes a transaction that has begun.
    plugin.registerEvent(app.workspace.on('quit', () => this.saveLater.run()));
  }

  private readonly saveLater = debounce(() => void (this.saving = this.save()), SAVE_MS, true);

  private async save(): Promise<void> {
    const { memory } = this;
    if (!memory) return;
    const { registry } = this.atlas.library;
    const paths = [...this.changed];
    this.changed = new Set();
    try {
      const kept = memory.put('kept', [[KEY, registry.withoutNotes()]]);
      // Waited for below, unless something else fails first.
      kept.catch(() => undefined);
      await putInTurns(memory, 'facts', paths, (path) => {
        const packed = registry.pack(path);
        return [path, packed && JSON.stringify(packed)];
      });
      await kept;
      await this.cache?.save();
    } catch (error) {
      this.complain(error);
    }
  }

  private complain(error: unknown): void {
    this.memory = undefined;
    this.atlas.indexer.useCache(NO_CACHE);
    if (this.complained || this.atlas.isOff) return;
    this.complained = true;
    const why = error instanceof Error ? error.message : String(error);
    new Notice(
      `Study Atlas can't keep its index on this device (${why}). Everything works; your reviews are in the vault.`,
    );
  }
}
