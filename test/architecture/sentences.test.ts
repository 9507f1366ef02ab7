import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

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

group('who is meant', () => {
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
