import { debounce, Notice } from 'obsidian';
import { FactRegistry, type RegistryState } from '../cards';
import { deviceId, indexedDbMemory, type Memory } from '../obsidian';
import type { Atlas } from './atlas';

const KEY = 'facts';
const SAVE_MS = 3000;

/**
 * Keeps the identities of facts on this device from run to run, so that a note edited while the app was closed is followed
 * from what it was. It may be lost without loss of reviews: the log's anchors find their facts again.
 */
export class FactMemory {
  private memory: Memory | undefined;
  private complained = false;

  constructor(private readonly atlas: Atlas) {}

  /** Takes up what the last run left. Never rejects: what can't be read is said once, and the plugin goes on without. */
  async recall(): Promise<void> {
    const { app, library, plugin } = this.atlas;
    try {
      const memory = indexedDbMemory(window.indexedDB, `study-atlas-${deviceId(app, Math.random)}`);
      this.memory = memory;
      plugin.register(() => memory.close());
      const state = await memory.get(KEY);
      if (state !== undefined) library.remember(FactRegistry.from(state as RegistryState));
    } catch (error) {
      this.complain(error);
    }
  }

  /** Saves after every change, once the vault is still. */
  watch(): void {
    const { library, plugin, app } = this.atlas;
    const save = debounce(() => void this.save(), SAVE_MS, true);
    plugin.register(library.onChange(() => save()));
    // Not debounced: the app is about to close, and IndexedDB finishes a transaction that has begun.
    plugin.registerEvent(app.workspace.on('quit', () => save.run()));
    plugin.register(() => save.run());
  }

  private async save(): Promise<void> {
    try {
      await this.memory?.put(KEY, this.atlas.library.registry.toJSON());
    } catch (error) {
      this.complain(error);
    }
  }

  private complain(error: unknown): void {
    if (this.complained) return;
    this.complained = true;
    this.memory = undefined;
    const why = error instanceof Error ? error.message : String(error);
    new Notice(
      `Study Atlas can't keep its index on this device (${why}). Everything works; your reviews are in the vault.`,
    );
  }
}
