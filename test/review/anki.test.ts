import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards';
import { cardsToAnki } from '../../src/review';

const base: Card = {
  id: 'f1/cloze:n-day',
  kind: 'cloze',
  note: 'SQS.md',
  line: 3,
  bullet: 0,
  heading: ['SQS', 'Retention'],
  prompt: 'SQS: Messages are kept for up to _____',
  answer: '14 days',
  accepted: [],
  tags: ['exam/saa', 'messaging'],
  concepts: [],
  uncertain: false,
};

/** Reads back as Anki's importer does: header lines, then CSV with tabs and doubled quotes. */
function importRows(text: string): { header: string[]; rows: string[][] } {
  const header: string[] = [];
  let rest = text;
  while (rest.startsWith('#')) {
    const end = rest.indexOf('\n');
    header.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < rest.length; i++) {
    const c = rest[i] ?? '';
    if (quoted) {
      if (c === '"' && rest[i + 1] === '"') field += rest[++i] ?? '';
      else if (c === '"') quoted = false;
      else field += c;
    } else if (c === '"' && field === '') quoted = true;
    else if (c === '\t' || c === '\n') {
      row.push(field);
      field = '';
      if (c === '\n') {
        rows.push(row);
        row = [];
      }
    } else field += c;
  }
  return { header, rows };
}

describe("the export to Anki's text format", () => {
  it('names pictures without folders, and lets no text be taken for markup beside them', () => {
    const image = 'assets/a "b"/Load balancer.png';
    const { header, rows } = importRows(
      cardsToAnki([
        { ...base, id: 'f3/image', kind: 'image', prompt: 'What is <b>this</b>?', answer: 'a & b', image },
        base,
      ]),
    );
    expect(header).toContain('#html:true');
    expect(rows[0]?.slice(3, 5)).toEqual([
      'SQS › Retention<br>What is &lt;b&gt;this&lt;/b&gt;?<br><img src="study-atlas-assets-a-b-Load-balancer.png">',
      'a &amp; b',
    ]);
    expect(rows[0]?.[5]).toBe('study-atlas exam::saa messaging');
    expect(rows[1]?.[3]).toBe('SQS: Messages are kept for up to {{c1::14 days}}');
  });

  it('says what each column is and makes clozes and basic notes', () => {
    const { header, rows } = importRows(
      cardsToAnki([
        base,
        {
          ...base,
          id: 'f2/list',
          kind: 'list',
          prompt: 'SQS — recall all 2: Queue types',
          answer: 'x; y',
          accepted: ['x', 'y'],
        },
      ]),
    );
    expect(header).toEqual([
      '#separator:tab',
      '#html:false',
      '#guid column:1',
      '#notetype column:2',
      '#deck column:3',
      '#tags column:6',
    ]);
    expect(rows[0]?.slice(1)).toEqual([
      'Cloze',
      'Study Atlas',
      'SQS: Messages are kept for up to {{c1::14 days}}',
      'SQS › Retention',
      'study-atlas exam::saa messaging',
    ]);
    expect(rows[1]?.slice(1, 5)).toEqual([
      'Basic',
      'Study Atlas',
      'SQS › Retention\nSQS — recall all 2: Queue types',
      'x\ny',
    ]);
  });

  it('gives a card the same GUID whatever became of its text', () => {
    const guid = (c: Card): string | undefined => importRows(cardsToAnki([c])).rows[0]?.[0];
    expect(guid(base)).toBe(guid({ ...base, prompt: 'otherwise _____', note: 'moved.md', line: 99 }));
    expect(guid(base)).not.toBe(guid({ ...base, id: 'f1/term' }));
  });

  it('begins with the prompt where nothing stands above it', () => {
    expect(importRows(cardsToAnki([{ ...base, kind: 'pair', heading: [] }])).rows[0]?.[3]).toBe(base.prompt);
  });

  it('has no heading that is little but a gap', () => {
    const heading = ['_____', '_____ details', 'Which _____ to take'];
    expect(importRows(cardsToAnki([{ ...base, kind: 'term', heading }])).rows[0]?.[3]).toBe(
      `Which _____ to take\n${base.prompt}`,
    );
  });

  it('leaves doubts out', () => {
    expect(importRows(cardsToAnki([{ ...base, uncertain: true }])).rows).toEqual([]);
  });

  it('keeps every row whole, whatever stands in the notes', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('"', '\t', '\n', '#', 'a', ' ', '{{', '}}', '::', '<b>', '_____'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ prompt: nasty, answer: nasty, heading: nasty, kind: fc.constantFrom('cloze', 'term') }), {
          maxLength: 5,
        }),
        (parts) => {
          const cards = parts.map((p, i): Card => ({
            ...base,
            ...p,
            kind: p.kind,
            id: `f${i}/x`,
            heading: [p.heading],
          }));
          const { rows } = importRows(cardsToAnki(cards));
          expect(rows).toHaveLength(cards.length);
          for (const row of rows) expect(row).toHaveLength(6);
        },
      ),
    );
  });
});
