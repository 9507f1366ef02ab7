import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What students note about services, as several people would put it: the note's subject, bullets, arrows. */
type Statement = readonly [subject: string, bullets: string, arrows: readonly string[]];

function draws(statements: readonly Statement[]): void {
  test.each(statements)('%s: %s', (subject, bullets, arrows) => {
    expect(edgesOf(drawBullets(bullets, subject)).sort()).toEqual([...arrows].sort());
  });
}

group('what is moved out of somewhere goes through what the note is about', () => {
  draws([
    ['DataSync', 'Move large amounts of data from on-premises to AWS', ['On-premises > DataSync', 'DataSync > AWS']],
    [
      'DataSync',
      'Transfer files from on-premises storage to S3 or EFS',
      ['On-premises > DataSync', 'DataSync > S3', 'DataSync > EFS'],
    ],
    ['DataSync', 'Move data from your NAS via NFS or SMB', ['NAS > DataSync']],
    ['DMS', 'Migrate an Oracle database to Aurora PostgreSQL', ['Oracle > DMS', 'DMS > Aurora PostgreSQL']],
    ['VM Import/Export', 'Migrate existing servers into EC2', ['Server > VM Import/Export', 'VM Import/Export > EC2']],
    ['DMS', 'Connects to the source and target databases', ['DMS > Source Database', 'DMS > Target Database']],
    ['DMS', 'Migrates data between a source and a target database', ['Source Database > DMS', 'DMS > Target Database']],
    [
      'Transfer Family',
      'Used to transfer files into and out of:\n  - S3\n  - EFS',
      ['Transfer Family > S3', 'Transfer Family > EFS'],
    ],
    ['FSx', 'Move workloads from a NAS to AWS', ['NAS > AWS']],
  ]);
});

group('what a list says of the clause above it', () => {
  draws([
    [
      'Cache',
      'Move the following data to ElastiCache to reduce the load:\n  - Hot rows from MySQL\n  - Sessions from the web servers',
      ['MySQL > ElastiCache', 'Web server > ElastiCache'],
    ],
    ['DMS', 'Replicates data\n  - from: Oracle\n  - to: Aurora', ['Oracle > DMS', 'DMS > Aurora']],
    ['Lambda', 'CloudWatch\n  - Execution logs are stored in CloudWatch Logs', ['Lambda > CloudWatch Logs']],
  ]);
});

group('who comes in from where, and by which route', () => {
  draws([
    ['Security groups', 'ELB: open HTTP from anywhere', ['Internet > ELB']],
    ['Security groups', 'The ALB accepts traffic from anywhere', ['Internet > ALB']],
    ['EC2', 'Should only allow traffic coming from the load balancer', ['ELB > EC2']],
    [
      'NAT Instance',
      'There must be a route out of the private subnet to the NAT instance',
      ['Private subnet > NAT Instance'],
    ],
    ['NAT Gateway', 'The private subnet needs a route to the NAT gateway', ['Private subnet > NAT Gateway']],
    ['VPC', 'A subnet with a route to an internet gateway is public', ['Subnet > Internet Gateway']],
    ['VPC', 'Add a default route to the NAT gateway in the private route table', ['Route Table > NAT Gateway']],
  ]);
});

group('what guards, stands in for and comes with something', () => {
  draws([
    ['WAF', 'Prevents attacks from reaching the ALB', ['WAF > ALB']],
    ['Shield', 'Keeps bad traffic from hitting your EC2 instances', ['Shield > EC2']],
    ['NACL', 'Prevents EC2 instances from reaching RDS', ['!EC2 > RDS']],
    ['Recovery', 'Use a VPN as failover for Direct Connect', ['VPN > Direct Connect']],
    ['Recovery', 'A site-to-site VPN is a backup for Direct Connect', ['Site-to-Site VPN > Direct Connect']],
    ['VPC', 'A new VPC comes with a route table and a NACL', ['VPC > Route Table', 'VPC > NACL']],
    ['CloudTrail', 'EventBridge can get an event for each API call', ['CloudTrail > EventBridge']],
    [
      'Application Discovery Service',
      'Gathers information about your on-premises servers',
      ['On-premises > Application Discovery Service'],
    ],
  ]);
});

group('for whom something is kept, and what is attached', () => {
  draws([
    ['S3', 'Store the images in S3 for users to download', ['User > S3']],
    ['SQS', 'Put the job on the queue for Lambda to process it', ['Lambda > SQS']],
    ['VPN', 'Create a virtual private gateway and attach it to the VPC', ['Virtual Private Gateway > VPC']],
    [
      'VPN',
      'With this, we can create a **virtual private gateway** and attach it to the VPC',
      ['Virtual Private Gateway > VPC'],
    ],
    [
      'Site-to-Site VPN',
      'Connects an on-premises network with a VPC over the internet with a VPN',
      ['On-premises > Site-to-Site VPN', 'Site-to-Site VPN > VPC'],
    ],
    [
      'Site-to-Site VPN',
      'A transit gateway is needed to connect it to the VPC',
      ['Site-to-Site VPN > Transit Gateway', 'Transit Gateway > VPC'],
    ],
  ]);
});

group('what is only supposed, warned of or defined', () => {
  draws([
    ['Example', 'Say an application runs on EC2 and writes to S3', ['Application > EC2', 'Application > S3']],
    ['Lambda', 'If Lambda functions access RDS directly, they may open too many connections', []],
    ['Networking', 'Route 53 --> AWS-managed DNS service', []],
    ['Networking', 'CloudFront --> CDN for static content', []],
    ['Example', 'Server -> HTTPS -> ALB -> HTTP or gRPC -> EC2', ['Server > ALB', 'ALB > EC2']],
  ]);
});

group('who gets where through what', () => {
  draws([
    [
      'Gateways',
      'Internet gateway: helps VPC instances connect to the net',
      ['VPC > Internet Gateway', 'Internet Gateway > Internet'],
    ],
    [
      'Gateways',
      'NAT gateway: allows the private subnet access to the internet',
      ['Private subnet > NAT Gateway', 'NAT Gateway > Internet'],
    ],
    [
      'Internet access',
      'EC2 instances can get access to the internet using a NAT instance or a NAT gateway',
      ['EC2 > NAT Instance', 'EC2 > NAT Gateway', 'NAT Instance > Internet', 'NAT Gateway > Internet'],
    ],
    [
      'Internet access',
      'For outbound traffic from a private subnet, you can use a NAT gateway',
      ['Private subnet > NAT Gateway'],
    ],
    [
      'GWLB',
      'Sends all traffic through a firewall before it reaches the application',
      ['GWLB > Firewall', 'Firewall > Application'],
    ],
    ['Web site', 'User requests go to the ALB', ['User > ALB']],
    ['Aurora', 'The reader endpoint load balances over the read replicas', ['Reader endpoint > Read replica']],
    [
      'Route 53',
      'Alias records point to AWS resources such as ELB or CloudFront',
      ['Route 53 > ELB', 'Route 53 > CloudFront'],
    ],
    ['Internet Gateway', 'Without this, EC2 cannot reach RDS', []],
  ]);
});

group('what data go through and end in', () => {
  draws([
    ['SQS', 'Consumers poll, process and delete messages', ['Consumer > SQS']],
    ['SQS', 'Messages that fail too often go to a dead letter queue', ['SQS > Dead letter queue']],
    ['Data Firehose', 'Data ingestion into Redshift / S3', ['Data Firehose > Redshift', 'Data Firehose > S3']],
    ['Data Firehose', 'Custom transformation via Lambda', ['Data Firehose > Lambda']],
    ['Data Firehose', 'Records can be transformed by a Lambda function', ['Data Firehose > Lambda']],
    [
      'Delivery',
      'Firehose delivers to S3 and Redshift (through S3)',
      ['Firehose > S3', 'Firehose > Redshift', 'S3 > Redshift'],
    ],
    ['Athena', 'Queries data that sits in S3', ['Athena > S3']],
    ['Glue', 'Extracts from S3, transforms and loads into Redshift', ['Glue > S3', 'Glue > Redshift']],
    ['CloudWatch agent', 'Collects metrics and logs from EC2', ['EC2 > CloudWatch agent']],
    ['SNS', 'Subscribers can be of many types\n  - sqs, lambda, email', ['SNS > SQS', 'SNS > Lambda', 'SNS > Email']],
    [
      'Gateway endpoints',
      'Gateway endpoint:\n  - Only for\n    - S3\n    - DynamoDB',
      ['Gateway endpoint > S3', 'Gateway endpoint > DynamoDB'],
    ],
    [
      'OpenSearch patterns',
      'With CloudWatch Logs\n  - Send logs using a filter to Lambda, which sends them to OpenSearch',
      ['CloudWatch Logs > Lambda', 'Lambda > OpenSearch'],
    ],
    [
      'OpenSearch patterns',
      'Sending Kinesis Data Streams\n  - to Firehose\n  - to Lambda',
      ['Kinesis Data Streams > Firehose', 'Kinesis Data Streams > Lambda'],
    ],
  ]);
});

group('who does it', () => {
  draws([
    ['CodeDeploy', 'It is a service that deploys code to EC2 and Lambda', ['CodeDeploy > EC2', 'CodeDeploy > Lambda']],
    ['Macie', 'This is a managed service that scans S3 buckets', ['Macie > S3']],
    [
      'Agents',
      'The ECS agent uses the instance profile to call ECS',
      ['ECS agent > Instance Profile', 'ECS agent > ECS'],
    ],
    ['Sharing', 'We can use RAM to share a transit gateway with other accounts', ['RAM > Transit Gateway']],
    [
      'VPN',
      'To connect a site-to-site VPN, you need:\n  - Virtual private gateway',
      ['Site-to-Site VPN > Virtual Private Gateway'],
    ],
    ['ASG', 'CloudWatch alarms trigger scale out and scale in', ['CloudWatch Alarm > ASG']],
    ['ASG', 'Spins up a number of instances based on a launch template', ['ASG > EC2', 'ASG > Launch Template']],
    ['EventBridge', 'Watch for S3 PutObject events', ['S3 > EventBridge']],
    ['NAT Instance', 'They do not scale automatically like NAT gateways', []],
    ['Kinesis', 'If you want to load data to S3: Firehose -> S3', ['Firehose > S3']],
  ]);
});

group('what words in between do not hide', () => {
  draws([
    ['ELB', 'Routes traffic to what is called a target group', ['ELB > Target Group']],
    ['Upload', 'The producer adds the file to S3 => then sends a message to SQS', ['Producer > S3', 'Producer > SQS']],
    ['Data Firehose', 'Used to change and load streaming data into S3', ['Data Firehose > S3']],
    ['Parts', 'The [[shard allocator]] writes to [[DynamoDB]]', ['Shard allocator > DynamoDB']],
    ['Parts', 'EC2 provides [[high availability]] to Lambda', []],
    ['CloudFront', 'Adds the object to the cache', []],
    ['RDS', 'See [[RDS - Invoke Lambda]] and [[Backups to S3]]', []],
    ['Kinesis', '[[VPC#Endpoints]] to reach it', ['VPC endpoint > Kinesis']],
    ['Reads', 'Lambda reads from read replicas 5 max', ['Lambda > Read replica']],
    ['CloudTrail', 'CT can put logs into S3', ['CloudTrail > S3']],
    ['Tips', 'For migrating on-premises to the cloud, use SQS for messaging', []],
    [
      'Transit Gateway',
      'Connects VPCs and on-premises networks through a central hub',
      ['VPC > Transit Gateway', 'Transit Gateway > On-premises'],
    ],
    ['Site-to-Site VPN', 'For more throughput look at Direct Connect', []],
    ['Scaling', 'An ASG allows you to scale in/out EC2 instances based on current load', ['ASG > EC2']],
  ]);
});

group('what is asked, exported, released and peered', () => {
  draws([
    ['Lambda', 'Which AWS services can trigger Lambda?\n  - Kinesis\n  - SQS', ['Kinesis > Lambda', 'SQS > Lambda']],
    ['CloudWatch', 'Export\n  - S3 for archival\n  - Lambda', ['CloudWatch > S3', 'CloudWatch > Lambda']],
    ['CodeDeploy', 'deploy to EC2 or Lambda functions', ['CodeDeploy > EC2', 'CodeDeploy > Lambda']],
    [
      'Transit Gateway',
      'Connect VPCs to on-premises networks',
      ['VPC > Transit Gateway', 'Transit Gateway > On-premises'],
    ],
    ['VPC Peering', 'You have a VPC peering connection between VPC A and VPC B', ['VPC A > VPC B']],
    ['VPC Peering', 'There is no VPC peering connection between VPC A and VPC B', []],
    ['SQS', 'Producer/s send messages to the queue', ['Producer > SQS']],
    ['EventBridge', 'Get events from S3 or custom apps', ['S3 > EventBridge', 'Custom app > EventBridge']],
  ]);
});
