import type { Architecture, Component } from '../types';
import { badgeLines } from './badges';
import { cut, EDGE_ROW, encodeLabel, MAX_EDGE_LABEL, MAX_LABEL, twoLines } from './encode';
import { pillarsOf } from './pillars';
import { plan } from './plan';
import type { Box, Item, Link, Plan } from './plan';
import { bracketed, shapeOf } from './shapes';
import { boxClass, classDefinitions, componentClass, NEGATED_STYLE } from './style';

export interface MermaidOptions {
  /** Reading direction; `LR` unless given, because top-down arrows run through the titles of boxes. */
  readonly direction?: 'LR' | 'TB';
  /** Whether the text explains pillar codes itself. Off where a legend is shown beside the drawing; on unless given. */
  readonly legend?: boolean;
  /** Sets the parts closer by a front matter of constants; off unless given, as not every Mermaid host reads one. */
  readonly compact?: boolean;
  /** For a picture file: colours, layout and look are settled, whatever the host draws with. */
  readonly image?: 'light' | 'dark';
}

/** Which part of the architecture each drawn thing stands for; keys are ids as they stand in the Mermaid text. */
export interface MermaidIds {
  readonly components: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  /** `n1 n2` -> one entry per drawn line between these two, in drawing order, each with the ids of the edges it shows. */
  readonly links: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export interface MermaidText {
  readonly text: string;
  readonly ids: MermaidIds;
}

/** Mermaid refuses 50,000 characters; a text near that is drawn with shorter labels instead. */
const MAX_TEXT = 45_000;

/** Closer together than Mermaid's own 50, so that a section fits beside its bullets at a readable size. */
const COMPACT = ['    nodeSpacing: 36', '    rankSpacing: 32', '    padding: 9'];

/** Constants, never note text. */
function frontMatter({ compact, image }: MermaidOptions): string[] {
  if (compact !== true && image === undefined) return [];
  const theme = image === 'dark' ? 'dark' : 'default';
  const settled = [`  theme: ${theme}`, '  look: classic', '  layout: dagre'];
  return ['---', 'config:', ...(image === undefined ? [] : settled), '  flowchart:', ...COMPACT, '---'];
}

interface Detail {
  readonly label: number;
  readonly edgeLabel: number;
  readonly badges: boolean;
}

/**
 * An architecture as a Mermaid flowchart, ended by a line break.
 *
 * The same architecture gives the same text, byte for byte. Note text stands only inside quoted, encoded labels; ids,
 * class names and styles are ours. An architecture without components gives a flowchart without nodes. Does not check
 * the size limits: see `split`.
 */
export function toMermaid(architecture: Architecture, options: MermaidOptions = {}): MermaidText {
  const settled = plan(architecture);
  let text = emit(architecture, settled, options, { label: MAX_LABEL, edgeLabel: MAX_EDGE_LABEL, badges: true });
  if (text.length > MAX_TEXT) text = emit(architecture, settled, options, { label: 16, edgeLabel: 8, badges: false });
  return { text, ids: { components: settled.components, groups: settled.groups, links: linkIds(settled.links) } };
}

function emit(architecture: Architecture, settled: Plan, options: MermaidOptions, detail: Detail): string {
  const lines = [...frontMatter(options), `flowchart ${options.direction ?? 'LR'}`];
  const classes = new Set<string>();
  const boxes: Box[] = [];
  for (const item of settled.items) emitItem(item, 1, lines, classes, boxes, detail);
  // Last, so that they lie below: among the others, arrows would run through them.
  for (const item of settled.loose) emitItem(item, 1, lines, classes, boxes, detail);
  if (options.legend !== false && detail.badges) emitLegend(architecture, lines, classes);
  for (const link of settled.links) lines.push(`  ${link.from} ${arrow(link, detail)} ${link.to}`);
  const negated = settled.links.flatMap((link, index) => (link.polarity === 'negated' ? [index] : []));
  if (negated.length > 0) lines.push(`  linkStyle ${negated.join(',')} ${NEGATED_STYLE}`);
  for (const [from, to] of settled.ties) lines.push(`  ${from} ~~~ ${to}`);
  // After the arrows: one that ends at a box makes Mermaid forget the classes the box was given before.
  for (const box of boxes) {
    const name = boxClass(box.group);
    classes.add(name);
    lines.push(`  class ${box.id} ${name}`);
  }
  for (const definition of classDefinitions(classes)) lines.push(`  ${definition}`);
  return `${lines.join('\n')}\n`;
}

function emitItem(
  item: Item,
  depth: number,
  lines: string[],
  classes: Set<string>,
  boxes: Box[],
  detail: Detail,
): void {
  const indent = '  '.repeat(Math.min(depth, 8));
  if (item.kind === 'component') {
    lines.push(...componentLines(item.id, item.component, classes, detail).map((line) => indent + line));
    return;
  }
  const { box } = item;
  lines.push(`${indent}subgraph ${box.id}["${encodeLabel(box.group.label, detail.label)}"]`);
  boxes.push(box);
  for (const inner of box.items) emitItem(inner, depth + 1, lines, classes, boxes, detail);
  lines.push(`${indent}end`);
}

function componentLines(id: string, component: Component, classes: Set<string>, detail: Detail): string[] {
  const shape = shapeOf(component);
  const name = componentClass(component.category);
  classes.add(name);
  const parts = [encodeLabel(component.label, detail.label)];
  if (detail.badges) parts.push(...badgeLines(component.badges).map((line) => encodeLabel(line)));
  const lines = [`${id}${bracketed(shape, parts.join('<br/>'))}:::${name}`];
  if (shape === 'queue') lines.push(`${id}@{ shape: das }`);
  if (shape === 'place') {
    classes.add('atlas-place');
    lines.push(`class ${id} atlas-place`);
  }
  return lines;
}

function emitLegend(architecture: Architecture, lines: string[], classes: Set<string>): void {
  const pillars = pillarsOf(architecture.components.flatMap((component) => component.badges));
  if (pillars.length === 0) return;
  classes.add('atlas-unseen');
  const rows = pillars.map((pillar) => encodeLabel(`${pillar.code} = ${pillar.name}`));
  lines.push(`  legend["${rows.join('<br/>')}"]:::atlas-unseen`);
}

function arrow(link: Link, detail: Detail): string {
  const label = linkLabel(link, detail.edgeLabel);
  if (label === '') return stroke(link);
  const rows = twoLines(label, EDGE_ROW).map((row) => encodeLabel(row));
  return `${stroke(link)}|"${rows.join('<br/>')}"|`;
}

function stroke(link: Link): string {
  // An association states no flow, so its line has no head.
  const headless = link.edges.every((edge) => edge.kind === 'association');
  switch (link.polarity) {
    case 'stated':
      return headless ? '---' : '-->';
    case 'negated':
      return '-.-x';
    case 'alternative':
    case 'doubted':
      return headless ? '-.-' : '-.->';
  }
}

/** The words on a line, cut before the mark of a doubt is set, so that it is never what is cut off. */
function linkLabel(link: Link, room: number): string {
  const said = cut(link.labels.join(', '), room);
  switch (link.polarity) {
    case 'stated':
    case 'negated':
      return said;
    case 'alternative':
      return `or ${said}`.trim();
    case 'doubted':
      return `${said} ?`.trim();
  }
}

function linkIds(links: readonly Link[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    const drawn = map.get(key) ?? [];
    drawn.push(link.edges.map((edge) => edge.id));
    map.set(key, drawn);
  }
  return map;
}
