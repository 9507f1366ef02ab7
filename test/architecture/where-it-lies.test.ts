import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

function edges(bullets: string, heading = 'Notes'): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

describe('what is done to something that lies somewhere', () => {
  test.each([
    ['Static files live in S3 and are served by CloudFront', ['CloudFront > S3']],
    ['Images uploaded by users to S3 are resized by Lambda', ['User > S3', 'Lambda > S3']],
    ['Passwords are kept in Secrets Manager and rotated by a Lambda function', ['Lambda > Secrets Manager']],
    ['ElastiCache is used to cache RDS queries', ['ElastiCache > RDS']],
    [
      'The app connects to RDS using credentials stored in Secrets Manager',
      ['Application > RDS', 'Application > Secrets Manager'],
    ],
    [
      'Data Firehose converts records with Lambda and delivers them to S3',
      ['Data Firehose > Lambda', 'Data Firehose > S3'],
    ],
  ])('is done there: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

describe('what stands on the way', () => {
  test.each([
    ['SQS as a buffer between API Gateway and Lambda', ['API Gateway > SQS', 'SQS > Lambda']],
    ['Use an SQS queue as a buffer in front of RDS', ['SQS > RDS']],
    [
      'A gateway endpoint is used to reach DynamoDB from EC2',
      ['EC2 > Gateway endpoint', 'Gateway endpoint > DynamoDB'],
    ],
  ])('is named before its role: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

describe('what a bullet says of what it stands under', () => {
  test.each([
    ['NACL', 'A firewall which controls traffic from and to a subnet', ['NACL > Subnet']],
    [
      'Lambda',
      'Runs code in response to events from S3, DynamoDB or Kinesis',
      ['S3 > Lambda', 'DynamoDB > Lambda', 'Kinesis > Lambda'],
    ],
    [
      'Run Command',
      'Run scripts on EC2 instances (or on-premises servers)',
      ['Run Command > EC2', 'Run Command > On-premises'],
    ],
    ['Macie', 'Finds personal data in S3 buckets', ['Macie > S3']],
    // The reader does, an action is an example, a line between two does nothing, and what is avoided is not done.
    ['EBS', 'Encrypt the EBS snapshot', []],
    ['CloudTrail', 'CloudTrail management events – create a VPC subnet, delete a queue', []],
    ['VPC Peering', 'Privately connect two VPCs', []],
    ['Amazon MQ', 'Instead of re-engineering the application to use SQS, take Amazon MQ', ['!Application > SQS']],
  ])('is read as that: %s: %s', (heading, bullet, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });
});

test('a place in parentheses is where what stands before it lies', () => {
  const drawn = drawBullets('The ALB (in the public subnet) forwards to EC2 (in the private subnet)');
  expect(placesOf(drawn)).toEqual(['ALB in Public subnet', 'EC2 in Private subnet']);
});
