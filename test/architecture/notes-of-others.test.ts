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
    ['Both use Shield', ['CloudFront > Shield', 'Global Accelerator > Shield']],
  ])('are the two of it: %s', (bullet, drawn) => {
    expect(edges('CloudFront vs Global Accelerator', bullet)).toEqual(drawn);
  });
});
