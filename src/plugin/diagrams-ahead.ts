import type { Events, TFile } from 'obsidian';
import { lastChanged, likelyNext, pause, timeToSpare, type Remembered } from '../obsidian';
import { firstTextOf, type DiagramRenderer, type NoteDeps } from '../views/diagram';
import type { Atlas } from './atlas';

/** Notes made ready for each that is opened. A phone has less to spare. */
const MOST = { desk: 12, phone: 4 } as const;
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

/**
 * Makes ready what the first diagrams of other notes need before Mermaid draws them: of those that the student probably opens next,
 * of one whose link is pointed at, and then of all others that were changed lately, each once. Their sections are read and Mermaid
 * parses the text, a step at a time while the page has nothing to do; nothing is drawn.
 */
export class DiagramsAhead {
  /** The open note, until it is asked which notes may be next; nobody is to wait for that. */
  private file: TFile | null = null;
  private waiting: TFile[] = [];
  /** Undefined before they are looked for. */
  private others: TFile[] | undefined;
  private isWorking = false;
  private isOver = false;
  /** Nothing is done before this time. */
  private still = 0;
  /** Counts the notes that were opened: what is made ready for one of them ends with it. */
  private opened = 0;

  constructor(
    private readonly atlas: Atlas,
    private readonly deps: Pick<NoteDeps, 'isShownIn' | 'isHidden' | 'isPhone' | 'noteOf'>,
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
    plugin.register(() => this.end());
  }

  private end(): void {
    this.isOver = true;
    this.open(null);
  }

  /** Another note is open; where none is, nothing is next. */
  private open(file: TFile | null): void {
    this.opened += 1;
    this.file = file;
    this.waiting = [];
    this.wait(AFTER_MS);
    void this.work();
  }

  /** Makes ready the note that is next; false where there is none. */
  private async goOn(): Promise<boolean> {
    const { file, deps, atlas } = this;
    this.file = null;
    if (file !== null) this.waiting.push(...likelyNext(atlas.app, file, deps.isPhone() ? MOST.phone : MOST.desk));
    const likely = this.waiting.shift();
    if (likely !== undefined) {
      await this.makeReady(likely, (path) => deps.noteOf(path));
      return true;
    }
    if (this.isOver || !this.renderer.canParse || deps.isPhone()) return false;
    this.others ??= lastChanged(atlas.app, OTHERS).filter((one) => !this.done.has(stateOf(one)));
    const [other] = this.others;
    // No drawings are kept of it, which would be in the way of those opened.
    if (other !== undefined) await this.makeReady(other, (path) => atlas.architectures.passing(path));
    return other !== undefined;
  }

  private point(link: unknown): void {
    if (typeof link !== 'object' || link === null || !('linktext' in link) || typeof link.linktext !== 'string') return;
    const from = 'sourcePath' in link && typeof link.sourcePath === 'string' ? link.sourcePath : '';
    const [path = ''] = link.linktext.split('#', 1);
    const file = this.atlas.app.metadataCache.getFirstLinkpathDest(path, from);
    if (file === null || this.waiting[0] === file) return;
    this.waiting = [file, ...this.waiting.filter((one) => one !== file)].slice(0, MOST.desk);
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

  private async makeReady(file: TFile, read: NoteDeps['noteOf']): Promise<void> {
    // One that can't be read now is left for another session.
    const isDone = await this.ready(file, read).catch(() => undefined);
    if (isDone === true && this.renderer.canParse) this.done.add(stateOf(file));
    if (isDone !== false && this.others?.[0] === file) this.others.shift();
  }

  /** Tells whether it is: a note that is opened meanwhile goes first, and one may not be read yet. */
  private async ready({ path, stat }: TFile, read: NoteDeps['noteOf']): Promise<boolean | undefined> {
    const { deps, opened } = this;
    if (stat.size > LARGEST || !(deps.isShownIn(path, 'reading') || deps.isShownIn(path, 'live'))) return true;
    const note = await read(path);
    if (note === undefined) return undefined;
    const sections = note.sections.filter(({ bullets }) => bullets.length > 0);
    for (const { line } of sections.slice(0, SECTIONS)) {
      await this.turn();
      if (this.opened !== opened) return false;
      const section = note.at(line);
      if (!section || section.inserted || deps.isHidden(section.key)) continue;
      await this.turn();
      const text = firstTextOf(section.architecture, deps.isPhone());
      return text === undefined || (this.opened === opened && (await this.renderer.parseAhead(text)));
    }
    return true;
  }
}

/** A note as its file is. */
function stateOf({ path, stat }: TFile): string {
  return `${path}\n${String(stat.mtime)}\n${String(stat.size)}`;
}
