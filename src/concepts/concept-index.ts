import { slices, type Kept } from '../keep';
import type { Note } from '../notes';
import { loadCatalogue, type Catalogue } from './catalogue';
import { EvidenceReader, type Evidence } from './evidence';
import { cataloguePart, LayeredLexicon, vaultPart } from './lexicon';
import { studentPart, type StudentConcept } from './student-names';
import { VaultNames } from './vault-names';

/** Catalogue and student's names as one lexicon: what every note is read with when nothing else is known. */
export function groundLexicon(catalogue: Catalogue, student: readonly StudentConcept[] = []): LayeredLexicon {
  const base = new LayeredLexicon([cataloguePart(catalogue)]);
  if (student.length === 0) return base;
  const own = studentPart(student, base);
  // The student's part is asked first and also knows best what a concept is called.
  return new LayeredLexicon([own, { ...cataloguePart(catalogue), get: (id) => own.get(id) ?? catalogue.get(id) }]);
}

/** What one note says about names. */
type Said = readonly [path: string, evidence: readonly Evidence[]];

/** Notes that are kept in one part. */
const TOGETHER = 200;

/**
 * The names of a whole vault, kept note by note: adding or taking away a note costs what that note says, whatever the size of the
 * vault, and the result is that of a rebuild in any order. Renaming is `removeNote` and `addNote`.
 */
export class ConceptIndex {
  private readonly ground: LayeredLexicon;
  private readonly names: VaultNames;
  private readonly reader: EvidenceReader;
  private readonly byPath = new Map<string, readonly Evidence[]>();
  private readonly view: LayeredLexicon;

  constructor(catalogue: Catalogue = loadCatalogue(), student: readonly StudentConcept[] = []) {
    this.ground = groundLexicon(catalogue, student);
    this.reader = new EvidenceReader(this.ground);
    this.names = new VaultNames(this.ground, 12);
    this.view = this.ground.with([...this.ground.parts, vaultPart(this.names)]);
  }

  /**
   * Takes a note in, in place of what was known under its path. Names that may mean something else from now on are added to
   * `touched`: notes that have them mention other things than before.
   */
  addNote(note: Note, touched?: Set<string>): void {
    const evidence = this.reader.of(note);
    const before = this.byPath.get(note.path);
    this.byPath.set(note.path, evidence);
    // First in, then out: what the note goes on saying doesn't change in between.
    this.names.add(evidence, touched);
    if (before !== undefined) this.names.remove(before, touched);
  }

  removeNote(path: string, touched?: Set<string>): void {
    const evidence = this.byPath.get(path);
    if (evidence === undefined) return;
    this.byPath.delete(path);
    this.names.remove(evidence, touched);
  }

  /** What is kept between starts. */
  get kept(): Kept<readonly Said[]> {
    // What many notes say is one object, which a clone knows within one part only.
    const known = new Map<string, Evidence>();
    const same = (e: Evidence): Evidence => {
      const key = `${e.kind}\n${e.name}\n${e.kind === 'anchor' ? '' : e.target}`;
      const before = known.get(key);
      if (before === undefined) known.set(key, e);
      return before ?? e;
    };
    return {
      parts: () => slices(this.byPath, TOGETHER),
      take: (said) => {
        for (const [path, evidence] of said) {
          const own = evidence.map(same);
          this.byPath.set(path, own);
          this.names.add(own);
        }
      },
    };
  }

  /** A live view: it always answers from the notes taken in so far. */
  lexicon(): LayeredLexicon {
    return this.view;
  }
}

export interface LexiconSources {
  readonly catalogue?: Catalogue;
  readonly vault?: Iterable<Note>;
  readonly student?: readonly StudentConcept[];
}

/** A lexicon from scratch; a vault that changes is better kept in a `ConceptIndex`. */
export function buildLexicon(sources: LexiconSources = {}): LayeredLexicon {
  const index = new ConceptIndex(sources.catalogue, sources.student);
  for (const note of sources.vault ?? []) index.addNote(note);
  return index.lexicon();
}
