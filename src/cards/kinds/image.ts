import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { withLead } from '../prompt';
import { blankOut } from '../text/blank';
import { contentStems, wordCount } from '../text/words';

const LONGEST = 40;

/** What a picture of a bullet, or under it, shows: the picture is the question, the bullet the answer. */
export function imageDrafts(frame: Frame): Draft[] {
  const under = frame.children.find((c) => c.notFact === 'image');
  const image = frame.bullet.images[0] ?? under?.images[0];
  const answer = frame.statement.replace(/[.:\s]+$/, '');
  if (image === undefined || contentStems(answer).length < 2 || wordCount(answer) > LONGEST) return [];
  const lead = frame.about.map((a) => blankOut(a, [answer])).join(' › ');
  const prompt = withLead(lead, 'what does this picture show?', ' — ');
  return [{ kind: 'image', what: '', prompt, answer, accepted: [], hidden: [answer], score: 50, weak: false, image }];
}

export const imageExamples: readonly CardExample[] = [
  {
    shows: 'an image under a bullet asks for the bullet',
    name: 'Placement groups',
    markdown: '- A spread group keeps every instance on hardware of its own\n    - ![[spread.png]]\n',
    cards: [
      {
        prompt: 'Placement groups — what does this picture show?',
        answer: 'A spread group keeps every instance on hardware of its own',
      },
    ],
  },
];
