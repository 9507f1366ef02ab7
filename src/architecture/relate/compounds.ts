import { genericOf, singular } from '../cast/generic';
import type { Item, Unit } from '../language/units';
import type { EdgeKind } from '../types';
import { isEdge, phraseAt, things, whoHas, type Draw, type Resolve } from './around';
import { isKey } from './kinds';
import { worksWith } from './supports';

/** Nouns that say of the name before them what it is to whoever has it: "KMS encryption", "native Lambda integration". */
const COMPOUND: ReadonlyMap<string, EdgeKind> = new Map(
  Object.entries({
    integration: 'association',
    encryption: 'security',
    authentication: 'security',
    auth: 'security',
    authorization: 'security',
    monitoring: 'dependency',
    logging: 'data',
    tracing: 'data',
    invocation: 'event',
  } as const),
);
/** What one may be to another, and whether the arrow leads to it: "S3 as origin". */
const AS: ReadonlyMap<string, readonly [kind: EdgeKind, to: boolean]> = new Map(
  Object.entries({
    origin: ['traffic', true],
    backend: ['traffic', true],
    target: ['event', true],
    subscriber: ['event', true],
    destination: ['data', true],
    sink: ['data', true],
    consumer: ['data', true],
    source: ['data', false],
    producer: ['data', false],
    publisher: ['event', false],
    trigger: ['event', false],
  } as const),
);
const SECURES = /^(?:encryption|auth|authentication|authorization)$/;
const HAS = /^(?:have|support|provide|offer|include|add|enable|accept|allow|get|enforce|require)$/;

/** What a compound noun or "as" says of whoever the bullet is about: "IAM authentication", "supports SQS as target". */
export function compoundsOf(units: readonly Unit[], topic: readonly Item[], draw: Draw, resolve: Resolve): void {
  for (let i = 0; i < units.length; i++) {
    const items = phraseAt(units, i);
    if (items === undefined) continue;
    for (const item of items) {
      const owner = item.about[0];
      if (owner === undefined || item.thing !== undefined || item.negated || item.about.length > 1) continue;
      const kind = COMPOUND.get(singular(item.head));
      // "Encryption of snapshots" is another matter.
      if (kind === undefined || !isService(owner) || item.end - item.start <= item.head.length) continue;
      draw(ownersAt(units, i, topic, resolve), [{ ...item, thing: owner, about: [] }], item.head, kind);
    }
    const next = units[i + 1];
    // "KMS encryption at rest"
    if (next?.t === 'verb' && next.verb.form === 'noun' && SECURES.test(next.verb.lemma)) {
      const keys = items.every(({ thing, negated }) => !negated && thing?.kind === 'component' && isKey(thing));
      if (keys && !isEdge(units[i + 2]))
        draw(ownersAt(units, i, topic, resolve, i + 2), items, next.verb.lemma, 'security');
    }
    const behind = next?.t === 'prep' ? phraseAt(units, i + 2) : undefined;
    if (next?.t !== 'prep' || behind === undefined) continue;
    const item = items[0];
    // "Private access to S3"
    if (
      next.low === 'to' &&
      item?.head === 'access' &&
      !item.negated &&
      item.about.length === 0 &&
      isEdge(units[i + 3])
    ) {
      const places = behind.filter(({ thing }) => thing !== undefined && isService(thing));
      draw(ownersAt(units, i, topic, resolve), places, 'access to', 'traffic');
    }
    // "Support for EFS and EBS"
    if (next.low === 'for' && item?.head === 'support' && !item.negated && item.about.length === 0) {
      const owners = ownersAt(units, i, topic, resolve);
      draw(owners, worksWith(owners, behind), 'supports', 'association');
    }
    if (next.low !== 'as') continue;
    const label = singular(behind[0]?.head ?? '');
    const [kind, leads] = AS.get(label) ?? [];
    if (kind === undefined) continue;
    const owners = ownersAt(units, i, topic, resolve);
    if (leads === true) draw(owners, items, label, kind);
    else draw(items, owners, label, kind);
  }
}

function isService({ kind, category, concept }: { kind: string; category: string; concept: string }): boolean {
  return kind === 'component' && !/^(?:general|client|external)$/.test(category) && genericOf(concept) === undefined;
}

function isPlain({ thing }: Item): boolean {
  return thing === undefined;
}

function wordOf(unit: Unit | undefined): string {
  return unit?.t === 'np' ? (unit.items[0]?.head ?? '') : unit?.t === 'verb' ? unit.verb.lemma : '';
}

/** Whose it is: the subject of "supports", else what the heading is about. */
function ownersAt(
  units: readonly Unit[],
  at: number,
  topic: readonly Item[],
  resolve: Resolve,
  end = at + 1,
): readonly Item[] {
  const next = units[end];
  const goesOn = next?.t === 'and' && units[end + 1]?.t === 'verb';
  const follows = isEdge(next) || goesOn || (next?.t === 'prep' && next.low !== 'of');
  if (!follows) return [];
  const before = units[at - 1];
  const only = topic.length === 1 ? topic : [];
  if (isEdge(before) && before?.t !== 'paren' && before?.t !== 'sub' && before?.t !== 'comma') return only;
  const support = units[at - 2];
  // "Support for IAM authentication"
  if (before?.t === 'prep' && before.low === 'for' && at === 2 && /^supports?$/.test(wordOf(support))) return only;
  const has =
    (before?.t === 'have' || (before?.t === 'verb' && !before.passive && HAS.test(before.verb.lemma))) &&
    !before.negated;
  if (!has) return [];
  const subject = units[whoHas(units, at - 2)];
  if (subject === undefined || subject.t === 'stop' || subject.t === 'colon') return only;
  // "Security by enforcing IAM authentication"
  if (subject.t === 'prep' && subject.low === 'by' && at === 3 && phraseAt(units, 0)?.every(isPlain) === true)
    return only;
  return subject.t === 'np' ? things(resolve(subject.items, at - 2)) : [];
}
