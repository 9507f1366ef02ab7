import type { Question } from '../../src/quiz';

const base = { accepted: [], explanation: '', source: { note: 'Resilience.md', line: 3, text: 'A bullet' } } as const;

export const choice: Question = {
  ...base,
  id: 'choice',
  kind: 'choice',
  prompt: '_____ keeps sessions in memory',
  options: ['Glacier', 'ElastiCache', 'Route 53'],
  answer: 1,
};

export const cloze: Question = {
  ...base,
  id: 'cloze',
  kind: 'cloze',
  prompt: 'Lost data is counted by the _____',
  options: [],
  answer: 'RPO',
  accepted: ['recovery point objective'],
};

export const list: Question = {
  ...base,
  id: 'list',
  kind: 'list',
  prompt: 'Name the four strategies',
  options: [],
  answer: 'backup; pilot light; warm standby; multi-site',
  accepted: ['backup', 'pilot light', 'warm standby', 'multi-site'],
};
