import { lineMark, readLines } from './log-lines';
import { Reviews, type ReviewWords } from './reviews';
import { bytesOf } from './texts';
import type { LogProblem, LogStore, QuizEntry, Undo, Wish } from './types';

/** Everything that log files say, reviews in columns. */
export interface LogEntries {
  readonly reviews: Reviews;
  readonly undos: readonly Undo[];
  readonly wishes: readonly Wish[];
  readonly quiz: readonly QuizEntry[];
}

/** What is known of a file: enough to tell whether it is still the same, and where to read on. */
export interface FileState {
  /** As the store gave it before the file was read; undefined where it can't tell. */
  readonly stamp: string | undefined;
  /** Bytes in all, and up to the end of the last entry. */
  readonly size: number;
  readonly end: number;
  /** A code over all entries, in their order. */
  readonly mark: number;
}

/** The files of a log: reads them, and knows how far. Conflict copies are told by nothing but what they say. */
export class LogFiles {
  private readonly known = new Map<string, FileState>();
  /** Those that were found shorter than they were known. */
  private readonly shrunk = new Set<string>();
  private readonly problemsByFile = new Map<string, readonly LogProblem[]>();

  constructor(private readonly store: LogStore) {}

  /** Reads files whole; one that cannot be read is skipped and reported in {@link problems}. */
  async read(names: readonly string[], words: ReviewWords): Promise<LogEntries> {
    const found = empty(words);
    let coming = this.contentOf(names[0]);
    for (const [i, name] of names.entries()) {
      const { bytes, stamp, why } = await coming;
      // The next one comes while this one is read.
      coming = this.contentOf(names[i + 1]);
      if (why === undefined) this.problemsByFile.set(name, this.take(name, bytes, stamp, found));
      else {
        // As it was known it has not been read: nothing may go on from there.
        this.known.delete(name);
        this.problemsByFile.set(name, [{ file: name, line: 0, why: 'unread', text: why }]);
      }
    }
    return found;
  }

  /**
   * Reads what was added to the files since they were in known states, and nothing of those that did not change.
   *
   * @returns undefined where anything else happened to them
   */
  async readOn(states: ReadonlyMap<string, FileState>, words: ReviewWords): Promise<LogEntries | undefined> {
    const names = await this.store.list();
    if ([...states.keys()].some((name) => !names.includes(name))) return undefined;
    const found = empty(words);
    for (const name of names) {
      const state = states.get(name);
      const now = this.store.stamp?.(name);
      if (now === undefined) return undefined;
      if (state?.stamp === now) {
        this.known.set(name, state);
        continue;
      }
      const { bytes, stamp, why } = await this.contentOf(name);
      if (why !== undefined || (state && !goesOn(bytes, state, words))) return undefined;
      this.take(name, bytes, stamp, found, state);
    }
    return found;
  }

  /** Those of some files that may say something else than what was read of them: one that only moved with its folder says the same. */
  changed(names: readonly string[]): string[] {
    return names.filter((name) => {
      const stamp = this.store.stamp?.(name);
      return stamp === undefined || stamp !== this.known.get(name)?.stamp;
    });
  }

  has(name: string): boolean {
    return this.known.has(name);
  }

  /** Whether a file that is only ever added to is, or was at some time, shorter than it was known. */
  isCut(name: string): boolean {
    const size = this.known.get(name)?.size ?? 0;
    return this.shrunk.has(name) || (this.store.size?.(name) ?? size) < size;
  }

  /** What the file lacks was looked after. */
  mended(name: string): void {
    this.shrunk.delete(name);
  }

  /** The file is no longer there. */
  forget(name: string): void {
    this.known.delete(name);
    this.shrunk.delete(name);
    this.problemsByFile.delete(name);
  }

  /** A line was added to the end of a file, behind the text that goes before it. */
  added(name: string, before: string, line: string): void {
    const { stamp, size, mark } = this.known.get(name) ?? { stamp: undefined, size: 0, mark: 0 };
    const end = size + bytesOf(before + line).length;
    this.known.set(name, { stamp, size: end, end, mark: lineMark(mark, line) });
  }

  states(): [string, FileState][] {
    return [...this.known];
  }

  /** Lines that could not be taken, by file and line. */
  problems(): LogProblem[] {
    return [...this.problemsByFile.values()].flat();
  }

  private take(name: string, bytes: Uint8Array, stamp: string | undefined, to: Found, from?: FileState): LogProblem[] {
    const { undos, wishes, quiz, problems, end, mark } = readLines(bytes, name, to.reviews, from?.end, from?.mark);
    for (const undo of undos) to.undos.push(undo);
    for (const wish of wishes) to.wishes.push(wish);
    for (const entry of quiz) to.quiz.push(entry);
    if (bytes.length < (this.known.get(name)?.size ?? 0)) this.shrunk.add(name);
    this.known.set(name, { stamp, size: bytes.length, end, mark });
    return problems;
  }

  private async contentOf(name: string | undefined): Promise<Content> {
    const stamp = name === undefined ? undefined : this.store.stamp?.(name);
    try {
      const content = name === undefined ? '' : await this.store.read(name);
      return { bytes: typeof content === 'string' ? bytesOf(content) : new Uint8Array(content), stamp };
    } catch (error) {
      return { bytes: new Uint8Array(), stamp, why: String(error) };
    }
  }
}

interface Content {
  readonly bytes: Uint8Array;
  readonly stamp: string | undefined;
  /** Why it could not be read. */
  readonly why?: string;
}

interface Found extends LogEntries {
  readonly undos: Undo[];
  readonly wishes: Wish[];
  readonly quiz: QuizEntry[];
}

function empty(words: ReviewWords): Found {
  return { reviews: new Reviews(words), undos: [], wishes: [], quiz: [] };
}

/** Whether a file begins with what it said, line for line. */
function goesOn(bytes: Uint8Array, { end, mark }: FileState, words: ReviewWords): boolean {
  const after = bytes[end];
  if (bytes.length < end || !(after === undefined || after === 10 || after === 13)) return false;
  // With the words that are known: others would be made of each card.
  const before = readLines(bytes.subarray(0, end), '', new Reviews(words));
  return before.end === end && before.mark === mark;
}
