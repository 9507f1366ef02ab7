import { describe } from 'vitest';
import { draws } from './support';

describe('steps told with "then" follow one another to the end', () => {
  draws([
    [
      'Monitoring',
      'Metrics are pushed to CloudWatch, then EventBridge, then queue, then worker',
      ['CloudWatch > EventBridge', 'EventBridge > SQS', 'SQS > Worker'],
    ],
    // What the reader does next is no step.
    ['RDS', 'Logs are sent to CloudWatch, then SNS, then queue the rest', ['CloudWatch > SNS', 'RDS > CloudWatch']],
  ]);
});

describe('who is sent something for a purpose does what the purpose says', () => {
  draws([
    ['S3', 'The uploads are sent to Firehose to load them into Redshift', ['S3 > Firehose', 'Firehose > Redshift']],
    ['S3', 'The files are moved to Lambda to write the results to DynamoDB', ['S3 > Lambda', 'Lambda > DynamoDB']],
    // What only keeps it does nothing with it.
    ['EC2', 'Logs are delivered to S3 to send them to Athena', ['EC2 > S3', 'EC2 > Athena']],
  ]);
});

describe('what nothing can have, make or need is not there', () => {
  draws([
    ['EC2', 'An instance cannot have two volumes attached', ['!Volume > EC2']],
    ['VPC', 'The firewall prevents partners to open a connection to RDS', ['!Firewall > RDS']],
    ['VPC', 'A NAT gateway prevents the internet from opening a connection to EC2', ['!Internet > EC2']],
    [
      'VPC endpoint',
      'Allows Lambda to connect to S3 without needing outgoing traffic to the internet',
      ['Lambda > VPC endpoint', 'VPC endpoint > S3'],
    ],
    // The way there is that of what is reached.
    [
      'VPC',
      'Lambda connects to DynamoDB, not RDS, via a gateway endpoint',
      ['Lambda > Gateway endpoint', 'Gateway endpoint > DynamoDB', '!Gateway endpoint > RDS'],
    ],
  ]);
});

describe('a chain goes on from who uses a table or a certificate', () => {
  draws([
    [
      'Site',
      'Internet Gateway uses its route table → forwards to the ALB → routes to EC2',
      ['Internet Gateway > ALB', 'ALB > EC2', 'Internet Gateway > Route Table'],
    ],
    ['Site', 'ALB uses ACM → forwards to EC2', ['ALB > EC2', 'ALB > ACM']],
    // A queue wakes others by itself.
    ['Site', 'App uses SQS → triggers Lambda', ['SQS > Lambda', 'Application > SQS']],
  ]);
});

describe('what only permits takes nothing, and users who get access are no way to it', () => {
  draws([
    ['Route 53', 'Gives users one entry to the web application', ['User > Route 53', 'Route 53 > Web app']],
    ['IAM', 'Targets need a resource policy to allow S3 to publish events', ['Resource-based policy > S3']],
    ['CloudWatch Logs', 'Attach a permission to allow EC2 to push logs', ['EC2 > CloudWatch Logs']],
  ]);
});
