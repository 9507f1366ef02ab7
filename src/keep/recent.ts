/** A bounded memory: what was asked for longest ago goes first. */
export class Recent<K, V> {
  private readonly kept = new Map<K, V>();
  private weight = 0;

  /**
   * @param room how much is kept
   * @param weigh what a value takes of it; 1 unless told
   */
  constructor(
    private readonly room: number,
    private readonly weigh: (value: V) => number = () => 1,
  ) {}

  get(key: K): V | undefined {
    const value = this.kept.get(key);
    if (value === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.delete(key);
    this.kept.set(key, value);
    this.weight += this.weigh(value);
    for (const [oldest] of this.kept) {
      if (this.weight <= this.room || oldest === key) break;
      this.delete(oldest);
    }
  }

  delete(key: K): void {
    const value = this.kept.get(key);
    if (value !== undefined) this.weight -= this.weigh(value);
    this.kept.delete(key);
  }

  clear(): void {
    this.kept.clear();
    this.weight = 0;
  }
}
