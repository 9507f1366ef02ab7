import { Component, TFile, type App } from 'obsidian';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library';
import { Indexer } from '../../src/obsidian/indexer';
import { parseMetadata } from '../workbench/metadata';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

const RULES = { excludedFolders: ['skip'], maxBytes: 1000, logFolder: 'log' };

function fileOf(path: string, text: string): TFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const file: unknown = Object.create(TFile.prototype);
  if (!(file instanceof TFile)) throw new TypeError('no file');
  return Object.assign(file, {
    path,
    name,
    extension: 'md',
    basename: name.replace('.md', ''),
    stat: { size: text.length, mtime: 0, ctime: 0 },
  });
}

/** The four calls of the app that the indexer makes; the workbench's tests drive it in a whole app. */
function vaultOf(texts: Record<string, string>) {
  const files = Object.entries(texts).map(([path, text]) => fileOf(path, text));
  const vault = {
    getMarkdownFiles: vi.fn(() => files),
    cachedRead: vi.fn((file: TFile) => Promise.resolve(texts[file.path] ?? '')),
    on: () => ({}),
  };
  const metadataCache = { getFileCache: (file: TFile) => parseMetadata(texts[file.path] ?? ''), on: () => ({}) };
  return { vault, app: { vault, metadataCache } as unknown as App };
}

function indexerOf(app: App): { library: Library; indexer: Indexer } {
  const library = new Library();
  const indexer = new Indexer(
    app,
    library,
    () => RULES,
    () => 0,
  );
  return { library, indexer };
}

describe('Indexer', () => {
  beforeAll(() => {
    vi.stubGlobal('window', globalThis);
  });

  it('has made what a note is read with before it takes the first one in', async () => {
    const { app } = vaultOf({ 'a.md': '- a fact about S3' });
    const { library, indexer } = indexerOf(app);
    const left: number[] = [];
    const put = library.put.bind(library);
    vi.spyOn(library, 'put').mockImplementation((note) => {
      left.push([...library.catalogue.steps()].length);
      put(note);
    });
    indexer.start(new Component());
    await indexer.whenWarm();
    expect(left).toEqual([0]);
  });

  it('takes every note in, and leaves out what the rules name', async () => {
    const { app } = vaultOf({ 'a.md': '- a fact about S3', 'skip/b.md': '- left out', 'c.md': 'x'.repeat(2000) });
    const { library, indexer } = indexerOf(app);
    indexer.start(new Component());
    await indexer.whenWarm();
    expect(library.counts()).toMatchObject({ notes: 1, bullets: 1 });
    expect(library.skipped().map((s) => s.path)).toEqual(['c.md', 'skip/b.md']);
    expect(indexer.progress).toEqual({ done: 3, total: 3, state: 'warm' });
  });

  it('lists the vault a fixed number of times, however many notes there are', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`n${String(n)}.md`, '- a fact about S3']));
    const { app, vault } = vaultOf(files);
    const { indexer } = indexerOf(app);
    indexer.start(new Component());
    await indexer.whenWarm();
    expect(vault.getMarkdownFiles.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('counts a note that throws as skipped and goes on', async () => {
    const { app, vault } = vaultOf({ 'a.md': '- a fact about S3', 'b.md': '- a fact about SQS' });
    vault.cachedRead.mockImplementation((file) =>
      file.path === 'a.md' ? Promise.reject(new Error('disk gone')) : Promise.resolve('- a fact about SQS'),
    );
    const { library, indexer } = indexerOf(app);
    indexer.start(new Component());
    await indexer.whenWarm();
    expect(library.counts().notes).toBe(1);
    expect(library.skipped()).toEqual([{ path: 'a.md', why: 'could not be read: disk gone' }]);
  });
});
