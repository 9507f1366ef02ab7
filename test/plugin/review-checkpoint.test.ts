import { TFile } from 'obsidian';
import { expect, it, vi } from 'vitest';
import { Library, type DeskOptions } from '../../src/library';
import type { Atlas } from '../../src/plugin/atlas';
import { ReviewCheckpoint } from '../../src/plugin/review-checkpoint';
import { DEFAULT_SCHEDULING } from '../../src/review';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

const NOW = Date.UTC(2026, 10, 24, 8);

it('a log in another folder begins with what could not be stored in the folder before', async () => {
  vi.stubGlobal('window', globalThis);
  const texts = new Map<string, string>();
  const fileOf = (path: string): TFile | null => {
    const file: unknown = Object.create(TFile.prototype);
    if (!texts.has(path) || !(file instanceof TFile)) return null;
    return Object.assign(file, { path, extension: 'md', stat: { mtime: 1, ctime: 0, size: 0 } });
  };
  const vault = {
    getFiles: () => [...texts.keys()].flatMap((path) => fileOf(path) ?? []),
    getFileByPath: fileOf,
    getAbstractFileByPath: fileOf,
    getFolderByPath: () => ({}),
    readBinary: ({ path }: TFile) => Promise.resolve(new TextEncoder().encode(texts.get(path)).buffer),
    append: ({ path }: TFile, text: string) => Promise.resolve(void texts.set(path, (texts.get(path) ?? '') + text)),
    create: (path: string, text: string) =>
      path.startsWith('Locked/') ? Promise.reject(new Error('read-only')) : Promise.resolve(void texts.set(path, text)),
  };
  let logFolder = 'Locked';
  const atlas = {
    app: { vault, loadLocalStorage: () => 'abc234', saveLocalStorage: () => undefined },
    library: new Library(),
    settings: () => ({ logFolder }),
  };
  const options: DeskOptions = {
    now: () => NOW,
    dayStart: (at) => at,
    limits: () => ({ newCards: 20, reviews: 200 }),
    scheduling: () => DEFAULT_SCHEDULING,
  };
  const checkpoint = new ReviewCheckpoint(
    atlas as unknown as Atlas,
    () => undefined,
    () => undefined,
  );
  const log = await checkpoint.open(options);
  log.add('f1/term', 3, NOW);
  await log.retry();
  expect(log.unsaved).toBe(1);
  logFolder = 'Reviews';
  const other = await checkpoint.open(options);
  expect(other.all()).toEqual(log.all());
});
