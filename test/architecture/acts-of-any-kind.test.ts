import { describe, expect, test } from 'vitest';
import { edges, type Statement } from './support';

describe('what something is done to', () => {
  test.each<Statement>([
    ['Macie', 'Macie protects your sensitive data in Amazon S3', ['Macie > S3']],
    ['Notes', 'Lake Formation governs access to S3', ['Lake Formation > S3']],
    ['SQS', 'IAM policies regulate access to SQS', ['IAM Policy > SQS']],
    ['Security', 'Access to EC2 is controlled by security groups', ['Security Group > EC2']],
    ['Security', 'Security of EC2 is controlled by security groups', ['Security Group > EC2']],
    ['Security', 'Health of EC2 is monitored by CloudWatch', ['CloudWatch > EC2']],
    ['Notes', 'Lambda works on objects, S3 does not', []],
  ])('is whose access, data or health it is: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test('is where software is put, and not the software', () => {
    expect(edges('CodeDeploy deploys the application to the EC2 instances')).toEqual(['CodeDeploy > EC2']);
  });
});

describe('who is named on both sides', () => {
  test('does it to the others', () => {
    const bullet = 'Transit gateways can be attached to VPNs, VPCs and transit gateways in other Regions';
    expect(edges(bullet)).toEqual(['Transit Gateway > VPN', 'Transit Gateway > VPC']);
    expect(edges('Uses EC2, S3 and Lambda', 'EC2')).toEqual([]);
  });
});

describe('ways that words lead', () => {
  test.each<Statement>([
    ['VPC', 'Private instances can communicate via the NAT gateway', ['EC2 > NAT Gateway']],
    [
      'Notes',
      'EC2 can reach out to the internet via an internet gateway',
      ['EC2 > Internet Gateway', 'Internet Gateway > Internet'],
    ],
    ['Notes', 'PrivateLink exposes an NLB to thousands of VPCs', ['NLB > VPC']],
  ])('%s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});
