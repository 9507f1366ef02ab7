import { describe, expect, it } from 'vitest';
import { shownValue, storedValue } from '../../src/obsidian/review-settings';
import { DEFAULT_SETTINGS, readSettings } from '../../src/obsidian/settings';

describe('settings of the review', () => {
  it('are shown as the student writes them, and read back the same', () => {
    for (const [key, text, stored] of [
      ['easyDays', 'Sunday, Saturday', [0, 6]],
      ['learningSteps', '1, 10, 60', [1, 10, 60]],
      ['easyDays', '', []],
    ] as const) {
      expect(storedValue(key, text)).toEqual(stored);
      expect(shownValue(key, stored)).toBe(text);
    }
    expect(storedValue('easyDays', 'sat; sun sat')).toEqual([0, 6]);
    expect(storedValue('learningSteps', '10 1')).toEqual([1, 10]);
  });

  it('what can not be read leaves the default', () => {
    expect(storedValue('easyDays', 'someday')).toEqual([]);
    expect(storedValue('learningSteps', '0')).toEqual(DEFAULT_SETTINGS.learningSteps);
    expect(storedValue('examDate', '2027-02-30')).toBe('');
    expect(storedValue('examDate', ' 2027-03-12 ')).toBe('2027-03-12');
  });

  it('of a torn file fall back one by one', () => {
    const read = readSettings({
      learningSteps: [1, 'x'],
      maximumInterval: 0,
      newCardsOrder: 'backwards',
      reviewOrder: 'random',
      examDate: 'soon',
      easyDays: [7],
      typedAnswers: 'yes',
      clozesPerBullet: 3,
      scheduleWeights: [1, 2, 3],
    });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, reviewOrder: 'random', clozesPerBullet: 3 });
  });
});
