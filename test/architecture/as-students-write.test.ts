import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

function edges(heading: string, bullets: string): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

function labels(heading: string, bullets: string): string[] {
  return drawBullets(bullets, heading)?.edges.map((edge) => edge.label) ?? [];
}

group('who does it', () => {
  test.each([
    [
      'a step of a plan is done by nobody named',
      'In an outage Route 53 fails over to the standby ALB, start the instances',
      ['Route 53 > Standby ALB'],
    ],
    ['a role is for who does it', 'The role for Firehose allows putting records in S3', ['Firehose > S3']],
    [
      'what is used by somebody does nothing itself',
      'Instance profile used by the ECS agent to call ECR',
      ['ECS agent > Instance Profile', 'ECS agent > ECR'],
    ],
    ['the only one that may', 'CloudFront with OAC is the only one allowed to read the bucket', ['CloudFront > S3']],
    ['the one that can', 'The app tier is the one that connects to Aurora', ['App tier > Aurora']],
    [
      'a record points on as Route 53',
      'Route 53 alias record pointing at the CloudFront distro',
      ['Route 53 > CloudFront'],
    ],
    [
      'a program is none of the service that it works for',
      'SQS daemon pulls from the queue and posts to the app',
      ['SQS daemon > SQS', 'SQS daemon > Application'],
    ],
    [
      'when, not who',
      'Lambda consumes the queue\n  - on success sends a mail through SES',
      ['Lambda > SQS', 'Lambda > SES'],
    ],
    [
      'results are of who was named above',
      'Lambda reads from Aurora\nResults are cached in Redis',
      ['Lambda > Aurora', 'Lambda > Redis'],
    ],
    [
      'messages come from the queue above',
      'API Gateway writes to SQS\nFailed messages end up in the DLQ',
      ['API Gateway > SQS', 'SQS > Dead letter queue'],
    ],
    [
      'tasks are those of ECS',
      'ECS service on Fargate\nTasks talk to RDS',
      ['ECS service > Fargate', 'ECS task > RDS'],
    ],
  ])('%s', (_, bullets, drawn) => {
    expect(edges('Shop', bullets)).toEqual(drawn);
  });
});

group('what it is done to', () => {
  test.each([
    ['DMS moves an Oracle database to Aurora', ['Oracle > DMS', 'DMS > Aurora']],
    ['Secrets Manager rotates the credentials in RDS with a Lambda', ['Secrets Manager > Lambda', 'Lambda > RDS']],
    ['EMR reads data in S3 through EMRFS', ['EMR > EMRFS', 'EMRFS > S3']],
    ['VPC flow logs from account A are published to S3', ['VPC Flow Logs > S3']],
    ['Session Manager replaces bastion hosts', []],
    ['DataSync keeps the share up to date over Direct Connect', []],
    ['DAX for DynamoDB: sits between the app and DynamoDB', ['Application > DAX', 'DAX > DynamoDB']],
    ['Profiles in DynamoDB, DAX in front', ['DAX > DynamoDB']],
    ['DynamoDB Streams to Lambda to OpenSearch for search', ['DynamoDB Streams > Lambda', 'Lambda > OpenSearch']],
    [
      'Step Functions runs Lambda, Glue and Batch daily',
      ['Step Functions > Lambda', 'Step Functions > Glue', 'Step Functions > Batch'],
    ],
    ['Outposts runs EC2, EBS, RDS locally', ['Outposts > EC2', 'Outposts > EBS', 'Outposts > RDS']],
  ])('%s', (bullet, drawn) => {
    expect(edges('Shop', bullet)).toEqual(drawn);
  });

  test('a verb is said once for two aims', () => {
    expect(edges('Shop', 'Lambda uses DynamoDB for carts and Aurora for orders')).toEqual([
      'Lambda > DynamoDB',
      'Lambda > Aurora',
    ]);
  });

  test('a verb is said once for two sources, each with what comes from there', () => {
    const bullet = 'EC2 gets settings from Parameter Store, passwords from Secrets Manager';
    expect(edges('Shop', bullet)).toEqual(['EC2 > Parameter Store', 'EC2 > Secrets Manager']);
    expect(labels('Shop', bullet)).toEqual(['gets settings from', 'gets passwords from']);
  });

  test('a part doesn’t need its whole', () => {
    expect(edges('DynamoDB', 'X-Ray traces: use X-Ray to see requests')).toEqual([]);
  });
});

group('two of a kind', () => {
  test('an internal load balancer is another one', () => {
    expect(edges('Shop', 'ALB -> web servers -> internal ALB -> app servers')).toEqual([
      'ALB > Web server',
      'Web server > Internal ALB',
      'Internal ALB > App server',
    ]);
  });

  test('security groups are told apart by what they are for', () => {
    expect(edges('Shop', 'Web SG: allow 80 from ALB SG\nDB SG: allow 3306 from Web SG')).toEqual([
      'Web security group > ALB security group',
      'Database security group > Web security group',
    ]);
  });
});

group('what belongs together', () => {
  test('subnets lie in the one VPC that the section speaks of', () => {
    const drawn = drawBullets('IGW attached to the VPC\nPublic subnets: ALB\nPrivate subnets: EC2', 'Shop');
    expect(placesOf(drawn)).toEqual([
      'ALB in Public subnet',
      'EC2 in Private subnet',
      'Public subnet in VPC',
      'Private subnet in VPC',
    ]);
    expect(edgesOf(drawn)).toEqual(['Internet Gateway > VPC']);
  });

  test('a load balancer facing the internet lies in its tier', () => {
    expect(placesOf(drawBullets('Web tier\n  - internet facing ALB\n  - EC2', 'Shop'))).toContain('ALB in Web tier');
  });

  test.each([
    ['an event notification is the bucket’s', 'Shop', 'S3 event notification invokes Lambda', ['S3 > Lambda']],
    [
      'a list goes on behind what no catalogue knows',
      'Kinesis',
      'Producers: some SDK, KPL, Kinesis Agent',
      ['Kinesis Producer Library > Kinesis', 'Kinesis Agent > Kinesis'],
    ],
    [
      'nobody subscribes to who publishes',
      'Shop',
      'Textract publishes to SNS; a second Lambda is subscribed to it',
      ['Textract > SNS', 'Lambda > SNS'],
    ],
    [
      'a service by name, with what it is behind it',
      'Shop',
      'Lambda talks to an RDS Postgres DB',
      ['Lambda > RDS for PostgreSQL'],
    ],
    [
      'a private endpoint is the service’s',
      'Shop',
      'API Gateway private endpoint is reachable via an interface endpoint',
      ['Interface endpoint > API Gateway'],
    ],
    [
      'how they speak is no stop',
      'Shop',
      'On-prem servers mount the File Gateway over NFS',
      ['On-premises > File Gateway'],
    ],
    ['backups are not taken by the heading', 'RDS', 'Backups are taken from the standby', []],
    [
      'two of one sentence without its verb',
      'DX',
      'Private VIF goes to the VGW, public VIF to public services',
      ['Private VIF > Virtual Private Gateway'],
    ],
    [
      'logs of two',
      'Logs',
      'ALB access logs and CloudFront logs get written to S3',
      ['ALB access logs > S3', 'CloudFront > S3'],
    ],
    ['what is built from something', 'BI', 'QuickSight builds dashboards from Athena', ['QuickSight > Athena']],
    ['devices', 'IoT', 'Devices send MQTT messages to IoT Core', ['Device > IoT Core']],
    ['developers are people', 'Shop', 'Devs push code to GitHub', ['Dev > GitHub']],
  ])('%s', (_, heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test('each arrow of a gap says what goes there', () => {
    expect(labels('Shop', 'Envoy sends traces to X-Ray and metrics to CloudWatch')).toEqual([
      'sends traces to',
      'sends metrics to',
    ]);
  });
});
