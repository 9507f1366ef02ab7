import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reviews } from '../../src/review';
import { readLines, reviewLine } from '../../src/review/log-lines';
import { review } from './arbitraries';

/** FNV-1a over the units of a line, folded to sixteen bits: what a log ends each line with. */
function sealed(line: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < line.length; i++) h = Math.imul(h ^ line.charCodeAt(i), 0x01000193);
  return `${line} ~${(((h >>> 16) ^ h) & 0xffff).toString(16).padStart(4, '0')}`;
}

const time = fc.oneof(
  fc.constantFrom(
    '2026-11-24T08:15:02.123Z',
    '2026-02-30T08:15:02.123Z',
    '2026-13-01T08:15:02.123Z',
    '2026-11-24T24:00:00.000Z',
    '2026-11-24T08:60:02.123Z',
    '2026-11-24T08:15:02.1234',
    '2026-11-24 08:15:02.123Z',
    '2026-11-24T08:15:02Z',
    '+12026-11-24T08:15:02.1Z',
  ),
  fc
    .date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') })
    .map((d) => d.toISOString()),
);
const verb = fc.constantFrom('Again', 'Hard', 'Good', 'Easy', 'good', 'Goods', 'Undo', 'Suspend', 'Right', '', 'Good ');
const card = fc.constantFrom(
  '5d0c/cloze:elb',
  'a',
  '',
  '100%25',
  '%',
  '%zz',
  'käse',
  'x~3f9a',
  '日本',
  '__proto__',
  'a\tb',
);
const id = fc.constantFrom(
  'k3f9a2-17',
  'k3f9a2-017',
  'k3f9a2-0',
  'k3f9a2-',
  '-5',
  'k3f9a2',
  'a-b-3',
  'a-3-b',
  'a-1234567890',
  'a-999999999',
  'ä-4',
  '%41-4',
  '',
);
const detail = fc.constantFrom(
  '',
  ' `ELB.md` `Spreads requests`',
  ' `Grüße.md` `Ein – Strich, 日本, 🧪 und mehr`',
  ' `\u{10ffff}\uffff\u0080\u07ff\u0800` `x`',
  ' from 51,6.3,2026-06-26T00:00:00.000Z,2026-08-16T00:00:00.000Z `ELB.md` `x`',
  ' from nothing',
  ' free text ~abcd and more',
  '  `two` `blanks`',
  ' ',
  ' \ufeff\u00a0',
);
const crafted = fc
  .tuple(fc.constantFrom('- ', '* ', '-', ''), time, verb, card, id, detail)
  .map(([dash, t, v, c, i, d]) => sealed(`${dash}${t} ${v} ${c} ${i}${d}`));
const usual = review.map(reviewLine);
const foreign = fc.oneof(
  fc.constantFrom('', '# Reviews', '<<<<<<< HEAD', '- a bullet', ' ~3f9a'),
  fc.string({ unit: 'binary' }),
);
const line = fc.oneof({ weight: 4, arbitrary: usual }, { weight: 4, arbitrary: crafted }, foreign);
/** What happens to bytes: one is changed, some are lost, some stand twice. */
const harm = fc.tuple(fc.constantFrom('none', 'none', 'changed', 'lost', 'doubled'), fc.nat(), fc.nat(255), fc.nat(9));

function harmed(
  bytes: Uint8Array,
  [what, where, value, length]: readonly [string, number, number, number],
): Uint8Array {
  const at = where % (bytes.length + 1);
  if (what === 'changed') return Uint8Array.from([...bytes.slice(0, at), value, ...bytes.slice(at + 1)]);
  if (what === 'lost') return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + length)]);
  if (what === 'doubled')
    return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(Math.max(0, at - length * 20))]);
  return bytes;
}

function said(bytes: Uint8Array): unknown {
  const reviews = new Reviews();
  const { undos, wishes, quiz, problems, mark } = readLines(bytes, 'x.md', reviews);
  return { reviews: [...reviews], undos, wishes, quiz, problems, mark };
}

describe('the quick way through a log file', () => {
  it('takes, marks and reports what the long way does, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), harm, (lines, lineEnd, h) => {
        const bytes = harmed(new TextEncoder().encode(lines.join(lineEnd)), h);
        // A blank before a line means nothing, but no line with one is a usual one.
        const long = Uint8Array.from([32, ...[...bytes].flatMap((b) => (b === 10 ? [10, 32] : [b]))]);
        expect(said(bytes)).toEqual(said(long));
      }),
      { numRuns: 2000 },
    );
  });

  it('goes on behind every line that it leaves to the long way, in files of many lines', () => {
    const usualLines = Array.from({ length: 1200 }, (_, i) =>
      reviewLine({ id: `k3f9a2-${i + 1}`, card: `f${i % 70}/term`, at: i * 977_000, rating: 3, device: 'k3f9a2' }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1199), line), { maxLength: 12 }), (others) => {
        const lines = [...usualLines];
        for (const [i, other] of others) lines[i] = other;
        const bytes = new TextEncoder().encode(lines.join('\n'));
        const long = Uint8Array.from([32, ...[...bytes].flatMap((b) => (b === 10 ? [10, 32] : [b]))]);
        expect(said(bytes)).toEqual(said(long));
      }),
      { numRuns: 20 },
    );
  });

  it('tells details apart that differ in one character, also of other alphabets', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 12 }), (all) => {
        const bytes = new TextEncoder().encode(all.map(reviewLine).join('\n'));
        const quick = new Reviews();
        readLines(bytes, 'x.md', quick);
        expect([...quick].map(reviewLine)).toEqual(all.map(reviewLine));
      }),
    );
  });
});
