import { genericOf, singular } from '../cast/generic';
import type { Item, Unit } from '../language/units';
import type { EdgeKind } from '../types';
import { isEdge, phraseAt, things, type Draw, type Resolve } from './around';

/** Nouns that say of the name before them what it is to whoever has it: "KMS encryption", "native Lambda integration". */
const COMPOUND: Readonly<Record<string, EdgeKind>> = {
  integration: 'association',
  encryption: 'security',
  authentication: 'security',
  authorization: 'security',
  monitoring: 'dependency',
  logging: 'data',
  tracing: 'data',
  invocation: 'event',
};
/** What one may be to another, and whether the arrow leads to it: "S3 as origin". */
const AS: Readonly<Record<string, readonly [kind: EdgeKind, to: boolean]>> = {
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
};
const SECURES = /^(?:encryption|authentication|authorization)$/;
const HAS = /^(?:have|support|provide|offer|include|add|enable|accept|allow|get)$/;

/** What a compound noun or "as" says of whoever the bullet is about: "IAM authentication", "supports SQS as target". */
export function compoundsOf(units: readonly Unit[], topic: readonly Item[], draw: Draw, resolve: Resolve): void {
  for (let i = 0; i < units.length; i++) {
    const items = phraseAt(units, i);
    if (items === undefined) continue;
    // "KMS encryption at rest"
    const done = units[i + 1];
    if (
      done?.t === 'verb' &&
      done.verb.form === 'noun' &&
      !isEdge(units[i + 2]) &&
      items.every(({ thing, negated }) => !negated && thing?.category === 'security' && thing.kind === 'component') &&
      SECURES.test(done.verb.lemma)
    )
      draw(ownersAt(units, i, topic, resolve, i + 2), items, done.verb.lemma, 'security');
    for (const item of items) {
      const owner = item.about[0];
      const kind = item.thing === undefined && !item.negated ? COMPOUND[singular(item.head)] : undefined;
      if (kind === undefined || owner === undefined || item.about.length > 1 || !isService(owner)) continue;
      // "Encryption of snapshots" is another matter.
      if (item.end - item.start <= item.head.length) continue;
      draw(ownersAt(units, i, topic, resolve), [{ ...item, thing: owner, about: [] }], item.head, kind);
    }
    // "Private access to S3"
    const [to, place] = units.slice(i + 1, i + 3);
    if (
      items[0]?.head === 'access' &&
      items[0].about.length === 0 &&
      to?.t === 'prep' &&
      to.low === 'to' &&
      place?.t === 'np' &&
      isEdge(units[i + 3])
    )
      draw(
        ownersAt(units, i, topic, resolve),
        place.items.filter(({ thing }) => thing !== undefined && isService(thing)),
        'access to',
        'traffic',
      );
    const as = units[i + 1];
    const [role] = phraseAt(units, i + 2) ?? [];
    const what = AS[singular(role?.head ?? '')];
    if (as?.t !== 'prep' || as.low !== 'as' || role === undefined || what === undefined) continue;
    const [kind, leads] = what;
    const owners = ownersAt(units, i, topic, resolve);
    const label = singular(role.head);
    if (leads) draw(owners, items, label, kind);
    else draw(items, owners, label, kind);
  }
}

function isService({ kind, category, concept }: { kind: string; category: string; concept: string }): boolean {
  return kind === 'component' && !/^(?:general|client|external)$/.test(category) && genericOf(concept) === undefined;
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
  const follows = isEdge(next) || (next?.t === 'prep' && next.low !== 'of');
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
  const subject = units[at - 2];
  if (subject === undefined || subject.t === 'stop' || subject.t === 'colon') return only;
  return subject.t === 'np' ? things(resolve(subject.items, at - 2)) : [];
}
