import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

function edges(heading: string, bullets: string): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

group('what nobody said', () => {
  test.each([
    ['what would follow from a fault', 'ELB', 'If the LB can’t connect to your app, check the security group', []],
    [
      'who makes something by making something else',
      'CloudFormation',
      'Resource: created by creating a stack in CloudFormation',
      [],
    ],
    [
      'what formats are required by',
      'Elastic Transcoder',
      'Turns files stored in S3 into formats required by consumers',
      ['Elastic Transcoder > S3'],
    ],
    ['that an operating system operates', 'MGN', 'Supports many platforms, operating systems, and databases', []],
    ['that control lists access', 'S3', 'Configuring bucket policies, access control lists (ACLs) and IAM roles', []],
    [
      'that the heading is attached where a policy is',
      'IAM',
      'Policies can be attached to:\n  - Groups\n  - Roles',
      ['IAM Policy > IAM Group', 'IAM Policy > IAM Role'],
    ],
  ])('is not drawn: %s', (_, heading, bullets, drawn) => {
    expect(edges(heading, bullets).filter((edge) => !edge.startsWith('!'))).toEqual(drawn);
  });

  test('what is avoided in a first clause is not used', () => {
    const drawn = edges(
      'Amazon MQ',
      'When moving to the cloud, instead of re-engineering the app to use SQS, take Amazon MQ',
    );
    expect(drawn).not.toContain('Application > SQS');
  });

  test('the last of a list lies in another account, not all of them', () => {
    const drawn = drawBullets('Targets: Lambda, SNS, event bus in another AWS account', 'EventBridge rule');
    expect(placesOf(drawn)).toEqual(['Event bus in Another AWS account']);
  });
});

group('words on the arrows of a list', () => {
  test.each([
    ['Kinesis', 'Consumers: Lambda, Firehose', ['consumer', 'consumer']],
    ['WAF', 'Can be attached to: ALB, API Gateway', ['attached to', 'attached to']],
    ['Step Functions', 'Can coordinate many AWS services: ECS, SNS', ['coordinate', 'coordinate']],
    ['X-Ray', 'Works w/ Lambda', ['Works with']],
  ])('say what one of them is: %s: %s', (heading, bullet, labels) => {
    expect(drawBullets(bullet, heading)?.edges.map((edge) => edge.label)).toEqual(labels);
  });
});
