import { isActing, isFiller, isPlain } from '../cloze/phrases';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { isLong, withAbout, withLead } from '../prompt';
import { sentences } from '../text/tidy';
import { isGeneric, isName } from '../text/terms';
import { baseForm, isPlural } from '../text/verbs';
import { contentCount, contentStems, hasWords, wordCount } from '../text/words';

const DOES =
  /^(?!Does\b)(\p{Lu}\p{Ll}+s)\s+(?!(?:is|are|was|were|can|has|have|will|must|should|may|do|does|and|or|of|per|for|in|to|from|with|on|at|by|via|as|that|which|when|if)\b)(\S.*)$/u;
const DOES_NOT = /^(?:does not|doesn['’]t)\s+(\p{Ll}+)\s+(\S.*)$/iu;
/** A thing does these to so much that "what?" has many answers. */
const BROAD =
  /^(?:allow|enable|provide|support|offer|include|have|use|make|give|let|help|contain|need|get|work|run|want|start|consist|become|manage|come|go|vary|rely|depend|differ)$/;
/** Names a side of a thing. */
const ASPECT =
  /&|\bvs\b|\b(?:benefits|pricing|integrations?|limits|scalability|scaling|security|performance|monitoring|and)\b/i;
const MOST = { answer: 25, topic: 5 };

/** "Prevents writes of old readers" under its subject: "what does it prevent?"; the student compares. */
export function predicateDrafts(frame: Frame): Draft[] {
  const statement = frame.statement.replace(/[.;:,\s]+$/, '');
  const not = DOES_NOT.exec(statement);
  const [, written = '', answer = ''] = not ?? DOES.exec(statement) ?? [];
  if (written === '' || isLong(statement) || sentences(statement).length > 1) return [];
  const topic = frame.about[frame.about.length - 1] ?? '';
  const isGenericHead = isGeneric(topic) && frame.about.length > 1;
  if (!(isName(topic) || isGenericHead) || wordCount(topic) > MOST.topic) return [];
  const verb = not ? written.toLowerCase() : baseForm(written.toLowerCase());
  // All of the verbs that a note has at its beginnings are such small words.
  const isVerb = (word: string): boolean => isFiller(word) || isActing(word);
  if (!isVerb(verb) || (!not && !isVerb(written)) || contentCount(answer) < 2) return [];
  if (verb === 'take' || /^(?:to|for|in|on|at|by|with|from|of|depending|based|\p{Ll}+ly)\s/u.test(answer)) return [];
  if (wordCount(answer) > MOST.answer || hasWords(answer, topic)) return [];
  const first = statement.slice(0, statement.length - answer.length).toLowerCase();
  if (frame.siblings.some((s) => s.text.toLowerCase().startsWith(first))) return [];
  // "Scalability" under the name of a thing: that thing does it, under this head.
  const isHead =
    isGenericHead ||
    frame.lexicon.resolve(topic)?.kind === 'quality' ||
    ASPECT.test(topic) ||
    topic.split(' ').every(isPlain);
  const [subject, lead] = isHead ? ['it', frame.about] : [topic, frame.about.slice(0, -1)];
  const does = isPlural(subject) ? 'do' : 'does';
  const ask = `what ${does} ${subject} ${not ? 'not ' : ''}${verb}${verb === 'help' ? ' with' : ''}?`;
  const short = withLead(lead.join(' › '), ask, ' — ');
  // Under a single word all there is of headings is shown.
  const prompt =
    contentStems(short).length < 3 ? withAbout(frame, ask.replace(` ${does} ${subject} `, ' does it ')) : short;
  // "Process using cranes": a noun, or a verb without what it is done to.
  const score = /^(?:using|via|without|within|across)\s/i.test(answer) ? 0 : BROAD.test(verb) && !not ? 23.2 : 34;
  const what = `${not ? 'not-' : 'does-'}${verb}`;
  return [{ kind: 'definition', what, prompt, answer, accepted: [], hidden: [answer], score, weak: false }];
}

export const predicateExamples: readonly CardExample[] = [
  {
    shows: 'what something does is asked by its verb',
    name: 'Ledger',
    markdown: '# Night seal\n- Prevents changes of what was booked on an earlier day\n',
    cards: [
      { prompt: 'Ledger — what does Night seal prevent?', answer: 'changes of what was booked on an earlier day' },
    ],
  },
];
