import { describe, expect, it } from 'vitest';
import { cardsOf } from './notes';

const missing = (text: string, path = 'Broker.md'): [string, string][] =>
  cardsOf(text, path)
    .filter((c) => c.id.endsWith('/cloze:of-the-list'))
    .map((c) => [c.prompt, c.answer]);

const LIST = '# Wire formats\n- Avro\n- Protocol buffers\n- Thrift\n';

describe('a bullet that is one of a list of names', () => {
  it('is asked with the others shown, each under an id of its own fact', () => {
    const cards = cardsOf(LIST, 'Broker.md');
    expect(cards.map((c) => [c.prompt, c.answer])).toContainEqual([
      'Broker › Wire formats — which one is missing? Avro; _____; Thrift',
      'Protocol buffers',
    ]);
    expect(new Set(cards.map((c) => c.id)).size).toBe(3);
  });

  it('keeps its id when the list gets longer, another order or another title', () => {
    const ids = (text: string): Map<string, string> =>
      new Map(cardsOf(text, 'Broker.md').map((c) => [c.answer, c.id] as const));
    const before = ids(LIST);
    for (const text of [
      `${LIST}- Flat records\n`,
      '# Wire formats\n- Thrift\n- Avro\n- Protocol buffers\n',
      LIST.replace('Wire formats', 'Formats on the wire'),
    ])
      for (const [answer, id] of before) expect(ids(text).get(answer)).toBe(id);
  });

  it('belongs to the list that a line introduces, and not to the one above it', () => {
    const text =
      '# Old pumps\n\n- Bellows\n- Screw of Archimedes\n- Chain pump\n\n**Known troubles:**\n\n- Leaks at the seal\n- Rust in the shaft\n- Sand in the valve\n';
    const made = missing(text, 'Wells.md');
    expect(made).toHaveLength(6);
    expect(made[1]).toEqual([
      'Wells › Old pumps — which one is missing? Bellows; _____; Chain pump',
      'Screw of Archimedes',
    ]);
    expect(made[3]).toEqual([
      'Wells › Old pumps › Known troubles — which one is missing? _____; Rust in the shaft; Sand in the valve',
      'Leaks at the seal',
    ]);
  });

  it('is none of the steps at a console', () => {
    expect(missing('# Open an account\n- Name of the ship\n- Home port\n- Flag\n- Next\n')).toEqual([]);
    expect(missing('# Open an account\n- Click on Ships\n- Home port\n- Flag\n- Tonnage\n')).toEqual([]);
  });

  it('stands under a parent as well', () => {
    expect(
      missing('- Ways to subscribe\n    - long polling\n    - webhooks\n    - web sockets\n').map(([, a]) => a),
    ).toEqual(['long polling', 'webhooks', 'web sockets']);
  });

  it('may be of two where a bullet introduces them, and of names without a longer word', () => {
    const two = missing('- Two kinds of ports of the old desk:\n    - A1\n    - PS/2\n');
    expect(two.map(([, a]) => a)).toEqual(['A1', 'PS/2']);
  });

  it('leaves signs and joining words of the sentence out', () => {
    expect(
      missing('# Ways to subscribe\n- long polling,\n- webhooks, and\n- [legacy] mailing lists.\n').map(([, a]) => a),
    ).toEqual(['long polling', 'webhooks', 'mailing lists']);
  });

  it.each([
    ['of two under a heading', '# Wire formats\n- Avro\n- Protocol buffers\n'],
    ['without a title', '- Avro\n- Protocol buffers\n- Thrift\n'],
    ['of sentences', '# Wire formats\n- Avro is binary\n- Protocol buffers\n- Thrift\n'],
    ['of what something does', '# Broker\n- Supports transactions\n- Keeps order\n- Wildcards\n'],
    [
      'with a heading of its own among the names',
      '# Broker\n- Use cases\n    - chat rooms of a game\n- Wildcards\n- Retained messages\n',
    ],
    [
      'with many sentences in it',
      '# Wire formats\n- Avro\n- It is binary\n- Protocol buffers\n- They are old\n- Thrift\n',
    ],
  ])('is none in a list %s', (_, text) => {
    expect(missing(text)).toEqual([]);
  });

  it('shows the nearest six of a long list, and none of what is no name in it', () => {
    const formats = 'abcdefghi'.split('').map((c) => `- Format ${c}${c}x\n`);
    const [first, , , , , , , , last] = missing(`# Wire formats\n${formats.join('')}- There are more of them\n`);
    expect(first?.[0].split('missing?')[1]).toBe(' _____; Format bbx; Format ccx; Format ddx; Format eex; Format ffx');
    expect(last?.[0].split('missing?')[1]).toBe(' Format ddx; Format eex; Format ffx; Format ggx; Format hhx; _____');
  });

  it('is not asked for where another name of the list says it', () => {
    expect(missing('# Plans\n- Basic\n- Basic with backups\n- Premium\n').map(([, a]) => a)).not.toContain('Basic');
  });

  it('gives way to a better gap', () => {
    const cards = cardsOf(
      '# Limits of a topic\n- Up to 256 partitions per broker\n- Log compaction\n- Tiered storage\n',
      'Broker.md',
    );
    expect(cards.find((c) => c.answer.includes('256'))?.id).toMatch(/cloze:n-partition$/);
  });
});
