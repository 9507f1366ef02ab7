import { MarkdownRenderChild } from 'obsidian';
import { render, type JSX } from 'preact';
import { isWorthDrawing, type Architecture } from '../../architecture';
import type { NoteSection } from '../../obsidian';
import { noteName } from '../shared/source';
import { readAsked, sectionsNamed } from './atlas-query';
import { conceptArchitecture, type Spoken } from './concept-architecture';
import { SETTLE_MS, type NoteDeps } from './deps';
import { DiagramFigure } from './figure';
import { ROOM } from './picture';
import { DrawAll } from './in-view';
import type { DiagramRenderer } from './renderer';

/** Sections of a whole note that are shown one below the other. */
const MOST_SECTIONS = 8;
/** Components of the picture of a concept. */
const MOST = { desk: 24, phone: 14 } as const;

/** What the vault says about a concept, asked for as long as a block shows it. */
export interface ConceptAsked {
  ask(): Promise<{ readonly name: string; readonly spoken: readonly Spoken[] } | undefined>;
  stop(): void;
}

export interface BlockDeps extends NoteDeps {
  /** Path of the note that a link's text names, seen from another note. */
  linked(target: string, from: string): string | undefined;
  /** Starts to follow a concept; `onChange` when the vault changed. */
  concept(name: string, onChange: () => void): ConceptAsked;
}

/**
 * An `atlas` code block: the diagram of a section (`[[Note#Section]]`), of a note's sections (`[[Note]]`) or of what all notes say
 * about a concept (`ELB`). Follows its source while it is on the page.
 */
export class AtlasBlock extends MarkdownRenderChild {
  private timer: number | undefined;
  private concept: ConceptAsked | undefined;
  /** Path of the note that the diagrams come from, once it is known. */
  private source: string | undefined;
  private reading = 0;
  private last: (() => JSX.Element) | undefined;
  /** Path of the note that the block stands in. */
  private path: string;

  constructor(
    el: HTMLElement,
    private readonly parts: {
      readonly text: string;
      /** Path of the note that the block stands in, at first. */
      readonly path: string;
      readonly deps: BlockDeps;
      readonly renderer: DiagramRenderer;
      /** For the printer: nothing waits to be scrolled to. */
      readonly all: boolean;
    },
  ) {
    super(el);
    this.path = parts.path;
  }

  override onload(): void {
    const { deps } = this.parts;
    this.containerEl.classList.add('atlas-diagram-block');
    this.register(
      deps.onNoteChanged((path, before) => {
        const isSource = this.source === undefined || path === this.source || before === this.source;
        if (before === this.path) this.path = path;
        if (isSource) this.later();
      }),
    );
    // Parts of the source may be hidden by now, or seen again.
    this.register(deps.onShownChanged(() => this.later()));
    this.register(deps.onThemeChanged(() => this.last && this.show(this.last)));
  }

  override onunload(): void {
    window.clearTimeout(this.timer);
    this.reading += 1;
    this.concept?.stop();
    render(null, this.containerEl);
    this.containerEl.classList.remove('atlas-diagram-block');
  }

  /** Shows what is asked for. Never rejects. */
  async update(): Promise<void> {
    this.reading += 1;
    const mine = this.reading;
    const shown = await this.read().catch(() => quiet('This block could not be read.'));
    if (mine === this.reading) this.show(shown);
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.update(), SETTLE_MS);
  }

  private show(shown: () => JSX.Element): void {
    this.last = shown;
    render(<DrawAll.Provider value={this.parts.all}>{shown()}</DrawAll.Provider>, this.containerEl);
  }

  private async read(): Promise<() => JSX.Element> {
    const asked = readAsked(this.parts.text);
    if (asked === undefined) return quiet('Name a section, such as [[Note#Section]], or a concept, such as ELB.');
    return 'concept' in asked ? this.ofConcept(asked.concept) : this.ofNote(asked.note, asked.headings);
  }

  private async ofNote(target: string, headings: readonly string[]): Promise<() => JSX.Element> {
    const { deps } = this.parts;
    const from = this.path;
    const path = target === '' ? from : deps.linked(target, from);
    this.source = path;
    // `[[ELB]]` without a note of that name is still something that notes speak of.
    if (path === undefined && headings.length === 0) return this.ofConcept(target);
    if (path === undefined) return quiet(`There is no note “${target}”.`);
    const note = await deps.noteOf(path);
    if (note === undefined) return quiet(`Reading ${noteName(path)}…`);
    const named = sectionsNamed(note.sections, headings);
    if (named.length === 0) return quiet(`There is no section “${headings.join(' › ')}” in ${noteName(path)}.`);
    const drawn = named.flatMap((section) => note.at(section.line) ?? []).slice(0, MOST_SECTIONS);
    if (drawn.length === 0) return quiet(`Nothing to draw in ${[noteName(path), ...headings].join(' › ')}.`);
    return () => <>{drawn.map((section) => this.section(path, section, drawn.length > 1))}</>;
  }

  private section(path: string, section: NoteSection, titled: boolean): JSX.Element {
    const { deps } = this.parts;
    return (
      <div key={section.key}>
        {titled && <div class="atlas-part-title">{section.title}</div>}
        {this.figure(
          section.architecture,
          section.title,
          (line) => deps.openBullet(path, line),
          () => deps.openPane(path, section.section.line),
        )}
      </div>
    );
  }

  private async ofConcept(name: string): Promise<() => JSX.Element> {
    const { deps } = this.parts;
    // Its own changes come with the index; those of single notes are none of its business.
    this.source = '';
    this.concept ??= deps.concept(name, () => this.later());
    if (this.last === undefined) this.show(quiet('Reading the vault…'));
    const found = await this.concept.ask();
    if (found === undefined) return quiet(`No note speaks of “${name}”.`);
    return () => {
      const made = conceptArchitecture(found.spoken, deps.isPhone() ? MOST.phone : MOST.desk);
      if (!isWorthDrawing(made.architecture)) return quiet(`The notes say nothing about ${found.name} to draw.`)();
      const notes = new Set(made.sources.map(({ path }) => path)).size;
      const left = made.stated - made.shown;
      return (
        <>
          {this.figure(made.architecture, found.name, (line) => {
            const source = made.sources[line - 1];
            if (source !== undefined) deps.openBullet(source.path, source.line);
          })}
          <p class="atlas-diagram-note">
            {found.name}, from {notes === 1 ? 'one note' : `${String(notes)} notes`}
            {left > 0 ? `; ${String(left)} of ${String(made.stated)} relations are left out` : ''}.
          </p>
        </>
      );
    };
  }

  private figure(
    architecture: Architecture,
    title: string,
    openBullet: (line: number) => void,
    openPane?: () => void,
  ): JSX.Element {
    const { deps, renderer } = this.parts;
    const actions = {
      ...deps.actionsOf?.(this.path),
      openBullet,
      copyText: (text: string) => deps.copyText(text),
    };
    return (
      <DiagramFigure
        architecture={architecture}
        title={title}
        renderer={renderer}
        actions={openPane === undefined ? actions : { ...actions, openPane }}
        dark={deps.isDark()}
        phone={deps.isPhone()}
        room={deps.isPhone() ? ROOM.phone : ROOM.desk}
        eager={false}
        pane={false}
      />
    );
  }
}

function quiet(text: string): () => JSX.Element {
  return () => <p class="atlas-diagram-note">{text}</p>;
}
