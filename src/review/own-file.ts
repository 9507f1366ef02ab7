import type { AppendQueue } from './append-queue';
import { LogFiles, type LogEntries } from './log-files';
import { isLogFileOf, logFileName, logHeader, quizLine, reviewLine, undoLine, wishLine } from './log-lines';
import { mergeEntries } from './merge';
import { ReviewWords } from './reviews';
import type { LogStore } from './types';

/**
 * The files that this device adds lines to. One that was deleted while the app runs, or all with their folder, is written anew with the
 * next line, and one that was put back to an older state is given what it lost: what it said still counts here, and would else be gone
 * at the next start.
 */
export class OwnFiles {
  private isMending = false;

  /** @param refresh reads files again */
  constructor(
    private readonly store: LogStore,
    private readonly files: LogFiles,
    private readonly queue: AppendQueue,
    private readonly device: string,
    private readonly refresh: (names: readonly string[]) => Promise<void>,
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
    const isCut = !this.isMending && !this.queue.has(name) && this.files.isCut(name);
    const before = isCut ? ownLines(content, this.device, name).filter((l) => l !== line) : [];
    this.put(name, [line]);
    // What can't be read now is looked at again with the next line.
    if (isCut) void this.mend(name, before).catch(() => undefined);
  }

  /** Adds again what a file said before it was put back to an older state. Lines may be moved: what another file says is not lost. */
  private async mend(name: string, before: readonly string[]): Promise<void> {
    this.isMending = true;
    try {
      await this.queue.run();
      if (this.queue.has(name)) return;
      let lost = await this.unsaid(before, name, [name]);
      if (lost.length > 0) lost = await this.unsaid(lost, name, await this.store.list());
      this.put(name, lost);
      await this.queue.run();
      await this.refresh([name]);
      this.files.mended(name);
    } finally {
      this.isMending = false;
    }
  }

  /** Lines of a file that none of some files says. The log takes nothing from what is read here, so none of it may count as known. */
  private async unsaid(lines: readonly string[], name: string, names: readonly string[]): Promise<readonly string[]> {
    const words = new ReviewWords();
    const files = new LogFiles(this.store);
    const found = mergeEntries(words, await files.read(names, words));
    const unread = files.problems().find((p) => p.why === 'unread');
    if (unread) throw new Error(unread.text);
    const said = new Set(ownLines(found, this.device, name).map(entryOf));
    return lines.filter((l) => !said.has(entryOf(l)));
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

/** What tells an entry from others: all up to its id. Of two copies of a review one may say more of where the bullet stood. */
function entryOf(line: string): string {
  return line.split(' ', 5).join(' ');
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
