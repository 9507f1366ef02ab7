import type { Unit } from '../language/units';

/** Lemmas of those who don't do what is named behind them. */
const REFUSES = /^(?:avoid|fail|refuse|decline|lack|prevent|prohibit|forbid)$/;
/** Lemmas that let somebody do what is named behind them: denied, they don't. */
const LETS = /^(?:let|allow|permit|enable|help|support|involve|require|include)$/;
const UNABLE = /^(?:unable|impossible|incapable|ineligible|unsuitable|unsuited|inability)$/;
const GIVEN = /^(?:ability|permissions?|rights?|access|capability|possibility|option|way|means|power)$/;

/** "Is unable to write", "does not support writing", "lacks the ability to write", "is not meant for writing": nobody writes. */
export function isRefused(units: readonly Unit[], index: number): boolean {
  const verb = units[index];
  const [whose, before] = units.slice(Math.max(0, index - 2), index);
  const near = before ?? whose;
  const ing = verb?.t === 'verb' && verb.verb.form === 'ing';
  if (verb?.t !== 'verb' || near === undefined) return false;
  // "Does not support writing", "fails to write", "avoid writing"
  if (near.t === 'verb' && (ing || verb.infinitive)) return near.negated || REFUSES.test(near.verb.lemma);
  if (near.t === 'prep' && near.low === 'for' && ing) return isNotFor(units, index - 2);
  if (near.t !== 'np') return false;
  const [what, ...more] = near.items;
  const governor = units[index - 2];
  if (what === undefined || more.length > 0) return false;
  // "Is unable to write", "has no ability to", "lacks the ability to"
  if (verb.infinitive && UNABLE.test(what.head)) return true;
  if (verb.infinitive && GIVEN.test(what.head))
    return what.negated || (governor?.t === 'verb' && (governor.negated || REFUSES.test(governor.verb.lemma)));
  // "Does not let you write"
  if (governor?.t === 'verb' && (verb.infinitive || verb.verb.form === 'base') && LETS.test(governor.verb.lemma))
    if (governor.negated) return true;
  // "Avoid using it to write"
  const avoids = units[index - 3];
  const uses =
    governor?.t === 'prep' ? governor.low === 'using' : governor?.t === 'verb' && governor.verb.form === 'ing';
  if (verb.infinitive && uses) return avoids?.t === 'verb' && REFUSES.test(avoids.verb.lemma);
  // "It is not possible for it to write", "impossible for it to write"
  return verb.infinitive && governor?.t === 'prep' && governor.low === 'for' && isNotFor(units, index - 3);
}

/** "(Not suited) for", "(is not) for", "(impossible) for" */
function isNotFor(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.t === 'be' || unit?.t === 'verb') return unit.negated;
  if (unit?.t !== 'np') return false;
  const [what] = unit.items;
  const copula = units[at - 1];
  return (
    what?.thing === undefined &&
    (UNABLE.test(what?.head ?? '') || what?.negated === true || (copula?.t === 'be' && copula.negated))
  );
}

const REMARK =
  /(?:(?:[:–—-]\s*|\()(?:not (?:currently )?(?:supported|possible|allowed|recommended|available|an option)|unsupported|impossible|nope?)|\?\s*nope?)[.!)\s]*$/i;
/** Letters without which no remark is one: most bullets are asked no more. */
const REMARKS = /no|imposs|unsupp/i;
const FAILS =
  /(?:\b(?:does|do)(?: not|n['’]t) work|\b(?:is|are)(?: not|n['’]t) (?:possible|supported|allowed)|[❌✖✗✘⛔🚫]\uFE0F?)[.!)\s]*$/iu;
const ARROW = /[-=]>|[→⇒➔➜]/;
/** No remark is longer. */
const END = 60;

/** "…: not supported", "(not possible)", "A → B ❌": what a bullet says at its end of all that it names. */
export function isDeniedAtEnd(text: string): boolean {
  const end = text.slice(-END);
  if (REMARKS.test(end) && REMARK.test(end)) return true;
  return ARROW.test(text) && FAILS.test(end) && !text.includes('. ');
}

const AUX =
  "(?:do|does|did|can|could|will|would|should|must|may|is|are|has|have)(?: ?not|n['’]?t)|ca['’]?nt|can['’]t|won['’]?t";
const DENIES = new RegExp(
  `(?:^|[\\s*_(])(?:(?:${AUX}|never)(?: (?:be )?(?:do|have|support|allow|include|provide|offer|work with|integrate with|use|used (?:for|with)|supported|possible|allowed|available))?` +
    '|(?:has |have |with )?no(?: (?:support|access|integration|permissions?|option))?(?: (?:for|to|with))?|without|avoid(?:s|ing)?|block(?:s|ed)?|prevent(?:s|ed)?' +
    '|not (?:supported|possible|allowed|available|recommended|compatible|suitable|suited|good|included|ideal|meant)(?: (?:for|by|with|to))?' +
    "|(?:un|not )supported(?: [a-z]+){0,2}|incompatible(?: with)?|don['’]ts|(?:anti|worst)[ -]?(?:patterns?|practices?))$",
  'i',
);
/** Letters without which no line denies: most are asked no more. */
const DENIAL = /n['’]?t|no|never|without|avoid|block|prevent|unsup|incomp|anti|worst/i;
/** Words that a line over a list has at most to be no statement of its own. */
const LONGEST_LEAD = 6;

/** "Does not have:", "Cannot", "Not supported" over a list: whether nothing that stands below is so. */
export function deniesBelow(text: string): boolean {
  if (text.length > 64 || !DENIAL.test(text)) return false;
  const lead = text.replace(/[\s:.…*_-]+$/, '');
  return lead.split(' ').length <= LONGEST_LEAD && DENIES.test(lead);
}

/** A bullet and those over it. */
interface Above {
  readonly bullet: { readonly text: string };
  readonly parent: Above | undefined;
}

/** Whether a line over a bullet says that what follows is not so. */
export function isUnderDenial(parent: Above | undefined): boolean {
  for (let above = parent; above !== undefined; above = above.parent) if (deniesBelow(above.bullet.text)) return true;
  return false;
}
