import { describe, expect, test } from 'vitest';
import { drawBullets, edges, edgesOf, type Statement } from './support';

describe('a name with a slip', () => {
  test.each<Statement>([
    ['Notes', 'Lambda writes to DyanmoDB', ['Lambda > DynamoDB']],
    ['Notes', 'CloudFrnt caches files from S3', ['CloudFront > S3']],
    ['Notes', 'Direct Connect connects to a virutal private gateway', ['Direct Connect > Virtual Private Gateway']],
    [
      'Notes',
      'Kinesis Data Strems sends records to Kinesis Data Anlaytics',
      ['Kinesis Data Streams > Kinesis Data Analytics'],
    ],
    ['Notes', 'S3 -> Elasticserach and Redshfit', ['S3 > OpenSearch', 'S3 > Redshift']],
  ])('is the name: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test('is one slip, and no English word', () => {
    expect(edges('Lambda reads a subset of S3', 'Notes')).toEqual(['Lambda > S3']);
    expect(edges('Lambda writes to Dyanmodddb', 'Notes')).not.toContain('Lambda > DynamoDB');
    expect(edges('A roster of staff is sent to S3', 'Notes')).toEqual([]);
  });

  test('leaves alone what is linked, and keeps to its line', () => {
    const drawn = drawBullets('[[Kineses]] sends records to S3\nLambda writes to DyanmoDB', 'Notes');
    expect(edgesOf(drawn)).toContain('Lambda > DynamoDB');
    expect(drawn?.edges.at(-1)?.lines).toEqual([4]);
  });

  test('is looked for where a pasted line begins, however long that is', () => {
    const pasted = 'Lambda writes to DyanmoDB and '.repeat(4000);
    expect(edges(pasted, 'Notes')).toEqual(['Lambda > DynamoDB']);
  });
});
