import { describe as group, expect, test } from 'vitest';
import { drawNote, edgesOf, noteOf } from './support';

/** What a note's last section with bullets draws. */
function edges(lines: string, path = 'Note.md'): string[] {
  return edgesOf(drawNote(noteOf(lines, path)));
}

group('a heading without a subject says of its topic what a bullet over the list would', () => {
  test.each([
    ['Athena', 'Queries data in', 'S3', ['Athena > S3']],
    ['Kinesis Data Streams', 'Read by', 'Lambda', ['Lambda > Kinesis Data Streams']],
    ['Shield', 'Protects', 'CloudFront', ['Shield > CloudFront']],
    ['Step Functions', 'Can be started via', 'API Gateway', ['API Gateway > Step Functions']],
    ['CloudTrail', 'Delivers logs to…', 'S3', ['CloudTrail > S3']],
    ['SQS', 'When to use', 'Lambda', []],
    ['SQS', 'How to connect', 'Lambda', []],
    ['SQS', 'Compared to', 'SNS', []],
  ])('%s: %s', (topic, heading, item, drawn) => {
    expect(edges(`# ${topic}\n\n## ${heading}\n\n- ${item}\n`)).toEqual(drawn);
    expect(edges(`# ${topic}\n\n- ${heading}\n\t- ${item}\n`)).toEqual(drawn);
  });
});

group('a line above a list introduces it', () => {
  test.each([
    ['a verb phrase', 'Sends mail to:\n- SNS', ['Inspector > SNS']],
    ['a noun with a copula', 'Some text.\n\nTargets are\n\n- Lambda\n- SQS', ['Inspector > Lambda', 'Inspector > SQS']],
    ['what the list is about', '[[DataSync]]\n- copies files to EFS', ['DataSync > EFS']],
    ['at the margin under a bullet', '- finds what is open\n**Batch**\n- runs jobs on Fargate', ['Batch > Fargate']],
    [
      'with a sentence before the next list',
      'Notifies:\n- SNS\n\nIt was called something else before.\n\n- EFS',
      ['Inspector > SNS'],
    ],
    ['a line that says which', '## Targets\n\nIn the same Region:\n\n- Lambda', ['Inspector > Lambda']],
    ['a sentence of its own', 'It scans the following things once a day or so and more.\n- EFS', []],
    ['a question', 'Where does it write to?\n- EFS', []],
    [
      'the rest of a long bullet',
      '- Findings of all the accounts are collected in one place, by the team of\nSecurity Hub\n- runs on Fargate',
      ['Inspector > Fargate'],
    ],
  ])('%s', (_, list, drawn) => {
    expect(edges(`# Inspector\n\n${list}\n`)).toEqual(drawn);
  });
});

group('what stands behind the colon of a verb', () => {
  test.each([
    ['Shield', 'Protects: CloudFront, ALB', ['Shield > CloudFront', 'Shield > ALB']],
    ['CloudTrail', 'Sends logs to: S3', ['CloudTrail > S3']],
    ['CloudWatch Logs', 'collects logs from: ECS', ['ECS > CloudWatch Logs']],
    ['VPC', 'Peering: Transit Gateway', []],
  ])('%s: %s', (topic, bullet, drawn) => {
    expect(edges(`# ${topic}\n\n- ${bullet}\n`)).toEqual(drawn);
  });
});

group('a label says what the things of its list are to the topic', () => {
  test.each([
    ['Route 53', 'Endpoints', 'ALB; CloudFront', ['Route 53 > ALB', 'Route 53 > CloudFront']],
    ['NLB', 'Target types', 'EC2', ['NLB > EC2']],
    ['EC2', 'Shared file systems', 'EFS', ['EC2 > EFS']],
    ['Fargate', 'Load balancing', 'NLB', ['NLB > Fargate']],
    ['Lambda', 'Sync invocations', 'ALB', ['ALB > Lambda']],
    ['Lambda', 'Stream-based', 'Kinesis', ['Kinesis > Lambda']],
    ['RDS', 'Event notifications', 'SNS', ['RDS > SNS']],
    ['EBS', 'Archival', 'S3 Glacier', ['EBS > S3 Glacier']],
    ['AppSync', 'Common data sources (examples)', 'DynamoDB', ['DynamoDB > AppSync']],
    ['AppSync', 'Security and access control', 'Cognito', ['Cognito > AppSync']],
    ['Firewall Manager', 'Supported resources', 'CloudFront', ['Firewall Manager > CloudFront']],
    ['DocumentDB', 'AWS Integrations', 'Glue', ['DocumentDB > Glue']],
    ['Glue', 'Targets and limits', 'S3', []],
    ['Glue', 'Data catalog', 'S3', []],
    ['S3', 'Backups', 'EBS snapshot', []],
    ['RDS', 'Synchronous', 'Multi-AZ; DynamoDB', []],
    ['VPC', 'VPC endpoints', 'Interface endpoint', []],
  ])('%s: %s', (topic, label, list, drawn) => {
    const items = list.split('; ');
    expect(edges(`# ${topic}\n\n- ${label}\n${items.map((one) => `\t- ${one}\n`).join('')}`)).toEqual(drawn);
    expect(edges(`# ${topic}\n\n- ${label}: ${items.join(', ')}\n`)).toEqual(drawn);
  });

  test('the integrations of a kind are those of what the note is about', () => {
    expect(edges('## Event source mapping\n\n- MSK, DynamoDB Streams\n', 'Lambda.md')).toEqual([
      'MSK > Lambda',
      'DynamoDB Streams > Lambda',
    ]);
    expect(edges('## Load balancer integrations\n\n- NLB: for TCP\n', 'Fargate.md')).toEqual(['NLB > Fargate']);
  });
});

group('what a list holds', () => {
  test.each([
    ['a gloss behind a comma', 'Sources', '- Batch, collected from jobs', ['Batch > Athena']],
    [
      'what is told of it',
      'Sources',
      '- CloudFront based on filters\n- Fargate scanning',
      ['CloudFront > Athena', 'Fargate > Athena'],
    ],
    ['names that nobody knows', 'Destinations', '- S3\n- Acme Hub', ['Athena > S3', 'Athena > Acme Hub']],
    [
      'several on a line',
      'Consumers',
      '- QuickSight, Lambda, HTTPS, Acme Hub',
      ['Athena > QuickSight', 'Athena > Lambda', 'Athena > HTTP endpoint', 'Athena > Acme Hub'],
    ],
    [
      'those that a common name stands over',
      'Sources',
      '- AWS services\n\t- e.g. S3, RDS\n- Others\n\t- Kafka',
      ['S3 > Athena', 'RDS > Athena', 'Kafka > Athena'],
    ],
    ['no names where most are unknown', 'Actions', '- S3\n- Rotate keys\n- Check rights', ['Athena > S3']],
    ['no feature under a label of what works together', 'Integrates with', '- S3\n- Acme tagging', ['Athena > S3']],
    ['no property', 'Targets', '- S3\n- Low latency', ['Athena > S3']],
  ])('%s', (_, label, list, drawn) => {
    expect(edges(`# Athena\n\n## ${label}\n\n${list}\n`)).toEqual(drawn);
  });
});

test('a network lies in no subnet', () => {
  const drawn = drawNote(noteOf('- Subnet\n\t- VPC\n\t- EC2\n'));
  expect(drawn?.groups.map(({ label, parent }) => [label, parent])).toEqual([['Subnet', null]]);
});

group('what stands behind a label is said of what the label names', () => {
  test.each([
    ['a piece of equipment', 'ElastiCache - cache for Aurora', ['ElastiCache > Aurora']],
    ['a firewall in front', 'Shield: firewall in front of NLB', ['Shield > NLB']],
    ['what it is there for', 'Step Functions - to schedule tasks on Fargate', ['Step Functions > Fargate']],
    [
      'what an endpoint leads to',
      'Interface endpoint - SQS, SNS',
      ['Interface endpoint > SQS', 'Interface endpoint > SNS'],
    ],
    ['for whom an endpoint is', 'Gateway endpoint: for S3', ['Gateway endpoint > S3']],
    ['what it is like', 'Aurora - MySQL', []],
    ['which way it takes', 'Public VIF: connect to S3 via public IP', ['Public VIF > S3']],
  ])('%s', (_, bullet, drawn) => {
    expect(edges(`# Notes\n\n- ${bullet}\n`)).toEqual(drawn);
  });
});

group('what a label without a name says is said of the topic', () => {
  test.each([
    ['from whom something comes', 'ECS service', 'Alarms - from CloudWatch', ['CloudWatch > ECS service']],
    ['to whom something goes', 'CodePipeline', 'Notifications: to SNS on failure', ['CodePipeline > SNS']],
    ['a label before a dash', 'EMR', 'Sinks – S3, Redshift', ['EMR > S3', 'EMR > Redshift']],
    ['a step', 'Snowball', 'Step 2: from there on', []],
    ['a gloss', 'EMR', 'Pricing - like EC2', []],
  ])('%s', (_, topic, bullet, drawn) => {
    expect(edges(`# ${topic}\n\n- ${bullet}\n`)).toEqual(drawn);
  });
});

group('what guards the topic is used by it', () => {
  test.each([
    ['Kinesis', 'KMS used for encryption', ['Kinesis > KMS']],
    ['Glue', 'IAM roles are used for access', ['Glue > IAM Role']],
    ['MSK', 'ACM for certificates', ['MSK > ACM']],
    ['Glue', 'IAM roles for EMR', ['IAM Role > EMR']],
    ['Glue', 'EMR is used for streaming', []],
    ['KMS', 'IAM used for access', []],
  ])('%s: %s', (topic, bullet, drawn) => {
    expect(edges(`# ${topic}\n\n- ${bullet}\n`)).toEqual(drawn);
  });
});

group('what may come in comes from there', () => {
  test.each([
    ['ECS', 'Allow port 8080 from the NLB', ['NLB > ECS']],
    ['ECS', 'allows https traffic from CloudFront', ['CloudFront > ECS']],
    ['ECS', 'Do not allow ssh from the bastion host', []],
  ])('%s: %s', (topic, bullet, drawn) => {
    expect(edges(`# ${topic}\n\n- ${bullet}\n`).filter((edge) => !edge.startsWith('!'))).toEqual(drawn);
  });
});

group('under a label of deeds the topic does what is told', () => {
  test.each([
    ['Budgets', 'Budget actions', 'Stop EC2 instances', ['AWS Budgets > EC2']],
    ['EventBridge', 'What it can do', 'Start a CodeBuild execution', ['EventBridge > CodeBuild']],
    ['Systems Manager', 'Features', 'Patch EC2', ['SSM > EC2']],
    ['Systems Manager', 'Setup', 'Create an EC2 instance', []],
  ])('%s: %s', (topic, label, bullet, drawn) => {
    expect(edges(`# ${topic}\n\n## ${label}\n\n- ${bullet}\n`)).toEqual(drawn);
    expect(edges(`# ${topic}\n\n- ${label}\n\t- ${bullet}\n`)).toEqual(drawn);
  });
});

test('of a kind and what it is a kind of, the kind is meant', () => {
  expect(edges('# Shield\n\n- protects NLB [[ELB]]\n')).toEqual(['Shield > NLB']);
});

group('a heading that names the topic is read with its list where it leaves it the rest', () => {
  test.each([
    ['Athena', 'Athena is queried by', 'QuickSight', ['QuickSight > Athena']],
    ['Batch', 'What can start Batch', 'EventBridge', ['EventBridge > Batch']],
    ['EFS', 'Services that write to EFS', 'DataSync', ['DataSync > EFS']],
    ['Kinesis Data Streams', 'Kinesis Data Streams consumers', 'Lambda', ['Kinesis Data Streams > Lambda']],
    ['EFS', 'Connecting Lambda to EFS', 'VPC endpoint', []],
    ['AWS Backup', 'AWS Backup', 'S3', []],
    ['EventBridge', 'Send the same event to all targets', 'SQS', []],
    ['Trusted Advisor', 'Get insights and take action', 'S3', []],
  ])('%s: %s', (topic, heading, item, drawn) => {
    expect(edges(`# ${topic}\n\n## ${heading}\n\n- ${item}\n`)).toEqual(drawn);
  });
});

test('what a service supports is drawn from its list, its own kinds are not', () => {
  expect(edges('# AWS Backup\n\nSupports\n- EFS\n- Fargate\n')).toEqual(['AWS Backup > EFS', 'AWS Backup > Fargate']);
  expect(edges('# RDS\n\n- Supports\n\t- MySQL\n\t- Aurora\n')).toEqual([]);
});

group('a label behind the verb or the copula of its sentence heads a list all the same', () => {
  test.each([
    ['- AppFlow has 14 sources such as MQ and Kinesis', ['Amazon MQ > AppFlow', 'Kinesis > AppFlow']],
    ['- It offers several targets (Batch, Redshift)', ['AppFlow > Batch', 'AppFlow > Redshift']],
    ['- There are two destinations: S3, SNS', ['AppFlow > S3', 'AppFlow > SNS']],
    ['- Firehose supports the following destinations: S3, Acme Hub', ['Firehose > S3', 'Firehose > Acme Hub']],
    ['- You can define destinations for failed events\n\t- SQS\n\t- SNS', ['AppFlow > SQS', 'AppFlow > SNS']],
    ['- Can configure queues for failed messages\n\t- SQS', ['AppFlow > SQS']],
    ['- attachment options are, VPC and ALB', ['AppFlow > VPC', 'AppFlow > ALB']],
    ['- It has no targets such as Redshift', []],
    ['- Offers several advantages such as S3', []],
    ['- The team has many targets, like S3', []],
  ])('%s', (bullets, drawn) => {
    expect(edges(`# AppFlow\n\n${bullets}\n`)).toEqual(drawn);
  });
});

group('a list that only goes on is headed by what stands above it', () => {
  test.each([
    ['Asynchronous invocations', 'Via', ['IoT Core > Lambda', 'CLI > Lambda']],
    ['Synchronous Invocation', 'From:', ['IoT Core > Lambda', 'CLI > Lambda']],
    ['Sinks', 'Can be', ['Lambda > IoT Core', 'Lambda > CLI']],
    ['Limits', 'Via', []],
  ])('%s: %s', (heading, label, drawn) => {
    expect(edges(`# Lambda\n\n## ${heading}\n\n- ${label}\n\t- IoT Core\n\t- CLI\n`)).toEqual(drawn);
    expect(edges(`# Lambda\n\n- ${heading}\n\t- ${label}\n\t\t- IoT Core\n\t\t- CLI\n`)).toEqual(drawn);
  });
  test('every record is none of its things', () => {
    expect(edges('# Lambda\n\n## Invocations\n\n- MQ\n- SES\n- All records in order\n')).toEqual([
      'Amazon MQ > Lambda',
      'SES > Lambda',
    ]);
  });
});

test('a bullet that heads a list of its own is none of the things of the list that it stands in', () => {
  const list = '- Async invocations\n\t- Destinations\n\t\t- SQS\n';
  expect(edges(`# Lambda\n\n## Retries\n\n${list}`).filter((edge) => edge.endsWith('> Lambda'))).toEqual([]);
  expect(edges('# Athena\n\n## Sources\n\n- S3\n\t- cheap\n')).toEqual(['S3 > Athena']);
});
