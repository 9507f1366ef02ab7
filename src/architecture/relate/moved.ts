import { genericOf } from '../cast/generic';
import type { Item, Unit } from '../language/units';
import { THEMES } from '../language/words';
import { isEdge, things, type Draw } from './around';
import { isKey, kindOf } from './kinds';

/** What is done to something, or what somebody has, moves nowhere. */
const STAYS =
  /^(?:changes?|updates?|modifications?|keys?|credentials?|secrets?|parameters?|config(?:urations?)?|it|they|everything|tasks?|jobs?|workloads?|sessions?|state|load|replica|tcp|udp|order|code|commands?)$/;
const FLOWS = /^(?:flows?|delivery|pushes|sftp|ftp|replication)$/;
/** "Access from EC2" is one from there. */
const COMES = /^(?:access|connections?)$/;
/** "(Inbound) 443 from the ALB to EC2" */
const PORT = /^(?:22|53|80|443|\d{4,5})$/;
const REQUESTS = /^(?:traffic|requests?|calls?|packets?|quer(?:y|ies))$/;

/**
 * A bullet that is nothing but what goes where: "regular backups to S3", "real-time data from DynamoDB" go to and come from what the
 * bullet is about, "message flow from SNS to SQS" from the one to the other. Whether it is one.
 */
export function movedOf(units: readonly Unit[], draw: Draw, topic: readonly Item[]): boolean {
  const [what, preposition, first, onward, second] = units;
  if (what?.t !== 'np' || preposition?.t !== 'prep' || first?.t !== 'np') return false;
  if (!what.items.every(isMoved) || !/^(?:to|into|from)$/.test(preposition.low)) return false;
  const head = wordOf(what.items[0]);
  const kind = PORT.test(head) ? 'traffic' : kindOf('data', head);
  const ends = things(first.items);
  if (preposition.low === 'from' && onward?.t === 'prep' && /^(?:to|into)$/.test(onward.low) && second?.t === 'np') {
    if (!isEdge(units[5]) && !isState(units[5])) return false;
    draw(ends, second.items, head, kind);
    return true;
  }
  const [about] = topic;
  if (about?.thing?.kind !== 'component' || topic.length > 1 || !isEdge(onward)) return false;
  if (REQUESTS.test(head) && (isKey(about.thing) || about.thing.category === 'management')) return false;
  const isOther = ({ thing }: Item): boolean =>
    thing?.key !== about.thing?.key &&
    (thing?.category !== 'general' || genericOf(thing.concept) === undefined) &&
    (thing?.kind !== 'place' || thing.category === 'external');
  const others = ends.filter(isOther);
  if (preposition.low === 'from') draw(others, topic, head, kind);
  else if (!COMES.test(head)) draw(topic, others, `${head} to`, kind);
  return true;
}

/** "Traffic from the ALB to the pods is plain HTTP", "… is encrypted": what it is like on its way. */
function isState(unit: Unit | undefined): boolean {
  if (unit?.t === 'be') return !unit.negated;
  return unit?.t === 'verb' && unit.passive && !unit.negated && LIKE.test(unit.verb.lemma);
}

const LIKE = /^(?:encrypt|secure|inspect|log|monitor|charge|bill|authenticate|sign|compress|filter)$/;

function isMoved(item: Item): boolean {
  const word = wordOf(item);
  if (
    item.negated ||
    item.pronoun !== undefined ||
    item.about.some(({ category }) => category !== 'general') ||
    STAYS.test(word)
  )
    return false;
  // "Email to users" is what goes there, "automated backups" are none but that.
  return (
    (THEMES.has(word) || FLOWS.test(word) || COMES.test(word) || PORT.test(word)) &&
    (item.thing === undefined || item.head !== item.thing.concept || /^(?:sms|e?mails?)$/.test(word))
  );
}

function wordOf(item: Item | undefined): string {
  return item?.head.split(' ').at(-1) ?? '';
}
