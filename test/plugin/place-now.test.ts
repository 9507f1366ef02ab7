import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import { placeNow } from '../../src/plugin/place-now';
import { parseMetadata } from '../workbench/metadata';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

const QUEUE = 'SQS keeps messages for 14 days at most';
const TOPIC = 'SNS pushes messages to all subscribers';

function libraryOf(notes: Readonly<Record<string, string>>): Library {
  const library = new Library();
  const put = (path: string, text: string): void => library.put(readNote(path, text, parseMetadata(text)));
  for (const [path, text] of Object.entries(notes)) put(path, text);
  library.settle();
  return library;
}

function edit(library: Library, path: string, text: string): void {
  library.put(readNote(path, text, parseMetadata(text)));
  library.settle();
}

const OF_QUEUE = { note: 'A.md', line: 1, text: QUEUE };

describe('the place of a bullet that a page was made of', () => {
  it('is where it stood while nothing was edited', () => {
    expect(placeNow(libraryOf({ 'A.md': `- ${QUEUE}\n` }), OF_QUEUE)).toEqual({ note: 'A.md', line: 1 });
  });

  it('goes down with it when lines are put in above', () => {
    const library = libraryOf({ 'A.md': `- ${QUEUE}\n- ${TOPIC}\n` });
    edit(library, 'A.md', `- One more\n- And another\n- ${QUEUE}\n- ${TOPIC}\n`);
    expect(placeNow(library, OF_QUEUE)).toEqual({ note: 'A.md', line: 3 });
  });

  it('is the nearest where two say the same', () => {
    const text = `- ${QUEUE}\n- ${TOPIC}\n- One more\n- ${QUEUE}\n`;
    expect(placeNow(libraryOf({ 'A.md': text }), { ...OF_QUEUE, line: 4 }).line).toBe(4);
  });

  it('is that of the same fact where it was reworded, or went to another note', () => {
    const library = libraryOf({ 'A.md': `- ${QUEUE}\n- ${TOPIC}\n`, 'B.md': '- DNS resolves names\n' });
    const fact = library.registry.ids('A.md')?.[0] ?? '';
    edit(library, 'A.md', `Words.\n\n- ${TOPIC}\n- ${QUEUE} and no longer\n`);
    expect(placeNow(library, { ...OF_QUEUE, fact })).toEqual({ note: 'A.md', line: 4 });
    library.put(readNote('A.md', `- ${TOPIC}\n`, parseMetadata(`- ${TOPIC}\n`)));
    edit(library, 'B.md', `- DNS resolves names\n- ${QUEUE} and no longer\n`);
    expect(placeNow(library, { ...OF_QUEUE, fact })).toEqual({ note: 'B.md', line: 2 });
  });

  it('is left as it was where nothing is known of it', () => {
    expect(placeNow(libraryOf({ 'A.md': '' }), { ...OF_QUEUE, line: 7, fact: 'gone' })).toEqual({
      note: 'A.md',
      line: 7,
    });
    expect(placeNow(libraryOf({}), { ...OF_QUEUE, text: '' })).toEqual({ note: 'A.md', line: 1 });
  });
});
