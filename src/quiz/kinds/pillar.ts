import { PILLAR_NAMES, type Pillar } from '../../concepts';
import { parentsOf } from '../text/tags';
import { states } from '../facts/states';
import { outer, aboutOf, fromFact } from './frame';
import type { Draft, Kind, KindExample } from './draft';

/** Pillars that a statement on the one may serve as well: no wrong options beside it. */
const NEAR: Readonly<Record<Pillar, readonly Pillar[]>> = {
  cost: ['performance', 'sustainability'],
  performance: ['cost', 'sustainability', 'reliability'],
  reliability: ['performance', 'operations'],
  security: ['operations'],
  operations: ['reliability', 'security'],
  sustainability: ['cost', 'performance'],
};

const ALL = Object.keys(PILLAR_NAMES) as Pillar[];

/** Words that name a pillar outright. */
const GIVEAWAY =
  /\b(?:cost|cheap|pric|sav(?:e|ing)|expens|bill|spend|pay|free|perform|fast|speed|latenc|throughput|efficien|secur|encrypt|protect|attack|permission|access|auth|reliab|resilien|availab|fault|fail|recover|redundan|operation|sustainab|excellen)/i;

/** Which pillar of the Well-Architected Framework does the student's own tag put this under? */
export const pillar: Kind = {
  name: 'pillar',
  drafts(fact, { source }) {
    const tags = [fact.bullet, ...parentsOf(fact.note, fact.bullet)].flatMap((b) => b.tags);
    const pillars = [...new Set(tags.flatMap((t) => source.pillarOf(t) ?? []))];
    const own = pillars[0];
    if (own === undefined || pillars.length > 1 || !states(fact) || fact.sentence > 0 || GIVEAWAY.test(fact.text))
      return [];
    const about = aboutOf(fact, []).replace(/ \(.*$/, '');
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'pillar',
      prompt: `Which pillar of the Well-Architected Framework does this${about === '' ? '' : ` (on ${about})`} serve first of all: “${outer(fact.text)}”?`,
      statement: fact.text,
      key: PILLAR_NAMES[own],
      answering: 'fixed',
      options: [own, ...ALL.filter((p) => p !== own && !NEAR[own].includes(p))].slice(0, 4).map((p) => PILLAR_NAMES[p]),
      worth: 0.6,
    };
    return [draft];
  },
};

export const pillarExamples: readonly KindExample[] = [
  {
    name: 'Storage',
    note: '- EFS moves files that nobody opened for 30 days to a colder class #cost',
    topic: 'everything',
    makes: {
      prompt:
        'Which pillar of the Well-Architected Framework does this serve first of all: “EFS moves files that nobody opened for 30 days to a colder class”?',
      key: 'Cost optimization',
    },
  },
  { name: 'Storage', note: '- EFS keeps costs low with a colder class for old files #cost', topic: 'everything' },
];
