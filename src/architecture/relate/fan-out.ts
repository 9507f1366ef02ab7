import { singular } from '../cast/generic';
import type { Item, Unit, VerbUnit } from '../language/units';
import { BEHIND, type Draw } from './around';
import { REQUEST } from './kinds';
import { without } from './pairs';
import { denotes, type Reading, type Roles, type Subject } from './reading';
import { nearest } from './reference';

const GETS = /^(?:subscribe|consume|poll|listen)$/;
const ARRIVES = /^(?:hit|reach|enter|arrive|go|come|pass|land)$/;

/** "Lambda publishes to SNS, SQS queues subscribe", "push once in SNS, receive in SQS": what is got is what was put in before. */
export function fannedOut(
  { units }: Reading,
  index: number,
  verb: VerbUnit,
  roles: Roles,
  subject: Subject,
  doers: readonly Item[],
): Subject {
  const { lemma } = verb.verb;
  const queue = (): readonly Item[] =>
    nearest(units, index - 1, (items) =>
      without(items, doers).filter(({ thing }) => thing?.category === 'integration'),
    ).slice(-1);
  if (roles.size === 0 && subject.how === 'said' && GETS.test(lemma)) {
    const from = queue();
    if (from.length > 0) roles.set('O', from);
  }
  if (lemma !== 'receive' || roles.has('from')) return subject;
  const by = verb.passive ? roles.get('by') : subject.how === 'said' || roles.has('O') ? undefined : roles.get('in');
  if (by === undefined || !denotes(by) || (verb.passive && denotes(subject.items))) return subject;
  const from = without(queue(), by);
  if (from.length === 0) return subject;
  if (verb.passive) return { items: from, how: 'said' };
  roles.set('from', from);
  return { items: by, how: 'said' };
}

/** "The user's request hits the load balancer": the user's. */
export function whoAsks(items: readonly Item[], verb: VerbUnit): readonly Item[] | undefined {
  const [only, ...more] = items;
  const owner = only?.about.at(-1);
  if (only === undefined || more.length > 0 || only.thing !== undefined || verb.passive) return undefined;
  if (owner?.category !== 'client' || !REQUEST.test(only.head) || !ARRIVES.test(verb.verb.lemma)) return undefined;
  return [{ ...only, thing: owner, about: [] }];
}

/** "An SNS topic with two queues as subscribers": what the one is to the other. `at` is the "with". */
export function asRole(units: readonly Unit[], at: number, draw: Draw): void {
  const [whole, , part, as, role] = units.slice(Math.max(0, at - 1), at + 4);
  if (whole?.t !== 'np' || part?.t !== 'np' || role?.t !== 'np' || as?.t !== 'prep' || as.low !== 'as') return;
  const noun = singular(role.items[0]?.head ?? '');
  const kind = Object.hasOwn(BEHIND, noun) ? BEHIND[noun] : undefined;
  if (kind !== undefined) draw(whole.items, part.items, noun, kind);
}
