import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/cards';
import { EVERYTHING_DUE, type DeskStatus, type ReviewDesk } from '../../src/library';
import { StatusKeeper } from '../../src/plugin/review-status';

vi.mock('obsidian', async () => import('obsidian-test-mocks/obsidian'));

const NOTHING: DeskStatus = {
  scope: EVERYTHING_DUE,
  turn: null,
  done: 3,
  left: 0,
  looking: false,
  nextDue: null,
  canUndo: false,
  unsaved: 0,
  problem: null,
};

describe('the status of a review', () => {
  let looking: boolean;
  let reading: boolean;
  let turn: DeskStatus['turn'];
  let passes: number;
  const tell = vi.fn();
  const desk = {
    status: () => ({ ...NOTHING, looking, turn }),
    *looking(): Generator<void> {
      passes++;
      yield;
      yield;
      looking = false;
    },
  } as Partial<ReviewDesk> as ReviewDesk;
  const keeper = (of: ReviewDesk | undefined): StatusKeeper =>
    new StatusKeeper({
      desk: () => of,
      isReading: () => reading,
      scope: () => EVERYTHING_DUE,
      isOff: () => false,
      tell,
    });

  beforeEach(() => {
    tell.mockClear();
    vi.stubGlobal('window', globalThis);
    looking = true;
    reading = false;
    turn = null;
    passes = 0;
  });

  it('waits before it says that nothing is left, until everything was looked at, and tells then', async () => {
    const statuses = keeper(desk);
    expect(statuses.get().ready).toBe(false);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    statuses.forget();
    expect(statuses.get()).toMatchObject({ ready: true, done: 3, looking: false });
  });

  it('does not look again and again for what is not to be found', async () => {
    const statuses = keeper(desk);
    statuses.get();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    looking = true;
    statuses.forget();
    expect(statuses.get().ready).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(passes).toBe(1);
  });

  it('looks again at once where more is missing after all had been found', async () => {
    const statuses = keeper(desk);
    statuses.get();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    statuses.forget();
    expect(statuses.get().looking).toBe(false);
    looking = true;
    statuses.forget();
    statuses.get();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
    expect(passes).toBe(2);
  });

  it('begins anew where something else is reviewed by now', async () => {
    let scope = EVERYTHING_DUE;
    const other = {
      ...desk,
      get scope() {
        return scope;
      },
      *looking(): Generator<void> {
        passes++;
        for (let i = 0; i < 10; i++) {
          const end = performance.now() + 4;
          while (performance.now() < end);
          yield;
        }
        looking = false;
      },
    } as Partial<ReviewDesk> as ReviewDesk;
    const statuses = keeper(other);
    tell.mockImplementation(() => {
      statuses.forget();
      statuses.get();
    });
    statuses.get();
    await new Promise((resolve) => setTimeout(resolve, 10));
    scope = { ...scope, which: 'hard' };
    await vi.waitFor(() => expect(passes).toBe(2));
    await vi.waitFor(() => expect(statuses.get()).toMatchObject({ ready: true, looking: false }));
    tell.mockReset();
  });

  it('tells of a card that was found while it goes on looking for others', async () => {
    const slow = {
      ...desk,
      *looking(): Generator<void> {
        for (let i = 0; i < 100; i++) {
          const end = performance.now() + 4;
          while (performance.now() < end);
          if (i === 20) turn = { card: { id: 'a/cloze:x' } as Card, intervals: null };
          yield;
        }
        looking = false;
      },
    } as Partial<ReviewDesk> as ReviewDesk;
    const statuses = keeper(slow);
    const told: string[] = [];
    tell.mockImplementation(() => {
      statuses.forget();
      const status = statuses.get();
      told.push(`${status.ready ? 'ready' : 'waiting'}, ${status.looking ? 'looking' : 'whole'}`);
    });
    statuses.get();
    await vi.waitFor(() => expect(looking).toBe(false), 3000);
    await vi.waitFor(() => expect(statuses.get().looking).toBe(false));
    expect(told).toContain('ready, looking');
    tell.mockReset();
  });

  it('is whole for who waits until everything was looked at', async () => {
    expect(await keeper(desk).whole()).toMatchObject({ ready: true, looking: false });
    expect(passes).toBe(1);
    expect(await keeper(undefined).whole()).toMatchObject({ ready: false });
  });

  it('goes on with a card while notes are read in, but does not say that nothing is left', () => {
    looking = false;
    reading = true;
    const statuses = keeper(desk);
    expect(statuses.get().ready).toBe(false);
    turn = { card: { id: 'a/cloze:x' } as Card, intervals: null };
    statuses.forget();
    expect(statuses.get().ready).toBe(true);
  });

  it('waits while nothing is read yet', () => {
    const waiting = keeper(undefined);
    expect(waiting.get()).toMatchObject({ ready: false, turn: null });
  });
});
