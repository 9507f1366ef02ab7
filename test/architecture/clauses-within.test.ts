import { describe, expect, test } from 'vitest';
import { draws, edges } from './support';

describe('a clause about what stands before it', () => {
  draws([
    ['Notes', 'An EFS file system, which EC2 instances mount', ['EC2 > EFS']],
    ['Notes', 'An S3 bucket in the VPC, which Athena queries', ['Athena > S3']],
    ['Notes', 'SageMaker has an endpoint that apps send requests to', ['Application > Endpoint']],
    ['Notes', 'A bucket that CloudTrail logs are written to', ['CloudTrail > S3']],
    ['Notes', 'A warm pool from which the ASG draws instances', ['ASG > Warm pool']],
    ['Notes', 'DynamoDB, whose stream triggers a Lambda function', ['DynamoDB > Lambda']],
  ]);

  describe('is over where the sentence goes on', () => {
    draws([
      [
        'Notes',
        'Lambda reads a queue that holds orders, and writes to DynamoDB',
        ['Lambda > SQS', 'Lambda > DynamoDB'],
      ],
      [
        'Notes',
        'Glue crawls tables that live in S3, then updates the Data Catalog',
        ['Glue > S3', 'Glue > Data Catalog'],
      ],
      [
        'Notes',
        'EC2 uses a role that allows S3 access, and logs to CloudWatch',
        ['EC2 > IAM Role', 'EC2 > CloudWatch'],
      ],
      [
        'Notes',
        'SQS invokes a Lambda that resizes the image, stores it in S3, and updates DynamoDB',
        ['SQS > Lambda', 'Lambda > S3', 'Lambda > DynamoDB'],
      ],
    ]);
  });
});

describe('who is meant', () => {
  draws([
    ['Notes', 'The Lambda functions all read from the same queue', ['Lambda > SQS']],
    [
      'Notes',
      'Instances of the VPC reach the internet through a NAT gateway',
      ['EC2 > NAT Gateway', 'NAT Gateway > Internet'],
    ],
    ['Notes', 'EC2 instances in the VPC have direct access to S3', ['EC2 > S3']],
    ['Notes', 'On-premises data goes to S3 with DataSync', ['On-premises > DataSync', 'DataSync > S3']],
    ['Notes', 'CloudFront logs go to S3', ['CloudFront > S3']],
    ['Notes', 'EC2 gets a token from STS and presents that to Aurora', ['EC2 > STS', 'EC2 > Aurora']],
    ['Aurora', 'MySQL compatible, so apps can connect to it', ['Application > Aurora']],
    ['Step Functions', 'Puts a message on SQS\nA worker polls it', ['Step Functions > SQS', 'Worker > SQS']],
  ]);

  test('are people, and not their machines', () => {
    expect(edges('Employees install a program on their laptop, so they can reach EC2')).toContain('Employee > EC2');
  });

  test('is nobody where the thing of the heading is what it is taken from', () => {
    expect(edges('Can retrieve the role from it', 'Instance metadata')).toEqual([]);
  });
});

describe('who is made to do something', () => {
  draws([
    ['Notes', 'Have the workers poll SQS', ['Worker > SQS']],
    ['Notes', 'EventBridge gets Lambda to write to S3', ['Lambda > S3']],
    ['Notes', 'The function has a trigger configuration', []],
  ]);
});

describe('what is not so', () => {
  test('may stand behind nor', () => {
    expect(edges('Does not support NFS shares, nor does it support EFS', 'Amazon FSx')).toEqual(['!FSx > EFS']);
  });
});

describe('a heading that compares', () => {
  test('is about neither, whatever the other is', () => {
    const note = '# Frobber vs Lambda\n\n- Relies on EBS';
    expect(edges(note, 'Notes')).toEqual([]);
  });
});

describe('words that lead', () => {
  draws([
    ['Notes', 'Lambda reads messages off the SQS queue', ['Lambda > SQS']],
    ['Notes', 'Get data from S3 into Redshift', ['S3 > Redshift']],
    ['FIS', 'Injects faults into EC2', ['Fault Injection Service > EC2']],
    ['Notes', 'EventBridge wakes up a Lambda function every hour', ['EventBridge > Lambda']],
    ['Notes', 'The VPN tunnel ends at the Virtual Private Gateway', ['VPN > Virtual Private Gateway']],
    ['Notes', 'Traffic from on-premises falls back to the Site-to-Site VPN', ['On-premises > Site-to-Site VPN']],
    ['Notes', 'Clients can download PDF and CSV reports from S3', ['Client > S3']],
    ['Notes', 'The message is moved to SQS, and deleted from the SNS topic', ['SNS > SQS']],
    ['Notes', 'Inbound 443 from the ALB to EC2', ['ALB > EC2']],
    ['Notes', 'CloudWatch keeps an eye on the ALB', ['CloudWatch > ALB']],
    ['Notes', 'Users submit jobs to AWS Batch', ['User > Batch']],
    ['Karpenter', 'Watches for pending pods', ['Karpenter > Pod']],
    ['EventBridge', 'Watches for S3 events', ['S3 > EventBridge']],
    ['SageMaker', 'Loads the training data from S3', ['S3 > SageMaker']],
    ['Notes', 'Admins view logs in CloudWatch', ['Admin > CloudWatch']],
    ['Notes', 'You can view logs in CloudWatch', []],
  ]);
});
