import { describe } from 'vitest';
import { draws } from './support';

describe('a title that says what of a service it tells names the service', () => {
  draws([
    ['CloudWatch Logs export', 'Data is sent to S3', ['CloudWatch Logs > S3']],
    ['Lambda in a VPC', 'Writes its results to DynamoDB', ['Lambda > DynamoDB']],
    ['Aurora cloning', 'Exports data to S3', ['Aurora > S3']],
    ['Redshift in action:', 'Glue: no need for it', []],
  ]);
});

describe('what there is of a service is the service', () => {
  draws([
    ['CloudTrail', 'Trails deliver logs to S3', ['CloudTrail > S3']],
    ['CodePipeline', 'The pipeline starts CodeBuild', ['CodePipeline > CodeBuild']],
    ['Global Accelerator', 'The accelerator routes traffic to the ALB', ['Global Accelerator > ALB']],
    ['Notes', 'API Gateway endpoints route requests to Lambda', ['API Gateway > Lambda']],
    ['Notes', 'The hiking trail map lies in S3', []],
  ]);
});

describe('what the heading has is got from it', () => {
  draws([
    ['Kinesis', 'Multiple consumers can access the data within a day', ['Consumer > Kinesis']],
    ['SNS', 'The message is received by SQS', ['SNS > SQS']],
    ['SNS', 'Push a message to SNS and it is received by SQS', ['SNS > SQS']],
    ['Kinesis', 'Redshift can view data as well, but not here', []],
  ]);
});

describe('common nouns among names', () => {
  draws([
    ['SNS', 'Subscribers can be SQS, HTTP, Lambda', ['SNS > SQS', 'SNS > HTTP endpoint', 'SNS > Lambda']],
    ['SNS', 'Subscribers include SQS and Lambda', ['SNS > SQS', 'SNS > Lambda']],
    ['Notes', 'Lambda writes to S3, quickly, ECS not', ['Lambda > S3']],
  ]);
});

describe('who makes a connection', () => {
  draws([
    ['ACM', 'CloudFront opens a secure HTTPS connection with browsers', ['CloudFront > Browser']],
    ['API Gateway', 'You can define backend integrations with Lambda', ['API Gateway > Lambda']],
    ['X-Ray', 'X-Ray integrates with EC2 using the X-Ray agent', ['X-Ray > X-Ray agent', 'X-Ray agent > EC2']],
    ['Notes', 'CloudFront re-encrypts the response and sends it to the user', ['CloudFront > User']],
  ]);
});

describe('in a few words', () => {
  draws([
    ['Security', 'WAF in the ALB', ['WAF > ALB']],
    ['Security', 'Security group on the instances', ['Security Group > EC2']],
    ['Notes', 'From the browser to CloudFront', ['Browser > CloudFront']],
    ['Direct Connect', 'Go to the VPC console and then to VPN connections', []],
    ['Notes', 'EventBridge and SNS can be used for alerts', []],
  ]);
});

describe('lists in lists', () => {
  draws([
    [
      'Firehose',
      'load streaming data in:\n  - AWS services: S3, Redshift\n  - HTTP endpoints',
      ['Data Firehose > S3', 'Data Firehose > Redshift', 'Data Firehose > HTTP endpoint'],
    ],
    ['GuardDuty', 'Continually monitors across data sources\n  - CloudTrail', ['GuardDuty > CloudTrail']],
    ['ASG', 'Add EC2 instances over time', ['ASG > EC2']],
    ['ECS', 'Capacity provider\n  - Add EC2 instances when capacity is missing', ['Capacity provider > EC2']],
  ]);
});

describe('steps of a way', () => {
  draws([
    [
      'Notes',
      'The request goes from the browser to API Gateway, on to Lambda and finally to DynamoDB',
      ['Browser > API Gateway', 'API Gateway > Lambda', 'Lambda > DynamoDB'],
    ],
    ['API Gateway', 'It can call Lambda, and it can write to SQS', ['API Gateway > Lambda', 'API Gateway > SQS']],
  ]);
});
