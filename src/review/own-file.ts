import type { AppendQueue } from './append-queue';
import type { LogEntries, LogFiles } from './log-files';
import { logFileName, logHeader, quizLine, reviewLine, undoLine, wishLine } from './log-lines';
import type { LogStore } from './types';

/**
 * The files that this device adds lines to. One that was deleted while the app runs is written anew with the next line: what it said
 * still counts here, and would else be gone at the next start.
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
    const { device, files } = this;
    const name = logFileName(device, at);
    const isGone = this.isGone(name);
    if (isGone) files.forget(name);
    const before = isGone ? ownLines(content, device, at).filter((l) => l !== line) : [];
    // A line begins with its line break: after a write that was cut off, the next one still starts on a line of its own.
    const lead = files.has(name) ? '\n' : `${logHeader(device, at)}\n`;
    const lines = [...before, line];
    this.queue.push(name, lead + lines.join('\n'));
    lines.forEach((l, i) => files.added(name, i === 0 ? lead : '\n', l));
  }

  private isGone(name: string): boolean {
    const { store, files, queue } = this;
    return files.has(name) && !queue.has(name) && store.stamp !== undefined && store.stamp(name) === undefined;
  }
}

/** The lines of a device in the file of a time. */
function ownLines({ reviews, undos, wishes, quiz }: LogEntries, device: string, at: number): string[] {
  const name = logFileName(device, at);
  const month = new Date(at);
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
