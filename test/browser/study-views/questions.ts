import type { Question } from '../../../src/quiz';

const source = (line: number, text: string): Question['source'] => ({ note: 'Resilience.md', line, text });

/** One question of each way of answering, and one whose text would do harm if it were taken for markup. */
export const questions: readonly Question[] = [
  {
    id: 'contrast',
    kind: 'contrast',
    prompt: 'Which brings a whole region back after it was lost: HA or DR?',
    options: ['HA', 'DR'],
    answer: 1,
    accepted: [],
    explanation: 'The statement is about DR.',
    source: source(3, 'DR brings a whole region back after it was lost'),
  },
  {
    id: 'choice',
    kind: 'choice',
    prompt: '_____ keeps sessions in memory, so that any web server can answer the next request.',
    options: [
      'ElastiCache',
      'Glacier',
      'Route 53',
      'A very long option that goes on and on, to see that it wraps and that no word of it is cut off at the width of a phone',
    ],
    answer: 0,
    accepted: [],
    explanation: '',
    source: source(4, 'ElastiCache keeps sessions in memory, so that any web server can answer the next request.'),
  },
  {
    id: 'cloze',
    kind: 'cloze',
    prompt: 'Data that may be lost, counted in time, is the _____.',
    options: [],
    answer: 'recovery point objective',
    accepted: ['RPO'],
    explanation: '',
    source: source(5, 'Data that may be lost, counted in time, is the recovery point objective (RPO)'),
  },
  {
    id: 'list',
    kind: 'list',
    prompt: 'Name the three items that the notes list under “Strategies”.',
    options: [],
    answer: 'backup and restore; pilot light; warm standby',
    accepted: ['backup and restore', 'pilot light', 'warm standby'],
    explanation: '',
    source: source(6, 'Strategies: backup and restore; pilot light; warm standby'),
  },
  {
    id: 'hostile',
    kind: 'choice',
    prompt: '<img src=x onerror="window.harmed=1"> shows _____',
    options: ['<b>bold</b>', '<script>window.harmed=1</script>', '[[link]]'],
    answer: 2,
    accepted: [],
    explanation: '<i>why</i>',
    source: source(9, '<img src=x onerror="window.harmed=1"> shows [[link]] <style>body{display:none}</style>'),
  },
];
