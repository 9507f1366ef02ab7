import { describe } from 'vitest';
import { draws } from './support';

describe('what the reader may come to do is no deed of what the heading names', () => {
  draws([
    ['PrivateLink', 'When you send a request to a partner it stays private', []],
    ['Redshift', 'You do not need it if you are loading files into RDS', []],
    ['Fargate', 'If you need a GPU, choose another launch type', []],
    // Told without a condition it is done by what the heading names.
    ['EventBridge', 'You can send the events to SQS', ['EventBridge > SQS']],
    // What is used for it does it.
    ['SNS', 'If you want to send the same event to SQS, you need to use SNS', ['SNS > SQS']],
    [
      'VPC endpoint',
      'If you want to connect from an EC2 instance to S3, you have to use a gateway endpoint',
      ['EC2 > Gateway endpoint', 'Gateway endpoint > S3'],
    ],
  ]);
});

describe('what else there is of the same kind is not used by what the heading names', () => {
  draws([
    ['S3', 'If you need a real file system, use EFS', []],
    ['ECS', 'If you want the Kubernetes API, you should choose EKS', []],
    ['EC2', 'If you need no servers at all, consider Lambda', []],
    // What is of another kind goes with it.
    ['EC2', 'If you need shared files, use EFS', ['EC2 > EFS']],
    // Another takes the place of what is not possible.
    ['NAT instance', 'NAT gateways do not support port forwarding, you can only use a bastion host', []],
    ['ALB', 'ALBs cannot have fixed addresses, you should use Global Accelerator', []],
  ]);
});

describe('what the reader makes is what is joined to something', () => {
  draws([
    ['Notes', 'You launch the EC2 instances and register them with the ECS cluster', ['EC2 > ECS cluster']],
    ['ALB', 'You start the EC2 instances and register them with the target group', ['EC2 > Target Group']],
    [
      'EKS',
      'You build the worker groups and register them with the EKS cluster, they are managed by an ASG',
      ['Worker > EKS cluster', 'ASG > Worker'],
    ],
    ['Target group', 'You write the rules and attach them to the ALB', []],
    ['NLB', 'Create an Elastic IP and attach it to the NAT gateway', ['Elastic IP > NAT Gateway']],
    ['Notes', 'You create EC2 instances, they are launched by an ASG', ['ASG > EC2']],
  ]);
});

describe('whom a pronoun means', () => {
  draws([['SNS', 'Consumers are SQS, Lambda and so on. It goes over the internet', ['SNS > Internet']]]);
});

describe('what has to be done is done', () => {
  draws([
    ['Notes', 'Instances have to use a NAT gateway', ['EC2 > NAT Gateway']],
    ['Notes', 'The functions have to read from S3', ['Lambda > S3']],
    ['Notes', 'EC2 does not have to write to S3', ['!EC2 > S3']],
  ]);
});

describe('a service gets nothing from its own part where nobody is said to send it', () => {
  draws([
    ['CloudWatch Logs', 'Send the metrics of the servers to CloudWatch', []],
    ['Gateway endpoint', 'You can also use another VPC endpoint', []],
    ['CloudWatch agent', 'Can send logs to CloudWatch Logs', ['CloudWatch agent > CloudWatch Logs']],
    ['Run Command', 'Run Command sends its output to Systems Manager', ['Run Command > SSM']],
  ]);
});

describe('an arrow behind a need tells what to choose, and no traffic', () => {
  draws([
    ['Notes', 'DynamoDB needs microsecond reads → DAX', []],
    ['Notes', 'EC2 is too expensive → Spot Instances', []],
    ['Exam', 'Remember: "S3 too slow for users abroad → CloudFront"', []],
    ['Notes', 'EC2 → NAT gateway', ['EC2 > NAT Gateway']],
  ]);
});

describe('what a chain is called says nothing itself', () => {
  draws([
    [
      'Notes',
      'Several offices & VPC direct link: On-premises -> Direct Connect -> Transit Gateway',
      ['On-premises > Direct Connect', 'Direct Connect > Transit Gateway'],
    ],
    ['Notes', 'Direct the traffic: Route 53 -> ALB -> EC2', ['Route 53 > ALB', 'ALB > EC2']],
  ]);
});

describe('what is done with names is no server of names', () => {
  draws([
    ['Notes', 'Route 53 uses DNS resolution to find a site and sends the address to the client', ['Route 53 > Client']],
    ['Notes', 'CloudFront relies on DNS resolution', []],
  ]);
});
