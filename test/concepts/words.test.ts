import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameTable } from '../../src/concepts/name-table';
import { bareKeyOf, hashOf, wordCode, keyOf, wordsOf } from '../../src/concepts/words';

describe('keys', () => {
  it.each([
    ['Auto-Scaling Groups', 'autoscalinggroup'],
    ['Route 53', 'route53'],
    ['S3_Website_Hosting', 's3websitehosting'],
    ['Lambda@Edge', 'lambda@edge'],
    ['Cost & Usage Report', 'costandusagereport'],
    ['DNS', 'dns'],
    ['ALBs', 'alb'],
    ['AZs', 'az'],
    ['IaaS', 'iaas'],
    ['policies', 'policy'],
    ['addresses', 'address'],
    ['caches', 'cache'],
    ['patches', 'patch'],
    ['databases', 'database'],
    ['Kinesis', 'kinesis'],
    ['Éclair', 'éclair'],
    ['🚀', '🚀'],
  ])('of %s is %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  it('leave out the vendor, unless it is all there is', () => {
    expect(bareKeyOf('AWS Lambda')).toBe('lambda');
    expect(bareKeyOf('Amazon S3')).toBe('s3');
    expect(bareKeyOf('AWS')).toBe('aws');
  });

  it('know what is no plural', () => {
    for (const word of ['access', 'redis', 'status', 'was', 'sns', 'TLS']) expect(keyOf(word)).toBe(word.toLowerCase());
  });

  it('see letters of any script as words, and emoji and arrows as none', () => {
    expect(wordsOf('数据库→S3 🚀 naïve')).toEqual(['数据库', 'S3', 'naïve']);
    expect(wordCode('→'.charCodeAt(0))).toBe(0);
    expect(wordCode('’'.charCodeAt(0))).toBe(0);
  });
});

describe('a table of names', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.stringMatching(/^[A-Za-z]{1,6}([ -][A-Z]?[a-z0-9]{1,6}){0,3}s?$/),
    fc.constantFrom('CloudFront', 'Cost & Usage Reports', 'Ports!', 'R&D', 'Lambda@Edge'),
  );

  it('hashes a name as its key', () => {
    fc.assert(
      fc.property(name, (written) => {
        const text = written.normalize('NFC');
        fc.pre(wordsOf(text).length > 0);
        expect(new NameTable(4).add(text)).toBe(hashOf(keyOf(text)));
      }),
    );
  });

  it('is empty again when everything that was put in is taken out', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (names) => {
        const table = new NameTable(2);
        const hashes = names.map((n) => table.add(n));
        hashes.forEach((h) => expect(table.probe(h) & 1).toBe(1));
        for (const n of [...names].reverse()) table.remove(n);
        for (const h of hashes) expect(table.probe(h)).toBe(0);
      }),
    );
  });
});
