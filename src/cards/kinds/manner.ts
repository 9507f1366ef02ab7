import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { isLong, withAbout } from '../prompt';
import { isBalanced } from '../text/balance';
import { sentences } from '../text/tidy';
import { isGeneric, isName } from '../text/terms';
import { contentCount, hasWords, wordCount } from '../text/words';
import { isFiller, isPlain, mayAct } from '../cloze/phrases';

/** What is done to a thing, and the small word before how, where or what for. */
const DONE =
  /^(?:(?:is|are|can be|must be|may be) )?((?:\p{L}+ly )?(?!need|speed|feed|seed)\p{L}+(?:ed|en|ilt|ept|old|ought|aid|ound|ent)(?: (?:in|out|up))?|pay(?: only)?) (to|for|by|via|with|from|in|on|at|as|per|through|using|across|into|after|before|under|over|against|when|if) (.+)$/iu;
/** "Runs on a schedule": what a thing does, and the same small words. */
const DOES =
  /^(?:(?:also|only|then|always|automatically) )?(\p{L}+s) (to|for|by|via|with|from|in|on|at|into|through|between|across|over|after|before) (.+)$/iu;
/** "Copies are kept in a vault": the thing itself is named first. */
const OF_SUBJECT =
  /^((?:[\p{L}\d/-]+ ){1,4})(?:is|are|can be|must be|may be|get|gets) (?=\p{L}+(?:ed|en|ilt|ept|old|ound) )/iu;
/** With these many things are. */
const BROAD =
  /\b(?:integrated|supported|associated|compared|related|connected|combined|needed|required|recommended|included|provided|offered|ent|ment)$|^\p{L}*(?:ment|cent)$/iu;
const ASKED: Readonly<Record<string, string>> = { when: 'when', if: 'when' };
/** "Used to carry timber": what is done with it, and not where to. */
const MEANT = /\b(?:used|intended|designed|built|meant|allows|configured|created|trained|set up|made|planned)$/i;
/** "Enabled by default", "used for Athena": so are many. */
const NOTHING =
  /\bby default\b| (?:\d|(?:tens|dozens|hundreds|thousands|millions) )|, (?:then|and|but) |\bused \S+ \S+$/i;
/** Asks for a place. */
const LIES = /\b(?:stored|kept|held|located|placed|hosted|saved|found|installed|deployed) (?:in|on|at)$/;
const LONGEST = { topic: 5, answer: 20 };
/** Above the rest of a sentence and one plain word of it. */
const SCORE = 24;

/** "Billed per request" under its subject: "billed per what?"; the student compares. */
export function mannerDrafts(frame: Frame): Draft[] {
  const statement = frame.statement.replace(/[.;:,\s]+$/, '');
  const [named = '', subject = ''] = OF_SUBJECT.exec(statement) ?? [];
  const text = statement.slice(named.length);
  const does = named === '' ? DOES.exec(text) : null;
  const [, done = '', by = '', rest = ''] = (does && isVerb(does[1] ?? '') ? does : DONE.exec(text)) ?? [];
  if (
    rest === '' ||
    BROAD.test(done) ||
    NOTHING.test(`${done} ${by} ${rest}`) ||
    isLong(statement) ||
    sentences(statement).length > 1
  )
    return [];
  const topic = frame.about[frame.about.length - 1] ?? '';
  if (!isName(topic) || isGeneric(topic) || wordCount(topic) > LONGEST.topic || hasWords(rest, topic)) return [];
  if (contentCount(rest) === 0 || wordCount(rest) > LONGEST.answer || isVague(rest) || !isBalanced(rest)) return [];
  const first = `${subject}${done} ${by} `.toLowerCase();
  if (frame.siblings.some((s) => s.text.toLowerCase().includes(first))) return [];
  const isDoing =
    by.toLowerCase() === 'to' && MEANT.test(done) && /^(?!the|an?|all|any|its|their|one)\p{Ll}+\s/u.test(rest);
  const ask = LIES.test(`${done} ${by}`)
    ? 'where'
    : isDoing
      ? 'to do what'
      : (ASKED[by.toLowerCase()] ?? `${by.toLowerCase()} what`);
  const asked = named === '' ? `${done.toLowerCase()} ${ask}?` : `${named}${done} ${ask}?`;
  const prompt = withAbout(frame, asked);
  return [
    {
      kind: 'definition',
      what: 'manner',
      prompt,
      answer: rest,
      accepted: [],
      hidden: [rest],
      // "Pay as you go" is no manner of paying cut in two.
      score: /^pay as you\b/i.test(text) ? 0 : SCORE,
      weak: false,
    },
  ];
}

/** "The data", "many services": one or two words that say nothing of this thing. */
function isVague(rest: string): boolean {
  const words = rest.split(/\s+/);
  return words.length < 3 && words.every((w) => isPlain(w) || isFiller(w));
}

function isVerb(word: string): boolean {
  const verb = word.toLowerCase();
  return mayAct(verb) && !MANY.test(verb);
}

/** What these lead to is one of many. */
const MANY =
  /^(?:works|integrates|helps|comes|goes|looks|applies|includes|means|needs|uses|supports|cases|costs|times|ends|stops)$/;

export const mannerExamples: readonly CardExample[] = [
  {
    shows: 'what is done to a thing asks for how, where or what for',
    name: 'Night ferry',
    markdown:
      '- Paid by the ton of timber\n- Steered from land\n- Built to carry timber\n- Runs on rails\n- Spare oars are kept in the bow\n',
    cards: [
      { prompt: 'Night ferry — paid by what?', answer: 'the ton of timber' },
      { prompt: 'Night ferry — steered from what?', answer: 'land' },
      { prompt: 'Night ferry — built to do what?', answer: 'carry timber' },
      { prompt: 'Night ferry — runs on what?', answer: 'rails' },
      { prompt: 'Night ferry — Spare oars are kept where?', answer: 'the bow' },
    ],
  },
];
