import { words } from '../../tables';
import { past, pastParticiples } from '../data/words';
import { isCommon } from './common';
import { isBase, isFinite } from './verbs';

/** A sentence about a name: `Helicase`, `unwinds the double helix`. */
export interface NamedSubject {
  readonly name: string;
  /** From its verb on. */
  readonly predicate: string;
}

const PAST = words(past);
const PAST_PARTICIPLE = words(pastParticiples);
const DETERMINER = /^(?:the|an?|its|their|his|her|one|two|three|all|no|new|short|\d.*)$/i;
/** What such a word opens is "stored in …", "led by …", which only narrows its noun. */
const NARROWS = /^(?:by|in|into|to|with|on|onto|at|from|for|as|of|using|via|between|within|per|under|over)$/i;
const SMALL = /^(?:of|the|de|du|von|and)$/;
const OPENS =
  /^(?:if|when|once|while|since|unless|until|after|before|because|as|in|on|for|to|with|without|by|from|at|during|there|it|this|that|these|those|they|he|she|you|we|each|every|all|any|some|no|not|both|only|also|then|here|what|which|who|how|why|most|many|more|an?|best|good|great|worst|main|first|last|next|default|other|another|same|such|use|data|than|note|see|e\.g|i\.e)$/i;
const BESIDE_VERB = /^(?:also|only|then|still|now|never|always|often|usually|even|again|thus|both|[a-z]+ly)$/;
const MOST = 4;

/**
 * A sentence taken apart whose subject is the name of something: a word in the singular without an article, or several in capitals.
 * Undefined where the subject is a plain noun, or not told from its verb with certainty.
 */
export function namedSubject(text: string): NamedSubject | undefined {
  const all = text.split(' ');
  for (let at = 1; at <= MOST + 1 && at < all.length; at++) {
    const word = all[at] ?? '';
    if (/[,;:()“"]/.test(all[at - 1] ?? '')) return undefined;
    if (!isVerb(word, all[at + 1] ?? '')) continue;
    // "A sieve also holds …": what stands between belongs to the verb.
    const from = at > 1 && BESIDE_VERB.test(all[at - 1] ?? '') ? at - 1 : at;
    const name = all.slice(0, from).join(' ');
    return isName(name) ? { name: name.replace(/^the /i, 'The '), predicate: all.slice(from).join(' ') } : undefined;
  }
  return undefined;
}

function isVerb(word: string, next: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  if (/^(?:is|was|has|had)$/.test(word) || PAST.has(word)) return true;
  if (PAST_PARTICIPLE.has(word) || /[a-z]{2}ed$/.test(word)) return !NARROWS.test(next);
  return /[a-z]s$/.test(word) && !/(?:ss|us|is)$/.test(word) && (isFinite(word) || DETERMINER.test(next));
}

function isName(text: string): boolean {
  const all = text.split(' ');
  const bare = /^the$/i.test(all[0] ?? '') ? all.slice(1) : all;
  const [first = ''] = bare;
  if (
    first === '' ||
    bare.length > MOST ||
    OPENS.test(first) ||
    /ly$|^(?:often|always|never|sometimes|today|now)$/i.test(first) ||
    !/^\p{Lu}/u.test(first) ||
    isCommon(bare.join(' '))
  )
    return false;
  if (SMALL.test(bare.at(-1) ?? '') || /^(?:in|on|by|to|for|from|with|at|as)$/.test(bare.at(-1) ?? '')) return false;
  if (/[^A-Za-z\u00C0-\u024F\d' -]/u.test(text) || /\band\b/.test(text)) return false;
  // "Toolkits provide …", "Remove …": a verb is no part of a name.
  if (bare.some((w, i) => (i === 0 || /^[a-z]/.test(w)) && (isFinite(w) || isBase(w)))) return false;
  const capitals = bare.filter((w) => /^\p{Lu}/u.test(w)).length;
  // "The Krebs cycle"
  if (bare.length === 2 && bare.length < all.length && /^\p{Lu}/u.test(first) && !/s$/.test(bare[1] ?? '')) return true;
  if (bare.length < all.length || bare.length > 2) return bare.every((w) => /^\p{Lu}|^\d/u.test(w) || SMALL.test(w));
  if (bare.length === 1 && /(?:ular|ual|atic|ative|uous|eous|ional|able|ible|ful|less)$/.test(first)) return false;
  // A word in the plural is a plain noun mostly.
  return !/[a-z]s$/.test(bare.at(-1) ?? '') || /(?:ss|us|is)$/.test(bare.at(-1) ?? '') || capitals > 1;
}
