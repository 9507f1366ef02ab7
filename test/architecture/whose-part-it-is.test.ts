import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

const edges = (bullets: string, heading: string): string[] => edgesOf(drawBullets(bullets, heading));

describe('what a sentence says is used, or is, does what the rest says', () => {
  test.each([
    [
      'To reach S3 from a private subnet, use a gateway endpoint',
      ['Private subnet > Gateway endpoint', 'Gateway endpoint > S3'],
    ],
    ['To connect to RDS from on-premises, use a VPN connection', ['On-premises > VPN', 'VPN > RDS']],
    ['An internet gateway is a component that connects to the internet', ['Internet Gateway > Internet']],
    ['A role with permissions for Lambda to write to DynamoDB', ['Lambda > DynamoDB']],
  ])('%s', (bullet, expected) => {
    expect(edges(bullet, 'Private access')).toEqual(expected);
  });

  test('what is not to be used is on no way', () => {
    expect(edges('To reach S3, do not use the NAT gateway', 'Private access')).toEqual([]);
  });
});

describe('one arrow for one message', () => {
  test('a subscriber that is sent to needs no arrow back', () => {
    expect(edges('Pushes messages to the queues subscribed to it', 'SNS')).toEqual(['SNS > SQS']);
  });

  test('who only subscribes has his', () => {
    expect(edges('Lambda subscribes to SNS', 'Alerts')).toEqual(['Lambda > SNS']);
  });
});

describe('"all of them" are they', () => {
  test('mounted by all of the instances', () => {
    expect(edges('Can be mounted by all of the EC2 instances', 'EFS')).toEqual(['EC2 > EFS']);
  });
});

describe('a connection of the heading to wherever', () => {
  test.each([
    ['Transit Gateway', 'Connects VPCs to many other networks', ['VPC > Transit Gateway']],
    ['Direct Connect', 'Private connection from the data center', ['On-premises > Direct Connect']],
  ])('%s: %s', (heading, bullet, expected) => {
    expect(edges(bullet, heading)).toEqual(expected);
  });
});

describe('what backs what', () => {
  test('backs on to leads there, backs holds', () => {
    expect(edges('The ALB backs on to the ECS cluster\nRDS backs the application', 'Shop')).toEqual([
      'ALB > ECS cluster',
      'RDS > Application',
    ]);
  });
});

describe('a common noun without article', () => {
  test('is the thing of the heading that is called so', () => {
    expect(edges('Data is loaded into cache by Lambda', 'Redis')).toEqual(['Lambda > Redis']);
  });
});

describe('traffic that is let through', () => {
  test.each([
    ['Limit traffic to the database from the EC2 instances only', ['EC2 > Database']],
    ['Allow inbound traffic from CloudFront to the ALB', ['CloudFront > ALB']],
    ['Do not allow traffic from the internet to RDS', []],
    ['Restrict access to the bucket', []],
  ])('%s', (bullet, expected) => {
    expect(edges(bullet, 'Rules')).toEqual(expected);
  });
});

test('another of a kind stands beside the first', () => {
  expect(edges('The database replicates to another database', 'Shop')).toEqual(['Database > Another Database']);
  expect(edges('Lambda reads from a queue and writes to another queue', 'Shop')).toContain('Lambda > Another Queue');
});
