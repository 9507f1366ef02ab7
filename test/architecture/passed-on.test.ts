import { describe } from 'vitest';
import { draws } from './support';

describe('what is on its way comes from who had it last', () => {
  draws([
    [
      'Internet access',
      '1. An ECS task sends a request to the internet\n2. The request is routed to the NAT gateway\n3. The packet then goes to the internet gateway',
      ['ECS task > Internet', 'ECS task > NAT Gateway', 'NAT Gateway > Internet Gateway'],
    ],
    [
      'NAT Gateway',
      '1. EC2 sends packets to the internet\n2. Packets are forwarded to the NAT gateway\n3. Traffic goes to the internet gateway',
      ['EC2 > Internet', 'EC2 > NAT Gateway', 'NAT Gateway > Internet Gateway'],
    ],
    [
      'REST API layer',
      '1. A browser sends requests to API Gateway\n2. IAM checks the caller\n3. Once allowed, the request is passed to Lambda',
      ['Browser > API Gateway', 'API Gateway > Lambda'],
    ],
    [
      'PrivateLink',
      '1. Consumers send traffic to the interface endpoint\n2. Traffic is forwarded to the NLB\n3. Then the traffic goes to the instances',
      ['Consumer > Interface endpoint', 'Interface endpoint > NLB', 'NLB > EC2'],
    ],
    ['Notes', 'The client calls AppSync. Requests are forwarded to Lambda', ['Client > AppSync', 'AppSync > Lambda']],
    ['Notes', 'The NLB receives the request. The request is then forwarded to ECS', ['NLB > ECS']],
    [
      'Notes',
      'The browser resolves the name with Route 53. The request then goes to CloudFront',
      ['Browser > Route 53', 'Browser > CloudFront'],
    ],
  ]);
});

describe('where nobody had it, or several, nobody sends it', () => {
  draws([
    ['Notes', '1. Requests are forwarded to EC2\n2. EC2 stores the order in RDS', ['EC2 > RDS']],
    [
      'Notes',
      '1. Users send traffic to the ALB and the NLB\n2. Traffic is forwarded to EC2',
      ['User > ALB', 'User > NLB'],
    ],
    ['Notes', '1. Users send requests to the ALB\n2. No requests are forwarded to EC2', ['User > ALB']],
    ['Route 53', 'If the primary ALB fails, requests are routed to S3', ['Route 53 > S3']],
    ['ALB', '- Clients connect to CloudFront\n- Requests are forwarded to EC2', ['Client > CloudFront', 'ALB > EC2']],
  ]);
});

describe('somebody’s requests come from them', () => {
  draws([
    [
      'CloudFront',
      'A visitor request is sent to the closest edge location via CloudFront',
      ['Visitor > CloudFront', 'CloudFront > Edge location'],
    ],
    ['ALB', 'Customer traffic is passed to the ALB', ['Customer > ALB']],
    [
      'Global Accelerator',
      'User traffic is directed to the ALB',
      ['User > Global Accelerator', 'Global Accelerator > ALB'],
    ],
    ['DNS', 'When you open a page, the query is sent to a DNS resolver', ['User > DNS resolver']],
    ['Notes', 'When a request reaches the NLB, the request is forwarded to ECS', ['NLB > ECS']],
    ['CloudFront', 'When a visitor requests a file, edge locations are checked first', ['Visitor > Edge location']],
    [
      'CloudFront',
      'The file is fetched from S3 and cached at an edge location',
      ['Edge location > S3', 'CloudFront > Edge location'],
    ],
    [
      'CloudFront',
      'Edge locations hold copies. A file they lack is fetched from S3 and cached there',
      ['Edge location > S3'],
    ],
    ['ElastiCache', 'When the app needs a value, the cache is checked first', ['Application > ElastiCache']],
  ]);
});
