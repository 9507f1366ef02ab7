import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

/** What bullets under a heading draw. */
function edges(heading: string, bullets: string): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

group('a list under a sentence or a label', () => {
  test.each([
    ['OpenSearch', 'Data ingress: Firehose, IoT Core', ['Firehose > OpenSearch', 'IoT Core > OpenSearch']],
    ['S3', 'Destinations\n  - Chosen per bucket\n  - Can be:\n    - SNS\n    - SQS', ['S3 > SNS', 'S3 > SQS']],
    [
      'Global Accelerator',
      'It can front endpoints such as\n  - network load balancers,\n  - and Elastic IPs',
      ['Global Accelerator > NLB', 'Global Accelerator > Elastic IP'],
    ],
    ['Shield', 'Integrates with other services, e.g:\n  - Route 53\n  - ELB', ['Shield > Route 53', 'Shield > ELB']],
    [
      'Kinesis Data Streams',
      'Can deliver data to\n  - Lambda\n  - Flink',
      ['Kinesis Data Streams > Lambda', 'Kinesis Data Streams > Flink'],
    ],
  ])('is what the sentence leaves open: %s: %s', (heading, bullets, drawn) => {
    expect(edges(heading, bullets)).toEqual(drawn);
  });
});

group('what the heading does', () => {
  test.each([
    [
      'Run Command',
      'Execute scripts on EC2 instances and on-premises servers',
      ['Run Command > EC2', 'Run Command > On-premises'],
    ],
    ['Run Command', 'Runs a command across multiple EC2 instances', ['Run Command > EC2']],
    ['Step Functions', 'Build visual workflows to orchestrate Lambda functions', ['Step Functions > Lambda']],
    ['Network Firewall', 'Rules can be managed centrally by Firewall Manager', ['Firewall Manager > Network Firewall']],
    ['Redshift Spectrum', 'Query data that is already in S3', ['Redshift Spectrum > S3']],
    ['GuardDuty', 'Uses logs from CloudTrail', ['CloudTrail > GuardDuty']],
    ['Lambda', 'Each function gets an execution role', ['Lambda > IAM Role']],
    ['Lambda', 'Lambda can have security groups', ['Lambda > Security Group']],
    ['Backups', 'To restore an RDS MySQL database from S3 is simple', ['S3 > RDS for MySQL']],
  ])('is said without it: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

group('what is not done, or by nobody named', () => {
  test.each([
    ['Amazon MQ', 'Instead of rewriting the shop to use SQS, take Amazon MQ', []],
    ['CloudFront', 'To prevent users accessing EC2 directly, create a security group', ['!User > EC2']],
    ['Network', 'Cannot use a bastion host to connect to EC2', ['!Bastion host > EC2']],
    ['Access', 'Gives Lambda permission to write to S3', ['Lambda > S3']],
    ['Bucket Policy', 'Grants other teams permissions to upload objects to the S3 bucket', []],
    ['X-Ray', 'Traces requests as they travel through Lambda', []],
    ['DynamoDB and S3', 'Export in DynamoDB JSON', []],
    ['EMR', 'EMR vs Glue\n  - Take EMR for clusters\n  - Runs jobs on Lambda', []],
    ['Fargate', 'Mounting FSx for Lustre on Fargate is not supported', ['!FSx for Lustre > Fargate']],
    ['Fargate', 'Use EC2 for graphics jobs, which are not supported here', []],
    ['Config', 'Use the AWS Management Console or the CLI to look up the past', []],
    ['Internet Gateway', 'Must be created separately from the VPC', []],
    ['Lambda', 'Moves data from S3 to Redshift', ['S3 > Lambda', 'Lambda > Redshift']],
  ])('%s: %s', (heading, bullets, drawn) => {
    expect(edges(heading, bullets)).toEqual(drawn);
  });

  test('a new table under S3 is none of S3 Tables', () => {
    const drawn = drawBullets('Athena creates a new table from S3', 'S3');
    expect(drawn?.components.map((component) => component.label)).not.toContain('S3 Tables');
  });
});

group('ways of saying it', () => {
  test.each([
    ['EC2 backs data up to S3', ['EC2 > S3']],
    ['WAF sits before CloudFront', ['WAF > CloudFront']],
    ['S3 is the origin of CloudFront', ['CloudFront > S3']],
    ['Put ElastiCache between EC2 and RDS', ['EC2 > ElastiCache', 'ElastiCache > RDS']],
    ['SQS decouples the web tier from the app tier', ['Web tier > SQS', 'SQS > App tier']],
    ['ALB checks the health of EC2 instances', ['ALB > EC2']],
    ['ALB runs health checks against EC2 instances', ['ALB > EC2']],
    ['ASG scales on the queue length of SQS', ['SQS > ASG']],
    ['A NAT gateway lets private instances reach the internet', ['EC2 > NAT Gateway', 'NAT Gateway > Internet']],
    ['VPC endpoint allows instances to access S3', ['EC2 > VPC endpoint', 'VPC endpoint > S3']],
    ['On-premises is joined to the VPC by Direct Connect', ['On-premises > Direct Connect', 'Direct Connect > VPC']],
    ['Secrets Manager rotates the RDS password via Lambda', ['Secrets Manager > Lambda', 'Lambda > RDS']],
    ['Secrets Manager provides the database password to Lambda', ['Secrets Manager > Lambda']],
    ['API Gateway hands requests over to Lambda', ['API Gateway > Lambda']],
    ['Lambda looks up orders in DynamoDB', ['Lambda > DynamoDB']],
    ['IoT devices publish to IoT Core, whose rules write to S3', ['IoT device > IoT Core', 'IoT Core > S3']],
    ['Logs go from CloudWatch to S3', ['CloudWatch > S3']],
    ['Requests hit CloudFront first, then the ALB', ['CloudFront > ALB']],
    ['User to CloudFront to ALB to EC2', ['User > CloudFront', 'CloudFront > ALB', 'ALB > EC2']],
    ['AWS Backup makes copies of EBS and RDS', ['AWS Backup > EBS', 'AWS Backup > RDS']],
    ['QuickSight shows data from Athena', ['QuickSight > Athena']],
    ['A CloudWatch alarm tells the ASG to add instances', ['CloudWatch Alarm > ASG', 'ASG > EC2']],
    ['S3 is encrypted by KMS', ['KMS > S3']],
  ])('%s', (bullet, drawn) => {
    expect(edges('Shop', bullet)).toEqual(drawn);
  });

  test('a bare participle about data is the heading’s', () => {
    expect(edges('FSx', 'Data backed-up daily on S3')).toEqual(['FSx > S3']);
  });
});

group('what a service does, under its heading', () => {
  test.each([
    ['SQS', 'Use SNS in front for fan-out', ['SNS > SQS']],
    ['DynamoDB', 'DAX sits in front as a cache', ['DAX > DynamoDB']],
    ['VPC', 'Interface endpoint is powered by PrivateLink', ['Interface endpoint > PrivateLink']],
    ['ECS', 'EventBridge can run a task on a schedule', ['EventBridge > ECS task']],
    ['ECS', 'EFS volumes can be mounted into tasks', ['EFS > ECS task']],
    ['CloudFront', 'OAC lets only CloudFront read the bucket', ['CloudFront > S3']],
    ['RDS', 'Storage is encrypted with KMS', ['RDS > KMS']],
    ['Systems Manager', 'Needs an instance role', ['SSM > IAM Role']],
    ['CloudWatch', 'Alarms can stop, reboot or recover instances', ['CloudWatch Alarm > EC2']],
    [
      'Step Functions',
      'Can call more than 200 services, e.g. Lambda, ECS',
      ['Step Functions > Lambda', 'Step Functions > ECS'],
    ],
    ['EFS', 'DataSync and Transfer Family work with it', ['DataSync > EFS', 'Transfer Family > EFS']],
    [
      'Transit Gateway',
      'Hub for VPCs and Direct Connect',
      ['Transit Gateway > VPC', 'Transit Gateway > Direct Connect'],
    ],
    ['Security', 'WAF on the ALB', ['WAF > ALB']],
    ['Security', 'Macie looks for personal data in S3', ['Macie > S3']],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test('what a tier lists lies in it', () => {
    expect(placesOf(drawBullets('Web tier: ELB plus ASG', 'Elastic Beanstalk'))).toEqual([
      'ELB in Web tier',
      'ASG in Web tier',
    ]);
  });
});

group('bullets that go on about what stands before them', () => {
  test.each([
    [
      'the sender of a request is who was named before',
      'The browser of the user asks Route 53\nThe request goes to CloudFront',
      ['Browser > Route 53', 'Browser > CloudFront'],
    ],
    [
      '“it” is the subject above',
      'App checks Redis first\nOn a miss it reads from RDS',
      ['Application > Redis', 'Application > RDS'],
    ],
    [
      'what is queried is the store',
      'Orders land in S3\nAthena and Redshift Spectrum query it',
      ['Athena > S3', 'Redshift Spectrum > S3'],
    ],
    [
      'a result is of what made it',
      'Step Functions starts Glue; the result is written to S3',
      ['Step Functions > Glue', 'Glue > S3'],
    ],
    [
      'what is collected goes there',
      'CloudTrail and VPC flow logs are collected in S3',
      ['CloudTrail > S3', 'VPC Flow Logs > S3'],
    ],
    [
      'it is the service that is behind',
      'ECS service runs on Fargate behind an ALB',
      ['ECS service > Fargate', 'ALB > ECS service'],
    ],
    [
      'services of one’s own',
      'Order service → EventBridge → Payment service, Parcel service',
      ['Order service > EventBridge', 'EventBridge > Payment service', 'EventBridge > Parcel service'],
    ],
    ['what is backed up', 'AWS Backup backs up EBS and RDS into a vault', ['AWS Backup > EBS', 'AWS Backup > RDS']],
    [
      '“them” is what its own bullet names, rather than a store above',
      'Lambda writes to RDS\nALB runs health checks against EC2 instances and distributes traffic to them',
      ['Lambda > RDS', 'ALB > EC2'],
    ],
    ['by which it notifies', 'CloudWatch alarm notifies the team by SNS', ['CloudWatch Alarm > SNS']],
    ['no way through menus', 'In the tab → Properties → Static hosting', []],
  ])('%s', (_, bullets, drawn) => {
    expect(edges('Shop', bullets)).toEqual(drawn);
  });

  test('an alias of the heading points on', () => {
    expect(edges('Route 53', 'alias to CloudFront')).toEqual(['Route 53 > CloudFront']);
  });

  test('a group in a list of a place lies there', () => {
    expect(placesOf(drawBullets('Private subnets: EC2 instances in an ASG', 'Shop'))).toContain(
      'ASG in Private subnet',
    );
  });
});

group('the words on an arrow', () => {
  test.each([
    ['DynamoDB', 'Use API Gateway for the front door', 'Use'],
    ['OpenSearch', 'Encryption at rest using KMS', 'Encryption using'],
    ['ECS', 'Runs applications on an EC2 cluster', 'Runs on'],
    ['EBS', 'Encrypts EBS snapshots using keys', 'Encrypts'],
    ['Shop', 'Lambda looks up every single open order of a client in DynamoDB', 'looks up'],
    ['CloudTrail', 'To keep the logs, send them to S3', 'send to'],
  ])('leave out what it joins: %s: %s', (heading, bullet, label) => {
    expect(drawBullets(bullet, heading)?.edges.map((edge) => edge.label)).toEqual([label]);
  });
});

group('who is on the way', () => {
  test.each([
    [
      'Hybrid',
      'Storage Gateway extends on-premises storage to S3',
      ['On-premises > Storage Gateway', 'Storage Gateway > S3'],
    ],
    [
      'EFS',
      'Can be reached from on-premises with Direct Connect',
      ['On-premises > Direct Connect', 'Direct Connect > EFS'],
    ],
    ['RDS Custom', 'Access the EC2 instance using Session Manager', ['Session Manager > EC2']],
    ['Snowball', 'Imports data into S3 through a physical device', ['Snowball > S3']],
    ['Access', 'Access to S3 is granted to Lambda', ['Lambda > S3']],
    ['Access', 'CloudFront gives users access to S3', ['User > CloudFront', 'CloudFront > S3']],
    ['Pipes', 'A function triggered by S3 writes to DynamoDB', ['S3 > Lambda', 'Lambda > DynamoDB']],
    ['EC2', 'Use Auto Scaling groups to distribute instances across AZs', ['ASG > EC2']],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

group('what is no component and no place', () => {
  test('kinds of traffic in a list are not joined', () => {
    expect(edges('Network Firewall', 'VPC to VPC, outbound, Direct Connect and VPN')).toEqual([]);
  });

  test('what is gathered from accounts lies in none', () => {
    expect(
      placesOf(drawBullets('Aggregates data from several accounts and Regions into one account', 'Config')),
    ).toEqual([]);
  });

  test('a question word names nothing', () => {
    expect(placesOf(drawBullets('Shows what instances were in the default VPC', 'Config'))).toEqual([]);
  });

  test('"next" and "nearest" name no other thing', () => {
    const drawn = drawBullets('Route 53 sends users to the nearest application endpoint', 'DNS');
    expect(drawn?.components.map((component) => component.label)).not.toContain('Nearest application endpoint');
  });

  test('a name that ends in s keeps it', () => {
    expect(edges('Delivery', 'Jenkins deploys to EC2')).toEqual(['Jenkins > EC2']);
  });
});

group('a list of where things come from or go to', () => {
  test.each([
    ['SNS', 'Targets\n  - SQS\n  - HTTP\n  - E-Mail\n  - sms', ['SQS', 'HTTP endpoint', 'E-Mail', 'SMS']],
    ['SNS', 'Subscribers\n  - Lambda\n  - text messages', ['Lambda', 'Text message']],
    ['EventBridge', 'Targets (SQS, ECS tasks)', ['SQS', 'ECS task']],
  ])('may name ways to tell people: %s: %s', (heading, bullets, ends) => {
    expect(edges(heading, bullets)).toEqual(ends.map((end) => `${heading} > ${end}`));
  });

  test.each([
    [
      'Firehose',
      'Sources:\n  - Direct puts from an app\n  - Kinesis Data Streams',
      ['Application', 'Kinesis Data Streams'],
    ],
    ['Lambda', 'Triggers (e.g. SQS queue, SNS topic)', ['SQS', 'SNS']],
  ])('may say what comes from there: %s: %s', (heading, bullets, ends) => {
    const about = heading === 'Firehose' ? 'Data Firehose' : heading;
    expect(edges(heading, bullets)).toEqual(ends.map((end) => `${end} > ${about}`));
  });
});
