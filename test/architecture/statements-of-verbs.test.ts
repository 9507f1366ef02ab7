import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

function edges(bullets: string, heading = 'Notes'): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

/** A heading, a statement under it, and what it draws. */
type Statement = readonly [heading: string, statement: string, drawn: readonly string[]];

describe('what a word is', () => {
  test.each<Statement>([
    [
      'VPC',
      'Servers in a private subnet reach S3 through a gateway endpoint',
      ['Server > Gateway endpoint', 'Gateway endpoint > S3'],
    ],
    [
      'VPC endpoint',
      'Gateway endpoints support only S3 and DynamoDB',
      ['Gateway endpoint > S3', 'Gateway endpoint > DynamoDB'],
    ],
    ['CloudWatch', 'The agent collects disk and process metrics from EC2', ['EC2 > CloudWatch agent']],
    ['X-Ray', 'Gets segments from the X-Ray daemon', ['X-Ray > X-Ray daemon']],
    ['AWS Config', 'Rules can be set up to notify SNS', ['AWS Config rule > SNS']],
    ['CloudWatch', 'An alarm can send a notification to SNS', ['CloudWatch Alarm > SNS']],
    ['Kinesis Data Firehose', 'Copy activity writes the stream to S3', ['Data Firehose > S3']],
    ['Notes', 'AWS Backup copies disks and file shares into S3', ['AWS Backup > S3']],
    ['CodePipeline', 'Promotes the build from dev to staging to prod clusters', []],
    ['S3', 'Objects can be streamed in via Firehose', ['S3 > Firehose']],
    ['Notes', 'Lambda and Fargate are cheap, and Redshift integrates with Athena', ['Redshift > Athena']],
  ])('is told by what stands beside it: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('who does it, and to what', () => {
  test.each<Statement>([
    [
      'Kinesis Video Streams',
      'The output can be analysed by Rekognition or stored in S3',
      ['Kinesis Video Streams > S3'],
    ],
    [
      'Microservices',
      'Order service publishes an event to Kafka; payment and stock services consume it',
      ['Order service > Kafka', 'Payment service > Kafka', 'Stock service > Kafka'],
    ],
    [
      'Step Functions',
      'Orchestrate Lambda functions and Glue jobs',
      ['Step Functions > Lambda', 'Step Functions > Glue job'],
    ],
    ['Glue', 'ETL jobs extract rows from RDS', ['Glue > RDS']],
    ['Redshift', 'Records can be loaded from S3 or DynamoDB', ['S3 > Redshift', 'DynamoDB > Redshift']],
    [
      'Shield Advanced',
      'Protects against attacks on CloudFront and Route 53',
      ['Shield Advanced > CloudFront', 'Shield Advanced > Route 53'],
    ],
    [
      'OpenSearch',
      'CloudWatch Logs can feed OpenSearch through a Lambda function',
      ['CloudWatch Logs > Lambda', 'Lambda > OpenSearch'],
    ],
    ['ECS', 'Runs a container that listens on a port', ['ECS > Container']],
    [
      'Transit Gateway',
      'The on-premises network connects to the Transit Gateway over a VPN and from there to the VPCs',
      ['On-premises > VPN', 'VPN > Transit Gateway', 'Transit Gateway > VPC'],
    ],
    ['Notes', 'Records are sent to Firehose and then S3', ['Firehose > S3']],
    [
      'MSK',
      'Alternative to Kinesis; producers publish to topics and consumers poll them',
      ['Producer > MSK', 'Consumer > MSK'],
    ],
    ['Kubernetes', 'Taints repel pods from a node', []],
  ])('is found: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test('another way is one in its own sentence only', () => {
    const drawn = drawBullets('Alternative to Kinesis; producers publish to topics', 'MSK');
    expect(drawn?.edges.map(({ polarity }) => polarity)).toEqual(['stated']);
  });

  test('a bullet that tells what somebody does lists nobody', () => {
    expect(edges('Servers in a private subnet reach S3 through a gateway', 'VPC endpoints')).not.toContain(
      'VPC endpoint > Server',
    );
  });
});

describe('what no maker sells', () => {
  test.each<Statement>([
    [
      'Chat',
      'Sender -> chat server -> message queue -> notification server',
      ['Sender > Chat server', 'Chat server > Queue', 'Queue > Notification server'],
    ],
    [
      'Logging',
      'Fluentd pushes logs to Elasticsearch; Kibana reads from Elasticsearch',
      ['Fluentd > Elasticsearch', 'Kibana > Elasticsearch'],
    ],
    ['Load balancer', 'Sits between clients and servers', ['Client > Load balancer', 'Load balancer > Server']],
    ['Database replication', 'The leader replicates its log to the followers', ['Leader > Follower']],
    [
      'Prometheus',
      'Sends alerts to Alertmanager, which notifies Slack',
      ['Prometheus > Alertmanager', 'Alertmanager > Slack'],
    ],
  ])('is called as it is written: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});
