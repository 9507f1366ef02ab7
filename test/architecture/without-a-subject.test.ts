import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What a bullet under a heading draws. */
function edges(bullet: string, heading = ''): string[] {
  return edgesOf(drawBullets(bullet, heading));
}

group('an order under something that watches or scales', () => {
  test.each([
    ['Restart or terminate the EC2 instances', 'CloudWatch Alarm', ['CloudWatch Alarm > EC2']],
    ['Recover EC2', 'CloudWatch Alarm', ['CloudWatch Alarm > EC2']],
    ['Trigger a Step Functions execution', 'EventBridge', ['EventBridge > Step Functions']],
    ['Run an ECS task every night', 'EventBridge', ['EventBridge > ECS task']],
    ['Patch on-prem servers and EC2', 'Systems Manager', ['SSM > On-premises', 'SSM > EC2']],
    ['Replace broken EC2 instances', 'ASG', ['ASG > EC2']],
  ])('is what that does: %s', (bullet, heading, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });

  test.each([
    ['Stop the EC2 instance before you resize the volume', 'EBS'],
    ['Create an EC2 instance', 'EventBridge'],
    ['Recover the RDS database', 'CloudWatch Alarm'],
    ['Restart the agent', 'CloudWatch'],
  ])('is the reader’s where it only sets something up: %s', (bullet, heading) => {
    expect(edges(bullet, heading)).toEqual([]);
  });
});
