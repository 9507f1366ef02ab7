import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Remembered } from '../../src/obsidian/remembered';

let kept: Map<string, unknown>;
let written: number;
let app: App;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  kept = new Map();
  written = 0;
  app = {
    loadLocalStorage: (key: string) => kept.get(key) ?? null,
    saveLocalStorage: (key: string, value: unknown) => {
      written += 1;
      kept.set(key, JSON.parse(JSON.stringify(value)));
    },
  } as unknown as App;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const remembered = (by = 'one', most = 100): Remembered => new Remembered(app, 'key', by, most);

describe('what is remembered on a device', () => {
  it('is kept a while after, all that came until then at once, and is there in the next session', () => {
    const first = remembered();
    for (const text of ['a', 'b', 'c']) first.add(text);
    expect(written).toBe(0);
    vi.runAllTimers();
    expect(written).toBe(1);
    const next = remembered();
    expect(['a', 'b', 'c', 'd'].map((text) => next.has(text))).toEqual([true, true, true, false]);
  });

  it('is kept at once when the plugin ends, and not again where nothing is new', () => {
    const first = remembered();
    first.add('a');
    first.keep();
    first.keep();
    vi.runAllTimers();
    expect(written).toBe(1);
    expect(remembered().has('a')).toBe(true);
  });

  it('is forgotten when another version asks, and the oldest of too many', () => {
    const first = remembered('one', 2);
    for (const text of ['a', 'b', 'c']) first.add(text);
    first.keep();
    expect(remembered('two').has('c')).toBe(false);
    expect(['a', 'b', 'c'].map((text) => remembered('one', 2).has(text))).toEqual([false, true, true]);
  });

  it.each([
    [null],
    [7],
    ['{'],
    [{ by: 'one' }],
    [{ by: 'one', hashes: 'all' }],
    [{ by: 'one', hashes: [1, null, {}] }],
  ])('begins anew where %j is kept', (torn) => {
    kept.set('key', torn);
    const first = remembered();
    expect(first.has('a')).toBe(false);
    first.add('a');
    expect(first.has('a')).toBe(true);
  });
});
