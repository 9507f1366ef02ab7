import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { withLead } from '../prompt';
import { statementOf } from '../text/tidy';
import { contentStems, wordCount } from '../text/words';

const CUE = /^(?:e\.?g\.?|for example|for instance|examples?)[\s:,]+(?:of\s)?(?=\S)/i;
/** Goes on in what is no text. */
const CUT_OFF = /^\*|(?:[-=]>|[→⇒,])$/;
const LONGEST = 30;

/** "E.g. …" under what it is an example of: another one would be as right, so the student compares. */
export function exampleDrafts(frame: Frame): Draft[] {
  const { text } = frame.bullet;
  const answer = statementOf(text.replace(/^[^\p{L}]+/u, '').replace(CUE, '')).text.replace(/[.:;\s]+$/, '');
  const isExample = CUE.test(text.replace(/^[^\p{L}]+/u, ''));
  if (!isExample || frame.bullet.parent < 0 || contentStems(answer).length === 0 || wordCount(answer) > LONGEST)
    return [];
  const prompt = withLead(frame.about.join(' › '), 'give an example', ' — ');
  return [
    {
      kind: 'definition',
      what: 'example',
      prompt,
      answer,
      accepted: [],
      hidden: [answer],
      score: CUT_OFF.test(answer) ? 0 : 40,
      weak: false,
    },
  ];
}

export const exampleExamples: readonly CardExample[] = [
  {
    shows: 'an example is asked by what it is an example of',
    name: 'Metrics',
    markdown: '- Metrics of the host are there without an agent\n    - E.g. processor load and network traffic\n',
    cards: [
      {
        prompt: 'Metrics of the host are there without an agent — give an example',
        answer: 'processor load and network traffic',
      },
    ],
  },
];
