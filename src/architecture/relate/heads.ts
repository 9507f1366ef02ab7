import type { Item, Phrase, Unit, VerbUnit } from '../language/units';
import { THEMES } from '../language/words';
import { REQUEST } from './kinds';
import { denotes, itemsOf, roleOf, type Reading, type Roles } from './reading';
import { resolve } from './reference';

/** "CloudFront is the only one that reads S3": what is said to be it does it. */
export function isSaidOf(reading: Reading, at: number): readonly Item[] | undefined {
  const copula = reading.units[at - 1];
  if (copula?.t !== 'be' || copula.negated) return undefined;
  const head = own(reading, headOf(reading, at - 2, new Map()));
  return denotes(head) ? head : undefined;
}

export function own({ units }: Reading, at: number): readonly Item[] {
  const unit = units[at];
  return unit?.t === 'np' ? unit.items : [];
}

/** "An S3 bucket encrypted with KMS": a bare participle is about what stands next to it, but in "Lambda in a VPC connected to RDS" not about the box. */
export function isOwn(reading: Reading, at: number, verb: VerbUnit): boolean {
  const [held, preposition, near] = reading.units.slice(Math.max(0, at - 2), at + 1);
  const next = near ?? reading.units[at];
  const stays = isStaying(verb) && verb.verb.lemma !== 'run';
  if ((!(verb.reduced && verb.passive) && !stays) || next?.t !== 'np') return false;
  // "Nodes across AZs sitting behind a balancer"
  if (stays && next.items.some(({ thing }) => thing?.kind === 'place')) return false;
  // "Permissions for files kept in S3"
  if (KEPT.test(verb.verb.lemma) && next.items.every((item) => item.thing === undefined && THEMES.has(item.head)))
    return true;
  if (!denotes(next.items.slice(-1))) return false;
  const lies = preposition?.t === 'prep' && /^(?:in|on)$/.test(roleOf(preposition.low) ?? '');
  return !lies || held?.t !== 'np' || !denotes(held.items) || verb.verb.lemma === 'peer';
}

/** "An instance residing in a subnet". */
function isStaying({ verb }: VerbUnit): boolean {
  return verb.form === 'ing' && /^(?:reside|live|sit|lie|run|stand|exist|stay)$/.test(verb.lemma);
}

const KEPT = /^(?:store|save|keep|put|hold|host|write|send|upload|move|copy|make|deliver|publish)$/;

/** "The agent installed on the servers sends": over the participle to what does it. */
export function overParticiple(reading: Reading, at: number): number {
  const [doer, participle, preposition] = reading.units.slice(Math.max(0, at - 3), at);
  if (participle?.t !== 'verb' || preposition?.t !== 'prep') return at;
  if (!(participle.reduced && participle.passive) && !isStaying(participle)) return at;
  return roleOf(preposition.low) !== undefined &&
    doer?.t === 'np' &&
    (denotes(doer.items) || doer.items.every((item) => THEMES.has(item.head)))
    ? at - 3
    : at;
}

/** "Stays in the cache until the origin sends a new one": a clause of its own may follow. */
const CLAUSES = /^(?:before|after|until)$/;

/** Index of the noun phrase that "requests from X in Y" is about. */
export function headOf(reading: Reading, at: number, roles: Roles): number {
  const { units } = reading;
  let i = at;
  for (;;) {
    const preposition = units[i - 1];
    const phrase = units[i];
    // "As they travel"; "turned into formats required by"
    if (
      preposition?.t !== 'prep' ||
      CLAUSES.test(preposition.low) ||
      preposition.low === 'into' ||
      (phrase?.t === 'np' && phrase.items[0]?.pronoun !== undefined)
    )
      return i;
    let j = i - 2;
    while (units[j]?.t === 'paren') j--;
    if (units[j]?.t !== 'np') return i;
    const role = roleOf(preposition.low);
    if (phrase?.t === 'np' && (role === 'from' || role === 'via') && !roles.has(role))
      roles.set(role, resolve(reading, phrase.items, i));
    i = j;
    if (units[i - 1]?.t === 'verb') return i;
  }
}

export function isOpen(unit: Unit | undefined): boolean {
  return unit === undefined || unit.t === 'stop' || unit.t === 'colon' || unit.t === 'dash' || unit.t === 'comma';
}

/** "From there you can …", "With X, you can …". */
export function fronted(reading: Reading, at: number, roles: Roles): void {
  let i = at - 1;
  while (reading.units[i]?.t === 'comma') i--;
  const phrase = reading.units[i];
  const preposition = reading.units[i - 1];
  const role = preposition?.t === 'prep' ? roleOf(preposition.low) : undefined;
  // "For outbound traffic from a subnet, you can use"
  const [aim, what] = reading.units.slice(Math.max(0, i - 3), i - 1);
  const traffic =
    aim?.t === 'prep' && aim.low === 'for' && what?.t === 'np' && what.items.every(({ head }) => SENT.test(head));
  if (phrase?.t === 'np' && role === 'from' && traffic && isOpen(reading.units[i - 4]))
    return void roles.set(role, resolve(reading, phrase.items, i));
  // "To read from A you can use B": the phrase belongs to what was said before.
  if (!isOpen(reading.units[i - 2])) return;
  // "With this, we can create" goes on from what was said.
  const this_ = role === 'with' && phrase?.t === 'np' && /^(?:this|that|it)$/.test(phrase.items[0]?.pronoun ?? '');
  if (phrase?.t === 'np' && !this_ && (role === 'from' || role === 'with' || role === 'via'))
    roles.set(role, resolve(reading, phrase.items, i));
}

const SENT = /^(?:requests?|traffic|quer(?:y|ies)|calls?|uploads?)$/;

/** "A Route 53 alias record points to", "IoT Core, whose rules write": it is done by what has it. */
export function ownersOf(
  { units, around }: Reading,
  at: number,
  items: readonly Item[],
  verb: VerbUnit,
): readonly Item[] | undefined {
  const [only] = around.topic;
  // Under Route 53, records are its.
  const owner = items[0]?.about.at(-1) ?? (items[0]?.thing === undefined ? only : undefined);
  if (/^records?$/.test(items[0]?.head ?? '') && owner?.category === 'networking' && !verb.passive)
    return itemsOf(
      [owner],
      verb,
      items.every((item) => item.negated),
    );
  // "User requests go to", "client traffic enters through"
  const [what, ...others] = items;
  const sender = others.length === 0 && what?.thing === undefined ? what?.about.at(-1) : undefined;
  if (sender?.category === 'client' && SENT.test(what?.head ?? '') && !verb.passive) return itemsOf([sender], verb);
  const whose = units[at - 1];
  if (whose?.t !== 'rel' || whose.low !== 'whose' || denotes(items)) return undefined;
  const whole = units[units[at - 2]?.t === 'comma' ? at - 3 : at - 2];
  return whole?.t === 'np' && denotes(whole.items.slice(-1)) ? whole.items.slice(-1) : undefined;
}

/** "An engine for containers that runs": the engine does, the containers would run. */
export function agreeing(units: readonly Unit[], at: number, verb: VerbUnit): number {
  const [whole, preposition, part] = units.slice(Math.max(0, at - 2), at + 1);
  if (verb.verb.form !== 's' || whole?.t !== 'np' || preposition?.t !== 'prep' || part?.t !== 'np') return at;
  const many = (phrase: Phrase): boolean =>
    phrase.items.length > 1 || phrase.items.some(({ head }) => PLURAL.test(head));
  return many(part) && !many(whole) ? at - 2 : at;
}

const PLURAL = /[^us]s$/;

/** "Traffic to RDS is allowed from Lambda", "access to S3 is restricted with a policy": where it goes stands before what is done to it. */
export function toOf(reading: Reading, at: number, verb: VerbUnit, roles: Roles): void {
  const [what, to, where] = reading.units.slice(at, at + 3);
  if (!verb.passive || verb.reduced || what?.t !== 'np' || to?.t !== 'prep' || roleOf(to.low) !== 'to') return;
  if (
    where?.t === 'np' &&
    denotes(where.items) &&
    what.items.every(({ head, thing }) => thing === undefined && (REQUEST.test(head) || head === 'access'))
  )
    roles.set('to', resolve(reading, where.items, at + 2));
}
