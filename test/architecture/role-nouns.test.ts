import { describe } from 'vitest';
import { draws } from './support';

describe('a noun says what one thing is to another', () => {
  draws([
    ['Notes', 'SQS is a trigger for Lambda', ['SQS > Lambda']],
    ['Notes', 'EventBridge acts as a trigger for Lambda', ['EventBridge > Lambda']],
    ['Notes', 'Use SQS as the trigger for Lambda', ['SQS > Lambda']],
    ['Notes', 'S3 is the source of QuickSight', ['S3 > QuickSight']],
    ['SQS', 'Is a Lambda event source', ['SQS > Lambda']],
    ['CloudFront', 'WAF can be placed in front', ['WAF > CloudFront']],
  ]);
});

describe('such a noun that is nobody’s says nothing', () => {
  draws([
    ['Lambda', 'Add a trigger for S3', []],
    ['Config', 'Is the source of truth', []],
    ['DMS', 'Supports a source for migrations', []],
    ['CloudFront', 'WAF cannot be placed in front', []],
  ]);
});

describe('a colon and a dash are a colon', () => {
  draws([
    ['CloudWatch Logs', '**Sources**:- ECS, Lambda', ['ECS > CloudWatch Logs', 'Lambda > CloudWatch Logs']],
    ['Firehose', 'AWS destinations :- S3, Redshift', ['Data Firehose > S3', 'Data Firehose > Redshift']],
  ]);
});

describe('who gets something through another asks that one', () => {
  draws([
    ['Cognito', 'Credentials are obtained by Cognito Identity Pools through STS', ['Cognito Identity Pool > STS']],
    ['Cognito Identity Pools', 'Get temporary credentials via STS', ['Cognito Identity Pool > STS']],
  ]);
});

describe('words that say how many run or what is asked for name no part', () => {
  draws([
    ['Lambda', 'Can run parallel functions', []],
    ['CloudFront', 'The edge location requests the requested resource from S3', ['Edge location > S3']],
  ]);
});
