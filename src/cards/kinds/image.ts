import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { withLead } from '../prompt';
import { blankOut } from '../text/blank';
import { captionOf } from '../text/tidy';
import { contentStems, wordCount } from '../text/words';

const LONGEST = 40;

/** A picture of a bullet, or under it, is the question; its caption is the answer, or else the bullet. */
export function imageDrafts(frame: Frame): Draft[] {
  const under = frame.children.find((c) => c.notFact === 'image');
  const image = frame.bullet.images[0] ?? under?.images[0];
  const caption = captionOf(frame.bullet.text);
  const answer = (caption ?? frame.statement).replace(/[.:\s]+$/, '');
  if (image === undefined || contentStems(answer).length < 2 || wordCount(answer) > LONGEST) return [];
  const lead = frame.about.map((a) => blankOut(a, [answer])).join(' › ');
  // A bullet beside a picture need not say what is in it.
  const ask = caption === undefined ? 'which point goes with this picture?' : 'what does this picture show?';
  const prompt = withLead(lead, ask, ' — ');
  return [{ kind: 'image', what: '', prompt, answer, accepted: [], hidden: [answer], score: 50, weak: false, image }];
}

export const imageExamples: readonly CardExample[] = [
  {
    shows: 'an image under a bullet asks for the bullet',
    name: 'Placement groups',
    markdown: '- A spread group keeps every instance on hardware of its own\n    - ![[spread.png]]\n',
    cards: [
      {
        prompt: 'Placement groups — which point goes with this picture?',
        answer: 'A spread group keeps every instance on hardware of its own',
      },
    ],
  },
  {
    shows: 'a caption says what the picture shows',
    name: 'Peering',
    markdown: '- A peering joins two networks ![[peering.png]]\n  Fig. Two networks and the routes between them\n',
    cards: [{ prompt: 'Peering — what does this picture show?', answer: 'Two networks and the routes between them' }],
  },
];
