import { StateEffect, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import { elementOf } from '../shared/element';
import type { BulletLights } from './bullet-lights';

const light = StateEffect.define<readonly number[]>();
const LIT = Decoration.line({ class: 'atlas-bullet-lit' });

/** The lines of an editor that stand behind what is pointed at in a diagram. They move along with the text. */
const litLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let lit = value.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(light)) lit = decorationsOf(effect.value, transaction.newDoc);
    return lit;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorationsOf(lines: readonly number[], doc: Text): DecorationSet {
  const known = lines.filter((line) => line >= 1 && line <= doc.lines);
  return Decoration.set(
    known.map((line) => LIT.range(doc.line(line).from)),
    true,
  );
}

/** In Live Preview the line under the pointer lights its arrows, and what is pointed at in a diagram its lines. */
export function liveLights(lights: BulletLights): Extension {
  class Lights {
    private pointed: number | undefined;
    private path: string | undefined;
    private end: () => void = () => undefined;
    private isGone = false;

    constructor(private readonly view: EditorView) {
      // Listened to here: the editor keeps what happens in a diagram from its own handlers, and leaving a line for one is leaving it.
      view.contentDOM.addEventListener('mouseover', this.over);
      view.contentDOM.addEventListener('mouseleave', this.leave);
      this.follow();
    }

    /** An editor goes on to another note. */
    update(): void {
      this.follow();
    }

    destroy(): void {
      this.isGone = true;
      this.view.contentDOM.removeEventListener('mouseover', this.over);
      this.view.contentDOM.removeEventListener('mouseleave', this.leave);
      this.point(undefined);
      this.end();
    }

    private readonly over = ({ target }: MouseEvent): void => this.point(this.lineOf(target));
    private readonly leave = (): void => this.point(undefined);

    private point(line: number | undefined): void {
      if (line === this.pointed || this.path === undefined) return;
      this.pointed = line;
      lights.pointBullet(this.path, line);
    }

    private lineOf(target: EventTarget | null): number | undefined {
      if (this.view.state.field(editorLivePreviewField, false) !== true) return undefined;
      const line = elementOf(target)?.closest('.cm-line');
      return line === null || line === undefined
        ? undefined
        : this.view.state.doc.lineAt(this.view.posAtDOM(line)).number;
    }

    private follow(): void {
      const path = this.view.state.field(editorInfoField, false)?.file?.path;
      if (path === this.path) return;
      this.point(undefined);
      this.end();
      this.path = path;
      if (path === undefined) return;
      // Not at once: a diagram that loses the pointer may do so while the editor takes it out, in the midst of an update.
      this.end = lights.add({ path, onDiagram: (lines) => queueMicrotask(() => this.light(lines)) });
    }

    private light(lines: readonly number[]): void {
      if (this.isGone) return;
      const { size } = this.view.state.field(litLines);
      if (size > 0 || lines.length > 0) this.view.dispatch({ effects: light.of(lines) });
    }
  }
  return [litLines, ViewPlugin.fromClass(Lights)];
}
