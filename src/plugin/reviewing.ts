import { debounce, Notice, TFile } from 'obsidian';
import { ReviewDesk } from '../library';
import { deviceId, openAtLine, openView, vaultLogStore, type Settings } from '../obsidian';
import { DEFAULT_SCHEDULING, ReviewLog } from '../review';
import { REVIEW_VIEW_TYPE, ReviewView, type ReviewDeps, type ReviewStatus } from '../views/review';
import type { Atlas } from './atlas';
import { FactMemory } from './fact-memory';

const WAITING: ReviewStatus = {
  ready: false,
  turn: null,
  done: 0,
  left: 0,
  nextDue: null,
  canUndo: false,
  unsaved: 0,
  problem: null,
};

/** How often the count in the status bar looks at the clock, in milliseconds. */
const COUNT_MS = 60_000;

/** What quizzes need of the reviews: they share the log, and a recalled answer may count as a review. */
export interface SharedReviews {
  /** Undefined until it is read, or where that failed. */
  log(): ReviewLog | undefined;
  /** Ids of the bullets with a card that is due. */
  dueFacts(): readonly string[];
  /** Whether the card is in the schedules already. */
  knows(card: string): boolean;
  /** To be called after a review was added to the log by another hand than the review view's, or taken back. */
  changed(): void;
}

/** Reviewing cards: the view, its commands, the log in the vault and the identities that reviews hang on. */
export function registerReview(atlas: Atlas): { open(): Promise<void>; readonly shared: SharedReviews } {
  const reviewing = new Reviewing(atlas);
  reviewing.register();
  return reviewing;
}

class Reviewing {
  private log: ReviewLog | undefined;
  private desk: ReviewDesk | undefined;
  private readonly watchers = new Set<() => void>();
  private readonly memory: FactMemory;
  readonly shared: SharedReviews = {
    log: () => this.log,
    dueFacts: () => this.desk?.dueFacts() ?? [],
    knows: (card) => this.desk?.knows(card) ?? false,
    changed: () => this.changed(),
  };

  constructor(private readonly atlas: Atlas) {
    this.memory = new FactMemory(atlas);
  }

  register(): void {
    const { app, plugin } = this.atlas;
    const open = (): void => void openView(app, REVIEW_VIEW_TYPE, 'tab');
    plugin.registerView(REVIEW_VIEW_TYPE, (leaf) => new ReviewView(leaf, this.deps()));
    plugin.addCommand({ id: 'review', name: 'Review due cards', callback: open });
    plugin.addCommand({ id: 'resume-suspended', name: 'Bring back suspended cards', callback: () => this.resumeAll() });
    plugin.addRibbonIcon('layers', 'Review due cards', open);
    plugin.registerCliHandler('study-atlas:due', 'Count the cards that are due', null, async () => {
      await this.atlas.indexer.whenWarm();
      const status = this.status();
      return `${String(status.left)} due, ${String(status.done)} reviewed today.`;
    });
    this.showCount(open);
    this.atlas.onSettings((now, before) => this.settingsChanged(now, before));
  }

  /** Reads the log and the identities of the last run. Call before the index starts; never rejects. */
  async open(): Promise<void> {
    const { app, library, plugin, indexer } = this.atlas;
    await this.memory.recall();
    await this.openLog();
    plugin.register(library.onChange(() => this.changed()));
    plugin.register(indexer.onProgress(({ state }) => state === 'warm' && this.tell()));
    for (const event of ['create', 'modify'] as const)
      plugin.registerEvent(
        event === 'create'
          ? app.vault.on('create', (file) => this.fileChanged(file.path, file instanceof TFile))
          : app.vault.on('modify', (file) => this.fileChanged(file.path, file instanceof TFile)),
      );
    this.memory.watch();
  }

  private async openLog(): Promise<void> {
    const { app, library } = this.atlas;
    const store = vaultLogStore(app.vault, () => this.atlas.settings().logFolder);
    try {
      this.log = await ReviewLog.open(store, deviceId(app, Math.random));
    } catch (error) {
      new Notice(
        `Study Atlas could not read its review log: ${error instanceof Error ? error.message : String(error)}`,
      );
      return;
    }
    const torn = this.log.problems().filter((p) => p.why === 'torn').length;
    if (torn > 0) new Notice(`${String(torn)} line(s) of the review log are cut off and were left out.`);
    this.desk = new ReviewDesk(library, this.log, {
      now: () => Date.now(),
      dayStart: (now) => new Date(now).setHours(0, 0, 0, 0),
      limits: () => ({ newCards: this.atlas.settings().newCardsPerDay, reviews: this.atlas.settings().reviewsPerDay }),
      scheduling: () => ({ ...DEFAULT_SCHEDULING, retention: this.atlas.settings().retention }),
    });
    this.log.onChange(() => this.tell());
    this.tell();
  }

  private deps(): ReviewDeps {
    return {
      now: () => Date.now(),
      status: () => this.status(),
      subscribe: (changed) => {
        this.watchers.add(changed);
        return () => this.watchers.delete(changed);
      },
      grade: (card, rating) => this.desk?.grade(card, rating),
      undo: () => this.desk?.undo(),
      retry: () => void this.log?.retry(),
      suspend: (card) => this.desk?.suspend(card),
      openSource: (note, line, newTab) => void openAtLine(this.atlas.app, note, line, newTab),
    };
  }

  private status(): ReviewStatus {
    if (!this.desk || this.atlas.indexer.progress.state !== 'warm') return WAITING;
    return { ready: true, ...this.desk.status() };
  }

  private showCount(open: () => void): void {
    const { plugin } = this.atlas;
    const item = plugin.addStatusBarItem();
    item.addClass('mod-clickable');
    item.setAttribute('aria-label', 'Review due cards');
    plugin.registerDomEvent(item, 'click', open);
    item.hide();
    const count = (): void => {
      const due = this.atlas.indexer.progress.state === 'warm' ? (this.desk?.dueCount() ?? 0) : 0;
      item.toggle(due > 0);
      item.setText(`${String(due)} due`);
    };
    this.watchers.add(count);
    plugin.registerInterval(window.setInterval(count, COUNT_MS));
  }

  private resumeAll(): void {
    const suspended = [...(this.log?.wishes().values() ?? [])].filter((w) => w.kind === 'suspend');
    for (const wish of suspended) this.log?.wish(wish.card, 'resume', Date.now());
    this.changed();
    new Notice(suspended.length === 0 ? 'No card is suspended.' : `${String(suspended.length)} card(s) are back.`);
  }

  /** A log file that sync brought, or that the student edited. Our own file changes with every review and is known. */
  private fileChanged(path: string, isFile: boolean): void {
    const prefix = `${this.atlas.settings().logFolder}/`;
    const log = this.log;
    if (!isFile || !log || !path.startsWith(prefix) || !path.endsWith('.md')) return;
    const name = path.slice(prefix.length);
    if (name.startsWith(`${log.device}-`)) return;
    void log.refresh([name]).then(() => this.changed());
  }

  private settingsChanged(now: Settings, before: Settings): void {
    if (!this.log) return;
    if (now.logFolder !== before.logFolder) void this.openLog();
    else if (now.retention !== before.retention) this.changed();
    else this.tell();
  }

  private readonly changed = debounce(() => {
    this.desk?.refresh();
    this.tell();
  }, 50);

  private tell(): void {
    for (const watcher of [...this.watchers]) watcher();
  }
}
