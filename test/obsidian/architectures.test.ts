import type { App, CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { Architectures } from '../../src/obsidian/architectures';
import { DEFAULT_SETTINGS, MOST_HIDDEN, readSettings } from '../../src/obsidian/settings';
import { parseMetadata } from '../workbench/metadata';

const NOTE =
  '## Path\n\n- Route 53 points to the ALB\n\n## Path\n\n- The ALB forwards requests to EC2\n\n## Nothing\n\n- Rain\n';

/** An app of one note, whose metadata may be of another text than the file's. */
function appOf(parser: boolean): { app: App; file: { text: string }; metadata: { of: string } } {
  const file = { text: NOTE, path: 'Note.md' };
  const metadata = { of: NOTE };
  const cache = {
    getFileCache: (): CachedMetadata => parseMetadata(metadata.of),
    ...(parser && {
      computeMetadataAsync: (data: ArrayBuffer) => Promise.resolve(parseMetadata(new TextDecoder().decode(data))),
    }),
  };
  const vault = {
    getFileByPath: (path: string) => (path === file.path ? file : null),
    cachedRead: () => Promise.resolve(file.text),
  };
  return { app: { vault, metadataCache: cache } as unknown as App, file, metadata };
}

describe('the architectures of a note', () => {
  it('know their sections apart, also under the same heading', () => {
    const architectures = new Architectures(appOf(false).app);
    const keys = [1, 5].map((line) => architectures.section('Note.md', NOTE, line)?.key);
    expect(keys).toEqual(['Note.md#Path', 'Note.md#Path#2']);
    expect(architectures.section('Note.md', NOTE, 9)).toBeNull();
    expect(architectures.section('Other.md', NOTE, 1)).toBeNull();
  });

  it('are not told of a text that the metadata does not fit', () => {
    const { app, metadata } = appOf(false);
    const architectures = new Architectures(app);
    const edited = NOTE.replace('## Path\n', '## Way\n\nText.\n');
    expect(architectures.section('Note.md', NOTE, 1)?.title).toBe('Path');
    expect(architectures.section('Note.md', edited, 1)).toBeUndefined();
    metadata.of = edited;
    architectures.learn('Note.md', edited);
    expect(architectures.section('Note.md', edited, 1)?.title).toBe('Way');
  });

  it('are drawn anew once the app has parsed a file that was opened before it had', async () => {
    const { app, file, metadata } = appOf(false);
    const architectures = new Architectures(app);
    // Another program saved it; what the app knows is of the text before.
    file.text = NOTE.replace('## Path\n', '## Way\n\nText, and more of it.\n');
    await architectures.note('Note.md');
    metadata.of = file.text;
    architectures.learn('Note.md', file.text);
    const [first] = (await architectures.note('Note.md'))?.all() ?? [];
    expect(first?.title).toBe('Way');
  });

  it('of an editor with Unix line ends are those of the file with others', async () => {
    const { app, file, metadata } = appOf(false);
    file.text = metadata.of = NOTE.replaceAll('\n', '\r\n');
    const note = await new Architectures(app).edited('Note.md', NOTE);
    expect(note?.all().map(({ section }) => section.line)).toEqual([1, 5]);
  });

  it('of a text that is not saved yet come from the app’s parser, or wait for it', async () => {
    const edited = `Text.\n\n${NOTE}`;
    const parsed = await new Architectures(appOf(true).app).edited('Note.md', edited);
    expect(parsed?.all().map(({ section }) => section.line)).toEqual([3, 7]);
    expect(await new Architectures(appOf(false).app).edited('Note.md', edited)).toBeUndefined();
  });

  it('of an editor are the same once they are saved, and are drawn anew for another text', async () => {
    const { app, file, metadata } = appOf(true);
    const architectures = new Architectures(app);
    await architectures.note('Note.md');
    const edited = `Text.\n\n${NOTE}`;
    const typed = await architectures.edited('Note.md', edited);
    expect(await architectures.edited('Note.md', edited)).toBe(typed);
    file.text = metadata.of = edited;
    architectures.learn('Note.md', edited);
    expect(await architectures.note('Note.md')).toBe(typed);
    architectures.learn('Note.md', edited);
    expect(await architectures.edited('Note.md', edited)).toBe(typed);
    architectures.redraw();
    expect(await architectures.note('Note.md')).not.toBe(typed);
    expect(await architectures.edited('Note.md', `More.\n\n${edited}`)).not.toBe(typed);
  });
});

describe('the settings of diagrams in notes', () => {
  it('fall back where what is stored is none, and keep so many hidden sections', () => {
    const many = Array.from({ length: MOST_HIDDEN + 5 }, (_, n) => `Note.md#${String(n)}`);
    const read = readSettings({ showDiagramsLive: 'yes', hiddenDiagrams: [7, ...many] });
    expect(read.showDiagramsLive).toBe(DEFAULT_SETTINGS.showDiagramsLive);
    expect(read.hiddenDiagrams).toEqual(many.slice(0, MOST_HIDDEN));
    expect(readSettings({ hiddenDiagrams: 'all' }).hiddenDiagrams).toEqual([]);
  });
});
