import { describe, expect, it } from 'vitest';
import { FactRegistry, replay, sightings } from '../../src/cards';
import { cardsOf, noteOf } from './notes';

const PROSE = `# SQS

Amazon SQS keeps a message for up to 14 days. A visibility timeout hides a message from other consumers for 30 seconds.
`;

/** Ids of the bullets of a note after each of its texts, by what they say. */
function idsAfter(...texts: readonly string[]): Map<string, string>[] {
  const registry = new FactRegistry();
  return texts.map((text) => {
    const note = noteOf('SQS.md', text);
    const ids = registry.update([{ path: note.path, sightings: sightings(note) }]).get(note.path) ?? [];
    return new Map(note.bullets.map((b) => [b.text, ids[b.index] ?? '']));
  });
}

describe('cards of paragraphs', () => {
  it('ask each sentence once, on the line it begins on', () => {
    const cards = cardsOf(PROSE, 'SQS.md');
    expect(cards.map((c) => [c.bullet, c.line, c.kind])).toEqual([
      [0, 3, 'cloze'],
      [1, 3, 'cloze'],
    ]);
    expect(cards.map((c) => c.answer)).toEqual(['14 days', '30 seconds']);
    expect(cards.every((c) => c.heading.includes('SQS'))).toBe(true);
  });

  it('are left out where the student wants bullets only, but for those that were reviewed', () => {
    const text = `${PROSE}\n- A queue holds any number of messages, but only 120,000 in flight\n`;
    const all = cardsOf(text, 'SQS.md');
    const bullets = cardsOf(text, 'SQS.md', { sentences: false });
    expect(bullets).toEqual(all.filter((c) => c.bullet === 2));
    expect(bullets.length).toBeGreaterThan(0);
    const known = all[0]?.id;
    expect(cardsOf(text, 'SQS.md', { sentences: false, reviewed: (id) => id === known })).toContainEqual(all[0]);
  });

  it('stand in no list with the bullets around them', () => {
    const list = '# Targets\n\n- Instances\n- Lambda functions\n- IP addresses\n- Containers\n';
    const said = '\nA target group checks the health of each target every 30 seconds.\n';
    const asked = (text: string): string[] => cardsOf(text, 'ALB.md').map((c) => c.prompt);
    expect(asked(list + said)).toEqual(expect.arrayContaining(asked(list)));
  });
});

describe('the identity of a sentence', () => {
  const [first = '', second = ''] = noteOf('SQS.md', PROSE).bullets.map((b) => b.text);

  it('stays when sentences come before and after, and when the paragraph is moved or broken into lines', () => {
    const more = PROSE.replace('Amazon', 'Queues decouple producers from consumers. Amazon').replace(
      '\n\n',
      '\n\n# Limits\n\n',
    );
    const [before, after, lines] = idsAfter(PROSE, more, PROSE.replace('. A', '.\nA'));
    for (const text of [first, second]) {
      expect(before?.get(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(after?.get(text)).toBe(before?.get(text));
      expect(lines?.get(text)).toBe(before?.get(text));
    }
  });

  it('follows an edit, and the sentence into a bullet', () => {
    const edited = PROSE.replace('keeps a message for', 'keeps each message for');
    const list = `# SQS\n\n- ${first}\n- ${second}\n`;
    const [before, after, bullets] = idsAfter(PROSE, edited, list);
    expect(after?.get(first.replace(' a ', ' each '))).toBe(before?.get(first));
    expect(bullets?.get(first)).toBe(before?.get(first));
    expect(bullets?.get(second)).toBe(before?.get(second));
  });

  it('is not counted among those of the bullets in a history', () => {
    const text = `${PROSE}\n- A bullet of its own\n`;
    const step = JSON.stringify({ seq: 1, changes: [{ type: 'create', path: 'SQS.md', text }] });
    expect([...replay([step], noteOf)].flatMap((s) => s.bullets).map((b) => b.line)).toEqual([5]);
  });
});
