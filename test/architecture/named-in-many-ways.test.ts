import { describe as group, expect, test } from 'vitest';
import { drawNote, edgesOf, noteOf } from './support';

function drawn(text: string, name = 'Notes'): string[] {
  return edgesOf(drawNote(noteOf(text, `${name}.md`))).sort();
}

const BULLETS = '- Short remark on costs\n- Delivers records to S3\n- Can also write to SQS\n- Is triggered by SNS\n';
const ARROWS = ['Lambda > S3', 'Lambda > SQS', 'SNS > Lambda'];

group('a note is about the service in its name', () => {
  test.each([
    'Lambda',
    'AWS Lambda',
    'AWSLambda',
    'AmazonLambda',
    'lambda-notes',
    'Lambda notes',
    'My notes on Lambda',
    'Lambda cheat sheet',
    'Lambda_summary',
    'Lambda 101',
    'Lambda deep dive',
    'Introduction to Lambda',
    '12_Lambda',
    '2. Lambda',
    'Section 12 - Lambda',
    'AWS SAA-C03 Lambda',
    'What is Lambda',
  ])('%s', (name) => {
    expect(drawn(`# Overview\n\n${BULLETS}`, name)).toEqual(ARROWS);
    expect(drawn(BULLETS, name)).toEqual(ARROWS);
  });

  test('but about none where it names a row of them', () => {
    expect(drawn(`# Overview\n\n${BULLETS}`, '05-compute-lambda-fargate-batch-beanstalk-overview')).toEqual([]);
  });
});

group('a section is about the service in its heading', () => {
  test.each([
    '# Lambda',
    '# AWS Lambda',
    '# LAMBDA FUNCTION',
    '# Lambda overview',
    '# What is Lambda?',
    '# How Lambda works',
    '# 3. Lambda',
    '# Chapter 3: Lambda',
    '# Lambda - basics',
    '# **Lambda**',
    '# [[Lambda]]',
    '# 🚀 Lambda',
    '# Lambda #aws/saa',
    '# Lambda\n\n- A remark\n\n## Overview',
    '# Lambda\n\n- A remark\n\n## How it works',
  ])('%s', (heading) => {
    expect(drawn(`${heading}\n\n${BULLETS}`)).toEqual(ARROWS);
  });

  test('in capitals it is the whole name', () => {
    expect(drawn('# VPC FLOW LOGS\n\n- Can be sent to S3\n')).toEqual(['VPC Flow Logs > S3']);
  });
});

group('a section is about what its first line introduces', () => {
  test.each([
    '- Lambda is a fully managed service\n',
    '- AWS Lambda is a serverless compute service.\n',
    '- Lambda: serverless compute\n',
    '- Lambda - serverless compute\n',
    '- **Lambda**\n',
    'Lambda is a fully managed service.\n\n',
    '**Lambda**\n\n',
    'Lambda:\n',
  ])('%s', (line) => {
    expect(drawn(`# Overview\n\n${line}${BULLETS}`)).toEqual(ARROWS);
  });

  test('rather than what the note is called', () => {
    expect(drawn(`# Overview\n\n- Lambda is a fully managed service\n${BULLETS}`, 'Kinesis')).toEqual(ARROWS);
  });

  test('but not where the lines introduce one after the other', () => {
    const lines = '- Lambda is a compute service\n- Kinesis is a stream\n- Fargate: containers\n- Can write to S3\n';
    expect(drawn(`# Overview\n\n${lines}`)).toEqual([]);
  });

  test('nor where the first line says what it does somewhere', () => {
    expect(drawn('# Overview\n\n- Lambda is in a VPC\n- Can write to S3\n')).toEqual([]);
  });
});

group('a part that is only called by its role is the whole', () => {
  test.each([
    ['Kinesis Consumers & Producers', '- Consumers\n  - Lambda', ['Kinesis > Lambda']],
    ['Kinesis Consumers & Producers', '- Producers:\n  - Kinesis Agent', ['Kinesis Agent > Kinesis']],
    [
      'VPC endpoints',
      '- VPC Endpoint Gateway: S3 and DynamoDB',
      ['Gateway endpoint > DynamoDB', 'Gateway endpoint > S3'],
    ],
    ['Groups', '- The ASG is a smart service as it integrates with an ELB', ['ASG > ELB']],
  ])('%s: %s', (heading, bullets, arrows) => {
    expect(drawn(`# ${heading}\n\n- Short remark\n${bullets}\n`)).toEqual(arrows);
  });
});

group('what one thing is to another is said of the heading too', () => {
  test.each([
    ['S3 is an origin for CloudFront', ['CloudFront > S3']],
    ['S3 can be used as an origin for CloudFront', ['CloudFront > S3']],
    ['S3 can be a destination for Firehose', ['Firehose > S3']],
    ['Kinesis acts as a source for Lambda', ['Kinesis > Lambda']],
    ['SQS works as a buffer for Lambda', ['SQS > Lambda']],
    ['Lambda is a consumer of Kinesis', ['Kinesis > Lambda']],
    ['Lambda can be a target for an ALB', ['ALB > Lambda']],
  ])('%s', (sentence, arrows) => {
    const [name = '', ...rest] = sentence.split(' ');
    expect(drawn(`# Overview\n\n- ${sentence}\n`)).toEqual(arrows);
    expect(drawn(`# ${name}\n\n- Short remark\n- ${rest.join(' ')}\n`)).toEqual(arrows);
  });
});

group('what a service does is said without its whole name', () => {
  test.each([
    ['CloudWatch alarms', '- Alarms can go to ASGs and SNS', ['CloudWatch Alarm > ASG', 'CloudWatch Alarm > SNS']],
    ['CloudWatch alarms', '- Alarms notify SNS', ['CloudWatch Alarm > SNS']],
    ['NAT Gateway', '- Lets instances access internet', ['EC2 > NAT Gateway', 'NAT Gateway > Internet']],
    ['Session Manager', '- Actions done in the shell are logged to S3', ['Session Manager > S3']],
    [
      'Lambda',
      'Lambda supports the following destinations for asynchronous calls.\n\n- SQS\n- SNS',
      ['Lambda > SNS', 'Lambda > SQS'],
    ],
  ])('%s: %s', (heading, bullets, arrows) => {
    expect(drawn(`# ${heading}\n\n${bullets}\n`)).toEqual(arrows);
  });
});
