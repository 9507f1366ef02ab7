import { TFile, type App } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { lastChanged, likelyNext } from '../../src/obsidian/likely-next';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

interface Folder {
  readonly children: TFile[];
}

/** A vault of notes, with the links of one of them. */
function vaultOf(paths: readonly string[], links: Readonly<Record<string, readonly string[]>> = {}) {
  const folders = new Map<string, Folder>();
  const files = new Map<string, TFile>();
  for (const path of paths) {
    const at = path.lastIndexOf('/');
    const parent = folders.get(path.slice(0, Math.max(0, at))) ?? { children: [] };
    folders.set(path.slice(0, Math.max(0, at)), parent);
    const [basename = '', extension = ''] = path.slice(at + 1).split('.');
    const file: unknown = Object.assign(Object.create(TFile.prototype) as object, {
      path,
      basename,
      extension,
      parent,
    });
    if (!(file instanceof TFile)) continue;
    parent.children.push(file);
    files.set(path, file);
  }
  const resolvedLinks = Object.fromEntries(
    Object.entries(links).map(([from, to]) => [from, Object.fromEntries(to.map((one) => [one, 1]))]),
  );
  const app = {
    vault: { getFileByPath: (path: string) => files.get(path) ?? null },
    metadataCache: { resolvedLinks },
  } as unknown as App;
  return (path: string, most: number): string[] => {
    const file = files.get(path);
    return file === undefined ? [] : likelyNext(app, file, most).map((one) => one.path);
  };
}

describe('the notes that are probably opened next', () => {
  it('are those that are linked, then those beside it in the folder, the nearest first, as the explorer sorts them', () => {
    const next = vaultOf(['a/10.md', 'a/9.md', 'a/2.md', 'a/1.md', 'a/11.md', 'a/map.png', 'b/Far.md', 'b/Other.md'], {
      'a/9.md': ['b/Far.md', 'a/map.png', 'a/10.md', 'gone.md'],
    });
    expect(next('a/9.md', 12)).toEqual(['b/Far.md', 'a/10.md', 'a/2.md', 'a/11.md', 'a/1.md']);
  });

  it('are neighbours further away where there are no links', () => {
    const next = vaultOf(Array.from({ length: 20 }, (_, n) => `${String(n)}.md`));
    expect(next('3.md', 8)).toEqual(['4.md', '2.md', '5.md', '1.md', '6.md', '0.md', '7.md', '8.md']);
  });

  it('are no more than asked for, and a long list of links leaves room for the neighbours', () => {
    const linked = Array.from({ length: 40 }, (_, n) => `b/${String(n)}.md`);
    const next = vaultOf(['a/1.md', 'a/2.md', ...linked], { 'a/1.md': linked });
    expect(next('a/1.md', 4)).toEqual(['b/0.md', 'b/1.md', 'b/2.md', 'a/2.md']);
    expect(next('a/1.md', 0)).toEqual([]);
  });

  it('are not looked for beside it where a folder holds too many, and never the note itself', () => {
    const many = Array.from({ length: 600 }, (_, n) => `${String(n)}.md`);
    expect(vaultOf(many, { '5.md': ['5.md', '80.md'] })('5.md', 12)).toEqual(['80.md']);
  });
});

describe('the notes that were changed last', () => {
  const last = (times: readonly number[], most: number): number[] => {
    const files = times.map((mtime) => ({ stat: { mtime } }));
    const app = { vault: { getMarkdownFiles: () => files } } as unknown as App;
    return lastChanged(app, most).map(({ stat }) => stat.mtime);
  };

  it('come the last one first, no more than asked for', () => {
    expect(last([3, 9, 1, 7], 3)).toEqual([9, 7, 3]);
    expect(last([3, 9], 3)).toEqual([9, 3]);
    expect(last([], 3)).toEqual([]);
  });

  it('are no more than asked for where all were changed at once', () => {
    expect(last([5, 5, 5, 5, 5], 2)).toEqual([5, 5]);
  });
});
