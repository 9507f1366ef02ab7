import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

const edges = (heading: string, bullets: string): string[] => edgesOf(drawBullets(bullets, heading));

describe('somebody’s services, whichever they are', () => {
  test.each([
    ['', 'An interface endpoint connects to AWS services', ['Interface endpoint > AWS services']],
    ['EventBridge', 'Receives events from other AWS services', ['AWS services > EventBridge']],
    ['EventBridge', 'Sends events to other systems', ['EventBridge > Other systems']],
    [
      'AppFlow',
      'Copies records from SaaS applications to Redshift',
      ['SaaS application > AppFlow', 'AppFlow > Redshift'],
    ],
    ['', 'The Lambda function calls a third-party provider', ['Lambda > Third-party provider']],
  ])('are a box where something is said of them: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(expect.arrayContaining(drawn));
  });

  test('are none where a list says which', () => {
    expect(edges('Shield', 'Integrates with AWS services:\n  - ELB\n  - CloudFront')).toEqual([
      'Shield > ELB',
      'Shield > CloudFront',
    ]);
    expect(edges('Kendra', 'Reads from AWS services such as S3')).toEqual(['Kendra > S3']);
  });

  test('are none where nothing is said of them, or only that something is in them', () => {
    expect(edges('Config', 'There are many AWS services')).toEqual([]);
    expect(edges('EventBridge', 'Events tell of changes in AWS resources')).toEqual([]);
  });
});

describe('a common noun after a place or a common noun', () => {
  test.each([
    ['', 'Bastion hosts connect to VPC resources', ['Bastion host > VPC resource']],
    ['', 'The Lambda function connects to a proxy endpoint', ['Lambda > Proxy endpoint']],
  ])('is a thing of its own: %s%s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test('is the place where the place is one’s own', () => {
    expect(edges('', 'DataSync copies from on-premises servers to EFS')).toContain('On-premises > DataSync');
  });
});

test('a router of a VPC is one', () => {
  expect(edges('VPC router', 'Sends traffic to the Internet Gateway')).toEqual(['Router > Internet Gateway']);
});

test('what follows "such as" behind a comma is meant, too', () => {
  expect(edgesOf(drawBullets('Lambda writes to external systems, such as MongoDB and Snowflake'))).toEqual([
    'Lambda > MongoDB',
    'Lambda > Snowflake',
  ]);
});
