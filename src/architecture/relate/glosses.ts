import { anyOf } from '../../tables';
import { genericOf } from '../cast/generic';
import type { Item, Phrase, Unit, VerbUnit } from '../language/units';
import { gloss } from './data/words';
import { denotes, itemsOf, type Reading, type Subject } from './reading';

const GLOSS = anyOf(gloss);
/** What a service is called where it is told what it is for: "a tool to scan images". */
const SERVICE = /^(?:services?|tools?|solution|product|platform|feature|engine)$/;
/** What only a service of their kind is called: EBS is a volume, EFS a file system. */
const STORAGE = /^(?:volume|drive|disk|system)$/;
const MADE = /^(?:use|design|build|make|mean|intend|create|offer)$/;
/** What does things as well as it is described: only behind a label does it say what the label means. */
const GLOSS_OF_LABEL = /^(?:applications?|apps?|program|system|network|component|server)$/;
/** A phrase that stands alone before a colon, dash or stop: "Lambda: invokes …". */
export function labelBefore(units: readonly Unit[], index: number): Phrase | undefined {
  let i = index - 1;
  while (i >= 0 && units[i]?.t === 'sub') i--;
  const mark = units[i]?.t;
  if (mark !== 'colon' && mark !== 'dash' && mark !== 'stop') return undefined;
  do i--;
  while (units[i]?.t === 'paren');
  // "DAX for DynamoDB: sits between"
  if (units[i - 1]?.t === 'prep' && units[i - 2]?.t === 'np') i -= 2;
  const phrase = units[i];
  const before = units[i - 1]?.t;
  const alone = before === undefined || before === 'colon' || before === 'dash' || before === 'stop';
  return phrase?.t === 'np' && alone && denotes(phrase.items) ? phrase : undefined;
}

/** Where a bullet goes on behind a label, and the label where it names a thing. */
export function behindLabel(
  units: readonly Unit[],
): { at: number; label: readonly Item[] | undefined; head: string } | undefined {
  const [first, second] = units;
  const at = second?.t === 'paren' ? 2 : 1;
  const mark = units[at]?.t;
  if (first?.t !== 'np' || first.items.length !== 1 || (mark !== 'colon' && mark !== 'dash')) return undefined;
  return {
    at: at + 1,
    label: denotes(first.items) ? first.items : undefined,
    head: first.items[0]?.head ?? '',
  };
}

/** "Managed firewall service protecting …", "Proxy that sits between …": a bullet that opens like this says what the heading's thing is. */
export function glosses(reading: Reading, at: number): boolean {
  const phrase = reading.units[at];
  if (phrase?.t !== 'np' || phrase.items.length !== 1) return false;
  const label = labelBefore(reading.units, at);
  const { topic } = reading.around;
  const before = reading.units[at - 1];
  const [item] = phrase.items;
  if (topic.length !== 1 && label === undefined) return false;
  // "A firewall that controls", "a firewall for accounts that controls" say it too.
  const [next, , then] = reading.units.slice(at + 1, at + 4);
  const defines =
    item?.indefinite === true &&
    (next?.t === 'rel' ||
      (next?.t === 'prep' && then?.t === 'rel') ||
      (next?.t === 'verb' && next.infinitive && SERVICE.test(item.head)) ||
      isMadeFor(reading.units, at + 1));
  if (
    item === undefined ||
    (item.determined && !defines) ||
    (before !== undefined && before.t !== 'colon' && before.t !== 'dash')
  )
    return false;
  const stores = STORAGE.test(item.head) && topic[0]?.category === 'storage';
  if (!GLOSS.test(item.head) && !stores && !(label !== undefined && GLOSS_OF_LABEL.test(item.head))) return false;
  // "Region resilient gateway": where it works is none.
  const where = item.thing?.kind === 'place' && item.head !== item.thing.concept;
  return (
    where || item.thing === undefined || item.thing.kind === 'local' || genericOf(item.thing.concept) !== undefined
  );
}

/** What is meant by "a service" of "Firehose is a service used to load". */
export function calledAt({ units }: Reading, at: number): readonly Item[] | undefined {
  const what = units[at - 2];
  const is = units[at - 1];
  const kind = units[at];
  const isKind = kind?.t === 'np' && kind.items.length === 1 && kind.items[0]?.indefinite === true;
  const isSaid = is?.t === 'be' && !is.negated && what?.t === 'np' && denotes(what.items);
  if (!isKind || !isSaid || !isMadeFor(units, at + 1) || !GLOSS.test(kind.items[0]?.head ?? '')) return undefined;
  return /^(?:stop|colon|dash|comma|sub|)$/.test(units[at - 3]?.t ?? '') ? what.items : undefined;
}

/** "(A service) used to load", "(a tool) designed to scan" */
function isMadeFor(units: readonly Unit[], at: number): boolean {
  const [made, does] = units.slice(at, at + 2);
  const isMade = made?.t === 'verb' && made.reduced && made.passive && MADE.test(made.verb.lemma);
  return isMade && ((does?.t === 'verb' && does.infinitive) || (does?.t === 'prep' && does.low === 'for'));
}

/** What a gloss is about: the label before it ("Firehose: managed service to load …"), else the heading's thing. */
export function glossed(reading: Reading, at: number, verb: VerbUnit): Subject {
  const label = labelBefore(reading.units, at);
  return label === undefined
    ? { items: itemsOf(reading.around.topic, verb), how: 'context' }
    : { items: label.items, how: 'said' };
}
