import { describe, expect, it } from 'vitest';
import { hash64 } from '../../src/words';

describe('the hash of a text', () => {
  it('never changes from version to version: schedules hang on it', () => {
    expect([hash64(''), hash64('RDS.md\nfailover takes one to two minutes'), hash64('ünïcödé ✓')])
      .toMatchInlineSnapshot(`
      [
        "1aee8d83488bdcb8",
        "e92d650370caa273",
        "7b79cc40759cdae8",
      ]
    `);
  });

  it('is 16 hex digits and tells a hundred thousand like texts apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => hash64(`note.md\nfact ${i}`)));
    expect(hashes.size).toBe(100_000);
    expect([...hashes].every((h) => /^[0-9a-f]{16}$/.test(h))).toBe(true);
  });
});
