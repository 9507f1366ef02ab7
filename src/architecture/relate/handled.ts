import { genericOf } from '../cast/generic';
import type { Thing } from '../cast/thing';
import type { Item } from '../language/units';
import type { Row } from '../frames';
import { THEMES } from '../language/words';
import type { Drawn } from './apply';
import { EVENTS, kindOf } from './kinds';
import { cross, isDenied, roleIn, without } from './pairs';
import type { Arguments } from './reading';

/** "Producers send messages", "the app asks for the secret": to and of the heading's thing, which holds such. */
export function handled(args: Arguments): Drawn[] {
  const { verb } = args;
  const topic = above(args);
  const [row] = verb.verb.rows;
  if (row !== undefined && verb.passive && HEARS.test(verb.verb.lemma) && !isDenied(args)) return heard(args, row);
  if (row === undefined || args.subject !== 'said' || verb.passive || verb.infinitive || isDenied(args)) return [];
  if (topic.length !== 1 || !topic.every(({ thing }) => thing?.kind === 'component' && holds(thing, args.theme)))
    return [];
  const { lemma } = verb.verb;
  const told = args.roles.get('O') ?? [];
  // "EventBridge can get an event for each call" under CloudTrail
  if (HEARS.test(lemma) && told.length > 0 && told.every(({ thing, head }) => thing === undefined && EVENTS.test(head)))
    return cross(args.roles.has('from') ? [] : topic, without(roleIn(args, 'S').filter(isTold), topic)).flatMap(
      ([from, to]) =>
        from.thing === undefined || to.thing === undefined
          ? []
          : [{ from: from.thing, to: to.thing, negated: false, row, kind: 'event' as const }],
    );
  const isPlain = (item: Item): boolean => item.thing === undefined && item.about.length === 0;
  if (![...args.roles].every(([role, items]) => role === 'S' || items.every(isPlain))) return [];
  const what = args.roles.get('O');
  if (what?.some(({ negated }) => negated) === true) return [];
  if (what === undefined ? !PULLS.test(lemma) : !HANDLES.test(lemma) || !what.some(({ head }) => THEMES.has(head)))
    return [];
  const who = roleIn(args, 'S').filter(({ thing }) => thing?.kind === 'component' || thing?.category === 'client');
  // "S3 stores the objects" itself.
  const others = WORKS.test(lemma)
    ? who.filter(isReceiver)
    : what === undefined || !STORES.test(lemma)
      ? who
      : who.filter(isGiver);
  return cross(without(others, topic), topic).flatMap(([from, to]) =>
    from.thing === undefined || to.thing === undefined || isAlike(from.thing, to.thing)
      ? []
      : [{ from: from.thing, to: to.thing, negated: false, row, kind: kindOf(row.kind, args.theme) }],
  );
}

/** "The message is received by all subscribed queues" under SNS: from it. */
function heard({ roles, topic }: Arguments, row: Row): Drawn[] {
  const told = roles.get('O') ?? [];
  const by = (roles.get('S') ?? []).filter(({ thing }) => thing !== undefined);
  const holds = topic.length === 1 && topic.every(({ thing }) => thing?.category === 'integration');
  if (!holds || told.length === 0 || !told.every(({ thing, head }) => thing === undefined && EVENTS.test(head)))
    return [];
  return cross(topic, without(by, topic)).flatMap(([from, to]) =>
    from.thing === undefined || to.thing === undefined
      ? []
      : [{ from: from.thing, to: to.thing, negated: false, row, kind: 'event' as const }],
  );
}

/** Traces go to what watches. */
function holds({ category }: Thing, theme: string): boolean {
  if (TRACES.test(theme)) return /^(?:management|developer)$/.test(category);
  return HOLDS.test(category) || SECRETS.test(theme);
}

const TRACES = /^(?:traces|spans)$/;
/** What takes in what others send, without being named again. */
export function isHolder({ kind, category }: Thing): boolean {
  return kind === 'component' && HOLDS.test(category);
}

const HEARS = /^(?:get|receive|catch|capture|see|observe)$/;

function isTold({ thing }: Item): boolean {
  return thing?.kind === 'component' && /^(?:integration|compute|management)$/.test(thing.category);
}

function isGiver({ thing }: Item): boolean {
  return GIVERS.test(thing?.category ?? '') || genericOf(thing?.concept ?? '') !== undefined;
}

function isReceiver({ thing }: Item): boolean {
  return thing?.category === 'client' || /consumer|worker|reader/i.test(thing?.label ?? '');
}

/** "A cache" under ElastiCache is that. */
function isAlike(from: Thing, to: Thing): boolean {
  return from.category === to.category && genericOf(from.concept) !== undefined;
}

/** "ASG: can send notifications" under SNS: to that, where the label says who does. */
function above(args: Arguments): readonly Item[] {
  const [label] = args.topic;
  const own =
    args.topic.length === 1 &&
    roleIn(args, 'S').some(
      ({ thing }) => label?.thing !== undefined && thing?.concept.startsWith(label.thing.concept) === true,
    );
  return own && args.above.length > 0 ? args.above : args.topic;
}

const STORES = /^(?:store|save|put|write)$/;
const GIVERS = /^(?:client|compute|containers|iot)$/;
const HOLDS = /^(?:integration|storage|database|analytics|management)$/;
const SECRETS = /^(?:secrets?|passwords?|credentials?|keys?|parameters?)$/;
const PULLS = /^(?:notify|send|poll|publish|consume|write)$/;
const HANDLES =
  /^(?:ship|emit|report|send|put|publish|push|post|write|upload|store|save|read|consume|poll|fetch|retrieve|pull|pick up|grab|query|ask for|access|process|view)$/;
/** What anybody does with data, wherever it has them from. */
const WORKS = /^(?:access|process|view)$/;
