import { namesOf } from '../facts/kin';
import { isCommon, isForeign } from '../text/common';
import { BLANK, type Draft, type KindExample } from './draft';
import { arrowsOf, placeOf, sayingWords, sourceAt, type Arrow, type DrawnKind } from './arrows';

/** "What does Route 53 point to?": an arrow of the section's architecture with its head left out; every head of that arrow is right. */
export const relation: DrawnKind = {
  name: 'relation',
  drafts(drawn, { source }) {
    const arrows = arrowsOf(drawn, source);
    const asked = new Set<string>();
    return arrows.flatMap((arrow): Draft[] => {
      const { from, to } = arrow;
      const which = `${from.id} ${arrow.asks}`;
      if (asked.has(which) || isCommon(to.name) || isForeign(to.name)) return [];
      asked.add(which);
      const heads = arrows.filter((a) => a.from.id === from.id && a.asks === arrow.asks).map((a) => a.to);
      const names = heads.flatMap((h) => [h.name, ...namesOf(h.concept, source.lexicon)]);
      const at = sourceAt(drawn.note, arrow.edge.lines[0] ?? 0);
      // "Connects to X, Y and Z" may be drawn as one arrow, and all three are right.
      const named = drawn.note.bullets.flatMap((b) =>
        b.line === at?.line ? source.mentions({ path: drawn.note.path, bullet: b.index }).map((m) => m.concept) : [],
      );
      const place = placeOf(drawn, [...names, from.name]);
      const prompt = `${place === '' ? 'What' : `In ${place}, what`} ${verb(arrow)}?`;
      if (at === undefined || sayingWords(prompt) < 3) return [];
      return [
        {
          kind: 'relation',
          fact: `${drawn.note.path}\n${String(at.line)} ${arrow.asks}`,
          source: at,
          prompt,
          statement: `${from.name} ${arrow.says} ${BLANK}`,
          key: to.name,
          keyConcept: to.concept,
          also: [
            from.concept,
            ...heads.map((h) => h.concept),
            ...arrows.filter((a) => a.from.id === from.id).map((a) => a.to.concept),
            ...named.filter((c) => c !== to.concept),
          ],
          accepted: names,
          answering: 'pool',
          options: [],
          ascending: false,
          wrong: drawn.architecture.components
            .filter(
              (c) =>
                !named.includes(c.concept) &&
                !arrows.some(
                  (a) => (a.from.id === from.id && a.to.id === c.id) || (a.to.id === from.id && a.from.id === c.id),
                ),
            )
            .map((c) => ({ text: c.label, concept: c.concept, near: 1 })),
          typedPrompt:
            heads.length > 2 || named.some((c) => c !== from.concept && !heads.some((h) => h.concept === c))
              ? ''
              : prompt,
          worth: 0.9,
        },
      ];
    });
  },
};

function verb({ from: { name }, asks, passive }: Arrow): string {
  // "Gateway endpoint", "Read replica": a thing of which there are many.
  const plain = isCommon(name) || /^\p{Lu}[a-z]+(?: [a-z]+)+$/u.test(name);
  const from = plain ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
  const many =
    /(?:[^s]s)$/.test(name) &&
    /\b(?:instances|groups|functions|hosts|hooks|rules|queues|topics|servers|tables)$/i.test(name);
  return passive ? `${many ? 'are' : 'is'} ${from} ${asks}` : `${many ? 'do' : 'does'} ${from} ${asks}`;
}

export const relationExamples: readonly KindExample[] = [
  {
    name: 'Blog platform',
    note: '- Route 53 points to CloudFront\n- CloudFront forwards misses to the ALB\n- The ALB sends requests to EC2',
    topic: 'everything',
    makes: { prompt: 'In Blog platform, what does Route 53 point to?', key: 'CloudFront' },
  },
  {
    name: 'Blog platform',
    note: '- Route 53 integrates with ELB\n- The ALB may send requests to EC2 (not sure)',
    topic: 'everything',
  },
];
