import { describe as group, expect, test } from 'vitest';
import { drawBullets, drawNote, edgesOf, noteOf } from './support';
import { AROUND } from './ways';

/** Statements of every make: who does it named or not, active, passive, a noun for the deed, one target or several. */
const STATEMENTS: readonly (readonly [subject: string, statement: string])[] = [
  ['Orders', 'Route 53 points to the ALB'],
  ['Orders', 'The ALB sends requests to EC2 instances'],
  ['Orders', 'Lambda is triggered by S3 events'],
  ['Orders', 'CloudFront gets static files from S3'],
  ['Orders', 'Orders are stored in DynamoDB by Lambda'],
  ['Orders', 'SNS fans out to SQS and Lambda'],
  ['Orders', 'API Gateway -> Lambda -> DynamoDB'],
  ['Kinesis Data Firehose', 'Delivers records to S3, Redshift and OpenSearch'],
  ['Kinesis Data Firehose', 'Can transform records with Lambda'],
  ['Kinesis Data Firehose', 'Used to load data into S3'],
  ['CloudTrail', 'Logs can be sent to S3 or CloudWatch Logs'],
  ['CodePipeline', 'Integrates with CodeBuild and CodeDeploy'],
  ['ElastiCache', 'Sits in front of RDS'],
  ['AWS Backup', 'Backs up EBS, RDS and EFS'],
];

function drawn(subject: string, written: string): string[] {
  return edgesOf(drawNote(noteOf(`# ${subject}\n\n- Short remark on costs\n${written}\n`, `${subject}.md`))).sort();
}

group('a statement says the same whatever it stands in', () => {
  test.each(STATEMENTS)('%s: %s', (subject, statement) => {
    const plain = drawn(subject, `- ${statement}`);
    expect(plain).not.toEqual([]);
    const other = AROUND.flatMap(([how, write]) => {
      const found = drawn(subject, write(statement));
      return found.join() === plain.join() ? [] : [`${how}: ${found.join(', ')}`];
    });
    expect(other).toEqual([]);
  });
});

/** What leads to a list, and the list. */
const LISTS: readonly (readonly [subject: string, lead: string, items: readonly string[]])[] = [
  ['Kinesis Data Firehose', 'Delivers records to', ['S3', 'Redshift', 'OpenSearch']],
  ['Kinesis Data Firehose', 'Can be used to load data into services such as', ['S3', 'Redshift']],
  ['EventBridge', 'Events can be routed to many targets like', ['Lambda', 'SQS', 'Step Functions']],
  ['CodePipeline', 'Integrates with other AWS services such as', ['CodeBuild', 'CodeDeploy']],
  ['Lambda', 'Lambda functions are triggered by', ['S3', 'SNS', 'API Gateway']],
  ['CloudTrail', 'Logs can be sent to', ['S3', 'CloudWatch Logs']],
  ['WAF', 'Protects', ['ALB', 'CloudFront', 'API Gateway']],
];

/** The same list, written another way. */
const WRITTEN: readonly (readonly [how: string, write: (lead: string, items: readonly string[]) => string])[] = [
  ['with "and"', (lead, items) => `- ${lead} ${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`],
  ['with commas only', (lead, items) => `- ${lead} ${items.join(', ')}`],
  ['with slashes', (lead, items) => `- ${lead} ${items.join(' / ')}`],
  ['with "etc."', (lead, items) => `- ${lead} ${items.join(', ')}, etc.`],
  ['with dots behind it', (lead, items) => `- ${lead} ${items.join(', ')}...`],
  ['with "and more"', (lead, items) => `- ${lead} ${items.join(', ')} and more`],
  ['with ", and many more"', (lead, items) => `- ${lead} ${items.join(', ')}, and many more`],
  ['with "among others"', (lead, items) => `- ${lead} ${items.join(', ')} among others`],
  ['in the bullets under it', (lead, items) => `- ${lead}:\n${items.map((one) => `  - ${one}`).join('\n')}`],
  ['under it, without a colon', (lead, items) => `- ${lead}\n${items.map((one) => `  - ${one}`).join('\n')}`],
  ['below a line', (lead, items) => `\n${lead}:\n${items.map((one) => `- ${one}`).join('\n')}`],
  ['below a line, in bold', (lead, items) => `\n${lead}:\n\n${items.map((one) => `- **${one}**`).join('\n')}`],
  ['with remarks', (lead, items) => `- ${lead}:\n${items.map((one) => `  - ${one} (cheap)`).join('\n')}`],
];

group('a list says the same however it is written', () => {
  test.each(LISTS)('%s: %s …', (subject, lead, items) => {
    const all = WRITTEN.map(([how, write]) => [how, drawn(subject, write(lead, items))] as const);
    const expected = all[0]?.[1] ?? [];
    expect(expected).toHaveLength(items.length);
    expect(all.filter(([, found]) => found.join() !== expected.join())).toEqual([]);
  });
});

group('what stands under a denial is not so', () => {
  test.each([
    'Does not have:\n  - access to S3',
    "Can't\n  - write to S3",
    'Cannot:\n  - write to S3',
    'No support for\n  - writing to S3',
    'Not supported:\n  - writing to S3',
    'Has no\n  - access to S3',
    'Never\n  - write to S3',
    'Blocks:\n  - access to public services\n    - S3',
  ])('%s', (bullets) => {
    expect(edgesOf(drawBullets(bullets, 'Lambda'))).toEqual(['!Lambda > S3']);
  });

  test('but what stands under a limit of its own is', () => {
    expect(edgesOf(drawBullets('Limits\n  - writes to S3', 'Lambda'))).toEqual(['Lambda > S3']);
  });
});
