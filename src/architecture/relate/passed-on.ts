import { keyOf } from '../../concepts';
import { localThing, type Thing } from '../cast/thing';
import { ASKED } from '../language/nouns';
import { thingsOf, type Item, type Unit } from '../language/units';
import { isYou } from './clauses';
import { MOVES } from './goes';
import { isNetwork } from './pairs';
import { denotes, itemsOf, type Arguments } from './reading';
import type { Relation } from './relation';

const GETS = /^(?:receive|get|accept|take|intercept)$/;
/** Who is only asked where something is. */
const NAMES: ReadonlySet<string> = new Set(['Route 53', 'DNS'].map(keyOf));

/**
 * "EC2 sends a request to the internet" and below it "The request is routed to the NAT gateway", "CloudFront receives the request. The
 * request then goes to the balancer": what is on its way comes from who had it last, whatever the heading is about. `said` is what has been said so
 * far in the same bullet.
 */
export function passedOn(
  args: Arguments,
  said: readonly Relation[],
  units: readonly Unit[],
  index: number,
  before: Thing | undefined,
): Arguments {
  const { verb, topic } = args;
  if (isLookedUp(args)) {
    const who = askerBefore(units, index);
    return who === undefined ? args : { ...args, roles: new Map(args.roles).set('S', itemsOf([who], verb)) };
  }
  const cache = isPulled(args) ? cacheBehind(units, index) : undefined;
  if (cache !== undefined) return { ...args, roles: new Map(args.roles).set('S', [cache]), subject: 'said' };
  if (!isOnItsWay(args)) return args;
  const owner = args.roles.get('O')?.[0]?.about.at(-1);
  const holder = owner ?? askerBefore(units, index) ?? lastBefore(said, units, index) ?? before;
  if (holder === undefined) return args;
  const roles = new Map(args.roles);
  roles.delete('S');
  roles.set('from', itemsOf([holder], verb));
  // What the heading is about has a part in it only where somebody's requests come by.
  return { ...args, roles, subject: 'said', topic: owner !== undefined && topic.every(isNetwork) ? topic : [] };
}

function lastBefore(said: readonly Relation[], units: readonly Unit[], index: number): Thing | undefined {
  const stop = units.findLastIndex((unit, i) => unit.t === 'stop' && i < index);
  return stop < 0 ? undefined : holderIn(said, units.slice(0, stop));
}

/**
 * Who the clause before the comma is about: "when a user opens the site, (the request is sent to)", and where it says that something
 * comes to: "when a request reaches the balancer, (the request is forwarded to)".
 */
function askerBefore(units: readonly Unit[], index: number): Thing | undefined {
  const comma = units.findLastIndex((unit, i) => i < index && unit.t !== 'np');
  const sub = units.findLastIndex((unit, i) => i < comma && (unit.t === 'sub' || unit.t === 'stop'));
  const opens = units[sub];
  const [who, does, what] = units.slice(sub + 1, comma);
  if (units[comma]?.t !== 'comma' || opens?.t !== 'sub' || !OCCASION.test(opens.low)) return undefined;
  if (who?.t !== 'np' || does?.t !== 'verb' || does.passive || does.negated || who.items.length > 1) return undefined;
  if (isYou(who)) return localThing('User', 'client');
  const [item] = who.items;
  // "If the primary fails": nothing was asked.
  if (item?.thing !== undefined)
    return item.thing.category === 'client' || (item.thing.kind !== 'place' && ASKS.test(does.verb.lemma))
      ? item.thing
      : undefined;
  if (!ASKED.test(item?.head ?? '') || !ARRIVES.test(does.verb.lemma) || what?.t !== 'np') return undefined;
  const [where, ...more] = thingsOf(what);
  return more.length === 0 ? where : undefined;
}

const OCCASION = /^(?:when|whenever|once|if|as)$/;
const ASKS = /^(?:request|need|want|call|send|make|access|ask|query|read|connect|look up)$/;
const ARRIVES = /^(?:reach|hit|enter)$/;
const LOOKS = /^(?:check|consult|query|ask|search|look up)$/;

/** "When the app needs the data, the cache is checked first" */
function isLookedUp({ verb, roles, denied }: Arguments): boolean {
  if (!verb.passive || verb.reduced || verb.negated || denied || !LOOKS.test(verb.verb.lemma)) return false;
  return (
    !roles.has('S') && !roles.has('by') && (roles.get('O') ?? []).some(({ thing }) => SHELF.test(thing?.category ?? ''))
  );
}

const SHELF = /^(?:storage|database|networking)$/;

const PULLS = /^(?:pull|fetch|retrieve|get|read|load)$/;

function isPulled({ verb, roles, denied }: Arguments): boolean {
  if (!verb.passive || verb.negated || denied || !PULLS.test(verb.verb.lemma)) return false;
  return !roles.has('S') && denotes(roles.get('from'));
}

/** "(Pulled from the origin) and cached at an edge location", "and cached there": what it is cached at asks for it. */
function cacheBehind(units: readonly Unit[], index: number): Item | undefined {
  const at = units.findIndex((unit, i) => i > index && (unit.t === 'stop' || unit.t === 'verb'));
  const [verb, where, place] = units.slice(at, at + 3);
  if (at < 0 || verb?.t !== 'verb' || !verb.passive || verb.negated || verb.verb.lemma !== 'cache') return undefined;
  const there = where?.t === 'np' && where.items[0]?.pronoun === 'there';
  const cached = ({ thing }: Item): boolean => thing?.kind === 'component' && SHELF.test(thing.category);
  if (there)
    return units
      .slice(0, index)
      .flatMap((unit) => (unit.t === 'np' ? unit.items : []))
      .findLast(cached);
  return where?.t === 'prep' && LIES.test(where.low) && place?.t === 'np' ? place.items.find(cached) : undefined;
}

const LIES = /^(?:in|at|on)$/;

/** Whether something that nobody is said to move goes from somewhere that isn't said either. */
function isOnItsWay({ verb, roles, subject, theme, denied }: Arguments): boolean {
  if (
    !ASKED.test(theme) ||
    denied ||
    verb.negated ||
    (verb.passive && verb.reduced) ||
    roles.has('from') ||
    roles.has('by')
  )
    return false;
  if (!verb.verb.rows.some(({ says }) => says.includes('flow'))) return false;
  if (!verb.passive) return subject === 'context' && MOVES.has(verb.verb.lemma);
  const [what, ...more] = roles.get('O') ?? [];
  return (
    !roles.has('S') &&
    more.length === 0 &&
    (what === undefined ||
      (what.thing === undefined &&
        what.about.every(({ category }) => category === 'client') &&
        (what.indefinite !== true || what.about.length > 0)))
  );
}

/** Who has what is asked when all this has been said: who got it last, or who sent it where it is yet to get to. */
export function holderIn(said: readonly Relation[], units: readonly Unit[]): Thing | undefined {
  const last = said.findLast(isPassed);
  if (last === undefined) return receiverIn(units);
  const ends = new Set(said.filter((one) => isPassed(one) && one.from.key === last.from.key).map(({ to }) => to.key));
  if (ends.size > 1) return undefined;
  return isStop(last.to) ? last.to : last.from;
}

function isPassed({ kind, polarity, from }: Relation): boolean {
  if (polarity !== 'stated') return false;
  return kind === 'traffic' || (kind === 'event' && from.category === 'client');
}

/** The internet and somebody's network are where it is to get to in the end; who only says where something is gets nothing else. */
function isStop({ kind, category, concept }: Thing): boolean {
  return kind !== 'place' && category !== 'external' && !NAMES.has(concept);
}

/** "The load balancer receives the request" */
function receiverIn(units: readonly Unit[]): Thing | undefined {
  const at = units.findIndex(
    (unit) => unit.t === 'verb' && !unit.passive && !unit.negated && GETS.test(unit.verb.lemma),
  );
  const [who, , what] = at < 1 ? [] : units.slice(at - 1, at + 2);
  if (who?.t !== 'np' || what?.t !== 'np' || who.items.length > 1 || !what.items.every(({ head }) => ASKED.test(head)))
    return undefined;
  const [thing] = who.items.flatMap((item) => item.thing ?? []);
  return thing?.kind === 'component' ? thing : undefined;
}
