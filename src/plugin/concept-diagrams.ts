import { drawSection } from '../architecture';
import type { Concept } from '../concepts';
import { Turn } from '../obsidian';
import type { ConceptAsked, Spoken } from '../views/diagram';
import type { Atlas } from './atlas';

/**
 * What every note of the vault says about one concept. Asked again, it reads only the notes that changed meanwhile.
 */
export class ConceptReader implements ConceptAsked {
  private readonly read = new Map<string, readonly Spoken[]>();
  private concept: Concept | undefined;
  private readonly end: () => void;

  constructor(
    private readonly atlas: Atlas,
    private readonly name: string,
    onChange: () => void,
  ) {
    this.end = atlas.library.onChange(({ changed, removed }) => {
      for (const path of [...changed, ...removed]) this.read.delete(path);
      onChange();
    });
  }

  /** Waits for the index. Undefined where no concept has that name. */
  async ask(): Promise<{ readonly name: string; readonly spoken: readonly Spoken[] } | undefined> {
    const { indexer, library } = this.atlas;
    await indexer.whenWarm();
    const concept = library.lexicon.resolve(this.name);
    if (concept === undefined) return undefined;
    if (concept.id !== this.concept?.id) this.read.clear();
    this.concept = concept;
    const spoken: Spoken[] = [];
    const turn = new Turn();
    turn.begin();
    for (const [path, sections] of this.places(concept)) {
      const known = this.read.get(path) ?? this.readNote(path, sections, concept);
      this.read.set(path, known);
      spoken.push(...known);
      if (turn.isOver) await turn.pass();
    }
    return { name: concept.name, spoken };
  }

  stop(): void {
    this.end();
  }

  /** Path -> indices of the sections that speak of it, in the order of paths and lines. */
  private places(concept: Concept): Map<string, Set<number>> {
    const { quiz } = this.atlas.library;
    const places = new Map<string, Set<number>>();
    for (const { path, bullet } of [...quiz.mentioning(concept.id), ...quiz.under(concept.id)]) {
      const section = quiz.note(path)?.bullets[bullet]?.section;
      if (section === undefined) continue;
      const known = places.get(path) ?? new Set();
      places.set(path, known.add(section));
    }
    return new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private readNote(path: string, sections: ReadonlySet<number>, concept: Concept): Spoken[] {
    const note = this.atlas.library.note(path);
    if (note === undefined) return [];
    const lexicon = this.atlas.architectures.lexiconOf(note);
    const own = lexicon.resolve(this.name)?.id ?? concept.id;
    return [...sections]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const section = note.sections[index];
        const architecture = section && drawSection(note, section, lexicon);
        return architecture ? [{ path, own, architecture }] : [];
      });
  }
}
