import { debounce, Notice } from 'obsidian';
import { FactRegistry, type PackedNote, type RegistryState } from '../cards';
import {
  deviceId,
  DeviceNoteCache,
  indexedDbMemory,
  NO_CACHE,
  putInTurns,
  Turn,
  VaultMemory,
  type Memory,
} from '../obsidian';
import { reasonOf } from '../words';
import type { Atlas } from './atlas';
import { BUILD } from './build';

const KEY = 'facts';
const SAVE_MS = 3000;
/** How long nothing must change before the index is kept, in milliseconds. */
const STILL_MS = 4000;
/** It is kept anew after so many changes, or after this part of the notes: each of them is put again at the next start. */
const CHANGES = { least: 16, part: 0.02 };
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
  /** Which version of the library the kept index is of. */
  private keptVersion = 0;

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
      await this.adoptIndex(memory);
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

  /** What can't be taken up, for whatever reason, is worked out as at the first start. */
  private async adoptIndex(memory: Memory): Promise<void> {
    const { indexer, library } = this.atlas;
    const turn = new Turn();
    for (const step of library.catalogue.steps()) {
      void step;
      if (turn.isOver) await turn.pass();
    }
    try {
      const vault = library.emptyVault();
      const files = await this.vaultMemory(memory).recall(vault);
      if (files === undefined) return;
      library.goOnFrom(vault);
      indexer.taken = files;
      this.keptVersion = library.version;
    } catch (error) {
      if (!this.atlas.isOff) console.warn(error);
    }
  }

  private vaultMemory(memory: Memory): VaultMemory {
    return new VaultMemory(memory, `${BUILD}\n${JSON.stringify(this.atlas.settings().names)}`);
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
    // What is gone goes last: where the app is closed in between, a note that moved is known by both names, and not by none.
    const isGone = (path: string): number => Number(registry.notes.get(path) === undefined);
    const paths = [...this.changed].sort((a, b) => isGone(a) - isGone(b));
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
      this.keepLater();
    } catch (error) {
      this.complain(error);
    }
  }

  private readonly keepLater = debounce(
    () => void (this.saving = this.saving.then(() => this.keepIndex())),
    STILL_MS,
    true,
  );

  /** Keeps the index where enough has changed since, and nothing is under way; what comes in between is a reason to try again. */
  private async keepIndex(): Promise<void> {
    const { memory } = this;
    const { atlas } = this;
    const { indexer, library } = atlas;
    const { version } = library;
    const isSame = (): boolean =>
      library.version === version && library.isStill && this.changed.size === 0 && !atlas.isOff;
    const changes = version - this.keptVersion;
    const few = changes < Math.max(CHANGES.least, CHANGES.part * library.counts().notes);
    if (!memory || few || !isSame() || indexer.progress.state !== 'warm') return;
    try {
      if (await this.vaultMemory(memory).save(library.vault(), indexer.taken, isSame)) this.keptVersion = version;
      else this.keepLater();
    } catch (error) {
      // There may be room for a note, but not for all of them: what is kept note by note goes on being kept.
      this.keptVersion = Infinity;
      if (!atlas.isOff) console.warn(error);
    }
  }

  private complain(error: unknown): void {
    this.memory = undefined;
    this.atlas.indexer.useCache(NO_CACHE);
    if (this.complained || this.atlas.isOff) return;
    this.complained = true;
    const why = reasonOf(error);
    new Notice(
      `Study Atlas can't keep its index on this device (${why}). Everything works; your reviews are in the vault.`,
    );
  }
}
