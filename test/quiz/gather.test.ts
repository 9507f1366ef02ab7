import { describe, expect, it } from 'vitest';
import { resolveTopic } from '../../src/quiz';
import { mulberry32 } from '../../src/quiz/random';
import { gather } from '../../src/quiz/topic/gather';
import { vaultOf } from './vault';

const LINES = 11;
const source = vaultOf({
  'Queues.md': Array.from({ length: LINES }, (_, i) => `- SQS keeps message number ${String(i)}`).join('\n'),
});
const found = resolveTopic('SQS', source);
if (!('topic' in found)) throw new Error('unknown topic');
const { topic } = found;

describe('a sample of a large topic', () => {
  it('has no more bullets than were asked for, none twice, and the same ones for the same seed', () => {
    for (let seed = 1; seed < 30; seed++) {
      const taken = gather(topic, source, mulberry32(seed), 4).map((r) => r.bullet);
      expect(taken.length).toBeGreaterThan(1);
      expect(taken.length).toBeLessThanOrEqual(4);
      expect(new Set(taken).size).toBe(taken.length);
      expect(gather(topic, source, mulberry32(seed), 4).map((r) => r.bullet)).toEqual(taken);
    }
  });

  it('may have any bullet in it, the last ones too', () => {
    const taken = new Set<number>();
    for (let seed = 1; seed < 200; seed++)
      for (const r of gather(topic, source, mulberry32(seed), 4)) taken.add(r.bullet);
    expect([...taken].sort((a, b) => a - b)).toEqual(Array.from({ length: LINES }, (_, i) => i));
  });
});
