import { isBalanced } from './text/balance';
import { BLANK } from './text/blank';
import { contentStems, flat, wordCount } from './text/words';
import type { Card } from './types';

/** What a machine can see to be wrong with a card (after Haladyna, Downing & Rodriguez 2002, and the cloze rules of this project). */
export type Flaw =
  | 'empty'
  | 'markup'
  | 'address'
  | 'loose pronoun'
  | 'doubt asked as a fact'
  | 'article gives it away'
  | 'prompt too long'
  | 'prompt says too little'
  | 'answer stands in the prompt'
  | 'answer too long'
  | 'answer says nothing'
  | 'leading emoji'
  | 'no blank'
  | 'too many blanks'
  | 'opens with a blank and says little'
  | 'unbalanced'
  | 'cut off';

const MARKUP = /\[\[|\]\]|\*\*|==|!\[|\]\(|<\/?[a-z]+[ >/]|(^|\s)#[A-Za-z]|\$\$|`|%%|<<<<|>>>>|\|.*\|.*\|/;
const PRONOUN = /^(it|they|this|these|those|both|each|he|she)\b/i;
const POINTS_AT_NOUN = /^(this|these|both|each) [a-z]/i;
const DOUBT = /\b(i think|i guess|i believe|not sure|todo|tbd|tbc)\b|\?\?/i;
const WORDS = { prompt: 60, answer: 5 };

/**
 * The flaws of a card; none for one that can be asked.
 *
 * @param hidden names of the answer beside `answer` and `accepted`
 */
export function flawsOf(
  card: Pick<Card, 'kind' | 'prompt' | 'answer' | 'accepted' | 'heading'>,
  hidden: readonly string[] = [],
): Flaw[] {
  const { kind, prompt, answer } = card;
  const flaws: Flaw[] = [];
  const check = (wrong: boolean, flaw: Flaw): void => {
    if (wrong) flaws.push(flaw);
  };
  const p = prompt.trim();
  check(p === '' || flat(answer) === '', 'empty');
  check(MARKUP.test(p) || MARKUP.test(answer), 'markup');
  check(/https?:|www\./i.test(p) || /https?:|www\./i.test(answer), 'address');
  check(PRONOUN.test(p) && !POINTS_AT_NOUN.test(p), 'loose pronoun');
  check(DOUBT.test(p), 'doubt asked as a fact');
  check(/\b(a|an)\s*_____/i.test(p) || /\b(a|an)\s*[?:.…]*\s*$/i.test(p), 'article gives it away');
  check(wordCount(p) > WORDS.prompt, 'prompt too long');
  check(contentStems(p).length < 3, 'prompt says too little');
  const shown = [p, ...card.heading].join(' | ');
  const names = kind === 'list' ? card.accepted : [answer, ...card.accepted, ...hidden];
  check(isGivenAway(shown, names), 'answer stands in the prompt');
  if (kind === 'cloze' || kind === 'term') {
    check(wordCount(answer) > WORDS.answer, 'answer too long');
    check(contentStems(answer).length === 0 && !/\d|[A-Z]{2}/.test(answer), 'answer says nothing');
  }
  check(/^[\p{Extended_Pictographic}\u{2190}-\u{21ff}:;,]/u.test(p) && !/^\d/.test(p), 'leading emoji');
  if (kind === 'cloze') {
    check(!p.includes(BLANK), 'no blank');
    check(p.split(BLANK).length > 3, 'too many blanks');
    check(p.startsWith(BLANK) && contentStems(p).length < 5, 'opens with a blank and says little');
  }
  check(!isBalanced(p) || !isBalanced(answer), 'unbalanced');
  check(/\b(the|of|to|and|or|with|for|in|by|from)\s*$/i.test(p) && kind !== 'list', 'cut off');
  return flaws;
}

/** Whether one of the names stands in the text as whole words. */
function isGivenAway(shown: string, names: readonly string[]): boolean {
  const text = ` ${flat(shown)} `;
  const figures = ` ${flat(closed(shown))} `;
  return names.some((name) => {
    const needle = flat(name);
    return needle.length > 2 && (text.includes(` ${needle} `) || figures.includes(` ${flat(closed(name))} `));
  });
}

/** "500 GB" is "500GB". */
function closed(text: string): string {
  return text.replace(/(\d)\s(?=[A-Za-z%]{1,4}(?![A-Za-z]))/g, '$1');
}
