import type { Architecture, Badge, Component, Edge, Group } from '../../architecture';

/** A section that speaks of a concept. `own`: what the section's note calls it, as `Concept.id`. */
export interface Spoken {
  readonly path: string;
  readonly own: string;
  readonly architecture: Architecture;
}

/** What many notes say about one concept, as one picture. */
export interface ConceptArchitecture {
  /** Its lines are numbers into `sources`, counted from 1, as the bullets stand in many notes. */
  readonly architecture: Architecture;
  readonly sources: readonly { readonly path: string; readonly line: number }[];
  /** Relations that the notes state, and how many of them the picture shows. */
  readonly stated: number;
  readonly shown: number;
}

interface Stated {
  readonly edge: Omit<Edge, 'id'>;
  readonly lines: Set<number>;
}

const MOST_BADGES = 6;

/**
 * Puts together the relations that end at a concept and the boxes it lies in. One component per concept, whatever a note
 * calls it; what the most bullets state comes first, and components beyond `most` are left out with their relations.
 */
export function conceptArchitecture(spoken: readonly Spoken[], most: number): ConceptArchitecture {
  const merge = new Merge();
  for (const one of spoken) merge.add(one);
  return merge.finish(most);
}

class Merge {
  private readonly sources: { path: string; line: number }[] = [];
  private readonly lineOf = new Map<string, number>();
  private readonly components = new Map<string, { component: Component; readonly lines: Set<number> }>();
  private readonly groups = new Map<string, { group: Group; lines: Set<number> }>();
  /** Of a component or group (by concept) the group around it; the first note that says one decides. */
  private readonly around = new Map<string, string>();
  private readonly stated = new Map<string, Stated>();
  private readonly centre = new Set<string>();

  add({ path, own, architecture }: Spoken): void {
    const { components, groups, edges } = architecture;
    const parts = new Map([...components, ...groups].map((part) => [part.id, part]));
    const self = [...parts.values()].filter((part) => part.concept === own);
    for (const part of self) {
      this.centre.add(part.concept);
      this.take(part, path, parts);
    }
    for (const edge of edges) {
      const [from, to] = [parts.get(edge.from), parts.get(edge.to)];
      if (from === undefined || to === undefined || (!self.includes(from) && !self.includes(to))) continue;
      if (from.concept === to.concept) continue;
      this.take(from, path, parts);
      this.take(to, path, parts);
      const key = [from.concept, to.concept, edge.label.toLowerCase(), edge.polarity].join('\n');
      const known = this.stated.get(key) ?? {
        edge: { ...edge, from: from.concept, to: to.concept },
        lines: new Set<number>(),
      };
      for (const line of edge.lines) known.lines.add(this.line(path, line));
      this.stated.set(key, known);
    }
  }

  finish(most: number): ConceptArchitecture {
    const ranked = [...this.stated.values()].sort((a, b) => b.lines.size - a.lines.size);
    const kept = new Set(this.centre);
    const shown = ranked.filter(({ edge }) => {
      const fresh = [edge.from, edge.to].filter((end) => !kept.has(end));
      if (kept.size + fresh.length > most) return false;
      for (const end of fresh) kept.add(end);
      return true;
    });
    // What is only ever a box stays one; what is a box in one note and a component in another is one where something lies in it.
    const boxes = new Set([...kept].filter((key) => !this.components.has(key)));
    for (const key of kept)
      for (let at = this.around.get(key); at !== undefined; at = this.around.get(at)) boxes.add(at);
    const ids = new Map([...boxes].map((key, n) => [key, `g${String(n + 1)}`]));
    const alone = [...kept].filter((key) => !boxes.has(key));
    alone.forEach((key, n) => ids.set(key, `n${String(n + 1)}`));
    const idOf = (key: string | undefined): string | null => (key === undefined ? null : (ids.get(key) ?? null));
    const architecture: Architecture = {
      components: alone.flatMap((key) => {
        const one = this.components.get(key);
        if (one === undefined) return [];
        return [{ ...one.component, id: idOf(key) ?? '', group: idOf(this.around.get(key)), lines: [...one.lines] }];
      }),
      groups: [...boxes].flatMap((key) => {
        const one = this.groups.get(key);
        if (one === undefined) return [];
        return [{ ...one.group, id: idOf(key) ?? '', parent: idOf(this.around.get(key)), lines: [...one.lines] }];
      }),
      edges: shown.flatMap(({ edge, lines }, n) => {
        const inside = this.isWithin(edge.from, edge.to) || this.isWithin(edge.to, edge.from);
        if (inside) return [];
        return [
          { ...edge, id: `e${String(n + 1)}`, from: idOf(edge.from) ?? '', to: idOf(edge.to) ?? '', lines: [...lines] },
        ];
      }),
    };
    return { architecture, sources: this.sources, stated: ranked.length, shown: shown.length };
  }

  private take(part: Component | Group, path: string, parts: ReadonlyMap<string, Component | Group>): void {
    if ('category' in part) this.takeComponent(part, path);
    else this.takeBox(part, path);
    let inner = part;
    for (let depth = 0; depth < 20; depth += 1) {
      const box = parts.get(('category' in inner ? inner.group : inner.parent) ?? '');
      if (box === undefined || 'category' in box) return;
      this.takeBox(box, path);
      if (!this.around.has(inner.concept) && !this.isWithin(box.concept, inner.concept))
        this.around.set(inner.concept, box.concept);
      inner = box;
    }
  }

  private takeComponent(component: Component, path: string): void {
    const known = this.components.get(component.concept) ?? {
      component: { ...component, badges: [] },
      lines: new Set(),
    };
    for (const line of component.lines) known.lines.add(this.line(path, line));
    const badges = component.badges.map((badge) => ({ ...badge, line: this.line(path, badge.line) }));
    known.component = { ...known.component, badges: joined(known.component.badges, badges) };
    this.components.set(component.concept, known);
  }

  private takeBox(group: Group, path: string): void {
    const known = this.groups.get(group.concept) ?? { group, lines: new Set<number>() };
    for (const line of group.lines) known.lines.add(this.line(path, line));
    this.groups.set(group.concept, known);
  }

  /** Whether `inner` is `outer`, or lies in it. */
  private isWithin(inner: string, outer: string): boolean {
    for (let at: string | undefined = inner; at !== undefined; at = this.around.get(at)) if (at === outer) return true;
    return false;
  }

  private line(path: string, line: number): number {
    const key = `${path}\n${String(line)}`;
    const known = this.lineOf.get(key);
    if (known !== undefined) return known;
    this.lineOf.set(key, this.sources.push({ path, line }));
    return this.sources.length;
  }
}

function joined(known: readonly Badge[], more: readonly Badge[]): Badge[] {
  const all = new Map(known.map((badge) => [badge.text.toLowerCase(), badge]));
  for (const badge of more)
    if (all.size < MOST_BADGES && !all.has(badge.text.toLowerCase())) all.set(badge.text.toLowerCase(), badge);
  return [...all.values()];
}
