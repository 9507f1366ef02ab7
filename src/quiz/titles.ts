import { detached, keptMap, type KeptStates } from '../keep';
import { Postings } from './postings';
import type { Roster } from './roster';
import type { SectionRef } from './source';
import { flat } from './text/words';

/** Titles that are kept in one part. */
const TOGETHER = 2000;

/** Headings and note names with where they stand. */
export class Titles {
  /** By `flat`; the numbers count sections from the note's first one, and a note's name is its section 0. */
  private readonly places: Postings;
  /** How each is written, with the path of the note that writes it so; the first by path counts. */
  private readonly written = new Map<string, { title: string; path: string }>();
  /** Every title in use on a line of its own, as `flat`, ascending; made when first asked for after titles came or went. */
  private page: string | undefined;

  /** @param titlesOf titles of a note that is in, as they are written, with their sections */
  constructor(
    private readonly roster: Roster,
    private readonly titlesOf: (path: string) => Iterable<readonly [title: string, section: number]>,
  ) {
    this.places = new Postings(roster);
  }

  /** To be called with every note once it is on the roster. */
  put(path: string, titles: Iterable<readonly [title: string, section: number]>): void {
    const [base] = this.roster.range(path);
    const places: [key: string, section: number][] = [];
    for (const [title, section] of titles) {
      const key = detached(flat(title));
      if (key === '') continue;
      const known = this.written.get(key);
      if (known === undefined) this.page = undefined;
      if (known === undefined || path < known.path || (path === known.path && !places.some((p) => p[0] === key)))
        this.written.set(key, { title: detached(title), path });
      places.push([key, section]);
    }
    places.sort((a, b) => a[1] - b[1]);
    for (const [key, section] of places) this.places.add(key, base + section);
  }

  get kept(): KeptStates {
    return { ...this.places.kept, written: keptMap(this.written, TOGETHER) };
  }

  named(title: string): SectionRef[] {
    return this.at(flat(title));
  }

  /** Each title once, as the first note by path writes it. */
  all(): readonly string[] {
    return this.lines().flatMap((key) => this.title(key) ?? []);
  }

  /** Titles that hold the text (as `flat`), those that begin with it first. One search through a text, for key strokes. */
  holding(needle: string, limit: number): string[] {
    // Also when nothing is typed yet, as when a prompt opens: the first key then finds the page made.
    if (this.page === undefined) this.lines();
    if (needle === '') return [];
    const page = this.page ?? '';
    const found = new Set<string>();
    for (const wanted of [`\n${needle}`, needle])
      for (let at = -1; found.size < limit;) {
        at = page.indexOf(wanted, at + 1);
        if (at < 0) break;
        const start = wanted === needle ? page.lastIndexOf('\n', at) + 1 : at + 1;
        const end = page.indexOf('\n', at + 1);
        const title = this.title(page.slice(start, end));
        if (title !== undefined) found.add(title);
        at = end - 1;
      }
    return [...found];
  }

  renumber(renewed: (ids: Int32Array) => Int32Array): void {
    this.places.renumber(renewed);
  }

  private lines(): string[] {
    if (this.page !== undefined) return this.page.split('\n').slice(1, -1);
    const keys = [...this.written.keys()].sort();
    this.page = `\n${keys.join('\n')}\n`;
    return keys;
  }

  /** As the first note by path writes it now; undefined where no note does any more. */
  private title(key: string): string | undefined {
    const known = this.written.get(key);
    // Not `at`: of a heading that hundreds of notes have, only the first is asked for.
    const [first] = this.roster.ordered(this.places.get(key));
    if (first === undefined) {
      if (known !== undefined) this.page = undefined;
      this.written.delete(key);
      return undefined;
    }
    if (known?.path === first.path) return known.title;
    for (const [title] of this.titlesOf(first.path))
      if (flat(title) === key) {
        this.written.set(key, { title: detached(title), path: first.path });
        return title;
      }
    return known?.title;
  }

  private at(key: string): SectionRef[] {
    const ids = this.places.get(key);
    return this.roster.ordered(ids).flatMap(({ path, base, from, to }) => {
      const sections = [...ids.subarray(from, to)].map((id) => id - base);
      // The note itself comes after its sections.
      if (sections[0] === 0) sections.push(sections.shift() ?? 0);
      return sections.map((section) => ({ path, section }));
    });
  }
}
