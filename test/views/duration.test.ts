import { describe, expect, it } from 'vitest';
import { untilText } from '../../src/views/shared/duration';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('when the next card is due', () => {
  // Local times throughout, so that the test says the same in every time zone.
  const at = (day: number, hour: number, minute = 0): number => new Date(2027, 2, day, hour, minute).getTime();
  const now = at(1, 9);

  it.each([
    ['now, when it is past', now - 1, 'now'],
    ['in less than a minute', now + 30_000, 'in less than a minute'],
    ['in minutes', now + 10 * MINUTE, 'in 10 min'],
    ['in hours on the same day', now + 8 * HOUR, 'in 8 h'],
    ['tomorrow', at(2, 10), 'tomorrow'],
    ['in days, by midnights and not by spans of 24 hours', at(3, 1), 'in 2 days'],
    ['on a date, further off', at(1, 9) + 40 * 24 * HOUR, 'on 10 April 2027'],
  ])('is said: %s', (_, due, text) => {
    expect(untilText(due, now)).toBe(text);
  });

  it('is said in hours when midnight is near', () => {
    expect(untilText(at(2, 1), at(1, 23))).toBe('in 2 h');
  });
});
