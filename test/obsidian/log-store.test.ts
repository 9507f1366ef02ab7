import { TFile, type Vault } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { vaultLogStore } from '../../src/obsidian/log-store';
import { ReviewLog } from '../../src/review';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

/** A vault of files with texts; reading can be refused, as by a cloud drive that has a file's name but not its text. */
function vaultOf(texts: Map<string, string>, refuses: () => boolean): Vault {
  const fileOf = (path: string): TFile | null => {
    const file: unknown = Object.create(TFile.prototype);
    if (!texts.has(path) || !(file instanceof TFile)) return null;
    return Object.assign(file, {
      path,
      extension: 'md',
      stat: { mtime: 1, size: texts.get(path)?.length ?? 0, ctime: 0 },
    });
  };
  const vault = {
    getFiles: () => [...texts.keys()].flatMap((path) => fileOf(path) ?? []),
    getFileByPath: fileOf,
    getAbstractFileByPath: fileOf,
    getFolderByPath: () => ({}),
    readBinary: ({ path }: TFile) =>
      refuses()
        ? Promise.reject(new Error('not here yet'))
        : Promise.resolve(new TextEncoder().encode(texts.get(path) ?? '').buffer),
    append: ({ path }: TFile, text: string) => Promise.resolve(void texts.set(path, (texts.get(path) ?? '') + text)),
    create: (path: string, text: string) => Promise.resolve(void texts.set(path, text)),
  };
  return vault as unknown as Vault;
}

describe('the log in the vault', () => {
  it('loses no review when its file could not be read at the start and is written on', async () => {
    const texts = new Map<string, string>();
    let refuses = false;
    const open = (): Promise<ReviewLog> =>
      ReviewLog.open(
        vaultLogStore(
          vaultOf(texts, () => refuses),
          () => 'Log',
        ),
        'abc234',
      );
    const review = async (log: ReviewLog, cards: readonly string[]): Promise<void> => {
      for (const card of cards) log.add(card, 3, Date.UTC(2026, 10, 24, 8, 0, texts.size + Number(card.slice(1))));
      await log.retry();
    };
    await review(await open(), ['f1', 'f2', 'f3']);
    refuses = true;
    await review(await open(), ['f4', 'f5']);
    refuses = false;
    const log = await open();
    expect(log.problems()).toEqual([]);
    expect([...texts.values()].join('\n').match(/^- .*\bGood\b/gm)).toHaveLength(5);
  });
});
