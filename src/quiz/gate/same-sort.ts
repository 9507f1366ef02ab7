import { isOfOtherCloud, type Concept, type Lexicon } from '../../concepts';
import { nounFor } from '../kinds/frame';
import { isForeign, sortOf } from '../text/common';
import { hasVerb } from '../text/verbs';
import { wordCount } from '../text/words';
import type { OptionRule } from './rule';

/** Acronym, name, or phrase: an option of another shape than the key stands out. */
function shape(text: string): 'acronym' | 'number' | 'name' | 'phrase' {
  if (/^[\d.,]+/.test(text)) return 'number';
  if (/^[A-Z0-9][A-Z0-9&/-]{1,6}s?$/.test(text)) return 'acronym';
  return wordCount(text) > 4 ? 'phrase' : 'name';
}

/** Options are of one sort and one grammar: services with services, numbers with numbers, one number of the noun (23, 28c). */
export const sameSort: OptionRule = {
  name: 'same sort',
  ok(option, draft, { source }) {
    const key = draft.keyConcept === undefined ? undefined : source.lexicon.get(draft.keyConcept);
    const other = option.concept === undefined ? undefined : source.lexicon.get(option.concept);
    if (key !== undefined && other !== undefined && key.kind !== other.kind) return false;
    if (key !== undefined && other !== undefined && !isLike(key, other, option.near, source.lexicon)) return false;
    const [a, b] = [shape(draft.key), shape(option.text)];
    if (a === 'phrase' || b === 'phrase') return a === b && hasVerb(draft.key) === hasVerb(option.text);
    if ((a === 'number') !== (b === 'number')) return false;
    return a === 'acronym' || b === 'acronym' || plural(draft.key) === plural(option.text);
  },
};

/** What is known to be taken for the key, or stands in the same list, may be of a neighbouring sort. */
const CLOSE = 4;
/** What the kind of question itself puts beside the key. */
const RIVAL = 5;

/** Services beside services, technology of others beside its like, things without a category of their own among themselves. */
function isLike(key: Concept, other: Concept, near: number, lexicon: Lexicon): boolean {
  // Who learns one cloud rules another's services out at once.
  if (isOfOtherCloud(key.id) !== isOfOtherCloud(other.id)) return false;
  const isAlien = (c: Concept): boolean => c.broader === undefined && isForeign(c.name);
  if (isAlien(key) !== isAlien(other) || (near < CLOSE && sortOf(key.name) !== sortOf(other.name))) return false;
  // MySQL beside SAP is ruled out at once: of other makers' things only those that do the same work are alike.
  if (isAlien(key)) return near >= RIVAL || (sortOf(key.name) !== undefined && sortOf(key.name) === sortOf(other.name));
  const isService = (c: Concept): boolean => nounFor(c.id, lexicon) === 'AWS service';
  if (isService(key) !== isService(other)) return !isService(key) && near >= RIVAL;
  // A kind or a part of something beside what stands by itself: "DNS" is ruled out beside load balancers.
  if (!isService(key) && near < RIVAL && (key.broader === undefined) !== (other.broader === undefined)) return false;
  return isService(key) || !/^(?:general|client|external)$/.test(key.category) || other.category === key.category;
}

function plural(text: string): boolean {
  return (
    /[a-z]{2}s$/.test(text) &&
    !/(?:ss|us|is|ics|ess|ws)$/i.test(text) &&
    !/\b(?:Kinesis|Secrets|Systems|Beanstalk)\b/.test(text)
  );
}
