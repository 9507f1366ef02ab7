import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

const edges = (heading: string, bullets: string): string[] => edgesOf(drawBullets(bullets, heading));
const places = (heading: string, bullets: string): string[] => placesOf(drawBullets(bullets, heading));

describe('what the heading is about', () => {
  test.each([
    ['Bastion host (jump box)', 'Connects to RDS', ['Bastion host > RDS']],
    ['Bastion host / jump server', 'Forwards SSH to EC2', ['Bastion host > EC2']],
    ['Public VIF', 'Access public AWS services', ['Public VIF > AWS services']],
  ])('does what is said: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test.each([
    ['Bastion host', 'A machine in a public subnet', ['Bastion host in Public subnet']],
    ['NAT Gateway', 'Must run from a public subnet', ['NAT Gateway in Public subnet']],
  ])('lies where it is said to: %s: %s', (heading, bullet, drawn) => {
    expect(places(heading, bullet)).toEqual(drawn);
  });

  test('is not what we do, nor what we take instead', () => {
    expect(edges('Global Accelerator', 'We go through Route 53')).toEqual([]);
    expect(edges('EBS', 'Instead, we must use EFS')).toEqual([]);
  });

  test('lies in no zone that may be any', () => {
    expect(places('EFS', 'A task running in any AZ shares its data')).toEqual([]);
    expect(places('Bastion host', 'Its database in a private subnet')).not.toContain('Bastion host in Private subnet');
  });

  test('is accessed where its logs are', () => {
    expect(edges('ALB', 'Access logs in S3')).not.toContain('ALB > AWS services');
  });
});
