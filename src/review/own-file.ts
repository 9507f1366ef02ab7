import type { AppendQueue } from './append-queue';
import type { LogEntries, LogFiles } from './log-files';
import { isLogFileOf, logFileName, logHeader, quizLine, reviewLine, undoLine, wishLine } from './log-lines';
import type { LogStore } from './types';

/**
 * The files that this device adds lines to. One that was deleted while the app runs, or all with their folder, is written anew with the
 * next line: what it said still counts here, and would else be gone at the next start.
 */
export class OwnFiles {
  constructor(
    private readonly store: LogStore,
    private readonly files: LogFiles,
    private readonly queue: AppendQueue,
    private readonly device: string,
  ) {}

  /** Puts a line in its file, behind what waits to be stored. `content` is what is known, the line's entry included. */
  add(line: string, at: number, content: LogEntries): void {
    const name = logFileName(this.device, at);
    for (const gone of this.gone(name)) {
      this.files.forget(gone);
      this.put(
        gone,
        ownLines(content, this.device, gone).filter((l) => l !== line),
      );
    }
    this.put(name, [line]);
  }

  private put(name: string, lines: readonly string[]): void {
    const { device, files } = this;
    if (lines.length === 0) return;
    // A line begins with its line break: after a write that was cut off, the next one still starts on a line of its own.
    const lead = files.has(name) ? '\n' : `${logHeader(device, monthOf(name))}\n`;
    this.queue.push(name, lead + lines.join('\n'));
    lines.forEach((l, i) => files.added(name, i === 0 ? lead : '\n', l));
  }

  /** What has to be written anew: the file that is added to, and where all are gone, as with their folder, those of other months too. */
  private gone(name: string): string[] {
    const { device, files } = this;
    if (files.has(name) && !this.isGone(name)) return [];
    const names = files.states().map(([known]) => known);
    const own = names.filter((known) => isLogFileOf(device, known));
    return own.every((known) => this.isGone(known)) ? own : own.filter((known) => known === name);
  }

  private isGone(name: string): boolean {
    const { store, files, queue } = this;
    return files.has(name) && !queue.has(name) && store.stamp !== undefined && store.stamp(name) === undefined;
  }
}

/** When the month of a file begins. */
function monthOf(name: string): number {
  return Date.parse(name.slice(-'2026-11.md'.length, -'.md'.length));
}

/** The lines of a device in one of its files. */
function ownLines({ reviews, undos, wishes, quiz }: LogEntries, device: string, name: string): string[] {
  const month = new Date(monthOf(name));
  const [year, start] = [month.getUTCFullYear(), month.getUTCMonth()];
  const end = reviews.before(Date.UTC(year, start + 1));
  const lines: string[] = [];
  for (let i = reviews.before(Date.UTC(year, start)); i < end; i++) {
    const review = reviews.get(i);
    if (review.device === device) lines.push(reviewLine(review));
  }
  const isOwn = (e: { readonly device: string; readonly at: number }): boolean =>
    e.device === device && logFileName(device, e.at) === name;
  const others = [
    ...undos.filter(isOwn).map(undoLine),
    ...wishes.filter(isOwn).map(wishLine),
    ...quiz.filter(isOwn).map(quizLine),
  ];
  return [...lines, ...others];
}
