import { cleanTitle } from '../text/clean';
import { namedSubject } from '../text/named-subject';
import { isClause } from '../text/clause';
import { addressesReader, opening } from '../text/verbs';
import { parentsOf } from '../text/tags';
import { isTermName } from '../text/terms';
import { contentWords, flat, hasWords, wordCount } from '../text/words';
import type { Bullet, Note } from '../../notes';
import type { Fact } from '../facts/types';
import type { Candidate, Draft, Kind, KindExample } from './draft';
import { fromFact, inner, isPlace, whichQuestion } from './frame';

const FEWEST = 3;

/** Which of the headings, or labels, of one row does a statement stand under? For rows that are no concepts of their own. */
export const titled: Kind = {
  name: 'which',
  drafts(fact, { source }) {
    const { note, bullet, subject } = fact;
    if (subject?.via === 'own' || fact.sentence > 0 || addressesReader(fact.text)) return [];
    // What it says it says of the name that it opens with.
    if (namedSubject(fact.text) !== undefined || /^The \p{Lu}/u.test(fact.text)) return [];
    if ((opening(fact.text) === 'other' || /^the /i.test(fact.text)) && isClause(fact.text)) return [];
    // "Filling time: 15 minutes" is said of the filling time.
    const [, label = ''] = /^([^:]{2,40}):\s/.exec(fact.text) ?? [];
    if (label !== '' && isTermName(label)) return [];
    const row = labelsOf(note, bullet) ?? headingsOf(note, bullet);
    const concept = row === undefined ? undefined : source.lexicon.resolve(row.own);
    if (row === undefined || (concept !== undefined && concept.id === subject?.concept)) return [];
    const words = new Set(contentWords(fact.text));
    if (row.all.some((t) => hasWords(fact.text, t)) || contentWords(row.own).some((w) => words.has(w))) return [];
    if (isSaidElsewhere(fact, words)) return [];
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'which',
      prompt: whichQuestion('of these', fact.text, row.over),
      statement: fact.text,
      key: row.own,
      answering: 'pool',
      wrong: row.all.filter((t) => t !== row.own).map((text): Candidate => ({ text, near: 3 })),
      worth: 0.7,
    };
    return [draft];
  },
};

/** Two statements that share this part of their words say the same. */
const SAME = 0.55;

/** Whether the note says nearly the same of something else: then a second option would be right too. */
export function isSaidElsewhere({ ref, note }: Fact, words: ReadonlySet<string>): boolean {
  const least = Math.max(1, SAME * words.size);
  // A stem is the word but for its ending, so that what holds too few of these holds too few of the words: most bullets, told quickly.
  const starts = [...words].map((word) => word.slice(0, -1));
  return note.bullets.some((b) => {
    if (b.index === ref.bullet) return false;
    const headings = note.sections[b.section]?.headings ?? [];
    const said = [note.name, ...headings.map((h) => h.text), note.bullets[b.parent]?.text ?? '', b.text].join('\n');
    const small = said.toLowerCase();
    if (starts.filter((start) => small.includes(start)).length < least) return false;
    const held = new Set(contentWords(said));
    return [...words].filter((word) => held.has(word)).length >= least;
  });
}

interface Row {
  readonly own: string;
  readonly all: readonly string[];
  /** What the row is a row of; may be empty. */
  readonly over: string;
}

/** The label that the bullet stands under, with those of the same list. */
function labelsOf(note: Note, bullet: Bullet): Row | undefined {
  const parent = parentsOf(note, bullet).at(-1);
  if (parent === undefined) return undefined;
  const beside = note.bullets.filter(
    (b) => b.parent === parent.parent && b.section === parent.section && note.bullets[b.index + 1]?.parent === b.index,
  );
  const above = note.bullets[parent.parent]?.text ?? note.sections[parent.section]?.headings.at(-1)?.text ?? note.name;
  return rowOf(
    parent.text,
    beside.map((b) => b.text),
    above,
  );
}

/** The heading that the bullet stands under, with those of the same level below the same heading. */
function headingsOf(note: Note, bullet: Bullet): Row | undefined {
  const headings = note.sections[bullet.section]?.headings ?? [];
  const own = headings.at(-1);
  const over = headings.at(-2);
  if (own === undefined || bullet.parent >= 0) return undefined;
  const beside = note.sections.filter((s) => {
    const [up, at] = [s.headings.at(-2), s.headings.at(-1)];
    return at?.level === own.level && up?.line === over?.line && s.bullets.length > 0;
  });
  return rowOf(
    own.text,
    beside.map((s) => s.headings.at(-1)?.text ?? ''),
    over?.text ?? note.name,
  );
}

function rowOf(own: string, beside: readonly string[], above: string): Row | undefined {
  const title = ASKS.test(own) ? '' : cleanTitle(own);
  const all = [
    ...new Map(
      beside
        .filter((t) => !ASKS.test(t))
        .map(cleanTitle)
        .filter(isTitle)
        .map((t) => [flat(t), t]),
    ).values(),
  ];
  if (!isTitle(title) || all.length < FEWEST || !all.includes(title)) return undefined;
  const over = cleanTitle(above);
  return { own: title, all, over: isPlace(over) && !hasWords(title, over) && wordCount(over) <= 5 ? inner(over) : '' };
}

/** "Queue security" is a side of a thing, under which the same might be said of any. */
const SIDE =
  /\b(?:security|availability|scaling|scalability|pricing|performance|monitoring|durability|backups?|benefits|practices|strategies|rules|limits)$/i;

/** "Causes of the war", "Common questions", "What went wrong with it": what sort of thing follows, or a clause; nothing is said of those. */
const SORT =
  /\b(?:statistics|problems?|issues?|troubles?|challenges?|questions?|answers?|facts?|interactions|causes?|reasons?|effects|consequences|results?|outcomes?|impacts?|implications|features|options|types|kinds|methods|benefits|advantages|disadvantages|drawbacks|differences|similarities|characteristics|properties|functions|goals|aims|objectives|purposes?|requirements|considerations|terms|terminology|definitions?|steps|start|beginning|background|timeline|aftermath)(?:\s(?:of|with|for|in|to|from|by|at|on|behind|after|before)\s.*)?$|\b(?:it|them|this|these|those)$/i;
const ASKS = /^(?:how|why|what|when|where|which|who)\b/i;

function isTitle(text: string): boolean {
  return (
    isPlace(text) &&
    !SIDE.test(text) &&
    !SORT.test(text) &&
    wordCount(text) <= 4 &&
    !/[,;:?!"“→&/]|\band\b|\s[–-]\s/.test(text)
  );
}

export const titledExamples: readonly KindExample[] = [
  {
    name: 'Release',
    note: '## Rolling\n- Replaces the servers in small batches\n## Blue/green\n- Nothing\n## Canary\n- Sends a trickle of requests ahead of everybody else\n## Immutable\n- Starts a second fleet beside the first',
    topic: 'everything',
    makes: {
      prompt: 'Regarding Release, which of these sends a trickle of requests ahead of everybody else?',
      key: 'Canary',
    },
  },
  {
    name: 'Release',
    note: '## Rolling\n- Replaces the servers in small batches\n## Canary\n- Sends a trickle ahead',
    topic: 'everything',
  },
  {
    name: 'Release',
    note: '## Fleet security\n- Sends a trickle of requests ahead of everybody else\n## Canary\n- Nothing\n## Rolling\n- Nothing\n## Blue/green\n- Nothing',
    topic: 'everything',
  },
  {
    name: 'Release',
    note: '## Rolling\n- Replaces all servers without any downtime\n## Canary\n- Nothing\n## Immutable\n- Replaces the servers without downtime',
    topic: 'everything',
  },
];
