import type { Events, TFile } from 'obsidian';
import { lastChanged, likelyNext, pause, timeToSpare, type Remembered } from '../obsidian';
import { firstTextOf, type DiagramRenderer, type NoteDeps } from '../views/diagram';
import type { Atlas } from './atlas';

/** Notes made ready for each that is opened. A phone has less to spare. */
const MOST = { desk: 12, phone: 4 } as const;
/** Of those, so many are drawn too: each takes the page at once and not in steps. A phone leaves that. */
const DRAWN = 3;
/** Of the whole vault so many notes come after them, those changed last. A phone leaves that. */
const OTHERS = 500;
/** Sections of a note that are looked through for its first diagram. */
const SECTIONS = 10;
/** A note larger than this, in bytes, takes longer to read than may be taken from the student here. */
const LARGEST = 60_000;
/** Milliseconds that a step may take: a note is read, a section drawn, a text parsed. */
const STEP_MS = 10;
/** The opened note, with all that it brings, goes first. */
const AFTER_MS = 600;
/** After a key in an editor, nothing happens for this long. */
const TYPING_MS = 2000;
/** Nothing is drawn on a guess until the student has been still for so long: who scrolls goes on scrolling. */
const RESTING_MS = 1000;
/** A pointer that goes on after this long was only on its way. */
const PASSING_MS = 60;
/** What the student does, as the page is told of it. */
const DOINGS = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

/**
 * Makes ready what the first diagrams of other notes need before Mermaid draws them: of those that the student probably opens next,
 * of one whose link is pointed at, of one that changes, and then of all others that were changed lately, each once. Their sections
 * are read and Mermaid parses the text, a step at a time while the page has nothing to do. Of a few the diagram is drawn as well,
 * where that is done before anybody could notice: of the one pointed at, and of those likeliest while the student does nothing.
 */
export class DiagramsAhead {
  /** The open note, until it is asked which notes may be next; nobody is to wait for that. */
  private file: TFile | null = null;
  private waiting: TFile[] = [];
  /** Notes that were changed, the last one first; they are ready before the others, whatever is opened meanwhile. */
  private changed: TFile[] = [];
  /** Of the notes that wait, those that are drawn too. */
  private likeliest = new Set<TFile>();
  /** What is drawn of them when all that wait are ready. */
  private texts: string[] = [];
  /** The note whose link was pointed at last. */
  private pointed: TFile | null = null;
  /** Undefined before they are looked for. */
  private others: TFile[] | undefined;
  private isWorking = false;
  private isOver = false;
  /** Nothing is done before this time. */
  private still = 0;
  /** When the student did something last. */
  private stirred = 0;
  private timer: number | undefined;
  /** Counts the notes that were opened: what is made ready for one of them ends with it. */
  private opened = 0;

  constructor(
    private readonly atlas: Atlas,
    private readonly deps: Pick<NoteDeps, 'isShownIn' | 'isHidden' | 'isPhone' | 'isDark' | 'noteOf'>,
    private readonly renderer: DiagramRenderer,
    /** Has the notes that were made ready as they are, in this session or another, beside the texts that Mermaid understood then. */
    private readonly done: Remembered,
  ) {}

  register(): void {
    const { app, plugin } = this.atlas;
    const { workspace } = app;
    plugin.registerEvent(workspace.on('file-open', (file) => this.open(file)));
    plugin.registerEvent(workspace.on('editor-change', () => this.wait(TYPING_MS)));
    // What the app's own page preview listens to; it is not among the named events.
    const events: Events = workspace;
    plugin.registerEvent(events.on('hover-link', (link) => this.point(link)));
    plugin.registerEvent(app.metadataCache.on('changed', (file) => this.change(file)));
    for (const doing of DOINGS)
      plugin.registerDomEvent(document, doing, () => (this.stirred = performance.now()), { passive: true });
    plugin.register(() => this.end());
  }

  private end(): void {
    this.isOver = true;
    this.changed = [];
    this.open(null);
  }

  /** Another note is open; where none is, nothing is next. */
  private open(file: TFile | null): void {
    this.opened += 1;
    this.file = file;
    this.waiting = [];
    this.likeliest.clear();
    this.texts = [];
    this.pointed = null;
    this.wait(AFTER_MS);
    void this.work();
  }

  /** Makes ready the note that is next; false where there is none. */
  private async goOn(): Promise<boolean> {
    const { file, deps, atlas } = this;
    this.file = null;
    if (file !== null) {
      const next = likelyNext(atlas.app, file, deps.isPhone() ? MOST.phone : MOST.desk);
      this.waiting.push(...next);
      this.likeliest = new Set(deps.isPhone() ? [] : next.slice(0, DRAWN));
    }
    const likely = this.waiting.shift() ?? this.changed[0];
    if (likely !== undefined) {
      await this.makeReady(likely, true);
      return true;
    }
    const isResting = performance.now() >= this.stirred + RESTING_MS;
    const text = isResting ? this.texts.shift() : undefined;
    if (text !== undefined) {
      await this.draw(text);
      return true;
    }
    const other = this.nextOther();
    if (other !== undefined) await this.makeReady(other, false);
    else if (this.texts.length > 0) this.timer ??= window.setTimeout(() => this.lookAgain(), RESTING_MS);
    return other !== undefined;
  }

  private nextOther(): TFile | undefined {
    if (this.isOver || !this.renderer.canParse || this.deps.isPhone()) return undefined;
    this.others ??= lastChanged(this.atlas.app, OTHERS).filter((one) => !this.done.has(stateOf(one)));
    return this.others[0];
  }

  private lookAgain(): void {
    this.timer = undefined;
    void this.work();
  }

  private point(link: unknown): void {
    if (typeof link !== 'object' || link === null || !('linktext' in link) || typeof link.linktext !== 'string') return;
    const from = 'sourcePath' in link && typeof link.sourcePath === 'string' ? link.sourcePath : '';
    const [path = ''] = link.linktext.split('#', 1);
    const file = this.atlas.app.metadataCache.getFirstLinkpathDest(path, from);
    if (file === this.pointed) return;
    this.pointed = file;
    if (file === null) return;
    this.waiting = first(file, this.waiting);
    void this.work();
  }

  /** Who wrote or fetched a note probably reads it soon. When a vault is read for the first time no Mermaid is there yet. */
  private change(file: TFile): void {
    if (!this.renderer.canParse) return;
    this.changed = first(file, this.changed);
    void this.work();
  }

  private wait(ms: number): void {
    this.still = Math.max(this.still, performance.now() + ms);
  }

  private async work(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    do await this.turn();
    while ((await this.goOn()) || this.file !== null);
    this.isWorking = false;
  }

  /** Resolves when the student does nothing, the diagrams that are asked for are drawn and the page has time. */
  private async turn(): Promise<void> {
    for (let ms = this.still - performance.now(); ms > 0; ms = this.still - performance.now()) await pause(ms);
    await this.renderer.settled();
    await timeToSpare(STEP_MS);
  }

  private async makeReady(file: TFile, isLikely: boolean): Promise<void> {
    // One that can't be read now is left for another session.
    const isDone = await this.ready(file, isLikely).catch(() => undefined);
    if (isDone === true && this.renderer.canParse) this.done.add(stateOf(file));
    if (isDone === false) return;
    if (this.others?.[0] === file) this.others.shift();
    this.changed = this.changed.filter((one) => one !== file);
  }

  /** Tells whether it is: a note that is opened meanwhile goes first, and one may not be read yet. */
  private async ready(file: TFile, isLikely: boolean): Promise<boolean | undefined> {
    const { deps, opened } = this;
    const { path, stat } = file;
    if (stat.size > LARGEST || !(deps.isShownIn(path, 'reading') || deps.isShownIn(path, 'live'))) return true;
    // Of the others no drawings are kept, which would be in the way of those opened.
    const note = await (isLikely ? deps.noteOf(path) : this.atlas.architectures.passing(path));
    if (note === undefined) return undefined;
    const sections = note.sections.filter(({ bullets }) => bullets.length > 0);
    for (const { line } of sections.slice(0, SECTIONS)) {
      await this.turn();
      if (this.opened !== opened) return false;
      const section = note.at(line);
      if (!section || section.inserted || deps.isHidden(section.key)) continue;
      await this.turn();
      const text = firstTextOf(section.architecture, deps.isPhone());
      if (text === undefined) return true;
      if (this.opened !== opened || !(await this.renderer.parseAhead(text))) return false;
      if (this.likeliest.delete(file)) this.texts.push(text);
      if (file === this.pointed && !deps.isPhone()) {
        await pause(PASSING_MS);
        if (file === this.pointed) await this.draw(text);
      }
      return true;
    }
    return true;
  }

  private async draw(text: string): Promise<void> {
    const { opened } = this;
    await this.turn();
    if (this.opened === opened) await this.renderer.drawAhead(text, this.deps.isDark() ? 'dark' : 'light');
  }
}

function first(file: TFile, rest: readonly TFile[]): TFile[] {
  return [file, ...rest.filter((one) => one !== file)].slice(0, MOST.desk);
}

/** A note as its file is. */
function stateOf({ path, stat }: TFile): string {
  return `${path}\n${String(stat.mtime)}\n${String(stat.size)}`;
}
