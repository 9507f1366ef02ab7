import { describe, expect, it } from 'vitest';
import { isWorthDrawing } from '../../src/architecture';
import { drawBullets } from './support';

/** Whether the bullets of a section are worth a picture. */
function worth(bullets: string): boolean {
  const drawn = drawBullets(bullets);
  expect(drawn).toBeDefined();
  return drawn !== undefined && isWorthDrawing(drawn);
}

describe('what is worth a picture', () => {
  it('is something that moves from one component to another', () => {
    expect(worth('Lambda writes orders to DynamoDB')).toBe(true);
    expect(worth('Route 53 routes traffic to the ALB')).toBe(true);
  });

  it('is what hangs together, from three components on', () => {
    expect(worth('Athena uses Glue\nGlue uses KMS')).toBe(true);
    expect(worth('EC2 and RDS are in a private subnet')).toBe(true);
  });

  it('is not one component that uses another, nor one that lies somewhere', () => {
    expect(worth('Athena uses Glue')).toBe(false);
    expect(worth('EC2 is in a private subnet')).toBe(false);
  });

  it('is not what the note denies', () => {
    expect(worth('Lambda cannot write to DynamoDB')).toBe(false);
  });
});
