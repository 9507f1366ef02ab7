import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

const edges = (bullets: string): string[] => edgesOf(drawBullets(bullets));

describe('relations said in other words', () => {
  test.each([
    ['what comes back goes to who asked', 'Answers come back through SNS to the web app', ['SNS > Web app']],
    [
      'what keeps two in sync stands between them',
      'DataSync keeps the NFS server in sync with EFS',
      ['NFS server > DataSync', 'DataSync > EFS'],
    ],
    ['a zone in a store is fed', 'Raw zone in S3, fed by Firehose', ['Firehose > S3']],
    [
      'a line ends on a gateway',
      'Site-to-Site VPN as backup for the line, terminates on the TGW',
      ['Site-to-Site VPN > Transit Gateway'],
    ],
    [
      'traffic goes on from where it came in',
      'Traffic enters through the NLB, goes to the ALB, then to the web app',
      ['NLB > ALB', 'ALB > Web app'],
    ],
    [
      'on a miss the same goes on',
      'The app checks ElastiCache first, on a miss goes to RDS',
      ['Application > ElastiCache', 'Application > RDS'],
    ],
    [
      'from the bastion on',
      'Admins SSH to the bastion and jump from there to EC2',
      ['Admin > Bastion', 'Bastion > EC2'],
    ],
    [
      'a rule is the bus on which it is',
      'Findings land in EventBridge\nA rule forwards them to SNS',
      ['EventBridge > SNS'],
    ],
    [
      'another rule is one of the same',
      'An IoT rule writes to S3, another rule invokes a Lambda',
      ['IoT rule > S3', 'IoT rule > Lambda'],
    ],
    [
      '"the stream" is the one that is called so',
      'Kinesis Data Streams -> Firehose\nFlink computes totals from the stream',
      ['Kinesis Data Streams > Firehose', 'Flink > Kinesis Data Streams'],
    ],
    [
      'requests that are made to a bucket are logged into another',
      'Logs requests made to S3 into another bucket',
      ['S3 > Another bucket'],
    ],
    [
      'who pushes to a registry goes on, not the registry',
      'GitHub Actions → pushes to ECR → updates ECS',
      ['GitHub Actions > ECR', 'GitHub Actions > ECS'],
    ],
  ])('%s', (_, bullets, expected) => {
    expect(edges(bullets)).toEqual(expected);
  });

  test.each([
    [
      'what somebody makes goes on from there',
      'CodeBuild runs tests, builds the image\nThe image goes to ECR',
      ['CodeBuild > ECR'],
    ],
    [
      'consumers that a stream has are listed behind a colon',
      'The Kinesis stream has two consumers: Lambda for alarms and Firehose for the archive',
      ['Kinesis Data Streams > Lambda', 'Kinesis Data Streams > Firehose'],
    ],
    ['a queue has its function', 'SNS fans out to SQS\nEvery queue has its own Lambda', ['SNS > SQS', 'SQS > Lambda']],
    [
      'the link through which somebody uploads is of who made it',
      'A user uploads pictures to S3 through a presigned URL from Lambda',
      ['User > S3 pre-signed URL', 'S3 pre-signed URL > S3'],
    ],
    ['what ends TLS ends no certificate manager', 'ALB - terminates TLS (ACM cert), forwards to ECS', ['ALB > ECS']],
    [
      'an account is no verb',
      'Config delivers to audit account\nConfig writes to S3',
      ['Config > Audit account', 'Config > S3'],
    ],
    ['a protocol is no step', 'Device → MQTT → IoT Core → Kinesis', ['Device > IoT Core', 'IoT Core > Kinesis']],
    ['nor is what came out', 'app -> Redis -> (miss) -> RDS', ['Application > Redis', 'Redis > RDS']],
    ['roll out', 'CodeDeploy rolls it out to ECS', ['CodeDeploy > ECS']],
    [
      'two fragments after a comma are two',
      'WAF attached to the ALB, Shield Advanced on CloudFront',
      ['WAF > ALB', 'Shield Advanced > CloudFront'],
    ],
    [
      'a common noun may be a verb behind "then"',
      'API Gateway validates the token with Cognito, then proxies to Lambda',
      ['API Gateway > Cognito', 'API Gateway > Lambda'],
    ],
    ['what traces is no trace', 'X-Ray traces API Gateway and Lambda', ['X-Ray > API Gateway', 'X-Ray > Lambda']],
    [
      'what moves between two is on the arrow',
      'DynamoDB -> stream -> Lambda -> Redis',
      ['DynamoDB > Lambda', 'Lambda > Redis'],
    ],
    [
      'workers poll the queue that was named before them',
      'The web tier pushes work to SQS, workers poll',
      ['Web tier > SQS', 'Worker > SQS'],
    ],
  ])('%s', (_, bullets, expected) => {
    expect(edges(bullets)).toEqual(expected);
  });

  test("a service of one's own is not what the heading is about", () => {
    expect(edgesOf(drawBullets('Order service emits OrderPlaced onto the bus', 'Event bus'))).toEqual([
      'Order service > Event bus',
    ]);
  });

  test('addresses and templates hang on who has them', () => {
    expect(edges('NAT Gateway in each subnet, each with an Elastic IP')).toEqual(['Elastic IP > NAT Gateway']);
    expect(edges('The bastion host has an Elastic IP')).toEqual(['Elastic IP > Bastion host']);
    expect(edges('The ASG launches instances from a launch template')).toEqual(['ASG > EC2', 'ASG > Launch Template']);
  });

  test('somebody who is told to choose a target sends nothing there', () => {
    expect(edges('IAM\n  - Target a user or a role')).toEqual([]);
  });

  test('two that stand in front of what was said before do not stand in front of each other', () => {
    expect(edges('SageMaker endpoint serves the model; API Gateway + Lambda in front')).toEqual([]);
  });
});
