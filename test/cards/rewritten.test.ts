import { describe, expect, it } from 'vitest';
import { cardsOf } from './notes';

/** Statements of several kinds, and what is asked of each as a plain bullet. */
const STATEMENTS: Readonly<Record<string, string>> = {
  number: 'Barges wait in the basin for 15 minutes',
  name: 'The harbour office sends its manifests to Amazon SQS',
  definition: 'A sluice is a gate that lets water flow from one basin into the next',
  sentence: 'The lock keeper closes the lower gate before the chamber is filled',
  why: 'Pilots tow the barges slowly to protect the banks of the canal',
};

const note = (lines: string): string => `# Canal works\n\n- Short remark\n${lines}\n`;
const small = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);
const front = (opener: string) => (s: string) => note(`- ${opener}${small(s)}`);
const behind = (end: string) => (s: string) => note(`- ${s}${end}`);

/** The same said another way: the cards are the same, word for word. */
const SAME: Readonly<Record<string, (statement: string) => string>> = {
  'another marker': (s) => note(`* ${s}`),
  'a number': (s) => note(`1. ${s}`),
  'a task': (s) => note(`- [ ] ${s}`),
  'a full stop': behind('.'),
  'a comma left over': behind(','),
  'a mark of exclamation': behind('!'),
  'a tag': behind(' #exam'),
  'a block id': behind(' ^a1b2c3'),
  'a pictograph in front': (s) => note(`- ✅ ${s}`),
  'an arrow of two signs in front': (s) => note(`- -> ${s}`),
  'hard blanks': (s) => note(`- ${s.replaceAll(' ', '\u00a0')}`),
  'two blanks': (s) => note(`- ${s.replaceAll(' ', '  ')}`),
  'ends of lines from Windows': (s) => note(`- ${s}`).replaceAll('\n', '\r\n'),
  'all of it bold': (s) => note(`- **${s}**`),
  'all of it highlighted': (s) => note(`- ==${s}==`),
  'a small letter at the beginning': (s) => note(`- ${small(s)}`),
  'note that': front('Note that '),
  'please note that': front('Please note that '),
  'keep in mind that': front('Keep in mind that '),
  'it is worth noting': front("It's worth noting that "),
  'it is important to note': front('It is important to note that '),
  'note with a colon': (s) => note(`- **Note:** ${s}`),
  'a label that says nothing': (s) => note(`- **Details**: ${s}`),
  'a label with a dash': (s) => note(`- Definition - ${s}`),
  'a label in brackets': (s) => note(`- [Exam] ${s}`),
  'also with a comma': front('Also, '),
  'also without one': front('Also '),
  'in addition': front('In addition, '),
  furthermore: front('Furthermore, '),
  'of course': front('Of course, '),
  however: front('However, '),
  'in other words': front('In other words, '),
  'a pointer to the manual': behind(' (see docs)'),
  'a link to the manual': behind(' ([docs](https://canals.example/a))'),
  'a word on its weight': behind(' (important!)'),
  'as well': behind(' as well'),
};

describe('a statement that is written another way has the same cards', () => {
  const asked = (text: string) => cardsOf(text, 'Works.md').map(({ kind, prompt, answer }) => [kind, prompt, answer]);
  for (const [kind, statement] of Object.entries(STATEMENTS)) {
    const plain = asked(note(`- ${statement}`));

    it(`${kind}: it is asked at all`, () => {
      expect(plain.length).toBeGreaterThan(0);
    });

    it.each(Object.entries(SAME))(`${kind}: %s`, (_, rewritten) => {
      expect(asked(rewritten(statement))).toEqual(plain);
    });
  }

  it('a hyphen that does not break is one', () => {
    const text = '- A barge of three tons needs a tow-path on the western bank\n';
    expect(cardsOf(text.replaceAll('-path', '\u2011path')).map((c) => c.prompt)).toEqual(
      cardsOf(text).map((c) => c.prompt),
    );
  });
});

describe('what looks like an opener and is none', () => {
  it.each([
    'Android tablets show the water levels of all basins',
    'Organizations of skippers elect the harbour master',
    'Important tolls are collected in the western office',
    'Details of a journey are kept in the log of the barge',
    'Also known as the western gate of the old canal',
    'So far nobody has measured the depth of the canal',
  ])('%s', (statement) => {
    for (const card of cardsOf(`# Canal\n- ${statement}\n`)) {
      const whole = card.prompt.replace('_____', card.answer);
      expect(whole.includes(statement) || card.kind === 'definition').toBe(true);
    }
  });
});

describe('a term and what it means', () => {
  const terms = (bullet: string) =>
    cardsOf(`# Canal works\n- Short remark\n${bullet}\n`, 'Works.md')
      .filter((c) => /^(?:term|definition)$/.test(c.kind))
      .map((c) => [c.prompt, c.answer]);
  const plain = terms('- **Tow path**: a narrow road on which horses pull the barges upstream');

  it('is asked in both directions', () => {
    expect(plain).toHaveLength(2);
  });

  it.each([
    '- **Tow path:** a narrow road on which horses pull the barges upstream',
    '- **Tow path**:a narrow road on which horses pull the barges upstream',
    '- **Tow path.** a narrow road on which horses pull the barges upstream',
    '- **Tow path** - a narrow road on which horses pull the barges upstream',
    '- **Tow path** = a narrow road on which horses pull the barges upstream',
    '- **Tow path**—a narrow road on which horses pull the barges upstream',
    '- **Tow path**\n  a narrow road on which horses pull the barges upstream',
    '- 🔹 **Tow path** – a narrow road on which horses pull the barges upstream',
    '\n**Tow path**: A narrow road on which horses pull the barges upstream',
  ])('%s', (bullet) => {
    expect(terms(bullet).map((card) => card.map((said) => said.toLowerCase()))).toEqual(
      plain.map((card) => card.map((said) => said.toLowerCase())),
    );
  });

  it('is no aside between two long dashes', () => {
    expect(terms('- The tow path—a narrow road—lies on the western bank of the canal')).toEqual([]);
  });
});

describe('a list', () => {
  const lists = (text: string) =>
    cardsOf(`# Canal works\n${text}\n`, 'Works.md')
      .filter((c) => c.kind === 'list')
      .map((c) => [c.prompt, c.accepted]);
  const plain = lists('- Kinds of gates: mitre gate, sector gate, guillotine gate');

  it('is asked as a whole', () => {
    expect(plain).toHaveLength(1);
  });

  it.each([
    '- Kinds of gates: mitre gate, sector gate and guillotine gate',
    '- Kinds of gates: mitre gate, sector gate, guillotine gate, and more',
    '- Kinds of gates: mitre gate, sector gate, guillotine gate, etc.',
    '- Kinds of gates – mitre gate, sector gate, guillotine gate',
    '- Kinds of gates: mitre gate, sector gate, guillotine gate as well',
    '- Kinds of gates:\n  - mitre gate\n  - sector gate\n  - guillotine gate',
    '- Kinds of gates:\n  - mitre gate\n  - sector gate\n  - guillotine gate\n  - etc.',
    '- Kinds of gates:\n  1. mitre gate\n  2. sector gate\n  3. guillotine gate',
    'Kinds of gates:\n- mitre gate\n- sector gate\n- guillotine gate',
    '**Kinds of gates:**\n\n- mitre gate\n- sector gate\n- guillotine gate\n- and others',
  ])('%s', (text) => {
    expect(lists(text)).toEqual(plain);
  });

  it('below a line of a paragraph ends where the next paragraph begins', () => {
    const text = 'Kinds of gates:\n\n- mitre gate\n- sector gate\n\nOther things are told elsewhere.\n\n- a sluice';
    expect(lists(text).map(([, items]) => items)).toEqual([['mitre gate', 'sector gate']]);
  });
});

describe('a line of a paragraph above a list', () => {
  it('says what its bullets are about, as a parent would', () => {
    const [card] = cardsOf('# Basins\n\n**Upper basin**\n- Holds 40 barges in winter\n', 'Works.md');
    expect(card?.prompt).toMatch(/^Works › Basins › Upper basin:/);
  });

  it('says nothing where it is the caption of a picture or a long sentence', () => {
    for (const line of ['Fig. Plan of the basins', 'It was formerly known as the old harbour and it serves mainly the'])
      expect(cardsOf(`# Basins\n\n${line}\n- Holds 40 barges in winter\n`, 'Works.md')[0]?.prompt).toMatch(
        /^Works › Basins:/,
      );
  });

  it('leaves out what is only to be read elsewhere', () => {
    expect(cardsOf('# Basins\n\n**References:**\n- The book of the canal builders, third volume\n')).toEqual([]);
  });
});

describe('a card that has been reviewed', () => {
  const kept = (text: string, part: string) =>
    cardsOf(text, 'Works.md', { reviewed: (id) => id.endsWith(`/${part}`) }).map((c) => c.id.replace(/^[^/]*\//, ''));

  it('stays where it asked for words that are now left out', () => {
    expect(kept('# Canal\n- Description: the upper gate opens inwards\n', 'definition:label')).toContain(
      'definition:label',
    );
  });

  it('stays beside the list that its bullet has now', () => {
    const text = '# Canal\n- Kinds of gates – mitre gate, 4 m wide, guillotine gate, 9 m wide\n';
    expect(kept(text, 'cloze:4-m').length).toBeGreaterThan(0);
  });
});
