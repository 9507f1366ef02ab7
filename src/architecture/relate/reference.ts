import { genericOf } from '../cast/generic';
import type { Thing } from '../cast/thing';
import type { Item, Unit, VerbUnit } from '../language/units';
import { THEMES } from '../language/words';
import { inCondition } from './around';
import { denotes, itemsOf, type Earlier, type Reading } from './reading';

/** Puts things in place of pronouns; `except` are those a pronoun beside them cannot mean ("RT points to it" is not RT). */
export function resolve(
  reading: Reading,
  items: readonly Item[],
  index: number,
  except: readonly Item[] = [],
): readonly Item[] {
  if (items.every((item) => item.pronoun === undefined)) return items;
  return items.flatMap((item) => {
    if (item.pronoun === undefined) return [item];
    // "Registers itself with": nothing else is done to.
    if (/^(?:you|we|itself|themselves)$/.test(item.pronoun)) return [];
    return meant(reading, item, index, except);
  });
}

function meant(reading: Reading, item: Item, index: number, except: readonly Item[]): readonly Item[] {
  const { units, around } = reading;
  const free = (items: readonly Item[]): Item[] =>
    items.filter(
      (one) =>
        one.thing !== undefined &&
        !(item.pronoun === 'it' && isMany(one)) &&
        !except.some((other) => other.thing?.key === one.thing?.key),
    );
  const said = (items: readonly Item[]): readonly Item[] => items.map((one) => ({ ...one, negated: item.negated }));
  // "Shared by all of the instances"
  const [of, whole] = units.slice(index + 1, index + 3);
  if (of?.t === 'prep' && of.low === 'of' && whole?.t === 'np' && whole.start - item.end <= 4) return whole.items;
  const place = item.pronoun === 'there';
  // "Publishes an event to Kafka; the workers consume it": from where it was put.
  const takes = units[index - 1];
  if (takes?.t === 'verb' && !takes.passive && TAKES.test(takes.verb.lemma) && units[index - 2]?.t === 'np') {
    const queue = nearest(units, index, (one) => free(one).filter(({ thing }) => QUEUES.test(thing?.category ?? '')));
    if (queue.length > 0 && /^(?:it|them|these|those)$/.test(item.pronoun ?? '')) return said(queue.slice(-1));
  }
  if (/^(?:it|that)$/.test(item.pronoun ?? '') && isMoved(units, index)) return [];
  const isPlural = PLURAL.test(item.pronoun ?? '');
  if (isPlural) {
    const people = peopleBefore(reading, index);
    if (people === undefined) return [];
    if (people.length > 0) return people;
  }
  if (
    item.pronoun === 'both' &&
    around.pair.length === 2 &&
    !units.slice(0, index).some((unit) => unit.t === 'np' && denotes(unit.items))
  ) {
    return itemsOf(around.pair, item, item.negated);
  }
  // "Three queues, each consumed by a function"
  if (item.pronoun === 'each') {
    for (let i = index - 1; i >= 0 && units[i]?.t !== 'stop'; i--) {
      const unit = units[i];
      if (unit?.t === 'np' && unit.end <= item.start && denotes(unit.items)) return said(free(unit.items));
    }
  }
  // "Publishes to SNS; Lambda is subscribed to it": nobody subscribes to who publishes.
  const asks = units[index - 1]?.t === 'prep' ? units[index - 2] : units[index - 1];
  if (asks?.t === 'verb' && /^(?:subscribe|poll|listen|dequeue)$/.test(asks.verb.lemma)) {
    const queue = nearest(units, index, (items) => free(items).filter((one) => one.thing?.category === 'integration'));
    if (queue.length > 0) return said(queue.slice(-1));
  }
  // "A cannot call B, so it goes through C", "A does not support B, nor does it support C"
  const at = units.findLastIndex((unit) => unit.t === 'np' && unit.items.includes(item));
  const so = units[at - 1];
  const nor = units[at - 2];
  const goesOn =
    so?.t === 'sub' && (/^(?:so|hence|therefore|thus)$/.test(so.low) || (nor?.t === 'and' && nor.low === 'nor'));
  if (item.pronoun === 'it' && goesOn) {
    const before = units.findLastIndex((unit) => unit.t === 'verb' && unit.start < item.start);
    const who = free(reading.subjects.get(before)?.items ?? []);
    if (who.length > 0) return said(who);
  }
  // "To reach RDS it must be in the VPC": who wants to.
  const [aim] = units;
  const wants =
    aim?.t === 'verb' && aim.infinitive && !units.slice(1, index).some(({ t }) => t === 'verb' || t === 'stop');
  if (wants && item.pronoun === 'it' && around.topic.length > 0 && units[index + 1]?.t !== 'stop')
    return itemsOf(around.topic, item);
  const again = sameAgain(reading, item, index);
  if (again.length > 0) return said(free(again));
  let crossed = false;
  for (let i = index - 1; i >= 0; i--) {
    const unit = units[i];
    // A new sentence goes on about the main clause, not about a clause inside it.
    const inside = crossed && units[i - 1]?.t === 'rel';
    // "Create a gateway and attach it": nothing is done to who does it, and "you create nodes, they" does not go on about the reader.
    const joined = units[i - 1]?.t === 'and' && units[i - 2]?.t === 'np';
    const unsaid = reading.subjects.get(i)?.how !== 'said';
    const itself =
      unsaid &&
      (isPlural ? reading.subjects.get(i)?.how === 'reader' : i === index - 1 && joined && item.pronoun === 'it');
    if (unit?.t === 'verb' && !place && !inside && !itself) {
      // "When a file lands in S3, Lambda resizes it"
      const [what, ...more] = reading.subjects.get(i)?.items ?? [];
      if (
        item.pronoun === 'it' &&
        what !== undefined &&
        more.length === 0 &&
        isPlainTheme(what) &&
        inCondition(units, i)
      )
        return [];
      const before = reading.subjects.get(i);
      // A place that the heading is about does nothing itself.
      const earlier = free(before?.items ?? []).filter(
        ({ thing }) => before?.how === 'said' || thing?.kind !== 'place',
      );
      const things = earlier.filter((one) => one.thing?.category !== 'client');
      const found = things.length > 0 ? things : item.pronoun === 'it' ? [] : earlier;
      if (found.length > 0) return said(found);
    }
    if (unit?.t === 'stop') crossed = true;
    if (
      unit?.t === 'np' &&
      unit.end <= item.start &&
      !isKindOf(units, i) &&
      (place || units[i - 1]?.t !== 'prep') &&
      (!crossed || leads(reading, i))
    ) {
      const found = free(unit.items.filter((one) => !one.negated));
      const people = item.pronoun === 'it' && found.every(({ thing }) => thing?.category === 'client');
      // "Requests to S3, SQS, etc. It goes over": no several are "it".
      const several = item.pronoun === 'it' && found.length > 1 && !unit.or;
      if (found.length > 0 && !people && !several) return said(found);
    }
  }
  // "Take a dump of the database", and below it "store it on S3"
  const { earlier } = around;
  if (item.pronoun === 'it' && isDone(units[index - 1]) && earlier?.copied !== undefined)
    return said(free(itemsOf([earlier.copied], item)));
  // "To restore it:" and below it "Store it on S3": what the reader has made.
  if (around.weak && isDone(units[index - 1]))
    return isDone(units[index - 1], TAKEN) && earlier?.landed !== undefined
      ? said(free(itemsOf([earlier.landed], item)))
      : [];
  // "It puts a message on SQS", and below it "a worker polls it"
  const polled = item.pronoun === 'it' && isDone(units[index - 1], POLLS, true);
  if (polled && QUEUES.test(earlier?.landed?.category ?? '') && earlier?.landed !== undefined)
    return said(free(itemsOf([earlier.landed], item)));
  // "Let the app read that" points at what was just said, never at the heading.
  if (item.pronoun === 'that') return [];
  if (around.topic.length > 0 || place || item.pronoun === 'each' || item.pronoun === 'both')
    return itemsOf(around.topic, item);
  // "App checks Redis first" and below it "On a miss it reads from RDS"; "Data lands in S3" and below it "Athena queries it".
  const verb = units[index];
  // "It takes a while"
  if (verb?.t === 'verb' && verb.verb.lemma === 'take') return [];
  // "Runs health checks against EC2 and distributes traffic to them"
  const told = units.findIndex((unit) => unit.t === 'verb');
  const near = verb?.t === 'verb' ? [] : nearest(units, index, free, told);
  if (near.length > 0) return said(near);
  const before = verb?.t === 'verb' ? doerBefore(item, verb, around.earlier) : keptBefore(units[index - 1], earlier);
  return before === undefined ? [] : said(free(itemsOf([before], item)));
}

/** "It can call A, and it can write to B": it goes on about the same. */
function sameAgain(reading: Reading, { pronoun }: Item, index: number): readonly Item[] {
  if (pronoun !== 'it' || reading.units[index]?.t !== 'verb') return [];
  for (let i = index - 1; i >= 0; i--) {
    const unit = reading.units[i];
    if (unit?.t !== 'verb') continue;
    const who = reading.subjects.get(i)?.items ?? [];
    return who.length === 1 && who[0]?.pronoun === 'it'
      ? (reading.at(i)?.roles.get(unit.passive ? 'O' : 'S') ?? [])
      : [];
  }
  return [];
}

const PLURAL = /^(?:they|them|these|those)$/;
const POLLS = /^(?:poll|consume|dequeue)$/;
const TAKES = /^(?:consume|poll|pull|pick up|dequeue|receive|process|read)$/;
const QUEUES = /^(?:integration|analytics)$/;
const PERSON = /^(?:users?|admin(?:istrator)?s?|customers?|developers?|employees?|visitors?)$/i;

/**
 * Who "it" and "this" are at the beginning of a bullet: who did what the bullet before says. "A user uploads a photo to S3", and below it
 * "it triggers": no person is "it", and what an upload triggers is triggered where it lands.
 */
function doerBefore(item: Item, verb: VerbUnit, earlier: Earlier | undefined): Thing | undefined {
  const { subject, landed } = earlier ?? {};
  if (item.pronoun !== 'it' && item.pronoun !== 'this') return subject;
  const event = item.pronoun === 'this' && verb.verb.rows.some(({ kind }) => kind === 'event');
  if (landed !== undefined && (event || subject?.category === 'client')) return landed;
  return subject !== undefined && PERSON.test(subject.label) ? undefined : subject;
}

const PULLS = /^(?:read|poll|consume|process|pull|pick up|receive|get)$/;

/** What "it" is where something is done to it: the store, or the queue where one takes from it. */
function keptBefore(unit: Unit | undefined, earlier: Earlier | undefined): Thing | undefined {
  const takes = unit?.t === 'verb' ? PULLS.test(unit.verb.lemma) : unit?.t === 'prep' && unit.low === 'from';
  return takes ? (earlier?.kept ?? earlier?.store) : earlier?.store;
}

/** What is done with a copy where it lies. */
const TAKEN = /^(?:restore|load|import|copy|query)$/;

function isDone(unit: Unit | undefined, what = /./, told = false): boolean {
  return (
    unit?.t === 'verb' &&
    (unit.verb.form === 'base' || (told && unit.verb.form === 's')) &&
    unit.modal === '' &&
    !unit.infinitive &&
    what.test(unit.verb.lemma)
  );
}

function isPlainTheme(item: Item): boolean {
  return item.thing === undefined && item.pronoun === undefined && item.about.length === 0 && THEMES.has(item.head);
}

/** "Producers" are not "it". */
export function isMany({ head }: Item): boolean {
  const one = head.endsWith('s') ? genericOf(head)?.noun : undefined;
  return one !== undefined && one !== head;
}

/** What was named last before a unit and behind another, of what a test leaves. */
export function nearest(
  units: readonly Unit[],
  index: number,
  left: (items: readonly Item[]) => readonly Item[],
  from = -1,
): readonly Item[] {
  for (let i = index - 1; i > from; i--) {
    const unit = units[i];
    const found = unit?.t === 'np' && !isKindOf(units, i) ? left(unit.items.filter((one) => !one.negated)) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** "The ASG is a smart service", "the kubelet is the node agent": what it is said to be is nothing else that could be meant. */
function isKindOf(units: readonly Unit[], at: number): boolean {
  const [what, is, kind] = units.slice(Math.max(0, at - 2), at + 1);
  if (is?.t !== 'be' || is.negated || kind?.t !== 'np' || what?.t !== 'np' || !denotes(what.items)) return false;
  return kind.items.every((item) => item.determined === true && item.thing?.kind === 'local');
}

/**
 * "Gives credentials to users so they can access S3": they are the users. Undefined where they are what is moved: "uploads photos, so
 * they don't pass through".
 */
function peopleBefore(reading: Reading, index: number): readonly Item[] | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const unit = reading.units[i];
    if (unit?.t !== 'np') continue;
    const people = unit.items.filter((one) => one.thing?.category === 'client');
    // "Employees use their laptop, so they can"
    if (people.length > 0 && !people.every(({ head }) => DEVICE.test(head))) return people;
    const moved = unit.items[0];
    const object = reading.units[i - 1]?.t === 'verb';
    if (object && moved?.thing === undefined && moved?.pronoun === undefined && moved?.head.endsWith('s') === true)
      return undefined;
  }
  return [];
}

/** One machine of somebody's. */
const DEVICE = /^(?:laptop|browser|desktop|phone|device|pc)$/;

/** "Reads data from S3 and writes it to": what is moved has been named as that. */
function isMoved(units: readonly Unit[], index: number): boolean {
  if (units[index - 1]?.t !== 'verb') return false;
  for (let i = index - 2; i >= 0 && units[i]?.t !== 'stop'; i--) {
    const unit = units[i];
    if (unit?.t !== 'np' || units[i - 1]?.t !== 'verb') continue;
    const [object] = unit.items;
    if (object?.pronoun === 'it' || object?.pronoun === 'them') continue;
    return (
      object !== undefined &&
      object.thing === undefined &&
      object.pronoun === undefined &&
      object.about.length === 0 &&
      (THEMES.has(object.head) || genericOf(object.head) === undefined)
    );
  }
  return false;
}

/** A subject, or the object of a sentence that has no other. */
function leads(reading: Reading, index: number): boolean {
  const after = reading.units[index + 1]?.t;
  if (after === 'verb' || after === 'be' || after === 'have') return true;
  return reading.units[index - 1]?.t === 'verb' && !denotes(reading.subjects.get(index - 1)?.items);
}
