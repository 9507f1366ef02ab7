import { confusablesTable, type Concept } from '../../concepts';
import { isSentence } from '../../notes';
import { namesOf } from '../facts/kin';
import { sortOf } from '../text/common';
import { read, type Read } from '../gate/rule';
import { flat } from '../text/words';
import type { Candidate, Draft } from '../kinds/draft';
import type { QuizSource } from '../source';

/** Most candidates handed to the gate for one question. */
const MOST = 60;

/** Finds wrong options near a concept. Made once per quiz. */
export class Nearby {
  private readonly confusables = confusablesTable();
  private readonly names = new Map<string, readonly string[]>();
  private readonly options = new Map<string, Read>();

  constructor(private readonly source: QuizSource) {}

  /** Names of a concept as the rules compare them: flat, with a blank at either end. */
  flatNames(concept: string): readonly string[] {
    const known = this.names.get(concept);
    if (known !== undefined) return known;
    const names = namesOf(concept, this.source.lexicon).map((n) => ` ${flat(n)} `);
    this.names.set(concept, names);
    return names;
  }

  /** An option as the rules compare it. */
  read(text: string): Read {
    const known = this.options.get(text) ?? read(text);
    this.options.set(text, known);
    return known;
  }

  /** Candidates for a draft, nearest first: its own, the known confusables, those beside the bullet, those of the category. */
  of(draft: Draft): Candidate[] {
    const found = new Map<string, Candidate>();
    const add = (concept: Concept | undefined, near: number): void => {
      if (concept === undefined) return;
      const key = concept.name.toLowerCase();
      const count = this.source.count(concept.id);
      const known = count > 0;
      const value = near + (known ? 0.6 + Math.min(0.6, 0.25 * Math.log10(count)) : 0);
      if ((found.get(key)?.near ?? -1) < value)
        found.set(key, { text: concept.name, concept: concept.id, near: value });
    };
    for (const w of draft.wrong) found.set(w.text.toLowerCase(), { ...w, near: w.near + 2 });
    const key = draft.keyConcept === undefined ? undefined : this.source.lexicon.get(draft.keyConcept);
    if (key !== undefined) {
      (this.confusables.get(key.id) ?? []).forEach((id, i) =>
        add(this.source.lexicon.get(id), Math.max(3.5, 5 - 0.3 * i)),
      );
      this.beside(draft, key, add);
      for (const c of this.source.alike(key.category, key.kind)) add(c, this.kinship(c, key));
    }
    return [...found.values()].sort((a, b) => b.near - a.near || (a.text < b.text ? -1 : 1)).slice(0, MOST);
  }

  /** Nearness of another concept of the key's category. "General" is no category: there only a common stem of the names counts. */
  private kinship(c: Concept, key: Concept): number {
    const alike = sharesWord(c.name, key.name);
    if (c.broader !== undefined && c.broader === key.broader) return alike ? 3.4 : 2.2;
    const sort = sortOf(key.name);
    if (sort !== undefined && sort === sortOf(c.name)) return 1.8;
    // Parts of two services, and things of no service, have little in common but where they are used.
    if (key.broader !== undefined || key.kind !== 'component' || UNSORTED.test(key.category)) return alike ? 1.4 : -1;
    if (c.broader !== undefined) return 0;
    // What is confused with something is known to who learns; of the rest of the catalogue many never heard.
    return this.confusables.has(c.id) ? 2.4 : 1.6;
  }

  /** Concepts named in bullets of the same list, section and note. */
  private beside(draft: Draft, key: Concept, add: (c: Concept | undefined, near: number) => void): void {
    const { about } = draft;
    if (about === undefined) return;
    for (const b of about.note.bullets.slice(Math.max(0, about.bullet.index - 60), about.bullet.index + 60)) {
      if (b.index === about.bullet.index) continue;
      const sameSection = b.section === about.bullet.section;
      const sameList = sameSection && b.parent === about.bullet.parent && !isSentence(b);
      const near = sameList ? 3 : sameSection ? 2.4 : 1.4;
      for (const m of this.source.mentions({ path: about.ref.path, bullet: b.index })) {
        const c = this.source.lexicon.get(m.concept);
        if (c?.kind === key.kind) {
          const vague = key.category === 'general' && !sharesWord(c.name, key.name);
          add(c, near + (c.category !== key.category ? -1.8 : vague ? (sameList ? 0 : -1.4) : 0.8));
        }
      }
    }
  }
}

const UNSORTED = /^(?:general|client|external)$/;

/** Whether two names end in the same word, or begin with it: `Pilot light`, `Lazy loading`, `Eager loading`. */
function sharesWord(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase().split(/[\s-]+/), b.toLowerCase().split(/[\s-]+/)];
  return x.length > 1 && y.length > 1 && (x[x.length - 1] === y[y.length - 1] || x[0] === y[0]);
}
