import { genericOf } from '../cast/generic';
import type { Thing } from '../cast/thing';
import type { Item } from '../language/units';
import { EVENTS } from './kinds';
import type { Arguments } from './reading';

/** "Transformation is done by Lambda" under Firehose: who would do it, else. */
export function workOf({ verb, roles, topic }: Arguments): readonly Item[] {
  return verb.passive && roles.get('O')?.every(isWork) === true ? topic.filter(isComponent) : [];
}

/** "Records KMS calls": whose they are. */
export function callsOf({ verb, roles }: Arguments): readonly Item[] {
  const isWatch = roles.get('S')?.every(({ thing }) => WATCHES.test(thing?.category ?? '')) === true;
  const what = verb.passive || !isWatch ? [] : (roles.get('O') ?? []);
  return ownersOf(what.filter(({ head }) => CALLS.test(head))).filter(
    ({ thing }) => thing?.kind === 'component' && genericOf(thing.concept) === undefined,
  );
}

/** "S3 events are handled by Lambda", and "events are handled by Lambda" under S3. */
export function eventsOf({ roles, topic }: Arguments): readonly Item[] {
  const told = roles.get('O') ?? [];
  if (!told.every(({ head }) => EVENTS.test(head.slice(head.lastIndexOf(' ') + 1)))) return [];
  const owners = ownersOf(told);
  return owners.length > 0 ? owners.filter(isComponent) : topic.filter(isComponent);
}

/** "SNS notifications" are of SNS, whether or not the word after it counts as a name. */
function ownersOf(items: readonly Item[]): Item[] {
  const itself = (item: Item, thing: Thing): Item => ({ ...item, thing, about: [] });
  return items.flatMap((item) =>
    item.thing !== undefined ? [item] : item.about.slice(-1).map((thing) => itself(item, thing)),
  );
}

/** What somebody does for another: "the rotation". */
function isWork({ thing, about, head }: Item): boolean {
  return thing === undefined && about.length === 0 && WORK.test(head);
}

function isComponent({ thing }: Item): boolean {
  return thing?.kind === 'component';
}

const WATCHES = /^(?:management|security)$/;
const CALLS = /^(?:calls?|activit(?:y|ies)|actions?)$/;
const WORK =
  /^(?:auth|failover|rotation|scaling|caching|scheduling|provisioning|routing|logging|monitoring|processing|patching|backups?|(?:health )?checks?|load balancing|\w+[aeiou]tion)s?$/;
