import { beforeAll, describe, expect, it, vi } from 'vitest';
import { view } from '../library/view';
import { FakeVault } from './fake-vault';
import { MapMemory } from './memory-map';
import { rebuilt, Session, tick } from './session';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

describe('the index at the start after an edit that the app had not parsed', () => {
  beforeAll(() => {
    vi.stubGlobal('window', globalThis);
  });

  it('reads a note again that was edited and renamed in one breath just before the app was closed', async () => {
    const vault = new FakeVault();
    vault.write('a.md', '- A fact of S3\n');
    vault.write('z.md', '- A fact of RDS\n');
    const first = new Session(vault, new MapMemory()).begin();
    await first.indexer.whenWarm();
    vault.writeLate('a.md', '- Another fact of SQS\n');
    vault.rename('a.md', 'b.md');
    await first.keep();
    await first.cache.save();
    vault.close();
    vault.unparsed.clear();
    const second = await Session.after(first);
    await second.indexer.whenWarm();
    expect(view(second.library)).toEqual(view(rebuilt(vault)));
  });

  it.each([
    [
      'while others are read, after it was recalled',
      (vault: FakeVault): void => {
        vault.onRead = () => vault.writeLate('b.md', '- Yet another fact of SQS\n');
      },
    ],
    [
      'while it is read itself',
      (vault: FakeVault): void => {
        vault.onRead = () => vault.writeLate('a.md', '- Yet another fact of SQS\n');
      },
    ],
    [
      'while the app parses what it said before',
      (vault: FakeVault): void => {
        vault.writeLate('b.md', '- A fact of EC2, saved again at once\n');
        vault.parse('b.md', '- A fact of SQS\n');
      },
    ],
  ])('reads a note again that was saved %s, just before the app was closed', async (_, save) => {
    const vault = new FakeVault();
    vault.write('a.md', '- A fact of S3\n');
    vault.write('b.md', '- A fact of RDS\n');
    const first = new Session(vault, new MapMemory()).begin();
    await first.indexer.whenWarm();
    await first.cache.save();
    vault.close();
    vault.write('a.md', '- Another fact of S3\n');
    const second = new Session(vault, first.memory).begin();
    save(vault);
    for (let n = 0; n < 9; n++) await tick();
    await second.keep();
    await second.cache.save();
    vault.close();
    vault.onRead = () => undefined;
    vault.unparsed.clear();
    const third = await Session.after(second);
    await third.indexer.whenWarm();
    expect(view(third.library)).toEqual(view(rebuilt(vault)));
  });

  it('follows the bullets of a note whose metadata come long after all else was read', async () => {
    const vault = new FakeVault();
    vault.write('a.md', '- Buckets of S3 keep every version of an object\n');
    vault.write('b.md', '- A fact of RDS\n');
    const first = new Session(vault, new MapMemory()).begin();
    await first.indexer.whenWarm();
    await first.keep();
    vault.close();
    const ids = first.library.registry.ids('a.md');
    vault.writeLate('a.md', '- Buckets of S3 can keep all the versions that an object had\n');
    // Nobody waits as long as the index does.
    const setTimeout = (done: () => void): unknown => globalThis.setTimeout(done);
    vi.stubGlobal('window', { clearTimeout: globalThis.clearTimeout, setTimeout });
    const second = await Session.after(first);
    await second.indexer.whenWarm();
    vi.stubGlobal('window', globalThis);
    vault.parse('a.md');
    await second.indexer.whenWarm();
    expect(second.library.registry.ids('a.md')).toEqual(ids);
    expect(view(second.library)).toEqual(view(rebuilt(vault)));
  });
});
