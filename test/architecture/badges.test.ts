import { describe, expect, test } from 'vitest';
import { drawBullets } from './support';

/** `component: badge, badge` of those that have one, as the bullets of a section draw them. */
function badgesOf(bullets: string, heading = 'Notes'): string[] {
  const components = drawBullets(bullets, heading)?.components ?? [];
  return components.flatMap(({ label, badges }) =>
    badges.length === 0 ? [] : [`${label}: ${badges.map(({ text }) => text).join(', ')}`],
  );
}

/** So that each of them is in the picture. */
const RELATED = 'ELB routes to EC2, and Lambda writes to RDS';

describe('a quality', () => {
  test.each([
    [
      'of the clause’s subject',
      'NACLs are stateless, security groups are stateful. ELB routes to EC2',
      'NACL',
      ['NACL: Stateless'],
    ],
    [
      'of what a relative clause is about',
      `Lambda has an ELB that is stateless\n${RELATED}`,
      'Notes',
      ['ELB: Stateless'],
    ],
    ['of what is made so', `Lambda makes the EC2 instances stateless\n${RELATED}`, 'Notes', ['EC2: Stateless']],
    [
      'of the topic, where somebody else is named only as where things go',
      `It loads data into S3, Redshift and RDS in near real-time\nLambda invokes Firehose`,
      'Firehose',
      ['Data Firehose: Near real-time'],
    ],
    ['of what it stands before', `Serverless Lambda functions write to RDS`, 'Notes', ['Lambda: Serverless']],
    [
      'of a service that is one for something',
      `Lambda is a serverless data service\n${RELATED}`,
      'Notes',
      ['Lambda: Serverless'],
    ],
  ])('is a badge %s', (_, bullets, heading, badges) => {
    expect(badgesOf(bullets, heading)).toEqual(expect.arrayContaining(badges));
    expect(badgesOf(bullets, heading).filter((badge) => badge.endsWith(badges[0]?.split(': ')[1] ?? ''))).toEqual(
      badges,
    );
  });

  test.each([
    ['denied', `RDS isn’t serverless\n${RELATED}`],
    ['denied of many', `Lambda and RDS aren't real-time\n${RELATED}`],
    ['only wanted', `Use ELB for apps that require a static IP\n${RELATED}`],
    ['only for the case', `If failover is on, RDS tells Lambda\n${RELATED}`],
    ['another thing’s', `RDS sends encrypted data to Lambda\n${RELATED}`],
    ['part of another word', `RDS has reduced its failover time\n${RELATED}`],
  ])('is none where it is %s', (_, bullets) => {
    expect(badgesOf(bullets)).toEqual([]);
  });
});
