import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

test.each([
  ['GitHub Actions builds the image and pushes it to ECR', ['GitHub Actions > ECR']],
  ['App Service talks to Azure SQL', ['App Service > Azure SQL']],
  [
    'Blob Storage triggers an Azure Function, which writes to Cosmos DB',
    ['Blob Storage > Azure Functions', 'Azure Functions > Cosmos DB'],
  ],
  ['Cloud Run -> Cloud SQL', ['Cloud Run > Cloud SQL']],
  ['Grafana queries Prometheus', ['Grafana > Prometheus']],
  ['Pods get their address from the VPC CNI', ['Pod > VPC CNI']],
  ['Producers write to topics in MSK', ['Producer > MSK']],
  ['Glue reads from S3 and RDS', ['Glue > S3', 'Glue > RDS']],
  ['Glue writes the result to Redshift', ['Glue > Redshift']],
  ['Batch writes to a DynamoDB table', []],
  ['CloudFront w/ a custom origin reads from S3', ['CloudFront > S3']],
  ['Lambda reaches the internet thru a NAT gateway', ['Lambda > NAT Gateway', 'NAT Gateway > Internet']],
])('%s', (bullet, drawn) => {
  expect(edgesOf(drawBullets(bullet, 'Notes'))).toEqual(drawn);
});

describe('a program that is called after what it does', () => {
  test.each([
    ['An image resizing service reads from the S3 bucket', ['Image resizing service > S3']],
    ['The order processing worker polls the job queue', ['Order processing worker > Job queue']],
    ['The email service reads from the job queue', ['Email service > Job queue']],
    [
      'The payment service reads the order table. This component is responsible for sending events to SNS',
      ['Payment service > Order table', 'Payment service > SNS'],
    ],
  ])('is one thing: %s', (bullet, drawn) => {
    expect(edgesOf(drawBullets(bullet))).toEqual(drawn);
  });
});

test('the main queue beside a dead letter queue is another one', () => {
  expect(edgesOf(drawBullets('Messages are moved from the main queue to the DLQ', 'Dead letter queue'))).toEqual([
    'Main queue > Dead letter queue',
  ]);
});
