import type { Item, Phrase, Unit } from '../language/units';
import type { EdgeKind } from '../types';

/** A pair that stands in a relation without a verb. */
export interface Positioned {
  readonly from: Item;
  readonly to: Item;
  readonly label: string;
  readonly kind: EdgeKind;
}

/** Nouns of equipment: "X is a firewall for Y". */
const EQUIPMENT: Readonly<Record<string, EdgeKind>> = {
  firewall: 'security',
  shield: 'security',
  cache: 'data',
  proxy: 'traffic',
  frontend: 'traffic',
  'front-end': 'traffic',
  backend: 'storage',
  trigger: 'event',
  storage: 'storage',
  store: 'storage',
  repository: 'storage',
  datastore: 'storage',
};

/** "CloudFront in front of S3", "EC2 behind an ALB", "DAX is a cache for DynamoDB". */
export function positionsOf(
  units: readonly Unit[],
  resolve: (items: readonly Item[], index: number) => readonly Item[],
): Positioned[] {
  const out: Positioned[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const after = units[i + 1];
    if (unit?.t !== 'prep' || after?.t !== 'np') continue;
    if (unit.low === 'front' || unit.low === 'behind') {
      const before = phraseBefore(units, i);
      if (before === undefined) continue;
      const a = things(resolve(before, i));
      const b = things(resolve(after.items, i + 1));
      const [from, to, label] = unit.low === 'front' ? [a, b, 'in front of'] : [b, a, ''];
      for (const x of from) for (const y of to) out.push({ from: x, to: y, label, kind: 'traffic' });
      continue;
    }
    if (unit.low === 'for' || unit.low === 'of') {
      const noun = units[i - 1];
      const kind = noun?.t === 'np' ? EQUIPMENT[noun.items[0]?.head ?? ''] : undefined;
      const copula = units[i - 2];
      const subject = units[i - 3];
      if (kind === undefined || noun?.t !== 'np' || copula?.t !== 'be' || copula.negated || subject?.t !== 'np')
        continue;
      const label = `${noun.items[0]?.head ?? ''} for`;
      for (const x of things(resolve(subject.items, i - 3)))
        for (const y of things(resolve(after.items, i + 1))) out.push({ from: x, to: y, label, kind });
    }
  }
  return out;
}

/** The phrase that stands before a position, over a copula or a participle: "EC2 is placed behind". */
function phraseBefore(units: readonly Unit[], at: number): Phrase['items'] | undefined {
  let i = at - 1;
  const near = units[i];
  if (near?.t === 'verb' && !near.negated) i--;
  else if (near?.t === 'be' && !near.negated) i--;
  const phrase = units[i];
  return phrase?.t === 'np' ? phrase.items : undefined;
}

function things(items: readonly Item[]): Item[] {
  return items.filter((item) => item.thing !== undefined && !item.negated);
}
