import { describe as group, expect, test } from 'vitest';
import { drawNote, edgesOf, noteOf } from './support';

/** What a note's last section with bullets draws. */
function edges(lines: string, path = 'Note.md'): string[] {
  return edgesOf(drawNote(noteOf(lines, path)));
}

group('a heading without a subject says of its topic what a bullet over the list would', () => {
  test.each([
    ['Athena', 'Queries data in', 'S3', ['Athena > S3']],
    ['Kinesis Data Streams', 'Read by', 'Lambda', ['Lambda > Kinesis Data Streams']],
    ['Shield', 'Protects', 'CloudFront', ['Shield > CloudFront']],
    ['Step Functions', 'Can be started via', 'API Gateway', ['API Gateway > Step Functions']],
    ['CloudTrail', 'Delivers logs to…', 'S3', ['CloudTrail > S3']],
    ['SQS', 'When to use', 'Lambda', []],
    ['SQS', 'How to connect', 'Lambda', []],
    ['SQS', 'Compared to', 'SNS', []],
  ])('%s: %s', (topic, heading, item, drawn) => {
    expect(edges(`# ${topic}\n\n## ${heading}\n\n- ${item}\n`)).toEqual(drawn);
    expect(edges(`# ${topic}\n\n- ${heading}\n\t- ${item}\n`)).toEqual(drawn);
  });
});

group('a line above a list introduces it', () => {
  test.each([
    ['a verb phrase', 'Sends mail to:\n- SNS', ['Inspector > SNS']],
    ['a noun with a copula', 'Some text.\n\nTargets are\n\n- Lambda\n- SQS', ['Inspector > Lambda', 'Inspector > SQS']],
    ['what the list is about', '[[DataSync]]\n- copies files to EFS', ['DataSync > EFS']],
    ['at the margin under a bullet', '- finds what is open\n**Batch**\n- runs jobs on Fargate', ['Batch > Fargate']],
    [
      'with a sentence before the next list',
      'Notifies:\n- SNS\n\nIt was called something else before.\n\n- EFS',
      ['Inspector > SNS'],
    ],
    ['a line that says which', '## Targets\n\nIn the same Region:\n\n- Lambda', ['Inspector > Lambda']],
    ['a sentence of its own', 'It scans the following things once a day or so and more.\n- EFS', []],
    ['a question', 'Where does it write to?\n- EFS', []],
    [
      'the rest of a long bullet',
      '- Findings of all the accounts are collected in one place, by the team of\nSecurity Hub\n- runs on Fargate',
      ['Inspector > Fargate'],
    ],
  ])('%s', (_, list, drawn) => {
    expect(edges(`# Inspector\n\n${list}\n`)).toEqual(drawn);
  });
});

group('what stands behind the colon of a verb', () => {
  test.each([
    ['Shield', 'Protects: CloudFront, ALB', ['Shield > CloudFront', 'Shield > ALB']],
    ['CloudTrail', 'Sends logs to: S3', ['CloudTrail > S3']],
    ['CloudWatch Logs', 'collects logs from: ECS', ['ECS > CloudWatch Logs']],
    ['VPC', 'Peering: Transit Gateway', []],
  ])('%s: %s', (topic, bullet, drawn) => {
    expect(edges(`# ${topic}\n\n- ${bullet}\n`)).toEqual(drawn);
  });
});
