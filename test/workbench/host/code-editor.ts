import type { StateField } from '@codemirror/state';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { EditorPosition, EditorRange } from 'obsidian';
import { Editor, editorInfoField, editorLivePreviewField } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { livePreview } from './live-preview';
import { undoHistory } from './undo-history';
import type { MarkdownView } from './markdown-view';

interface Positions {
  content: string;
  anchor: EditorPosition;
  head: EditorPosition;
}

/**
 * The editor of a note: CodeMirror 6, showing plain text, or in Live Preview some of it as it will be read. The mocks' `Editor` does its work on a text and two positions; here these are
 * CodeMirror's, so all of its methods change what is seen.
 */
export class CodeEditor extends Editor {
  readonly containerEl = createDiv({ cls: 'markdown-source-view cm-s-obsidian mod-cm6 is-live-preview' });
  readonly cm: EditorView;
  private readonly fromPlugins = new Compartment();
  private readonly mode = new Compartment();
  private live = true;
  private quiet = false;

  constructor(
    private readonly app: HostApp,
    private readonly owner: MarkdownView,
    private readonly onEdit: () => void,
  ) {
    super();
    this.cm = new EditorView({ parent: this.containerEl, state: this.freshState('') });
    const { cm } = this;
    const live: PropertyDescriptorMap & ThisType<CodeEditor> = {
      content: { get: () => cm.state.doc.toString(), set: (text: string) => this.replaceAll(text) },
      anchor: {
        get: () => this.offsetToPos(cm.state.selection.main.anchor),
        set: (pos: EditorPosition) => this.select(this.posToOffset(pos), cm.state.selection.main.head),
      },
      head: {
        get: () => this.offsetToPos(cm.state.selection.main.head),
        set: (pos: EditorPosition) => this.select(cm.state.selection.main.anchor, this.posToOffset(pos)),
      },
    } satisfies Record<keyof Positions, PropertyDescriptor>;
    Object.defineProperties(this, live);
  }

  /** Starts anew with a text; there is nothing to undo then, and it is not an edit. */
  reset(text: string): void {
    this.cm.setState(this.freshState(text));
  }

  /** Takes a text that came from the file; what is the same keeps cursor and scroll. */
  override setValue(text: string): void {
    this.quiet = true;
    this.replaceAll(text);
    this.quiet = false;
  }

  override posToOffset(pos: EditorPosition): number {
    const { doc } = this.cm.state;
    const line = doc.line(Math.max(1, Math.min(pos.line + 1, doc.lines)));
    return Math.min(line.from + Math.max(0, pos.ch), line.to);
  }

  override offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: line.number - 1, ch: Math.max(0, offset - line.from) };
  }

  override setCursor(pos: EditorPosition | number, ch = 0): void {
    const at = this.posToOffset(typeof pos === 'number' ? { line: pos, ch } : pos);
    this.select(at, at);
  }

  override setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.select(this.posToOffset(anchor), this.posToOffset(head));
  }

  override scrollIntoView(range: EditorRange, center = false): void {
    const at = this.posToOffset(range.from);
    this.cm.dispatch({ effects: EditorView.scrollIntoView(at, { y: center ? 'center' : 'nearest' }) });
  }

  override focus(): void {
    this.cm.focus();
  }

  override blur(): void {
    this.cm.contentDOM.blur();
  }

  override hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  /** @returns the first line that can be seen. */
  getScroll(): number {
    const block = this.cm.lineBlockAtHeight(this.cm.scrollDOM.scrollTop);
    return this.cm.state.doc.lineAt(block.from).number - 1;
  }

  applyScroll(line: number): void {
    const at = this.posToOffset({ line, ch: 0 });
    this.cm.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'start' }) });
  }

  get isLive(): boolean {
    return this.live;
  }

  /** Live Preview, or plain source. As in the app the text and what can be undone stay. */
  setLive(live: boolean): void {
    if (live === this.live) return;
    this.live = live;
    this.containerEl.toggleClass('is-live-preview', live);
    // A field that stays keeps its value; taken out and put in again it begins anew.
    this.cm.dispatch({ effects: this.mode.reconfigure([]) });
    this.cm.dispatch({ effects: this.mode.reconfigure(this.modeExtensions()) });
  }

  updateExtensions(): void {
    const extensions: Extension[] = [...this.app.plugins.editorExtensions];
    this.cm.dispatch({ effects: this.fromPlugins.reconfigure(extensions) });
  }

  destroy(): void {
    this.cm.destroy();
  }

  private freshState(doc: string): EditorState {
    const insertTab = (view: EditorView): boolean => {
      view.dispatch(view.state.replaceSelection('\t'));
      return true;
    };
    // As CodeMirror's own commands do, which are not here; the browser's get stuck before what is no text.
    const step =
      (forward: boolean) =>
      (view: EditorView): boolean => {
        const { head } = view.moveVertically(view.state.selection.main, forward);
        view.dispatch({ selection: { anchor: head }, scrollIntoView: true, userEvent: 'select' });
        return true;
      };
    const keys = [
      { key: 'Tab', run: insertTab },
      { key: 'ArrowDown', run: step(true) },
      { key: 'ArrowUp', run: step(false) },
    ];
    return EditorState.create({
      doc,
      extensions: [
        Prec.high(keymap.of(keys)),
        undoHistory(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Note text', spellcheck: 'false' }),
        infoFor(this.owner),
        this.mode.of(this.modeExtensions()),
        this.fromPlugins.of([...this.app.plugins.editorExtensions]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !this.quiet) this.onEdit();
        }),
      ],
    });
  }

  private modeExtensions(): Extension {
    const { live } = this;
    const field: StateField<boolean> = editorLivePreviewField;
    return [field.init(() => live), live ? livePreview(this.app, this.owner) : []];
  }

  private select(anchor: number, head: number): void {
    this.cm.dispatch({ selection: { anchor, head } });
  }

  private replaceAll(text: string): void {
    const before = this.cm.state.doc.toString();
    if (before === text) return;
    const shorter = Math.min(before.length, text.length);
    let start = 0;
    while (start < shorter && before[start] === text[start]) start++;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === text[text.length - 1 - end]) end++;
    const insert = text.slice(start, text.length - end);
    this.cm.dispatch({ changes: { from: start, to: before.length - end, insert } });
  }
}

/** `editorInfoField` says which view, and so which file, an editor belongs to. */
function infoFor(owner: MarkdownView): Extension {
  const field: StateField<unknown> = editorInfoField;
  return field.init(() => owner);
}
