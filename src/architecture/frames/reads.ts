import type { Example, Frame } from './types';

/** Requests that pull: the arrow runs from who asks. What is received runs the other way, with the data. */
export const reads: Frame = {
  name: 'reads',
  rows: [
    { verbs: 'pull fetch retrieve ingest extract', kind: 'data', says: ['into'] },
    { verbs: 'get/got', kind: 'data', says: ['from>to'] },
    {
      verbs: 'read/read poll pull extract scrape grab pick_up fetch retrieve consume download dequeue sip siphon',
      kind: 'data',
      says: ['with>from', 'S>from', 'S>O', 'with>O', 'S>in'],
    },
    { verbs: 'fall_back/fell_back', kind: 'data', says: ['flow'], saidOnly: true },
    { verbs: 'tail', kind: 'data', says: ['S>O', 'S>from'], saidOnly: true },
    { verbs: 'ask ask_for request', kind: 'data', says: ['S>O', 'S>from'], saidOnly: true },
    { verbs: 'view', kind: 'data', says: ['S>in', 'S>on'], saidOnly: true },
    { verbs: 'eat/ate/eaten feed_on/fed_on eat_up', kind: 'data', says: ['S>O'], saidOnly: true },
    { verbs: 'access refer reference', kind: 'data', says: ['S>from'] },
    { verbs: 'load_from', kind: 'data', says: ['O2>to', 'O>S', 'O2>T'] },
    {
      verbs: 'query',
      kind: 'data',
      says: ['with>on', 'with>O', 'S>O', 'from>O', 'with>from', 'S>from', 'S>in', 'S>on', 'S>against'],
    },
    {
      verbs:
        'run_queries/ran_queries/run_queries run_sql/ran_sql/run_sql run_sql_queries/ran_sql_queries/run_sql_queries ' +
        'run_a_query/ran_a_query/run_a_query run_the_query/ran_the_query/run_the_query execute_queries execute_sql',
      kind: 'data',
      says: ['with>on', 'with>in', 'with>against', 'S>in', 'S>on', 'S>against', 'S>across', 'S>via', 'S>with'],
    },
    { verbs: 'get/got obtain', kind: 'data', says: ['S>from', 'S>via'] },
    { verbs: 'get_to/got_to get_at/got_at', kind: 'traffic', says: ['S>O'], saidOnly: true },
    { verbs: 'exchange trade', kind: 'data', says: ['S>from', 'S>with', 'S>in'], saidOnly: true },
    {
      verbs: 'process preprocess pre-process',
      kind: 'data',
      says: ['with>O', 'S>from', 'with>from', 'S>with', 'S>in', 'S>O'],
      saidOnly: true,
    },
    {
      verbs: 'look_up look_in search',
      kind: 'data',
      says: ['S>in', 'with>in', 'S>O', 'S>via', 'S>with'],
      saidOnly: true,
    },
    {
      verbs: 'show display plot build/built generate compute calculate derive produce learn draw/drew/drawn',
      kind: 'data',
      says: ['S>from'],
      saidOnly: true,
    },
    { verbs: 'crawl index', kind: 'data', says: ['S>O', 'S>in', 'S>from'] },
    {
      verbs: 'receive capture collect ingest gather accept take/took/taken buffer absorb',
      nouns: 'ingestion',
      kind: 'data',
      says: ['from>S', 'from>with'],
    },
    { verbs: 'receive accept', kind: 'data', says: ['O>S'], saidOnly: true },
    { verbs: 'receive get/got', kind: 'event', says: ['N>S'], saidOnly: true },
    {
      verbs: 'collect gather aggregate consolidate centralize centralise',
      kind: 'data',
      says: ['from>in', 'O>in', 'O>to', 'from>S', 'about>S', 'G>S'],
    },
    { verbs: '', nouns: 'ingestion', kind: 'data', says: ['S>to'] },
    { verbs: 'support', kind: 'data', says: ['from>to', 'from>S'] },
    { verbs: 'import', nouns: 'import', kind: 'data', says: ['from>to', 'from>S', 'S>to'] },
    { verbs: 'read_and_write', kind: 'data', says: ['S>to', 'S>in', 'S>from', 'S>O'] },
  ],
};

export const readsExamples: readonly Example[] = [
  { text: 'Lambda reads records from DynamoDB Streams', edges: ['Lambda > DynamoDB Streams'] },
  { text: 'Worker instances poll the SQS queue.', heading: 'Workers', edges: ['Worker instance > SQS'] },
  { text: 'Can read data from S3 and DynamoDB', heading: 'EMR', edges: ['EMR > S3', 'EMR > DynamoDB'] },
  { text: 'Logs in S3 can be queried with Athena.', edges: ['Athena > S3'] },
  { text: 'Firehose receives records from Kinesis Data Streams.', edges: ['Kinesis Data Streams > Firehose'] },
  {
    text: 'Supports data from S3, RDS and Redshift',
    heading: 'QuickSight',
    edges: ['S3 > QuickSight', 'RDS > QuickSight', 'Redshift > QuickSight'],
  },
  { text: 'Athena does not read from DynamoDB', edges: ['!Athena > DynamoDB'] },
];
