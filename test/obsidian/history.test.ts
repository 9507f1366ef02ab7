import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Component } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import { Indexer } from '../../src/obsidian/indexer';
import { view } from '../library/view';
import { parseMetadata } from '../workbench/metadata';
import { FakeVault } from './fake-vault';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

const HISTORIES = '../shared/history';

describe.skipIf(!existsSync(HISTORIES))('the index over the history of a real vault', () => {
  const names = existsSync(HISTORIES) ? readdirSync(HISTORIES).filter((n) => n.endsWith('.jsonl')) : [];

  it.each(names)('equals a rebuild at the end of %s', { timeout: 120_000 }, async (name) => {
    vi.stubGlobal('window', globalThis);
    const vault = new FakeVault();
    const library = new Library();
    const indexer = new Indexer(
      vault.app,
      library,
      () => ({ excludedFolders: [], maxBytes: 1e6, logFolder: 'log' }),
      () => 0,
    );
    indexer.start(new Component());
    const lines = readFileSync(`${HISTORIES}/${name}`, 'utf8').split('\n').filter(Boolean);
    for (const line of lines) {
      const { changes } = JSON.parse(line) as {
        changes: { type: string; path: string; from?: string; text?: string }[];
      };
      for (const c of changes) {
        if (c.type === 'rename' && c.from !== undefined) vault.rename(c.from, c.path);
        if (c.type === 'delete') vault.delete(c.path);
        else if (c.text !== undefined) vault.write(c.path, c.text);
      }
    }
    await indexer.whenWarm();
    const fresh = new Library();
    for (const [p, file] of vault.files) {
      const t = vault.texts.get(file) ?? '';
      fresh.put(readNote(p, t, parseMetadata(t)));
    }
    fresh.settle();
    expect(view(library)).toEqual(view(fresh));
  });
});
