import { debounce, Notice } from 'obsidian';
import { scheduling, type DeskOptions, type ReviewDesk } from '../library';
import { deviceId, keepOnDevice, recallOnDevice, Turn, vaultLogStore, type Memory } from '../obsidian';
import { ReviewLog, Scheduler, workOut, type Checkpoint, type LogStore } from '../review';
import type { Atlas } from './atlas';
import { logReport } from './review-log-report';

const KEY = 'reviews';
/** What was said of what the log lacks. */
const SAID = 'study-atlas-torn';
/** How long that is shown, in milliseconds. */
const SAID_MS = 15_000;
/** It is written whole, and what it lacks is read from the log: once in a while is enough. */
const SAVE_MS = 20_000;
/** How long after the notes the rest of the log is read, in milliseconds. */
const REST_MS = 1000;

/**
 * Opens the review log, and keeps on this device where schedules stood, so that the next start need not work through all of it. Only a
 * cache: what can't be read or written is done without.
 */
export class ReviewCheckpoint {
  private log: ReviewLog | undefined;
  /** The desk whose log was read whole. */
  private checked: ReviewDesk | undefined;

  constructor(
    private readonly atlas: Atlas,
    private readonly memory: () => Memory | undefined,
    private readonly desk: () => ReviewDesk | undefined,
  ) {}

  /** As it was kept, with what was added since, or else read whole; that of the folder that is the log's when it is read. */
  async open(options: DeskOptions): Promise<ReviewLog> {
    const folder = (): string => this.atlas.settings().logFolder;
    for (;;) {
      const begun = folder();
      const log = await this.openThere(options);
      // Files of two folders were read, or none of those that were listed, where it went elsewhere meanwhile.
      if (folder() === begun) return log;
    }
  }

  private async openThere(options: DeskOptions): Promise<ReviewLog> {
    const { app } = this.atlas;
    // Of a log in another folder: what could not be stored there goes along, for who reads this one would know nothing of it.
    await this.log?.retry();
    const store = vaultLogStore(app.vault, () => this.atlas.settings().logFolder);
    const device = deviceId(app, Math.random);
    const kept = await this.kept();
    const resumed = await ReviewLog.resume(store, device, kept, JSON.stringify(scheduling(options)));
    if (resumed) return (this.log = resumed);
    const log = (this.log = await ReviewLog.open(store, device, await countedIn(store, kept)));
    const { registry } = this.atlas.library;
    const turn = new Turn();
    const pause = async (): Promise<void> => {
      if (turn.isOver) await turn.pass();
    };
    await workOut(log, new Scheduler(scheduling(options)), (fact) => registry.knows(fact), pause);
    return log;
  }

  /** Reads what a start at a checkpoint left out, once the student has what was asked for. */
  readonly readRest = debounce(() => void this.read(), REST_MS);

  /** Saves when the app is left, too. */
  watch(): void {
    const { app, plugin } = this.atlas;
    plugin.registerEvent(app.workspace.on('quit', () => this.saveLater.run()));
    plugin.register(() => this.saveLater.run());
    plugin.register(() => this.readRest.cancel());
  }

  readonly saveLater = debounce(() => void this.save(), SAVE_MS, true);

  private async kept(): Promise<unknown> {
    try {
      return (await this.memory()?.get('kept', [KEY]))?.[0];
    } catch {
      return undefined;
    }
  }

  private async read(): Promise<void> {
    const desk = this.desk();
    if (!desk || desk === this.checked) return;
    this.checked = desk;
    const problems = await desk.problems().catch(() => {
      this.checked = undefined;
      return [];
    });
    if (this.atlas.isOff) return;
    this.say(logReport(problems, this.log?.missing() ?? new Map()));
    for (const { file, why, text } of problems)
      if (why === 'unread')
        new Notice(`${file} of the review log could not be read, and its reviews are missing: ${text}`);
    this.saveLater();
  }

  /** Once: a line that was cut off stays in its file, and is no news at the next start. */
  private say(report: string): void {
    const { app } = this.atlas;
    if (report !== '' && recallOnDevice(app, SAID) !== report)
      new Notice(`${report} Everything else is there.`, SAID_MS);
    keepOnDevice(app, SAID, report);
  }

  private async save(): Promise<void> {
    const checkpoint = this.desk()?.checkpoint();
    if (checkpoint)
      await this.memory()
        ?.put('kept', [[KEY, checkpoint]])
        .catch(() => undefined);
  }
}

/** How many entries this device has written, by what was kept of a log in this folder; 0 for one of another folder, as the student may choose. */
async function countedIn(store: LogStore, kept: unknown): Promise<number> {
  const { version, files = [], counter = 0 } = (kept ?? {}) as Partial<Checkpoint>;
  if (version !== 3) return 0;
  const names = new Set(await store.list());
  return files.some(([name]) => names.has(name)) ? counter : 0;
}
