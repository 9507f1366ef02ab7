import { describe, expect, test } from 'vitest';
import { edges, type Statement } from './support';

describe('an arrow between two deeds', () => {
  test.each<Statement>([
    ['Notes', 'Lambda polls SQS -> writes to DynamoDB', ['Lambda > DynamoDB', 'Lambda > SQS']],
    ['Notes', 'EC2 reads S3 -> stores in RDS', ['EC2 > RDS', 'EC2 > S3']],
    ['Lambda', 'Polls SQS -> writes to DynamoDB', ['Lambda > DynamoDB', 'Lambda > SQS']],
    [
      'Notes',
      'Lambda reads S3 -> writes to DynamoDB -> notifies SNS',
      ['Lambda > DynamoDB', 'Lambda > S3', 'Lambda > SNS'],
    ],
  ])('leads on from who did the first, if that only took something: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading).toSorted()).toEqual(drawn);
  });

  test('leads on from where something was put, if that wakes what comes next', () => {
    expect(edges('Upload to S3 -> triggers Lambda -> writes to DynamoDB')).toEqual([
      'S3 > Lambda',
      'Lambda > DynamoDB',
    ]);
  });
});

describe('a query, run or trace', () => {
  test.each<Statement>([
    ['Notes', 'Analysts run queries against Redshift', ['Analyst > Redshift']],
    ['Athena', 'Runs SQL queries on data in S3', ['Athena > S3']],
    ['Notes', 'Lambda runs SQL against RDS', ['Lambda > RDS']],
    ['Notes', 'EventBridge starts a CodePipeline run', ['EventBridge > CodePipeline']],
    ['Notes', 'Lambda starts an Athena query', ['Lambda > Athena']],
    ['X-Ray', 'Lambda and EC2 send traces', ['Lambda > X-Ray', 'EC2 > X-Ray']],
    ['Lambda', 'Invokable from API Gateway', ['API Gateway > Lambda']],
    ['X-Ray', 'Keys are used to index traces', []],
    ['S3', 'Lambda sends traces', []],
  ])('is of what runs or holds it: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('a step that names nobody', () => {
  test('is done by what the step before started', () => {
    const steps = '1. A user uploads a video to S3\n2. triggers Lambda\n3. writes to DynamoDB\n4. notifies SNS';
    expect(edges(steps, 'Upload')).toEqual(['User > S3', 'S3 > Lambda', 'Lambda > DynamoDB', 'Lambda > SNS']);
  });

  test('is done by who did the step before, if that started nothing that runs', () => {
    const steps = '1. EC2 polls the SQS queue\n2. writes to RDS\n3. deletes the message';
    expect(edges(steps, 'Workers')).toEqual(['EC2 > SQS', 'EC2 > RDS']);
  });

  test('is done by no flow that the heading speaks of', () => {
    expect(edges('1. The app asks ElastiCache\n2. reads RDS on a miss', 'Cache flow')).toEqual([
      'Application > ElastiCache',
      'Application > RDS',
    ]);
  });
});
