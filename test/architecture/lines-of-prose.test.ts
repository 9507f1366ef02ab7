import { describe, expect, test } from 'vitest';
import { drawNote, edgesOf, noteOf } from './support';

/** What is drawn of a note as it is written. */
const drawn = (text: string): string[] => edgesOf(drawNote(noteOf(text)));

describe('a section without bullets', () => {
  test.each([
    ['one sentence', '# Ingest\n\nKinesis Data Streams sends records to Lambda.', ['Kinesis Data Streams > Lambda']],
    ['an arrow chain', '# Web tier\n\n[[CloudFront]] -> [[ALB]] -> ECS', ['CloudFront > ALB', 'ALB > ECS']],
    [
      'lines of few words',
      '# AppSync\n\nwrites to DynamoDB\nMetrics go to CloudWatch',
      ['AppSync > DynamoDB', 'AppSync > CloudWatch'],
    ],
    [
      'lines under one another',
      '# GuardDuty\n\nFindings go to EventBridge\n\tInvokes Lambda',
      ['GuardDuty > EventBridge'],
    ],
  ])('is drawn from its lines: %s', (_, text, edges) => {
    expect(drawn(text)).toEqual(expect.arrayContaining(edges));
  });

  test('draws nothing of what is long and told in passing, or of what stands in code', () => {
    const long = `It is good to know that ${'in many of the older designs of this kind '.repeat(8)} Lambda writes to S3.`;
    expect(drawn(`# Notes\n\n${long}`)).toEqual([]);
    expect(drawn('# Notes\n\n```\nLambda writes to S3\n```')).toEqual([]);
  });
});

describe('a line that is not asked about by itself', () => {
  test.each([
    ['a caption', 'Fig. 3 Lambda writes to S3'],
    [
      'what leans on the sentence before',
      'The function is small. In this case, Lambda writes the order to S3 and nothing else happens for a long while after that.',
    ],
    [
      'what points elsewhere',
      'With this design of the order page, every Lambda writes these orders to S3 as soon as they have been paid for.',
    ],
    [
      'what is said to the reader',
      'We let the Lambda write all orders to S3, so that our shop can go on selling things to people without a database of its own.',
    ],
  ])('is drawn all the same: %s', (_, line) => {
    expect(drawn(`# Notes\n\n${line}`)).toContain('Lambda > S3');
  });
});

describe('a paragraph beside a list', () => {
  test('makes no box of a place that it names in passing', () => {
    const groups = (text: string): string[] => drawNote(noteOf(text))?.groups.map(({ label }) => label) ?? [];
    const line = 'EC2 runs in a private subnet.';
    expect(groups(`# Shop\n\n- EC2 writes to DynamoDB\n\n${line}\n`)).toEqual([]);
    expect(groups(`# Shop\n\n- EC2 writes to DynamoDB\n- ${line}\n`)).toEqual(['Private subnet']);
    expect(groups(`# Shop\n\nEC2 writes to DynamoDB.\n\n${line}\n`)).toEqual(['Private subnet']);
  });

  test('says what is with what as a bullet does', () => {
    expect(drawn('# Orders\n\nLambda reads orders from SQS.\n\n- Lambda writes to DynamoDB')).toEqual(
      expect.arrayContaining(['Lambda > SQS', 'Lambda > DynamoDB']),
    );
  });

  test('adds no boxes for what it only names', () => {
    const shown = drawNote(noteOf('# Orders\n\nThink of Glacier and Athena here.\n\n- Lambda writes to DynamoDB'));
    expect(shown?.components.map(({ label }) => label)).toEqual(['Lambda', 'DynamoDB']);
  });
});

describe('a line that the list under it goes on with', () => {
  test.each([
    ['left open', '# CloudTrail\n\nDelivers its logs to...\n- S3\n- CloudWatch Logs', ['CloudTrail > S3']],
    ['a label', '# EventBridge\n\nTargets:\n\n- Lambda\n- SQS', ['EventBridge > Lambda', 'EventBridge > SQS']],
    [
      'a name that stands out',
      'Two services\n\n**Athena**\n- queries S3\n\n**Glue**\n- writes to Redshift',
      ['Athena > S3', 'Glue > Redshift'],
    ],
  ])('is what the list is about: %s', (_, text, edges) => {
    expect(drawn(text)).toEqual(expect.arrayContaining(edges));
  });

  test('is none where it is a sentence of its own', () => {
    expect(drawn('# CloudTrail\n\nThis is about audits.\n- S3\n- CloudWatch Logs')).toEqual([]);
  });

  test('lets a heading speak of the list when it says nothing itself', () => {
    expect(drawn('# Global Accelerator\n\n## Targets\n\nInternal or not:\n- NLB\n- EC2')).toEqual([
      'Global Accelerator > NLB',
      'Global Accelerator > EC2',
    ]);
  });
});
