import { Events, TFile, type Vault } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { HostMetadataCache } from './host/metadata-cache';

class Notes extends Events {
  readonly texts = new Map<string, string>();
  private readonly files = new Map<string, TFile>();

  put(path: string, text: string): TFile {
    const known = this.files.get(path);
    const file = known ?? TFile.create__(undefined as unknown as Vault, path);
    this.files.set(path, file);
    this.texts.set(path, text);
    this.trigger(known ? 'modify' : 'create', file);
    return file;
  }

  drop(path: string): void {
    const file = this.files.get(path);
    this.files.delete(path);
    this.trigger('delete', file);
  }

  move(from: string, to: string): void {
    const file = this.files.get(from);
    if (!file) return;
    this.files.delete(from);
    this.files.set(to, file);
    this.texts.set(to, this.texts.get(from) ?? '');
    file.path = to;
    this.trigger('rename', file, from);
  }

  getFiles(): TFile[] {
    return [...this.files.values()];
  }

  getFileByPath(path: string): TFile | null {
    return this.files.get(path) ?? null;
  }

  async readMany(files: TFile[]): Promise<Map<string, string>> {
    return new Map(files.map(({ path }) => [path, this.texts.get(path) ?? '']));
  }
}

function make(): { notes: Notes; cache: HostMetadataCache; events: string[] } {
  const notes = new Notes();
  const cache = new HostMetadataCache(notes, () => Promise.resolve());
  const events: string[] = [];
  for (const name of ['changed', 'resolve', 'resolved', 'deleted']) {
    cache.on(name, (file) => events.push(file instanceof TFile ? `${name} ${file.path}` : name));
  }
  return { notes, cache, events };
}

describe('the metadata cache', () => {
  it('knows nothing of a note until its turn has come', async () => {
    const { notes, cache, events } = make();
    const [a, b] = [notes.put('a.md', '# A'), notes.put('b.md', '[[a]]')];
    expect(cache.getFileCache(a)).toBeNull();
    await cache.takeSome(1);
    expect([cache.getFileCache(a) === null, cache.getFileCache(b)]).toEqual([false, null]);
    expect(events).toEqual(['changed a.md']);
  });

  it('tells of all notes, then of their links, then once that all is resolved', async () => {
    const { notes, cache, events } = make();
    notes.put('a.md', '[[b]] [[c]]');
    notes.put('b.md', 'text');
    notes.put('picture.png', '');
    cache.start();
    await cache.idle();
    expect(events).toEqual(['changed a.md', 'changed b.md', 'resolve a.md', 'resolve b.md', 'resolved']);
    expect(cache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
    expect(cache.unresolvedLinks['a.md']).toEqual({ c: 1 });
  });

  it('gives the text and the cache with an edit', async () => {
    const { notes, cache } = make();
    const note = notes.put('a.md', 'old');
    cache.start();
    await cache.idle();
    const given: unknown[] = [];
    cache.on('changed', (...data) => given.push(...data));
    notes.put('a.md', '# New');
    await cache.idle();
    expect(given).toEqual([note, '# New', cache.getFileCache(note)]);
    expect(cache.getFileCache(note)?.headings?.[0]?.heading).toBe('New');
  });

  it('moves what it knows on a rename, without a change', async () => {
    const { notes, cache, events } = make();
    notes.put('a.md', 'text');
    notes.put('b.md', '[[a]]');
    cache.start();
    await cache.idle();
    events.length = 0;
    notes.move('a.md', 'z.md');
    await cache.idle();
    expect(events).toEqual(['resolve b.md', 'resolve z.md', 'resolved']);
    expect(cache.getCache('a.md')).toBeNull();
    expect(cache.getCache('z.md')).not.toBeNull();
    expect(cache.unresolvedLinks['b.md']).toEqual({ a: 1 });
  });

  it('forgets a note that is gone', async () => {
    const { notes, cache, events } = make();
    notes.put('a.md', 'text');
    cache.start();
    await cache.idle();
    events.length = 0;
    notes.drop('a.md');
    await cache.idle();
    expect(events).toEqual(['deleted a.md', 'resolved']);
    expect(cache.getCache('a.md')).toBeNull();
    expect(cache.resolvedLinks).toEqual({});
  });
});
