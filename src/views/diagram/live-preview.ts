import { StateEffect, StateField, type EditorState, type Extension, type Text, MapMode } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import type { NoteSection } from '../../obsidian';
import { BulletLights } from './bullet-lights';
import { SETTLE_MS, type NoteDeps } from './deps';
import { liveLights } from './live-lights';
import { DiagramWidget } from './live-widget';
import type { DiagramRenderer } from './renderer';

/** A diagram and the start of the line that it belongs to: below a heading, or above the first bullet of a note without. */
interface Placed {
  readonly at: number;
  readonly below: boolean;
  readonly widget: DiagramWidget;
}

interface Shown {
  readonly placed: readonly Placed[];
  readonly decorations: DecorationSet;
}

const NONE: Shown = { placed: [], decorations: Decoration.none };
const place = StateEffect.define<readonly Placed[]>();

/** The diagrams in their places. While the note is typed in they only move along; nothing is read or drawn here. */
const shown = StateField.define<Shown>({
  create: () => NONE,
  update(value, transaction) {
    let { placed } = value;
    for (const effect of transaction.effects) if (effect.is(place)) placed = effect.value;
    if (transaction.docChanged && placed === value.placed)
      placed = placed.flatMap((one) => {
        const at = transaction.changes.mapPos(one.at, 1, MapMode.TrackDel);
        return at === null ? [] : [{ ...one, at }];
      });
    if (placed === value.placed) return value;
    return placed.length === 0 ? NONE : { placed, decorations: decorationsOf(placed, transaction.newDoc) };
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.decorations),
});

function decorationsOf(placed: readonly Placed[], doc: Text): DecorationSet {
  return Decoration.set(
    placed.map(({ at, below, widget }) => {
      const line = doc.lineAt(at);
      return Decoration.widget({ widget, block: true, side: below ? 1 : -1 }).range(below ? line.to : line.from);
    }),
    true,
  );
}

/**
 * Shows each section's diagram in Live Preview as a block of its own between the lines. For `plugin.registerEditorExtension`.
 *
 * The text is read again when it has been still for {@link SETTLE_MS}, or when the app has parsed it anew; a diagram is drawn
 * again only where its own section says something else. Neither the cursor nor what can be undone is touched.
 */
export function livePreviewDiagrams(deps: NoteDeps, renderer: DiagramRenderer, lights = new BulletLights()): Extension {
  class Follower {
    private timer: number | undefined;
    private gone = false;
    private unread = false;
    /** Counts readings, so that a slow one does not overwrite a later one. */
    private reading = 0;
    private readonly ends: (() => void)[];

    constructor(private readonly view: EditorView) {
      const soon = (): void => this.later(0);
      this.ends = [
        deps.onShownChanged(soon),
        deps.onNoteChanged((path) => {
          // What is typed meanwhile has a timer of its own.
          if (path === pathOf(this.view.state) && this.timer === undefined) this.later(0);
        }),
      ];
      // An editor behind the reading view is there, but not seen; it is read when it comes up.
      const seen = new IntersectionObserver((entries) => {
        if (this.unread && entries.some((entry) => entry.isIntersecting)) void this.read();
      });
      seen.observe(view.dom);
      this.ends.push(() => seen.disconnect());
      // The view can't be changed while it is being made; in the next frame it has its place, and nothing is painted yet.
      view.dom.win.requestAnimationFrame(() => void this.read());
    }

    update({ docChanged, startState, state }: ViewUpdate): void {
      if (isLive(startState) !== isLive(state) || (docChanged && startState.doc.length === 0)) this.later(0);
      else if (docChanged) this.later(SETTLE_MS);
    }

    destroy(): void {
      this.gone = true;
      window.clearTimeout(this.timer);
      for (const end of this.ends) end();
    }

    private later(ms: number): void {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.timer = undefined;
        void this.read();
      }, ms);
    }

    private async read(): Promise<void> {
      this.unread = this.view.dom.getClientRects().length === 0;
      if (this.unread || this.gone) return;
      this.reading += 1;
      const mine = this.reading;
      const { state } = this.view;
      const sections = await this.sectionsOf(state);
      // Changed meanwhile: positions would be of another text, and its own reading comes.
      if (sections === undefined || this.gone || mine !== this.reading || this.view.state.doc !== state.doc) return;
      const path = pathOf(state) ?? '';
      const placed = sections.map((section) => {
        const { hasHeading, line, firstBullet } = section.place;
        const { from } = state.doc.line(Math.min(hasHeading ? line : firstBullet, state.doc.lines));
        return { at: from, below: hasHeading, widget: new DiagramWidget(section, { path, deps, renderer, lights }) };
      });
      if (!isSame(placed, this.view.state.field(shown).placed)) this.view.dispatch({ effects: place.of(placed) });
    }

    /** Undefined where it can't be said now. */
    private async sectionsOf(state: EditorState): Promise<readonly NoteSection[] | undefined> {
      const path = pathOf(state);
      if (path === undefined || !isLive(state) || !deps.isShownIn(path, 'live')) return [];
      const note = await deps.editedNote(path, state.doc.toString());
      return note?.all().filter((section) => !section.inserted);
    }
  }
  return [shown, ViewPlugin.fromClass(Follower), liveLights(lights)];
}

function isLive(state: EditorState): boolean {
  return state.field(editorLivePreviewField, false) === true;
}

function pathOf(state: EditorState): string | undefined {
  return state.field(editorInfoField, false)?.file?.path;
}

function isSame(a: readonly Placed[], b: readonly Placed[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, n) => {
      const other = b[n];
      return other !== undefined && one.at === other.at && one.below === other.below && one.widget.eq(other.widget);
    })
  );
}
