import { describe, expect, test } from 'vitest';
import { drawBullets, drawNote, edgesOf, noteOf, placesOf } from './support';

/** Edges of a note with this name and these bullets, one a line. */
const edges = (name: string, bullets: string): string[] =>
  edgesOf(drawNote(noteOf(`# ${name}\n\n${bullets.replace(/^(?=\D)/gm, '- ')}\n`, `${name}.md`)));

describe('a thing that only the note names', () => {
  test('does what its bullets tell of it', () => {
    expect(edges('Tide Relay', 'It sends metrics to S3')).toEqual(['Tide Relay > S3']);
    expect(edges('Tide Relay', 'Sends metrics to S3')).toEqual(['Tide Relay > S3']);
    expect(edges('kubelet', 'It receives pod specs from the API server')).toEqual(['API server > kubelet']);
  });

  test('is none where the name says what the note is for', () => {
    expect(edges('Overview', 'Sends metrics to S3')).toEqual([]);
    expect(edges('Monitoring', 'Sends metrics to S3')).toEqual([]);
    expect(edges('Exam tips', 'It sends metrics to S3')).toEqual([]);
    expect(edges('Week 12', 'It sends metrics to S3')).toEqual([]);
  });

  test('is none where no bullet says what it does', () => {
    expect(edges('Tide Relay', 'Route traffic to the ALB')).toEqual([]);
  });

  test('is none under a heading of another kind', () => {
    const note = noteOf('# Tide Relay\n\n## Costs\n\n- It sends metrics to S3\n', 'Tide Relay.md');
    expect(edgesOf(drawNote(note))).toEqual([]);
  });
});

describe('steps under what they ask', () => {
  test('are done by who did the first', () => {
    const read = '1. The app looks up the cache\n2. Else read from RDS\n3. If it is there, reads from DynamoDB';
    expect(edges('ElastiCache', read)).toEqual([
      'Application > ElastiCache',
      'Application > RDS',
      'Application > DynamoDB',
    ]);
  });

  test('but not bullets that have no order', () => {
    expect(edges('ElastiCache', 'The app looks up the cache\nReplicates to S3')).toEqual([
      'Application > ElastiCache',
      'ElastiCache > S3',
    ]);
  });
});

describe('said of a noun', () => {
  test.each([
    ['Replication is synchronous between the primary DB and the standby DB', ['Primary database > Standby database']],
    ['The standby DB is kept in sync with the primary DB', ['Primary database > Standby database']],
  ])('%s', (bullet, drawn) => {
    expect(edgesOf(drawBullets(bullet))).toEqual(drawn);
  });

  test('a place that comes behind the two is the place of the second', () => {
    const drawn = drawBullets('Replication is async between RDS and DynamoDB in another Region');
    expect(edgesOf(drawn)).toEqual(['RDS > DynamoDB']);
    expect(placesOf(drawn)).toEqual(['DynamoDB in Another Region']);
  });
});

describe('in passing', () => {
  test('numbers in parentheses only count', () => {
    expect(edgesOf(drawBullets('WAF integrates with (1) ALB and (2) CloudFront'))).toEqual([
      'WAF > ALB',
      'WAF > CloudFront',
    ]);
  });

  test('what is automated is in the hands of what does it', () => {
    expect(edgesOf(drawBullets('Snapshots can be automated using Data Lifecycle Manager', 'EBS'))).toEqual([
      'Data Lifecycle Manager > EBS',
    ]);
  });

  test('one gets to the heading’s thing over a line', () => {
    expect(edgesOf(drawBullets('You can access from on-premises with a VPN', 'EFS'))).toEqual([
      'On-premises > VPN',
      'VPN > EFS',
    ]);
    expect(edgesOf(drawBullets('Can be accessed from the console', 'EFS'))).toEqual([]);
  });

  test('a node is a part of a cluster where pods are spoken of', () => {
    expect(edges('Metrics server', 'Collects metrics from each node and pod')).toEqual([
      'Node > Metrics server',
      'Pod > Metrics server',
    ]);
  });

  test('a plural of alarms is what is sent', () => {
    expect(edgesOf(drawBullets('The alarm notifies SNS'))).toEqual(['CloudWatch Alarm > SNS']);
    expect(edgesOf(drawBullets('CloudWatch sends alarms to SNS'))).toEqual(['CloudWatch > SNS']);
  });
});

describe('who comes in', () => {
  test.each([
    ['Restrict traffic to RDS from ASG instances only', ['EC2 > RDS']],
    ['Traffic to RDS is only allowed from Lambda', ['Lambda > RDS']],
    ['Traffic to S3 is routed through a VPC endpoint', ['VPC endpoint > S3']],
  ])('%s', (bullet, drawn) => {
    expect(edgesOf(drawBullets(bullet))).toEqual(drawn);
  });

  test('over what lets it through', () => {
    expect(edgesOf(drawBullets('Allows instances in the VPC to talk to the internet', 'Internet gateway'))).toEqual([
      'EC2 > Internet Gateway',
      'Internet Gateway > Internet',
    ]);
    expect(edgesOf(drawBullets('Allows EC2 instances to connect to the internet', 'NAT instance'))).toEqual([
      'EC2 > NAT Instance',
      'NAT Instance > Internet',
    ]);
  });

  test('the last words of the heading’s name mean it', () => {
    expect(edgesOf(drawBullets('You can read from data streams using Lambda', 'Kinesis Data Streams'))).toEqual([
      'Lambda > Kinesis Data Streams',
    ]);
  });

  test('and what one works with by hand does not', () => {
    expect(edgesOf(drawBullets('Using the AWS CLI we can tail the logs', 'CloudWatch Logs'))).toEqual([]);
  });
});
