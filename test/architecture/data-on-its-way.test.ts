import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

/** What bullets under a heading that names nothing draw. */
function edges(bullets: string, heading = 'Notes'): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

describe('what is done to the same data, one after the other,', () => {
  test.each([
    [
      'Data is collected by Kinesis, transformed by Lambda and loaded into Redshift',
      ['Kinesis > Lambda', 'Lambda > Redshift'],
    ],
    [
      'The message is received by SQS, processed by Lambda and stored in DynamoDB',
      ['SQS > Lambda', 'Lambda > DynamoDB'],
    ],
    ['Orders are placed on an SQS queue and picked up by EC2 workers', ['EC2 > SQS']],
    // A key is no step, and what may be done instead follows nothing.
    ['Files are encrypted by KMS and stored in S3', []],
    ['Logs can be sent to S3 or processed by Lambda', []],
  ])('leads from place to place: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test('takes no way from the heading where the sentence names one', () => {
    expect(
      edges('Clicks are ingested by Kinesis Data Streams, processed with Lambda and kept in S3', 'Kinesis'),
    ).toEqual(['Kinesis Data Streams > Lambda', 'Lambda > S3']);
  });
});

describe('a way of several steps', () => {
  test.each([
    [
      'Data flows from IoT Core to Kinesis to Lambda to DynamoDB',
      ['IoT Core > Kinesis', 'Kinesis > Lambda', 'Lambda > DynamoDB'],
    ],
    ['Logs are sent to S3 with Firehose', ['Firehose > S3']],
    ['Copy files from on-premises to EFS with DataSync', ['On-premises > DataSync', 'DataSync > EFS']],
    ['Decouple EC2 from Lambda using SQS', ['EC2 > SQS', 'SQS > Lambda']],
    ['CloudFront stands between users and S3', ['User > CloudFront', 'CloudFront > S3']],
    // An address is on no way, a key neither.
    ['Traffic is routed to EC2 with a private IP', []],
    [
      'Logs from EC2 are shipped by the CloudWatch agent to CloudWatch Logs',
      ['EC2 > CloudWatch agent', 'CloudWatch agent > CloudWatch Logs'],
    ],
  ])('is drawn step by step: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

describe('what happens first', () => {
  test.each([
    ['When an object is uploaded to S3, a Lambda function is triggered', ['S3 > Lambda']],
    ['Whenever a message arrives in SQS, Lambda is invoked', ['SQS > Lambda']],
    ['Lambda is invoked when a file lands in S3', ['S3 > Lambda']],
    ['On receiving a message from SQS, Lambda writes to DynamoDB', ['SQS > Lambda', 'Lambda > DynamoDB']],
    ['After logging in with Cognito, the client calls API Gateway', ['Client > Cognito', 'Client > API Gateway']],
    ['CloudTrail writes logs to S3, where Athena can query them', ['CloudTrail > S3', 'Athena > S3']],
    // That something fails is told by nobody.
    ['When the ALB fails, a Lambda function is started', []],
  ])('is said before the comma: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

describe('who a sentence is about', () => {
  test.each([
    ['EC2 without a public IP can reach S3 via a NAT gateway', ['EC2 > NAT Gateway', 'NAT Gateway > S3']],
    ['Neither Lambda nor Fargate can mount EBS', ['!Lambda > EBS', '!Fargate > EBS']],
    ['DMS replicates from Oracle on-premises to Aurora', ['Oracle > DMS', 'DMS > Aurora']],
    ['Glue crawls S3', ['Glue > S3']],
  ])('is told by what stands around it: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test('is not in the singular where it is many', () => {
    expect(edges('Producers write to the stream, consumers (Lambda, Firehose) read from it', 'Kinesis')).toEqual([
      'Producer > Kinesis',
      'Lambda > Kinesis',
      'Firehose > Kinesis',
    ]);
  });

  test('is the service where what it does reads like the name of a part', () => {
    expect(edges('API Gateway caches responses from Lambda')).toEqual(['API Gateway > Lambda']);
    expect(edges('Item changes flow through DynamoDB Streams into Lambda', 'DynamoDB')).toEqual([
      'DynamoDB > DynamoDB Streams',
      'DynamoDB Streams > Lambda',
    ]);
  });
});

test('what is said to be on-premises lies there', () => {
  expect(placesOf(drawBullets('AD Connector forwards requests to the on-premises Active Directory'))).toEqual([
    'Active Directory in On-premises',
  ]);
});

describe('a way from one to the other', () => {
  test.each([
    ['Layers', 'Users to ALB over the internet - use TLS', ['User > ALB']],
    ['Layers', 'ALB to EC2 through a Transit Gateway', ['ALB > Transit Gateway', 'Transit Gateway > EC2']],
    ['Layers', 'TLS offloading - client to ALB: HTTPS', ['Client > ALB']],
    ['Migration', 'From on-premises: Snowball or DataSync', ['On-premises > Snowball', 'On-premises > DataSync']],
    ['EFS', 'Access is through mount targets', ['Mount target > EFS']],
  ])('needs no verb: %s: %s', (heading, bullet, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test('leads to no place of its own', () => {
    expect(edges('Snapshot to another region over the backbone')).toEqual([]);
  });
});
