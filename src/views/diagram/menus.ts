import { Menu, Notice } from 'obsidian';
import type { Architecture } from '../../architecture';
import { reasonOf } from '../../words';
import type { FigureActions } from './deps';
import { pngImage, svgImage, type Shade } from './image';
import { linesOf, type Part } from './parts';
import type { DiagramRenderer } from './renderer';

/** Where a menu opens, in client coordinates. */
export interface At {
  readonly x: number;
  readonly y: number;
}

function add(menu: Menu, title: string, icon: string, act: () => void): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
}

/** What can be done with a component, a box or an arrow. `bulletText` says what a line holds, where that is at hand. */
export function partMenu(
  part: Pick<Part, 'ids' | 'kind' | 'label'>,
  architecture: Architecture,
  actions: FigureActions,
  bulletText: (line: number) => string | undefined,
): Menu {
  const menu = new Menu();
  const lines = linesOf(part, architecture).slice(0, MOST_BULLETS);
  for (const line of lines) {
    const text = lines.length === 1 ? undefined : bulletText(line);
    const title = lines.length === 1 ? 'Open bullet' : `Open “${shortened(text ?? `line ${String(line)}`)}”`;
    add(menu, title, 'list', () => actions.openBullet(line));
  }
  const name = part.label;
  const { components } = actions;
  if (part.kind !== 'edges') {
    const component = architecture.components.find(({ id }) => id === part.ids[0]);
    const link = component && components?.noteOf(component);
    menu.addSeparator();
    if (components && link !== undefined)
      add(menu, `Open note “${shortened(link)}”`, 'file-text', () => components.openNote(link));
    if (components) add(menu, `Quiz me on ${shortened(name)}`, 'graduation-cap', () => components.quiz(name));
    add(menu, 'Copy name', 'copy', () => void told(actions.copyText(name), 'Copied', 'copy'));
  }
  if (actions.hideParts) {
    menu.addSeparator();
    add(menu, 'Not in this diagram', 'eye-off', () => actions.hideParts?.(part.ids));
  }
  return menu;
}

const MOST_BULLETS = 6;

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What can be done with a whole diagram. */
export interface Whole {
  readonly architecture: Architecture;
  readonly title: string;
  readonly renderer: DiagramRenderer;
  readonly actions: FigureActions;
  readonly shade: Shade;
  readonly setShade: (shade: Shade) => void;
  readonly copyMermaid: () => Promise<void>;
}

export function diagramMenu(whole: Whole, at: At): Menu {
  const { actions, shade, title, renderer, architecture } = whole;
  const { images, left } = actions;
  const menu = new Menu();
  if (images) {
    const svg = (): Promise<string> => svgImage(renderer, architecture, shade);
    const png = (): Promise<Blob> => svg().then(pngImage);
    add(menu, 'Copy as Mermaid', 'copy', () => void told(whole.copyMermaid(), 'Copied', 'copy'));
    add(menu, 'Copy as SVG', 'copy', () => void told(svg().then(actions.copyText), 'Copied', 'copy'));
    add(menu, 'Copy as PNG', 'copy', () => void told(images.copyPng(png()), 'Copied', 'copy'));
    menu.addSeparator();
    const save = (end: string, made: Promise<string | Blob>): void =>
      void told(
        made.then((content) => images.save(`${title}.${end}`, content)),
        undefined,
        'save',
      );
    add(menu, 'Save as SVG', 'download', () => save('svg', svg()));
    add(menu, 'Save as PNG', 'download', () => save('png', png()));
    menu.addItem((item) =>
      item
        .setTitle('Pictures in dark colours')
        .setChecked(shade === 'dark')
        .onClick(() => {
          const other = shade === 'dark' ? 'light' : 'dark';
          whole.setShade(other);
          diagramMenu({ ...whole, shade: other }, at).showAtPosition(at);
        }),
    );
  }
  if (left) {
    menu.addSeparator();
    add(menu, `Show what is hidden (${String(left.count)})`, 'eye', () => left.restore());
  }
  if (actions.insert ?? actions.hide) menu.addSeparator();
  if (actions.insert) add(menu, 'Insert diagram into note', 'plus', () => actions.insert?.());
  if (actions.hide) add(menu, 'Hide this diagram', 'eye-off', () => actions.hide?.());
  return menu;
}

/** Says what became of it; nothing where `done` is said elsewhere. */
async function told(work: Promise<void>, done: string | undefined, verb: string): Promise<void> {
  try {
    await work;
    if (done !== undefined) new Notice(done);
  } catch (error) {
    new Notice(`Could not ${verb}: ${reasonOf(error)}`);
  }
}
