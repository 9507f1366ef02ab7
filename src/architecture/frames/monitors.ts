import type { Example, Frame } from './types';

/** Watching, recording and analysing. */
export const monitors: Frame = {
  name: 'monitors',
  rows: [
    {
      verbs: 'monitor track watch observe trace look_at look_over',
      nouns: 'monitoring tracking tracing',
      kind: 'dependency',
      says: ['with>O', 'S>O', 'M>T', 'O>with', 'S>with', 'S>via', 'S>to'],
      byTopic: true,
    },
    {
      verbs: 'analyze/analyzed analyse visualize visualise',
      nouns: 'analysis',
      kind: 'data',
      says: ['G>S', 'with>O', 'with>in', 'with>from', 'S>O', 'S>from', 'with>T', 'S>with', 'S>in'],
    },
    { verbs: 'monitor watch', kind: 'dependency', says: ['S>across'] },
    { verbs: 'keep_an_eye/kept_an_eye', kind: 'dependency', says: ['S>on'] },
    { verbs: 'look_for', kind: 'security', says: ['S>in'] },
    { verbs: 'record log track capture audit', kind: 'data', says: ['J>S'], saidOnly: true },
    { verbs: 'record', nouns: 'logging', kind: 'data', says: ['S>in', 'S>with', 'S>via'] },
    {
      verbs: 'transform convert enrich resize transcode',
      nouns: 'transformation conversion',
      kind: 'dependency',
      says: ['O>with', 'S>with', 'S>via', 'T>by'],
    },
    {
      verbs: 'transform convert enrich resize transcode',
      kind: 'data',
      says: ['S>O', 'S>in', 'S>from', 'O>to'],
    },
    { verbs: 'turn_into', kind: 'data', says: ['O>O2'], saidOnly: true },
    {
      verbs: 'cache',
      nouns: 'caching',
      kind: 'data',
      says: ['S>O', 'with>O', 'with>on', 'S>from', 'S>for', 'S>with', 'S>in', 'S>front'],
    },
    { verbs: 'detect discover identify find/found hunt hunt_for spot', kind: 'security', says: ['S>in'] },
  ],
};

export const monitorsExamples: readonly Example[] = [
  {
    text: 'CloudWatch monitors EC2, RDS and EBS.',
    edges: ['CloudWatch > EC2', 'CloudWatch > RDS', 'CloudWatch > EBS'],
  },
  { text: 'API calls are recorded in CloudTrail', heading: 'KMS', edges: ['KMS > CloudTrail'] },
  { text: 'Data can be transformed with Lambda', heading: 'Data Firehose', edges: ['Data Firehose > Lambda'] },
  { text: 'Analyze logs in S3 with Athena', heading: 'Log analysis', edges: ['Athena > S3'] },
];
