import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What a bullet under a heading draws. */
function edges(bullet: string, heading = ''): string[] {
  return edgesOf(drawBullets(bullet, heading));
}

group('an order under something that watches or scales', () => {
  test.each([
    ['Restart or terminate the EC2 instances', 'CloudWatch Alarm', ['CloudWatch Alarm > EC2']],
    ['Recover EC2', 'CloudWatch Alarm', ['CloudWatch Alarm > EC2']],
    ['Trigger a Step Functions execution', 'EventBridge', ['EventBridge > Step Functions']],
    ['Run an ECS task every night', 'EventBridge', ['EventBridge > ECS task']],
    ['Patch on-prem servers and EC2', 'Systems Manager', ['SSM > On-premises', 'SSM > EC2']],
    ['Replace broken EC2 instances', 'ASG', ['ASG > EC2']],
  ])('is what that does: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['Stop the EC2 instance before you resize the volume', 'EBS'],
    ['Create an EC2 instance', 'EventBridge'],
    ['Recover the RDS database', 'CloudWatch Alarm'],
    ['Restart the agent', 'CloudWatch'],
  ])('is the reader’s where it only sets something up: %s', (bullet, heading) => {
    expect(edges(bullet, heading)).toEqual([]);
  });
});

group('a noun of what something is to others', () => {
  test.each([
    ["It's a fully managed DB proxy for Aurora", 'RDS Proxy', ['RDS Proxy > Aurora']],
    ['It is an in-memory cache for Neptune', 'ElastiCache', ['ElastiCache > Neptune']],
    ['Acts as a front door for ECS', 'API Gateway', ['API Gateway > ECS']],
    ['Serves as a broker between the app and Google', 'Cognito', ['Application > Cognito', 'Cognito > Google']],
    [
      'Bridge between on-premises files and S3',
      'Storage Gateway',
      ['On-premises > Storage Gateway', 'Storage Gateway > S3'],
    ],
    [
      'Encrypted tunnel between on-premises and the VPC',
      'Site-to-Site VPN',
      ['On-premises > Site-to-Site VPN', 'Site-to-Site VPN > VPC'],
    ],
    ['A VPN connection between the VPC, the office and on-premises', '', ['VPC > VPN', 'VPN > On-premises']],
    ['SQS works as a buffer between API Gateway and ECS', '', ['API Gateway > SQS', 'SQS > ECS']],
    ['Routers interconnect public subnets', '', ['Router > Public subnet']],
  ])('is the part of who the bullet is about: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['The difference between SQS and Kinesis', 'SNS'],
    ['Choice between EFS and FSx', 'EC2'],
    ['Traffic between Lambda and EC2', 'VPC Flow Logs'],
    ['Tunnel over the internet between on-premises and Lambda', ''],
  ])('draws nothing where it only compares or hangs on another noun: %s', (bullet, heading) => {
    expect(edges(bullet, heading)).toEqual([]);
  });
});

group('"it\'s"', () => {
  test('is "it is" before a participle, and "its" before what it has', () => {
    expect(edges("It's encrypted with KMS", 'EBS')).toEqual(['EBS > KMS']);
    expect(edges("Lambda and it's packaged libraries are scanned by Inspector", '')).toContain('Inspector > Lambda');
  });
});

group('a bullet that only names what goes where', () => {
  test.each([
    ['Nightly backups to S3', 'FSx', ['FSx > S3']],
    ['Detailed metrics from Lambda and ECS', 'CloudWatch', ['Lambda > CloudWatch', 'ECS > CloudWatch']],
    ['SFTP into S3', 'Transfer Family', ['Transfer Family > S3']],
    ['SMS to users', 'SNS', ['SNS > User']],
    ['Message flow from SNS to SQS', '', ['SNS > SQS']],
    ['Traffic from the internet to the NLB', '', ['Internet > NLB']],
    ['Access from EC2', 'EFS', ['EC2 > EFS']],
  ])('goes between that and the heading’s thing: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['Changes to S3 buckets', 'Config'],
    ['Inbound traffic to EC2', 'Security Group'],
    ['Secrets to troubleshoot', 'Lambda'],
    ['Jobs from last night', 'Glue'],
  ])('draws nothing where nothing moves: %s', (bullet, heading) => {
    expect(edges(bullet, heading)).toEqual([]);
  });
});

group('a line or a carrier that the heading names', () => {
  test.each([
    [
      'A dedicated line from on-premises to the VPC',
      'Direct Connect',
      ['On-premises > Direct Connect', 'Direct Connect > VPC'],
    ],
    [
      'Provides a connection between on-premises and the VPC over the internet',
      'Site-to-Site VPN',
      ['On-premises > Site-to-Site VPN', 'Site-to-Site VPN > VPC'],
    ],
    ['Move shares from on-premises to FSx', 'DataSync', ['On-premises > DataSync', 'DataSync > FSx']],
    ['Ongoing replication from Oracle to Aurora', 'DMS', ['Oracle > DMS', 'DMS > Aurora']],
    ['Database replication from on-premises to Aurora', '', ['On-premises > Aurora']],
  ])('is between the two: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test('an address is no stop on the way', () => {
    expect(edges('ECS connects to Aurora via private IPs')).toEqual(['ECS > Aurora']);
  });
});

group('what is done, in more words', () => {
  test.each([
    ['Grab the image from ECR', 'CodeBuild', ['CodeBuild > ECR']],
    ['Can access reference data from S3', 'Flink', ['Flink > S3']],
    ['Batch - to schedule nightly jobs on Fargate', '', ['Batch > Fargate']],
    ['Workers pick up the messages', 'SQS', ['Worker > SQS']],
    ['Region resilient gateway attached to a VPC', 'Internet Gateway', ['Internet Gateway > VPC']],
  ])('is drawn: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test('a place that something is opened from gives it nothing', () => {
    expect(edges('Two ways of accessing from Systems Manager', 'Parameter Store')).toEqual([]);
  });
});

group('who is left out', () => {
  test.each([
    ['A function gets triggered by S3', '', ['S3 > Lambda']],
    ['Findings get shipped to S3', 'Macie', ['Macie > S3']],
    ['Users upload photos to S3, ECS gets triggered', '', ['User > S3', 'S3 > ECS']],
    ['Certificates for the NLB', 'ACM', ['ACM > NLB']],
    ['The public subnet has a route to the Internet Gateway', '', ['Public subnet > Internet Gateway']],
    ['Kept in S3 and sent to CloudWatch Logs', 'CloudTrail logs', ['CloudTrail > S3', 'CloudTrail > CloudWatch Logs']],
  ])('is told by what stands around: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['The private subnet has no route to the Internet Gateway', ''],
    ['Certificates for a year', 'ACM'],
  ])('and nobody where it is denied or no thing: %s', (bullet, heading) => {
    expect(edges(bullet, heading)).toEqual([]);
  });

  test('who gets stored files reads them', () => {
    expect(edges('Lambda gets stored files from S3')).toEqual(['Lambda > S3']);
  });
});
