import { DEFAULT_PILLAR_TAGS, PILLAR_NAMES, pillarOf, type PillarTags } from '../../concepts';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { leadIn, withLead } from '../prompt';
import { contentStems } from '../text/words';

/** "Which pillar does this serve?", where the student tagged the bullet with one, and the bullet doesn't name it. */
export function pillarDrafts(frame: Frame, tags: PillarTags = DEFAULT_PILLAR_TAGS): Draft[] {
  const pillars = new Set(frame.bullet.tags.flatMap((t) => pillarOf(t, tags) ?? []));
  const [pillar] = pillars;
  if (pillar === undefined || pillars.size > 1 || contentStems(frame.statement).length < 3) return [];
  const names = Object.keys(tags).filter((t) => tags[t] === pillar);
  const answer = PILLAR_NAMES[pillar];
  const lead = leadIn(frame, frame.statement, []);
  const prompt = withLead(lead, `which pillar does this serve? ${frame.statement}`, ' — ');
  const telling = new Set([...names, answer].flatMap(contentStems).map(root));
  if (contentStems(`${frame.trail.join(' ')} ${prompt}`).some((s) => telling.has(root(s)))) return [];
  return [{ kind: 'pillar', what: '', prompt, answer, accepted: names, hidden: names, score: 30, weak: false }];
}

/** "secure", "secured" and "security" give each other away. */
function root(stem: string): string {
  return stem.slice(0, 5);
}

export const pillarExamples: readonly CardExample[] = [
  {
    shows: 'a bullet with the tag of a pillar asks for the pillar',
    name: 'Backups',
    markdown: '- Copies of a snapshot go to a second region every night #resilient\n',
    cards: [
      {
        prompt: 'Backups — which pillar does this serve? Copies of a snapshot go to a second region every night',
        answer: 'Reliability',
      },
    ],
  },
];
