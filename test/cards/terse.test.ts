import { describe, expect, it } from 'vitest';
import { cardsOf } from './notes';

const answers = (text: string, path = 'Course.md'): string[] => cardsOf(text, path).map((c) => c.answer);
const kept = (text: string, part: string): string[] =>
  cardsOf(text, 'Course.md', { reviewed: (id) => id.endsWith(`/${part}`) }).map((c) =>
    c.id.slice(c.id.indexOf('/') + 1),
  );

describe('a gap for one plain noun', () => {
  it.each([['- Pay once a year for data barrels\n', 'data barrels']])(
    'takes the common thing before it: %j',
    (text, whole) => {
      expect(answers(text)).toContain(whole);
    },
  );

  it('takes no participle with it', () => {
    for (const answer of answers('- The clerk deletes in spring the information gathered from the toll houses\n'))
      expect(answer).not.toMatch(/information gathered/);
  });

  it('stays without it where it has been reviewed so', () => {
    expect(kept('- Pay once a year for data barrels\n', 'cloze:barrels')).toContain('cloze:barrels');
  });
});

describe('a word of degree', () => {
  it('is asked last where it only says where or with what', () => {
    expect(answers('- The pilot steers timber rafts across multiple lagoons\n')).not.toContain('multiple');
  });

  it('is asked where it is the point', () => {
    expect(answers('- Oars lie in the same boathouse, sails lie in different boathouses\n')).toContain('different');
  });
});

describe('a list of which no one knows the end', () => {
  it('is asked by what else the bullet says', () => {
    expect(
      answers('- The harbour winch lifts crates with Norway Spruce, Baltic Oak, Silesian Coal etc.\n'),
    ).not.toContain('Norway Spruce');
  });

  it('has examples with full stops in them', () => {
    expect(answers('- The ferries are named after dykes, e.g. dk.North, Baltic Oak\n')).not.toContain('Baltic Oak');
  });
});

describe('what is no card', () => {
  it('two things that are only compared', () => {
    expect(answers('# Quay\n- Norway Spruce vs Baltic Oak\n')).toEqual([]);
  });

  it('a number that opens a clause', () => {
    for (const answer of answers('- Bells ring every 5 minutes (1 when ferries wait)\n'))
      expect(answer).not.toMatch(/when/);
  });

  it('the pointer to another place in the notes', () => {
    expect(answers('# Quay\n- For crane options see the "lifting" section\n')).toEqual([]);
  });
});
