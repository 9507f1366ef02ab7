import { mayAct, tellingWords } from '../cloze/phrases';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { isLong, leadIn, withLead } from '../prompt';
import { isBalanced } from '../text/balance';
import { sentences } from '../text/tidy';
import { contentStems, wordCount } from '../text/words';

/** What is said behind these is what the sentence is for. */
const BEFORE_VERB =
  /\b(?:(?:can(?:not|['’]t)?|must|should|will|would|may|might|could)(?: not| only| also)?|(?:used|needed|required|recommended|designed|able|easy|helpful|useful) to)\s(?!be\s)/giu;
const FINITE = /(\p{L}+)\s(?=(?:an?|the|its|their|your|all|every|each|only|one|two|three)\s)/gu;
/** Open to more than what the bullet says: asked only where nothing else is. */
const PASSIVE =
  /\b(?:(?:can(?:not|['’]t)?|must|should|will|may)(?: not| only| also)?\s(?=be\s)|(?:is|are|was|were)\s(?=\p{Ll}+(?:ed|en|nt|lt)\s(?:to|in|by|with|for|from|at|on|as|into|across|per|when|if|before|after|until|only)\s)|(?:has|have|had)\s(?=(?:an?|the|no|its|their)\s))/giu;
/** "Credentials have …": there is no end to what could follow. Not asked any more, but kept where it has been reviewed. */
const ENDLESS = /\b(?:has|have|had|(?:able|easy|helpful|useful) to)$/i;
/** A bullet without its subject, which stands above it. */
const BARE =
  /^(?:can(?:not|['’]t)?|must|should|may)(?: (?:not|only|also))? be (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|nt|lt|t|de|n) (?:for|to|as|by|with|in|at|on|from|into|between|via|through|across)\s/iu;
const RELATIVE = /\b(?:that|which|who|what|how|where|when|if|whether|you|it|they|we|and|or|but)\s+(?:\p{L}+\s)?$/iu;
const REMARK = /[:;(→⇒]|[-=]>|\be\.?g\b|\bi\.?e\b/i;
/** Above one plain noun, below two words of the sentence; the last resorts below any fair gap. */
const SCORE = { verb: 23.5, bare: 19.5, passive: 14 };
const SAID = { stems: 2, words: 16 };
const ANSWER = { stems: 2, fewest: 2, most: 14 };

/**
 * What a sentence says of its subject, for a bullet of which a gap would be one plain noun: the whole of it is remembered better, and
 * there are not a dozen words that would do.
 */
export function endingDrafts(frame: Frame): Draft[] {
  const statement = frame.statement.replace(/[.;:,\s]+$/, '');
  if (isLong(statement) || sentences(statement).length > 1 || statement.endsWith('?')) return [];
  const bare = BARE.exec(statement)?.[0].length;
  const full = bare ?? firstCut(statement, verbsOf(statement));
  const at = full ?? firstCut(statement, [...statement.matchAll(PASSIVE)].map(endOf));
  if (at === undefined) return [];
  const [said, answer] = [statement.slice(0, at).trimEnd(), statement.slice(at)];
  if (contentStems(answer).length < ANSWER.stems || wordCount(answer) > ANSWER.most) return [];
  if (frame.siblings.some((s) => s.text.startsWith(said))) return [];
  const lead = leadIn(frame, said, []);
  if (contentStems(`${lead} ${said}`).length < SAID.stems) return [];
  const prompt = withLead(lead, `finish the sentence: ${said} …`, ' — ');
  return [
    {
      kind: 'definition',
      what: 'ending',
      prompt,
      answer,
      accepted: [],
      hidden: [answer],
      score: ENDLESS.test(said) ? 0 : full === undefined ? SCORE.passive : bare === undefined ? SCORE.verb : SCORE.bare,
      weak: false,
    },
  ];
}

function endOf(m: RegExpMatchArray): number {
  return (m.index ?? 0) + m[0].length;
}

function verbsOf(statement: string): number[] {
  const finite = [...statement.matchAll(FINITE)].filter(([, verb = '']) => isVerb(verb));
  return [...[...statement.matchAll(BEFORE_VERB)].map(endOf), ...finite.map(endOf)].sort((a, b) => a - b);
}

function isVerb(word: string): boolean {
  return /^\p{Ll}+s$/u.test(word) && mayAct(word);
}

/** Where the first part of the sentence ends that needs the rest, and tells what it is about. */
function firstCut(statement: string, cuts: readonly number[]): number | undefined {
  return cuts.find((at) => isCut(statement.slice(0, at), statement.slice(at)));
}

function isCut(said: string, answer: string): boolean {
  const words = said.trimEnd().split(/\s+/);
  const before = `${words.slice(0, -1).join(' ')} `;
  return (
    !REMARK.test(said) &&
    !RELATIVE.test(before) &&
    isBalanced(said) &&
    words.length <= SAID.words &&
    (tellingWords(said) > 0 || /\p{L}\p{Lu}/u.test(said)) &&
    wordCount(answer) >= ANSWER.fewest &&
    isBalanced(answer)
  );
}

export const endingExamples: readonly CardExample[] = [
  {
    shows: 'the rest of a sentence is asked for where a gap would be one plain noun',
    name: 'Static websites',
    markdown: '- A bucket for a website must have the same name as its domain\n',
    cards: [
      {
        prompt: 'Static websites — finish the sentence: A bucket for a website must …',
        answer: 'have the same name as its domain',
      },
    ],
  },
];
