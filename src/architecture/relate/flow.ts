import type { Row } from '../frames';
import { genericOf } from '../cast/generic';
import type { Item } from '../language/units';
import { messagesOf, ownersOr } from './contents';
import { doer } from './doers';
import { isKey, kindOf } from './kinds';
import { cross, isDenied, isNetwork, roleIn, without, type Pair } from './pairs';
import { denotes, type Arguments } from './reading';

/** Something moves: from a source, through hops, to targets. */
export function flow(args: Arguments, row: Row): Pair[] {
  // "Logs access to S3": nothing goes there.
  if (args.theme === 'access') return [];
  // What is put in a place lies there.
  const stated = first(
    args,
    ['to', 'in', 'on', 'across', 'between'],
    (item, name) =>
      !(PUTS.test(args.verb.verb.lemma) || (args.theme === '' && args.verb.verb.lemma === 'go')) ||
      (name !== 'between' && (name !== 'in' || item.thing?.kind !== 'place')),
  );
  const messages = stated.length > 0 ? stated : messagesOf(args);
  // "Run an agent on EC2 to push logs": to the heading's service.
  const targets = messages.length === 0 && args.lent && !denotes(args.roles.get('O')) ? args.topic : messages;
  const object = without(ownersOr(roleIn(args, 'O'), args), targets);
  // "Flow logs from account A are published" says whose they are.
  const from = without(roleIn(args, 'from'), targets).filter(
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
    ...(from.length > 0 && targets.length > 0 && !said ? carrier(args, [...targets, ...from, ...object]) : []),
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
  const loads = from.length > 0 && targets.length === 0 && object.length === 0 && args.subject === 'reader';
  if (loads && LOADS.test(args.verb.verb.lemma) && args.topic.every(({ thing }) => LOADED.test(thing?.category ?? '')))
    return cross(from, args.topic);
  let path: (readonly Item[])[];
  const restored = args.verb.passive || (args.subject !== 'said' && RESTORES.test(args.verb.verb.lemma));
  if (from.length > 0 && targets.length === 0 && object.length > 0 && restored) path = [from, object];
  else if (from.length > 0 && targets.length === 0 && said && people) path = [subject, hops, more, from];
  else if (from.length > 0)
    path = said && !people ? [from, without(subject, from), hops, more, targets] : [from, hops, more, targets];
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

/** "Move files from on-premises to S3" under DataSync: through it. */
function carrier(args: Arguments, others: readonly Item[]): readonly Item[] {
  const [only, ...more] = args.topic;
  const carries = only?.thing?.kind === 'component' && only.thing.category === 'migration' && more.length === 0;
  return carries && !isDenied(args) && args.subject !== 'said' && !args.roles.has('via') ? without([only], others) : [];
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

const RESTORES = /^(?:restore|recover|rebuild)$/;
const LOADS = /^(?:load|import|ingest|copy)$/;
const LOADED = /^(?:database|analytics|storage)$/;
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
