import { debounce, Notice } from 'obsidian';
import { scheduling, type DeskOptions, type ReviewDesk } from '../library';
import { deviceId, keepOnDevice, recallOnDevice, Turn, vaultLogStore, type Memory } from '../obsidian';
import { ReviewLog, Scheduler, workOut } from '../review';
import type { Atlas } from './atlas';

const KEY = 'reviews';
/** What was said of lines that are cut off. */
const TORN = 'study-atlas-torn';
/** It is written whole, and what it lacks is read from the log: once in a while is enough. */
const SAVE_MS = 20_000;
/** How long after the notes the rest of the log is read, in milliseconds. */
const REST_MS = 1000;

/**
 * Opens the review log, and keeps on this device where schedules stood, so that the next start need not work through all of it. Only a
 * cache: what can't be read or written is done without.
 */
export class ReviewCheckpoint {
  /** The desk whose log was read whole. */
  private checked: ReviewDesk | undefined;

  constructor(
    private readonly atlas: Atlas,
    private readonly memory: () => Memory | undefined,
    private readonly desk: () => ReviewDesk | undefined,
  ) {}

  /** As it was kept, with what was added since, or else read whole. */
  async open(options: DeskOptions): Promise<ReviewLog> {
    const { app } = this.atlas;
    const store = vaultLogStore(app.vault, () => this.atlas.settings().logFolder);
    const device = deviceId(app, Math.random);
    const kept = await this.kept();
    const resumed = await ReviewLog.resume(store, device, kept, JSON.stringify(scheduling(options)));
    if (resumed) return resumed;
    const log = await ReviewLog.open(store, device);
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
    this.sayTorn(problems.filter((p) => p.why === 'torn').map((p) => `${p.file}, line ${String(p.line)}`));
    for (const { file, why, text } of problems)
      if (why === 'unread')
        new Notice(`${file} of the review log could not be read, and its reviews are missing: ${text}`);
    this.saveLater();
  }

  /** Once: a line that was cut off stays in its file, and is no news at the next start. */
  private sayTorn(places: readonly string[]): void {
    const { app } = this.atlas;
    const all = places.join('; ');
    if (all !== '' && recallOnDevice(app, TORN) !== all)
      new Notice(`Cut off in the review log, and left out: ${all}. All other reviews are there.`);
    keepOnDevice(app, TORN, all);
  }

  private async save(): Promise<void> {
    const checkpoint = this.desk()?.checkpoint();
    if (checkpoint)
      await this.memory()
        ?.put('kept', [[KEY, checkpoint]])
        .catch(() => undefined);
  }
}
