import { slices, type Kept } from '../keep';
import type { Note } from '../notes';
import { NameTable } from './name-table';
import { mixWord, wordEnd } from './scan';
import { EMPTY_HASH, keyOf, lower, singularOf, wordCode, wordsOf } from './words';

/** Words of bits per note. */
const SIZE = 32;
/** With more names than this to look for, every note is as good as found. */
const MOST_NAMES = 300;
/** Notes that are kept in one part. */
const TOGETHER = 1000;

/**
 * Which notes have words that may spell a name. When a name comes, goes or means something else, these are the notes whose
 * mentions have to be looked at again; of all the others nothing is touched but 128 bytes.
 */
export class NameWatch {
  private readonly bits = new Map<string, Int32Array>();

  /** What is kept between starts. */
  get kept(): Kept<readonly [paths: readonly string[], bits: Int32Array]> {
    return {
      parts: () => partsOf(this.bits),
      take: ([paths, bits]) => {
        for (const [i, path] of paths.entries()) this.bits.set(path, bits.subarray(i * SIZE, (i + 1) * SIZE));
      },
    };
  }

  watch(note: Note): void {
    const bits = new Int32Array(SIZE);
    for (const text of textsOf(note)) markWords(text, bits);
    this.bits.set(note.path, bits);
  }

  forget(path: string): void {
    this.bits.delete(path);
  }

  has(path: string): boolean {
    return this.bits.has(path);
  }

  clear(): void {
    this.bits.clear();
  }

  /** Paths of watched notes that may name one of `names`. `noteOf` gives what is known under a path. */
  naming(names: ReadonlySet<string>, noteOf: (path: string) => Note | undefined): string[] {
    if (names.size > MOST_NAMES) return [...this.bits.keys()];
    const wanted = new Int32Array(SIZE);
    for (const name of names) for (const hash of rowsOf(name)) mark(hash, wanted);
    // A plural in `-ies` has no `y`.
    const stems = [...names].map((name) => keyOf(name).replace(/y$/, ''));
    const found: string[] = [];
    for (const [path, bits] of this.bits) {
      if (!overlap(wanted, bits)) continue;
      const note = noteOf(path);
      const joined =
        note &&
        textsOf(note)
          .map((text) => lower(wordsOf(text).join('')))
          .join(' ');
      if (joined !== undefined && stems.some((stem) => joined.includes(stem))) found.push(path);
    }
    return found;
  }
}

function* partsOf(all: ReadonlyMap<string, Int32Array>): Generator<readonly [string[], Int32Array]> {
  for (const slice of slices(all, TOGETHER)) {
    const bits = new Int32Array(slice.length * SIZE);
    for (const [i, [, own]] of slice.entries()) bits.set(own, i * SIZE);
    yield [slice.map(([path]) => path), bits];
  }
}

/** Everything of a note that is looked through for names. */
function textsOf(note: Note): string[] {
  const texts = [note.name];
  for (const { headings } of note.sections) texts.push(headings[headings.length - 1]?.text ?? '');
  for (const { text, links } of note.bullets) {
    texts.push(text);
    for (const { target, subpath } of links) texts.push(target, subpath);
  }
  return texts;
}

function rowsOf(name: string): number[] {
  const table = new NameTable(6);
  table.add(name.normalize('NFC'));
  return table.rows();
}

function mark(hash: number, bits: Int32Array): void {
  const spread = hash ^ (hash >>> 15);
  const at = (spread >>> 5) & (SIZE - 1);
  bits[at] = (bits[at] ?? 0) | (1 << (spread & 31));
}

function markWords(text: string, bits: Int32Array): void {
  for (let i = 0; i < text.length; i++) {
    if (wordCode(text.charCodeAt(i)) === 0) continue;
    const end = wordEnd(text, i, text.length);
    const hash = mixWord(EMPTY_HASH, text, i, end);
    mark(hash, bits);
    mark(singularOf(hash, text, i, end), bits);
    i = end;
  }
}

function overlap(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < SIZE; i++) if (((a[i] ?? 0) & (b[i] ?? 0)) !== 0) return true;
  return false;
}
