import { describe, expect, it } from 'vitest';
import { withEntry } from '../../src/obsidian/entry';
import { DEFAULT_SETTINGS, type Key, type Settings } from '../../src/obsidian/settings';

describe('what is entered for a setting', () => {
  it.each<[Key, unknown]>([
    ['maxNoteBytes', ''],
    ['maxNoteBytes', Number.NaN],
    ['questionsPerQuiz', null],
    ['questionsPerQuiz', 0],
    ['newCardsPerDay', -3],
    ['retention', 1.5],
    ['maximumInterval', Number.POSITIVE_INFINITY],
    ['reviewOrder', 'backwards'],
    ['showDiagrams', 'yes'],
  ])('leaves %s as it is where %j is entered', (key, value) => {
    const settings: Settings = { ...DEFAULT_SETTINGS, maxNoteBytes: 5000, questionsPerQuiz: 7, reviewOrder: 'notes' };
    expect(withEntry(settings, key, value)).toEqual(settings);
  });

  it('takes what is valid, and nothing else changes', () => {
    const once = withEntry(DEFAULT_SETTINGS, 'questionsPerQuiz', 12);
    const twice = withEntry(once, 'excludedFolders', '/Templates/\nold');
    expect(twice).toEqual({ ...DEFAULT_SETTINGS, questionsPerQuiz: 12, excludedFolders: ['Templates', 'old'] });
    expect(twice.hiddenDiagrams).toBe(DEFAULT_SETTINGS.hiddenDiagrams);
  });
});
