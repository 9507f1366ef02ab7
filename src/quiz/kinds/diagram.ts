import { connected, isWorthDrawing, toMermaid, type Architecture } from '../../architecture';
import { namesOf } from '../facts/kin';
import { isCommon } from '../text/common';
import { hasWords, wordCount } from '../text/words';
import { arrowsOf, placeOf, sourceAt, type Arrow, type Drawn, type DrawnKind } from './arrows';
import { BLANK, type Draft, type KindExample } from './draft';

/** More words than this would be too much to read out for who cannot see the diagram. */
const MOST_WORDS = 34;

/** The section's diagram with one component or one arrow's text hidden: what belongs there? */
export const diagram: DrawnKind = {
  name: 'diagram',
  drafts(drawn, { source }) {
    const architecture = connected(drawn.architecture);
    const arrows = arrowsOf({ ...drawn, architecture }, source);
    if (arrows.length < 2 || architecture.components.length < 3 || !isWorthDrawing(architecture)) return [];
    return [
      ...hiddenArrows(drawn, architecture, arrows),
      ...architecture.components.flatMap((hidden): Draft[] => {
        const touching = arrows.filter((a) => a.from.id === hidden.id || a.to.id === hidden.id);
        if (touching.every((a) => isOneOfMany(a, arrows)) || isCommon(hidden.label)) return [];
        // "The application queries …": beside plain nouns many things could stand.
        if (touching.every((a) => isCommon((a.from.id === hidden.id ? a.to : a.from).name))) return [];
        const names = [hidden.label, ...namesOf(hidden.concept, source.lexicon)];
        const lines = told(arrows, touching, hidden.id);
        const place = placeOf(drawn, names);
        const at = sourceAt(drawn.note, touching[0]?.edge.lines[0] ?? 0);
        const shown = [...architecture.components, ...architecture.groups].filter((c) => c.id !== hidden.id);
        const clues = [...shown.map((c) => c.label), ...architecture.edges.map((e) => e.label)].join(' . ');
        if (at === undefined || lines.length < 2 || names.some((n) => hasWords(clues, n))) return [];
        return [
          {
            kind: 'diagram',
            fact: `${drawn.note.path}\n${String(drawn.section.line)} diagram`,
            source: at,
            prompt: `What belongs at the gap in this diagram${place === '' ? '' : ` of ${place}`}?`,
            statement: lines.join(' and '),
            key: hidden.label,
            keyConcept: hidden.concept,
            also: shown.map((c) => c.concept),
            accepted: names,
            answering: 'pool',
            options: [],
            ascending: false,
            wrong: [],
            typedPrompt: '',
            worth: 0.95,
            diagram: { mermaid: toMermaid(withHidden(architecture, hidden.id), { legend: false }).text, lines },
          },
        ];
      }),
    ];
  },
};

/** Kinds of arrows whose verbs may stand for each other; one that is in no row may stand for any. */
const ALIKE: readonly (readonly string[])[] = [
  ['traffic', 'event', 'control'],
  ['data', 'storage', 'replication'],
  ['security'],
];

function areUnlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((kind) => ALIKE.findIndex((row) => row.includes(kind)));
  return x !== -1 && y !== -1 && x !== y;
}

/** What joins these two? The text of an arrow is hidden; wrong options are the texts of the diagram's other arrows. */
function hiddenArrows(drawn: Drawn, architecture: Architecture, arrows: readonly Arrow[]): Draft[] {
  return arrows.flatMap((arrow): Draft[] => {
    const { edge, from, to, says } = arrow;
    // "Sends to" may be as right as "points to": only what another kind of arrow says is surely wrong.
    // Nor another arrow of the same two, which is hidden with it.
    const others = arrows.filter(
      (a) =>
        areUnlike(a.edge.kind, edge.kind) &&
        a.passive === arrow.passive &&
        !(a.from.id === from.id && a.to.id === to.id),
    );
    const wrong = [...new Set(others.map((a) => a.says))].filter(
      (o) => !arrows.some((a) => !areUnlike(a.edge.kind, edge.kind) && a.says === o),
    );
    const at = sourceAt(drawn.note, edge.lines[0] ?? 0);
    if (at === undefined || wrong.length < 2 || wordCount(says) > 3) return [];
    const place = placeOf(drawn, [from.name, to.name]);
    const lines = [`${from.name} ${BLANK} ${to.name}`];
    return [
      {
        kind: 'diagram',
        fact: `${drawn.note.path}\n${String(drawn.section.line)} diagram`,
        source: at,
        prompt: `What belongs on the hidden arrow from ${from.name} to ${to.name} in this diagram${place === '' ? '' : ` of ${place}`}?`,
        statement: lines.join(' and '),
        key: says,
        accepted: [edge.label, arrow.asks],
        answering: 'pool',
        options: [],
        ascending: false,
        wrong: wrong.map((text) => ({ text, near: 3 })),
        typedPrompt: '',
        worth: 0.75,
        diagram: {
          mermaid: toMermaid(
            {
              ...architecture,
              edges: architecture.edges.map((e) =>
                e.from === edge.from && e.to === edge.to ? { ...e, label: '?' } : e,
              ),
            },
            { legend: false },
          ).text,
          lines,
        },
      },
    ];
  });
}

/** The verb has other objects, too: what belongs beside them is hard to say. */
function isOneOfMany(arrow: Arrow, arrows: readonly Arrow[]): boolean {
  return arrows.some((a) => a !== arrow && a.from.id === arrow.from.id && a.asks === arrow.asks);
}

/** The arrows in words, those at the gap first, as many as are read easily. */
function told(arrows: readonly Arrow[], touching: readonly Arrow[], hidden: string): string[] {
  const name = (end: Arrow['from']): string => (end.id === hidden ? BLANK : end.name);
  const lines: string[] = [];
  let words = 0;
  for (const a of [...touching, ...arrows.filter((o) => !touching.includes(o))]) {
    const line = `${name(a.from)} ${a.says} ${name(a.to)}`;
    words += wordCount(line);
    if (words > MOST_WORDS) break;
    if (!lines.includes(line)) lines.push(line);
  }
  return lines;
}

function withHidden(architecture: Architecture, hidden: string): Architecture {
  return {
    ...architecture,
    components: architecture.components.map((c) =>
      c.id === hidden ? { ...c, label: '?', badges: [], category: 'general' } : c,
    ),
  };
}

export const diagramExamples: readonly KindExample[] = [
  {
    name: 'Blog platform',
    note: '- Route 53 points to CloudFront\n- CloudFront forwards misses to the ALB\n- The ALB sends requests to EC2',
    topic: 'everything',
    makes: { prompt: 'What belongs at the gap in this diagram of Blog platform?', key: 'CloudFront' },
  },
  {
    name: 'Blog platform',
    note: '- Route 53 points to the ALB\n- EC2 writes to DynamoDB\n- EventBridge triggers Lambda\n- Aurora replicates to S3',
    topic: 'everything',
    makes: {
      prompt: 'What belongs on the hidden arrow from Route 53 to ALB in this diagram of Blog platform?',
      key: 'points to',
    },
  },
  { name: 'Blog platform', note: '- Route 53 points to CloudFront', topic: 'everything' },
];
