import { describe } from 'vitest';
import { draws } from './support';

describe('what the reader sets up is what sends, where the next step is to send', () => {
  draws([
    ['Audit', 'Enable CloudTrail, send the logs to S3', ['CloudTrail > S3']],
    ['Audit', 'Use Firehose and deliver to Redshift', ['Firehose > Redshift']],
    ['Audit', 'Enable WAF and then ship its logs to S3', ['WAF > S3']],
    ['Audit', 'Deploy an NLB and forward traffic to EC2', ['NLB > EC2']],
  ]);
});

describe('what the reader sets up starts others, where it tells of something', () => {
  draws([
    ['Audit', 'Create a CloudWatch alarm and notify SNS', ['CloudWatch Alarm > SNS']],
    ['Audit', 'Use RDS and notify SNS', []],
  ]);
});

describe('what the reader sets up sends nothing where it only lends keys, or nothing is sent', () => {
  draws([
    ['Audit', 'Use KMS and send data to S3', []],
    ['Audit', 'Use IAM roles, send requests to DynamoDB', []],
    ['Audit', 'Use RDS and write to DynamoDB', []],
    ['Audit', 'Never enable CloudTrail, send the logs to S3', []],
  ]);
});
