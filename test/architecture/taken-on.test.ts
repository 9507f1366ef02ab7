import { describe } from 'vitest';
import { draws } from './support';

describe('what is first put somewhere is taken on from there', () => {
  draws([
    [
      'Firehose',
      'For Redshift, records are first delivered to S3 and then copied into Redshift',
      ['Data Firehose > S3', 'S3 > Redshift'],
    ],
    [
      'Firehose',
      'For Redshift the records are first written to S3 and then the COPY command is used to load them into Redshift',
      ['Data Firehose > S3', 'S3 > Redshift'],
    ],
    ['Notes', 'Traces are sent to CloudWatch Logs and then exported to S3', ['CloudWatch Logs > S3']],
    ['Lambda', 'Results are sent to SNS and stored in DynamoDB', ['Lambda > SNS', 'Lambda > DynamoDB']],
  ]);
});

describe('what something is called after or kept as', () => {
  draws([
    ['Tape Gateway', 'Virtual tapes are kept in S3', ['Tape Gateway > S3']],
    [
      'Tape Gateway',
      'The gateway shifts that data into S3 Glacier when a tape is archived',
      ['Tape Gateway > S3 Glacier'],
    ],
    [
      'Storage Gateway',
      'Backups made by a Volume Gateway are saved as EBS snapshots',
      ['Volume Gateway > EBS snapshot'],
    ],
    ['Volume Gateway', 'Backups are stored as EBS snapshots', ['Volume Gateway > EBS snapshot']],
    ['ECS', 'Task definitions are saved as JSON', []],
    ['Lambda', 'Tapes are stored in S3', []],
  ]);
});
