import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/cards';
import { noteOf } from '../notes';

const HISTORIES = '../shared/history';
const SCORER = '../shared/tools/score-identity.mjs';
const there = existsSync(HISTORIES) && existsSync(SCORER);

describe('replaying a history', () => {
  const lines = (...steps: unknown[]): string[] => steps.map((s) => JSON.stringify(s));
  const ids = (steps: string[]): (string | null)[][] =>
    [...replay(steps, noteOf)].map((s) => s.bullets.map((b) => b.id));

  it('gives the bullets of the notes that each step touched', () => {
    const steps = lines(
      { seq: 1, changes: [{ type: 'create', path: 'a.md', text: '- One thing\n- Two things\n' }] },
      { seq: 2, changes: [{ type: 'create', path: 'b.md', text: '- Elsewhere\n' }] },
    );
    expect([...replay(steps, noteOf)].map((s) => [s.seq, s.bullets.map((b) => `${b.path}:${b.line}`)])).toEqual([
      [1, ['a.md:1', 'a.md:2']],
      [2, ['b.md:1']],
    ]);
  });

  it('follows a rename with and without text, a rename after an edit, and names handed on', () => {
    const [first, , chained] = ids(
      lines(
        { seq: 1, changes: [{ type: 'create', path: 'a.md', text: '- One thing\n- Two things\n' }] },
        { seq: 2, changes: [{ type: 'rename', from: 'a.md', path: 'b.md' }] },
        {
          seq: 3,
          changes: [
            { type: 'modify', path: 'b.md', text: '- One thing\n- Two other things\n' },
            { type: 'rename', from: 'b.md', path: 'c.md' },
            { type: 'create', path: 'b.md', text: '- Not related to it\n' },
          ],
        },
      ),
    );
    expect(chained?.slice(0, 2)).toEqual(first);
    expect(new Set(chained).size).toBe(3);
  });

  it('bears a step that deletes, a rename of what is not there, and empty lines', () => {
    expect(() =>
      ids([
        ...lines({ seq: 1, changes: [{ type: 'create', path: 'a.md', text: '- One thing\n' }] }),
        '',
        ...lines(
          { seq: 2, changes: [{ type: 'rename', from: 'never.md', path: 'x.md' }] },
          {
            seq: 3,
            changes: [
              { type: 'delete', path: 'a.md' },
              { type: 'delete', path: 'never.md' },
            ],
          },
        ),
      ]),
    ).not.toThrow();
  });
});

describe.skipIf(!there)('on the shared histories', () => {
  it.each(there ? readdirSync(HISTORIES).filter((f) => f.endsWith('.jsonl')) : [])(
    '%s: no schedule is lost or lands on another bullet',
    (file) => {
      const folder = mkdtempSync(join(tmpdir(), 'identity-'));
      const answers = join(folder, 'ids.jsonl');
      const history = join(HISTORIES, file);
      const steps = [...replay(readFileSync(history, 'utf8').split('\n'), noteOf)];
      writeFileSync(answers, steps.map((s) => JSON.stringify(s)).join('\n'));
      const report = execFileSync('node', [SCORER, history, answers], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      const figure = (name: string): number => Number(new RegExp(`^${name}\\s+([\\d.]+)`, 'm').exec(report)?.[1]);
      expect(report).not.toContain('STEPS MISSING');
      expect(figure('kept')).toBeGreaterThanOrEqual(99.9);
      expect(figure('edited')).toBeGreaterThanOrEqual(98);
      expect(figure('moved')).toBeGreaterThanOrEqual(98);
      expect(figure('wrong')).toBe(0);
      expect(figure('doubled')).toBe(0);
    },
    120_000,
  );
});
