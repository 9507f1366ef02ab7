import type { Row } from '../frames';
import { genericOf } from '../cast/generic';
import { localThing } from '../cast/thing';
import type { Item } from '../language/units';
import { THEMES } from '../language/words';
import { messagesOf, ON_PREMISES, ownersOr } from './contents';
import { doer } from './doers';
import { isKey, kindOf } from './kinds';
import { cross, isDenied, isNetwork, roleIn, without, type Pair } from './pairs';
import { denotes, type Arguments } from './reading';

/** Something moves: from a source, through hops, to targets. */
export function flow(args: Arguments, row: Row): Pair[] {
  // "With failover to another zone" says how it is kept up.
  const failover = args.verb.verb.form === 'noun' && args.verb.verb.lemma === 'failover';
  if (failover && roleIn(args, 'to').every(({ thing }) => thing?.kind === 'place')) return [];
  // "Go to the console and then to": the reader is told to.
  const { lemma, form } = args.verb.verb;
  if (lemma === 'go' && form === 'base' && args.subject === 'reader' && !isDenied(args)) return [];
  // "Logs access to S3": nothing goes there.
  if (args.theme === 'access') return [];
  // What is put in a place lies there. "Moves workloads on a NAS to AWS" goes nowhere else.
  const cloud = isCloud(args.roles.get('to'));
  const stated = first(
    args,
    cloud ? [] : ['to', 'in', 'on', 'across', 'between'],
    (item, name) =>
      !(PUTS.test(args.verb.verb.lemma) || (args.theme === '' && args.verb.verb.lemma === 'go')) ||
      (name !== 'between' && (name !== 'in' || item.thing?.kind !== 'place')),
  );
  // "Feeds OpenSearch through a function": what is fed is where it goes.
  const fed = stated.length === 0 && FEEDS.test(args.verb.verb.lemma) && !args.verb.passive ? roleIn(args, 'O') : [];
  const messages = stated.length > 0 ? stated : fed.length > 0 ? fed : messagesOf(args);
  // "Run an agent on EC2 to push logs": to the heading's service, but traffic that may "go in" and events sent by a policy's leave go elsewhere.
  const pushes = args.lent && lemma !== 'go' && args.topic.every(({ thing }) => thing?.category !== 'security');
  const plain = messages.length === 0 && pushes && !denotes(args.roles.get('O')) ? args.topic : messages;
  const targets = plain.length > 0 ? plain : cloudOf(args);
  const object = without(ownersOr(roleIn(args, 'O'), args), targets);
  // "Flow logs from account A are published" says whose they are.
  const from = without(sourcesOf(args), targets).filter(
    ({ thing }) => !(args.verb.passive && object.length > 0 && thing?.category === 'general' && thing.kind === 'local'),
  );
  const subject = without(doer(args, row), targets);
  // "Moves data from S3 to Redshift" says what the heading's thing does.
  const does =
    args.subject === 'said' ||
    (args.subject === 'context' && args.verb.verb.form === 's' && (targets.length > 0 || args.roles.has('via')));
  const said = subject.length > 0 && (args.verb.passive || does);
  // "Auto Scaling distributes instances across AZs", "Backup backs up RDS to another Region"
  if (
    said &&
    object.length > 0 &&
    SPREADS.test(args.verb.verb.lemma) &&
    targets.every((to) => to.thing?.kind === 'place')
  )
    return cross(subject, object);
  const through = (role: string): readonly Item[] =>
    isDenied(args) && targets.length > 0 ? [] : without(without(roleIn(args, role), targets), subject);
  const hops = [
    ...through('via'),
    ...(targets.length === 0 || isDenied(args) ? [] : movers(args, [...targets, ...from, ...object, ...subject])),
    ...(targets.length > 0 && !said && (from.length > 0 || isMoved(args, object))
      ? carrier(args, [...targets, ...from, ...object])
      : []),
  ];
  const more = through('via2');
  const [one, other] = roleIn(args, 'between');
  // "Replication between the master and a standby in another zone"
  if (one !== undefined && other !== undefined && args.verb.verb.form === 'noun' && row.kind === 'replication')
    return cross([one], [other]);
  // "Put a cache between EC2 and RDS"
  if (one !== undefined && other !== undefined && object.length === 1 && PUTS.test(args.verb.verb.lemma))
    return [...cross([one], object), ...cross(object, [other])];
  // "Keeps traffic between EC2 and S3 off the internet": it is on the way.
  if (said && one !== undefined && other !== undefined && PUTS.test(args.verb.verb.lemma))
    return TRAFFIC.test(args.theme) && subject.every(isNetwork)
      ? [...cross([one], subject), ...cross(subject, [other])]
      : [];
  // "DataSync moves data between on-premises and S3"; what is spread between two goes to both.
  if (
    said &&
    one !== undefined &&
    other !== undefined &&
    row.kind !== 'traffic' &&
    kindOf(row.kind, args.theme) !== 'traffic' &&
    from.length === 0
  )
    return [...cross([one], subject), ...cross(subject, [other])];
  // "Keeps shares up to date over Direct Connect": nothing goes there.
  if (targets.length === 0 && PUTS.test(args.verb.verb.lemma)) return [];
  const people = subject.every((item) => item.thing?.category === 'client');
  // "Load data from S3"
  const told = args.subject === 'reader' || (args.subject === 'context' && args.verb.verb.form === 's');
  const loads = from.length > 0 && targets.length === 0 && object.length === 0 && told;
  if (loads && LOADS.test(args.verb.verb.lemma) && args.topic.every(({ thing }) => LOADED.test(thing?.category ?? '')))
    return cross(from, args.topic);
  // "Move data from a file server" under DataSync
  if (loads && BRINGS.test(args.verb.verb.lemma) && args.topic.every(carries)) return cross(from, args.topic);
  // "Data can be loaded from S3" under Redshift
  const got =
    args.verb.passive && from.length > 0 && targets.length === 0 && object.length === 0 && !args.roles.has('S');
  if (got && LOADS.test(args.verb.verb.lemma) && args.topic.every(({ thing }) => LOADED.test(thing?.category ?? '')))
    return THEMES.has(args.theme) ? cross(from, args.topic) : [];
  let path: (readonly Item[])[];
  const restored = args.verb.passive || (args.subject !== 'said' && RESTORES.test(args.verb.verb.lemma));
  if (from.length > 0 && targets.length === 0 && object.length > 0 && restored) path = [from, object];
  else if (from.length > 0 && targets.length === 0 && said && people) path = [subject, hops, more, from];
  else if (from.length > 0)
    path =
      said && !people
        ? [from, without(passing(args, subject, from, targets), from), hops, more, targets]
        : [from, hops, more, targets];
  else if (said && isBrought(args, subject, object, messages)) path = [object, subject, hops, more, targets];
  else if (said) path = [subject, hops, more, targets];
  else if (object.length > 0) path = [object, hops, more, targets];
  else path = [subject, hops, more, targets];
  // "From A to B to C"
  const steps = [...path, ...ONWARD.map((role) => roleIn(args, role))].filter((items) => items.length > 0);
  const out: Pair[] = [];
  for (let i = 1; i < steps.length; i++) out.push(...cross(steps[i - 1] ?? [], steps[i] ?? []));
  return out;
}

/** What moves things from here to there is between the two: "data is copied from the primary DB to the standby" under RDS is no work of a third. */
function passing(
  { subject }: Arguments,
  mover: readonly Item[],
  from: readonly Item[],
  targets: readonly Item[],
): readonly Item[] {
  const [category] = mover.map(({ thing }) => thing?.category);
  const isAlike = ({ thing }: Item): boolean => thing?.category === category;
  return subject !== 'said' && targets.length > 0 && category !== 'migration' && [...from, ...targets].every(isAlike)
    ? []
    : mover;
}

/** What others' data are moved with. */
function carries({ thing }: Item): boolean {
  return thing?.kind === 'component' && (thing.category === 'migration' || CARRIERS.test(thing.label));
}

const CARRIERS = /^Snow(?:ball|mobile|cone)\b|Gateway$/;

/** "From on-premises to AWS": the cloud is an end where something is moved there. */
function cloudOf(args: Arguments): readonly Item[] {
  const [to] = args.roles.get('to') ?? [];
  // "For migrating to the cloud, use a queue": the queue moves nothing.
  if (to === undefined || args.lent || !isCloud(args.roles.get('to'))) return [];
  const moved = args.topic.some(carries) && BRINGS.test(args.verb.verb.lemma);
  if ((!moved && sourcesOf(args).length === 0) || to.about.length > 0) return [];
  return [{ ...to, thing: { ...localThing(to.head === 'aws' ? 'AWS' : 'Cloud', 'general') } }];
}

function isCloud(items: readonly Item[] | undefined): boolean {
  return items?.length === 1 && items.every(({ thing, head }) => thing === undefined && /^(?:aws|cloud)$/.test(head));
}

/** Where something comes from; "on-premises storage" stands for where it is. */
function sourcesOf(args: Arguments): readonly Item[] {
  return (args.roles.get('from') ?? []).flatMap((item): Item[] => {
    const [owner, ...more] = item.about;
    if (item.thing !== undefined) return [item];
    return owner?.concept === ON_PREMISES && more.length === 0 ? [{ ...item, thing: owner, about: [] }] : [];
  });
}

/** Roles of "to" behind "to", step by step. */
export const ONWARD = ['onward', 'onward2', 'onward3'] as const;

/** What traffic doesn't pass through. */
const PASSIVE = /\b(?:ips?|table|address|record|zone|subnet)$/i;
const MOVERS = /^(?:migration|analytics|networking|integration)$/;

/** "Logs are sent to S3 with Firehose": what it is done with is on the way. */
function movers(args: Arguments, others: readonly Item[]): readonly Item[] {
  const told = args.verb.passive || args.subject === 'reader';
  const items = roleIn(args, 'with').filter(
    ({ thing }) =>
      thing?.kind === 'component' &&
      !isKey(thing) &&
      !PASSIVE.test(thing.label) &&
      (MOVERS.test(thing.category) || (told && thing.category === 'compute' && genericOf(thing.concept) === undefined)),
  );
  return items.length > 1 ? [] : without(items, others);
}

/** "Move files from on-premises to S3" under DataSync, "migrate a database to Aurora" under DMS: through it. */
function carrier(args: Arguments, others: readonly Item[]): readonly Item[] {
  const [only, ...more] = args.topic;
  return only !== undefined &&
    carries(only) &&
    more.length === 0 &&
    !isDenied(args) &&
    args.subject !== 'said' &&
    !args.roles.has('via')
    ? without([only], others)
    : [];
}

const BRINGS = /^(?:move|migrate|transfer|copy|replicate|lift|bring|sync|ingest)$/;

/** "DMS moves an Oracle database to Aurora": from the one through DMS to the other. */
function isBrought(args: Arguments, by: readonly Item[], what: readonly Item[], to: readonly Item[]): boolean {
  return (
    BRINGS.test(args.verb.verb.lemma) &&
    by.length === 1 &&
    what.length > 0 &&
    what.every(({ thing }) => /^(?:database|storage|external)$/.test(thing?.category ?? '')) &&
    to.some(({ thing }) => thing?.kind === 'component' && thing.category !== 'client') &&
    by.every(({ thing }) => /^(?:migration|compute|analytics|integration|management)$/.test(thing?.category ?? ''))
  );
}

/** "Migrate databases to Aurora" */
function isMoved(args: Arguments, object: readonly Item[]): boolean {
  return args.subject === 'reader' && object.length > 0 && !object.some(isPerson) && BRINGS.test(args.verb.verb.lemma);
}

function isPerson({ thing }: Item): boolean {
  return thing?.category === 'client';
}

const FEEDS = /^(?:feed|supply|populate|fill)$/;
const RESTORES = /^(?:restore|recover|rebuild)$/;
const LOADS = /^(?:load|import|ingest|copy)$/;
const LOADED = /^(?:database|analytics|storage|ai)$/;
const SPREADS = /^(?:distribute|spread|balance|back ?up)$/;
const PUTS = /^(?:put|place|keep)$/;
const TRAFFIC = /^(?:traffic|requests?|connections?|communication|packets?)$/;

export function first(
  args: Arguments,
  names: readonly string[],
  fits: (item: Item, name: string) => boolean,
): readonly Item[] {
  for (const name of names) {
    const items = roleIn(args, name).filter((item) => fits(item, name));
    if (items.length > 0) return items;
  }
  return [];
}
