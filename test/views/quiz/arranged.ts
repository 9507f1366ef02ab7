import type { Question } from '../../../src/quiz';

const base = {
  options: [],
  accepted: [],
  explanation: '',
  source: { note: 'DR.md', line: 3, text: 'A bullet' },
} as const;

export const match: Question = {
  ...base,
  id: 'match',
  kind: 'match',
  prompt: 'Match each term with what it means.',
  answer: 'in words',
  match: {
    left: ['RPO', 'RTO', 'SLA', 'MTTR'],
    right: ['time until it runs again', 'what was promised', 'data that may be lost', 'mean time to repair'],
    key: [2, 0, 1, 3],
  },
  concepts: ['RPO', 'RTO'],
  pillars: ['reliability'],
};

export const order: Question = {
  ...base,
  id: 'order',
  kind: 'order',
  prompt: 'Put these steps in the right order.',
  answer: 'in words',
  order: {
    items: ['Clients connect there', 'The health check fails', 'Route 53 answers with the other region'],
    key: [1, 2, 0],
  },
  concepts: ['Route 53'],
  pillars: ['reliability'],
  part: 'Resilient architectures',
};
