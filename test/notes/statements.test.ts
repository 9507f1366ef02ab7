import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSentence, packNote, readNote, unpackNote, type Note } from '../../src/notes';
import { parseMetadata } from '../workbench/metadata';

const read = (text: string): Note => readNote('Cache.md', text, parseMetadata(text));
const sentences = (text: string): string[] =>
  read(text)
    .bullets.filter(isSentence)
    .map((b) => b.text);

describe('sentences of paragraphs', () => {
  it('are bullets without a marker, in the order of the text, on the lines they begin on', () => {
    const note = read(
      [
        'A cache keeps answers close to those who ask. Misses go to the database.',
        '',
        '# Kinds',
        '- a bullet',
        '  - a bullet below',
        '',
        'Lazy loading fills a cache on a miss.',
        'Write-through fills a cache on every write.',
      ].join('\n'),
    );
    expect(note.bullets.map((b) => [b.text, b.marker, b.line, b.section, b.parent])).toEqual([
      ['A cache keeps answers close to those who ask.', '', 1, 0, -1],
      ['Misses go to the database.', '', 1, 0, -1],
      ['a bullet', '-', 4, 1, -1],
      ['a bullet below', '-', 5, 1, 2],
      ['Lazy loading fills a cache on a miss.', '', 7, 1, -1],
      ['Write-through fills a cache on every write.', '', 8, 1, -1],
    ]);
    expect(note.bullets.map((b) => b.index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(note.sections.map((s) => s.bullets)).toEqual([
      [0, 1],
      [2, 3, 4, 5],
    ]);
    expect(unpackNote(packNote(note))).toEqual(note);
  });

  it('keep their links, marks and tags', () => {
    const [one] = read('The **[[ELB|balancer]]** spreads requests. #resilient').bullets;
    expect(one).toMatchObject({ text: 'The balancer spreads requests.', tags: ['resilient'], notFact: null });
    expect(one?.links.map((l) => l.target)).toEqual(['ELB']);
    expect(one?.marks.map((m) => m.kind)).toEqual(['bold']);
  });

  it('do not end at abbreviations, versions, file names, links and code', () => {
    expect(
      sentences('Engines, e.g. Redis 7.2, hold data in memory. Sizes grow up to approx. 600 GB per node.'),
    ).toEqual(['Engines, e.g. Redis 7.2, hold data in memory.', 'Sizes grow up to approx. 600 GB per node.']);
    expect(sentences('The file `a. B. c` and [[What? Why! So.]] hold all of the settings.')).toHaveLength(1);
  });

  it('may name a king, a phase or what "i.e." explains', () => {
    const said = [
      'The court tried Charles I in Westminster Hall.',
      'Tests of Phase I take two years or more.',
      'Engines, i.e. Redis, hold data in memory.',
    ];
    expect(sentences(said.join(' '))).toEqual(said);
    expect(sentences('When I tried it the cache was slow. The cache i tried was slower.')).toEqual([]);
  });

  it('go on over lines that an editor wrapped, and end with lines that stand for themselves', () => {
    const wrapped =
      'A read replica takes over the reads of a database, so that the\nPrimary has time for writes; it follows the primary with a delay of\nseconds at most.';
    expect(sentences(wrapped)).toEqual([wrapped.replace(/\n/g, ' ')]);
    expect(sentences('Replicas take reads off the primary\nSnapshots are kept for up to 35 days')).toEqual([
      'Replicas take reads off the primary',
      'Snapshots are kept for up to 35 days',
    ]);
    expect(
      sentences(
        'Replicas take reads off the primary and may be promoted to one\nSnapshots are kept for up to 35 days and may be shared by any',
      ),
    ).toHaveLength(2);
    expect(read('One line, which\ngoes on here below.').bullets[0]).toMatchObject({ line: 1, endLine: 2 });
  });

  it('are taken from lines that begin with a sign Markdown does not know', () => {
    expect(sentences('• Snapshots are kept for up to 35 days\n• Replicas take reads off the primary')).toEqual([
      'Snapshots are kept for up to 35 days',
      'Replicas take reads off the primary',
    ]);
  });

  it.each([
    ['leans on the one before', 'A cache is fast. This makes pages quick to load. However, it costs memory.', 1],
    ['points back in its midst', 'ATP synthase uses this gradient for its work. It is for those who ask first.', 0],
    ['begins with "it", but for the first of a paragraph', 'It keeps answers in memory. It never asks twice.', 1],
    ['speaks to the reader', "Let's see how caches work in practice. Remember the limits of each engine.", 0],
    ['speaks of the note', 'In this section caches are explained in depth. I think caches are the best part.', 0],
    ['asks', 'How long does a session last in the cache?', 0],
    ['introduces a list', 'There are three kinds of caches here:\n\n- one', 0],
    ['is a caption or a name', 'Figure 3 of the caching layer in AWS.\n\nCaching best practices', 0],
    ['is a field of another plugin', 'source:: The caching guide of the vendor.', 0],
    ['is a formula or a template', '$$a = b$$ holds for all of them.\n\n<% tp.file.title %> is the title here.', 0],
    ['is made of links', '[[A]], [[B]] and [[C]], [[D]]', 0],
    ['is a footnote', '[^1]: The caching guide of the vendor says so.', 0],
  ])('leave out what %s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('are none in code, quotes, tables, headings, properties and formulas', () => {
    const text = [
      '---',
      'summary: Caches keep answers close to those who ask.',
      '---',
      '# Caches keep answers close to those who ask.',
      '```',
      'Caches keep answers close to those who ask.',
      '```',
      '| Caches keep answers close. | Caches keep answers close. |',
      '| --- | --- |',
      '| Caches keep answers close. | Caches keep answers close. |',
    ].join('\n');
    expect(sentences(text)).toEqual([]);
  });

  it('leave questions and cards of the student alone', () => {
    const text = '#Q Which engine keeps data in memory?\n(a) Redis keeps it all.\n(b) Nothing of that sort.\nAnswer: a';
    expect(read(text).questions).toHaveLength(1);
    expect(sentences(text)).toEqual([]);
    expect(sentences('Redis is what kind of a store :: It keeps all of its data in memory.')).toEqual([]);
  });

  it('are doubted where the student doubts', () => {
    expect(read('Replicas are probably free of charge here.').bullets.map((b) => b.doubt)).toEqual([true]);
  });

  it('never throw, never overlap, and lie in the text, whatever it holds', () => {
    const part = fc.constantFrom(
      'A b c d e. ',
      'Ab cd ef gh',
      '\n',
      '\n\n',
      '`',
      '[[',
      ']]',
      '<',
      '. ',
      '- ',
      '## H\n',
      '*',
      '•',
      '\u00a0',
      '?! ',
      '😀 ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const lines = text.split('\n');
        let before = 0;
        for (const b of read(text).bullets.filter(isSentence)) {
          expect(b.line).toBeGreaterThanOrEqual(before);
          expect(b.endLine).toBeLessThanOrEqual(lines.length);
          const own = lines
            .slice(b.line - 1, b.endLine)
            .join(' ')
            .replace(/\s+/g, ' ');
          expect(own).toContain(b.raw.split(/\s+/)[0]);
          before = b.line;
        }
      }),
    );
  });
});

describe('lists copied from elsewhere', () => {
  const copied = [
    '● Replicas take reads off the primary and are never written',
    'to by anybody.',
    '● Snapshots are kept for up to 35 days. ',
    '○ They may be shared with other accounts',
  ].join('\n');

  it('have their own signs, and lines without one go on with the line before', () => {
    expect(sentences(copied)).toContain('Replicas take reads off the primary and are never written to by anybody.');
  });

  it('are read item by item where a picture is drawn from them', () => {
    const note = readNote('Cache.md', copied, parseMetadata(copied), true);
    expect(note.bullets.map((b) => [b.text, b.line])).toEqual([
      ['Replicas take reads off the primary and are never written to by anybody.', 1],
      ['Snapshots are kept for up to 35 days.', 3],
      ['They may be shared with other accounts', 4],
    ]);
  });
});

describe('lines without capitals', () => {
  it('are one each where they are of many lengths, and one sentence where an editor filled them', () => {
    const text = [
      'caches keep answers',
      'a replica takes the reads of the primary database and its standby',
      'it lags',
    ].join('\n');
    const note = readNote('Cache.md', text, parseMetadata(text), true);
    expect(note.bullets.map((b) => b.text)).toEqual(text.split('\n'));
  });
});

describe('quotes and callouts', () => {
  const quoted = [
    'A cache keeps answers close to those who ask.',
    '',
    '> [!info] Parts',
    '> **Primary**: takes the writes',
    '> Replicas take reads off the primary',
    '> - a bullet',
    '',
    '> [!question] Which one takes writes?',
    '> The primary does, as ever.',
  ].join('\n');

  it('are asked where they state something by themselves, but for questions and what others said', () => {
    expect(read(quoted).bullets.map((b) => [b.text, b.line])).toEqual([
      ['A cache keeps answers close to those who ask.', 1],
      ['Replicas take reads off the primary', 5],
      ['a bullet', 6],
    ]);
  });

  it('are read as paragraphs: a sentence goes on in the next line, and a list item in the line below it', () => {
    const text = [
      '> [!tip] Locks',
      '> A canal lock lifts barges from one level of water to the next one, and',
      '> the keeper fills its chamber.',
      '>',
      '> - an item that goes on',
      '>   in the line below it, as items do',
      '>',
      '> ```',
      '> Code is no sentence to be asked about.',
      '> ```',
      '> The gates of a lock are never open at once.',
    ].join('\n');
    expect(read(text).bullets.map((b) => [b.text, b.line, b.endLine])).toEqual([
      ['A canal lock lifts barges from one level of water to the next one, and the keeper fills its chamber.', 2, 3],
      ['an item that goes on in the line below it, as items do', 5, 6],
      ['The gates of a lock are never open at once.', 11, 11],
    ]);
  });

  it.each(['example', 'quote', 'success', 'faq'])('of the type "%s" state nothing', (type) => {
    expect(read(`> [!${type}]- Locks\n> The gates of a lock are never open at once.`).bullets).toEqual([]);
  });

  it('are read line by line where a picture is drawn, but for questions and what others said', () => {
    const note = readNote('Cache.md', quoted, parseMetadata(quoted), true);
    expect(note.bullets.map((b) => [b.text, b.line])).toEqual([
      ['A cache keeps answers close to those who ask.', 1],
      ['Primary: takes the writes', 4],
      ['Replicas take reads off the primary', 5],
      ['a bullet', 6],
    ]);
  });
});

describe('a sentence that calls on the reader', () => {
  it.each([
    'Note that gates of a lock are never open at once.',
    '**Note:** The gates of a lock are never open at once.',
    'Remember that gates of a lock are never open at once.',
  ])('states what it calls for: %s', (text) => {
    expect(read(text).bullets).toHaveLength(1);
  });

  it.each([
    'Note that it is never open on both sides.',
    'Note that both are shut while the keeper sleeps.',
    'Remember the lesson about the old locks.',
  ])('may lean on others or state nothing: %s', (text) => {
    expect(read(text).bullets).toEqual([]);
  });
});
