import type { Thing } from '../cast/thing';
import type { Item, Unit, VerbUnit } from '../language/units';
import { LENDS } from './denials';
import { implicit, shared } from './elided';
import { glossed, glosses } from './glosses';
import { isOpen } from './heads';
import { PERMITS } from './kinds';
import { denotes, itemsOf, roleOf, type Reading, type Subject } from './reading';
import { isAim } from './sources';

/** Lemmas whose receiver does what the infinitive after it says: "attach a role to EC2 to read". */
const GIVES = new Set(['apply', 'add', 'attach', 'assign', 'give', 'grant']);
const GIVEN = /^(?:permissions?|rights?|privileges?|credentials|access|ways?|abilit(?:y|ies)|possible|possibility)$/;
const FIT = /^(?:useful|possible|configurable|ideal|suitable|perfect|great|good|handy|helpful|easy|able|capable)$/;
const PERMISSION = /^(?:permissions?|rights?|privileges?|access)$/;

/**
 * "A gateway is a router that joins", "it is the only component that connects to": the gateway does, whatever else is called a router.
 * `at` is where what it is called stands.
 */
export function calledSo(reading: Reading, at: number, kinds: readonly Item[]): Subject | undefined {
  const { units, around } = reading;
  const [what, copula] = units.slice(Math.max(0, at - 2), at);
  if (copula?.t !== 'be' || copula.negated || what?.t !== 'np' || !isOpen(units[at - 3])) return undefined;
  // "A virtual or physical appliance that"
  const plain = kinds.every(({ thing }) => thing === undefined || thing.kind === 'local');
  if ((kinds.length > 1 && !plain) || kinds[0]?.determined !== true) return undefined;
  if (denotes(what.items)) return { items: what.items, how: 'said' };
  // "This is a service that deploys"
  const it = /^(?:it|this)$/.test(what.items[0]?.pronoun ?? '') && around.topic.length === 1;
  return it ? { items: itemsOf(around.topic, { start: what.start, end: what.end }), how: 'said' } : undefined;
}

/** "Event Grid is a broker that you can use to route events": by whom it is used is not said, what it is used for it does. */
export function usedByReader(units: readonly Unit[], reader: number, { verb }: VerbUnit): Subject | undefined {
  const [what, is, , that] = units.slice(Math.max(0, reader - 4), reader);
  if (verb.lemma !== 'use' || that?.t !== 'rel' || is?.t !== 'be') return undefined;
  return what?.t === 'np' && denotes(what.items) ? { items: what.items, how: 'said' } : { items: [], how: 'unknown' };
}

/** Subject of "X to send": the object of "use X to send", or the subject of what stands before. */
export function controller(reading: Reading, at: number, index: number, verb: VerbUnit): Subject {
  const { units } = reading;
  const phrase = units[at];
  const governor = units[at - 1];
  if (phrase?.t !== 'np') return implicit(reading, index, verb);
  if (governor?.t === 'verb') {
    const lends =
      LENDS.has(governor.verb.lemma) && phrase.items.some(({ thing }) => thing !== undefined && mayDo(thing, verb));
    if (lends && !isMaker(reading, at)) return { items: phrase.items, how: 'said', lent: true };
    const lets = isMaker(reading, at) ? letterOf(reading, at) : undefined;
    if (lets !== undefined) return lets;
    // "Set up event rules to be notified"
    if (verb.passive && /^set ?up$/.test(governor.verb.lemma) && denotes(phrase.items))
      return { items: phrase.items, how: 'said' };
    // "Gives Lambda permission to write": Lambda writes.
    if (GIVES.has(governor.verb.lemma) && PERMISSION.test(phrase.items[0]?.head ?? ''))
      return { items: phrase.items.flatMap((item) => itemsOf(item.about, item)), how: 'said' };
    return shared(reading, at, index, verb);
  }
  if (governor?.t === 'prep') {
    if (governor.low === 'using' && denotes(phrase.items)) return { items: phrase.items, how: 'said', lent: true };
    // "Sends a message via SNS to tell the admins": SNS does.
    const tells = verb.verb.rows.some(({ kind }) => kind === 'event') && roleOf(governor.low) === 'via';
    if (tells && phrase.items.every(({ thing }) => thing?.category === 'integration'))
      return { items: phrase.items, how: 'said' };
    const main = units[at - 3];
    const doer = units[at - 2];
    // "Allows instances in the VPC to talk": what lies there does.
    const lies = /^(?:in|on)$/.test(roleOf(governor.low) ?? '') && doer?.t === 'np' && denotes(doer.items);
    if (lies && main?.t === 'verb' && LENDS.has(main.verb.lemma)) return controller(reading, at - 2, index, verb);
    // "A profile used by the agent to call"
    if (governor.low === 'by' && doer?.t === 'verb' && doer.passive && doer.verb.lemma === 'use')
      return { items: phrase.items, how: denotes(phrase.items) ? 'said' : 'unknown' };
    if (main?.t === 'verb' && GIVES.has(main.verb.lemma) && roleOf(governor.low) === 'to')
      return { items: phrase.items, how: 'said' };
    // "Is sent to Firehose to load it into Redshift": who gets it does.
    const sends = doer?.t === 'verb' && doer.passive ? doer : undefined;
    if (sends !== undefined && roleOf(governor.low) === 'to' && !verb.passive && moves(sends) && moves(verb))
      if (phrase.items.every(({ thing }) => thing?.kind === 'component' && GOES_ON.test(thing.category)))
        return { items: phrase.items, how: 'said' };
    // "Kept in S3 for users to download", "permissions for Lambda to write", "a way for instances to reach"
    if (isAim(units, index) && denotes(phrase.items)) return { items: phrase.items, how: 'said' };
    const given = doer?.t === 'np' && doer.items.every(({ head }) => GIVEN.test(head));
    if (governor.low === 'for' && given && denotes(phrase.items)) return { items: phrase.items, how: 'said' };
    return shared(reading, at, index, verb);
  }
  // "Closer to users to run their apps"
  if (governor?.t === 'cmp') return { items: [], how: 'unknown' };
  if (governor?.t === 'have' || governor?.t === 'be') return shared(reading, at, index, verb);
  // "Managed service to orchestrate workflows" says what the heading's thing is for.
  if (glosses(reading, at)) return glossed(reading, at, verb);
  // "Useful to send", "gives you the ability to send"
  const [item] = phrase.items;
  const opens = isOpen(governor) && item !== undefined && FIT.test(item.head);
  if (opens) return { items: itemsOf(reading.around.topic, verb), how: 'context' };
  if (governor?.t === 'np' && GIVEN.test(item?.head ?? '')) return shared(reading, at, index, verb);
  if (denotes(phrase.items)) return { items: phrase.items, how: 'said' };
  return { items: phrase.items, how: 'unknown' };
}

/** Categories of what passes on what it gets. */
const GOES_ON = /^(?:compute|containers|networking|integration|analytics|migration)$/;

function moves({ verb }: VerbUnit): boolean {
  return verb.rows.some(({ says }) => says.includes('flow'));
}

/** Who builds an architecture, and is no part of it. */
const MAKERS =
  /^(?:developers?|engineers?|teams?|customers?|organi[sz]ations?|compan(?:y|ies)|business(?:es)?|admins?|administrators?)$/;

/** "Enables teams to publish": they are told what they can do, as "you" are. */
export function isMaker({ units }: Reading, at: number): boolean {
  const phrase = units[at];
  const lets = units[at - 1];
  return (
    phrase?.t === 'np' &&
    phrase.items.every(({ head }) => MAKERS.test(head)) &&
    lets?.t === 'verb' &&
    /^(?:let|allow|enable|help)$/.test(lets.verb.lemma)
  );
}

/** "Lets you attach volumes": by it they are. */
export function letterOf(reading: Reading, at: number): Subject | undefined {
  const lets = reading.units[at - 1];
  if (lets?.t !== 'verb' || !/^(?:let|allow|enable|help)$/.test(lets.verb.lemma)) return undefined;
  return reading.at(at - 1) === undefined ? undefined : reading.subjects.get(at - 1);
}

const RUNS = /^(?:share|rotate|manage|scan|inspect|detect|issue|store)$/;

/** A role or a policy lets its holder do things; it does nothing itself. A service protects and encrypts, but signs nobody else in. */
function mayDo(thing: Thing, verb: VerbUnit): boolean {
  if (/\bprofile$/i.test(thing.label)) return false;
  if (thing.category !== 'security') return true;
  return (
    (RUNS.test(verb.verb.lemma) && !PERMITS.test(thing.label)) ||
    (!PERMITS.test(thing.label) &&
      !thing.concept.endsWith('key') &&
      verb.verb.rows.some(({ says }) => says.includes('M>T') || says.includes('O>W')))
  );
}
