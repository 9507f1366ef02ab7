import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

/** What a bullet under a heading draws. */
function edges(heading: string, bullet: string): string[] {
  return edgesOf(drawBullets(bullet, heading));
}

group('phrases without a verb of their own', () => {
  test('"using" behind a plain noun is about the heading', () => {
    expect(edges('RDS', 'Encryption at rest\n  - Using KMS.')).toEqual(['RDS > KMS']);
    expect(edges('Kinesis Data Streams', 'Data at rest using KMS keys')).toEqual(['Kinesis Data Streams > KMS key']);
    expect(edges('API Gateway', 'If using CloudFront, the certificate lives in one Region')).toEqual([]);
  });

  test('a noun that stands for its verb draws what the verb would', () => {
    expect(edges('ElastiCache', 'Export of snapshots to S3')).toEqual(['ElastiCache > S3']);
    expect(edges('Hybrid', 'Transfer of data from on-premises to S3 over Direct Connect')).toEqual([
      'On-premises > Direct Connect',
      'Direct Connect > S3',
    ]);
  });
});

group('ways and lists', () => {
  test('", then" before a name is the next step of a way', () => {
    expect(edges('Web shop', 'Requests go from the browser to API Gateway, then Lambda, then DynamoDB')).toEqual([
      'API Gateway > Lambda',
      'Lambda > DynamoDB',
      'Browser > API Gateway',
    ]);
  });

  test('a subject is not cut at "and" in a phrase that hangs on it', () => {
    expect(edges('Edge', 'WAF in front of CloudFront and ALB blocks bad requests')).toEqual([
      'WAF > CloudFront',
      'WAF > ALB',
    ]);
  });

  test('what has something in front is behind it', () => {
    expect(edges('Reads', 'DynamoDB has DAX in front for hot keys')).toEqual(['DAX > DynamoDB']);
  });

  test('an endpoint for a service leads to it', () => {
    expect(edges('Network', 'Gateway endpoint for S3 and DynamoDB')).toEqual([
      'Gateway endpoint > S3',
      'Gateway endpoint > DynamoDB',
    ]);
  });

  test('a list behind a place lies in the place', () => {
    expect(placesOf(drawBullets('Public subnets: ALB, NAT Gateway'))).toEqual([
      'ALB in Public subnet',
      'NAT Gateway in Public subnet',
    ]);
    expect(placesOf(drawBullets('All of it runs inside one VPC: ALB, ECS'))).toEqual(['ALB in VPC', 'ECS in VPC']);
    expect(placesOf(drawBullets('The DataSync agent runs on-premises'))).toEqual(['DataSync agent in On-premises']);
  });
});

group('lists and gaps', () => {
  test('a list behind a copula is one behind a label', () => {
    expect(edges('SQS', 'Consumers can be EC2, Lambda and on-premises servers')).toEqual([
      'SQS > EC2',
      'SQS > Lambda',
      'SQS > On-premises',
    ]);
  });

  test('a verb that is said once counts for what follows', () => {
    expect(edges('EKS', 'Sends logs to CloudWatch Logs, metrics to OpenSearch')).toEqual([
      'EKS > CloudWatch Logs',
      'EKS > OpenSearch',
    ]);
  });

  test('what stands between two things is on the way', () => {
    expect(edges('Pooling', 'RDS Proxy between Lambda and RDS')).toEqual(['Lambda > RDS Proxy', 'RDS Proxy > RDS']);
  });

  test('a relative clause may be about its object', () => {
    expect(edges('Images', 'Photos are resized by a Lambda function that S3 triggers on upload')).toEqual([
      'S3 > Lambda',
    ]);
  });

  test('a path of an address is one word', () => {
    expect(edges('Routing', 'CloudFront forwards /api/* to API Gateway')).toEqual(['CloudFront > API Gateway']);
  });
});

group('names', () => {
  test('"I/O" behind a name is no second of its kind', () => {
    const drawn = drawBullets('EBS-optimised instances have a link for EBS I/O', 'EC2');
    expect(drawn?.components.map((component) => component.label)).not.toContain('EBS I');
  });
});

group('hops', () => {
  test('two things connected through a third meet there', () => {
    expect(edges('Network', 'VPC A and VPC B are connected through a transit gateway')).toEqual([
      'VPC A > Transit Gateway',
      'Transit Gateway > VPC B',
    ]);
  });

  test('a way advised behind a denial is drawn', () => {
    expect(edges('Pooling', 'Lambda should not connect to RDS directly, go through RDS Proxy')).toEqual([
      '!Lambda > RDS',
      'Lambda > RDS Proxy',
    ]);
  });
});

group('who is meant', () => {
  test('"lets X read" is about X', () => {
    expect(edges('Access', 'The instance role lets EC2 read from S3')).toEqual(['EC2 > S3']);
  });

  test('"instances" are EC2 rather than the database named last', () => {
    expect(edges('Three tiers', 'EC2 talks to RDS. Instances reach the internet via a NAT Gateway.')).toContain(
      'EC2 > NAT Gateway',
    );
  });

  test('a participle behind "when" is not about the heading', () => {
    expect(edges('ElastiCache', 'Updates the copy when written to a database')).toEqual([]);
  });

  test('data that somebody owns comes from its owner', () => {
    expect(edges('Hybrid', 'On-premises data is sent to S3 through a Storage Gateway')).toEqual([
      'On-premises > Storage Gateway',
      'Storage Gateway > S3',
    ]);
  });

  test('what is launched from an image comes from the image', () => {
    expect(edges('Recovery', 'After a disaster EC2 is launched from the AMIs')).toEqual(['AMI > EC2']);
  });

  test('"put" is read as a participle', () => {
    expect(edges('Lambda', 'It can be put behind an ALB')).toEqual(['ALB > Lambda']);
  });

  test('a label controls what its sentence says', () => {
    expect(edges('RDS', 'Security groups: control access to the DB.')).toEqual(['Security Group > RDS']);
  });
});

group('what should not be', () => {
  test('a relation that is called risky is marked', () => {
    expect(edges('Lambda', 'A direct connection of Lambda to RDS is risky')).toEqual(['!Lambda > RDS']);
  });
});
