import { describe, expect, it } from 'vitest';
import { groundLexicon, loadCatalogue, noteLexicon } from '../../src/concepts';
import { makeNote } from './make-note';

const base = groundLexicon(loadCatalogue());
const found = (note: ReturnType<typeof makeNote>, text: string) =>
  noteLexicon(note, base)
    .mentions(text)
    .map((m) => m.concept);

describe('the lexicon of one note', () => {
  it('needs nothing but the note and the catalogue', () => {
    const note = makeNote('Shop.md', {
      links: ['Order Book', 'ELB|Traffic Spreader'],
      acronyms: ['OMS=Order Management System'],
    });
    expect(found(note, 'The traffic spreader feeds the OMS and the order book')).toEqual([
      'elb',
      'ordermanagementsystem',
      'orderbook',
    ]);
    expect(base.resolve('order book')).toBeUndefined();
  });

  it('reads a common word as the product that the note is about', () => {
    expect(found(makeNote('Config.md'), 'Config history lands in S3')).toEqual(['config', 's3']);
    expect(found(makeNote('Other.md'), 'Config history lands in S3')).toEqual(['s3']);
    expect(found(makeNote('Config.md'), 'the config history')).toEqual([]);
  });

  it('reads a common word as the product that the note links to or spells out', () => {
    expect(found(makeNote('A.md', { links: ['Batch'] }), 'Batch jobs end')).toEqual(['batch']);
    expect(found(makeNote('A.md', { acronyms: ['CF=CloudFront'] }), 'CF ends TLS')).toEqual(['cloudfront', 'tls']);
  });

  it('leaves its base as it was', () => {
    const before = [...base.all()].length;
    noteLexicon(makeNote('Order Book.md', { links: ['ELB|Traffic Spreader'] }), base);
    expect([...base.all()].length).toBe(before);
    expect(base.get('elb')?.aliases).not.toContain('Traffic Spreader');
  });
});
