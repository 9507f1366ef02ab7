import { describe, expect, it } from 'vitest';
import { inTurns, putInTurns, Turn } from '../../src/obsidian/turn';
import { MapMemory } from './memory-map';

describe('a turn', () => {
  it('is over before it began, lasts some milliseconds, and begins anew once others had theirs', () => {
    let now = 100;
    const turn = new Turn(() => now);
    expect(turn.isOver).toBe(true);
    turn.begin();
    expect(turn.isOver).toBe(false);
    now += 7;
    expect(turn.isOver).toBe(false);
    now += 2;
    expect(turn.isOver).toBe(true);
  });
});

describe('work in turns', () => {
  /** Steps that each take a turn. */
  function* slow(count: number): Generator<number, string> {
    for (let step = 0; step < count; step++) {
      const end = performance.now() + 9;
      while (performance.now() < end);
      yield step;
    }
    return 'done';
  }

  it('comes to its end, and lets others in between', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    expect(await inTurns(slow(4), () => true)).toBe('done');
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });

  it('is left where it is when nobody wants it any more', async () => {
    let asked = 0;
    const steps = slow(100);
    expect(await inTurns(steps, () => ++asked < 3)).toBeUndefined();
    expect(steps.next().value).toBe(3);
  });
});

describe('records put in turns', () => {
  /** A memory that notes down how many records each call brings. */
  class Counting extends MapMemory {
    readonly calls: number[] = [];
    override put(...[store, values]: Parameters<MapMemory['put']>): Promise<void> {
      this.calls.push([...values].length);
      return super.put(store, values);
    }
  }
  const record = (n: number): [string, unknown] => [String(n), n === 3 ? undefined : { n }];
  const numbers = Array.from({ length: 100 }, (_, n) => n);

  it('are all there in the end, the undefined ones deleted', async () => {
    const memory = new Counting();
    await memory.put('facts', [['3', 'old']]);
    await putInTurns(memory, 'facts', numbers, record);
    const kept = await memory.get('facts', numbers.map(String));
    expect(kept.map((value) => value !== undefined)).toEqual(numbers.map((n) => n !== 3));
    expect(Math.max(...memory.calls)).toBeLessThanOrEqual(40);
  });

  it('go one by one where each takes longer than a turn', async () => {
    const memory = new Counting();
    await putInTurns(memory, 'notes', [1, 2, 4], (n) => {
      const end = performance.now() + 10;
      while (performance.now() < end);
      return record(n);
    });
    expect(memory.calls).toEqual([1, 1, 1]);
  });

  it('put nothing where there is nothing, and reject where the memory refuses', async () => {
    const memory = new Counting();
    await putInTurns(memory, 'facts', [], record);
    expect(memory.calls).toEqual([]);
    memory.refuse = true;
    await expect(putInTurns(memory, 'facts', [1], record)).rejects.toThrow('full');
  });
});
