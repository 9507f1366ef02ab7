import { describe } from 'vitest';
import { draws } from './support';

describe('a step that nothing knows is one of its own', () => {
  draws([
    ['Ingest', 'Click streams -> SQS -> Lambda', ['Click streams > SQS', 'SQS > Lambda']],
    ['Ingest', 'Web clicks, app logs => SQS => Lambda', ['Web clicks > SQS', 'Application > SQS', 'SQS > Lambda']],
    ['Ingest', 'Web clicks, orders -> SQS -> Lambda', ['Web clicks > SQS', 'Orders > SQS', 'SQS > Lambda']],
    ['Transfer', 'Client => EFS client => EFS', ['Client > EFS client', 'EFS client > EFS']],
    [
      'Feed',
      'Picture submitted via Gateway → Routing layer → Feed API',
      ['Gateway > Routing layer', 'Routing layer > Feed API'],
    ],
    ['Console', 'Click Create -> S3 -> Permissions', []],
  ]);
});

describe('a parenthesis behind a step says more about it', () => {
  draws([
    ['Access', 'User (IAM policy) -> Session Manager -> EC2', ['User > Session Manager', 'Session Manager > EC2']],
    ['Access', 'User (security group) -> ALB', ['User > ALB']],
    ['Access', 'Consumer (EC2) -> SQS', ['EC2 > SQS']],
  ]);
});

describe('what is passed on in a step', () => {
  draws([
    ['Inspection', 'GWLB → wraps packets using Geneve → forwards them to the appliance', ['GWLB > Appliance']],
    ['Inspection', 'The firewall checks packets → returns them to the GWLB', ['Firewall > GWLB']],
    ['Inspection', 'NLB → passes it to the GWLB → unwrapped and sent to the proxy', ['NLB > GWLB', 'GWLB > Proxy']],
    [
      'Shop',
      'Client sends an order to the API → API checks it → reads from the database → sends the answer back',
      ['Client > API', 'API > Database'],
    ],
    ['Shop', 'Client asks for a page → Server checks the cache', ['Client > Server', 'Server > Cache']],
    ['Shop', 'SQS → Lambda → which then writes to Aurora', ['SQS > Lambda', 'Lambda > Aurora']],
    ['Notes', 'Lambda -> runs code on servers', []],
    ['Notes', 'As users come, requests grow → server gets slow', []],
    ['S3 Event Notifications', 'events -> SNS -> SQS', ['S3 Event Notifications > SNS', 'SNS > SQS']],
    ['Notes', 'Traffic → ALB → EC2', ['ALB > EC2']],
    ['Notes', 'Instance -> a machine that one can use', []],
  ]);
});

describe('ends of a chain', () => {
  draws([
    [
      'Session Manager',
      'Session log data -> S3 / CloudWatch Logs',
      ['Session Manager > S3', 'Session Manager > CloudWatch Logs'],
    ],
    ['CloudFront', 'CloudFront -> ALB traffic is encrypted using TLS from ACM', ['CloudFront > ALB']],
    [
      'Hybrid',
      'On-prem + many VPCs → VPN → Transit Gateway → VPCs',
      ['On-premises > VPN', 'VPN > Transit Gateway', 'Transit Gateway > VPC'],
    ],
    ['Migration', 'Office <-------> EC2 --------> RDS', ['Office > EC2', 'EC2 > RDS']],
    [
      'Migration',
      'On-prem servers → MGN → EC2',
      ['On-prem servers > Application Migration Service', 'Application Migration Service > EC2'],
    ],
    ['Hybrid', 'on-prem → Direct Connect → AWS', ['On-premises > Direct Connect', 'Direct Connect > AWS']],
  ]);
});
