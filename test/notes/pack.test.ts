import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNote, readNote, unpackNote } from '../../src/notes';
import { syntheticVault } from '../../scripts/bench/synthetic';
import { parseMetadata } from '../workbench/metadata';

const note = (text: string) => readNote('folder/A note.md', text, parseMetadata(text));

describe('a note packed into text', () => {
  it.each([
    '',
    '# A\n- [x] done **so** [[ELB|lb]] #secure ^id\n\t- ![[a.png]]\n\t- \n- two\n  lines\n',
    '---\ntags: [a]\naliases: B\n---\n#Q What is S3?\n(a) A store\n(b) A queue\nAnswer: a\n',
    'Writes to:\n- S3\n\t- Lambda\n[[EFS]]\n- SQS\n',
    '- Recovery Point Objective (RPO)\n- I think so\n- [Contents](#A)\n-  blank before\n',
  ])('comes back as it was: %j', (text) => {
    expect(unpackNote(packNote(note(text)))).toEqual(note(text));
  });

  it('comes back as it was, whatever it holds', () => {
    const line = fc.tuple(fc.constantFrom('- ', '\t- ', '# ', '', '1. ', '- [ ] '), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const read = note(lines.map((l) => l.join('')).join('\n'));
        expect(unpackNote(packNote(read))).toEqual(read);
      }),
    );
  });

  it('takes less than half of its JSON', () => {
    for (const { path, text, metadata } of syntheticVault(5)) {
      const read = readNote(path, text, metadata);
      expect(packNote(read).length).toBeLessThan(JSON.stringify(read).length / 2);
    }
  });

  it.each(['', 'null', '{}', '[1]', '{"sections":[],"bullets":3}'])('throws on %j', (text) => {
    expect(() => unpackNote(text)).toThrow();
  });
});
