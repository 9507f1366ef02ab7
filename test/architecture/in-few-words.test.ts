import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What a bullet under a heading draws. */
function edges(bullet: string, heading = ''): string[] {
  return edgesOf(drawBullets(bullet, heading));
}

group('a name before a noun', () => {
  test.each([
    ['KMS encryption at rest', 'DynamoDB', ['DynamoDB > KMS']],
    ['Native S3 integration', 'Redshift', ['Redshift > S3']],
    ['Supports IAM authentication', 'Neptune', ['Neptune > IAM']],
    ['Support for KMS encryption', 'Neptune', ['Neptune > KMS']],
    ['Read-only access to S3', 'Athena', ['Athena > S3']],
  ])('says what it is to the heading’s thing: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['No KMS encryption', 'DynamoDB'],
    ['Encryption of EBS snapshots', 'EC2'],
    ['Access log files are kept for a year', 'CloudFront'],
  ])('says nothing where it is denied or another noun’s: %s', (bullet, heading) => {
    expect(edges(bullet, heading)).toEqual([]);
  });
});

group('what something is "as"', () => {
  test.each([
    ['Supports SQS and Lambda as targets', 'SNS', ['SNS > SQS', 'SNS > Lambda']],
    ['S3 as origin', 'CloudFront', ['CloudFront > S3']],
    ['Can have Kinesis as event source', 'Lambda', ['Kinesis > Lambda']],
  ])('runs with the data: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });
});

group('what is done', () => {
  test.each([
    ['Can provide TLS using ACM', 'CloudFront', ['CloudFront > ACM']],
    [
      'Collects and keeps findings from GuardDuty and Macie',
      'Security Hub',
      ['GuardDuty > Security Hub', 'Macie > Security Hub'],
    ],
    ['Scans running EC2 instances', 'Inspector', ['Inspector > EC2']],
    ['Can be used from Lambda', 'EFS', ['Lambda > EFS']],
    ['Backups are imported into S3', 'Snowball', ['Snowball > S3']],
    ['Metrics are pushed from inside EC2 to CloudWatch', '', ['EC2 > CloudWatch']],
    ['A page stays in the cache before CloudFront gets it from S3', '', ['CloudFront > S3']],
  ])('is done by whoever the words leave: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['Simpler alternative to using EC2 and RDS', 'Lightsail'],
    ['Stays available even if running on one EC2 instance', 'ALB'],
    ['Creates a user database', 'Cognito'],
  ])('is not done by the heading’s thing: %s', (bullet, heading) => {
    expect(edges(bullet, heading).filter((edge) => !edge.includes('database'))).toEqual([]);
  });
});
