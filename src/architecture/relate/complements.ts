import { genericOf } from '../cast/generic';
import { WHICHEVER } from '../cast/thing';
import { thingsOf, type Item, type Unit } from '../language/units';
import { THEMES } from '../language/words';
import { ONWARD } from './flow';
import { denotes, itemsOf, roleOf, type Reading, type Roles, type Way } from './reading';
import { resolve } from './reference';

const LABEL_REACH = 40;
const COMES = /^(?:come|originate|arrive)$/;
const KEYS = /^(?:keys?|certificates?|secrets?)$/;
/** Roles of where something happened. */
const HAPPENED = /^(?:from|in|on|to)$/;
const LOAD = /^(?:messages?|backlog|length|depth|size|requests?|number|queue)$/;

/** "Scales based on the messages": on the queue that holds them. */
function loadOf(reading: Reading, items: readonly Item[], index: number): readonly Item[] {
  const owners = items.flatMap((item) =>
    item.thing === undefined ? item.about.map((thing) => ({ ...item, thing, about: [] })) : [item],
  );
  if (denotes(owners) || !items.some((item) => LOAD.test(item.head))) return owners;
  for (let i = index - 1; i >= 0; i--) {
    const unit = reading.units[i];
    const queue = unit?.t === 'np' ? unit.items.find((item) => item.thing?.category === 'integration') : undefined;
    if (queue !== undefined) return [queue];
  }
  return itemsOf(
    reading.around.topic.filter((thing) => thing.category === 'integration'),
    items[0] ?? { start: 0, end: 0 },
  );
}

/** "Integrates with AWS services:" over a list */
function isWhichever(items: readonly Item[] | undefined): boolean {
  return items?.every(({ thing }) => thing !== undefined && WHICHEVER.test(thing.key)) === true;
}

/** "To A, from there to B": another step. */
function isThere(unit: Unit | undefined): boolean {
  return unit?.t === 'np' && unit.items[0]?.pronoun === 'there';
}

/** "To resources, e.g. S3, SQS", "from tools (e.g. Logstash)": what the common noun before it stands for. */
function examplesAt(units: readonly Unit[], at: number): readonly Item[] | undefined {
  const unit = units[at];
  const row = unit?.t === 'paren' ? unit.units : units;
  const from = unit?.t === 'paren' ? 0 : unit?.t === 'comma' ? at + 1 : at;
  const sub = row[from];
  const list = row[from + 1];
  if (sub?.t !== 'sub' || !/^[ei]\.?g?e?$/.test(sub.low) || list?.t !== 'np') return undefined;
  return list.items.every((item) => item.thing !== undefined) ? list.items : undefined;
}

/** "(Is moved to A) and removed (from B)": index of what only says where it came from, else 0. */
function removedAt(units: readonly Unit[], at: number): number {
  const i = units[at + 1]?.t === 'and' ? at + 2 : at + 1;
  const [gone, from] = units.slice(i, i + 2);
  const isGone = gone?.t === 'verb' && gone.passive && !gone.negated && /^(?:remove|delete)$/.test(gone.verb.lemma);
  return isGone && from?.t === 'prep' && from.low === 'from' ? i : 0;
}

/** Whether a name of its own is among the items: "resources of the stack" leave it to the examples behind them. */
function isExact(items: readonly Item[] | undefined): boolean {
  return items?.some(({ thing }) => thing !== undefined && thing.kind !== 'local') ?? false;
}

/** "To S3 without traffic (to the internet)": what stands behind it says where there is none. */
function isOfLacking(unit: Unit | undefined): boolean {
  const last = unit?.t === 'np' && unit.items.length > 1 ? unit.items.at(-1) : undefined;
  return last?.negated === true && last.thing === undefined && THEMES.has(last.head);
}

interface Complements {
  readonly theme: string;
  readonly labelEnd: number;
  readonly ways: Way[];
  /** What stands behind "e.g." where the roles name what they mean. */
  readonly examples: readonly Item[];
  /** Role of a preposition with nothing behind it: "(a queue that producers send) to". */
  readonly stranded: string | undefined;
}

/** Reads what follows a verb into roles: its objects and what stands behind prepositions, lists under the bullet included. */
export function complementsOf(reading: Reading, index: number, roles: Roles, subject: readonly Item[]): Complements {
  const { units } = reading;
  const ways: Way[] = [];
  const from = units[index]?.start ?? 0;
  const verb = units[index];
  const isFinite = verb?.t === 'verb' && verb.verb.form !== 'noun' && verb.verb.form !== 'ing';
  let theme = '';
  let labelEnd = units[index]?.end ?? 0;
  let labelled = false;
  /** Role of the preposition that waits for its phrase. */
  let pending: string | undefined;
  /** Role of a preposition that shares it: "from and to". */
  let shared: string | undefined;
  /** Role that a list after a colon fills. */
  let listing: string | undefined;
  /** What stands behind "e.g." where the roles name what they mean. */
  let spare: readonly Item[] = [];
  let last: string | undefined;
  let objects = 0;
  let i = index + 1;
  for (; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.t === 'np') {
      const items =
        pending === 'basis'
          ? loadOf(reading, unit.items, i)
          : resolve(reading, unit.items, i, pending === undefined ? subject : [...subject, ...(roles.get('O') ?? [])]);
      if (pending !== undefined) {
        // "through A over B" are two hops, one after the other.
        if (pending === 'via' && roles.has('via')) pending = 'via2';
        // "Access to S3 to Lambda"
        // "In response to events from S3", "to changes in S3"
        if (HAPPENED.test(pending) && last === 'response' && !denotes(roles.get('response'))) pending = 'response';
        // "Through a link from A": the link is A's.
        const through = last === 'via' && denotes(roles.get('via')) && roles.has('to');
        if (pending === 'from' && through && units[i - 2]?.t === 'np') pending = 'other';
        if (pending === 'to' && theme === 'access' && last === 'to') pending = 'to2';
        // "To A, then to B, then to C"
        else if (pending === 'onward' && last?.startsWith('onward') === true)
          pending = ONWARD[ONWARD.findIndex((role) => role === last) + 1] ?? pending;
        // "From A to B to C": one step after the other.
        else if (pending === 'to' && last !== undefined && units[i - 2]?.t === 'np') {
          const next = last === 'to' ? 0 : ONWARD.findIndex((role) => role === last) + 1;
          const onward =
            next > 0 || (last === 'to' && denotes(roles.get('to')) && roles.get('to')?.length === 1)
              ? ONWARD[next]
              : undefined;
          if (onward !== undefined && denotes(items)) pending = onward;
        }
        const earlier = roles.get(pending);
        const replaces = earlier === undefined || (pending === 'to' && !denotes(earlier));
        roles.set(pending, replaces ? items : [...earlier, ...items]);
        if (shared !== undefined && !roles.has(shared)) roles.set(shared, items);
        last = pending;
        pending = shared = undefined;
      } else if (objects === 0 && i === index + 1) {
        roles.set('O', items);
        last = 'O';
        objects = 1;
        if (thingsOf(unit).length === 0) {
          theme = unit.items[0]?.head ?? '';
          labelEnd = unit.end;
        }
      } else if (objects === 1 && i === index + 2) {
        roles.set('O2', items);
        objects = 2;
      } else break;
      continue;
    }
    if (unit.t === 'prep') {
      // "Create it before using the key"
      if (/^(?:before|after)$/.test(unit.low) && units[i + 1]?.t === 'prep') break;
      // "Scales on the length of the queue"
      const load = units[index]?.t === 'verb' && units[index].verb.lemma === 'scale' && unit.low === 'on';
      // "Integrates with EC2 using an agent": by way of it.
      const means = unit.low === 'using' && last === 'with' && denotes(roles.get('with'));
      const role = load ? 'basis' : means ? 'via' : isOfLacking(units[i - 1]) ? undefined : roleOf(unit.low);
      if (pending !== undefined && pending !== 'other' && units[i - 1]?.t === 'and') shared = pending;
      pending = role ?? 'other';
      if (role !== undefined) ways.push({ role, start: unit.start, end: unit.end });
      if (!labelled && role !== undefined && role !== 'of') {
        if (unit.start - from < LABEL_REACH) labelEnd = unit.end;
        labelled = true;
      }
      continue;
    }
    // "Allows traffic coming from the balancer"
    if (unit.t === 'verb' && last === 'O' && !denotes(roles.get('O')) && COMES.test(unit.verb.lemma))
      if (unit.verb.form === 'ing' && !unit.negated) continue;
    if (unit.t === 'verb' && unit.reduced && unit.passive && (last === 'O' || last === 'with')) {
      const [at, place, into, end] = units.slice(i + 1, i + 5);
      // "Logs requests made to S3 into a bucket": into it from there.
      if (last === 'O' && into?.t === 'prep' && into.low === 'into')
        if (at?.t === 'prep' && place?.t === 'np' && end?.t === 'np' && !denotes(roles.get('O'))) {
          roles.set('from', resolve(reading, place.items, i + 2, subject));
          roles.set('to', resolve(reading, end.items, i + 4, subject));
        }
      // "With keys managed in KMS"
      const keys = roles.get('with')?.every(({ head, about }) => KEYS.test(head) && about.length === 0) === true;
      if (last === 'with' && keys && at?.t === 'prep' && place?.t === 'np')
        roles.set('with', resolve(reading, place.items, i + 2, subject));
    }
    const examples = last === undefined ? undefined : examplesAt(units, i);
    if (examples !== undefined && last !== undefined)
      if (isExact(roles.get(last))) spare = examples;
      else roles.set(last, examples);
    if (unit.t === 'paren') continue;
    const next = units[i + 1];
    // "from managed interfaces: ELB, RDS and Redshift"
    if (
      unit.t === 'colon' &&
      pending === undefined &&
      last !== undefined &&
      next?.t === 'np' &&
      denotes(next.items) &&
      (!denotes(roles.get(last)) || roles.get(last)?.every(({ head }) => genericOf(head) !== undefined) === true)
    ) {
      roles.set(last, next.items);
      i++;
      continue;
    }
    const removed = unit.t === 'and' || unit.t === 'comma' ? removedAt(units, i) : 0;
    if (removed > 0) {
      i = removed;
      continue;
    }
    if ((unit.t === 'and' || unit.t === 'comma') && next?.t === 'prep' && !isThere(units[i + 2])) continue;
    if (unit.t === 'colon' && (pending !== undefined || i === index + 1)) {
      listing = pending ?? 'O';
      // "Protects: ALB, API Gateway"; "Monitoring: CloudWatch" is a label.
      if (isFinite && next?.t === 'np' && denotes(next.items)) pending = listing;
      continue;
    }
    if (unit.t === 'dash' && listing !== undefined) {
      pending = listing;
      continue;
    }
    break;
  }
  const where = roles.get('where');
  if (where !== undefined && !['in', 'to', 'from', 'with', 'on'].some((role) => roles.has(role)))
    for (const role of ['in', 'to', 'from']) roles.set(role, where);
  const end = units.at(-1);
  const open =
    (end?.t === 'sub' || end?.t === 'colon') &&
    pending === undefined &&
    units.slice(i).every((unit) => unit.t === 'comma' || unit.t === 'sub' || unit.t === 'colon');
  const { listed } = reading.around;
  // "From connected sources, e.g:" over a list; see `withListBelow` for what ends otherwise
  if (
    open &&
    listed.length > 0 &&
    last !== undefined &&
    last !== 'other' &&
    (!denotes(roles.get(last)) || isWhichever(roles.get(last))) &&
    pending !== 'basis'
  )
    roles.set(last, listed);
  else if (i >= units.length && listed.length > 0) {
    if (pending !== undefined && !roles.has(pending)) {
      roles.set(pending, listed);
      if (shared !== undefined && !roles.has(shared)) roles.set(shared, listed);
    } else if (objects === 0 && roles.size === 0) roles.set('O', listed);
  }
  const stranded = pending === undefined || pending === 'other' || roles.has(pending) ? undefined : pending;
  return { theme, labelEnd, ways, examples: spare, stranded };
}
