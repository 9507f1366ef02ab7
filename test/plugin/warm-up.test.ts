import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import type { Atlas } from '../../src/plugin';
import { warmUp } from '../../src/plugin/warm-up';
import { parseMetadata } from '../workbench/metadata';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

/** Idle times that the page had. */
let idles: number;

beforeEach(() => {
  idles = 0;
  const requestIdleCallback = (callback: IdleRequestCallback): void => {
    idles += 1;
    setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }));
  };
  vi.stubGlobal('window', { ...globalThis, requestIdleCallback });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function vault(notes: number): Library {
  const library = new Library();
  for (let n = 0; n < notes; n++) {
    const text = `- SQS keeps messages for ${String(n + 2)} days\n- Lambda reads from SQS and writes the totals to S3\n`;
    library.put(readNote(`Note ${String(n)}.md`, text, parseMetadata(text)));
  }
  library.settle();
  return library;
}

interface Fake {
  library: Library;
  isOff: boolean;
  readonly saved: unknown[];
  readonly looked: Set<string>;
}

function warm(notes: number, isOff: () => boolean = () => false): Fake {
  const library = vault(notes);
  const fake: Fake = { library, isOff: false, saved: [], looked: new Set() };
  const cardsOf = library.cardsOf.bind(library);
  library.cardsOf = (path) => {
    fake.looked.add(path);
    return cardsOf(path);
  };
  const atlas = {
    library,
    get isOff() {
      return isOff();
    },
    indexer: { whenWarm: () => Promise.resolve() },
    settings: () => ({ recentTopics: [] }),
    save: (settings: unknown) => void fake.saved.push(settings),
  };
  warmUp(atlas as unknown as Atlas);
  return fake;
}

async function quiet(): Promise<void> {
  for (let before = -1; before !== idles;) {
    before = idles;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

describe('what makes a first quiz quick', () => {
  it('is done in many idle times, with cards of a few notes, and leaves nothing behind', async () => {
    const fake = warm(60);
    await quiet();
    expect(idles).toBeGreaterThan(20);
    expect(fake.looked.size).toBe(3);
    expect(fake.saved).toEqual([]);
  });

  it('ends when the plugin is switched off, and in an empty vault', async () => {
    warm(60, () => idles > 4);
    await quiet();
    expect(idles).toBe(5);
    idles = 0;
    warm(0);
    await quiet();
    expect(idles).toBeLessThan(5);
  });
});
