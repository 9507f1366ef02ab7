import { describe, expect, test } from 'vitest';
import { draws, edges, type Statement } from './support';

describe('what keeps others apart', () => {
  describe('stands between the two', () => {
    draws([
      ['Design', 'Use SQS to decouple API Gateway and Lambda', ['API Gateway > SQS', 'SQS > Lambda']],
      ['Design', 'Decouple the ALB and Lambda with SQS', ['ALB > SQS', 'SQS > Lambda']],
      ['SQS', 'Decouples API Gateway and Lambda', ['API Gateway > SQS', 'SQS > Lambda']],
      ['Design', 'SQS buffers requests between the ALB and Lambda', ['ALB > SQS', 'SQS > Lambda']],
      ['Design', 'Use SQS to buffer requests between the ALB and Lambda', ['ALB > SQS', 'SQS > Lambda']],
      ['SQS', 'Used to decouple applications', []],
    ]);
  });

  test('takes in what comes from the one', () => {
    expect(edges('SQS buffers orders from the ALB')).toEqual(['ALB > SQS']);
    expect(edges('SQS absorbs traffic from the ALB')).toEqual(['ALB > SQS']);
  });
});

describe('access that is limited', () => {
  describe('is what it leads to', () => {
    draws([
      ['Site', 'Access to the S3 bucket is restricted using OAC', ['OAC > S3']],
      ['Site', 'Access to S3 is restricted by WAF', ['WAF > S3']],
      ['Site', 'Access to S3 is secured with WAF', ['WAF > S3']],
      ['Site', 'Restrict S3 access using OAC', ['OAC > S3']],
      ['Security groups', 'Virtual firewall that controls inbound traffic for EC2 instances', ['Security Group > EC2']],
    ]);
  });
});

describe('work that another does', () => {
  describe('is done for what the heading names', () => {
    draws([
      ['Firehose', 'Transformation is done by Lambda', ['Data Firehose > Lambda']],
      ['DynamoDB', 'Caching is handled by DAX', ['DynamoDB > DAX']],
      ['Secrets Manager', 'Rotation with Lambda', ['Secrets Manager > Lambda']],
      ['Config', 'Remediation through Lambda', ['Config > Lambda']],
      ['Beanstalk', 'Under the hood it drives CloudFormation', ['Elastic Beanstalk > CloudFormation']],
      ['Inspector', 'Scans EC2 instances through the SSM agent', ['Inspector > EC2']],
      ['RDS', 'Failover is done by changing an address', []],
    ]);
  });
});

describe('whose calls and events something is done with', () => {
  describe('is where they come from', () => {
    draws([
      ['CloudTrail', 'Use CloudTrail to record KMS API calls', ['KMS > CloudTrail']],
      ['Design', 'S3 events can be handled via SNS or Lambda', ['S3 > SNS', 'S3 > Lambda']],
      ['S3', 'Events are handled by Lambda', ['S3 > Lambda']],
      ['GuardDuty', 'Analyzes activity found in CloudTrail', ['CloudTrail > GuardDuty']],
      ['Design', 'Lambda captures API calls', []],
    ]);
  });

  test('goes on step by step, an alarm included', () => {
    const drawn = ['CloudWatch > Metric filter', 'Metric filter > CloudWatch Alarm', 'CloudWatch Alarm > SNS'];
    expect(edges('Metrics are sent to CloudWatch, then a metric filter, then an alarm, then SNS', 'Design')).toEqual(
      drawn,
    );
  });
});

describe('ways somewhere', () => {
  describe('lead to what one gets access to', () => {
    draws([
      ['VPC', 'Use a VPC endpoint for private access to S3', ['VPC endpoint > S3']],
      ['VPC', 'NAT gateway for internet access', ['NAT Gateway > Internet']],
      ['VPC', 'Bastion host for SSH access to private instances', ['Bastion host > EC2']],
      ['VPC', 'A policy for access to S3', []],
    ]);
  });
});

test('nobody deploys itself: it is what was built', () => {
  expect(edges('- Deploys it with CodeDeploy', 'CodePipeline')).toEqual(['CodePipeline > CodeDeploy']);
});

describe('logs', () => {
  describe('come from who has them', () => {
    draws([
      ['RDS', 'Audit logs to CloudWatch', ['RDS > CloudWatch']],
      ['Route 53', 'query logs to CloudWatch Logs', ['Route 53 > CloudWatch Logs']],
      ['GuardDuty', "It's fed by CloudTrail logs and DNS logs", ['CloudTrail > GuardDuty', 'DNS logs > GuardDuty']],
    ]);
  });
});

describe('what has to be attached', () => {
  describe('hangs on what the heading names', () => {
    draws([
      ['NAT Gateway', 'Must attach an Elastic IP', ['Elastic IP > NAT Gateway']],
      ['EC2', 'You can attach an IAM role', ['IAM Role > EC2']],
      ['EC2', 'Attach an EBS volume', ['EBS > EC2']],
      ['KMS', 'Attach a key policy', []],
    ]);
  });
});

describe('who is told of something', () => {
  describe('gets it from the heading', () => {
    draws([
      ['CloudTrail', 'Can be configured to send SNS when log files arrive', ['CloudTrail > SNS']],
      ['CloudTrail', 'Sends SNS notifications when a log file arrives', ['CloudTrail > SNS']],
      ['Design', 'CloudWatch sends SNS alerts to admins', ['CloudWatch > SNS', 'SNS > Admin']],
      ['SNS', 'Sends SNS messages', []],
      ['ASG', 'Sends a message via SNS to tell the user about a launch', ['ASG > SNS', 'SNS > User']],
      ['Config', 'Changes can trigger events via EventBridge', ['Config > EventBridge']],
      ['SNS', 'Subscribers can be email addresses or Lambda functions', ['SNS > Email', 'SNS > Lambda']],
    ]);
  });

  describe('answers it', () => {
    draws([
      ['Lambda', 'Runs your code in response to HTTP requests using API Gateway', ['API Gateway > Lambda']],
      ['Lambda', 'Runs code in response to changes in S3 or DynamoDB', ['S3 > Lambda', 'DynamoDB > Lambda']],
    ]);
  });
});

describe('what something is able to do', () => {
  test.each<Statement>([
    ['Fargate', 'Capable of mounting EFS', ['Fargate > EFS']],
    ['Design', 'Lambda is able to mount EFS', ['Lambda > EFS']],
    ['Lambda', 'It is not able to mount EBS', ['!Lambda > EBS']],
    ['EKS', 'Nodes are managed by an ASG • Supports Spot Instances', ['EKS > Spot Instances']],
  ])('it does: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(expect.arrayContaining([...drawn]));
  });
});

describe('a kind that something is', () => {
  draws([
    ['Design', 'DAX is an in-memory cache in front of DynamoDB', ['DAX > DynamoDB']],
    ['Design', 'CloudFront is a CDN in front of S3', ['CloudFront > S3']],
    ['API Gateway', 'Exposes Lambda functions as REST endpoints', ['API Gateway > Lambda']],
    ['S3', 'Exposes an HTTP endpoint', []],
  ]);
});

describe('words that lead on', () => {
  test('are said of what the heading names, where several would be one', () => {
    const drawn = ['Gateway endpoint > S3', 'Gateway endpoint > DynamoDB', 'Gateway endpoint > Route Table'];
    expect(edges('only S3 and DynamoDB supported, free, needs a route table', 'Gateway endpoint')).toEqual(drawn);
  });

  test('share what stands behind the last of them', () => {
    expect(edges('A token lets the client store and fetch files in S3', 'Mobile app')).toEqual(['Client > S3']);
    expect(edges('The worker reads and stores items in DynamoDB', 'Design')).toEqual(['Worker > DynamoDB']);
  });

  test('name a place that does nothing itself', () => {
    const trail = ['- All Regions', '  - can also send its logs to CloudWatch Logs'].join('\n');
    expect(edges(trail, 'CloudTrail')).toEqual(['CloudTrail > CloudWatch Logs']);
  });

  test('are nouns as a rule: a cache that something is written to', () => {
    expect(edges('Lambda writes to cache and database', 'Design')).toEqual(['Lambda > Cache', 'Lambda > Database']);
    expect(edges('CloudFront is able to cache files from S3', 'Design')).toEqual(['CloudFront > S3']);
  });
});

describe('a network that joins others, named by the heading', () => {
  draws([
    [
      'Transit Gateway',
      'A regional hub to connect VPCs to on-premises networks',
      ['VPC > Transit Gateway', 'Transit Gateway > On-premises'],
    ],
    [
      'Direct Connect',
      'Leased line to connect the data center to a VPC',
      ['On-premises > Direct Connect', 'Direct Connect > VPC'],
    ],
    ['VPC Peering', 'A way to connect a VPC to a VPC privately', []],
  ]);

  test('joins what is attached to it', () => {
    const all = ['Transit Gateway > VPC', 'Transit Gateway > Site-to-Site VPN'];
    expect(edges('Valid attachments include VPC and Site-to-Site VPN', 'Transit Gateway')).toEqual(all);
    expect(edges('Supported attachments are VPCs and Site-to-Site VPN', 'Transit Gateway')).toEqual(all);
  });
});
