import { buildLexicon } from '../../src/concepts';
import { readNote, type Note } from '../../src/notes';
import { memorySource, type QuizIndex } from '../../src/quiz';
import { parseMetadata } from '../workbench/metadata';

/** A note out of Markdown. */
export function noteOf(path: string, markdown: string): Note {
  return readNote(path, markdown, parseMetadata(markdown));
}

/** A vault out of Markdown by path, with its lexicon. */
export function vaultOf(files: Readonly<Record<string, string>>): QuizIndex {
  const notes = Object.entries(files).map(([path, text]) => noteOf(path, text));
  return memorySource(notes, buildLexicon({ vault: notes }));
}

/** Notes enough for quizzes of every kind. Our own sentences on real facts. */
export const STUDY: Readonly<Record<string, string>> = {
  'HA.md': [
    '# High availability',
    '- High availability keeps a service running while a single component is failing #resilient',
    '- Multi-AZ deployments place a synchronous standby in a second Availability Zone',
    '- Health checks take failing targets out of rotation within seconds',
    '- HA removes single points of failure inside one Region, but DR prepares for the loss of the whole Region',
  ].join('\n'),
  'DR.md': [
    '# Disaster recovery',
    '- Backup and restore: data is copied to cheap storage and everything is rebuilt after the disaster #resilient',
    '- Pilot light: only the database replicates, the remaining servers are started after the disaster',
    '- Warm standby: a scaled-down copy of the whole workload answers requests at all times',
    '- Multi-site: two complete copies share the production traffic between them',
    '- DR rehearsals prove that documented runbooks restore the business within the promised hours',
    '- DR plans name the acceptable loss of data and the acceptable outage',
  ].join('\n'),
  'Messaging.md': [
    '## SQS',
    '- Keeps each message until a consumer deletes it after processing #performant',
    '- A message stays in the queue for 4 days by default',
    '- Long polling waits up to 20 seconds for a message to arrive',
    '- Consumers pull messages at their own pace, so bursts are buffered #resilient',
    '- A standard queue may deliver a message more than once, FIFO queues process exactly once',
    '## SNS',
    '- Pushes one message to every subscriber of a topic at the same moment',
    '- Filter policies send subscribers only the messages they care about',
    '- Mobile push, email and SMS endpoints can be subscribers',
    '- A delivery is retried for 23 days at most when the endpoint is down',
    '## Kinesis Data Streams',
    '- Keeps records in shards and lets many consumers replay them for 365 days',
    '- Orders records by partition key within a shard',
  ].join('\n'),
  'Storage.md': [
    '## EBS',
    '- Attaches a block volume to one instance in the same Availability Zone #performant',
    '- Snapshots of a volume are stored incrementally in S3',
    '- Provisioned IOPS volumes reach 64000 IOPS on Nitro instances',
    '## EFS',
    '- Shares a Linux file system among thousands of instances across Availability Zones',
    '- Moves files that nobody opened for 30 days to a cheaper class #cost',
    '- Grows and shrinks with its files, nothing is provisioned in advance',
    '## S3',
    '- Stores objects of up to 5 TB under a key in a bucket #cost',
    '- Versioning keeps every earlier version of an overwritten object #secure',
    '- Glacier Deep Archive restores an object within 12 hours',
    '- Lifecycle rules expire temporary uploads after 7 days',
  ].join('\n'),
  'Security.md': [
    '## Security Groups',
    '- Security groups are stateful, so replies to allowed requests always leave #secure',
    '- Belong to a network interface and know allow rules alone',
    '## NACL',
    '- A NACL is evaluated rule by rule from the lowest number upwards #secure',
    '- Guards a whole subnet with allow and deny rules',
    '## Macie',
    '- Finds personal data in S3 buckets with pattern matching and machine learning #secure',
    '## GuardDuty',
    '- Watches flow logs, DNS logs and CloudTrail events for signs of an intruder #secure',
    '## Inspector',
    '- Scans instances and container images for known software vulnerabilities #secure',
    '#Q Which service finds credit card numbers in buckets?',
    '(a) Inspector',
    '(b) Macie',
    '(c) GuardDuty',
    'Answer: (b)',
  ].join('\n'),
};
