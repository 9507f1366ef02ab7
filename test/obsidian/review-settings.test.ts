import { describe, expect, it } from 'vitest';
import { limitOf, shownValue, storedValue } from '../../src/obsidian/review-settings';
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

  it('limits of topics are read a line each', () => {
    expect(limitOf('#networking: 5 new, 40 reviews')).toEqual({ name: '#networking', newCards: 5, reviews: 40 });
    expect(limitOf('Cost optimization = 0 new')).toEqual({ name: 'Cost optimization', newCards: 0 });
    expect(limitOf('Courses/SAA: 10 due')).toEqual({ name: 'Courses/SAA', reviews: 10 });
    for (const line of ['', '#networking', '#networking: few', ': 5 new', '#networking: 5'])
      expect(limitOf(line)).toBe(undefined);
    const text = '#networking: 5 new\nS3: 10 reviews';
    expect(shownValue('topicLimits', storedValue('topicLimits', `${text}\n\n`))).toBe(text);
  });

  it('the tag that leaves out is stored without its sign, and what is no tag leaves the default', () => {
    expect(storedValue('excludeTag', ' #not-asked/ever ')).toBe('not-asked/ever');
    for (const wrong of ['', '#', 'two words', '#123', 7]) {
      expect(storedValue('excludeTag', wrong)).toBe(DEFAULT_SETTINGS.excludeTag);
      expect(readSettings({ excludeTag: wrong }).excludeTag).toBe(DEFAULT_SETTINGS.excludeTag);
    }
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
