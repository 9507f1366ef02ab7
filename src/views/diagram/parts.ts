import { locator, type Architecture, type Located, type MermaidIds } from '../../architecture';

/** A component, box or line of the drawing that can be pointed at. */
export interface Part {
  /** Ids in the architecture: of one component or box, or of the edges that a line stands for. */
  readonly ids: readonly string[];
  /** What it is, in words. */
  readonly label: string;
  /** The elements that belong to it: for a line its path, its label and its wide target. */
  readonly elements: readonly SVGElement[];
  readonly kind: Located['kind'];
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Finds the parts of a fresh drawing, makes them reachable by keyboard and names them. Must run before the ids of the
 * drawing are replaced. Lines get a wide, unseen double, as a line of 1.5 px cannot be hit with a finger.
 */
export function findParts(svg: SVGSVGElement, ids: MermaidIds, architecture: Architecture): Part[] {
  const paths = [...svg.querySelectorAll<SVGPathElement>('path[data-id]')];
  const find = locator(
    ids,
    paths.map((path) => path.dataset['id'] ?? ''),
  );
  const parts: Part[] = [];
  const names = new Map([...architecture.groups, ...architecture.components].map((one) => [one.id, one.label]));
  const add = (located: Located | undefined, elements: SVGElement[]): void => {
    if (located === undefined) return;
    const ids = located.kind === 'edges' ? located.ids : [located.id];
    const part = { kind: located.kind, ids, label: labelOf(located, architecture, names), elements };
    parts.push(part);
    reachable(
      part,
      elements[0],
      namedBy(part, architecture).some(({ lines }) => lines.length > 0),
    );
  };
  for (const node of svg.querySelectorAll<SVGGElement>('g.node')) add(find.node(node.id), [node]);
  const labels = labelsOf(svg);
  for (const path of paths) {
    const dataId = path.dataset['id'] ?? '';
    const label = labels.get(dataId);
    const located = find.link(dataId);
    if (located !== undefined) add(located, [wideDouble(path), path, ...(label === undefined ? [] : [label])]);
  }
  for (const cluster of svg.querySelectorAll<SVGGElement>('g.cluster')) add(find.cluster(cluster.id), [cluster]);
  return parts;
}

function labelsOf(svg: SVGSVGElement): Map<string, SVGGElement> {
  const labels = new Map<string, SVGGElement>();
  for (const label of svg.querySelectorAll<SVGGElement>('.edgeLabels g[data-id]')) {
    // A line without words has an empty label, which would only be in the way.
    if (label.textContent.trim() !== '') labels.set(label.dataset['id'] ?? '', label);
  }
  return labels;
}

function wideDouble(path: SVGPathElement): SVGPathElement {
  const double = path.ownerDocument.createElementNS(SVG, 'path');
  double.setAttribute('d', path.getAttribute('d') ?? '');
  double.setAttribute('class', 'atlas-hit');
  path.after(double);
  return double;
}

function reachable(part: Part, target: SVGElement | undefined, opens: boolean): void {
  for (const element of part.elements) element.classList.add('atlas-part', `atlas-part-${part.kind}`);
  if (!opens) return;
  target?.setAttribute('tabindex', '0');
  target?.setAttribute('role', 'button');
  target?.setAttribute('aria-label', `${part.label}. Open its bullet`);
}

/**
 * Lines of the bullets that a part came from, ascending. Asked of the architecture that is shown now: the same drawing
 * stays when only the lines of its bullets moved.
 */
export function linesOf(part: Pick<Part, 'ids' | 'kind'>, architecture: Architecture): number[] {
  const lines = namedBy(part, architecture).flatMap((one) => one.lines);
  return [...new Set(lines)].sort((a, b) => a - b);
}

function namedBy(
  { kind, ids }: Pick<Part, 'ids' | 'kind'>,
  { edges, components, groups }: Architecture,
): readonly { readonly lines: readonly number[] }[] {
  const all = kind === 'edges' ? edges : kind === 'component' ? components : groups;
  return all.filter((one) => ids.includes(one.id));
}

function labelOf(located: Located, architecture: Architecture, names: ReadonlyMap<string, string>): string {
  if (located.kind !== 'edges') return names.get(located.id) ?? '';
  const edges = architecture.edges.filter((edge) => located.ids.includes(edge.id));
  const said = edges.map((edge) => edge.label).filter((label) => label !== '');
  const ends = `${names.get(edges[0]?.from ?? '') ?? ''} to ${names.get(edges[0]?.to ?? '') ?? ''}`;
  return said.length === 0 ? ends : `${ends}: ${said.join(', ')}`;
}
