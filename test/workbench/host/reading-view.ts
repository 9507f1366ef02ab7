import type { MarkdownSectionInformation } from 'obsidian';
import { Component } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import { createMarkdown } from './markdown/engine';
import { postProcessorContext, randomId } from './markdown/markdown-renderer';
import { fillBlock } from './markdown/render-block';
import { cutSections, type Section } from './markdown/sections';
import { reuseSections } from './markdown/reuse-sections';

/** A section as it stands on the page. */
interface Shown extends Section {
  el: HTMLElement;
  /** Owns what post-processors added to the section. */
  owner: Component;
}

/**
 * A note in reading view.
 *
 * As in the app a section whose text is the same after an edit keeps its element, and post-processors do not see it again; only
 * {@link ReadingView.rerender} with `full` makes all anew. Sections are processed before they are put on the page.
 */
export class ReadingView extends Component {
  readonly containerEl = createDiv({ cls: 'markdown-reading-view' });
  private readonly scrollEl = this.containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered' });
  private readonly sizerEl = this.scrollEl.createDiv({ cls: 'markdown-preview-sizer markdown-preview-section' });
  private readonly markdown = createMarkdown();
  private shown: Shown[] = [];
  private text = '';
  private sourcePath = '';
  private docId = randomId();

  constructor(private readonly app: HostApp) {
    super();
    this.sizerEl.createDiv({ cls: 'markdown-preview-pusher' });
    this.sizerEl.createDiv({ cls: 'mod-header' });
  }

  get(): string {
    return this.text;
  }

  /** Shows a note's text; another note's starts from nothing. */
  set(text: string, sourcePath: string, title: string): void {
    if (sourcePath !== this.sourcePath) {
      this.clear();
      this.docId = randomId();
      this.scrollEl.scrollTop = 0;
    }
    this.sourcePath = sourcePath;
    this.text = text;
    const header = this.sizerEl.querySelector<HTMLElement>('.mod-header');
    header?.empty();
    header?.createDiv({ cls: 'inline-title', text: title });
    this.render();
  }

  /** @param full makes every section anew, not only those whose text is another. */
  rerender(full = false): void {
    if (full) this.clear();
    this.render();
  }

  clear(): void {
    for (const section of this.shown) this.drop(section);
    this.shown = [];
  }

  override onunload(): void {
    this.clear();
  }

  /** @returns the first line that can be seen. */
  getScroll(): number {
    const top = this.scrollEl.getBoundingClientRect().top;
    return this.shown.find(({ el }) => el.getBoundingClientRect().bottom > top + 4)?.lineStart ?? 0;
  }

  applyScroll(line: number): void {
    this.elementAt(line)?.scrollIntoView({ block: 'start' });
  }

  /** Scrolls to a line and lets it flash, as after a click on a link. */
  flash(line: number): void {
    const el = this.elementAt(line);
    if (!el) return;
    el.scrollIntoView({ block: 'center' });
    el.addClass('is-flashing');
    window.setTimeout(() => el.removeClass('is-flashing'), 1800);
  }

  private render(): void {
    const sections = cutSections(this.markdown, this.text);
    const kept = reuseSections(this.shown, sections);
    const stays = new Set(kept);
    for (const old of this.shown) if (!stays.has(old)) this.drop(old);
    this.shown = sections.map((section, at) => {
      const old = kept[at];
      return old ? Object.assign(old, section) : this.make(section);
    });
    let before: Element | null = this.sizerEl.querySelector('.mod-header');
    for (const section of this.shown) {
      if (section.el.previousElementSibling !== before || !section.el.isConnected)
        this.sizerEl.insertAfter(section.el, before);
      before = section.el;
    }
  }

  private make(section: Section): Shown {
    const el = createDiv({ cls: `el-${section.kind}` });
    if (section.html.startsWith('<pre class="frontmatter')) el.addClasses(['mod-frontmatter', 'mod-ui']);
    const owner = this.addChild(new Component());
    fillBlock(this.app, el, section.html, this.sourcePath, owner);
    const made = { ...section, el, owner };
    const inform = (inside: HTMLElement): MarkdownSectionInformation | null => {
      const home = this.shown.find((shown) => shown.el.contains(inside)) ?? (el.contains(inside) ? made : null);
      return home && { text: this.text, lineStart: home.lineStart, lineEnd: home.lineEnd };
    };
    void this.app.postProcessors.run(el, postProcessorContext(this.app, this.sourcePath, owner, inform, this.docId));
    return made;
  }

  private drop(section: Shown): void {
    this.removeChild(section.owner);
    section.el.detach();
  }

  private elementAt(line: number): HTMLElement | null {
    const section = this.shown.filter(({ lineStart }) => lineStart <= line).at(-1);
    if (!section) return null;
    const item = section.el.querySelector<HTMLElement>(`li[data-line="${line - section.lineStart}"]`);
    return item ?? section.el;
  }
}
