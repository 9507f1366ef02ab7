import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

function edges(heading: string, bullets: string): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

group('a chain of arrows', () => {
  test.each([
    ['runs between services of one’s own', 'Service A --> SQS --> Service B', ['Service A > SQS', 'SQS > Service B']],
    ['needs no product where letters tell the parts', 'Service A --HTTP--> Service B', ['Service A > Service B']],
    [
      'starts from what lies in a place',
      'EC2 in a private subnet -> gateway endpoint -> S3',
      ['EC2 > Gateway endpoint', 'Gateway endpoint > S3'],
    ],
    [
      'leaves out how many there are of something',
      'Customer gateway <-> VGW, two IPsec tunnels',
      ['Customer Gateway > Virtual Private Gateway'],
    ],
    [
      'ends where a remark begins',
      'Tape gateway -> S3 Glacier, works with any backup software',
      ['Tape Gateway > S3 Glacier'],
    ],
    [
      'goes on from who asked, when the answer is in',
      'Lambda -> looks up the connection in DynamoDB -> posts back through API Gateway',
      ['Lambda > DynamoDB', 'Lambda > API Gateway'],
    ],
    [
      'goes on from who found something',
      'Config detects an open security group → triggers SSM Automation → removes the rule → tells the team',
      ['Config > SSM Automation'],
    ],
    [
      'has no step where something is only done on the way',
      'Lambda -> checks the total -> stores it in DynamoDB',
      ['Lambda > DynamoDB'],
    ],
    [
      'goes on from what is told to do something',
      'User -> uploads to S3 -> triggers Lambda',
      ['User > S3', 'S3 > Lambda'],
    ],
  ])('%s', (_, bullet, drawn) => {
    expect(edges('Shop', bullet)).toEqual(drawn);
  });

  test('keeps the words that stand on the arrow', () => {
    const drawn = drawBullets('Service A --HTTPS--> Service B', 'Shop');
    expect(drawn?.edges.map((edge) => edge.label)).toEqual(['HTTPS']);
  });

  test('leaves a place as the box of what lies there', () => {
    expect(placesOf(drawBullets('EC2 in a private subnet -> gateway endpoint -> S3', 'Shop'))).toEqual([
      'EC2 in Private subnet',
    ]);
  });

  test('is no sentence about the heading', () => {
    expect(edges('S3', 'User -> CloudFront -> stores copies in Redis')).not.toContain('S3 > Redis');
  });
});

group('a bullet without a subject', () => {
  test.each([
    [
      'goes on about who did something in the bullet above',
      'User asks API Gateway for an address\nuploads directly to the S3 bucket',
      ['User > API Gateway', 'User > S3'],
    ],
    [
      'goes on behind what happened',
      'App checks Redis first\nCache miss → query RDS then write the result to Redis',
      ['Application > Redis', 'Application > RDS'],
    ],
    [
      'that tells the reader to do something does not',
      'User connects to CloudFront\nUpload the files to S3',
      ['User > CloudFront'],
    ],
  ])('%s', (_, bullets, drawn) => {
    expect(edges('Shop', bullets)).toEqual(drawn);
  });
});

group('what is done on the way', () => {
  test.each([
    ['User → auth header (X-Token) → WAF → ALB', ['User > WAF', 'WAF > ALB']],
    ['API Gateway → token check → Lambda', ['API Gateway > Lambda']],
    ['Lambda → resize → S3 bucket', ['Lambda > S3']],
    ['CloudTrail → log files → S3 → Athena', ['CloudTrail > S3', 'S3 > Athena']],
    ['EventBridge → cron schedule → Lambda', ['EventBridge > Lambda']],
    ['Service A -----(order)---> to Service B', ['Service A > Service B']],
  ])('is no step of its own: %s', (bullet, drawn) => {
    expect(edges('Shop', bullet)).toEqual(drawn);
  });

  test('is one where it may be a program', () => {
    expect(edges('Shop', 'API Gateway → Order service → DynamoDB')).toEqual([
      'API Gateway > Order service',
      'Order service > DynamoDB',
    ]);
  });
});
