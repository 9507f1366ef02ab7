import fc from 'fast-check';
import type { LogContent, Rating, Review } from '../../src/review';

const device = fc.constantFrom('aaaaaa', 'bbbbbb', 'cccccc');
const at = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) });
const card = fc.constantFrom('f1/cloze:elb', 'f1/cloze:alb', 'f2/term', 'f3/list', 'f4/cloze:n-day', 'f5/cloze:käse');
const anchor = fc.record({
  path: fc.constantFrom('ELB.md', 'a folder/Ünïcode `tick`.md', '#tags and [[links]].md'),
  text: fc.string({ unit: 'grapheme', maxLength: 90 }),
});

/** Reviews as devices make them: ids may repeat (a restored backup), times may be anything. */
export const review: fc.Arbitrary<Review> = fc
  .record(
    { device, n: fc.integer({ min: 1, max: 12 }), at, card, rating: fc.constantFrom<Rating>(1, 2, 3, 4), anchor },
    { requiredKeys: ['device', 'n', 'at', 'card', 'rating'] },
  )
  .map(({ n, ...r }) => ({ ...r, id: `${r.device}-${n}` }));

export const reviews = fc.array(review, { maxLength: 25 });

export const log: fc.Arbitrary<LogContent> = fc.record({
  reviews,
  undos: fc.array(
    fc
      .record({ device, n: fc.integer({ min: 13, max: 20 }), at, m: fc.integer({ min: 1, max: 12 }) })
      .map((u) => ({ id: `${u.device}-${u.n}`, undoes: `${u.device}-${u.m}`, at: u.at, device: u.device })),
    { maxLength: 4 },
  ),
  wishes: fc.array(
    fc
      .record({ device, n: fc.integer({ min: 21, max: 30 }), at, card, until: at })
      .map(({ n, until, ...w }) =>
        n % 2
          ? { ...w, id: `${w.device}-${n}`, kind: 'bury' as const, until }
          : { ...w, id: `${w.device}-${n}`, kind: 'suspend' as const },
      ),
    { maxLength: 4 },
  ),
});
