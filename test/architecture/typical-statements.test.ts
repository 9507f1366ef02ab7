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
