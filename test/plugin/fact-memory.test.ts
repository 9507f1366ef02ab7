import { expect, it, vi } from 'vitest';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import type { Atlas } from '../../src/plugin/atlas';
import { FactMemory } from '../../src/plugin/fact-memory';
import { MapMemory } from '../obsidian/memory-map';
import { parseMetadata } from '../workbench/metadata';

let memory: MapMemory;

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));
vi.mock('../../src/obsidian', async (original) => ({
  ...(await original<object>()),
  indexedDbMemory: () => memory,
}));

/** The identities of a run on one device; `close` ends it as the app does, which waits for nothing. */
async function begin(): Promise<{ library: Library; close: () => void }> {
  const library = new Library();
  const ends: (() => void)[] = [];
  const fake = {
    library,
    app: { workspace: { on: () => ({}) }, loadLocalStorage: () => 'device', saveLocalStorage: () => undefined },
    plugin: { register: (end: () => void) => ends.push(end), registerEvent: () => undefined },
    indexer: { useCache: () => undefined, progress: { state: 'warm' } },
    settings: () => ({ names: [] }),
    isOff: false,
  };
  const facts = new FactMemory(fake as unknown as Atlas);
  await facts.recall();
  facts.watch();
  return { library, close: () => ends.forEach((end) => end()) };
}

const put = (library: Library, path: string): void => {
  const text = `- Bullet of ${path.slice(path.lastIndexOf('/') + 1)}\n- Serverless\n`;
  library.put(readNote(path, text, parseMetadata(text)));
};

it('knows the facts of a folder that was moved just before the app was closed', async () => {
  vi.stubGlobal('window', { ...globalThis, indexedDB: {} });
  memory = new MapMemory();
  const names = Array.from({ length: 100 }, (_, n) => `${String(n)}.md`);
  const first = await begin();
  for (const name of names) put(first.library, `old/${name}`);
  first.library.settle();
  const ids = names.map((name) => first.library.registry.ids(`old/${name}`));
  first.close();
  await vi.waitFor(() => expect(memory.stores.get('facts')?.size).toBe(100));

  // Moved by another program while the app was closed, so that all is found at once.
  const second = await begin();
  for (const name of names) put(second.library, `new/${name}`);
  for (const name of names) second.library.remove(`old/${name}`);
  second.library.settle();
  expect(names.map((name) => second.library.registry.ids(`new/${name}`))).toEqual(ids);
  const write = memory.put.bind(memory);
  let writes = 0;
  // The app is gone before anything but the first of the records is written.
  memory.put = (store, values) =>
    store === 'facts' && ++writes > 1 ? new Promise<void>(() => undefined) : write(store, values);
  second.close();
  await vi.waitFor(() => expect(writes).toBeGreaterThan(1));
  memory.put = write;

  const third = await begin();
  for (const path of third.library.paths()) if (path.startsWith('old/')) third.library.remove(path);
  for (const name of names) put(third.library, `new/${name}`);
  third.library.settle();
  expect(names.map((name) => third.library.registry.ids(`new/${name}`))).toEqual(ids);
});
