import { thingsOf, type Item, type Phrase, type Unit, type VerbUnit } from '../language/units';
import { THEMES } from '../language/words';
import { glosses, labelBefore } from './glosses';
import { isOpen } from './heads';
import { roleOf, type Reading, type Roles } from './reading';
import { resolve } from './reference';

/** "To keep users out, (create a group)": whether the sentence begins with what it is done for. */
export function opensWithPurpose(units: readonly Unit[], at: number): boolean {
  let i = at;
  while (i > 0 && units[i - 1]?.t !== 'stop' && units[i - 1]?.t !== 'colon') i--;
  const first = units[i];
  return first?.t === 'verb' && first.infinitive;
}

/** "To reach S3 from a subnet, use an endpoint", "if you need to send mails you can use SES": what is used for what the sentence begins with. */
export function lentBehind(units: readonly Unit[], at: number): Phrase | undefined {
  if (!opensWithAim(units, at)) return undefined;
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i];
    const told = isYou(unit);
    if (!told && (unit?.t === 'np' || unit?.t === 'prep' || unit?.t === 'and' || unit?.t === 'paren')) continue;
    const from = unit?.t === 'comma' ? i + 1 : i;
    const [use, means] = units.slice(toUse(units, isYou(units[from]) ? from + 1 : from));
    const lends = use?.t === 'verb' && use.verb.form === 'base' && !use.negated && USES.test(use.verb.lemma);
    return lends && means?.t === 'np' && thingsOf(means).length === means.items.length ? means : undefined;
  }
  return undefined;
}

/** "You need to (use)", "you have to (use)": where what is to be used begins. */
function toUse(units: readonly Unit[], at: number): number {
  const [needs, use] = units.slice(at, at + 2);
  const must = needs?.t === 'have' || (needs?.t === 'verb' && needs.verb.lemma === 'need');
  return must && !needs.negated && use?.t === 'verb' && use.infinitive ? at + 1 : at;
}

const USES = /^(?:use|leverage|choose|consider|employ)$/;
const NEEDS = /^(?:need|want|wish|plan|try)$/;

/** "To send", "for sending", "if you need to send" at the beginning. */
function opensWithAim(units: readonly Unit[], at: number): boolean {
  const verb = units[at];
  const before = units[at - 1];
  if (verb?.t !== 'verb') return false;
  if (verb.verb.form === 'ing') return before?.t === 'prep' && before.low === 'for' && isOpen(units[at - 2]);
  if (!verb.infinitive) return false;
  if (before?.t !== 'verb') return isOpen(before);
  return NEEDS.test(before.verb.lemma) && isYou(units[at - 2]) && units[at - 3]?.t === 'sub' && isOpen(units[at - 4]);
}

export function isYou(unit: Unit | undefined): boolean {
  return unit?.t === 'np' && /^(?:you|we)$/.test(unit.items[0]?.pronoun ?? '');
}

/** "On receiving a message, Lambda writes", "running on EC2, the agent sends": who does what the sentence begins with is behind the comma. */
export function mainSubject(units: readonly Unit[], at: number): Phrase | undefined {
  const before = units[at - 1]?.t;
  const opens = before === 'prep' ? units[at - 2]?.t : before;
  if (opens !== undefined && opens !== 'stop' && opens !== 'colon') return undefined;
  for (let i = at + 1; i < units.length; i++) {
    const t = units[i]?.t;
    if (t === 'np' || t === 'prep' || t === 'paren') continue;
    const phrase = units[i + 1];
    const next = units[i + 2];
    const finite = next?.t === 'verb' ? !next.infinitive && !(next.reduced && next.passive) : next?.t === 'be';
    return t === 'comma' && phrase?.t === 'np' && finite && phrase.items.every((item) => item.thing !== undefined)
      ? phrase
      : undefined;
  }
  return undefined;
}

/** "Checks the groups and, when one is open, triggers": where the sentence was left for a clause between commas. */
export function beforeAside(units: readonly Unit[], at: number): number {
  if (units[at]?.t !== 'comma') return at;
  for (let i = at - 1; i > 0; i--) {
    const t = units[i]?.t;
    if (t === 'comma' || t === 'stop' || t === 'colon') return at;
    if (t === 'sub') return units[i - 1]?.t === 'comma' && units[i - 2]?.t === 'and' ? i - 2 : at;
  }
  return at;
}

/** "A file system where instances write": the place is what they write to. "A queue from which Lambda reads" says how. */
export function whereOf(reading: Reading, at: number, roles: Roles): void {
  const { units } = reading;
  const relative = units[at - 1];
  if (relative?.t !== 'rel') return;
  const preposition = units[at - 2];
  const role = preposition?.t === 'prep' && relative.low === 'which' ? roleOf(preposition.low) : undefined;
  if (role === undefined && relative.low !== 'where') return;
  let i = role === undefined ? at - 2 : at - 3;
  const apart = units[i]?.t === 'comma';
  if (apart) i--;
  const place = units[i];
  // "A profile is a container, where roles lie" names no place.
  if (
    apart &&
    role === undefined &&
    (units[i - 1]?.t === 'be' || (place?.t === 'np' && place.items.some((item) => item.thing?.kind !== 'component')))
  )
    return;
  // "etcd: a store where the API server keeps the state"
  const what = glosses(reading, i) ? labelBefore(units, i) : undefined;
  if (place?.t === 'np') roles.set(role ?? 'where', resolve(reading, (what ?? place).items.slice(-1), i));
}

/** "Data at rest in EBS (is encrypted)": what is done to what lies in a component is done to the component. */
export function keptAt(reading: Reading, at: number, head: number, verb: VerbUnit): Item | undefined {
  const what = reading.units[head];
  const preposition = reading.units[at - 1];
  const where = reading.units[at];
  if (!verb.passive || head >= at || what?.t !== 'np' || preposition?.t !== 'prep' || where?.t !== 'np')
    return undefined;
  const [item] = what.items;
  const [place, ...more] = thingsOf(where);
  if (item === undefined || what.items.length > 1 || item.about.length > 0 || !THEMES.has(item.head)) return undefined;
  const lies = /^(?:in|on)$/.test(roleOf(preposition.low) ?? '') && place?.kind === 'component' && more.length === 0;
  return lies ? { ...item, about: [place] } : undefined;
}
