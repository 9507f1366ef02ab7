import { describe, expect, it } from 'vitest';
import { FactRegistry, type FactSighting } from '../../../src/cards';

const seen = (raws: readonly string[]): FactSighting[] =>
  raws.map((raw, line) => ({ path: 'SQS.md', line, raw, parent: 'Queues', heading: 'Limits', blockId: null }));

describe('a note taken up with its record as it was kept', () => {
  const before = seen(['SQS keeps messages for 4 days by default', 'FIFO queues keep the order of messages']);
  const first = new FactRegistry();
  const ids = first.update([{ path: 'SQS.md', sightings: before }]).get('SQS.md');
  const record = JSON.stringify(first.pack('SQS.md'));

  it('is known just as it was, and is packed as it was', () => {
    const second = new FactRegistry();
    second.adopt('SQS.md', JSON.parse(record) as never, record);
    expect(second.isSettled('SQS.md', before)).toBe(true);
    expect(JSON.stringify(second.pack('SQS.md'))).toBe(record);
  });

  it('has its bullets followed through an edit', () => {
    const second = new FactRegistry();
    second.adopt('SQS.md', JSON.parse(record) as never, record);
    const after = seen(['FIFO queues keep the order of messages', 'SQS keeps messages for 4 days, 14 at most']);
    expect(second.update([{ path: 'SQS.md', sightings: after }]).get('SQS.md')).toEqual([...(ids ?? [])].reverse());
  });
});

describe('a fact that the records of two notes have, as after a crash while a rename was saved', () => {
  const text = 'SQS keeps messages for 4 days by default';
  const at = (path: string): FactSighting[] => seen([text]).map((s) => ({ ...s, path }));
  const first = new FactRegistry();
  first.update([{ path: 'a.md', sightings: at('a.md') }]);

  it('is not gone when one of them is, and never stands on two bullets', () => {
    const second = new FactRegistry();
    for (const path of ['a.md', 'b.md']) second.adopt(path, JSON.parse(JSON.stringify(first.pack('a.md'))) as never);
    second.update([{ path: 'a.md', sightings: null }]);
    const [id] = second.ids('b.md') ?? [];
    expect(second.buried(id ?? '')).toBeUndefined();
    second.update([{ path: 'c.md', sightings: at('c.md') }]);
    expect(second.ids('c.md')).not.toEqual([id]);
  });
});
