import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { isLong, leadIn, withLead } from '../prompt';
import { isAim } from '../cloze/phrases';
import { isBalanced } from '../text/balance';
import { contentStems, flat, wordCount } from '../text/words';
import { sentences } from '../text/tidy';

/** The first half is asked and the second is the answer. */
interface Halves {
  readonly what: 'why' | 'when' | 'aim' | 'then' | 'how';
  readonly said: string;
  readonly answer: string;
  /** Not asked any more, but kept where it has been reviewed. */
  readonly isPoor?: boolean;
}

const OPENS =
  /^((?:if|when|whenever|once|after|before|unless|while|as soon as|until|(?:in order )?to \p{Ll}+)\s[^,]{6,}?),\s+(?:then\s+)?(\S.*)$/iu;
const WHY = /^(.+?),?\s+((?:because|so that|in order to|due to|thanks to|to avoid|to prevent)\s.+)$/i;
const WHEN = /^(.+?),?\s+((?:if|when|unless|as soon as|once (?:the|it|they|you|all))\s.+)$/i;
const HOW = /^(.+?),?\s+(by \p{Ll}+ing\s.+)$/u;
const AIM = /^(.+?)\s+(to\s+(\p{Ll}+)\s.+)$/u;
/** Before "to" these ask for a verb of their own ("allows people to"), before "if" for what is known or chosen. */
const NO_AIM =
  /\b(?:thought|said|known|believ|consider|assum|suppos|reported|claim|prove[dn]|allow|enabl|let|help|requir|permit|ask|caus|forc|tell|abilit|able|whether|intend|design|eas[iy]|possib|want|need|plan|option|choos|decid|continu|tend|fail|seem|expect|attempt|tr[iy]|way|right|chance|opportunit|flexib|capab|permission|how|suitable|enough|too|adapt|correspond|mount|register|direct|instead|likely|refus|agree|order|oblig|dut[iy]|entitl|invit|offer|promis|threat|decision|tendenc|willing|read[iy]|reluct|liab)\w*\b/i;
const NO_CONDITION = /\b(?:know|determine|decide|choose|see|check|tell|find out|ask|helps?|controls?|and)$/i;
/** "is configured to", "is a reason to": the aim belongs to that word. */
const MODIFIED = /\b(?:is|are|was|were|be|been) (?:\p{L}+ed|(?:\p{L}+ly )?(?:an?|the) [\p{L}-]+)$/iu;
/** Follows "to" where it leads to a thing. */
const OF_THING =
  /^(?:the|an?|your|its|their|our|my|all|any|each|every|most|more|multiple|different|various|other|another|one|two|some|several|many|those|these|this|that)$/;
/** "It is best practice to …", "resilient to …": what follows is what is judged, and no aim. */
const JUDGES =
  /\b(?:practice|recommend\w*|idea|important|necessary|essential|good|best|better|hard|hardest|difficult|free|takes?|resilient|tolerant|vulnerable|immune|resistant)\b(?:\s\S+){0,6}$/i;
/** What is said of a thing must be a whole for the question behind it. */
const DANGLING =
  /(?:\b(?:and|or|but|to|of|for|with|in|on|at|by|from|as|than|the|an?|only|even|not|is|are|be|was|were|can|could|will|would|should|must|may|might|do|does|you|it|they|we|able|used|helps?|allows?|lets?|wants?|needs?|try|tries|designed|required|have|has|up|how|what|which|where|ability|way|time|rules|e\.?g\.?)|[,:(/–—-])$/i;
const ANSWER = { fewest: 2, most: 25 };
const STEMS = 3;
const SCORE = 35;

/** A sentence with a reason, an aim or a condition: the one half asks for the other, and the student compares. */
export function clauseDrafts(frame: Frame): Draft[] {
  const statement = frame.statement.replace(/[.;:,\s]+$/, '');
  if (isLong(statement) || sentences(statement).length > 1 || statement.endsWith('?')) return [];
  // The first is asked; the others are there for whoever has reviewed them.
  return halvesOf(statement).flatMap((halves, i) => draft(frame, halves, i === 0 ? SCORE : 0) ?? []);
}

function draft(frame: Frame, { what, said, answer, isPoor }: Halves, score: number): Draft | undefined {
  const lead = leadIn(frame, said, []);
  if (wordCount(answer) > ANSWER.most || contentStems(answer).length < ANSWER.fewest) return undefined;
  if (contentStems(`${lead} ${said}`).length < STEMS) return undefined;
  const asked =
    what === 'then'
      ? `finish the sentence: ${said}, …`
      : `${said} — ${/^unless\b/i.test(answer) ? 'except when?' : QUESTIONS[what]}`;
  const prompt = withLead(lead, asked, what === 'then' ? ' — ' : ': ');
  const worth = isPoor === true ? 0 : score;
  return { kind: 'definition', what, prompt, answer, accepted: [], hidden: [answer], score: worth, weak: false };
}

const QUESTIONS = { why: 'why?', when: 'when?', how: 'how?', aim: 'what for?' };

function halvesOf(statement: string): Halves[] {
  const found: Halves[] = [];
  const [, opening = '', rest = ''] = OPENS.exec(statement) ?? [];
  // "To count what goes out, including …": goes on with the same.
  const isAdded = /^(?:to|in order) /i.test(opening) && /^(?:\p{Ll}+ing|and|or|such|like|but|not)\s/u.test(rest);
  if (opening !== '' && isWhole(rest) && !isAdded && !REMARK.test(opening)) {
    found.push({ what: 'then', said: opening, answer: rest, isPoor: /[→⇒]/.test(opening) });
    if (!/^(?:to|in order) /i.test(opening)) return found;
  }
  for (const [what, pattern] of [
    ['why', WHY],
    ['when', WHEN],
    ['how', HOW],
    ['aim', AIM],
  ] as const) {
    const [, said = '', answer = '', verb] = pattern.exec(statement) ?? [];
    const isAsked = contentStems(said).length >= 2 && !DANGLING.test(said) && isBalanced(said) && !REMARK.test(said);
    if (!isAsked || /[-=]>/.test(answer) || (what === 'when' && NO_CONDITION.test(said))) continue;
    if (what !== 'aim') found.push({ what, said, answer });
    else if (verb !== undefined && !NO_AIM.test(said) && !MODIFIED.test(said) && !OF_THING.test(verb))
      if (isAim(statement, said.length + 1, verb)) {
        // "Peer to peer", "end to end"
        const isPair = said.toLowerCase().endsWith(` ${verb}`);
        found.push({ what, said, answer, isPoor: isPair || JUDGES.test(said) || /[→⇒]|\buse$/i.test(said) });
      }
  }
  // Of those that are asked the first; "It is best practice to …" is asked in no way.
  return found.sort((a, b) => Number(a.isPoor === true) - Number(b.isPoor === true));
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
