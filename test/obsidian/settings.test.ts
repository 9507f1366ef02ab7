import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../src/obsidian/settings';

describe('readSettings', () => {
  it.each([
    [undefined],
    [null],
    ['text'],
    [[]],
    [{ retention: 7, excludedFolders: 'x', logFolder: ' / ', newCardsPerDay: -1 }],
  ])('falls back to the defaults on %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is valid and drops the rest', () => {
    const stored = {
      retention: 0.95,
      excludedFolders: ['a', 3, ' '],
      logFolder: '/my/log/',
      recentTopics: Array(20).fill('t'),
    };
    expect(readSettings(stored)).toMatchObject({ retention: 0.95, excludedFolders: ['a'], logFolder: 'my/log' });
    expect(readSettings(stored).recentTopics).toHaveLength(10);
  });

  it.each(['.hidden', 'a/.b', '..', '../../etc', 'a/../b', '\\', 7])(
    'a log in %j would not be seen again',
    (logFolder) => {
      expect(readSettings({ logFolder }).logFolder).toBe(DEFAULT_SETTINGS.logFolder);
    },
  );

  it.each(['a//b/', ' a / b', 'a\\b'])('%j is a folder in a folder', (logFolder) => {
    expect(readSettings({ logFolder }).logFolder).toBe('a/b');
  });

  it('reads back what it gave', () => {
    expect(readSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual(DEFAULT_SETTINGS);
  });
});
