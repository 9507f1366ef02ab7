import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { isLong, leadIn, withLead } from '../prompt';
import { isAim } from '../cloze/phrases';
import { isBalanced } from '../text/balance';
import { contentStems, flat, wordCount } from '../text/words';
import { sentences } from '../text/tidy';

/** The first half is asked and the second is the answer. */
interface Halves {
  readonly what: 'why' | 'when' | 'aim' | 'then';
  readonly said: string;
  readonly answer: string;
}

const OPENS = /^((?:if|when|whenever|once|after|unless|while|as soon as|until)\s[^,]{6,}?),\s+(?:then\s+)?(\S.*)$/i;
const WHY = /^(.+?),?\s+((?:because|so that|in order to|due to|thanks to|to avoid|to prevent)\s.+)$/i;
const WHEN = /^(.+?),?\s+((?:if|when|unless|as soon as|once (?:the|it|they|you|all))\s.+)$/i;
const AIM = /^(.+?)\s+(to\s+(\p{Ll}+)\s.+)$/u;
/** Before "to" these ask for a verb of their own ("allows people to"), before "if" for what is known or chosen. */
const NO_AIM =
  /\b(?:allow|enabl|let|help|requir|permit|ask|caus|forc|tell|abilit|able|whether|intend|design|eas[iy]|possib|want|need|plan|option|choos|decid|continu|tend|fail|seem|expect|attempt|tr[iy]|way|right|chance|opportunit|flexib|capab|permission|how|suitable|enough|too|adapt|correspond|mount|register|direct|instead|likely|refus|agree|order|oblig|dut[iy]|entitl|invit|offer|promis|threat|decision|tendenc|willing|read[iy]|reluct|liab)\w*\b/i;
const NO_CONDITION = /\b(?:know|determine|decide|choose|see|check|tell|find out|ask|helps?|controls?|and)$/i;
/** "is configured to", "is a reason to": the aim belongs to that word. */
const MODIFIED = /\b(?:is|are|was|were|be|been) (?:\p{L}+ed|(?:\p{L}+ly )?(?:an?|the) [\p{L}-]+)$/iu;
/** Follows "to" where it leads to a thing. */
const OF_THING =
  /^(?:the|an?|your|its|their|our|my|all|any|each|every|most|more|multiple|different|various|other|another|one|two|some|several|many|those|these|this|that)$/;
/** What is said of a thing must be a whole for the question behind it. */
const DANGLING =
  /(?:\b(?:and|or|but|to|of|for|with|in|on|at|by|from|as|than|the|an?|only|even|not|is|are|be|was|were|can|could|will|would|should|must|may|might|do|does|you|it|they|we|able|used|helps?|allows?|lets?|wants?|needs?|try|tries|designed|required|have|has|up|how|what|which|where|ability|way|time|rules|e\.?g\.?)|[,:(/–—-])$/i;
const ANSWER = { fewest: 2, most: 25 };
const STEMS = 3;

/** A sentence with a reason, an aim or a condition: the one half asks for the other, and the student compares. */
export function clauseDrafts(frame: Frame): Draft[] {
  const statement = frame.statement.replace(/[.;:,\s]+$/, '');
  if (isLong(statement) || sentences(statement).length > 1 || statement.endsWith('?')) return [];
  const halves = halvesOf(statement);
  if (!halves || wordCount(halves.answer) > ANSWER.most || contentStems(halves.answer).length < ANSWER.fewest)
    return [];
  const { what, said, answer } = halves;
  const lead = leadIn(frame, said, []);
  const asked =
    what === 'then'
      ? `finish the sentence: ${said}, …`
      : `${said} — ${/^unless\b/i.test(answer) ? 'except when?' : QUESTIONS[what]}`;
  const prompt = withLead(lead, asked, what === 'then' ? ' — ' : ': ');
  if (contentStems(`${lead} ${said}`).length < STEMS) return [];
  return [{ kind: 'definition', what, prompt, answer, accepted: [], hidden: [answer], score: 35, weak: false }];
}

const QUESTIONS = { why: 'why?', when: 'when?', aim: 'what for?' };

function halvesOf(statement: string): Halves | undefined {
  const opens = OPENS.exec(statement);
  if (opens) {
    const [, said = '', answer = ''] = opens;
    return isWhole(answer) && !REMARK.test(said) ? { what: 'then', said, answer } : undefined;
  }
  for (const [what, pattern] of [
    ['why', WHY],
    ['when', WHEN],
    ['aim', AIM],
  ] as const) {
    const [, said = '', answer = '', verb] = pattern.exec(statement) ?? [];
    const isAsked = contentStems(said).length >= 2 && !DANGLING.test(said) && isBalanced(said) && !REMARK.test(said);
    if (!isAsked || /[-=]>/.test(answer) || (what === 'when' && NO_CONDITION.test(said))) continue;
    if (verb === undefined) return { what, said, answer };
    if (!NO_AIM.test(said) && !MODIFIED.test(said) && !OF_THING.test(verb) && isAim(statement, said.length + 1, verb))
      return { what, said, answer };
  }
  return undefined;
}

const REMARK = /:|\be\.?g\b|\bi\.?e\b|\bmeaning\b|[-=]>/i;

function isWhole(text: string): boolean {
  return flat(text) !== '' && wordCount(text) > 2 && !/^e\.?g\b/i.test(text) && isBalanced(text);
}

export const clauseExamples: readonly CardExample[] = [
  {
    shows: 'what follows a condition finishes its sentence',
    name: 'Warehouse',
    markdown: '- If the scanner loses its link, it keeps the last readings and goes on\n',
    cards: [
      {
        prompt: 'Warehouse — finish the sentence: If the scanner loses its link, …',
        answer: 'it keeps the last readings and goes on',
      },
    ],
  },
  {
    shows: 'an aim is asked for where it is what the bullet says',
    name: 'Warehouse',
    markdown: '- Goods are counted twice to find what was stolen\n',
    cards: [{ prompt: 'Warehouse: Goods are counted twice — what for?', answer: 'to find what was stolen' }],
  },
  {
    shows: 'so is a reason',
    name: 'Warehouse',
    markdown: '- Crates of fruit stand nearest the gate because they are sold first\n',
    cards: [
      {
        prompt: 'Warehouse: Crates of fruit stand nearest the gate — why?',
        answer: 'because they are sold first',
      },
    ],
  },
];
