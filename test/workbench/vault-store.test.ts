import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VaultStore } from './server/vault-store';

let folder = '';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = async (store: VaultStore, file: string): Promise<string | null> => {
  const read = await store.read(file);
  return read && new TextDecoder().decode(read);
};
const paths = async (store: VaultStore): Promise<string[]> => (await store.list()).map((entry) => entry.path);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vault-store-'));
  mkdirSync(path.join(folder, 'deep/.hidden'), { recursive: true });
  mkdirSync(path.join(folder, '.config'));
  writeFileSync(path.join(folder, 'a.md'), 'A');
  writeFileSync(path.join(folder, 'deep/b.md'), 'B');
  writeFileSync(path.join(folder, 'deep/.hidden/c.md'), 'C');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a vault in memory', () => {
  it('lists what is not hidden, folders before their files', async () => {
    expect(await paths(new VaultStore(folder, false))).toEqual(['a.md', 'deep', 'deep/b.md']);
  });

  it('keeps writes to itself and gives them back', async () => {
    const store = new VaultStore(folder, false);
    const { ctime } = (await store.stat('a.md')) ?? { ctime: 0 };
    const entry = await store.put('a.md', bytes('changed'), { mtime: 5 });
    expect(entry).toEqual({ path: 'a.md', kind: 'file', ctime, mtime: 5, size: 7 });
    await store.put('new/n.md', bytes('N'));
    expect(await text(store, 'a.md')).toBe('changed');
    expect(await paths(store)).toEqual(['a.md', 'deep', 'deep/b.md', 'new', 'new/n.md']);
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('A');
  });

  it('removes and renames folders with what they hold', async () => {
    const store = new VaultStore(folder, false);
    await store.put('deep/w.md', bytes('W'));
    await store.rename('deep', 'moved');
    expect(await paths(store)).toEqual(['a.md', 'moved', 'moved/b.md', 'moved/w.md']);
    expect(await text(store, 'moved/b.md')).toBe('B');
    expect(await text(store, 'deep/b.md')).toBeNull();
    await store.remove('moved');
    expect(await paths(store)).toEqual(['a.md']);
  });

  it('writes again where something was removed', async () => {
    const store = new VaultStore(folder, false);
    await store.remove('deep');
    await store.put('deep/b.md', bytes('again'));
    expect(await text(store, 'deep/b.md')).toBe('again');
    expect(await paths(store)).toEqual(['a.md', 'deep', 'deep/b.md']);
  });

  it('forgets on reset, but not what it was seeded with', async () => {
    const store = new VaultStore(folder, false, { 'seed.md': 'S' });
    await store.put('x.md', bytes('X'));
    await store.remove('a.md');
    store.reset();
    expect(await paths(store)).toEqual(['a.md', 'deep', 'deep/b.md', 'seed.md']);
  });
});

describe('a vault that is written', () => {
  it('puts every change into the folder', async () => {
    const store = new VaultStore(folder, true);
    await store.put('deep/n.md', bytes('N'));
    await store.rename('a.md', 'z/a.md');
    await store.remove('deep/b.md');
    expect(readFileSync(path.join(folder, 'z/a.md'), 'utf8')).toBe('A');
    expect(await paths(store)).toEqual(['deep', 'deep/n.md', 'z', 'z/a.md']);
  });
});

describe('paths that lead out', () => {
  it('neither reads nor writes outside of the vault', async () => {
    const store = new VaultStore(path.join(folder, 'deep'), true);
    expect(await store.read('../a.md')).toBeNull();
    await expect(store.put('../evil.md', bytes('E'))).rejects.toThrow(RangeError);
    await expect(store.remove('')).rejects.toThrow(RangeError);
  });

  it.skipIf(process.platform === 'win32')('leaves links out that lead elsewhere', async () => {
    symlinkSync(path.join(folder, 'a.md'), path.join(folder, 'deep/out.md'));
    const store = new VaultStore(path.join(folder, 'deep'), false);
    expect(await paths(store)).toEqual(['b.md']);
    expect(await store.read('out.md')).toBeNull();
  });
});
