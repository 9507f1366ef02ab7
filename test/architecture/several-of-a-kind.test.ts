import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

const edges = (bullets: string): string[] => edgesOf(drawBullets(bullets));
const places = (bullets: string): string[] => placesOf(drawBullets(bullets));

describe('several of a kind', () => {
  test('functions that are called after what they do are told apart', () => {
    expect(
      edges('API Gateway calls the cart Lambda\nCart Lambda writes to DynamoDB\nMail Lambda sends through SES'),
    ).toEqual(['API Gateway > Cart Lambda', 'Cart Lambda > DynamoDB', 'Mail Lambda > SES']);
  });

  test('a function may be called after a verb', () => {
    expect(edges('Resize Lambda writes thumbnails to S3\nNotify Lambda publishes to SNS')).toEqual([
      'Resize Lambda > S3',
      'Notify Lambda > SNS',
    ]);
  });

  test('a second one is another one, and "the Lambda" is then the one named last', () => {
    expect(
      edges(
        'A Lambda checks the claim and puts it on SQS\nA second Lambda reads from SQS\nThe Lambda writes to Aurora',
      ),
    ).toEqual(['Lambda > SQS', 'Second Lambda > SQS', 'Second Lambda > Aurora']);
  });

  test('a common noun counts on from the name', () => {
    expect(edges('A Lambda stores the claim in S3\nA third function sends a message to SNS')).toEqual([
      'Lambda > S3',
      'Third Lambda > SNS',
    ]);
  });

  test('tiers on the same service are told apart, before the name or in parentheses', () => {
    expect(edges('ALB -> web EC2 -> internal ALB -> app EC2 -> RDS')).toEqual([
      'ALB > Web EC2',
      'Web EC2 > Internal ALB',
      'Internal ALB > App EC2',
      'App EC2 > RDS',
    ]);
    expect(edges('ALB -> EC2 (web) -> NLB -> EC2 (core) -> Aurora')).toEqual([
      'ALB > EC2 (web)',
      'EC2 (web) > NLB',
      'NLB > EC2 (core)',
      'EC2 (core) > Aurora',
    ]);
  });

  test('one that nothing is told apart from keeps its plain name', () => {
    expect(edges('The thumbnail Lambda writes to S3\nThe Lambda publishes to SNS')).toEqual([
      'Lambda > S3',
      'Lambda > SNS',
    ]);
  });

  test('words of what kind something is tell nothing apart', () => {
    expect(edges('Spot EC2 reads from SQS\nOn-demand EC2 writes to RDS')).toEqual(['EC2 > SQS', 'EC2 > RDS']);
  });

  test('VPCs are told apart', () => {
    expect(edges('Transit Gateway is attached to prod VPC and dev VPC')).toEqual([
      'Transit Gateway > Prod VPC',
      'Transit Gateway > Dev VPC',
    ]);
  });
});

describe('accounts and Regions', () => {
  test('an account with a name is a box', () => {
    expect(
      places('CloudTrail delivers logs to S3 in the audit account\nSecurity Hub lives in the security account'),
    ).toEqual(['S3 in Audit account', 'Security Hub in Security account']);
  });

  test('what an account owns lies in it', () => {
    expect(places('The network account owns the Transit Gateway\nNAT Gateway in the network account')).toEqual([
      'Transit Gateway in Network account',
      'NAT Gateway in Network account',
    ]);
  });

  test('accounts of people and all accounts are none', () => {
    expect(places('Cognito keeps the user account\nGuardDuty runs in all accounts')).toEqual([]);
  });

  test('two Regions by their codes are boxes', () => {
    expect(places('Main in eu-west-1: ALB + ASG\nStandby in eu-central-1: NLB')).toEqual([
      'ALB in eu-west-1',
      'ASG in eu-west-1',
      'NLB in eu-central-1',
    ]);
  });

  test('a Region that only a condition names is no box', () => {
    expect(places('The certificate for CloudFront must be in us-east-1')).toEqual([]);
  });
});

describe('boxes in boxes', () => {
  test('what a VPC has or is "with" lies in it', () => {
    expect(
      places('VPC with 2 AZs\n- each AZ: 1 public subnet, 1 private subnet\n- public: ALB\n- private: EC2'),
    ).toEqual([
      'ALB in Public subnet',
      'EC2 in Private subnet',
      'AZ in VPC',
      'Public subnet in AZ',
      'Private subnet in AZ',
    ]);
  });

  test('a parenthesis does not part a component from its box', () => {
    expect(places('EC2 (WordPress) in an ASG')).toEqual(['EC2 in ASG']);
  });
});
