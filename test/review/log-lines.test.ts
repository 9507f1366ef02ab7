import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logFileName, logHeader, parseLog, reviewLine, undoLine, wishLine } from '../../src/review/log-lines';
import { anchorText, mergeLogs } from '../../src/review';
import type { LogContent } from '../../src/review';
import { log, review } from './arbitraries';

const lines = (l: LogContent): string[] => [
  ...l.reviews.map(reviewLine),
  ...l.undos.map(undoLine),
  ...l.wishes.map(wishLine),
];
const asFile = (l: LogContent): string =>
  logHeader('aaaaaa', 0) +
  lines(l)
    .map((x) => `\n${x}`)
    .join('');
const read = (text: string): LogContent => mergeLogs(parseLog(text, 'x.md').content);
const cut = (l: LogContent): LogContent => ({
  ...l,
  reviews: l.reviews.map((r) =>
    r.anchor ? { ...r, anchor: { path: r.anchor.path.replace(/`/g, "'"), text: anchorText(r.anchor.text) } } : r,
  ),
});

describe('a log file', () => {
  it('says in a line when, how, what and by whom', () => {
    const line = reviewLine({
      id: 'k3f9a2-17',
      card: '5d0c/cloze:elasticache',
      at: Date.UTC(2026, 10, 24, 8, 15, 2, 123),
      rating: 3,
      device: 'k3f9a2',
      anchor: { path: 'ElastiCache.md', text: 'Keeps the results of frequent reads in memory' },
    });
    expect(line).toMatch(
      /^- 2026-11-24T08:15:02\.123Z Good 5d0c\/cloze:elasticache k3f9a2-17 `ElastiCache\.md` `Keeps the results of frequent reads in memory` ~[0-9a-f]{4}$/,
    );
  });

  it('keeps an entry whose text has half of a pair of surrogates, which no file can hold', () => {
    const review = { id: 'k3f9a2-1', card: 'f1/term', at: 0, rating: 3, device: 'k3f9a2' } as const;
    const line = reviewLine({ ...review, anchor: { path: 'a\ud83d.md', text: 'cut \udd25 off \ud83d' } });
    const stored = new TextDecoder().decode(new TextEncoder().encode(line));
    expect(stored).toBe(line);
    const { content, problems } = parseLog(stored, 'x.md');
    expect(problems).toEqual([]);
    expect(content.reviews).toEqual([{ ...review, anchor: { path: 'a\ufffd.md', text: 'cut \ufffd off \ufffd' } }]);
  });

  it('goes by device and month', () => {
    expect(logFileName('k3f9a2', Date.UTC(2026, 10, 30, 23, 59))).toBe('k3f9a2-2026-11.md');
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(log, (l) => {
        const { content, problems } = parseLog(asFile(l), 'x.md');
        expect(problems).toEqual([]);
        expect(mergeLogs(content)).toEqual(mergeLogs(cut(l)));
      }),
    );
  });

  it('is the same whatever the order of its lines, however often they stand there, and with either line end', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), fc.boolean(), (l, order, crlf) => {
        const shuffled = [...lines(l), ...lines(l)]
          .map((x) => ({ x, k: order.next().value as number }))
          .sort((a, b) => a.k - b.k);
        const text = shuffled.map((s) => s.x).join(crlf ? '\r\n' : '\n');
        expect(read(text)).toEqual(read(asFile(l)));
      }),
    );
  });

  it('cut at any place loses at most the line it was cut in, and says so', () => {
    fc.assert(
      fc.property(log, fc.nat(), (l, where) => {
        const text = asFile(l);
        const at = where % (text.length + 1);
        const { content, problems } = parseLog(text.slice(0, at), 'x.md');
        const whole = text.slice(0, at).split('\n');
        const complete = lines(l).filter((x) => whole.includes(x));
        expect(mergeLogs(content)).toEqual(read(complete.join('\n')));
        expect(problems.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the entries between lines of others and reports these', () => {
    fc.assert(
      fc.property(
        review,
        fc.constantFrom('<<<<<<< HEAD', '=======', 'my own remark', '- a bullet', '| a | table |'),
        (r, foreign) => {
          const { content, problems } = parseLog(`${foreign}\n${reviewLine(r)}\n${foreign}\n`, 'x.md');
          expect(content.reviews).toHaveLength(1);
          expect(problems.map((p) => [p.why, p.line])).toEqual([
            ['foreign', 1],
            ['foreign', 3],
          ]);
        },
      ),
    );
  });

  it('does not take an entry whose text was changed', () => {
    const line = reviewLine({ id: 'a-1', card: 'f/term', at: 0, rating: 1, device: 'a' });
    const { content, problems } = parseLog(line.replace('Again', 'Easy'), 'x.md');
    expect(content.reviews).toEqual([]);
    expect(problems).toMatchObject([{ why: 'torn', line: 1 }]);
  });

  it('holds nothing that the app would take for a link or a tag', () => {
    const line = reviewLine({
      id: 'a-1',
      card: 'f/term',
      at: 0,
      rating: 1,
      device: 'a',
      anchor: { path: 'x.md', text: 'see [[ELB]] `code` #secure' },
    });
    expect(line.replace(/`[^`]*`/g, '')).not.toMatch(/\[\[|#/);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void parseLog(text, 'x.md')));
    fc.assert(
      fc.property(review, fc.nat(), fc.string({ maxLength: 3 }), (r, i, s) => {
        const line = reviewLine(r);
        const at = i % line.length;
        void parseLog(line.slice(0, at) + s + line.slice(at + 1), 'x.md');
      }),
    );
  });
});
