import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What a bullet under a heading that names nothing draws. */
function edges(bullet: string, heading = 'Design'): string[] {
  return edgesOf(drawBullets(bullet, heading));
}

/** The words on the arrows of a bullet. */
function labels(bullet: string): string[] | undefined {
  return drawBullets(bullet, 'Design')?.edges.map((edge) => edge.label);
}

function kinds(bullet: string): string[] | undefined {
  return drawBullets(bullet, 'Design')?.edges.map((edge) => edge.kind);
}

group('a bare participle', () => {
  test.each([
    ['Lambda in a VPC connected to RDS', ['Lambda > RDS']],
    ['RDS in a private subnet accessed by Lambda', ['Lambda > RDS']],
    ['ECS tasks in a private subnet fronted by an ALB', ['ALB > ECS task']],
    ['EC2 instances in an ASG registered with the ALB', ['EC2 > ALB']],
    ['RDS in a VPC backed up to S3', ['RDS > S3']],
    ['RDS within a VPC encrypted with KMS', ['RDS > KMS']],
    ['MySQL on EC2 backed up to S3', ['MySQL > S3']],
    ['The function in a private subnet triggered by SQS', ['SQS > Lambda']],
    ['Traffic from EC2 in a private subnet routed through a NAT gateway', ['EC2 > NAT Gateway']],
  ])('is not about the box that its thing lies in: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test('is about what stands next to it behind "behind"', () => {
    expect(edges('EC2 behind an ALB protected by WAF')).toEqual(['WAF > ALB', 'ALB > EC2']);
  });

  test('is about the store whose contents are named', () => {
    expect(edges('Objects in S3 encrypted with KMS')).toEqual(['S3 > KMS']);
  });

  test('does not make its doer do what follows', () => {
    expect(edges('EC2 launched by the ASG sends logs to S3')).toEqual(['ASG > EC2', 'EC2 > S3']);
  });
});

group('what is kept', () => {
  test.each([
    'Data is stored in S3, written to EFS, or kept in RDS',
    'Data can be stored in S3, kept in DynamoDB or written to EFS',
    'Logs can be stored in S3, sent to CloudWatch or sent to OpenSearch',
    'Logs can be stored in S3, sent to CloudWatch',
    'State is kept in DynamoDB and put in S3',
    'Sessions are stored in ElastiCache, not saved in EC2',
  ])('in one place or another flows from none: %s', (bullet) => {
    expect(edges(bullet)).toEqual([]);
  });

  test('and then moved comes from where it was kept', () => {
    // What happens between is on the way.
    expect(edges('Videos are kept in S3, transcoded by MediaConvert and delivered by CloudFront')).toEqual([
      'S3 > MediaConvert',
      'MediaConvert > CloudFront',
    ]);
    expect(edges('Data is stored in S3 and then loaded into Redshift')).toEqual(['S3 > Redshift']);
    expect(edges('Data can be stored in S3 or EFS and queried with Athena')).toEqual(['Athena > S3', 'Athena > EFS']);
  });
});

group('access', () => {
  test.each([
    ['S3 access is granted to Lambda', ['Lambda > S3']],
    ['Users get access to S3 through CloudFront', ['User > CloudFront', 'CloudFront > S3']],
    ['EC2 gets access to S3 via a VPC endpoint', ['EC2 > VPC endpoint', 'VPC endpoint > S3']],
    ['EC2 gets access to S3 through an IAM role', ['EC2 > S3']],
    ['Secrets Manager gives access to secrets to Lambda', ['Lambda > Secrets Manager']],
    ['IAM gives access to S3 to Lambda', ['Lambda > S3']],
    ['An instance profile grants EC2 access to S3', ['Instance Profile > S3']],
  ])('leads to what is accessed: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test('that a permission gives is security', () => {
    expect(kinds('Roles grant access to DynamoDB')).toEqual(['security']);
    expect(kinds('RAM grants access to subnets')).toEqual(['security']);
    expect(kinds('IAM provides access to S3')).toEqual(['security']);
  });
});

group('which way it goes', () => {
  test.each([
    ['S3 is accessible with Athena', ['Athena > S3']],
    ['Aurora comes from RDS', []],
    ['Graviton comes from EC2', []],
    ['Traffic comes from CloudFront to the ALB', ['CloudFront > ALB']],
    ['Applications can read by using ElastiCache', []],
    ['Applications can read by scanning ElastiCache', ['Application > ElastiCache']],
    ['Route 53 moves traffic between ALB and CloudFront', ['Route 53 > ALB', 'Route 53 > CloudFront']],
  ])('%s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test('what flows comes to the thing of the heading, a thing does not', () => {
    expect(edges('The events come from S3', 'Lambda')).toEqual(['S3 > Lambda']);
    expect(edges('Comes from RDS', 'Aurora')).toEqual([]);
    expect(edges('The data in Redshift comes from S3', 'Lambda')).toEqual([]);
  });
});

group('examples do what is said of their kind', () => {
  test.each([
    [
      'SNS',
      'Publisher: any service that sends messages to the topic (e.g. S3, EventBridge)',
      ['S3 > SNS', 'EventBridge > SNS'],
    ],
    ['SNS', 'Subscriber - anything that receives messages from a topic (SQS, Lambda)', ['SNS > SQS', 'SNS > Lambda']],
    ['Kinesis Data Streams', 'Producers write to the stream, e.g. EC2', ['EC2 > Kinesis Data Streams']],
    // The list says which databases.
    ['Notes', 'Tools that write to databases (RDS, Redshift)', []],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });
});

group('who is said to do it', () => {
  test.each([
    ['Lambda', 'To read from RDS it needs an ENI', ['Lambda > RDS', 'Lambda > ENI']],
    ['Notes', 'Caching the reads on DynamoDB using DAX', ['DAX > DynamoDB']],
    ['Notes', 'Firehose helps with data delivery to S3', ['Firehose > S3']],
    ['Notes', 'Clients use NFS to access files in the S3 bucket', ['Client > S3']],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });
});

group('the words on an arrow', () => {
  test.each([
    ['Pass on messages from SNS to SQS', ['Pass on messages']],
    ['Route 53 alias record points to the ALB', ['points to']],
    ['EC2 is only reachable from the ALB', ['reachable']],
    ['Analyze data from S3 with QuickSight', ['Analyze data']],
    ['EMR receives events from Kinesis', ['events']],
    ['DMS moves data from MySQL to Aurora', ['data', 'moves data to']],
  ])('%s', (bullet, said) => {
    expect(labels(bullet)).toEqual(said);
  });
});
