import { describe, expect, it } from 'vitest';
import { authoredExamples } from '../../src/cards/kinds/authored';
import { clauseExamples } from '../../src/cards/kinds/clause';
import { clozeExamples } from '../../src/cards/kinds/cloze';
import { definitionExamples } from '../../src/cards/kinds/definition';
import { endingExamples } from '../../src/cards/kinds/ending';
import { enumerationExamples } from '../../src/cards/kinds/enumeration';
import { exampleExamples } from '../../src/cards/kinds/example';
import { imageExamples } from '../../src/cards/kinds/image';
import { labelExamples } from '../../src/cards/kinds/label';
import { listExamples } from '../../src/cards/kinds/list';
import { mannerExamples } from '../../src/cards/kinds/manner';
import { missingExamples } from '../../src/cards/kinds/missing';
import { pairExamples } from '../../src/cards/kinds/pair';
import { pillarExamples } from '../../src/cards/kinds/pillar';
import { predicateExamples } from '../../src/cards/kinds/predicate';
import { relationExamples } from '../../src/cards/kinds/relation';
import { rowExamples } from '../../src/cards/kinds/row';
import { topicExamples } from '../../src/cards/kinds/topic';
import { whatExamples } from '../../src/cards/kinds/what';
import { cardsOf } from './notes';

const kinds = {
  cloze: clozeExamples,
  'term and definition': definitionExamples,
  example: exampleExamples,
  list: listExamples,
  'one of a list': missingExamples,
  'list at the end of a sentence': enumerationExamples,
  authored: authoredExamples,
  'table row': rowExamples,
  'reason, aim and condition': clauseExamples,
  'what something does': predicateExamples,
  'the rest of a sentence': endingExamples,
  'what it is said of': topicExamples,
  'what it is': whatExamples,
  'how, where and what for': mannerExamples,
  'what stands behind a label': labelExamples,
  image: imageExamples,
  pillar: pillarExamples,
  relation: relationExamples,
  "Spaced Repetition's": pairExamples,
};

describe.each(Object.entries(kinds))('%s cards', (_, examples) => {
  it.each(examples.map((e) => [e.shows, e] as const))('%s', (_shows, example) => {
    const made = cardsOf(example.markdown, `${example.name}.md`).map(({ prompt, answer }) => ({ prompt, answer }));
    for (const card of example.cards) expect(made).toContainEqual(card);
  });
});

describe('what stands before a colon', () => {
  const kinds = (text: string): string[] =>
    cardsOf(text, 'Canals.md')
      .map((c) => c.kind)
      .filter((k) => /definition|term/.test(k));

  it('is no term where several lines are about it', () => {
    const lines =
      '- Lock: The keeper of the upper gate opens first\n- Lock: A barge waits below the sill until it is full\n';
    expect(kinds(lines)).toEqual([]);
    expect(kinds('- Sluice: The keeper of the upper gate opens first\n')).toContain('definition');
  });

  it('is not explained by a mere measure, nor by what defines another term', () => {
    expect(kinds('- **Filling time**: 15 minutes (two chambers)\n- **Toll**: 4 guilders\n')).toEqual([]);
    expect(kinds('- **Upward**: fill the chamber; Downward: drain the chamber\n')).toEqual([]);
    expect(kinds('- **Sill**: the stone step that a gate rests on. Example: at Caen\n')).toContain('definition');
  });

  it('is no term where it merely counts', () => {
    expect(
      kinds('- Approach #1: Boats are lifted in a tub of water\n- Method 2: Boats are hauled up a slope\n'),
    ).toEqual([]);
  });
});
