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

/** One of each way that is more than choosing or typing. */
export const arranged: readonly Question[] = [
  {
    id: 'match',
    kind: 'match',
    prompt: 'Match each term with what it means.',
    options: [],
    answer: 'RPO: data that may be lost; RTO: time until it runs again; SLA: what was promised',
    accepted: [],
    explanation: '',
    source: source(5, 'RPO: data that may be lost'),
    others: [source(6, 'RTO: time until it runs again'), source(7, 'SLA: what was promised')],
    match: {
      left: ['RPO', 'RTO', 'SLA'],
      right: ['time until it runs again', 'what was promised', 'data that may be lost'],
      key: [2, 0, 1],
    },
  },
  {
    id: 'order',
    kind: 'order',
    prompt: 'Put these steps of “Failover” in the right order.',
    options: [],
    answer: 'The health check fails → Route 53 answers with the other region → Clients connect there',
    accepted: [],
    explanation: '',
    source: source(8, 'The health check fails'),
    order: {
      items: ['Clients connect there', 'The health check fails', 'Route 53 answers with the other region'],
      key: [1, 2, 0],
    },
  },
  {
    id: 'diagram',
    kind: 'diagram',
    prompt: 'What belongs at the question mark?',
    options: ['ALB', 'S3', 'IAM'],
    answer: 0,
    accepted: [],
    explanation: '',
    source: source(10, 'Route 53 points to the ALB'),
    diagram: {
      mermaid: 'flowchart LR\n  a["Route 53"] --> b["?"]\n  b --> c["EC2"]\n',
      lines: ['Route 53 to _____', '_____ to EC2'],
    },
  },
  {
    id: 'truth',
    kind: 'truth',
    prompt: 'True or false? EFS is shared by instances of several zones.',
    options: ['True', 'False'],
    answer: 0,
    accepted: [],
    explanation: '',
    source: source(11, 'EFS is shared by instances of several zones'),
  },
];
