import { keptMap, Recent, TextCoder, type KeptStates } from '../keep';
import { packNote, unpackNote, type Note } from '../notes';

/** So many notes stay unpacked: more than a quiz or a review looks at. */
const UNPACKED = 300;
/** Notes that are kept in one part. */
const TOGETHER = 100;

/** The notes of a vault, packed: those looked at last are kept as they are, the others unpacked when asked for. */
export class NoteStore {
  private readonly packed = new Map<string, string>();
  private readonly recent = new Recent<string, Note>(UNPACKED);
  private readonly coder = new TextCoder();

  /** What is kept between starts. */
  get kept(): KeptStates {
    return { pieces: this.coder, notes: keptMap(this.packed, TOGETHER) };
  }

  get size(): number {
    return this.packed.size;
  }

  has(path: string): boolean {
    return this.packed.has(path);
  }

  get(path: string): Note | undefined {
    const known = this.recent.get(path);
    if (known !== undefined) return known;
    const note = this.unpacked(path);
    if (note !== undefined) this.recent.set(path, note);
    return note;
  }

  set(note: Note): void {
    this.packed.set(note.path, this.coder.encode(packNote(note)));
    this.recent.set(note.path, note);
  }

  delete(path: string): void {
    this.packed.delete(path);
    this.recent.delete(path);
  }

  paths(): IterableIterator<string> {
    return this.packed.keys();
  }

  /** All notes, one after the other; those looked at lately stay so. */
  *all(): Generator<Note> {
    for (const path of this.packed.keys()) {
      const note = this.unpacked(path);
      if (note !== undefined) yield note;
    }
  }

  private unpacked(path: string): Note | undefined {
    const packed = this.packed.get(path);
    return packed === undefined ? undefined : unpackNote(this.coder.decode(packed));
  }
}
