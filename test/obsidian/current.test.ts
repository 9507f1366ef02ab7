import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { view } from '../library/view';
import { FakeVault } from './fake-vault';
import { MapMemory } from './memory-map';
import { rebuilt, Session, tick } from './session';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

const TEXTS = [
  '# ELB\n- An [[ALB]] routes by path #performant\n- ELB checks the health of targets\n',
  '# Blast radius\n- Cells keep the blast radius small, as cell-based designs do\n',
  '---\naliases: [Load Spreader]\n---\n- See [[Blast Radius|the splash zone]] and [[Cell Based Design]]\n',
  '- A load spreader and the splash zone\n- Mean Time Between Failures (MTBF)\n',
  `- ${'far too long '.repeat(40)}\n`,
  '',
];
const path = fc.constantFrom('a.md', 'Blast Radius.md', 'dir/Cell.md', 'dir/b.md', 'skip/c.md', 'log/d.md', 'Zone.md');
const text = fc.constantFrom(...TEXTS);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), path, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('late' as const), path, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('parse' as const), path }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), path }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('folder' as const), to: fc.constantFrom('skip', 'other') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('closed' as const), path, text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restart' as const, 'parsed' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('wait' as const, 'keep' as const) }) },
);

describe('the index of a vault that changes', () => {
  beforeAll(() => {
    vi.stubGlobal('window', globalThis);
  });

  it('equals a rebuild after any sequence of events', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const vault = new FakeVault();
        const memory = new MapMemory();
        let session = new Session(vault, memory).begin();
        const restart = async (): Promise<void> => {
          await session.cache.save();
          vault.close();
        };
        for (const s of steps) {
          if (s.do === 'write') vault.write(s.path, s.text);
          else if (s.do === 'parse') vault.parse(s.path);
          else if (s.do === 'delete') vault.delete(s.path);
          else if (s.do === 'rename') vault.rename(s.path, s.to);
          else if (s.do === 'folder') vault.renameFolder('dir', s.to);
          else if (s.do === 'wait') await tick();
          else if (s.do === 'keep') {
            for (let n = 0; n < 5; n++) await tick();
            await session.keep();
          } else if (s.do === 'late') vault.writeLate(s.path, s.text);
          else {
            await restart();
            if (s.do === 'closed') vault.write(s.path, s.text);
            // What was late when the app was closed it knows at its next start, and tells nobody.
            if (s.do === 'parsed') vault.unparsed.clear();
            session = await Session.after(session);
          }
        }
        for (const p of [...vault.files.keys()]) vault.parse(p);
        await session.indexer.whenWarm();
        expect(view(session.library)).toEqual(view(rebuilt(vault)));
        expect(session.complaints).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('reads no note again that is as it was, and only the one that is not', async () => {
    const vault = new FakeVault();
    const memory = new MapMemory();
    for (let n = 0; n < 90; n++) vault.write(`n${String(n)}.md`, `- Fact ${String(n)} of S3\n`);
    const first = new Session(vault, memory).begin();
    await first.indexer.whenWarm();
    await first.cache.save();
    vault.close();
    expect(vault.reads).toBe(90);
    vault.write('n7.md', '- Another fact of SQS\n');
    const second = new Session(vault, memory).begin();
    await second.indexer.whenWarm();
    expect(vault.reads).toBe(91);
    expect(view(second.library)).toEqual(view(rebuilt(vault)));
  });

  it('reads no note again that is in the kept index as it is, and what was edited, deleted or renamed meanwhile', async () => {
    const vault = new FakeVault();
    for (let n = 0; n < 90; n++) vault.write(`n${String(n)}.md`, `- Fact ${String(n)} of S3\n`);
    const first = new Session(vault, new MapMemory()).begin();
    await first.indexer.whenWarm();
    await first.keep();
    vault.close();
    vault.write('n7.md', '- Another fact of SQS\n');
    vault.delete('n8.md');
    vault.rename('n9.md', 'z9.md');
    const second = await Session.after(first);
    await second.indexer.whenWarm();
    expect(vault.reads).toBe(92);
    expect(view(second.library)).toEqual(view(rebuilt(vault)));
  });

  it('follows what another program moves while it is being read in, the new files before the old ones go', async () => {
    const vault = new FakeVault();
    for (let n = 0; n < 60; n++) vault.write(`old/${String(n)}.md`, `- Fact ${String(n)} of S3\n`);
    const first = new Session(vault, new MapMemory()).begin();
    await first.indexer.whenWarm();
    await first.keep();
    vault.close();
    const ids = Array.from({ length: 60 }, (_, n) => first.library.registry.ids(`old/${String(n)}.md`));
    for (let n = 0; n < 60; n++) vault.write(`new/${String(n)}.md`, `- Fact ${String(n)} of S3\n`);
    vault.onRead = (read) => {
      if (read === 60 + 50) for (let n = 0; n < 60; n++) vault.delete(`old/${String(n)}.md`);
    };
    const second = await Session.after(first);
    await second.indexer.whenWarm();
    expect(Array.from({ length: 60 }, (_, n) => second.library.registry.ids(`new/${String(n)}.md`))).toEqual(ids);
  });

  it('knows the facts of a note that was moved into an excluded folder when it comes out under another name', async () => {
    const vault = new FakeVault();
    vault.write('a.md', '- A fact of S3\n- Serverless\n- A fact of RDS that is longer\n');
    const { indexer, library } = new Session(vault, new MapMemory()).begin();
    await indexer.whenWarm();
    const ids = library.registry.ids('a.md');
    vault.rename('a.md', 'skip/a.md');
    await indexer.whenWarm();
    vault.rename('skip/a.md', 'Stores.md');
    await indexer.whenWarm();
    expect(library.registry.ids('Stores.md')?.[2]).toBe(ids?.[2]);
  });

  it('is the same without a memory, with one that refuses, and with one that holds nonsense', async () => {
    const vault = new FakeVault();
    vault.write('a.md', TEXTS[0] ?? '');
    const refusing = new MapMemory();
    refusing.refuse = true;
    const nonsense = new MapMemory();
    const stat = vault.files.get('a.md')?.stat;
    await nonsense.put('notes', [['a.md', [stat?.mtime, stat?.size, 1, '{"torn']]]);
    for (const memory of [refusing, nonsense]) {
      const session = new Session(vault, memory).begin();
      await session.indexer.whenWarm();
      expect(view(session.library)).toEqual(view(rebuilt(vault)));
      expect(session.complaints).toBe(memory.refuse ? 1 : 0);
      vault.close();
    }
  });

  it('is not warm while a note waits for its metadata', async () => {
    const vault = new FakeVault();
    vault.write('a.md', '- A fact of S3\n');
    const file = vault.files.get('a.md');
    if (file) vault.unparsed.add(file);
    const { indexer } = new Session(vault, new MapMemory()).begin();
    await tick();
    await tick();
    expect(indexer.progress).toMatchObject({ done: 0, total: 1, state: 'filling' });
    vault.parse('a.md');
    await indexer.whenWarm();
    expect(indexer.progress).toEqual({ done: 1, total: 1, state: 'warm' });
  });

  it('counts a note that throws as skipped, and takes it in once it can be read', async () => {
    const vault = new FakeVault();
    vault.write('a.md', '- A fact of S3\n');
    vault.write('b.md', '- A fact of SQS\n');
    vault.broken.add('a.md');
    const { indexer, library } = new Session(vault, new MapMemory()).begin();
    await indexer.whenWarm();
    expect(library.skipped()).toEqual([{ path: 'a.md', why: 'could not be read: disk gone' }]);
    vault.broken.clear();
    vault.write('a.md', '- A better fact of S3\n');
    await indexer.whenWarm();
    expect(view(library)).toEqual(view(rebuilt(vault)));
  });
});
