const STORE = 'kept';

/** Values kept on this device between starts. Every call may be refused (private window, full disk, blocked database). */
export interface Memory {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  close(): void;
}

/**
 * An IndexedDB database of one object store. It is only ever a cache: what it holds can be made again, so a database that
 * can't be opened, read or written rejects, and the caller says so once and works without.
 */
export function indexedDbMemory(factory: IDBFactory, name: string): Memory {
  let opening: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> =>
    (opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(name, 1);
      request.onupgradeneeded = () => {
        if (!request.result.objectStoreNames.contains(STORE)) request.result.createObjectStore(STORE);
      };
      request.onsuccess = () => {
        // Another window asks for an upgrade: let go, or it waits for ever.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => reject(asError(request.error));
      request.onblocked = () => reject(new Error('the database is blocked by another window'));
    }));
  return {
    get: async (key) => {
      const db = await open();
      return new Promise((resolve, reject) => {
        const request: IDBRequest<unknown> = db.transaction(STORE).objectStore(STORE).get(key);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(asError(request.error));
      });
    },
    put: async (key, value) => {
      const db = await open();
      return new Promise((resolve, reject) => {
        const transaction = db.transaction(STORE, 'readwrite');
        transaction.objectStore(STORE).put(value, key);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(asError(transaction.error));
        transaction.onabort = () => reject(asError(transaction.error));
      });
    },
    close: () => {
      void opening?.then((db) => db.close()).catch(() => undefined);
    },
  };
}

function asError(error: DOMException | null): Error {
  return new Error(error?.message ?? 'the database refused');
}
