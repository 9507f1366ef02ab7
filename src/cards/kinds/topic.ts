import { isSentence } from '../../notes';
import { namesOf } from '../cloze/names';
import { tellingWords } from '../cloze/phrases';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { withLead } from '../prompt';
import { BLANK, blankOut } from '../text/blank';
import { isGeneric, isName } from '../text/terms';
import { contentStems, flat, hasWords, wordCount } from '../text/words';

const LONGEST = { topic: 5, said: 30 };
/** Words that tell, and words at all: fewer fit other things as well. */
const FEWEST = { telling: 4, said: 7 };
/** Looks at what stands around it, which is not shown. */
const POINTS_ELSEWHERE =
  /\b(?:this|these|those|same|also|above|below|other|another|both|latter|former|either|neither|similar|here|there|it's|instead|alternatively|otherwise|therefore|however|like|unlike|compared|vs)\b|…|[:=→]|->|=>|\?$/i;

/** From what is said to what it is said of, where the bullet tells one thing from others and has nothing better to ask. */
export function topicDrafts(frame: Frame): Draft[] {
  const { about, statement, lexicon, note } = frame;
  // A sentence names what it is said of.
  if (isSentence(frame.bullet)) return [];
  const size = wordCount(statement);
  if (size > LONGEST.said || size < FEWEST.said || POINTS_ELSEWHERE.test(statement)) return [];
  const topic = about[about.length - 1] ?? '';
  const concept = lexicon.resolve(topic);
  const isAsked = concept !== undefined || flat(topic) === flat(note.name);
  if (!isAsked || !isName(topic) || isGeneric(topic) || wordCount(topic) > LONGEST.topic) return [];
  const names = [topic, ...(concept ? namesOf(concept, note) : [])];
  const said = blankOut(statement, names).replace(/[.;,\s]+$/, '');
  if (said.startsWith(BLANK) || tellingWords(said, topic) < FEWEST.telling || isSaidElsewhere(frame, said)) return [];
  const stems = new Set(contentStems(said));
  const told = contentStems(topic).filter((s) => stems.has(s)).length;
  if (told * 2 >= contentStems(topic).length && told > 0) return [];
  const lead = about.slice(0, -1).map((a) => blankOut(a, names));
  const prompt = withLead(lead.join(' › '), `what is this said of? ${said}`, ' — ');
  const accepted = names.slice(1).filter((n) => flat(n) !== flat(topic));
  return [{ kind: 'term', what: 'topic', prompt, answer: topic, accepted, hidden: names, score: 22, weak: false }];
}

/** A bullet of another section or parent says all of it too. */
function isSaidElsewhere(frame: Frame, said: string): boolean {
  const stems = contentStems(said);
  return frame.note.bullets.some(
    (b) =>
      b !== frame.bullet &&
      stems.every((s) => b.text.toLowerCase().includes(s)) &&
      !hasWords(b.text, frame.about[frame.about.length - 1] ?? ''),
  );
}

export const topicExamples: readonly CardExample[] = [
  {
    shows: 'what a bullet is about is asked where it has no gap that one thing would fill',
    name: 'Stamp Act',
    markdown: '- Rejected by all who were asked, then adopted, amended and repealed within a year\n',
    cards: [
      {
        prompt:
          'What is this said of? Rejected by all who were asked, then adopted, amended and repealed within a year',
        answer: 'Stamp Act',
      },
    ],
  },
];
