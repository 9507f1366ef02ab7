import { words } from '../../tables';
import { lends } from './data/words';
import type { Unit } from '../language/units';
import type { Reading } from './reading';
import { isAimOf } from './aims';
import { inCondition } from './around';
import { isYou } from './clauses';
import { isRefused } from './refusals';

/** Lemmas whose object does what the infinitive after it says: "use X to send". */
export const LENDS = words(lends);

/** "No", "without" and the like before a verb or its governor: "without going through", "is not guaranteed to be delivered". */
export function isDenied(reading: Reading, index: number): boolean {
  const verb = reading.units[index];
  const before = reading.units[index - 1];
  if (before?.t === 'instead' || isRefused(reading.units, index)) return true;
  // "Nor does it support", "nor can Athena query it"
  const [nor, does] = reading.units.slice(Math.max(0, index - 3), index);
  if (before?.t === 'np' && does?.t === 'sub' && does.low === 'aux' && nor?.t === 'and' && nor.low === 'nor')
    return true;
  const joined = before?.t === 'and' || before?.t === 'comma' ? reading.units[index - 2] : undefined;
  if (joined?.t === 'verb' && (joined.negated || isDenied(reading, index - 2))) return true;
  // "Prevents users from reaching", "to prevent users reaching", "preventing anyone to reach"
  const from = before?.t === 'prep' && before.low === 'from';
  if (verb?.t === 'verb' && verb.verb.form === 'ing' && (from || before?.t === 'np'))
    if (isPrevented(reading, index - 1, from ? PREVENTS_FROM : PREVENTS)) return true;
  if (verb?.t === 'verb' && verb.infinitive && before?.t === 'np' && isForbidden(reading.units, index)) return true;
  // "Prevents it from making a connection to"
  if (verb?.t === 'verb' && verb.verb.form === 'noun' && before?.t === 'verb' && !before.passive)
    if (isDenied(reading, index - 1)) return true;
  // "Buckets cannot have roles attached"
  const has = reading.units[index - 2];
  if (verb?.t === 'verb' && verb.reduced && verb.passive && before?.t === 'np' && has?.t === 'have' && has.negated)
    return true;
  // "Nobody should connect it"
  if (before?.t === 'np' && before.items.some(({ head }) => NOBODY.test(head))) return true;
  if (verb?.t === 'verb' && verb.infinitive && before?.t === 'np') {
    // "It is not necessary to use it", "there is no need to"
    const [what] = before.items;
    if (what !== undefined && UNNEEDED.test(what.head))
      if (what.negated || isNot(reading.units[index - 2])) return true;
    // "Cannot use a private IP to connect"
    const lender = reading.units[index - 2];
    if (lender?.t === 'verb' && lender.negated && LENDS.has(lender.verb.lemma)) return true;
    if (isAvoided(reading, index - 1)) return true;
  }
  const wants = before?.t === 'verb' || before?.t === 'have';
  return verb?.t === 'verb' && verb.infinitive && wants && before.negated;
}

const NOBODY = /^(?:nobody|no-one|none|nothing)$/;
const UNNEEDED =
  /^(?:necessary|possible|required|needed|recommended|advisable|allowed|able|need|way|reason|point|requirement)$/;

function isNot(unit: Unit | undefined): boolean {
  return unit?.t === 'be' && unit.negated;
}

/** "Instead of rewriting the app to use": what it would be done for is not done either. */
function isAvoided(reading: Reading, at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const unit = reading.units[i];
    if (unit?.t === 'instead') return unit.low === 'instead of' || unit.low === 'rather than';
    if (unit?.t === 'np' && i < at && unit.items.at(-1)?.negated === true) return true;
    if (unit?.t === 'verb') return reading.units[i - 1]?.t === 'instead';
    if (unit?.t !== 'np' && unit?.t !== 'prep') return false;
  }
  return false;
}

/** "Prevents clients from reaching", "prevents clients reaching". */
function isPrevented(reading: Reading, at: number, prevents: RegExp): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = reading.units[i];
    if (unit?.t === 'stop' || unit?.t === 'sub') return false;
    if (unit?.t === 'verb') return prevents.test(unit.verb.lemma);
  }
  return false;
}

/** "Preventing anyone on the internet to connect": whom it is done to stands alone between the two. */
function isForbidden(units: readonly Unit[], at: number): boolean {
  const governor = units[units.findLastIndex(({ t }, i) => i < at && t !== 'np' && t !== 'prep')];
  return governor?.t === 'verb' && !governor.negated && FORBIDS.test(governor.verb.lemma);
}

const FORBIDS = /^(?:prevent|prohibit|forbid)$/;
const PREVENTS = /^(?:prevent|prohibit|forbid|avoid|stop)$/;
export const PREVENTS_FROM = /^(?:prevent|stop|block|prohibit|keep|restrict|protect|discourage|avoid|forbid|ban)$/;

/** Lemmas that take one thing in place of another. */
const CHOOSES = new Set(['use', 'choose', 'pick', 'prefer', 'consider', 'try', 'select', 'enable', 'create', 'set up']);

/** "Use Y for jobs that X cannot do", "…, instead use Y", "does not do that, use Y", "(use Y instead)": Y takes the place of the topic, it is not used by it. */
export function replaces(units: readonly Unit[], index: number): boolean {
  const verb = units[index];
  if (verb?.t !== 'verb' || verb.verb.form !== 'base' || verb.infinitive) return false;
  const you = isYou(units[index - 1]);
  if (verb.modal !== '' && !you) return false;
  // "Use SNS in front" says where it stands.
  const [, where, front] = units.slice(index + 1, index + 4);
  if (verb.verb.lemma === 'use' && where?.t === 'prep' && front?.t === 'np' && front.items[0]?.head === 'front')
    return true;
  // "…, you can only use": as if the reader were told to.
  const before = units[you ? index - 2 : index - 1];
  if (before?.t === 'sub' && before.low === 'instead') return true;
  for (let i = index + 1; i < units.length; i++) {
    const unit = units[i];
    if (unit?.t === 'stop' || unit?.t === 'verb') break;
    if (unit?.t === 'sub' && unit.low === 'instead') return true;
  }
  if (isOpen(before) && CHOOSES.has(verb.verb.lemma) && isLacking(units, index)) return true;
  if (before?.t !== 'comma' || !CHOOSES.has(verb.verb.lemma)) return false;
  for (let i = index - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit?.t === 'stop') return false;
    if (unit?.t === 'verb' && unit.negated) return true;
  }
  return false;
}

/** What a sentence says of a relation that should not be: "A direct connection to the database is risky". */
const DISCOURAGES =
  /\b(?:is|are) (?:very |too |a )?(?:risky|dangerous|discouraged|impossible|insecure|deprecated|bad (?:idea|practice)|anti-?pattern)\b/i;

/** Whether its sentence says of what the verb says that it should not be or cannot be: "Mounting A on B is not supported". */
export function isUnwanted(units: readonly Unit[], index: number, text: string): boolean {
  const stop = units.slice(index).find((unit) => unit.t === 'stop');
  if (DISCOURAGES.test(text.slice(units[index]?.start ?? 0, stop?.start ?? text.length))) return true;
  const verb = units[index];
  if (verb?.t !== 'verb' || (verb.verb.form !== 'ing' && verb.verb.form !== 'noun') || !isOpen(units[index - 1]))
    return false;
  const predicate = units.slice(index + 1).find((unit) => unit.t !== 'np' && unit.t !== 'prep' && unit.t !== 'paren');
  return (predicate?.t === 'be' || (predicate?.t === 'verb' && predicate.passive)) && predicate.negated;
}

const WANTS = /^(?:want|need|wish|like)$/;
/** What somebody pays for, and what opens a sentence about how it once was. */
const COSTS = /^(?:pay|charge|bill)$/;
export const ENDS = /^(?:stop|cease|quit|finish|avoid)$/;
const TIMES = /^(?:seconds?|minutes?|mins?|hours?|days?|time|while|long)$/;
/** Behind what was so. */
const LONG_AGO = /\bin the past\b|\bback then\b/i;
const ONCE = /^\W*(?:traditionally|historically|formerly|previously|in the past|back in the day)\b/i;

/** "A common mistake is to", "if there were no queue, it would" */
const WRONG =
  /\b(?:mistakes?|errors?|pitfalls?|bad (?:idea|practice)|anti-?patterns?|traps?)\b[^,;:]{0,12}\b(?:is|are|to)\b/i;
const UNREAL = /\b(?:without|otherwise|if (?:\w+ ){1,2}(?:were|was|had|did))\b/i;

/** What comes of what one had better not do: "if it writes to the database directly, that may be overloaded". */
const HARM =
  /(?:,[^,]*|\b(?:it|this|they|you)\s+(?:\w+\s+)?)\b(?:may|might|can|could|will|would)\b[^,]*\b(?:too (?:many|much)|overload|overwhelm|exhaust|los[te]|fail|crash|throttl\w*|time ?out|bottleneck|run out|expensive|corrupt)/i;

const SPARED = /^(?:trips?|roundtrips?|hops?|time|money|costs?|effort|work|bandwidth|space|calls?|hours?|steps?)$/;

/** "Stops sending to it", "cheaper than storing in it", "takes minutes to reach it", "you pay for data sent to it", "previously sent to it": named, but not said to happen. */
export function isInPassing(units: readonly Unit[], index: number, text: string): boolean {
  const verb = units[index];
  const before = units[index - 1];
  if (verb?.t !== 'verb') return false;
  const ing = verb.verb.form === 'ing';
  // "Saves a trip to the server"
  const spared = units[index + 1];
  if (/^(?:save|spare)$/.test(verb.verb.lemma) && spared?.t === 'np' && SPARED.test(spared.items[0]?.head ?? ''))
    return true;
  if (ing && (before?.t === 'cmp' || (before?.t === 'verb' && ENDS.test(before.verb.lemma)))) return true;
  const took = units[index - 2]?.t === 'prep' ? units[index - 3] : units[index - 2];
  if (verb.infinitive && before?.t === 'np' && took?.t === 'verb' && took.verb.lemma === 'take')
    if (before.items.every(({ head }) => TIMES.test(head))) return true;
  if (ing && isRecorded(units, index)) return true;
  // "We used to keep it there"
  if (verb.infinitive && before?.t === 'verb' && before.verb.lemma === 'use' && before.reduced)
    if (took?.t === 'np' && took.items[0]?.pronoun !== undefined) return true;
  // "If you want to load it: A -> B": the arrows say it.
  const [who, wants] = units.slice(Math.max(0, index - 2), index);
  const wish =
    verb.infinitive && who !== undefined && isYou(who) && wants?.t === 'verb' && WANTS.test(wants.verb.lemma);
  if (wish && units[index - 3]?.t === 'sub' && units.some(({ t }) => t === 'arrow')) return true;
  if (isAimOf(units, index)) return true;
  let i = index - 1;
  if (ing || verb.reduced || verb.verb.form === 'noun') {
    while (units[i]?.t === 'np' || units[i]?.t === 'prep') i--;
    const governor = units[i];
    if (governor?.t === 'verb' && i < index - 1 && COSTS.test(governor.verb.lemma)) return true;
    // "Without allowing connections to it"
    if (governor?.t === 'verb' && verb.verb.form === 'noun' && units[i - 1]?.t === 'instead') return true;
  }
  while (i >= 0 && units[i]?.t !== 'stop') i--;
  const said = text.slice(i < 0 ? 0 : units[i]?.end, verb.bare);
  const stop = units.slice(index).find(({ t }) => t === 'stop');
  if (LONG_AGO.test(text.slice(verb.end, stop?.start))) return true;
  return (
    ONCE.test(said) ||
    (verb.negated && /^\W*(?:without|on (?:its|their) own)\b/i.test(said)) ||
    WRONG.test(said) ||
    (verb.modal === 'would' && UNREAL.test(said)) ||
    (inCondition(units, index) && (verb.modal === 'could' || HARM.test(text.slice(verb.end, stop?.start))))
  );
}

/** "Records actions such as deleting a bucket or stopping an instance": whoever records them does no such thing. */
function isRecorded(units: readonly Unit[], index: number): boolean {
  for (let i = index - 1; i > 1; i--) {
    const unit = units[i];
    const [watch, what] = units.slice(i - 2, i);
    if (unit?.t === 'prep' && unit.low === 'like')
      return (
        watch?.t === 'verb' &&
        RECORDS.test(watch.verb.lemma) &&
        what?.t === 'np' &&
        what.items.every((item) => item.thing === undefined)
      );
    const joins = unit?.t === 'np' || unit?.t === 'prep' || unit?.t === 'and' || unit?.t === 'comma';
    if (!joins && !(unit?.t === 'verb' && unit.verb.form === 'ing')) return false;
  }
  return false;
}

const RECORDS = /^(?:log|record|track|monitor|capture|detect|audit|see|observe|report|watch|identify|show)$/;

/** "Use EC2 for jobs which are not supported on Fargate". */
function isLacking(units: readonly Unit[], index: number): boolean {
  for (let i = index + 1; i < units.length && units[i]?.t !== 'stop'; i++) {
    const lacks = units[i + 1];
    if (units[i]?.t === 'rel' && (lacks?.t === 'verb' || lacks?.t === 'be') && lacks.negated) return true;
  }
  return false;
}

function isOpen(unit: Unit | undefined): boolean {
  return unit === undefined || unit.t === 'stop' || unit.t === 'colon' || unit.t === 'dash';
}
