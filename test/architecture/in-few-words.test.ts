import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

/** What a bullet under a heading draws. */
function edges(bullet: string, heading = ''): string[] {
  return edgesOf(drawBullets(bullet, heading));
}

group('a name before a noun', () => {
  test.each([
    ['KMS encryption at rest', 'DynamoDB', ['DynamoDB > KMS']],
    ['Native S3 integration', 'Redshift', ['Redshift > S3']],
    ['Supports IAM authentication', 'Neptune', ['Neptune > IAM']],
    ['Support for KMS encryption', 'Neptune', ['Neptune > KMS']],
    ['Read-only access to S3', 'Athena', ['Athena > S3']],
  ])('says what it is to the heading’s thing: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['No KMS encryption', 'DynamoDB'],
    ['S3 constructor', 'DynamoDB'],
    ['Supports S3 as constructor', 'DynamoDB'],
    ['Encryption of EBS snapshots', 'EC2'],
    ['Access log files are kept for a year', 'CloudFront'],
  ])('says nothing where it is denied or another noun’s: %s', (bullet, heading) => {
    expect(edges(bullet, heading)).toEqual([]);
  });
});

group('what something is "as"', () => {
  test.each([
    ['Supports SQS and Lambda as targets', 'SNS', ['SNS > SQS', 'SNS > Lambda']],
    ['S3 as origin', 'CloudFront', ['CloudFront > S3']],
    ['Can have Kinesis as event source', 'Lambda', ['Kinesis > Lambda']],
  ])('runs with the data: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });
});

group('what is done', () => {
  test.each([
    ['Can provide TLS using ACM', 'CloudFront', ['CloudFront > ACM']],
    [
      'Collects and keeps findings from GuardDuty and Macie',
      'Security Hub',
      ['GuardDuty > Security Hub', 'Macie > Security Hub'],
    ],
    ['Scans running EC2 instances', 'Inspector', ['Inspector > EC2']],
    ['Can be used from Lambda', 'EFS', ['Lambda > EFS']],
    ['Backups are imported into S3', 'Snowball', ['Snowball > S3']],
    ['Metrics are pushed from inside EC2 to CloudWatch', '', ['EC2 > CloudWatch']],
    ['A page stays in the cache before CloudFront gets it from S3', '', ['CloudFront > S3']],
  ])('is done by whoever the words leave: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['A box for beginners, alternative to using EC2 and RDS', 'Lightsail'],
    ['Stays available even if running on one EC2 instance', 'ALB'],
    ['Creates a user database', 'Cognito'],
  ])('is not done by the heading’s thing: %s', (bullet, heading) => {
    expect(edges(bullet, heading).filter((edge) => !edge.includes('database'))).toEqual([]);
  });
});

group('a noun alone', () => {
  test('is the kind of what the heading is about', () => {
    expect(edges('Two kinds:\n  - Gateway\n    - Needs a route table', 'VPC endpoint')).toEqual([
      'Gateway endpoint > Route Table',
    ]);
  });

  test('is rather what the heading is about than another of its kind', () => {
    expect(edges('Route 53 fails over to another ELB\nThe load balancer forwards requests to EC2', 'ELB')).toContain(
      'ELB > EC2',
    );
  });
});

test('what stands under "managed …" is said of the heading’s thing', () => {
  expect(edges('Fully managed Kafka\n  - Data is kept on EBS volumes', 'MSK')).toEqual(['MSK > EBS']);
});

group('a remark behind a full stop', () => {
  test('is about what stands alone before it', () => {
    expect(edges('EC2 instances. (launched by an ASG)', 'Target groups')).not.toContain('ASG > Target Group');
  });
});

group('what is let in, named or made', () => {
  test.each([
    ['IAM role for EC2 instances', '', ['IAM Role > EC2']],
    ['The on-premises network is connected with Direct Connect', '', ['On-premises > Direct Connect']],
    ['Executes jobs using EC2', 'Batch', ['Batch > EC2']],
    ['Runs via the SSM agent', 'Run Command', ['Run Command > SSM agent']],
    ['A NAT gateway gives it a fixed address', 'EC2', ['NAT Gateway > EC2']],
    ['One address per AZ, and supports assigning an Elastic IP', 'NLB', ['Elastic IP > NLB']],
    ['Use Direct Connect from on-premises to an NLB', '', ['On-premises > Direct Connect', 'Direct Connect > NLB']],
    ['Used to administer EC2', 'Bastion host', ['Bastion host > EC2']],
    [
      'Gathers data from managed interfaces: ELB and RDS',
      'VPC Flow Logs',
      ['ELB > VPC Flow Logs', 'RDS > VPC Flow Logs'],
    ],
  ])('%s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['IAM roles for ECS: one for the agent', 'Containers'],
    ['Before copying the build to servers it is scanned', 'CodeCommit'],
    ['Opens secure sessions on behalf of the app', 'RDS Proxy'],
    ['Logs all access to S3', 'Audit'],
    ['Go to EC2 -> Launch -> choose an AMI', ''],
    ['Compatible with NFS', 'FSx'],
    ['Fully managed graph database with a transaction log', 'Neptune'],
    ['Cheap and secure mail service', 'SES'],
    ['Fully managed pub/sub service', 'SNS'],
  ])('draws nothing more: %s', (bullet, heading) => {
    expect(edges(bullet, heading)).toEqual([]);
  });
});

group('what happened before', () => {
  test.each([
    ['On upload of a photo to S3, Lambda makes a thumbnail', ['S3 > Lambda']],
    ['When a row lands in DynamoDB, Lambda makes a page of it', ['DynamoDB > Lambda']],
    ['GuardDuty reads CloudTrail; findings go to EventBridge', ['GuardDuty > CloudTrail', 'GuardDuty > EventBridge']],
    ['Inspector scans ECR. Findings are sent to EventBridge', ['Inspector > ECR', 'Inspector > EventBridge']],
    ['Orders come in via API Gateway and are put on an SQS queue', ['API Gateway > SQS']],
    ['Lambda reads DynamoDB, DAX sits in front', ['Lambda > DynamoDB', 'DAX > DynamoDB']],
    ['Charge the card (Lambda) -> tell the shop (SNS)', ['Lambda > SNS']],
    [
      'Direct Connect from on-premises to a Transit Gateway',
      ['On-premises > Direct Connect', 'Direct Connect > Transit Gateway'],
    ],
    ['ECS tasks process the queue', ['ECS task > SQS']],
    ['Lambda subscribes to the order event on EventBridge', ['Lambda > EventBridge']],
  ])('is where it comes from: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test.each(['On Mondays, Lambda runs for free', 'With S3, Lambda costs more'])(
    'needs something to happen: %s',
    (bullet) => {
      expect(edges(bullet)).toEqual([]);
    },
  );
});

group('a list that names its owner', () => {
  test.each([
    ['Kinesis consumers: Lambda, Firehose', ['Kinesis > Lambda', 'Kinesis > Firehose']],
    ['CloudFront origins: S3, ALB', ['CloudFront > S3', 'CloudFront > ALB']],
  ])('needs no heading: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

group('what is left out of a clause', () => {
  test.each([
    ['Lambda publishes to SNS, SQS queues subscribe', '', ['Lambda > SNS', 'SQS > SNS']],
    ['Aurora, accessed through RDS Proxy', '', ['RDS Proxy > Aurora']],
    ['Interface endpoint (PrivateLink) for Secrets Manager', '', ['Interface endpoint > Secrets Manager']],
    ['Bastion in the public subnet, SSH from it to the app servers', 'VPC', ['Bastion > App server']],
    ['The app checks Redis, falls back to RDS', '', ['Application > Redis', 'Application > RDS']],
    ['React app on S3', '', []],
  ])('is found beside it: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });
});

group('where it lies', () => {
  test.each([
    ['RDS in AZ a, ElastiCache in AZ b', ['RDS in AZ a', 'ElastiCache in AZ b']],
    ['Public subnet: ALB, NAT gateway; RDS is apart', ['ALB in Public subnet', 'NAT Gateway in Public subnet']],
  ])('is said in small letters and before a stop: %s', (bullet, places) => {
    expect(placesOf(drawBullets(bullet))).toEqual(places);
  });
});
