import type { Concept } from '../../concepts';
import type { Candidate, Draft } from '../kinds/draft';
import type { QuizSource } from '../source';
import { confusablePairs, type Confusables } from './confusable';

/** Most candidates handed to the gate for one question. */
const MOST = 60;

/** Finds wrong options near a concept. Made once per quiz: the table of categories is filled when first asked for. */
export class Nearby {
  private readonly confusables: Confusables = confusablePairs();
  private byCategory: Map<string, Concept[]> | undefined;

  constructor(private readonly source: QuizSource) {}

  /** Candidates for a draft, nearest first: its own, the known confusables, those beside the bullet, those of the category. */
  of(draft: Draft): Candidate[] {
    const found = new Map<string, Candidate>();
    const add = (concept: Concept | undefined, near: number): void => {
      if (concept === undefined) return;
      const key = concept.name.toLowerCase();
      const known = this.source.count(concept.id) > 0;
      const value = near + (known ? 0.8 : 0);
      if ((found.get(key)?.near ?? -1) < value)
        found.set(key, { text: concept.name, concept: concept.id, near: value });
    };
    for (const w of draft.wrong) found.set(w.text.toLowerCase(), { ...w, near: w.near + 2 });
    const key = draft.keyConcept === undefined ? undefined : this.source.lexicon.get(draft.keyConcept);
    if (key !== undefined) {
      for (const id of this.confusables.get(key.id) ?? []) add(this.source.lexicon.get(id), 5);
      this.beside(draft, key, add);
      if (draft.kind !== 'term' || key.category !== 'general') {
        for (const c of this.category(key))
          add(c, c.broader !== undefined && c.broader === key.broader ? 3 : key.category === 'general' ? 0.2 : 1.6);
      }
    }
    return [...found.values()].sort((a, b) => b.near - a.near || (a.text < b.text ? -1 : 1)).slice(0, MOST);
  }

  /** Concepts named in bullets of the same list, section and note. */
  private beside(draft: Draft, key: Concept, add: (c: Concept | undefined, near: number) => void): void {
    const { about } = draft;
    if (about === undefined) return;
    for (const b of about.note.bullets.slice(Math.max(0, about.bullet.index - 60), about.bullet.index + 60)) {
      if (b.index === about.bullet.index) continue;
      const near = b.section === about.bullet.section ? (b.parent === about.bullet.parent ? 3 : 2.4) : 1.4;
      for (const m of this.source.mentions({ path: about.ref.path, bullet: b.index })) {
        const c = this.source.lexicon.get(m.concept);
        if (c?.kind === key.kind) add(c, near + (c.category === key.category ? 0.8 : -0.6));
      }
    }
  }

  private category(key: Concept): readonly Concept[] {
    if (this.byCategory === undefined) {
      this.byCategory = new Map();
      for (const c of this.source.lexicon.all()) {
        const slot = `${c.category} ${c.kind}`;
        const list = this.byCategory.get(slot);
        if (list === undefined) this.byCategory.set(slot, [c]);
        else list.push(c);
      }
    }
    return (this.byCategory.get(`${key.category} ${key.kind}`) ?? []).slice(0, 200);
  }
}
