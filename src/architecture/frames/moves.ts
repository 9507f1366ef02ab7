import type { Example, Frame } from './types';

/** Data and messages written, sent or stored somewhere. */
export const moves: Frame = {
  name: 'moves',
  rows: [
    {
      verbs: 'send/sent submit deliver publish/published push emit broadcast post queue enqueue',
      nouns: 'delivery',
      kind: 'event',
      says: ['flow', 'S>with'],
    },
    {
      verbs:
        'write/wrote/written store save put/put persist upload transfer transition move migrate load export stream dump archive insert log offload record ' +
        'append flush batch unload stage inject embed output/output ship report keep/kept place drop sink/sank hand hand_over pass_on funnel pipe stash spit/spat spit_out deposit park shove shift spill drip',
      nouns: 'upload transfer migration export delivery',
      kind: 'data',
      says: ['flow'],
    },
    { verbs: 'feed/fed supply populate fill catalog catalogue', kind: 'data', says: ['flow', 'S>O'] },
    // "Writes S3 and DynamoDB"
    { verbs: 'write/wrote/written', kind: 'data', says: ['S>O'] },
    { verbs: 'drain', kind: 'data', says: ['into'] },
    { verbs: 'add', kind: 'control', says: ['O>to', 'S>O'], saidOnly: true },
    { verbs: 'add', kind: 'data', says: ['S>Q'], saidOnly: true },
    {
      verbs: 'provide give/gave/given gain grant get/got expose offer allow permit enable',
      kind: 'traffic',
      says: ['access'],
    },
    { verbs: 'expose', kind: 'traffic', says: ['S>O'] },
    { verbs: 'provide give/gave/given issue hand_out dole_out', kind: 'data', says: ['S>U', 'S>for', 'S>D', 'S>R'] },
    { verbs: 'present advertise', kind: 'data', says: ['S>to'], saidOnly: true },
    { verbs: 'increment change modify', kind: 'data', says: ['S>in'], saidOnly: true },
    { verbs: 'issue', kind: 'security', says: ['S>to'], saidOnly: true },
    { verbs: 'buffer', kind: 'data', says: ['way', 'S>for'], saidOnly: true },
  ],
};

export const movesExamples: readonly Example[] = [
  {
    text: 'A Lambda function stores results in DynamoDB and sends a message to SNS.',
    edges: ['Lambda > DynamoDB', 'Lambda > SNS'],
  },
  {
    text: 'Logs can be delivered to S3, CloudWatch Logs or Firehose',
    heading: 'WAF',
    edges: ['WAF > S3', 'WAF > CloudWatch Logs', 'WAF > Firehose'],
  },
  { text: 'Use DMS to migrate data from MySQL to Aurora.', edges: ['MySQL > DMS', 'DMS > Aurora'] },
  { text: 'Users upload photos to S3, which sends an event to Lambda.', edges: ['User > S3', 'S3 > Lambda'] },
  { text: 'Sends traces to X-Ray', heading: 'Lambda', edges: ['Lambda > X-Ray'] },
  { text: 'Move data from S3 to Redshift.', heading: 'Data loading', edges: ['S3 > Redshift'] },
  { text: 'SQS does not push messages to Lambda.', edges: ['!SQS > Lambda'] },
];
