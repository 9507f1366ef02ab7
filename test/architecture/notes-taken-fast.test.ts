import { describe, expect, test } from 'vitest';
import { edges, type Statement } from './support';

describe('what a thing does behind what it is', () => {
  test.each<Statement>([
    ['Transcribe', 'pay per second, writes to S3', ['Transcribe > S3']],
    ['AppFlow', 'pay per flow, fills Redshift', ['AppFlow > Redshift']],
    ['RDS Proxy', 'inside the VPC, passes queries onto Aurora', ['RDS Proxy > Aurora']],
  ])('needs no subject: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test('is no list of nouns', () => {
    expect(edges('Metrics, logs to CloudWatch', 'RDS')).toEqual([]);
    expect(edges('Reads, writes of S3', 'EMR')).toEqual([]);
  });
});

describe('what can be done to a thing', () => {
  test.each<Statement>([
    ['EBS', 'attachable to EC2', ['EBS > EC2']],
    ['FSx', 'mountable from EC2 and on-premises servers', ['EC2 > FSx', 'On-premises > FSx']],
    ['Lambda', 'invokable by S3', ['S3 > Lambda']],
    ['KMS', 'callable from Lambda', ['Lambda > KMS']],
    ['Notes', 'Data in S3 is queryable with Athena', ['Athena > S3']],
  ])('is said with one word: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test('is no quality of it', () => {
    expect(edges('scalable to many EC2 instances', 'ASG')).toEqual([]);
    expect(edges('manageable from the CLI, more reliable than EBS', 'S3')).toEqual([]);
  });
});

describe('shortened words', () => {
  test.each<Statement>([
    ['Notes', 'S3 invokes two fns', ['S3 > Lambda']],
    ['ElastiCache', 'sits b/w the app and RDS', ['Application > ElastiCache', 'ElastiCache > RDS']],
    ['ALB', 'reqs go to EC2', ['ALB > EC2']],
    ['CodeBuild', 'artefacts out to S3', ['CodeBuild > S3']],
    ['Lambda', 'pulls its code off S3', ['Lambda > S3']],
  ])('mean what they stand for: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('what is said with everyday verbs', () => {
  test.each<Statement>([
    ['EventBridge', 'wakes Lambda at night', ['EventBridge > Lambda']],
    ['CloudWatch alarm', 'pings SNS', ['CloudWatch Alarm > SNS']],
    ['Notes', 'DataSync shoves files into EFS', ['DataSync > EFS']],
    ['Detective', 'feeds on CloudTrail', ['Detective > CloudTrail']],
    ['Config', 'flags security groups', ['Config > Security Group']],
    ['Notes', '10s of Lambda functions read from Kinesis', ['Lambda > Kinesis']],
  ])('is drawn as with the usual ones: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('lists', () => {
  test.each<Statement>([
    ['Macie', 'reads wikis, spreadsheets, S3', ['Macie > S3']],
    ['Notes', 'Firehose delivers to Redshift, a warehouse of ours, S3', ['Firehose > Redshift', 'Firehose > S3']],
    [
      'AWS Backup',
      'protects RDS, EBS volumes on schedule, EFS',
      ['AWS Backup > RDS', 'AWS Backup > EBS', 'AWS Backup > EFS'],
    ],
  ])('go on over what no component is: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test('end where something else is said', () => {
    expect(edges('runs on demand, no servers, CloudWatch metrics', 'Lambda')).toEqual([]);
    expect(edges('stores images on request, S3 costs less', 'EFS')).toEqual([]);
  });
});

describe('names written short', () => {
  test('are those of the same things', () => {
    expect(edges('File GW stores files in S3')).toEqual(['S3 File Gateway > S3']);
    expect(edges('EC2 in a private sub reaches the internet through a NAT GW')).toEqual([
      'EC2 > NAT Gateway',
      'NAT Gateway > Internet',
    ]);
  });
});

describe('who is told or gets something', () => {
  test.each<Statement>([
    ['Notes', 'A CloudWatch alarm notifies the admins through SNS', ['CloudWatch Alarm > SNS', 'SNS > Admin']],
    ['SNS', 'every Lambda function gets a copy of the message', ['SNS > Lambda']],
    ['EventBridge', 'Step Functions receives the event as JSON', ['EventBridge > Step Functions']],
    ['ASG', 'scales in when the CloudWatch alarm fires', ['CloudWatch Alarm > ASG']],
    ['SES', 'complaints are published to SNS', ['SES > SNS']],
  ])('is so over what it is told by: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test('is not told by what the section is about where another sends it, or it is only meant to', () => {
    expect(edges('Lambda receives messages from Kinesis', 'SQS')).toEqual(['Kinesis > Lambda']);
    expect(edges('Lambda is used to receive messages', 'EventBridge')).toEqual([]);
    expect(edges('Firehose can get the data to S3', 'SNS')).not.toContain('SNS > Firehose');
    expect(edges('The listeners get the events', 'SNS')).toEqual([]);
    expect(edges('Allow EC2 ping: security group', 'Notes')).toEqual([]);
  });
});

describe('what a thing is to others', () => {
  test.each<Statement>([
    ['API Gateway', 'an HTTP front end for Lambda and DynamoDB', ['API Gateway > Lambda', 'API Gateway > DynamoDB']],
    ['Kong', 'Proxies requests to ECS', []],
    ['API Gateway', 'checks keys; proxies the rest to Lambda', ['API Gateway > Lambda']],
    ['CloudFront', 'caches the responses of the ALB', ['CloudFront > ALB']],
    ['Aurora', 'the primary fails over to an Aurora replica', ['Primary database > Aurora Read Replica']],
    ['RDS', 'data is replicated from the primary DB to the standby DB', ['Primary database > Standby database']],
  ])('is read with the verb that is also a noun: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('nouns that only say what kind something is', () => {
  test.each<Statement>([
    ['DAX', 'drop-in cache in front of DynamoDB', ['DAX > DynamoDB']],
    ['Network Firewall', 'firewall in front of the ALB', ['Network Firewall > ALB']],
    ['ALB', 'access logs to S3', ['ALB > S3']],
    [
      'Session Manager',
      'session logs to S3 or CloudWatch Logs',
      ['Session Manager > S3', 'Session Manager > CloudWatch Logs'],
    ],
    ['Notes', 'A DBA connects to RDS', ['DBA > RDS']],
  ])('are no parts of their own: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test('but one that is determined, or of another kind, is', () => {
    expect(edges('the daemon logs to S3', 'ECS')).toEqual(['Daemon > S3']);
    expect(edges('cache in front of RDS', 'Lambda')).not.toContain('Lambda > RDS');
  });
});
