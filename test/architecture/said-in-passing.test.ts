import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What a bullet draws. */
function edges(bullet: string): string[] {
  return edgesOf(drawBullets(bullet));
}

group('a verb behind an adverb', () => {
  test.each([
    ['Lambda also writes to S3', ['Lambda > S3']],
    ['Lambda then stores the result in DynamoDB', ['Lambda > DynamoDB']],
    ['EC2 directly queries RDS', ['EC2 > RDS']],
    ['The web servers then query RDS', ['Web server > RDS']],
    [
      'The function first checks DynamoDB and then calls Step Functions',
      ['Lambda > DynamoDB', 'Lambda > Step Functions'],
    ],
    ['The function never writes to RDS directly', ['!Lambda > RDS']],
  ])('is one as it is without: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test.each(['SNS mostly costs little', 'S3 still charges requests', 'SQS also offers FIFO queues'])(
    'draws no more than it does without: %s',
    (bullet) => {
      expect(edges(bullet)).toEqual([]);
    },
  );
});

group('"not only"', () => {
  test.each([
    ['EC2 not only writes to S3 but also to EFS', ['EC2 > S3', 'EC2 > EFS']],
    ['SNS not only notifies Lambda but also SQS', ['SNS > Lambda', 'SNS > SQS']],
  ])('denies nothing: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test('is not written on the arrow', () => {
    const labels = drawBullets('Lambda writes not only to S3 but also to EFS')?.edges.map((edge) => edge.label);
    expect(labels).toEqual(['writes to', 'writes to']);
  });
});

group('what is on the way', () => {
  test.each([
    ['VPC A cannot reach VPC C through VPC B', ['!VPC A > VPC C']],
    ['VPC peering joins VPC A and VPC B; VPC A cannot reach VPC C through VPC B', ['VPC A > VPC B', '!VPC A > VPC C']],
    [
      'A gateway endpoint keeps traffic between EC2 and S3 off the internet',
      ['EC2 > Gateway endpoint', 'Gateway endpoint > S3'],
    ],
    ['Lambda gets to S3 through an endpoint', ['Lambda > Endpoint', 'Endpoint > S3']],
  ])('is drawn as what the sentence says of it: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

group('one sentence in another', () => {
  test.each([
    [
      'Config checks security groups and, when one is open, triggers an SSM Automation document',
      ['Config > Security Group', 'Config > SSM Automation'],
    ],
    [
      'A NAT gateway lets instances in the private subnet download patches from the internet',
      ['EC2 > NAT Gateway', 'NAT Gateway > Internet'],
    ],
  ])('does not keep its verb from who does it: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

group('a relative clause with its preposition', () => {
  test.each([
    ['S3 pushes an event into SQS, from which Lambda polls', ['S3 > SQS', 'Lambda > SQS']],
    [
      'Direct Connect ends at a Transit Gateway, to which all VPCs are attached',
      ['Direct Connect > Transit Gateway', 'VPC > Transit Gateway'],
    ],
  ])('says what is done to what stands before it: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

group('what is done to what lies in a component', () => {
  test.each([
    ['Data at rest in EBS is encrypted by KMS', ['KMS > EBS']],
    ['Objects in S3 are scanned by Macie', ['Macie > S3']],
    ['Messages in SQS are deleted after a day', []],
  ])('is done to the component: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

test('what connects others is between them', () => {
  expect(edges('Transit Gateway connects hundreds of VPCs and the on-premises network')).toEqual([
    'VPC > Transit Gateway',
    'Transit Gateway > On-premises',
  ]);
});

test('a chain that names its first step again begins anew', () => {
  expect(edges('Browser → CloudFront → S3 (static) and Browser → API Gateway → Lambda (dynamic)')).toEqual([
    'Browser > CloudFront',
    'CloudFront > S3',
    'Browser > API Gateway',
    'API Gateway > Lambda',
  ]);
});

test('what is backed up to a place is joined to what backs it up, and not the place', () => {
  expect(edges('AWS Backup backs up RDS and EFS into a vault in another Region')).toEqual([
    'AWS Backup > RDS',
    'AWS Backup > EFS',
  ]);
});

test('logs that are the events of a service are its own', () => {
  expect(edges('CloudTrail logs are collected in one S3 bucket')).toEqual(['CloudTrail > S3']);
});

test('words behind the verb that say nothing of the two are not written on the arrow', () => {
  const drawn = drawBullets('Secrets Manager rotates the RDS password; Lambda fetches it at start-up');
  expect(drawn?.edges.map((edge) => edge.label)).toEqual(['rotates', 'fetches']);
});
