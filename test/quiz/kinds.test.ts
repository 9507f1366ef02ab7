import { describe, expect, it } from 'vitest';
import { draftSteps, DRAWN_KINDS, KINDS } from '../../src/quiz/build/drafts';
import { ended } from '../../src/quiz/build/steps';
import { contrastExamples } from '../../src/quiz/kinds/contrast';
import type { KindExample } from '../../src/quiz/kinds/draft';
import { diagramExamples } from '../../src/quiz/kinds/diagram';
import { gapExamples } from '../../src/quiz/kinds/gap';
import { numberExamples } from '../../src/quiz/kinds/number';
import { oppositeExamples } from '../../src/quiz/kinds/opposite';
import { orderExamples } from '../../src/quiz/kinds/order';
import { pillarExamples } from '../../src/quiz/kinds/pillar';
import { relationExamples } from '../../src/quiz/kinds/relation';
import { subjectExamples } from '../../src/quiz/kinds/subject';
import { titledExamples } from '../../src/quiz/kinds/titled';
import { termExamples } from '../../src/quiz/kinds/term';
import { whichExamples } from '../../src/quiz/kinds/which';
import { gather } from '../../src/quiz/topic/gather';
import { mulberry32 } from '../../src/quiz/random';
import { resolveTopic } from '../../src/quiz';
import { vaultOf } from './vault';

const EXAMPLES: Readonly<Record<string, readonly KindExample[]>> = {
  contrast: contrastExamples,
  choice: gapExamples,
  number: numberExamples,
  opposite: oppositeExamples,
  order: orderExamples,
  pillar: pillarExamples,
  relation: relationExamples,
  diagram: diagramExamples,
  term: termExamples,
  which: [...whichExamples, ...titledExamples, ...subjectExamples],
};

describe('the examples of each kind of question hold', () => {
  it('every kind has some', () => {
    for (const kind of [...KINDS, ...DRAWN_KINDS]) expect(EXAMPLES[kind.name]?.length, kind.name).toBeGreaterThan(0);
  });

  const kinds = new Map([...KINDS, ...DRAWN_KINDS].map((kind) => [kind.name, kind]));
  for (const kind of kinds.values()) {
    for (const example of EXAMPLES[kind.name] ?? []) {
      const made = example.makes;
      it(`${kind.name}: ${made?.prompt ?? `nothing from “${example.note}”`}`, () => {
        const source = vaultOf({ [`${example.name}.md`]: example.note });
        const found = resolveTopic(example.topic, source);
        if (!('topic' in found)) throw new Error(`unknown topic ${example.topic}`);
        const drafts = ended(
          draftSteps(gather(found.topic, source, mulberry32(1)), found.topic, source, mulberry32(1)),
        ).drafts.filter((d) => d.kind === kind.name);
        if (made === undefined) expect(drafts.map((d) => d.prompt)).toEqual([]);
        else expect(drafts.map((d) => ({ prompt: d.prompt, key: d.key }))).toContainEqual(made);
      });
    }
  }
});

describe('authored questions, abbreviations and lists', () => {
  const drafts = (markdown: string, topic = 'everything') => {
    const source = vaultOf({ 'Notes.md': markdown });
    const found = resolveTopic(topic, source);
    if (!('topic' in found)) throw new Error('unknown');
    return ended(draftSteps(gather(found.topic, source, mulberry32(1)), found.topic, source, mulberry32(1))).drafts;
  };

  it('a question the student wrote is asked in the student’s words, with its options', () => {
    const found = drafts(
      '- Filler statement about nothing\n\n#Q Which volume keeps its data when the power goes?\n(a) Instance store\n(b) EBS\nAnswer: (b)\n',
    );
    expect(found.find((d) => d.kind === 'authored')).toMatchObject({
      prompt: 'Which volume keeps its data when the power goes?',
      key: 'EBS',
      options: ['Instance store', 'EBS'],
    });
  });

  it('a question without an answer in the note is not asked', () => {
    const found = drafts(
      '- Filler statement about nothing\n\n#Q Which volume keeps its data when the power goes?\n(a) Instance store\n(b) EBS\n',
    );
    expect(found.filter((d) => d.kind === 'authored')).toEqual([]);
  });

  it('an abbreviation spelt out in a note is asked for in full', () => {
    const found = drafts('- The Recovery Point Objective (RPO) bounds the loss of data\n');
    expect(found.find((d) => d.kind === 'acronym')).toMatchObject({ key: 'Recovery Point Objective' });
  });

  it('the children of a label are asked for as a list', () => {
    const found = drafts('## SNS\n- Kinds of subscriber:\n  - Email address\n  - Lambda function\n  - HTTP endpoint\n');
    expect(found.find((d) => d.kind === 'list')).toMatchObject({
      prompt: 'For SNS, name the three items that the notes list under “Kinds of subscriber”.',
      accepted: ['Email address', 'Lambda function', 'HTTP endpoint'],
    });
  });
});
