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
