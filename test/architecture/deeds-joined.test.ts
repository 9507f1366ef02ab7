import { describe, expect, test } from 'vitest';
import { edges, type Statement } from './support';

describe('several deeds of one doer, in words that are nouns as often', () => {
  test.each<Statement>([
    ['Notes', 'Lambda starts and stops EC2 instances', ['Lambda > EC2']],
    ['Notes', 'A scheduled Lambda starts/stops EC2 and RDS', ['Lambda > EC2', 'Lambda > RDS']],
    ['Lambda', 'Reads + writes DynamoDB', ['Lambda > DynamoDB']],
    ['Notes', 'Fargate queries DynamoDB, starts/stops EC2', ['Fargate > DynamoDB', 'Fargate > EC2']],
    ['Notes', 'Instances read/write the S3 bucket', ['EC2 > S3']],
    ['Notes', 'Workers poll and process SQS messages', ['Worker > SQS']],
    ['Notes', 'Lambda filters, batches and forwards messages to SNS', ['Lambda > SNS']],
    ['CodePipeline', 'Builds, tests and deploys to ECS', ['CodePipeline > ECS']],
  ])('%s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test.each([
    'S3 reads and writes are consistent',
    'DynamoDB reads, writes and queries to the table of EMR cost money',
    'Metrics for starts and stops of EC2',
  ])('are nouns where something is said of them: %s', (statement) => {
    expect(edges(statement)).toEqual([]);
  });
});

describe('what is written', () => {
  test('is where it is written to, if that keeps data', () => {
    expect(edges('The Glue job reads S3, writes Redshift')).toEqual(['Glue job > S3', 'Glue job > Redshift']);
    expect(edges('Lets you do without writing a REST server', 'API Gateway')).toEqual([]);
  });
});

describe('everyday words for what is sent, told or taken', () => {
  test.each<Statement>([
    ['Notes', 'EventBridge warns the engineers', ['EventBridge > Engineer']],
    ['Notes', 'A CloudWatch alarm pages the admins', ['CloudWatch Alarm > Admin']],
    ['Notes', 'Lambda pings SQS', ['Lambda > SQS']],
    ['Notes', 'EventBridge diverts failed events to SQS', ['EventBridge > SQS']],
    ['Notes', 'EC2 stashes sessions in ElastiCache', ['EC2 > ElastiCache']],
    ['Notes', 'Glue sips from Kinesis', ['Glue > Kinesis']],
    ['Notes', 'SQS drains into Lambda', ['SQS > Lambda']],
    ['Private CA', 'Issues to ACM', ['ACM Private CA > ACM']],
    ['Notes', 'Macie hunts secrets in S3', ['Macie > S3']],
    ['S3', 'Web pages live here', []],
  ])('%s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});
