import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactRegistry, type FactSighting, type NoteChange } from '../../../src/cards';

const words = fc.constantFrom(
  'cache',
  'queue',
  'topic',
  'reads',
  'writes',
  'scales',
  'out',
  'in',
  'zone',
  'Serverless',
  'keeps',
  'data',
  '14 days',
);
const raw = fc.oneof(
  { weight: 8, arbitrary: fc.array(words, { minLength: 1, maxLength: 7 }).map((w) => w.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('', '…', 'Serverless', '[[SQS|queue]] keeps data') },
);
const bullet = fc.record({
  raw,
  parent: fc.constantFrom('', 'Features:', 'Limits:'),
  heading: fc.constantFrom('', 'SQS', 'SQS > Limits'),
});
const noteText = fc.array(bullet, { maxLength: 10 });
const path = fc.constantFrom('a.md', 'b.md', 'c.md', 'd/e.md');
type Bullets = readonly { raw: string; parent: string; heading: string }[];

const seen = (at: string, bullets: Bullets): FactSighting[] =>
  bullets.map((b, i) => ({ ...b, path: at, line: i + 1, blockId: null }));

const change: fc.Arbitrary<NoteChange> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(path, noteText).map(([p, b]) => ({ path: p, sightings: seen(p, b) })) },
  { weight: 1, arbitrary: path.map((p) => ({ path: p, sightings: null })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(path, path, noteText)
      .map(([p, from, b]) =>
        p === from ? { path: p, sightings: seen(p, b) } : { path: p, from, sightings: seen(p, b) },
      ),
  },
);
/** Each note at most once in a step, as a vault's events come together. */
const step = fc.uniqueArray(change, { selector: (c) => c.path, maxLength: 3 });
const history = fc.array(step, { maxLength: 8 });

const replayed = (steps: readonly (readonly NoteChange[])[]): FactRegistry => {
  const registry = new FactRegistry();
  for (const s of steps) registry.update(s);
  return registry;
};
const stateOf = (registry: FactRegistry): Record<string, readonly (string | null)[] | undefined> =>
  Object.fromEntries([...registry.paths()].sort().map((p) => [p, registry.ids(p)]));

describe('whatever happens to the notes', () => {
  it('no id stands on two bullets, nor on one that is dead as well', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const registry = new FactRegistry();
        for (const s of steps) {
          registry.update(s);
          const ids = [...registry.facts()].map((f) => f.id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(registry.buried(id)).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a note that did not change keeps every id', () => {
    fc.assert(
      fc.property(history, step, (steps, last) => {
        const registry = replayed(steps);
        const touched = new Set(last.flatMap((c) => [c.path, ...(c.from === undefined ? [] : [c.from])]));
        const before = stateOf(registry);
        registry.update(last);
        const after = stateOf(registry);
        for (const p of Object.keys(before)) if (!touched.has(p)) expect(after[p]).toEqual(before[p]);
      }),
    );
  });

  it('the same content again changes nothing', () => {
    fc.assert(
      fc.property(history, noteText, path, (steps, text, p) => {
        const registry = replayed(steps);
        const first = registry.update([{ path: p, sightings: seen(p, text) }]).get(p);
        expect(registry.update([{ path: p, sightings: seen(p, text) }]).get(p)).toEqual(first);
      }),
    );
  });

  it('a renamed note keeps every id', () => {
    fc.assert(
      fc.property(history, noteText, (steps, text) => {
        const registry = replayed(steps);
        const ids = registry.update([{ path: 'x.md', sightings: seen('x.md', text) }]).get('x.md');
        expect(registry.update([{ path: 'y.md', from: 'x.md', sightings: seen('y.md', text) }]).get('y.md')).toEqual(
          ids,
        );
      }),
    );
  });

  it('a text that is unique in its note before and after keeps its id', () => {
    fc.assert(
      fc.property(noteText, noteText, (before, after) => {
        const registry = new FactRegistry();
        const was = registry.update([{ path: 'x.md', sightings: seen('x.md', before) }]).get('x.md') ?? [];
        const is = registry.update([{ path: 'x.md', sightings: seen('x.md', after) }]).get('x.md') ?? [];
        before.forEach((b, i) => {
          const once = (list: Bullets): boolean => list.filter((o) => o.raw === b.raw).length === 1;
          if (once(before) && once(after)) expect(is[after.findIndex((o) => o.raw === b.raw)]).toBe(was[i]);
        });
      }),
    );
  });

  it('the order in which unrelated notes are first seen makes no difference', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(path, noteText), { selector: ([p]) => p, maxLength: 4 }), (notes) => {
        const steps = notes.map(([p, b]): NoteChange[] => [{ path: p, sightings: seen(p, b) }]);
        const together = replayed([steps.flat()]);
        expect(stateOf(replayed(steps))).toEqual(stateOf(together));
        expect(stateOf(replayed([...steps].reverse()))).toEqual(stateOf(together));
      }),
    );
  });

  it('what was stored and read back goes on as if it had not been', () => {
    fc.assert(
      fc.property(history, step, (steps, last) => {
        const registry = replayed(steps);
        const again = FactRegistry.from(JSON.parse(JSON.stringify(registry)) as ReturnType<FactRegistry['toJSON']>);
        registry.update(last);
        again.update(last);
        expect(again.toJSON()).toEqual(registry.toJSON());
      }),
    );
  });
});
