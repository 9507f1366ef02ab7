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
