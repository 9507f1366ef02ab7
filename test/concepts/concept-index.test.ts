import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon, ConceptIndex, loadCatalogue, type Lexicon } from '../../src/concepts';
import { makeNote } from './make-note';

const catalogue = loadCatalogue();

const resolves = (lexicon: Lexicon, name: string) => lexicon.resolve(name)?.name;
const mentions = (lexicon: Lexicon, text: string) => lexicon.mentions(text).map((m) => m.concept);

describe('names that a vault adds', () => {
  it('makes a concept of a note that no catalogue knows', () => {
    const lexicon = buildLexicon({ catalogue, vault: [makeNote('atoms/Blast Radius.md')] });
    expect(lexicon.resolve('blast radius')).toEqual({
      id: 'blastradius',
      name: 'Blast Radius',
      aliases: [],
      category: 'general',
      kind: 'term',
      source: 'vault',
    });
    expect(mentions(lexicon, 'keep the blast radius of S3 small')).toEqual(['blastradius', 's3']);
  });

  it('adds no second concept for a note that the catalogue knows', () => {
    const lexicon = buildLexicon({
      catalogue,
      vault: [makeNote('ELB.md'), makeNote('Elastic Load Balancing.md'), makeNote('AWS Region.md')],
    });
    expect([...lexicon.all()].filter((c) => c.source !== 'catalogue')).toEqual([]);
  });

  it('takes shown texts, frontmatter aliases and spelt-out acronyms as other names', () => {
    const lexicon = buildLexicon({
      catalogue,
      vault: [
        makeNote('BR.md', { aliases: ['Explosion Size'] }),
        makeNote('Other.md', {
          links: ['BR|Blast Radius', 'ELB|Traffic Spreader'],
          acronyms: ['MTTD=Mean Time To Detect'],
        }),
      ],
    });
    expect(resolves(lexicon, 'blast radius')).toBe('BR');
    expect(resolves(lexicon, 'explosion size')).toBe('BR');
    expect(resolves(lexicon, 'traffic spreader')).toBe('ELB');
    expect(lexicon.get('elb')?.aliases).toContain('Traffic Spreader');
    expect(lexicon.resolve('MTTD')?.id).toBe(lexicon.resolve('mean time to detect')?.id);
    expect(lexicon.get('br')?.aliases).toEqual(['Blast Radius', 'Explosion Size']);
  });

  it('knows the targets of links to notes that do not exist', () => {
    const lexicon = buildLexicon({ catalogue, vault: [makeNote('A.md', { links: ['folder/Cell Based Design'] })] });
    expect(resolves(lexicon, 'cell-based design')).toBe('Cell Based Design');
  });

  it.each(['here', 'this link', 'read the docs', 'how it works', 'a way to keep two copies of it', 'and more'])(
    'takes "%s" for no name',
    (shown) => {
      const lexicon = buildLexicon({ catalogue, vault: [makeNote('A.md', { links: [`Blast Radius|${shown}`] })] });
      expect(lexicon.resolve(shown)).toBeUndefined();
    },
  );

  it('never lets a shown text merge two concepts', () => {
    const lexicon = buildLexicon({
      catalogue,
      vault: [makeNote('Blast Radius.md'), makeNote('A.md', { links: ['S3|EBS', 'Cells|Blast Radius'] })],
    });
    expect(resolves(lexicon, 'EBS')).toBe('EBS');
    expect(resolves(lexicon, 'blast radius')).toBe('Blast Radius');
    expect(resolves(lexicon, 'Cells')).toBe('Cells');
  });

  it('refuses a name that the notes use for two things', () => {
    const one = makeNote('A.md', { links: ['Cells|The Pattern Thing'] });
    const two = makeNote('B.md', { links: ['Shuffle Sharding|Pattern Thing'] });
    const index = new ConceptIndex(catalogue);
    index.addNote(one);
    expect(resolves(index.lexicon(), 'pattern thing')).toBe('Cells');
    index.addNote(two);
    expect(index.lexicon().resolve('pattern thing')).toBeUndefined();
    index.removeNote('A.md');
    expect(resolves(index.lexicon(), 'pattern thing')).toBe('Shuffle Sharding');
  });

  it('does not join a spelling-out to a catalogue acronym that means something else', () => {
    const lexicon = buildLexicon({ catalogue, vault: [makeNote('A.md', { acronyms: ['SES=Student Exam Schedule'] })] });
    expect(resolves(lexicon, 'SES')).toBe('SES');
    expect(lexicon.resolve('student exam schedule')?.id).not.toBe('ses');
  });

  it('lets a small word of a sentence be a link without finding it everywhere', () => {
    const lexicon = buildLexicon({
      catalogue,
      vault: [makeNote('A.md', { links: ['Cells|partitions'] }), makeNote('deploying.md')],
    });
    expect(mentions(lexicon, 'partitions of a disk, while deploying')).toEqual([]);
    expect(resolves(lexicon, 'partitions')).toBe('Cells');
  });

  it('finds no text for notes named by a date, a number or an everyday word', () => {
    const lexicon = buildLexicon({
      catalogue,
      vault: ['2024-05-01.md', '7.md', 'Notes.md', 'The.md'].map((p) => makeNote(p)),
    });
    expect(mentions(lexicon, 'the 7 notes of 2024-05-01')).toEqual([]);
  });
});

describe("the student's own names", () => {
  const student = [
    { name: 'CloudFront', aliases: ['CF'] },
    { name: 'Ledger Service', aliases: ['LS'], category: 'database' as const, kind: 'component' as const },
  ];

  it('win over every other meaning', () => {
    const lexicon = buildLexicon({ catalogue, student, vault: [makeNote('LS.md')] });
    expect(resolves(lexicon, 'CF')).toBe('CloudFront');
    expect(mentions(lexicon, 'CF in front of the ledger service')).toEqual(['cloudfront', 'ledgerservice']);
    expect(lexicon.get('ledgerservice')).toMatchObject({
      kind: 'component',
      category: 'database',
      source: 'student',
      aliases: ['LS'],
    });
    expect(lexicon.get('cloudfront')).toMatchObject({ source: 'catalogue', category: 'networking' });
    expect(lexicon.get('cloudfront')?.aliases).toContain('CF');
    expect(resolves(lexicon, 'LS')).toBe('Ledger Service');
  });
});

describe('an index that is kept', () => {
  const name = fc.constantFrom(
    'Cells',
    'Cell',
    'Blast Radius',
    'BR',
    'ELB',
    'S3',
    'AWS Foo',
    'Foo',
    'MTTD',
    'Mean Time To Detect',
    'AD',
    'CF',
    'ports',
    'Ports',
  );
  const note = fc
    .record({
      path: fc.constantFrom('a.md', 'b/Cells.md', 'BR.md', 'd/Foo.md', 'ELB.md', 'Ports.md'),
      aliases: fc.array(name, { maxLength: 2 }),
      links: fc.array(fc.tuple(name, fc.option(name)), { maxLength: 4 }),
      acronyms: fc.array(fc.tuple(name, name), { maxLength: 2 }),
    })
    .map(({ path, aliases, links, acronyms }) =>
      makeNote(path, {
        aliases,
        links: links.map(([target, shown]) => (shown === null ? target : `${target}|${shown}`)),
        acronyms: acronyms.map(([short, long]) => `${short}=${long}`),
      }),
    );
  const step = fc.oneof(note, fc.constantFrom('a.md', 'b/Cells.md', 'BR.md', 'd/Foo.md', 'ELB.md', 'Ports.md'));
  const text = 'Cells and a cell, blast radius, BR, ELB, S3, AWS Foo, MTTD, mean time to detect, CF, AD, Ports, port';

  /** All that can be asked of a lexicon, in an order of its own. */
  function answers(lexicon: Lexicon): unknown {
    const vault = [...lexicon.all()].filter((c) => c.source === 'vault' || c.id === 'elb' || c.id === 's3');
    return {
      all: vault.sort((a, b) => (a.id < b.id ? -1 : 1)),
      mentions: lexicon.mentions(text),
      resolved: text.split(', ').map((n) => lexicon.resolve(n)?.id),
    };
  }

  it('equals a rebuild after any sequence of additions, changes and removals', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const index = new ConceptIndex(catalogue);
        const present = new Map<string, ReturnType<typeof makeNote>>();
        for (const s of steps) {
          if (typeof s === 'string') {
            index.removeNote(s);
            present.delete(s);
          } else {
            index.addNote(s);
            present.set(s.path, s);
          }
          // Asked in between, so that nothing remembered from before may survive the next change.
          index.lexicon().mentions(text);
        }
        const rebuilt = buildLexicon({ catalogue, vault: [...present.values()].reverse() });
        expect(answers(index.lexicon())).toEqual(answers(rebuilt));
      }),
      { numRuns: 100 },
    );
  });
});
