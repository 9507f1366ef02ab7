import { describe, expect, it } from 'vitest';
import { FactRegistry, sightings, type NoteChange } from '../../../src/cards';
import { noteOf } from '../notes';

const put = (path: string, text: string, from?: string): NoteChange => ({
  path,
  ...(from === undefined ? {} : { from }),
  sightings: sightings(noteOf(path, text)),
});
const gone = (path: string): NoteChange => ({ path, sightings: null });
/** Ids by the beginning of the bullet, for one note. */
const step = (registry: FactRegistry, ...changes: NoteChange[]): Map<string, (string | null)[]> =>
  registry.update(changes);

const RDS = [
  '# Availability',
  '- A standby in another zone is kept in step synchronously',
  '- Failover takes one to two minutes',
  '# Reading',
  '- Read replicas take queries off the primary',
  '    - Replication to them is asynchronous',
  '    - They can be promoted',
  '',
].join('\n');

describe('a fact keeps its id', () => {
  const before = (text = RDS): { registry: FactRegistry; ids: (string | null)[] } => {
    const registry = new FactRegistry();
    return { registry, ids: step(registry, put('RDS.md', text)).get('RDS.md') ?? [] };
  };

  it('when the note is read again unchanged', () => {
    const { registry, ids } = before();
    expect(step(registry, put('RDS.md', RDS)).get('RDS.md')).toEqual(ids);
  });

  it('when lines come in above, bullets are indented or sections renamed', () => {
    const { registry, ids } = before();
    const text = RDS.replace('# Availability', 'New words\n\n- A new bullet\n\n## High availability').replace(
      '- Failover takes',
      '    - Failover takes',
    );
    expect(step(registry, put('RDS.md', text)).get('RDS.md')?.slice(1)).toEqual(ids);
  });

  it('when sections change places', () => {
    const { registry, ids } = before();
    const [, , , ...reading] = RDS.split('\n');
    const text = [...reading, ...RDS.split('\n').slice(0, 3)].join('\n');
    expect(step(registry, put('RDS.md', text)).get('RDS.md')).toEqual([...ids.slice(2), ...ids.slice(0, 2)]);
  });

  it('when a typo is mended, a word turned into a link, a line end into CRLF', () => {
    const { registry, ids } = before(RDS.replace('asynchronous', 'asynchronus'));
    expect(step(registry, put('RDS.md', RDS)).get('RDS.md')).toEqual(ids);
    const linked = RDS.replace('Read replicas', '[[Read replica|Read replicas]]').replace('standby', '**standby**');
    expect(step(registry, put('RDS.md', linked)).get('RDS.md')).toEqual(ids);
    expect(step(registry, put('RDS.md', linked.replace(/\n/g, '\r\n'))).get('RDS.md')).toEqual(ids);
  });

  it('when it is reworded while the bullets around it stay', () => {
    const { registry, ids } = before();
    const text = RDS.replace('Failover takes one to two minutes', 'A failover takes about one or two minutes in all');
    expect(step(registry, put('RDS.md', text)).get('RDS.md')).toEqual(ids);
  });

  it('when the note is renamed, with and without edits', () => {
    const { registry, ids } = before();
    expect(step(registry, put('db/RDS.md', RDS, 'RDS.md')).get('db/RDS.md')).toEqual(ids);
    const edited = RDS.replace('one to two minutes', 'one to three minutes');
    expect(step(registry, put('Relational.md', edited, 'db/RDS.md')).get('Relational.md')).toEqual(ids);
    expect(registry.ids('db/RDS.md')).toBeUndefined();
  });

  it('when the note is renamed while nobody looked: one is gone, one is new', () => {
    const { registry, ids } = before();
    const edited = RDS.replace('They can be promoted', 'They can be promoted to a primary');
    expect(step(registry, gone('RDS.md'), put('new/RDS.md', edited)).get('new/RDS.md')).toEqual(ids);
  });

  it('when two notes change names', () => {
    const { registry, ids } = before();
    const other = '- Keeps files for many instances at once\n';
    const otherIds = step(registry, put('EFS.md', other)).get('EFS.md');
    const swapped = step(registry, put('RDS.md', other, 'EFS.md'), put('EFS.md', RDS, 'RDS.md'));
    expect(swapped.get('EFS.md')).toEqual(ids);
    expect(swapped.get('RDS.md')).toEqual(otherIds);
  });

  it('when a note is split', () => {
    const { registry, ids } = before();
    const lines = RDS.split('\n');
    const after = step(
      registry,
      put('RDS.md', lines.slice(0, 3).join('\n')),
      put('Replicas.md', lines.slice(3).join('\n')),
    );
    expect([...(after.get('RDS.md') ?? []), ...(after.get('Replicas.md') ?? [])]).toEqual(ids);
  });

  it('when it is cut from one note and pasted into another, later', () => {
    const { registry, ids } = before();
    step(registry, put('RDS.md', RDS.replace('- Failover takes one to two minutes\n', '')));
    expect(step(registry, put('HA.md', '- Failover takes one to two minutes\n')).get('HA.md')).toEqual([ids[1]]);
  });

  it('when it is deleted and comes back', () => {
    const { registry, ids } = before();
    step(registry, gone('RDS.md'));
    expect(registry.ids('RDS.md')).toBeUndefined();
    expect(step(registry, put('RDS.md', RDS)).get('RDS.md')).toEqual(ids);
  });

  it('when it is deleted and comes back with a word changed, but not with another number: that states something else', () => {
    const { registry, ids } = before('- Keeps the records of a stream for 7 days at most\n');
    step(registry, put('RDS.md', ''));
    const [other] =
      step(registry, put('RDS.md', '- Keeps the records of a stream for 9 days at most\n')).get('RDS.md') ?? [];
    expect(other).not.toBe(ids[0]);
    step(registry, put('RDS.md', ''));
    expect(step(registry, put('RDS.md', '- Keeps the records of streams for 7 days at most\n')).get('RDS.md')).toEqual(
      ids,
    );
  });

  it('when an older state of many notes is checked out and left again', () => {
    const { registry, ids } = before();
    const old = '- A standby in another zone\n';
    step(registry, put('RDS.md', old), put('Other.md', '- Something else altogether\n'));
    const back = step(registry, put('RDS.md', RDS), gone('Other.md')).get('RDS.md');
    expect(back?.slice(1)).toEqual(ids.slice(1));
  });

  it('when it was stored and read back', () => {
    const { registry, ids } = before();
    const again = FactRegistry.from(JSON.parse(JSON.stringify(registry)) as ReturnType<FactRegistry['toJSON']>);
    expect(
      step(again, put('RDS.md', `- New\n${RDS}`))
        .get('RDS.md')
        ?.slice(1),
    ).toEqual(ids);
    expect(again.toJSON()).not.toEqual(registry.toJSON());
  });

  it('by its block id, when little else is left', () => {
    const registry = new FactRegistry();
    const ids = step(
      registry,
      put('a.md', '- Backups are kept up to 35 days ^keep\n- Backups are free of charge\n'),
    ).get('a.md');
    const text =
      '- Backups are free of charge, up to the size of the database\n- Automated backups: kept for 35 days at most ^keep\n';
    expect(step(registry, put('a.md', text)).get('a.md')).toEqual([ids?.[1], ids?.[0]]);
  });
});

describe('an id', () => {
  it('is the same on two devices that first see the same note', () => {
    const a = step(new FactRegistry(), put('RDS.md', RDS)).get('RDS.md');
    const b = new FactRegistry();
    step(b, put('Other.md', '- Something else\n'));
    expect(step(b, put('RDS.md', RDS)).get('RDS.md')).toEqual(a);
  });

  it('never stands on two bullets, be they the same to the letter', () => {
    const text = '- Serverless\n- Serverless\n    - Serverless\n';
    const registry = new FactRegistry();
    const ids = step(registry, put('a.md', text), put('b.md', text));
    const all = [...ids.values()].flat();
    expect(new Set(all).size).toBe(6);
    expect(step(registry, put('a.md', text)).get('a.md')).toEqual(ids.get('a.md'));
  });

  it('is new for a copy of a note, and stays with the original', () => {
    const registry = new FactRegistry();
    const ids = step(registry, put('RDS.md', RDS)).get('RDS.md') ?? [];
    const copy = step(registry, put('RDS copy.md', RDS)).get('RDS copy.md') ?? [];
    expect(registry.ids('RDS.md')).toEqual(ids);
    expect(copy.filter((id) => ids.includes(id))).toEqual([]);
  });

  it('is not given to what has no word', () => {
    expect(
      step(new FactRegistry(), put('a.md', '- \n- …\n- word\n'))
        .get('a.md')
        ?.map((id) => id !== null),
    ).toEqual([false, false, true]);
  });

  it('does not go to a text that has nothing of the old one', () => {
    const registry = new FactRegistry();
    const ids = step(registry, put('a.md', '- First\n- Messages are kept for four days by default\n- Last\n')).get(
      'a.md',
    );
    const now = step(registry, put('a.md', '- First\n- A user pool signs people in\n- Last\n')).get('a.md');
    expect([now?.[0], now?.[2]]).toEqual([ids?.[0], ids?.[2]]);
    expect(now?.[1]).not.toBe(ids?.[1]);
  });

  it('is new where two could be meant, and the doubt is kept for the student', () => {
    const registry = new FactRegistry();
    const ids = step(
      registry,
      put('a.md', '# x\n- Supports up to 10 listeners\n# y\n- Supports up to 20 listeners\n'),
    ).get('a.md');
    const now = step(registry, put('b.md', '- Other\n'), put('a.md', '- Supports up to 30 listeners\n')).get('a.md');
    expect(ids).not.toContain(now?.[0]);
    const [doubt] = registry.doubts();
    expect(doubt?.candidates.map((c) => c.id).sort()).toEqual([...(ids ?? [])].sort());
    if (!doubt) return;
    registry.settle(doubt, ids?.[1] ?? null);
    expect(registry.ids('a.md')).toEqual([ids?.[1]]);
    expect(registry.doubts()).toEqual([]);
  });

  it('is in doubt where it stands now, with where each that it could be stood', () => {
    const registry = new FactRegistry();
    step(registry, put('a.md', '# x\n- Supports up to 10 listeners\n# y\n- Supports up to 20 listeners\n'));
    step(registry, put('a.md', '- Supports up to 30 listeners\n'));
    step(registry, put('c.md', '- A new bullet\n- Supports up to 30 listeners\n', 'a.md'), gone('a.md'));
    const [doubt] = registry.doubts();
    expect(doubt).toMatchObject({ path: 'c.md', line: 2 });
    expect(doubt?.candidates.map((c) => [c.path, c.heading, c.parent]).sort()).toEqual([
      ['c.md', 'x', ''],
      ['c.md', 'y', ''],
    ]);
    if (doubt) registry.settle(doubt, doubt.candidates[0]?.id ?? null);
    expect(registry.ids('c.md')?.[1]).toBe(doubt?.candidates[0]?.id);
  });

  it('offers also what only its surroundings speak against', () => {
    const registry = new FactRegistry();
    const limit = (n: number): string => `- Supports up to ${String(n)} listeners for each load balancer in a Region\n`;
    const ids = step(registry, put('a.md', `# x\n${limit(10)}# y\n${limit(20)}# z\n${limit(40)}`)).get('a.md');
    step(registry, put('a.md', limit(30)));
    expect(
      registry
        .doubts()[0]
        ?.candidates.map((c) => c.id)
        .sort(),
    ).toEqual([...(ids ?? [])].sort());
  });

  it('is in doubt too when its text comes back after two that said the same were deleted', () => {
    const registry = new FactRegistry();
    const text = '- Messages are kept for four days by default\n';
    const [a, b] = [...step(registry, put('a.md', text), put('b.md', text)).values()].map((ids) => ids[0]);
    step(registry, gone('a.md'), gone('b.md'));
    const back = step(registry, put('c.md', text)).get('c.md')?.[0];
    expect([a, b]).not.toContain(back);
    expect(registry.doubts()[0]?.candidates.map((c) => c.id)).toEqual([a, b]);
  });

  it('stays with an authored question although it is no bullet', () => {
    const registry = new FactRegistry();
    const text = '#Q What does a security group remember?\nAnswer: the connection\n';
    const ids = step(registry, put('a.md', text)).get('a.md');
    expect(ids).toHaveLength(1);
    expect(
      step(registry, put('a.md', `- Before\n\n${text.replace('remember', 'keep in mind')}`)).get('a.md')?.[1],
    ).toBe(ids?.[0]);
  });
});

describe('the cost', () => {
  it('of one edited note does not grow with the vault', () => {
    const sighted = (n: number, word = 'three'): NoteChange => ({
      path: `n${n}.md`,
      sightings: Array.from({ length: 12 }, (_, i) => ({
        path: `n${n}.md`,
        line: i + 1,
        raw: `Note ${n} says a thing of its own, number ${i === 3 ? word : i}`,
        parent: '',
        heading: '',
        blockId: null,
      })),
    });
    const medianOf = (notes: number): number => {
      const registry = new FactRegistry();
      registry.update(Array.from({ length: notes }, (_, n) => sighted(n)));
      const times = Array.from({ length: 60 }, (_, i) => {
        const start = performance.now();
        registry.update([sighted(7, `three point ${i}`)]);
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b)[30] ?? 0;
    };
    medianOf(20);
    expect(medianOf(5000)).toBeLessThan(5 * medianOf(20) + 0.2);
  });
});
