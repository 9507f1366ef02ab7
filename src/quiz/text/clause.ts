import { anyOf, words } from '../../tables';
import { goesOn, oftenNouns } from '../data/patterns';
import { past } from '../data/words';
import { isBase, isFinite } from './verbs';

const PAST = words(past);

/** Verbs that are nouns as often. */
export const OFTEN_NOUNS = anyOf(oftenNouns);

/** "A name costs $12": in front of a number it is no noun. */
const COSTS = /^[^,;:]+ (?:costs|limits|holds|records|stores|scales) (?:\$|\d)/;

/** "The address of the caller for this is in the header": nothing between the noun and its verb opens a clause that narrows it. */
const LATE_VERB =
  /^(?:an?|the|its|each|every|all|most)\s(?:(?!\b(?:that|which|who|whom|whose|where|when|whether|what|how|if|while|because|as|than|and|or|your?|we|they|it|their)\b)(?:[^,;:()]|\([^()]*\)))+\s(?:is|are|was|were|has|have|can|cannot|must|may|will|should)\s/i;
/** However long what stands in front, what is said is its name. */
const NAMES = /^(?:an?|the)\s.*\s(?:is|are)\s(?:called|known as|referred to as|termed)\s/i;

/** Whether a text that opens with a noun is a sentence of its own: a verb comes before any "that" or "which". */
export function isClause(text: string): boolean {
  let before = '';
  for (const word of text.match(/[\p{L}'’-]+/gu) ?? []) {
    if (/^(?:that|which|who|where|when|to|for|used|if)$/i.test(word)) return LATE_VERB.test(text) || NAMES.test(text);
    // "The edge nodes send …"
    const follows = /[a-z]{2}[^\Ws]s$/.test(before) && isBase(word);
    if ((follows || isFinite(word)) && !OFTEN_NOUNS.test(word)) return true;
    if (before !== '' && PAST.has(word)) return true;
    before = word;
  }
  return COSTS.test(text);
}

const GOES_ON = anyOf(goesOn, '^(?:%)\\b');
/** What opens so is the lesser clause; the greater comes after the comma. */
const LESSER =
  /^(?:now |then |also |so )?(?:if|when|once|while|since|unless|until|after|before|because|whenever|as|in|on|for|to|with|without|by|using|during|instead|rather)\b/i;

const LEFT_OUT = /^(?:(?!and\b|or\b|but\b|not\b|with\b|which\b)[\p{L}-]+ ){1,4}(?:only|just|none) ?(?:\S+ ?){0,3}$/u;

/** A predicate without a second sentence tied on by a comma ("…, another one does that"), which would speak of something else. */
export function mainClause(predicate: string): string {
  if (LESSER.test(predicate)) return predicate;
  for (const m of predicate.matchAll(/[,;]\s+/g)) {
    // ", and another one does that": tied on all the same, while ", and does that" goes on with the predicate.
    const rest = predicate.slice(m.index + m[0].length).replace(/^(?:and|but)\s+(?=(?:an?|the)\s)/i, '');
    const front = predicate.slice(0, m.index);
    // "Lasts a year, the other only a day": of another thing, its verb left out.
    if (LEFT_OUT.test(rest) && front.split(' ').length >= 3) return front;
    // "Factors II, VII and X; the target is 2": a row is not cut for what comes behind it.
    if (!GOES_ON.test(rest) && isClause(rest.split(/[,;]/)[0] ?? '') && front.split(' ').length >= 3) return front;
  }
  return predicate;
}
