import { describe, expect, it } from 'vitest';
import { cardsOf } from './notes';

const prompts = (text: string, path = 'Course.md'): string[] => cardsOf(text, path).map((c) => c.prompt);
const answers = (text: string, path = 'Course.md'): string[] => cardsOf(text, path).map((c) => c.answer);

describe('a heading under the name of several things', () => {
  const path = 'Levers and pulleys.md';

  it('says which of them a bullet is about', () => {
    const text = '# Pulleys\n- Four pulleys together quarter the force on a ==rope==\n- Lifts ==timber== at the quay\n';
    expect(prompts(text, path)).toContain('Pulleys: Lifts _____ at the quay');
  });

  it('is what a bullet is said of', () => {
    const text = '# Pulleys\n- Rejected by all carpenters, then adopted, copied and improved within a year\n';
    expect(answers(text, path)).not.toContain('Levers and pulleys');
  });
});

describe('a term', () => {
  it('is not asked for by its own words', () => {
    const text = (says: string): string => `- MeetShipAtBuoy is ${says}\n`;
    expect(answers(text('a duty to meet ship at buoy before every winter storm'))).not.toContain('MeetShipAtBuoy');
    expect(answers(text('a duty that sends small boats out before every winter storm'))).toContain('MeetShipAtBuoy');
  });
});

describe('a gap', () => {
  it.each([
    ['what a number is said to do', '- Ferry hops: 15 at most, 16 means unreachable harbours\n', '16 means'],
    ['an exponent', '- Signal flags of the harbour give 2^23 combinations\n', '23 combinations'],
    [
      'a verb and what it is done to',
      '- The old signal tower forwards warnings to ships in fog\n',
      'forwards warnings',
    ],
    ['a name that a longer word shows', '- RAMUsage: the average RAM usage of all cabins\n', 'RAM'],
  ])('is not %s', (_, text, wrong) => {
    expect(answers(text)).not.toContain(wrong);
  });

  it('is nobody in particular', () => {
    expect(answers('- Whenever the harbour sees a need for someone to hear the bell, it rings twice\n')).not.toContain(
      'someone',
    );
  });

  it('asks for no aim behind words that go in a pair', () => {
    const text = '- The lanterns of the harbour are mended with hand to hand repairs and old copper wire\n';
    expect(prompts(text).filter((p) => p.endsWith('what for?'))).toEqual([]);
  });

  it('asks for an adjective with the plain noun behind it', () => {
    expect(answers('- The harbour clerk keeps records of every ship on wooden objects\n')).not.toContain('wooden');
  });

  it('asks for one of a list by its list', () => {
    const text = '# Cargo crane\n## Loads\n- Support Norway Spruce\n- Baltic oak\n- Silesian coal\n';
    expect(prompts(text).join('\n')).not.toContain('Support _____');
  });

  it('asks where something is, and for another name, however little stands beside it', () => {
    expect(answers('# Dye works\n- Takes place in the vathouse\n')).toEqual(['vathouse']);
    expect(answers('# Dye works\n- Also known as Vathouse Row\n')).toEqual(['Vathouse Row']);
  });
});

describe('what is no card', () => {
  it('pairs of arrows as the meaning of the first', () => {
    expect(cardsOf('- Red lamp -> stop, green lamp -> sail on\n').map((c) => c.kind)).not.toContain('definition');
  });

  it('what a bullet is compatible with, as if it were a term', () => {
    const text = '- Compatible with barges and not ferries: flat keels and shallow rudders\n';
    expect(prompts(text).join()).not.toContain('what is there to know');
  });

  it('a cell that is a remark in brackets', () => {
    const table = '| Ship | Mast |\n| --- | --- |\n| Yawl | ✔ (restored hulls) |\n';
    expect(answers(table)).toEqual([]);
  });

  it('a set phrase cut in two, or a noun in -s taken for a verb', () => {
    expect(prompts('# Quay\n- Pay as you go pricing\n').join()).not.toContain('as what?');
    expect(prompts('# Quay\n- Process using cranes, winches and carts of the old harbour\n').join()).not.toContain('?');
  });

  it('what one thing does to another where a third does it', () => {
    const text = '# Flow\n- Writes go through DAX to DynamoDB\n- CloudFront sends requests to ALB\n';
    expect(cardsOf(text).filter((c) => c.kind === 'relation' && c.prompt.includes('go through'))).toEqual([]);
  });
});
