/** What is kept on this device, each under its key: odds and ends, per note its outline and its identities, and the index in parts. */
export const STORES = ['kept', 'notes', 'facts', 'index'] as const;
export type Store = (typeof STORES)[number];

/** Values kept on this device between starts. Every call may be refused (private window, full disk, blocked database). */
export interface Memory {
  /** The values of keys, in their order; undefined where there is none. */
  get(store: Store, keys: readonly string[]): Promise<unknown[]>;
  /** A page of a store, ascending by key, from the first key after `after` on; empty behind the last. */
  page(store: Store, after: string, size: number): Promise<(readonly [string, unknown])[]>;
  /** Puts and, where the value is undefined, deletes; all of it or nothing. */
  put(store: Store, values: Iterable<readonly [string, unknown]>): Promise<void>;
  close(): void;
}

/** How long the database may take to open, in milliseconds. A browser that is stuck answers nothing at all. */
const PATIENCE_MS = 10_000;

/**
 * An IndexedDB database. It is only ever a cache: what it holds can be made again, so a database that can't be opened, read or
 * written rejects, and the caller says so once and works without.
 */
export function indexedDbMemory(factory: IDBFactory, name: string): Memory {
  let opening: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => (opening ??= openDatabase(factory, name));
  const read = async <T>(store: Store, ask: (from: IDBObjectStore) => { readonly result: T }[]): Promise<T[]> => {
    const transaction = (await open()).transaction(store);
    const requests = ask(transaction.objectStore(store));
    await finished(transaction);
    return requests.map((r) => r.result);
  };
  return {
    get: (store, keys) => read(store, (from): IDBRequest<unknown>[] => keys.map((key) => from.get(key))),
    page: async (store, after, size) => {
      const range = IDBKeyRange.lowerBound(after, true);
      const [keys = [], values = []] = await read<readonly unknown[]>(store, (from) => [
        from.getAllKeys(range, size),
        from.getAll(range, size),
      ]);
      return keys.map((key, i) => [String(key), values[i]] as const);
    },
    put: async (store, values) => {
      const transaction = (await open()).transaction(store, 'readwrite');
      const to = transaction.objectStore(store);
      for (const [key, value] of values) {
        if (value === undefined) to.delete(key);
        else to.put(value, key);
      }
      await finished(transaction);
    },
    close: () => {
      void opening?.then((db) => db.close()).catch(() => undefined);
    },
  };
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 3);
    const timer = window.setTimeout(() => reject(new Error('the database does not answer')), PATIENCE_MS);
    request.onupgradeneeded = () => {
      for (const store of STORES)
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      window.clearTimeout(timer);
      // Another window asks for an upgrade: let go, or it waits for ever.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(asError(request.error));
    request.onblocked = () => reject(new Error('the database is blocked by another window'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(asError(transaction.error));
    transaction.onabort = () => reject(asError(transaction.error));
  });
}

function asError(error: DOMException | null): Error {
  return new Error(error?.message ?? 'the database refused');
}
