import type { JSX } from 'preact';
import { pillarsOf, type Architecture, type Polarity } from '../../architecture';

const LINES: readonly { polarity: Polarity; words: string }[] = [
  { polarity: 'negated', words: 'not possible or not advised' },
  { polarity: 'alternative', words: 'alternative' },
  { polarity: 'doubted', words: 'the note is not sure' },
];

/** Says what pillar codes and unusual lines mean, as far as this drawing has them. */
export function Legend({ architecture }: { readonly architecture: Architecture }): JSX.Element | null {
  const pillars = pillarsOf(architecture.components.flatMap((component) => component.badges));
  const lines = LINES.filter(({ polarity }) => architecture.edges.some((edge) => edge.polarity === polarity));
  if (pillars.length === 0 && lines.length === 0) return null;
  return (
    <ul class="atlas-legend-list" aria-label="Legend">
      {pillars.map(({ code, name }) => (
        <li key={code}>
          <abbr title={name}>{code}</abbr> {name}
        </li>
      ))}
      {lines.map(({ polarity, words }) => (
        <li key={polarity}>
          <span class={`atlas-line atlas-line-${polarity}`} aria-hidden="true" /> {words}
        </li>
      ))}
    </ul>
  );
}
