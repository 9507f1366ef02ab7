import type { DeskOptions } from '../../src/library';
import { DEFAULT_SCHEDULING, type LogStore } from '../../src/review';

const DAY = 86_400_000;

/** A review log of one file, to which nothing is written. */
export function logStore(text: string): LogStore {
  const name = 'k3f9a2-2026-10.md';
  return { list: () => Promise.resolve([name]), read: () => Promise.resolve(text), append: () => Promise.resolve() };
}

/** Options of a desk as the plugin has them at first. */
export function deskAt(now: () => number): DeskOptions {
  return {
    now,
    dayStart: (at) => at - (at % DAY),
    limits: () => ({ newCards: 20, reviews: 200 }),
    scheduling: () => DEFAULT_SCHEDULING,
  };
}
