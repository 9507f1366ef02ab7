import { describe, expect, test } from 'vitest';
import { edges, type Statement } from './support';

describe('several that do something, with only a comma or slash between them', () => {
  test.each<Statement>([
    ['Notes', 'EFS, RDS, EBS send metrics to CloudWatch', ['EFS > CloudWatch', 'RDS > CloudWatch', 'EBS > CloudWatch']],
    ['Notes', 'Lambda, ECS read the table from DynamoDB', ['Lambda > DynamoDB', 'ECS > DynamoDB']],
    ['Notes', 'S3, SNS, EFS are encrypted with KMS', ['S3 > KMS', 'SNS > KMS', 'EFS > KMS']],
    ['Notes', 'Lambda, ECS, EMR can query Athena', ['Lambda > Athena', 'ECS > Athena', 'EMR > Athena']],
    ['Notes', 'Lambda/Glue query Athena', ['Lambda > Athena', 'Glue > Athena']],
  ])('all do it: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test.each<Statement>([
    ['Notes', 'EC2, Lambda can read S3', ['Lambda > S3']],
    ['Notes', 'In case of EFS, Lambda reads S3', ['Lambda > S3']],
    ['Notes', 'After S3, Lambda, ECS can read DynamoDB', ['ECS > DynamoDB']],
  ])('but what only stands before them does not: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});

describe('parts of a service that do something', () => {
  test.each<Statement>([
    ['CloudTrail', 'A trail delivers to S3', ['CloudTrail > S3']],
    ['CodePipeline', 'Stage calls CodeBuild', ['CodePipeline > CodeBuild']],
    ['EventBridge', 'Schedule kicks off a Lambda', ['EventBridge > Lambda']],
    ['CloudFront', 'The edge fetches from S3', ['CloudFront > S3']],
    ['Route 53', 'Health check watches the ALB', ['Route 53 > ALB']],
    ['Kinesis', 'Shard feeds Lambda', ['Kinesis > Lambda']],
    ['DynamoDB', 'Stream triggers a Lambda', ['DynamoDB > Lambda']],
  ])('do what the service does: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });

  test.each<Statement>([
    ['S3', 'The edge fetches from Lambda', []],
    ['DynamoDB', 'The student reads from S3', []],
    ['Kinesis and SQS', 'A shard sends data to Lambda', []],
  ])('and of nothing that has no such part: %s: %s', (heading, statement, drawn) => {
    expect(edges(statement, heading)).toEqual(drawn);
  });
});
