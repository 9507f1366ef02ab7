import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

const edges = (heading: string, bullets: string): string[] => edgesOf(drawBullets(bullets, heading));
const names = (heading: string, bullets: string): string[] =>
  drawBullets(bullets, heading)?.components.map(({ label }) => label) ?? [];

describe('what a service holds', () => {
  test.each([
    ['', 'S3 objects are copied to EFS', ['S3 > EFS']],
    ['', 'CloudTrail logs go to CloudWatch Logs', ['CloudTrail > CloudWatch Logs']],
    ['CloudTrail logs', 'Sent to S3', ['CloudTrail > S3']],
  ])('is drawn as the service: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

describe('what may be done', () => {
  test('is no service that it is written with', () => {
    expect(names('', 'Lambda reads from SQS, which takes the action `s3:GetObject` too')).not.toContain('S3');
    expect(names('', 'The user needs `iam:PassRole` for ECS')).not.toContain('IAM');
  });

  test('is none where the colon leads to a list', () => {
    expect(names('', 'S3:Lambda reads it')).toContain('S3');
  });
});

test('kinds of hardware, addresses and ways to run are no boxes', () => {
  expect(names('', 'Private IP\nGraviton\nStandard Workflows\nLambda')).toEqual(['Lambda']);
  expect(edges('', 'Public VIF: reach S3 via public IPs')).toEqual(['Public VIF > S3']);
});
