import { ConceptIndex, NameWatch, type Lexicon, type SharedCatalogue, type StudentConcept } from '../concepts';
import type { Note } from '../notes';
import { QuizIndex, type QuizIndexOptions, type QuizSource } from '../quiz';

/** What was read of the notes. */
export interface ReadNotes {
  readonly concepts: ConceptIndex;
  readonly index: QuizIndex;
  readonly watch: NameWatch;
}

/**
 * What the vault's notes mention. That depends on the names that all of them bring, so names are taken up at once and mentions
 * after them, when somebody asks or in {@link Readings.steps}: a name that comes or goes has the notes looked at again that may
 * have it. The order in which notes came is of no account.
 */
export class Readings {
  /** Made at first use: the plugin is loaded before anybody needs a catalogue. */
  private made: ReadNotes | undefined;
  private student: readonly StudentConcept[] = [];
  /** Notes whose names are not taken up yet, and those whose mentions are not. */
  private readonly unnamed = new Set<string>();
  private readonly unread = new Set<string>();
  /** Names that mean something else than when the notes that are read were. */
  private touched = new Set<string>();

  /**
   * @param noteOf what is known under a path
   * @param stale is told of notes that mention other things than before
   */
  constructor(
    private readonly noteOf: (path: string) => Note | undefined,
    private readonly stale: (path: string) => void,
    private readonly options: QuizIndexOptions,
    private readonly catalogue: SharedCatalogue,
  ) {}

  get lexicon(): Lexicon {
    return this.parts.concepts.lexicon();
  }

  /** Brings itself up to date first, which takes long where {@link steps} did not run before. */
  get quiz(): QuizSource {
    for (const step of this.steps()) void step;
    return this.parts.index;
  }

  /** To be called with every note that is new or changed, once `noteOf` gives it. */
  put(note: Note): void {
    this.leave(note.path);
    if (!this.unnamed.has(note.path)) this.parts.concepts.addNote(note, this.touched);
    this.unread.add(note.path);
  }

  remove(path: string): void {
    this.leave(path);
    this.unnamed.delete(path);
    this.parts.concepts.removeNote(path, this.touched);
  }

  /** The student's own names, in place of those before: everything is read again. */
  setNames(student: readonly StudentConcept[], paths: Iterable<string>): void {
    this.student = student;
    this.made = undefined;
    this.touched.clear();
    for (const path of paths) {
      this.unnamed.add(path);
      this.unread.add(path);
      this.stale(path);
    }
  }

  get isStill(): boolean {
    return this.unnamed.size === 0 && this.unread.size === 0 && this.touched.size === 0;
  }

  /** The work that is left, a note at a time. */
  *steps(): Generator<void> {
    for (const path of this.unnamed) {
      this.unnamed.delete(path);
      const note = this.noteOf(path);
      if (note) this.parts.concepts.addNote(note, this.touched);
      yield;
    }
    for (;;) {
      this.lookAgain();
      const [path] = this.unread;
      if (path === undefined) return;
      this.unread.delete(path);
      const note = this.noteOf(path);
      if (note) {
        this.parts.index.put(note);
        this.parts.watch.watch(note);
      }
      yield;
    }
  }

  /** Marks what may mention other things since names changed. */
  private lookAgain(): void {
    if (this.touched.size === 0) return;
    const names = this.touched;
    this.touched = new Set();
    for (const path of this.parts.watch.naming(names, this.noteOf)) this.unread.add(path);
    for (const path of this.unread) this.stale(path);
  }

  private leave(path: string): void {
    this.unread.delete(path);
    this.parts.watch.forget(path);
    this.parts.index.remove(path);
  }

  /** What was read, to be kept; only where nothing is left to do. */
  get read(): ReadNotes {
    return this.parts;
  }

  /** One in which nothing is read yet, with the names of catalogue and student. */
  empty(): ReadNotes {
    const concepts = new ConceptIndex(this.catalogue.get(), this.student);
    return { concepts, index: new QuizIndex(concepts.lexicon(), this.options), watch: new NameWatch() };
  }

  /** Goes on from what an earlier run had read, with the same names of the student. */
  goOnFrom(read: ReadNotes): void {
    this.made = read;
  }

  private get parts(): ReadNotes {
    return (this.made ??= this.empty());
  }
}
