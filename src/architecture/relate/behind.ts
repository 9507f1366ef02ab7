import type { Item, Unit } from '../language/units';
import type { Listed } from '../listed';
import type { Relation } from './relation';
import { isEdge, things, type Positioned } from './around';

const TELLS = /^(?:notifications?|events?|alarms?|alerts?|triggers?|\w+notification)$/;

/**
 * What a label says with nothing but a preposition or a list behind it: "Notifications - to SNS", "Gateway endpoint: for S3". `units` are
 * those behind the label.
 */
export function saidBehind(
  units: readonly Unit[],
  { label, head }: { label: readonly Item[] | undefined; head: string },
  topic: readonly Item[],
): Positioned[] {
  const [first, second, third] = units;
  if (first?.t === 'np') return label !== undefined && units.length === 1 ? reached(label, first.items) : [];
  if (first?.t !== 'prep' || second?.t !== 'np') return [];
  if (first.low === 'for') return label !== undefined && isEdge(third) ? reached(label, second.items) : [];
  const way = third?.t === 'prep' && /^(?:for|on|when|if)$/.test(third.low);
  if (label !== undefined || topic.length !== 1 || !(isEdge(third) || way)) return [];
  const ends = things(second.items).filter(({ thing }) => thing?.kind === 'component');
  const kind = TELLS.test(head) ? 'event' : 'data';
  const draw = (from: readonly Item[], to: readonly Item[]): Positioned[] =>
    from.flatMap((a) => to.map((b) => ({ from: a, to: b, label: head, kind }) as const));
  return first.low === 'from' ? draw(ends, topic) : first.low === 'to' ? draw(topic, ends) : [];
}

/** An endpoint is the way to what stands behind it. */
function reached(endpoint: readonly Item[], ends: readonly Item[]): Positioned[] {
  const [from] = endpoint;
  if (from?.thing === undefined || !/\b(?:gateway|interface|vpc) endpoint$/i.test(from.thing.label)) return [];
  return things(ends)
    .filter(({ thing }) => thing?.kind === 'component' && !/(?:endpoint|^ENI)$/i.test(thing.label))
    .map((to) => ({ from, to, label: '', kind: 'traffic' }) as const);
}

/** "Gateway endpoints" over "S3" and "DynamoDB" */
export function reachedIn(endpoint: Item | undefined, list: readonly Listed[]): Relation[] {
  if (endpoint === undefined) return [];
  return list.flatMap(({ item, line }) =>
    reached([endpoint], [item]).flatMap(({ from, to, label, kind }) =>
      from.thing === undefined || to.thing === undefined
        ? []
        : [{ from: from.thing, to: to.thing, label, kind, polarity: 'stated' as const, line }],
    ),
  );
}
