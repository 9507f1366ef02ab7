import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { withAbout } from '../prompt';
import { isBalanced } from '../text/balance';
import { isGeneric, isName } from '../text/terms';
import { contentCount, hasWords, wordCount } from '../text/words';

const LABELLED = /^(\p{L}[\p{L} -]{2,30}?)\s*[:–—]\s+(\S.*)$/u;
const LONGEST = { topic: 6, said: 25 };

/** "Use cases: …" under the name of a thing: its use cases are asked for, and the student compares. */
export function labelDrafts(frame: Frame): Draft[] {
  const [, label = '', rest = ''] = LABELLED.exec(frame.statement.replace(/[.;,\s]+$/, '')) ?? [];
  const topic = frame.about[frame.about.length - 1] ?? '';
  if (
    !isGeneric(label) ||
    frame.lexicon.resolve(label) !== undefined ||
    !isName(topic) ||
    isGeneric(topic) ||
    wordCount(topic) > LONGEST.topic
  )
    return [];
  if (contentCount(rest) < 2 || wordCount(rest) > LONGEST.said || !isBalanced(rest) || hasWords(rest, topic)) return [];
  const prompt = withAbout(frame, `${label.toLowerCase()}?`);
  return [
    { kind: 'definition', what: 'label', prompt, answer: rest, accepted: [], hidden: [rest], score: 33, weak: false },
  ];
}

export const labelExamples: readonly CardExample[] = [
  {
    shows: 'what stands behind a label is asked by it',
    name: 'Stores',
    markdown: '# Graph store\n- Use cases: friends of friends, fraud\n',
    cards: [{ prompt: 'Stores › Graph store — use cases?', answer: 'friends of friends, fraud' }],
  },
];
