import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { MarkdownSectionInformation } from 'obsidian';
import { Component } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { createMarkdown } from './markdown/engine';
import { postProcessorContext } from './markdown/markdown-renderer';
import { fillBlock } from './markdown/render-block';
import { cutSections } from './markdown/sections';
import type { MarkdownView } from './markdown-view';

/** What Live Preview shows as it will be read: headings without their marks, lists, comments, and rendered code blocks. */
export function livePreview(app: HostApp, owner: MarkdownView): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => decorate(state, app, owner),
    update: (old, { docChanged, selection, state }) => (docChanged || selection ? decorate(state, app, owner) : old),
    provide: (field) => EditorView.decorations.from(field),
  });
}

function decorate(state: EditorState, app: HostApp, owner: MarkdownView): DecorationSet {
  const found: Range<Decoration>[] = [];
  const { main } = state.selection;
  const { lines } = state.doc;
  for (let number = 1; number <= lines; number++) {
    const line = state.doc.line(number);
    const fence = /^```([\w-]+)\s*$/.exec(line.text);
    if (fence) {
      let end = number + 1;
      while (end < lines && !/^```\s*$/.test(state.doc.line(end).text)) end++;
      const to = state.doc.line(Math.min(end, lines)).to;
      const isEdited = main.from <= to && main.to >= line.from;
      const language = fence[1] ?? '';
      if (!isEdited && (language === 'mermaid' || app.postProcessors.shows(language))) {
        const lineEnd = Math.min(end, lines) - 1;
        const info = { text: state.doc.toString(), lineStart: number - 1, lineEnd };
        const widget = new BlockWidget(state.sliceDoc(line.from, to), info, app, owner);
        found.push(Decoration.replace({ widget, block: true }).range(line.from, to));
      } else for (let at = number; at <= Math.min(end, lines); at++) found.push(lineOf(state, at, 'HyperMD-codeblock'));
      number = end;
      continue;
    }
    const heading = /^(#{1,6}) /.exec(line.text);
    const level = heading?.[1]?.length;
    if (level !== undefined) {
      found.push(lineOf(state, number, `HyperMD-header HyperMD-header-${level} cm-header-${level}`));
      const isEdited = main.from <= line.to && main.to >= line.from;
      if (!isEdited) found.push(Decoration.replace({}).range(line.from, line.from + level + 1));
    } else if (/^\s*(?:[-*+]|\d+[.)]) /.test(line.text)) found.push(lineOf(state, number, 'HyperMD-list-line'));
    else if (/^<!--.*-->$/.test(line.text)) found.push(lineOf(state, number, 'cm-comment'));
  }
  return Decoration.set(found, true);
}

function lineOf(state: EditorState, number: number, cls: string): Range<Decoration> {
  return Decoration.line({ class: cls }).range(state.doc.line(number).from);
}

/** A code block as the reading view shows it, post-processors and all, until the cursor comes into it. */
class BlockWidget extends WidgetType {
  private readonly parts = new Component();

  constructor(
    private readonly source: string,
    private readonly info: MarkdownSectionInformation,
    private readonly app: HostApp,
    private readonly owner: MarkdownView,
  ) {
    super();
  }

  override eq(other: BlockWidget): boolean {
    return other.source === this.source;
  }

  override toDOM(view: EditorView): HTMLElement {
    const el = createDiv({ cls: 'cm-embed-block cm-lang-code' });
    const path = this.owner.file?.path ?? '';
    this.parts.load();
    for (const { html } of cutSections(createMarkdown(), this.source)) fillBlock(this.app, el, html, path, this.parts);
    const context = postProcessorContext(this.app, path, this.parts, () => this.info);
    void this.app.postProcessors.run(el, context).then(() => view.requestMeasure());
    return el;
  }

  override destroy(): void {
    this.parts.unload();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
