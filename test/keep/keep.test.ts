import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter, detached, Recent, TextCoder } from '../../src/keep';

describe('a text with its words as numbers', () => {
  const pieces = fc.constantFrom(
    'S3',
    'bucket',
    ' ',
    '  ',
    '\n',
    '"],["',
    '12',
    '4096',
    'Größe',
    '桶',
    '🪣',
    'a'.repeat(60),
    '\ud800',
  );

  it('is put together again as it was', () => {
    const coder = new TextCoder();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((p) => p.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(coder.decode(coder.encode(text))).toBe(text);
        },
      ),
    );
  });

  it('takes less than half of the room once its words are known', () => {
    const coder = new TextCoder();
    const text = 'A bucket keeps every version of an object until a rule lets the older ones expire. '.repeat(20);
    coder.encode(text);
    expect(coder.encode(text).length).toBeLessThan(text.length / 2);
  });

  it('stays as it is where it is no language, so that nothing learns its pieces', () => {
    const coder = new TextCoder();
    const data = Array.from(
      { length: 9000 },
      (_, i) => `q${String.fromCharCode(97 + (i % 26))}${i.toString(36)}x`,
    ).join(';');
    expect(coder.encode(data).length).toBeGreaterThanOrEqual(data.length);
    expect(coder.decode(coder.encode(data))).toBe(data);
  });
});

describe('numbers as bytes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
        const writer = new ByteWriter();
        numbers.forEach((n) => writer.number(n));
        const reader = new ByteReader(writer.text());
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.done).toBe(true);
      }),
    );
  });
});

describe('a bounded memory', () => {
  it('forgets what was asked for longest ago', () => {
    const recent = new Recent<string, number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.get('a');
    recent.set('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });

  it('counts what its values weigh, and keeps the newest whatever it weighs', () => {
    const recent = new Recent<string, string>(10, (v) => v.length);
    recent.set('a', 'four');
    recent.set('b', 'four');
    recent.set('c', 'more than ten units');
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([undefined, undefined, 'more than ten units']);
  });
});

it('a detached text is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(detached(text)).toBe(text);
    }),
  );
});
