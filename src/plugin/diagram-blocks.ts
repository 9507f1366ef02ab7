import { FuzzySuggestModal, MarkdownView, Notice, type App, type Editor, type EditorChange } from 'obsidian';
import { split, toMermaid } from '../architecture';
import { applyEdit, insertDiagram, type LineEdit, type NoteDrawings, type NoteSection } from '../obsidian';
import { reasonOf } from '../words';
import type { Atlas } from './atlas';

const HIDDEN = 'All of this diagram is hidden: there is nothing to write.';
const UNREAD = 'The app has not read this note as it is now. Try again in a moment.';

/**
 * Diagrams written into notes, so that they are seen where the plugin is not. The only place that writes into a note, and only
 * when the student says so: one edit, one step to undo in an editor.
 */
export class DiagramBlocks {
  constructor(private readonly atlas: Atlas) {}

  register(): void {
    const { plugin } = this.atlas;
    plugin.addCommand({
      id: 'insert-diagram',
      name: 'Insert diagram into note',
      checkCallback: (checking) => this.inNote(checking, (view, path) => this.choose(view, path)),
    });
    plugin.addCommand({
      id: 'refresh-diagrams',
      name: 'Refresh inserted diagrams of this note',
      checkCallback: (checking) => this.inNote(checking, (_, path) => this.refresh(path)),
    });
  }

  /** Writes the diagram of the section at the line, or refreshes the one that is there. */
  insert(path: string, line: number): void {
    told(this.insertAt(path, line));
  }

  private async insertAt(path: string, line: number): Promise<void> {
    const changed = await this.write(path, (note) => [note.at(line)]);
    if (changed === 0) new Notice('The diagram in the note is up to date.');
  }

  private inNote(checking: boolean, act: (view: MarkdownView, path: string) => Promise<void>): boolean {
    const view = this.atlas.app.workspace.getActiveViewOfType(MarkdownView);
    if (!view?.file) return false;
    if (!checking) told(act(view, view.file.path));
    return true;
  }

  /** In an editor the section that the cursor is in; elsewhere, or where that has none, the student says which. */
  private async choose(view: MarkdownView, path: string): Promise<void> {
    const { app, architectures } = this.atlas;
    const editor = editorOf(app, path);
    const note = await (editor ? architectures.edited(path, editor.getValue()) : architectures.note(path));
    const sections = note?.all();
    if (sections === undefined) {
      new Notice(UNREAD);
      return;
    }
    const cursor = view.getMode() === 'source' ? view.editor.getCursor().line + 1 : 0;
    const here = sections.find(({ place }) => place.line <= cursor && cursor <= place.endLine);
    const [first] = sections;
    if (first === undefined) new Notice('Nothing to draw in this note.');
    else if (here !== undefined || sections.length === 1) await this.insertAt(path, (here ?? first).section.line);
    else new SectionModal(app, sections, (section) => this.insert(path, section.section.line)).open();
  }

  private async refresh(path: string): Promise<void> {
    const changed = await this.write(path, (note) => note.all().filter((section) => section.inserted));
    if (changed === 0) new Notice('No inserted diagram of this note needs refreshing.');
  }

  /** How many blocks were written; undefined where that was not possible, which has been said then. */
  private async write(
    path: string,
    which: (note: NoteDrawings) => readonly (NoteSection | null)[],
  ): Promise<number | undefined> {
    const { app, architectures } = this.atlas;
    const editor = editorOf(app, path);
    const file = app.vault.getFileByPath(path);
    if (file === null) return undefined;
    const text = editor?.getValue() ?? (await app.vault.cachedRead(file));
    const note = editor ? await architectures.edited(path, text) : await architectures.note(path);
    if (note === undefined || (editor && editor.getValue() !== text)) {
      new Notice(UNREAD);
      return undefined;
    }
    const lines = text.split(/\r?\n/);
    const sections = which(note);
    if (!sections.every((section) => section !== null && stands(section, lines))) {
      new Notice(UNREAD);
      return undefined;
    }
    // What stands for nothing would be in the way of the line that brings the parts back.
    const drawn = sections.filter((section) => section !== null && section.architecture.components.length > 0);
    if (sections.length > 0 && drawn.length === 0) {
      new Notice(HIDDEN);
      return undefined;
    }
    const edits = drawn.flatMap((section) => (section && insertDiagram(lines, section.place, texts(section))) ?? []);
    if (edits.length === 0) return 0;
    if (editor) editor.transaction({ changes: edits.map((edit) => changeOf(edit, lines)) });
    else
      await app.vault.process(file, (now) => {
        if (now === text) return [...edits].reverse().reduce(applyEdit, now);
        new Notice(UNREAD);
        return now;
      });
    return edits.length;
  }
}

/** A note that can't be read or written leaves the student without the diagram, but not without a word. */
function told(work: Promise<void>): void {
  work.catch((error: unknown) => new Notice(`The diagram could not be written into the note: ${reasonOf(error)}`));
}

/** Whether the section is where it is said to be: metadata may be of an earlier text than the one that is written into. */
function stands({ section, place }: NoteSection, lines: readonly string[]): boolean {
  const heading = section.headings.at(-1);
  if (heading !== undefined) return lines[place.line - 1]?.includes(heading.raw) === true;
  return /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(lines[place.firstBullet - 1] ?? '');
}

function texts(section: NoteSection): string[] {
  return split(section.architecture).map((part) => toMermaid(part).text);
}

/** An edit of whole lines as an editor takes it. */
function changeOf(edit: LineEdit, lines: readonly string[]): EditorChange {
  const text = edit.lines.join('\n');
  const from = { line: edit.from, ch: 0 };
  const last = edit.to - 1;
  return edit.to < lines.length
    ? { from, to: { line: edit.to, ch: 0 }, text: `${text}\n` }
    : { from, to: { line: last, ch: lines[last]?.length ?? 0 }, text };
}

/** The editor that shows the note's text, where one does. */
function editorOf(app: App, path: string): Editor | undefined {
  let found: Editor | undefined;
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source') found ??= view.editor;
  });
  return found;
}

class SectionModal extends FuzzySuggestModal<NoteSection> {
  constructor(
    app: App,
    private readonly sections: readonly NoteSection[],
    private readonly choose: (section: NoteSection) => void,
  ) {
    super(app);
    this.setPlaceholder('Which section?');
  }

  override getItems(): NoteSection[] {
    return [...this.sections];
  }

  override getItemText(section: NoteSection): string {
    return section.title;
  }

  override onChooseItem(section: NoteSection): void {
    this.choose(section);
  }
}
