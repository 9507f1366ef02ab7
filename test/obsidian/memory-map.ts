import type { Memory, Store } from '../../src/obsidian/memory';

/** A device's memory without a database, as it outlives the plugin; `refuse` makes every call fail. */
export class MapMemory implements Memory {
  readonly stores = new Map<Store, Map<string, unknown>>();
  refuse = false;

  get(store: Store, keys: readonly string[]): Promise<unknown[]> {
    return this.answer(() => keys.map((key) => structuredClone(this.of(store).get(key))));
  }

  page(store: Store, after: string, size: number): Promise<(readonly [string, unknown])[]> {
    return this.answer(() => {
      const keys = [...this.of(store).keys()].filter((k) => k > after).sort();
      return keys.slice(0, size).map((k) => [k, structuredClone(this.of(store).get(k))] as const);
    });
  }

  put(store: Store, values: Iterable<readonly [string, unknown]>): Promise<void> {
    return this.answer(() => {
      for (const [key, value] of values)
        if (value === undefined) this.of(store).delete(key);
        else this.of(store).set(key, structuredClone(value));
    });
  }

  close(): void {
    // There is nothing to close.
  }

  private of(store: Store): Map<string, unknown> {
    const known = this.stores.get(store) ?? new Map<string, unknown>();
    this.stores.set(store, known);
    return known;
  }

  private answer<T>(work: () => T): Promise<T> {
    return this.refuse ? Promise.reject(new Error('the disk is full')) : Promise.resolve(work());
  }
}
