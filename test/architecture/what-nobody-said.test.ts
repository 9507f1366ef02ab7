import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

function edges(heading: string, bullets: string): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

group('what nobody said', () => {
  test.each([
    ['what would follow from a fault', 'ELB', 'If the LB can’t connect to your app, check the security group', []],
    [
      'who makes something by making something else',
      'CloudFormation',
      'Resource: created by creating a stack in CloudFormation',
      [],
    ],
    [
      'what formats are required by',
      'Elastic Transcoder',
      'Turns files stored in S3 into formats required by consumers',
      ['Elastic Transcoder > S3'],
    ],
    ['that an operating system operates', 'MGN', 'Supports many platforms, operating systems, and databases', []],
    ['that control lists access', 'S3', 'Configuring bucket policies, access control lists (ACLs) and IAM roles', []],
    [
      'that the heading is attached where a policy is',
      'IAM',
      'Policies can be attached to:\n  - Groups\n  - Roles',
      ['IAM Policy > IAM Group', 'IAM Policy > IAM Role'],
    ],
    ['who put what something else reads', 'Glue', 'Scans tables and files stored in S3', []],
    ['that what records traffic sends it', 'VPC Flow Logs', 'Shows the traffic going to an RDS instance', []],
    ['what no longer happens', 'ALB', 'Stops sending requests to an EC2 instance that fails', []],
    ['what something is compared with', 'EFS', 'Dearer than keeping files in S3', []],
    ['what it costs', 'DataSync', 'You pay for data copied to S3', []],
    ['how it once was', 'Athena', 'In the past, results were stored in Redshift', []],
    ['how long it takes', 'Route 53', 'Takes a few minutes to reach every EC2 instance', []],
    ['what is not let in', 'NAT Gateway', 'EC2 is let out without allowing connections to RDS', []],
    [
      'deeds that are recorded',
      'CloudTrail',
      'Records calls such as stopping an EC2 instance or terminating a task',
      [],
    ],
    ['events in a list', 'CloudTrail', 'Data events\n  - E.g. copying a file to S3, invoking a Lambda function', []],
    ['that who is near is sent to', 'ELB', 'Traffic is routed to the zone closest to the user', []],
    ['that a machine routes what is routed to it', 'EC2', 'Requests are forwarded to the nearest edge location', []],
    ['that an adjective does something', 'S3', 'A rapidly scaling database', []],
    ['that a participle was done by the heading', 'Transit Gateway', 'All connected VPCs have routes of their own', []],
    ['that what is needed is told', 'Lambda', 'When the application requires memory, Lambda scales', []],
    ['that the heading uses what you use', 'CloudWatch', 'Using the AWS CLI you can tail log groups', []],
    ['what nobody should do', 'RDS', 'Nobody should connect RDS to the internet', []],
    ['what is not needed', 'EFS', 'It is not necessary to use KMS', []],
    ['what there is no need for', 'EFS', 'There is no need to use KMS', []],
    ['what is to be avoided', 'VPC', 'Avoid using a NAT gateway', []],
    ['what is spread where it is only a load', 'ASG', 'Lets you spread the application load over two zones', []],
    ['where the last noun was put', 'S3', 'You can add bucket policies to files kept in S3', []],
    ['that a kind needs its own kind', 'CLB', 'Needs one load balancer per zone', []],
    ['that a service is scaled by a group', 'Cognito', 'Fully managed with auto scaling', []],
    ['that a store stores in the heading', 'DynamoDB', 'S3 stores the objects', []],
    ['what is used afterwards', 'Dead letter queue', 'You must create the queue before using it for failures', []],
    ['what vaults keep by themselves', 'Azure Functions', 'Key Vault stores the secrets', []],
    ['who sends what is measured', 'Lambda', 'The maximum size of a message sent to SQS', []],
    ['what would be a mistake', 'RDS', 'A common mistake is to connect Lambda to the internet', []],
    ['what is a bad idea', 'RDS', 'It is a bad idea to connect EC2 to DynamoDB', []],
    ['what would be otherwise', 'SQS', 'If there were no queue, Lambda would call RDS directly', []],
    ['what was done once', 'S3', 'We used to store files on EFS', []],
    ['that much of something is a disk', 'Comprehend', 'Analyzes large volumes of text', []],
  ])('is not drawn: %s', (_, heading, bullets, drawn) => {
    expect(edges(heading, bullets).filter((edge) => !edge.startsWith('!'))).toEqual(drawn);
  });

  test.each([
    ['Fargate', 'A platform for containers that runs on EC2', ['Fargate > EC2']],
    ['Storage Gateway', 'Logs of CloudTrail are sent to S3', ['CloudTrail > S3']],
    ['EC2', 'Images needed by the web app are kept in EFS', ['Web app > EFS']],
    ['Transfer Family', 'A fully-managed service for transfers into EFS', ['Transfer Family > EFS']],
  ])('who does it is the one it is said of: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test('where there is none of a kind, none is crossed out', () => {
    expect(edges('Lambda', 'Runs code without servers')).toEqual([]);
  });

  test('what is avoided in a first clause is not used', () => {
    const drawn = edges(
      'Amazon MQ',
      'When moving to the cloud, instead of re-engineering the app to use SQS, take Amazon MQ',
    );
    expect(drawn).not.toContain('Application > SQS');
  });

  test('the last of a list lies in another account, not all of them', () => {
    const drawn = drawBullets('Targets: Lambda, SNS, event bus in another AWS account', 'EventBridge rule');
    expect(placesOf(drawn)).toEqual(['Event bus in Another AWS account']);
  });
});

group('words on the arrows of a list', () => {
  test.each([
    ['Kinesis', 'Consumers: Lambda, Firehose', ['consumer', 'consumer']],
    ['WAF', 'Can be attached to: ALB, API Gateway', ['attached to', 'attached to']],
    ['Step Functions', 'Can coordinate many AWS services: ECS, SNS', ['coordinate', 'coordinate']],
    ['X-Ray', 'Works w/ Lambda', ['Works with']],
  ])('say what one of them is: %s: %s', (heading, bullet, labels) => {
    expect(drawBullets(bullet, heading)?.edges.map((edge) => edge.label)).toEqual(labels);
  });
});
