import { describe, expect, test } from 'vitest';
import { edges, type Statement } from './support';

describe('what is sent to a topic and received elsewhere', () => {
  test.each<Statement>([
    ['Notes', 'Publish once to SNS, receive in all SQS queues', ['SNS > SQS']],
    ['Fan out', 'Publish once to SNS receive in many SQS queues', ['SNS > SQS']],
    ['Notes', 'Put an event on EventBridge and receive it in several Lambda functions', []],
    ['Notes', 'Push an event to EventBridge and receive it in several Lambda functions', ['EventBridge > Lambda']],
    ['SNS + SQS', 'Send a message to SNS, and it will be recieved by every SQS queue', ['SNS > SQS']],
  ])('goes from the one to the other: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test.each<Statement>([
    ['Notes', 'Send logs to S3 and receive alerts in Slack', []],
    ['Notes', 'Write objects to S3, receive nothing in Lambda', []],
  ])('is no other matter: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('what a service has, where the sentence goes on', () => {
  test.each<Statement>([
    ['RDS Proxy', 'Enforce IAM auth for the database', ['RDS Proxy > IAM']],
    [
      'RDS Proxy',
      'Safety by enforcing IAM authentication and keeping passwords in Secrets Manager',
      ['RDS Proxy > Secrets Manager', 'RDS Proxy > IAM'],
    ],
    [
      'API Gateway',
      'Requires IAM authentication and integrates with Lambda',
      ['API Gateway > Lambda', 'API Gateway > IAM'],
    ],
    ['Notes', 'CloudFront adds security by enforcing IAM authentication', []],
  ])('%s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('a network that the heading names', () => {
  test.each<Statement>([
    [
      'Transit Gateway',
      'Used to connect VPCs to on-premises',
      ['VPC > Transit Gateway', 'Transit Gateway > On-premises'],
    ],
    [
      'Transit Gateway',
      'A hub to connect VPCs to on-premises',
      ['VPC > Transit Gateway', 'Transit Gateway > On-premises'],
    ],
    ['VPC peering', 'Used to connect VPC A to VPC B', ['VPC A > VPC B']],
  ])('is what joins the two: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('words that frames know', () => {
  test.each<Statement>([
    ['Notes', 'S3 content is served through CloudFront', ['CloudFront > S3']],
    ['Athena', 'Store the results back in S3', ['Athena > S3']],
    ['NLB', 'Can fwd TCP to instances', ['NLB > EC2']],
    ['VPC Flow Logs', 'Applied to a VPC or subnet', ['VPC Flow Logs > VPC', 'VPC Flow Logs > Subnet']],
    ['Notes', 'Firewall Manager can be used to apply WAF rules across accounts', ['Firewall Manager > WAF']],
    ['RDS Proxy', 'Lambda functions can pool connections', ['Lambda > RDS Proxy']],
    ['Notes', 'Lambda functions pool connections', []],
  ])('%s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});
