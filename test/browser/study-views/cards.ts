import type { Card } from '../../../src/cards';

const base = { note: 'Resilience.md', bullet: 0, tags: [], concepts: [], uncertain: false } as const;

export const cards: readonly Card[] = [
  {
    ...base,
    id: 'a/cloze',
    kind: 'cloze',
    line: 4,
    heading: ['Resilience', 'Sessions'],
    prompt: '_____ keeps sessions in memory.',
    answer: 'ElastiCache',
    accepted: [],
  },
  {
    ...base,
    id: 'b/definition',
    kind: 'definition',
    line: 5,
    heading: [
      'Resilience',
      'Objectives',
      'A heading that is long enough to need a second line on a phone, at the least',
    ],
    prompt: 'Recovery point objective',
    answer: 'How much data may be lost, counted in time $t \\le RPO$, for $5 or $10',
    accepted: [],
  },
  {
    ...base,
    id: 'c/list',
    kind: 'list',
    line: 6,
    heading: ['Resilience'],
    prompt: 'Strategies — recall all 3: _____',
    answer: 'backup and restore; pilot light; warm standby',
    accepted: ['backup and restore', 'pilot light', 'warm standby'],
    uncertain: true,
  },
];
