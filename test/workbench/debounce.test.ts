import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debounce } from './host/debounce';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('debounce', () => {
  it('calls once, a while after the first call, with the last arguments', () => {
    const calls: number[] = [];
    const wait = debounce((n: number) => calls.push(n), 100);
    wait(1);
    vi.advanceTimersByTime(60);
    wait(2);
    vi.advanceTimersByTime(40);
    expect(calls).toEqual([2]);
    vi.advanceTimersByTime(500);
    expect(calls).toEqual([2]);
  });

  it('waits anew with every call when asked to', () => {
    const calls: number[] = [];
    const wait = debounce((n: number) => calls.push(n), 100, true);
    wait(1);
    vi.advanceTimersByTime(60);
    wait(2);
    vi.advanceTimersByTime(60);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(40);
    expect(calls).toEqual([2]);
  });

  it('runs a waiting call at once, and forgets one that is cancelled', () => {
    const calls: number[] = [];
    const wait = debounce((n: number) => calls.push(n), 100);
    wait(1).run();
    wait(2).cancel();
    wait.run();
    vi.runAllTimers();
    expect(calls).toEqual([1]);
  });
});
