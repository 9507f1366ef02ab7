import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

function edges(bullets: string, heading = 'Notes'): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

describe('a product that no lexicon knows', () => {
  test.each([
    ['Cloudflare sits in front of the ALB', ['Cloudflare > ALB']],
    ['Akamai in front of CloudFront', ['Akamai > CloudFront']],
    ['EC2 behind Cloudflare', ['Cloudflare > EC2']],
    ['Stripe sends webhooks to API Gateway, which invokes Lambda', ['Stripe > API Gateway', 'API Gateway > Lambda']],
    ['Kong forwards requests to ECS', ['Kong > ECS']],
    ['Records are streamed from Kinesis to Fivetran', ['Kinesis > Fivetran']],
    ['ALB traffic is filtered by Cloudflare', ['Cloudflare > ALB']],
  ])('is drawn where a known service stands on the other side: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test.each([
    // Many, an adjective, a common noun, a place, a language.
    'Records go to S3',
    'Regular pushes to S3',
    'Encryption uses KMS',
    'Requests from Europe go to the ALB',
    'Lambda runs code in Python',
    'Compatible with Ethereum and S3',
    // Both ends unknown.
    'Cloudflare forwards requests to Kong',
    'Public Key Infrastructure',
  ])('is not seen in every word with a capital: %s', (bullet) => {
    expect(edges(bullet)).toEqual([]);
  });

  test('is not taken for what a verb is done to', () => {
    expect(edges('Can download Public Key', 'KMS')).toEqual([]);
  });
});

describe('what is pulled, built and deployed', () => {
  test.each([
    ['Salesforce data is pulled into S3 with AppFlow', ['Salesforce > AppFlow', 'AppFlow > S3']],
    [
      'CodePipeline pulls source from CodeCommit, builds it with CodeBuild and deploys it with CodeDeploy to ECS',
      ['CodePipeline > CodeCommit', 'CodePipeline > CodeBuild', 'CodePipeline > CodeDeploy', 'CodeDeploy > ECS'],
    ],
    ['AWS Glue reads data from S3, transforms it and loads it into Redshift', ['Glue > S3', 'Glue > Redshift']],
    ['Okta federates into IAM Identity Center', ['Okta > IAM Identity Center']],
  ])('goes where it is said to go: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});
