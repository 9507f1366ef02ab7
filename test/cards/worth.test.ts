import { describe, expect, it } from 'vitest';
import { cardsOf } from './notes';

const asked = (text: string, path = 'Course.md'): string[] =>
  cardsOf(text, path).map((c) => `${c.prompt} = ${c.answer}`);
const answers = (text: string, path = 'Course.md'): string[] => cardsOf(text, path).map((c) => c.answer);
const kinds = (text: string, path = 'Course.md'): string[] =>
  cardsOf(text, path).map((c) => c.id.slice(c.id.indexOf('/') + 1));

describe('what is done is no gap', () => {
  it.each([
    [
      'behind "to"',
      '- The law requires registrars to inspect parish ledgers',
      'inspect parish ledgers',
      'parish ledgers',
    ],
    [
      'behind "through"',
      '- The weir tames floods through slowing spring meltwater',
      'slowing spring meltwater',
      'spring meltwater',
    ],
    ['at the very beginning', '- Rinse copper kettles before dusk', 'Rinse copper kettles', 'copper kettles'],
    ['behind an adverb', '- Sluices can silently drain upland meadows', 'drain', 'upland meadows'],
  ])('%s', (_, text, wrong, right) => {
    expect(answers(`${text}\n`)).not.toContain(wrong);
    expect(answers(`${text}\n`)).toContain(right);
  });

  it('but a thing behind a "to" of place is', () => {
    expect(answers('- Ferries carry timber attached to mooring buoys\n')).toContain('mooring buoys');
  });

  it('and an adjective keeps to what follows it', () => {
    expect(answers('- Good for orchards resilient to frost\n')).not.toContain('orchards resilient');
  });
});

describe('a gap that leaves nothing to go by', () => {
  it.each([
    ['is no whole sentence', '- Cheap canvas. Sails of the lagoon are patched with it in spring\n', /^Cheap canvas$/],
    ['is no word written large to be seen', '- Sails are NOT patched with tar in spring\n', /^NOT$/],
    ['is no half of a set phrase', '- Harbour masters act on behalf of the lagoon\n', /^behalf$/],
    ['is no part of "based on demand"', '- Ferry fares change based on demand at the lagoon\n', /demand/],
    [
      'is no adverb that only looks like a contrast',
      '- Eventually the ferry goes back to the lagoon quay\n',
      /Eventually/,
    ],
  ])('%s', (_, text, wrong) => {
    for (const answer of answers(text)) expect(answer).not.toMatch(wrong);
  });

  it('comes after a word of degree, which is the point', () => {
    expect(answers('- Objects of the group can have multiple versions\n')).toEqual(['multiple']);
  });

  it('is no gap where the rest tells nothing', () => {
    expect(answers('- Improves the performance\n')).toEqual([]);
  });

  it('is not told by another form of its word', () => {
    expect(answers('# Public quays\n- Reached publicly by ferries of the lagoon\n')).not.toContain('publicly');
  });
});

describe('a reason, an aim and a condition', () => {
  it.each([
    [
      '- Nets are dried on racks because damp rots the cord\n',
      'Course: Nets are dried on racks — why? = because damp rots the cord',
    ],
    [
      '- The quay bell rings if a ferry leaves its lane\n',
      'Course: The quay bell rings — when? = if a ferry leaves its lane',
    ],
  ])('are asked for: %j', (text, card) => {
    expect(asked(text)).toEqual([card]);
  });

  it.each([
    ['where a verb takes its own "to"', '- The quay allows ferries to unload their timber\n'],
    ['where "to" leads to a place', '- The quay road is connected to the timber market\n'],
    ['where "if" is what is found out', '- The bell helps to know if a ferry left its lane\n'],
    ['where nothing whole stands before it', '- E.g. the bell, to warn the ferries of fog\n'],
  ])('are not asked for %s', (_, text) => {
    expect(kinds(text).filter((k) => /definition:(?:why|when|aim|then)/.test(k))).toEqual([]);
  });

  it('give way to a name or a number', () => {
    expect(answers('- Nets are dried for 3 days because damp rots the cord\n')).toContain('3 days');
  });
});

describe('what something does', () => {
  const text = '# Harbour watch\n- Prevents collisions of ferries in fog\n';
  it('is asked by its verb', () => {
    expect(asked(text)).toEqual(['Course — what does Harbour watch prevent? = collisions of ferries in fog']);
  });

  it('is not asked where two bullets say what it does', () => {
    const two = `${text}- Prevents thefts of timber at night\n`;
    expect(kinds(two).filter((k) => k.startsWith('definition:does'))).toEqual([]);
  });

  it('says "it" under a head that only names a side of the thing', () => {
    expect(asked('# Lighthouse\n## Security\n- Prevents collisions of ferries in fog\n', 'Lighthouse.md')).toEqual([
      'Lighthouse › Security — what does it prevent? = collisions of ferries in fog',
    ]);
  });

  it('is not asked where the first word names a thing', () => {
    expect(kinds('# Harbour watch\n- Logs of ferries lie in the tower\n').join()).not.toContain('does');
  });
});

describe('a list', () => {
  const lists = (text: string): string[] =>
    cardsOf(text)
      .filter((c) => c.kind === 'list')
      .map((c) => c.prompt);

  it.each([
    ['whose items are numbers alone', '- Gates of the lock:\n    - 1\n    - 2\n    - 3\n'],
    ['that says where more is', '- See also:\n    - tide tables of the port\n    - charts of the lagoon\n'],
    ['with an item that is cut off', '- Ways in:\n    - by the north lock\n    - by the old canal and\n'],
    ['that parts a sentence', '- Pilots: charts, radio to guide and lead foreign ships\n'],
    ['whose title names an item', '- Locks and gates:\n    - locks\n    - weirs of stone\n'],
  ])('is none %s', (_, text) => {
    expect(lists(text)).toEqual([]);
  });

  it('begins with what is asked where the heading is its answer', () => {
    expect(
      cardsOf('# Tide gate\n- Ways to hold water:\n    - Tide gate\n    - Stone weir\n', 'Tide gate.md')[0]?.prompt,
    ).toMatch(/^Recall both: Ways/);
  });
});

describe('a term', () => {
  it.each(['Multiple lock keepers', 'Lock features', 'Locks vs Weirs', 'Access'])(
    'is not asked for where it is no name: %s',
    (term) => {
      const text = `- **${term}**: keepers share the gate of the upper canal in turn at night\n`;
      expect(kinds(text)).not.toContain('term');
      expect(kinds(text)).toContain('definition');
    },
  );
});

it('a number is asked for by its context alone, a name is not', () => {
  expect(asked('# Ledger vault\n- Retention of entries\n    - Up to 7 days\n')).toEqual([
    'Course › Ledger vault › Retention of entries: Up to _____ = 7 days',
  ]);
  expect(answers('# Ledger vault\n- Retention of entries\n    - Used for Athena\n')).toEqual([]);
});

describe('numbers', () => {
  it.each([
    ['- The assembly met in the old riding school in 1789\n', '1789'],
    ['- The famine cost 3 million lives of the poor\n', '3 million lives'],
    ['- A senator of the republic serves for six years\n', 'six years'],
    ['# Reading hall\n- Objects may be changed by hundreds of people\n', 'hundreds'],
    ['- Article 48 let the president rule by decree\n', '48'],
  ])('are asked for as they are written: %j', (text, answer) => {
    expect(answers(text)).toContain(answer);
  });

  it('are no more than the number', () => {
    for (const answer of answers('- Choose class 100, viewers in the north wait longer for a page\n'))
      expect(answer).not.toMatch(/,/);
  });

  it('a name with "of" in it is whole', () => {
    expect(answers('- The delegates joined the League of Cities at last\n')).toContain('League of Cities');
  });
});

describe('a list at the end of a sentence', () => {
  it.each([
    ['that names a few of many', '- The quay handles goods such as timber, fish and wool\n'],
    ['of which the last word belongs to all', '- The quay handles local, coastal and foreign ships\n'],
    ['of what is done', '- The quay master can weigh, mark and burn bad fish\n'],
  ])('is not asked for as a list %s', (_, text) => {
    expect(kinds(text)).not.toContain('list:of-the-sentence');
  });
});

describe('a row of a table', () => {
  const rows = (table: string): string[] =>
    cardsOf(table)
      .filter((c) => c.kind === 'row')
      .map((c) => c.answer);
  it('is none where two subjects stand side by side', () => {
    expect(
      rows('| Owner duties | Tenant duties |\n| --- | --- |\n| Mend the roof | Keep the gutters clear |\n'),
    ).toEqual([]);
  });

  it('has the list of a cell in one line', () => {
    expect(rows('| Quay | Goods |\n| --- | --- |\n| North | • timber • salted fish |\n')).toEqual([
      'timber; salted fish',
    ]);
  });
});

describe('what trails behind a bullet', () => {
  it.each([
    ['an address', '- Weirs hold back the spring floods: https://example.org/weirs\n'],
    ['a table', '- Weirs hold back the spring floods\n  | Weir | Year |\n  | --- | --- |\n  | Old | 1801 |\n'],
  ])('is left out: %s', (_, text) => {
    const cards = cardsOf(text).filter((c) => c.bullet >= 0);
    expect(cards).toHaveLength(1);
    expect(cards[0]?.prompt).not.toMatch(/http|\|/);
  });
});

it('a reviewed card stays where a newer choice would be another gap, a list without titles or no card', () => {
  const texts = [
    '- The law requires registrars to inspect parish ledgers\n',
    '- See also:\n    - tide tables of the port\n    - charts of the lagoon\n',
    '- Ferry fares change based on demand at the lagoon\n',
    '- Improves the performance\n',
    '- **Access**: keepers share the gate of the upper canal in turn at night\n',
  ];
  const parts = ['cloze:inspect-parish-ledgers', 'list', 'cloze:on-demand', 'cloze:performance', 'term'];
  texts.forEach((text, i) => {
    const part = parts[i] ?? '';
    expect(kinds(text)).not.toContain(part);
    const kept = cardsOf(text, 'Course.md', { reviewed: (id) => id.endsWith(`/${part}`) });
    expect(kept.map((c) => c.id.slice(c.id.indexOf('/') + 1))).toContain(part);
  });
});
