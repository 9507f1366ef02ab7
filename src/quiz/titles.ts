import type { SectionRef } from './source';
import { flat } from './text/words';

interface Place {
  readonly sections: number[];
  readonly title: string;
}

/** Headings and note names with where they stand. */
export class Titles {
  private readonly places = new Map<string, Map<string, Place>>();
  private shown: readonly string[] | undefined;

  put(title: string, path: string, section: number): void {
    const key = flat(title);
    if (key === '') return;
    const places = this.places.get(key) ?? new Map<string, Place>();
    const place = places.get(path) ?? { sections: [], title };
    place.sections.push(section);
    places.set(path, place);
    this.places.set(key, places);
    this.shown = undefined;
  }

  /** Forgets the title in that note. */
  drop(title: string, path: string): void {
    const key = flat(title);
    const places = this.places.get(key);
    places?.delete(path);
    if (places?.size === 0) this.places.delete(key);
    this.shown = undefined;
  }

  named(title: string): SectionRef[] {
    const places = this.places.get(flat(title));
    if (places === undefined) return [];
    return [...places.keys()]
      .sort()
      .flatMap((path) => (places.get(path)?.sections ?? []).map((section) => ({ path, section })));
  }

  /** Each title once, as the first note by path writes it. */
  all(): readonly string[] {
    this.shown ??= [...this.places.values()].flatMap((places) => {
      let first: string | undefined;
      for (const path of places.keys()) if (first === undefined || path < first) first = path;
      return first === undefined ? [] : (places.get(first)?.title ?? []);
    });
    return this.shown;
  }
}
