import { MarkdownRenderChild, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/obsidian';
import { Atlas } from '../../src/plugin/atlas';
import { LogFolder } from '../../src/plugin/log-folder';

const said = vi.hoisted(() => [] as string[]);

vi.mock('obsidian', async () => {
  class Notice {
    constructor(text: string) {
      said.push(text);
    }
  }
  return { ...(await import('obsidian-test-mocks/obsidian')), Notice };
});

/** A plugin in an app that does nothing by itself. */
function pluginOf(loadData: () => Promise<unknown>) {
  const ends: (() => void)[] = [];
  const renamed: ((file: { path: string }, from: string) => void)[] = [];
  const saved: unknown[] = [];
  const plugin = {
    app: { vault: { on: (_: string, handler: (typeof renamed)[number]) => renamed.push(handler) } },
    register: (end: () => void) => ends.push(end),
    registerEvent: () => undefined,
    loadData,
    saveData: (data: unknown) => Promise.resolve(void saved.push(data)),
  } as unknown as Plugin;
  return {
    plugin,
    saved,
    rename: (from: string, path: string) => renamed[0]?.({ path }, from),
    unload: () => ends[0]?.(),
  };
}

describe('the parts of the plugin', () => {
  it('data that is torn leaves the settings as they are, and says so', async () => {
    const atlas = new Atlas(pluginOf(() => Promise.reject(new SyntaxError('Unexpected end of JSON input'))).plugin);
    await atlas.load();
    expect(atlas.settings()).toEqual(DEFAULT_SETTINGS);
    expect(said.join()).toContain('could not read its settings: Unexpected end of JSON input');
  });

  it('what another version keeps in the data stays there', async () => {
    const { plugin, saved } = pluginOf(() => Promise.resolve({ questionsPerQuiz: 7, fromTomorrow: { kept: true } }));
    const atlas = new Atlas(plugin);
    await atlas.load();
    await atlas.save({ ...atlas.settings(), questionsPerQuiz: 9 });
    expect(saved).toEqual([{ ...DEFAULT_SETTINGS, questionsPerQuiz: 9, fromTomorrow: { kept: true } }]);
  });

  it('settings that can not be stored hold all the same, and that is said', async () => {
    const { plugin } = pluginOf(() => Promise.resolve(null));
    plugin.saveData = () => Promise.reject(new Error('the disk is full'));
    const atlas = new Atlas(plugin);
    await atlas.save({ ...DEFAULT_SETTINGS, questionsPerQuiz: 7 });
    expect(atlas.settings().questionsPerQuiz).toBe(7);
    expect(said.join()).toContain('could not store its settings: the disk is full');
  });

  it('what was put into open notes goes when the plugin is switched off', () => {
    const { plugin, unload } = pluginOf(() => Promise.resolve(null));
    const atlas = new Atlas(plugin);
    const note = { addChild: (child: MarkdownRenderChild) => child.load() } as unknown as MarkdownPostProcessorContext;
    const gone: string[] = [];
    for (const name of ['first', 'second']) {
      const child = new MarkdownRenderChild({} as HTMLElement);
      child.register(() => gone.push(name));
      atlas.addTo(note, child);
      if (name === 'first') child.unload();
    }
    expect(gone).toEqual(['first']);
    unload();
    expect(gone).toEqual(['first', 'second']);
    expect(atlas.isOff).toBe(true);
  });

  it('the setting goes with the folder of the log, or a folder that it is in', () => {
    const { plugin, rename, saved } = pluginOf(() => Promise.resolve(null));
    const atlas = new Atlas(plugin);
    const folder = new LogFolder(atlas);
    const seen: (string | undefined)[] = [];
    atlas.onSettings(() => seen.push(folder.went));
    folder.follow();
    rename('Study Atlas', 'Meta/Reviews');
    rename('Meta', 'Files');
    rename('Study Atlas notes', 'Other');
    expect(atlas.settings().logFolder).toBe('Files/Reviews');
    expect(seen).toEqual(['Meta/Reviews', 'Files/Reviews']);
    expect(folder.went).toBeUndefined();
    expect(saved).toHaveLength(2);
  });
});
