import { describe, expect, test } from 'vitest';
import { drawBullets, drawNote, edgesOf, noteOf } from './support';

const edges = (bullets: string, heading = ''): string[] => edgesOf(drawBullets(bullets, heading));

describe('a note that is named after what catalogues know', () => {
  test.each([
    ['spelt out', '[[SQS (Simple Queue Service)]] triggers [[Lambda (Functions)]]', ['SQS > Lambda']],
    ['spelt out the other way', '[[Elastic File System (EFS)]] is mounted on EC2', ['EFS > EC2']],
    ['two that protect', '[[WAF & Shield]] protect CloudFront', ['WAF > CloudFront', 'Shield > CloudFront']],
    ['two in one', 'Fargate uses [[ECR & EFS]]', ['Fargate > ECR', 'Fargate > EFS']],
  ])('is that where it is linked: %s', (_, bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });

  test('is what its bullets are about', () => {
    expect(edgesOf(drawNote(noteOf('- Sends messages to Lambda\n', 'SQS (Simple Queue Service).md')))).toEqual([
      'SQS > Lambda',
    ]);
  });

  test('stays what it is where nothing in it is known', () => {
    expect(edges('[[My plans (draft)]] uses [[Ideas & more]]')).toEqual([]);
  });
});
