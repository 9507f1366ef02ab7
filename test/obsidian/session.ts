import { Component } from 'obsidian';
import { FactRegistry } from '../../src/cards';
import { Library, skipReason } from '../../src/library';
import { readNote } from '../../src/notes';
import { Indexer } from '../../src/obsidian/indexer';
import { DeviceNoteCache } from '../../src/obsidian/note-cache';
import { VaultMemory } from '../../src/obsidian/vault-memory';
import { parseMetadata } from '../workbench/metadata';
import type { FakeVault } from './fake-vault';
import type { MapMemory } from './memory-map';

const RULES = { excludedFolders: ['skip'], maxBytes: 400, logFolder: 'log' };

/** The plugin as it is from one start to the next, on one vault and one device. */
export class Session {
  readonly library: Library;
  readonly cache: DeviceNoteCache;
  readonly indexer: Indexer;
  complaints = 0;

  constructor(
    private readonly vault: FakeVault,
    readonly memory: MapMemory,
    before?: Session,
  ) {
    const facts = before?.library.registry.toJSON();
    this.library = new Library(facts && FactRegistry.from(structuredClone(facts)));
    this.cache = new DeviceNoteCache(
      memory,
      () => undefined,
      () => this.complaints++,
    );
    this.indexer = new Indexer(
      vault.app,
      this.library,
      () => RULES,
      () => 0,
      this.cache,
    );
  }

  begin(): this {
    this.indexer.start(new Component());
    return this;
  }

  /** The next one, which goes on from the whole index as it was last kept. */
  static async after(before: Session): Promise<Session> {
    const next = new Session(before.vault, before.memory, before);
    const kept = next.library.emptyVault();
    const files = await next.vaultMemory.recall(kept);
    if (files) {
      next.library.goOnFrom(kept);
      next.indexer.taken = files;
    }
    return next.begin();
  }

  async keep(): Promise<void> {
    const { version } = this.library;
    if (this.indexer.progress.state === 'warm' && this.library.isStill)
      await this.vaultMemory.save(this.library.vault(), this.indexer.taken, () => this.library.version === version);
  }

  private get vaultMemory(): VaultMemory {
    return new VaultMemory(this.memory, 'this build');
  }
}

/** What an index made from nothing but the vault would be. */
export function rebuilt(vault: FakeVault): Library {
  const library = new Library();
  for (const [path, file] of [...vault.files].sort().reverse()) {
    const text = vault.texts.get(file) ?? '';
    const why = skipReason(path, file.stat.size, RULES);
    if (why !== null) library.skip(path, why);
    else library.put(readNote(path, text, parseMetadata(text)));
  }
  library.settle();
  return library;
}

export const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
