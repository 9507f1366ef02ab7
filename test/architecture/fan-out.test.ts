import { describe } from 'vitest';
import { draws } from './support';

describe('what is put into a topic goes to who gets it', () => {
  draws([
    ['Fan-out', 'Push once in SNS, receive in all SQS queues', ['SNS > SQS']],
    ['Fan-out', 'An SNS topic with two SQS queues as subscribers', ['SNS > SQS']],
    ['Fan-out', 'SNS to S3 through Kinesis Data Firehose', ['SNS > Data Firehose', 'Data Firehose > S3']],
    ['RDS events', 'RDS events are sent to SNS. Then trigger Lambda', ['RDS > SNS', 'SNS > Lambda']],
    ['Notes', 'EC2 with an EBS volume as disk', []],
  ]);
});

describe('who a list under a sentence tells of', () => {
  draws([
    [
      'SNS',
      'A wide variety of sources can publish messages into a topic:\n  - CloudWatch\n  - EC2 instances',
      ['CloudWatch > SNS', 'EC2 > SNS'],
    ],
    ['SNS', 'Receives messages from many AWS services (see below)\n  - AWS Budgets', ['AWS Budgets > SNS']],
    ['Firehose', 'Delivers data\n  - S3\n  - Redshift', ['Data Firehose > S3', 'Data Firehose > Redshift']],
    ['CloudFront', 'Types of origins\n  - S3 bucket\n  - ELB', ['CloudFront > S3', 'CloudFront > ELB']],
    ['S3', 'Keeps data\n  - Safe\n  - Cheap', []],
  ]);
});

describe('who does what a label tells', () => {
  draws([
    ['SNS', 'ASG: can send notifications for scaling events', ['ASG > SNS']],
    ['SNS', 'CloudFormation: notifies when stacks change', ['CloudFormation > SNS']],
    ['Monitoring', 'CloudWatch Logs: ECS tasks can ship logs', ['ECS task > CloudWatch Logs']],
    ['Firehose', 'Transformation: optional Lambda function', ['Data Firehose > Lambda']],
    ['S3', 'Lambda: sends no notifications', []],
  ]);
});

describe('what does nothing itself', () => {
  draws([
    ['Lambda', 'You upload a picture into S3', []],
    ['CodeDeploy', 'Automates application deployments to EC2', ['CodeDeploy > Application', 'CodeDeploy > EC2']],
  ]);
});
