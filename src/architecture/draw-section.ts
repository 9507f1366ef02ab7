import type { Lexicon } from '../concepts';
import type { Note, Section } from '../notes';
import type { Architecture, Component, Edge } from './types';

/** What the bullets of a section say about components, or undefined when they name none. */
export function drawSection(note: Note, section: Section, lexicon: Lexicon): Architecture | undefined {
  const components: Component[] = [];
  const edges: Edge[] = [];
  const byConcept = new Map<string, Component>();
  for (const index of section.bullets) {
    const bullet = note.bullets[index];
    if (bullet === undefined) continue;
    let before: { id: string; end: number } | undefined;
    for (const mention of lexicon.mentions(bullet.text, bullet.links)) {
      const concept = lexicon.get(mention.concept);
      if (concept?.kind !== 'component') continue;
      let component = byConcept.get(concept.id);
      if (component === undefined) {
        component = {
          id: `n${components.length + 1}`,
          label: concept.name,
          concept: concept.id,
          category: concept.category,
          group: null,
          badges: [],
          lines: [bullet.line],
        };
        byConcept.set(concept.id, component);
        components.push(component);
      }
      if (
        before !== undefined &&
        before.id !== component.id &&
        /^\s*(?:[-=]+>|→)\s*$/.test(bullet.text.slice(before.end, mention.start))
      ) {
        edges.push({
          id: `e${edges.length + 1}`,
          from: before.id,
          to: component.id,
          label: '',
          kind: 'traffic',
          polarity: 'stated',
          lines: [bullet.line],
        });
      }
      before = { id: component.id, end: mention.end };
    }
  }
  return components.length === 0 ? undefined : { components, edges, groups: [] };
}
