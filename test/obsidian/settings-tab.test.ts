import type { App, Plugin } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/obsidian/settings';
import { AtlasSettingTab } from '../../src/obsidian/settings-tab';

vi.mock('obsidian', () => ({ PluginSettingTab: class {} }));

function tabOf(settings: Settings) {
  const host = {
    current: settings,
    settings: () => host.current,
    save: (next: Settings) => {
      host.current = next;
      return Promise.resolve();
    },
  };
  return { host, tab: new AtlasSettingTab({} as App, {} as Plugin, host) };
}

describe('the settings tab', () => {
  it.each([
    ['maxNoteBytes', ''],
    ['maxNoteBytes', Number.NaN],
    ['questionsPerQuiz', null],
    ['questionsPerQuiz', 0],
    ['newCardsPerDay', -3],
    ['retention', 1.5],
    ['maximumInterval', Number.POSITIVE_INFINITY],
    ['reviewOrder', 'backwards'],
    ['showDiagrams', 'yes'],
  ])('leaves %s as it is where %j is entered', async (key, value) => {
    const settings: Settings = { ...DEFAULT_SETTINGS, maxNoteBytes: 5000, questionsPerQuiz: 7, reviewOrder: 'notes' };
    const { host, tab } = tabOf(settings);
    await tab.setControlValue(key, value);
    expect(host.current).toEqual(settings);
  });

  it('takes what is valid, and nothing else changes', async () => {
    const { host, tab } = tabOf(DEFAULT_SETTINGS);
    await tab.setControlValue('questionsPerQuiz', 12);
    await tab.setControlValue('excludedFolders', '/Templates/\n\nold');
    expect(host.current).toEqual({ ...DEFAULT_SETTINGS, questionsPerQuiz: 12, excludedFolders: ['Templates', 'old'] });
    expect(host.current.hiddenDiagrams).toBe(DEFAULT_SETTINGS.hiddenDiagrams);
  });
});
