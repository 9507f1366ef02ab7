import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library';
import { readNote, type Note } from '../../src/notes';
import { parseMetadata } from '../workbench/metadata';
import { restarted } from './restarted';
import { view } from './view';

const note = (path: string, text: string): Note => readNote(path, text, parseMetadata(text));

const TEXTS = [
  '# ELB\n- An [[ALB]] routes by path #performant\n- ELB checks the health of targets\n',
  '# Database\n- [[RDS]] keeps a standby in another AZ #resilient\n\t- Recovery Point Objective (RPO) is near zero\n',
  '---\naliases: [Load Balancer]\n---\n- Spreads requests over [[EC2]]\n',
  '- Nothing of note\n',
  'A cell keeps its failures to itself. The blast radius of a zone is larger.\n\n- MTTR is counted in hours\n',
  '# Blast radius\n- Cells keep the blast radius small, as cell-based designs do\n- MTBF is counted in weeks\n',
  '- See [[Blast Radius|the splash zone]] and [[Cell Based Design]]\n- Mean Time Between Failures (MTBF) and splash zone\n',
  '',
];

type Step =
  | { readonly kind: 'put'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'skip'; readonly path: string }
  | { readonly kind: 'settle' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'restart' };

const path = fc.constantFrom('a.md', 'b.md', 'dir/c.md', 'ELB.md', 'Blast Radius.md', 'Cell.md', 'Zone.md');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), path, text: fc.constantFrom(...TEXTS) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('skip' as const), path }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'settle' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'ask' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

describe('Library', () => {
  it('is equal to a rebuild after any sequence of changes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
        let library = new Library();
        const vault = new Map<string, string>();
        const skipped = new Set<string>();
        for (const s of steps) {
          if (s.kind === 'put') {
            vault.set(s.path, s.text);
            skipped.delete(s.path);
            library.put(note(s.path, s.text));
          } else if (s.kind === 'remove') {
            vault.delete(s.path);
            skipped.delete(s.path);
            library.remove(s.path);
          } else if (s.kind === 'rename') {
            const text = vault.get(s.path);
            if (text === undefined || s.path === s.to || vault.has(s.to) || skipped.has(s.to)) continue;
            vault.delete(s.path);
            vault.set(s.to, text);
            expect(library.rename(s.path, s.to)).toBe(true);
          } else if (s.kind === 'skip') {
            vault.delete(s.path);
            skipped.add(s.path);
            library.skip(s.path, 'because');
          } else if (s.kind === 'restart') {
            library = restarted(library);
            for (const p of skipped) library.skip(p, 'because');
          } else if (s.kind === 'settle') library.settle();
          else library.quiz.paths();
        }
        library.settle();
        const rebuilt = new Library();
        for (const [p, text] of vault) rebuilt.put(note(p, text));
        for (const p of skipped) rebuilt.skip(p, 'because');
        rebuilt.settle();
        expect(view(library)).toEqual(view(rebuilt));
        // Identities depend on what was seen, but whose they are does not.
        expect([...library.registry.paths()].sort()).toEqual([...vault.keys()].sort());
      }),
      { numRuns: 250 },
    );
  });

  it('knows the facts of a note that was renamed and went in one breath as gone, and those of one that came under its old name', () => {
    const library = new Library();
    const text = '- SQS keeps messages for up to 14 days\n- Kinesis keeps records in order\n';
    library.put(note('a.md', text));
    library.settle();
    const ids = library.registry.ids('a.md');
    library.rename('a.md', 'b.md');
    library.put(note('a.md', text));
    library.settle();
    expect(library.registry.ids('b.md')).toEqual(ids);
    expect(library.registry.ids('a.md')).toHaveLength(2);
    library.rename('b.md', 'c.md');
    library.remove('c.md');
    library.settle();
    expect(library.registry.ids('b.md')).toBeUndefined();
    expect(library.registry.buried(ids?.[0] ?? '')).toBeDefined();
  });

  it('keeps the identity of a card over an edit, a rename and a move to another note', () => {
    const library = new Library();
    const idOf = (p: string): string | undefined => library.cardsOf(p).find((c) => c.answer.includes('SQS'))?.id;
    library.put(note('a.md', '# Queues\n- SQS keeps messages for up to 14 days\n- SNS pushes to its subscribers\n'));
    library.put(note('b.md', '# Others\n- Kinesis keeps records in order\n'));
    library.settle();
    const before = idOf('a.md');
    expect(before).toBeDefined();
    library.put(note('a.md', '# Queues\n- SQS keeps messages for at most 14 days\n- SNS pushes to its subscribers\n'));
    library.settle();
    expect(idOf('a.md')).toBe(before);
    library.rename('a.md', 'queues.md');
    library.settle();
    expect(idOf('queues.md')).toBe(before);
    library.put(note('queues.md', '# Queues\n- SNS pushes to its subscribers\n'));
    library.put(note('b.md', '# Others\n- Kinesis keeps records in order\n- SQS keeps messages for at most 14 days\n'));
    library.settle();
    expect(idOf('b.md')).toBe(before);
  });

  it('tells listeners what changed, once for each settling', () => {
    const library = new Library();
    const heard: unknown[] = [];
    library.onChange((c) => heard.push(c));
    library.put(note('a.md', '- A fact of some length here\n'));
    library.put(note('b.md', '- Another fact of some length\n'));
    library.settle();
    library.remove('a.md');
    library.rename('b.md', 'c.md');
    library.settle();
    library.settle();
    expect(heard).toEqual([
      { changed: ['a.md', 'b.md'], removed: [] },
      { changed: ['c.md'], removed: ['a.md', 'b.md'] },
    ]);
  });
});

describe('names that the student adds', () => {
  it('count in every note at once, and no longer once they are taken away', () => {
    const library = new Library();
    library.put(note('a.md', '- The spreader keeps a list of healthy targets\n'));
    library.settle();
    const uses = (): string[] => library.conceptUses().map((u) => u.concept.id);
    expect(uses()).not.toContain('elb');
    library.setNames([{ name: 'ELB', aliases: ['spreader'] }]);
    expect(uses()).toContain('elb');
    library.setNames([]);
    expect(uses()).not.toContain('elb');
  });
});

describe('how cards are made', () => {
  it('keeps what an earlier word said of something else', () => {
    const library = new Library();
    library.put(
      note(
        'a.md',
        '- [[SQS]] keeps messages for up to fourteen days #unasked\n- [[SNS]] pushes messages to all subscribers\n',
      ),
    );
    library.settle();
    const lines = (): number[] => [...new Set(library.cardsOf('a.md').map((card) => card.line))];
    library.setCards({ excludeTag: 'unasked' });
    library.setCards({ clozes: 1 });
    expect(lines()).toEqual([2]);
  });
});
