import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What bullets under a heading draw. */
function edges(heading: string, bullets: string): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

group('what a service goes together with', () => {
  test.each([
    ['Batch', 'Support for EBS, EFS and FSx for Lustre', ['Batch > EBS', 'Batch > EFS', 'Batch > FSx for Lustre']],
    ['AWS Backup', 'Supports EBS and EFS', ['AWS Backup > EBS', 'AWS Backup > EFS']],
    [
      'EventBridge',
      'Can target Lambda, SQS or SNS',
      ['EventBridge > Lambda', 'EventBridge > SQS', 'EventBridge > SNS'],
    ],
    ['Lambda@Edge', 'Can be used with CloudFront', ['Lambda@Edge > CloudFront']],
    ['Lambda', 'Often used with API Gateway', ['Lambda > API Gateway']],
    ['SNS', 'Commonly combined with SQS', ['SNS > SQS']],
    ['EBS', 'Encrypted at rest (KMS)', ['EBS > KMS']],
    ['ECS', 'Behind an ALB', ['ALB > ECS']],
    ['ECS', 'Runs behind an ALB', ['ALB > ECS']],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test.each([
    ['RDS', 'Support for MySQL', []],
    ['FSx', 'Supports FSx for Lustre', []],
    ['S3', 'Encrypted in transit (VPN)', []],
    ['EC2', 'Used with care', []],
  ])('not: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

group('labels', () => {
  test.each([
    ['API Gateway', 'Logging: CloudWatch, CloudTrail', ['API Gateway > CloudWatch', 'API Gateway > CloudTrail']],
    ['ECS', 'Monitoring: CloudWatch', ['ECS > CloudWatch']],
    ['ECS', 'Storage: EFS, EBS', ['ECS > EFS', 'ECS > EBS']],
    ['Batch', 'Compute: Fargate or EC2', ['Batch > Fargate', 'Batch > EC2']],
    ['Lambda', 'On success: SNS', ['Lambda > SNS']],
    ['Lambda', 'Failure: SQS', ['Lambda > SQS']],
    ['Lambda', 'On success → SNS, on failure → SQS', ['Lambda > SNS', 'Lambda > SQS']],
    ['Lambda', 'Success -> SNS', ['Lambda > SNS']],
    ['CloudWatch', 'Monitoring: X-Ray', []],
    ['S3', 'Storage: EBS', []],
  ])('say what is meant: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

group('both under a heading that compares', () => {
  test.each([
    ['Both services integrate with Shield', ['CloudFront > Shield', 'Global Accelerator > Shield']],
    ['They both integrate with WAF', ['CloudFront > WAF', 'Global Accelerator > WAF']],
    ['Both use the Shield service', ['CloudFront > Shield', 'Global Accelerator > Shield']],
    ['Both use Shield', ['CloudFront > Shield', 'Global Accelerator > Shield']],
  ])('are the two of it: %s', (bullet, drawn) => {
    expect(edges('CloudFront vs Global Accelerator', bullet)).toEqual(drawn);
  });
});

group('steps in which "it" is what was named in the step before', () => {
  test.each([
    ['A user uploads a photo to S3\nIt triggers a Lambda function', ['User > S3', 'S3 > Lambda']],
    [
      'A client uploads a CSV file to S3\nThis triggers a Lambda function\nIt writes the rows to DynamoDB',
      ['Client > S3', 'S3 > Lambda', 'Lambda > DynamoDB'],
    ],
    ['S3 sends an event to SQS\nLambda reads it', ['S3 > SQS', 'Lambda > SQS']],
    ['Client sends the token to API Gateway\nIt invokes Lambda', ['Client > API Gateway', 'API Gateway > Lambda']],
    [
      'Browser asks Route 53 for the address\nThen it connects to CloudFront',
      ['Browser > Route 53', 'Browser > CloudFront'],
    ],
    ['Lambda writes the order to SQS\nA vendor deletes it\nIt sends a report to SNS', ['Lambda > SQS']],
    ['Take a dump of the MySQL database\nStore it on S3', ['MySQL > S3']],
    [
      'To move a database:\n  - Create a backup of the MySQL database\n  - Store it on S3\n  - Restore it to RDS',
      ['MySQL > S3', 'S3 > RDS'],
    ],
    ['App checks Redis first\nOn a miss it reads from RDS', ['Application > Redis', 'Application > RDS']],
  ])('%s', (bullets, drawn) => {
    expect(edges('Shop', bullets)).toEqual(drawn);
  });
});
