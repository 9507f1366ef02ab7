import { debounce, Notice, TFile, type TAbstractFile } from 'obsidian';
import { EVERYTHING_DUE, placeMoved, ReviewDesk, type DeskOptions, type ReviewScope } from '../library';
import { editAtLine, openAtLine, openView, type Settings } from '../obsidian';
import { isLogFileOf, type ReviewLog } from '../review';
import type { DiagramRenderer } from '../views/diagram';
import { keptScope, REVIEW_VIEW_TYPE, ReviewView, type ReviewDeps } from '../views/review';
import { reasonOf } from '../words';
import type { Atlas } from './atlas';
import { drawings } from './drawings';
import { FactMemory } from './fact-memory';
import { LogFolder } from './log-folder';
import { ReviewCheckpoint } from './review-checkpoint';
import { showDueCount } from './review-count';
import { setMath } from './math';
import { registerProgress } from './review-progress';
import { StatusKeeper } from './review-status';
import { chooseScope, registerScopeMenus, withFacts } from './review-scopes';
import { cardOptions, deskOptions, schedulingChanged } from './review-options';

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
export function registerReview(
  atlas: Atlas,
  renderer: DiagramRenderer,
): { open(): Promise<void>; readonly shared: SharedReviews } {
  const reviewing = new Reviewing(atlas, renderer);
  reviewing.register();
  return reviewing;
}

class Reviewing {
  private log: ReviewLog | undefined;
  private desk: ReviewDesk | undefined;
  private options: DeskOptions | undefined;
  private readonly watchers = new Set<() => void>();
  private readonly memory: FactMemory;
  private readonly checkpoint: ReviewCheckpoint;
  private scope: ReviewScope = EVERYTHING_DUE;
  private readonly folder: LogFolder;
  private readonly statuses = new StatusKeeper({
    desk: () => (this.isTaken ? this.desk : undefined),
    scope: () => this.scope,
    isReading: () => !this.isWarm,
    isOff: () => this.atlas.isOff,
    tell: () => this.tell(),
  });
  /** Whether the desk reviews the scope: false until every note is read for the first time. */
  private isTaken = false;
  /** Whether notes or reviews changed since the facts of a topic were told. */
  private isStale = false;
  /** True while something is being done, of which the watchers are told when it is over. */
  private isActing = false;
  readonly shared: SharedReviews = {
    log: () => this.log,
    dueFacts: () => this.desk?.dueFacts() ?? [],
    knows: (card) => this.desk?.knows(card) ?? false,
    changed: () => this.changed(),
  };

  constructor(
    private readonly atlas: Atlas,
    private readonly renderer: DiagramRenderer,
  ) {
    this.memory = new FactMemory(atlas);
    this.checkpoint = new ReviewCheckpoint(
      atlas,
      () => this.memory.kept,
      () => this.desk,
    );
    this.folder = new LogFolder(atlas);
  }

  register(): void {
    const { plugin } = this.atlas;
    const review = (scope: ReviewScope, where: 'tab' | 'right' = 'tab'): void => this.review(scope, where);
    const all = (): void => review(EVERYTHING_DUE);
    plugin.registerView(REVIEW_VIEW_TYPE, (leaf) => new ReviewView(leaf, this.deps()));
    plugin.addCommand({ id: 'review', name: 'Review due cards', callback: all });
    plugin.addCommand({ id: 'review-choose', name: 'Review…', callback: () => this.choose() });
    plugin.addCommand({
      id: 'review-side',
      name: 'Review due cards in the side pane',
      callback: () => review(EVERYTHING_DUE, 'right'),
    });
    plugin.addRibbonIcon('layers', 'Review due cards', all);
    plugin.registerCliHandler('study-atlas:due', 'Count the cards that are due', null, async () => {
      await this.atlas.indexer.whenWarm();
      const status = await this.statuses.whole();
      return `${String(status.left)} due, ${String(status.done)} reviewed today.`;
    });
    registerScopeMenus(this.atlas, review);
    registerProgress(this.atlas, {
      desk: () => this.desk,
      log: () => this.log,
      act: (change) => this.act(change),
      subscribe: (changed) => this.subscribe(changed),
      review,
    });
    const due = (): number => (this.isTaken ? (this.desk?.dueCount() ?? 0) : 0);
    this.watchers.add(showDueCount(plugin, due, all));
    this.atlas.onSettings((now, before) => this.settingsChanged(now, before));
  }

  /** Reads the log and the identities of the last run. Call before the index starts; never rejects. */
  async open(): Promise<void> {
    const { app, library, plugin, indexer } = this.atlas;
    // First: the folder may be renamed while the log in it is read.
    this.folder.follow();
    await this.memory.recall();
    library.setCards(cardOptions(this.atlas.settings()));
    await this.openLog();
    if (this.atlas.isOff) return;
    plugin.register(library.onChange(() => this.changed()));
    plugin.register(indexer.onProgress(({ state }) => state === 'warm' && this.whenRead()));
    plugin.registerEvent(app.vault.on('create', (file) => this.fileChanged(file, true)));
    plugin.registerEvent(app.vault.on('modify', (file) => this.fileChanged(file, false)));
    plugin.registerEvent(
      app.vault.on('rename', (file, from) => {
        this.moved(from, file.path);
        this.fileChanged(file, true);
      }),
    );
    this.checkpoint.watch();
    this.memory.watch();
  }

  private async openLog(): Promise<void> {
    const options = (this.options ??= deskOptions(this.atlas));
    try {
      this.log = await this.checkpoint.open(options);
    } catch (error) {
      new Notice(`Study Atlas could not read its review log: ${reasonOf(error)}`);
      return;
    }
    this.desk = new ReviewDesk(this.atlas.library, this.log, options);
    this.log.onChange(() => {
      this.checkpoint.saveLater();
      this.tell();
    });
    this.takeScope();
    if (this.isWarm) this.checkpoint.readRest();
  }

  private deps(): ReviewDeps {
    const { app } = this.atlas;
    return {
      now: () => Date.now(),
      status: () => this.statuses.get(),
      begin: (scope) => this.begin(scope),
      subscribe: (changed) => this.subscribe(changed),
      grade: (card, rating) => this.act((desk) => desk.grade(card, rating)),
      undo: () => this.act((desk) => desk.undo()),
      retry: () => void this.log?.retry(),
      suspend: (card) => this.act((desk) => desk.suspend(card)),
      bury: (card) => this.act((desk) => desk.bury(card)),
      reject: (card) => this.act((desk) => desk.reject(card)),
      openSource: (note, line, newTab) => void openAtLine(app, note, line, newTab),
      edit: (note, line) => void editAtLine(app, note, line),
      isTyped: () => this.atlas.settings().typedAnswers,
      choose: () => this.choose(),
      showProgress: () => void openView(app, 'study-atlas-progress', 'tab', { page: 'progress' }),
      doubts: () => this.desk?.doubts().length ?? 0,
      showDoubts: () => void openView(app, 'study-atlas-progress', 'tab', { page: 'doubts' }),
      drawings: drawings(this.atlas, this.renderer),
      math: setMath,
      imageOf: (link, note) => {
        const file = app.metadataCache.getFirstLinkpathDest(link, note);
        return file ? app.vault.getResourcePath(file) : undefined;
      },
    };
  }

  private subscribe(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  private get isWarm(): boolean {
    return this.atlas.indexer.progress.state === 'warm';
  }

  private choose(): void {
    chooseScope(this.atlas, [...(this.desk?.dueNow() ?? [])], (scope) => this.review(scope, 'tab'));
  }

  private review(scope: ReviewScope, where: 'tab' | 'right'): void {
    // Said anew, a cram begins anew.
    this.scope = scope;
    this.statuses.release();
    this.takeScope();
    void openView(this.atlas.app, REVIEW_VIEW_TYPE, where, keptScope(scope));
  }

  private begin(scope: ReviewScope): void {
    if (isSame(scope, this.scope)) return;
    this.scope = scope;
    this.statuses.release();
    this.takeScope();
  }

  /** A note or folder went elsewhere: its review goes on. The index hears of it after us. */
  private moved(from: string, to: string): void {
    const place = placeMoved(this.scope.place, from, to);
    if (!place) return;
    this.scope = { ...this.scope, place };
    queueMicrotask(() => {
      if (this.isTaken) this.desk?.moveScope(this.scope);
      this.tell();
    });
  }

  private whenRead(): void {
    this.follow();
    this.checkpoint.readRest();
  }

  /** Edits are read in many times in a review, and must not begin a cram anew. */
  private follow(): void {
    const isOther = this.isStale && this.scope.place.kind === 'topic' && !this.scope.cram;
    if (this.isWarm && (isOther || !this.isTaken)) this.takeScope();
    else this.tell();
  }

  /** The facts of a topic can be told only when the notes are read. */
  private takeScope(): void {
    this.isTaken = this.isWarm;
    if (this.isWarm) {
      this.isStale = false;
      this.desk?.setScope({ ...this.scope, place: withFacts(this.atlas, this.scope.place) });
    }
    this.tell();
  }

  private act(change: (desk: ReviewDesk) => void): void {
    if (!this.desk) return;
    this.isActing = true;
    this.statuses.release();
    try {
      change(this.desk);
    } finally {
      this.isActing = false;
    }
    this.tell();
  }

  /** A log file that sync brought, or that the student edited or moved into the folder. Our own file changes with every review and is known, unless it comes back. */
  private fileChanged(file: TAbstractFile, isNew: boolean): void {
    const { path } = file;
    const prefix = `${this.atlas.settings().logFolder}/`;
    const log = this.log;
    if (!(file instanceof TFile) || !log || !path.startsWith(prefix) || !path.endsWith('.md')) return;
    const name = path.slice(prefix.length);
    if (!isNew && isLogFileOf(log.device, name)) return;
    void log.refresh([name]).then(() => this.changed());
  }

  private settingsChanged(now: Settings, before: Settings): void {
    const cards: readonly (keyof Settings)[] = ['clozesPerBullet', 'excludeTag', 'cardsOfParagraphs'];
    if (cards.some((key) => now[key] !== before[key])) this.atlas.library.setCards(cardOptions(now));
    if (!this.log) return;
    if (now.logFolder !== before.logFolder && now.logFolder !== this.folder.went) void this.openLog();
    else if (schedulingChanged(now, before)) this.changed();
    else this.tell();
  }

  private readonly changed = debounce(() => {
    this.desk?.refresh();
    this.isStale = true;
    this.follow();
  }, 50);

  private tell(): void {
    this.statuses.forget();
    if (this.isActing) return;
    for (const watcher of [...this.watchers]) watcher();
  }
}

function isSame(a: ReviewScope, b: ReviewScope): boolean {
  return JSON.stringify(keptScope(a)) === JSON.stringify(keptScope(b));
}
