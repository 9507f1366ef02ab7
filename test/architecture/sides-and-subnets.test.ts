import { describe, expect, test } from 'vitest';
import { drawBullets, placesOf } from './support';

/** The boxes that the bullets draw. */
function places(bullets: string, heading = 'Notes'): string[] {
  return placesOf(drawBullets(bullets, heading));
}

/** So that the section has something to draw. */
const RELATED = 'Lambda writes to S3';

describe('what is on a subnet, or on one side of a line', () => {
  test.each([
    ['EC2 instances on a private subnet reach the internet', ['EC2 in Private subnet']],
    ['The bastion host is deployed on a public subnet', ['Bastion host in Public subnet']],
    ['The public subnet (ELB), the private subnet (EC2)', ['ELB in Public subnet', 'EC2 in Private subnet']],
    ['The customer gateway on the on-premises side', ['Customer Gateway in On-premises']],
    ['Customer gateway: a device on the on-prem side of the VPN', ['Customer Gateway in On-premises']],
    ['The DataSync agent is installed on the on-premises side', ['DataSync agent in On-premises']],
  ])('lies there: %s', (bullet, drawn) => {
    expect(places(`${bullet}\n${RELATED}`)).toEqual(drawn);
  });

  test.each([
    ['A NACL works on the subnet'],
    ['The gateway cannot be used by an EC2 instance in the same subnet'],
    ['Connect an on-premises VPN to AWS'],
    ['Two kinds of VPC endpoint:\n  - Interface endpoint\n  - Gateway endpoint'],
  ])('is not what is laid over it, denied, between two places or a kind: %s', (bullet) => {
    expect(places(`${bullet}\n${RELATED}`)).toEqual([]);
  });
});
