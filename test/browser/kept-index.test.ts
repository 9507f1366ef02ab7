import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, restart, sampleVault, whenIndexed, type OpenWorkbench } from './support';

declare global {
  interface Window {
    /** Outlines that were asked of the database since the page was loaded, by path. */
    outlinesRead: string[];
  }
}

/** The whole index goes from one start to the next through the browser's own IndexedDB. */
describe('the index kept on the device', () => {
  let open: OpenWorkbench;
  const count = (): Promise<string> => open.page.evaluate(() => window.workbench.cli('study-atlas:index'));
  const quiz = (): Promise<string> => open.page.evaluate(() => window.workbench.cli('study-atlas:due'));

  beforeAll(async () => {
    open = await openWorkbench({ vault: sampleVault });
    await open.page.addInitScript(() => {
      window.outlinesRead = [];
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store below
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.get = function (this: IDBObjectStore, key) {
        if (this.name === 'notes') window.outlinesRead.push(JSON.stringify(key));
        return get.call(this, key) as IDBRequest<unknown>;
      };
    });
    await whenIndexed(open.page);
  });
  afterAll(async () => {
    await open.close();
  });

  it('is written once the vault is still, and taken up at the next start without a look at any note', async () => {
    await expect.poll(() => open.page.evaluate(isKept), { timeout: 30_000, interval: 500 }).toBe(true);
    const before = [await count(), await quiz()];
    await restart(open.page);
    await whenIndexed(open.page);
    expect(open.errors).toEqual([]);
    expect([await count(), await quiz()]).toEqual(before);
    expect(await open.page.evaluate(() => window.outlinesRead)).toEqual([]);
    expect(open.errors).toEqual([]);
  });

  it('has only what changed since read again', async () => {
    await open.page.evaluate(async () => {
      const { vault } = window.workbench.app;
      await vault.create('Fresh.md', '# Fresh\n\n- Kinesis keeps records for 24 hours by default\n');
    });
    await whenIndexed(open.page);
    const before = await count();
    await restart(open.page);
    await whenIndexed(open.page);
    expect(await count()).toBe(before);
    expect(await open.page.evaluate(() => window.outlinesRead)).toEqual(['"Fresh.md"']);
    expect(open.errors).toEqual([]);
  });
});

/** Whether the head of a whole index is in the plugin's database. */
async function isKept(): Promise<boolean> {
  const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('study-atlas'));
  if (known?.name === undefined) return false;
  const { name } = known;
  const head = await new Promise<unknown>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(new Error('the database does not open'));
    opening.onsuccess = () => {
      const asked = opening.result.transaction('index').objectStore('index').get('head');
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result);
      };
    };
  });
  return head !== undefined;
}
