/** Lists of bullet numbers by key. Numbers of notes that are gone are swept out when a list is next read. */
export class Postings {
  private readonly lists = new Map<string, { ids: number[]; swept: number }>();

  /** `live` says whether a number is still in use; `deaths` grows whenever some number stops being so. */
  constructor(
    private readonly live: (id: number) => boolean,
    private readonly deaths: () => number,
  ) {}

  /** Numbers must come in ascending order per key; a repeat of the last one is ignored. */
  add(key: string, id: number): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, { ids: [id], swept: this.deaths() });
    else if (list.ids[list.ids.length - 1] !== id) list.ids.push(id);
  }

  get(key: string): readonly number[] {
    const list = this.lists.get(key);
    if (list === undefined) return [];
    if (list.swept !== this.deaths()) {
      list.ids = list.ids.filter((id) => this.live(id));
      list.swept = this.deaths();
      if (list.ids.length === 0) this.lists.delete(key);
    }
    return list.ids;
  }

  /** Keys that have at least one live number. */
  keys(): string[] {
    return [...this.lists.keys()].filter((k) => this.get(k).length > 0);
  }

  clear(): void {
    this.lists.clear();
  }
}
