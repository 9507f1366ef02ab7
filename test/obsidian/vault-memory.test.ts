import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import { FileStamps } from '../../src/obsidian/file-stamps';
import { VaultMemory } from '../../src/obsidian/vault-memory';
import { view } from '../library/view';
import { parseMetadata } from '../workbench/metadata';
import { MapMemory } from './memory-map';

const TEXTS = [
  '# Queues\n- [[SQS]] keeps a message for 14 days at most #resilient\n- A dead-letter queue holds what failed 5 times\n',
  '# Caches\n- See [[Queues|the waiting line]]\n- Time To Live (TTL) is counted in seconds\n',
];

function libraryOf(texts: readonly string[]): Library {
  const library = new Library();
  texts.forEach((text, i) => library.put(readNote(`n${String(i)}.md`, text, parseMetadata(text))));
  for (const step of library.steps()) void step;
  return library;
}

async function recalled(memory: MapMemory, of: Library, stamp = 'this build'): Promise<Library | undefined> {
  const next = new Library(of.registry);
  const vault = next.emptyVault();
  const files = await new VaultMemory(memory, stamp).recall(vault);
  if (files) next.goOnFrom(vault);
  return files && next;
}

describe('the index kept on the device', () => {
  beforeAll(() => {
    vi.stubGlobal('window', globalThis);
  });

  const keep = (memory: MapMemory, library: Library, isSame = () => true): Promise<boolean> =>
    new VaultMemory(memory, 'this build').save(library.vault(), new FileStamps(), isSame);

  it('is taken up as it was, by the same build only', async () => {
    const memory = new MapMemory();
    const library = libraryOf(TEXTS);
    expect(await recalled(memory, library)).toBeUndefined();
    expect(await keep(memory, library)).toBe(true);
    const next = await recalled(memory, library);
    expect(next && view(next)).toEqual(view(library));
    expect(next?.note('n0.md')).toEqual(library.note('n0.md'));
    expect(await recalled(memory, library, 'another build')).toBeUndefined();
  });

  it('leaves the one before as it is where the vault changes while it is written', async () => {
    const memory = new MapMemory();
    const before = libraryOf(TEXTS.slice(0, 1));
    await keep(memory, before);
    let asked = 0;
    expect(await keep(memory, libraryOf(TEXTS), () => asked++ < 2)).toBe(false);
    const next = await recalled(memory, before);
    expect(next?.counts()).toEqual(before.counts());
  });

  it('takes back what it wrote where there is no room for all of it', async () => {
    const memory = new MapMemory();
    const before = libraryOf(TEXTS.slice(0, 1));
    await keep(memory, before);
    const size = memory.stores.get('index')?.size;
    const put = memory.put.bind(memory);
    let calls = 0;
    memory.put = (store, values) =>
      ++calls === 3 ? Promise.reject(new Error('the disk is full')) : put(store, values);
    await expect(keep(memory, libraryOf(TEXTS))).rejects.toThrow('full');
    expect(memory.stores.get('index')?.size).toBe(size);
    expect((await recalled(memory, before))?.counts()).toEqual(before.counts());
  });

  it('takes no more room the second time than the first', async () => {
    const memory = new MapMemory();
    const library = libraryOf(TEXTS);
    await keep(memory, library);
    const size = memory.stores.get('index')?.size;
    await keep(memory, library);
    expect(memory.stores.get('index')?.size).toBe(size);
    expect(await recalled(memory, library)).toBeDefined();
  });

  it('is of no use where a part of it is missing or torn', async () => {
    for (const harm of [undefined, ['no such state', []], 'torn', ['notes', 7]]) {
      const memory = new MapMemory();
      const library = libraryOf(TEXTS);
      await keep(memory, library);
      await memory.put('index', [['0/1', harm]]);
      await expect(recalled(memory, library)).rejects.toThrow();
    }
  });

  it('leaves out a note whose facts were seen otherwise since, so that it is read', async () => {
    const memory = new MapMemory();
    const library = libraryOf(TEXTS);
    await keep(memory, library);
    const later = '# Queues\n- A new first line about Kinesis shards\n- [[SQS]] keeps a message for 14 days at most\n';
    const kept = library.registry.ids('n0.md')?.[0];
    library.put(readNote('n0.md', later, parseMetadata(later)));
    library.settle();
    const next = await recalled(memory, library);
    expect(next?.has('n0.md')).toBe(false);
    expect(next?.has('n1.md')).toBe(true);
    next?.put(readNote('n0.md', later, parseMetadata(later)));
    for (const step of next?.steps() ?? []) void step;
    expect(next?.registry.ids('n0.md')?.[1]).toBe(kept);
    expect(next && view(next)).toEqual(view(library));
  });
});
