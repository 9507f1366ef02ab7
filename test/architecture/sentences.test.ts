import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

/** What a bullet under a heading draws. */
function edges(heading: string, bullet: string): string[] {
  return edgesOf(drawBullets(bullet, heading));
}

group('phrases without a verb of their own', () => {
  test('"using" behind a plain noun is about the heading', () => {
    expect(edges('RDS', 'Encryption at rest\n  - Using KMS.')).toEqual(['RDS > KMS']);
    expect(edges('Kinesis Data Streams', 'Data at rest using KMS keys')).toEqual(['Kinesis Data Streams > KMS key']);
    expect(edges('API Gateway', 'If using CloudFront, the certificate lives in one Region')).toEqual([]);
  });

  test('a noun that stands for its verb draws what the verb would', () => {
    expect(edges('ElastiCache', 'Export of snapshots to S3')).toEqual(['ElastiCache > S3']);
    expect(edges('Hybrid', 'Transfer of data from on-premises to S3 over Direct Connect')).toEqual([
      'On-premises > Direct Connect',
      'Direct Connect > S3',
    ]);
  });
});

group('ways and lists', () => {
  test('", then" before a name is the next step of a way', () => {
    expect(edges('Web shop', 'Requests go from the browser to API Gateway, then Lambda, then DynamoDB')).toEqual([
      'API Gateway > Lambda',
      'Lambda > DynamoDB',
      'Browser > API Gateway',
    ]);
  });

  test('a subject is not cut at "and" in a phrase that hangs on it', () => {
    expect(edges('Edge', 'WAF in front of CloudFront and ALB blocks bad requests')).toEqual([
      'WAF > CloudFront',
      'WAF > ALB',
    ]);
  });

  test('what has something in front is behind it', () => {
    expect(edges('Reads', 'DynamoDB has DAX in front for hot keys')).toEqual(['DAX > DynamoDB']);
  });

  test('an endpoint for a service leads to it', () => {
    expect(edges('Network', 'Gateway endpoint for S3 and DynamoDB')).toEqual([
      'Gateway endpoint > S3',
      'Gateway endpoint > DynamoDB',
    ]);
  });

  test('a list behind a place lies in the place', () => {
    expect(placesOf(drawBullets('Public subnets: ALB, NAT Gateway'))).toEqual([
      'ALB in Public subnet',
      'NAT Gateway in Public subnet',
    ]);
    expect(placesOf(drawBullets('All of it runs inside one VPC: ALB, ECS'))).toEqual(['ALB in VPC', 'ECS in VPC']);
    expect(placesOf(drawBullets('The DataSync agent runs on-premises'))).toEqual(['DataSync agent in On-premises']);
  });
});

group('lists and gaps', () => {
  test('a list behind a copula is one behind a label', () => {
    expect(edges('SQS', 'Consumers can be EC2, Lambda and on-premises servers')).toEqual([
      'SQS > EC2',
      'SQS > Lambda',
      'SQS > On-premises',
    ]);
  });

  test('a verb that is said once counts for what follows', () => {
    expect(edges('EKS', 'Sends logs to CloudWatch Logs, metrics to OpenSearch')).toEqual([
      'EKS > CloudWatch Logs',
      'EKS > OpenSearch',
    ]);
  });

  test('what stands between two things is on the way', () => {
    expect(edges('Pooling', 'RDS Proxy between Lambda and RDS')).toEqual(['Lambda > RDS Proxy', 'RDS Proxy > RDS']);
  });

  test('a relative clause may be about its object', () => {
    expect(edges('Images', 'Photos are resized by a Lambda function that S3 triggers on upload')).toEqual([
      'S3 > Lambda',
    ]);
  });

  test('a path of an address is one word', () => {
    expect(edges('Routing', 'CloudFront forwards /api/* to API Gateway')).toEqual(['CloudFront > API Gateway']);
  });
});

group('names', () => {
  test('"I/O" behind a name is no second of its kind', () => {
    const drawn = drawBullets('EBS-optimised instances have a link for EBS I/O', 'EC2');
    expect(drawn?.components.map((component) => component.label)).not.toContain('EBS I');
  });
});

group('hops', () => {
  test('two things connected through a third meet there', () => {
    expect(edges('Network', 'VPC A and VPC B are connected through a transit gateway')).toEqual([
      'VPC A > Transit Gateway',
      'Transit Gateway > VPC B',
    ]);
  });

  test('a way advised behind a denial is drawn', () => {
    expect(edges('Pooling', 'Lambda should not connect to RDS directly, go through RDS Proxy')).toEqual([
      '!Lambda > RDS',
      'Lambda > RDS Proxy',
    ]);
  });
});

group('who is meant', () => {
  test('"lets X read" is about X', () => {
    expect(edges('Access', 'The instance role lets EC2 read from S3')).toEqual(['EC2 > S3']);
  });

  test('"instances" are EC2 rather than the database named last', () => {
    expect(edges('Three tiers', 'EC2 talks to RDS. Instances reach the internet via a NAT Gateway.')).toContain(
      'EC2 > NAT Gateway',
    );
  });

  test('a participle behind "when" is not about the heading', () => {
    expect(edges('ElastiCache', 'Updates the copy when written to a database')).toEqual([]);
  });

  test('data that somebody owns comes from its owner', () => {
    expect(edges('Hybrid', 'On-premises data is sent to S3 through a Storage Gateway')).toEqual([
      'On-premises > Storage Gateway',
      'Storage Gateway > S3',
    ]);
  });

  test('what is launched from an image comes from the image', () => {
    expect(edges('Recovery', 'After a disaster EC2 is launched from the AMIs')).toEqual(['AMI > EC2']);
  });

  test('"put" is read as a participle', () => {
    expect(edges('Lambda', 'It can be put behind an ALB')).toEqual(['ALB > Lambda']);
  });

  test('a label controls what its sentence says', () => {
    expect(edges('RDS', 'Security groups: control access to the DB.')).toEqual(['Security Group > RDS']);
  });
});

group('what should not be', () => {
  test('a relation that is called risky is marked', () => {
    expect(edges('Lambda', 'A direct connection of Lambda to RDS is risky')).toEqual(['!Lambda > RDS']);
  });
});

group('where things come from', () => {
  test('what is kept somewhere and then used is fetched there', () => {
    expect(edges('Secrets', 'Passwords are kept in Secrets Manager and read by the ECS tasks')).toContain(
      'ECS task > Secrets Manager',
    );
    expect(edges('Logs', 'EMR processes logs that are stored in S3')).toEqual(['EMR > S3']);
    expect(edges('Logs', 'Logs can be stored in S3 and queried with Athena')).toEqual(['Athena > S3']);
    expect(edges('Logs', 'Logs can be sent to S3 or delivered to CloudWatch Logs')).not.toContain(
      'S3 > CloudWatch Logs',
    );
  });

  test('what ends up somewhere goes on from where it landed', () => {
    expect(edges('Clicks', 'Click events land in Kinesis Data Streams and end up in S3')).toContain(
      'Kinesis Data Streams > S3',
    );
  });

  test('findings and alias records are of their service', () => {
    expect(edges('Threats', 'GuardDuty findings go to EventBridge, from there to a Lambda function')).toEqual([
      'GuardDuty > EventBridge',
      'EventBridge > Lambda',
    ]);
    expect(edges('DNS', 'A Route 53 alias record points to CloudFront')).toEqual(['Route 53 > CloudFront']);
  });

  test('clients that load something from a service ask it', () => {
    expect(edges('Site', 'The browser loads images from S3 through CloudFront')).toEqual([
      'Browser > CloudFront',
      'CloudFront > S3',
    ]);
  });
});

group('who is let in', () => {
  test('access is given to somebody', () => {
    expect(edges('Access', 'A gateway endpoint gives EC2 access to S3')).toEqual([
      'EC2 > Gateway endpoint',
      'Gateway endpoint > S3',
    ]);
    expect(edges('Access', 'The bastion host gives SSH access to the private instances')).toEqual([
      'Bastion host > EC2',
    ]);
    expect(edges('Network', 'The NAT gateway gives internet access to the private subnet')).toEqual([
      'Private subnet > NAT Gateway',
      'NAT Gateway > Internet',
    ]);
  });

  test('what is reachable from somewhere gets its traffic there', () => {
    expect(edges('Network', 'RDS in a private subnet, only reachable from the web servers')).toEqual([
      'Web server > RDS',
    ]);
    expect(edges('Network', 'The database is not accessible from the internet')).toEqual(['!Internet > Database']);
  });
});

group('sentences with gaps', () => {
  test('a preposition that is said twice makes two clauses', () => {
    expect(
      placesOf(drawBullets('Place the database in a private subnet and the load balancer in a public subnet')),
    ).toEqual(['Database in Private subnet', 'ELB in Public subnet']);
    expect(edges('Web shop', 'EC2 instances store sessions in ElastiCache, data in RDS')).toEqual([
      'EC2 > ElastiCache',
      'EC2 > RDS',
    ]);
  });

  test('"each" is what was named last', () => {
    expect(edges('Fan-out', 'SNS fans out to three SQS queues, each consumed by a Lambda function')).toEqual([
      'SNS > SQS',
      'Lambda > SQS',
    ]);
  });

  test('a bare participle is about its neighbour', () => {
    expect(edges('Audit', 'CloudTrail delivers its logs to an S3 bucket encrypted with KMS')).toEqual([
      'CloudTrail > S3',
      'S3 > KMS',
    ]);
  });

  test('an arrow may have its words in parentheses', () => {
    expect(edges('TLS', 'Client -(HTTPS)-> ALB -(HTTP)-> EC2')).toEqual(['Client > ALB', 'ALB > EC2']);
  });
});

group('what is not said', () => {
  test('one service that replaces another is not joined to it', () => {
    expect(edges('Messaging', 'Amazon MQ replaces RabbitMQ')).toEqual([]);
    expect(edges('ASG', 'The ASG replaces failed instances')).toEqual(['ASG > EC2']);
  });

  test('"like" compares', () => {
    expect(edges('Storage', 'EBS cannot be mounted on EC2 like EFS')).toEqual(['!EBS > EC2']);
  });

  test('what must not be somewhere is not drawn there', () => {
    expect(placesOf(drawBullets("Don't put the database in a public subnet"))).toEqual([]);
  });

  test('what reacts to a failure is not told by what failed', () => {
    expect(edges('Failover', 'Route 53 sends users to S3 when the ALB fails')).not.toContain('ALB > Route 53');
  });

  test('"SQS" is no plural that would take a plural verb', () => {
    expect(edges('Migration', 'Use DataSync to move files from an NFS share to EFS')).toEqual([
      'NFS share > DataSync',
      'DataSync > EFS',
    ]);
  });
});

group('occasions and examples', () => {
  test('what happens in a service is said of the service', () => {
    expect(edges('Events', 'A new object in S3 triggers a Lambda function')).toEqual(['S3 > Lambda']);
    expect(edges('Lambda', 'Triggered by a new object in S3')).toEqual(['S3 > Lambda']);
  });

  test('what moves things between two stands between them', () => {
    expect(edges('Hybrid', 'DataSync moves data between on-premises and S3')).toEqual([
      'On-premises > DataSync',
      'DataSync > S3',
    ]);
  });

  test('"itself" is nobody else', () => {
    expect(edges('ALB', 'Every EC2 instance registers itself with the target group')).toEqual(['EC2 > Target Group']);
  });

  test('examples stand for the word before them', () => {
    expect(edges('IAM policy', 'Attached to resources, e.g. S3, SQS')).toEqual(['IAM Policy > S3', 'IAM Policy > SQS']);
    expect(edges('EventBridge', 'Targets: e.g. Lambda, SNS')).toEqual(['EventBridge > Lambda', 'EventBridge > SNS']);
    expect(edges('Athena', 'Integrates with other tools (e.g. QuickSight)')).toEqual(['Athena > QuickSight']);
  });

  test('an arrow in parentheses is drawn', () => {
    expect(edges('Fan-out', 'One message to many (SNS -> SQS)')).toEqual(['SNS > SQS']);
  });

  test('a list of contents is no architecture', () => {
    expect(placesOf(drawBullets('VPC\n  - NAT Gateway\n  - Internet Gateway', 'Table of contents'))).toEqual([]);
  });
});
