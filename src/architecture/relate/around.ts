import { genericOf } from '../cast/generic';
import type { Item, Phrase, Unit } from '../language/units';
import type { EdgeKind } from '../types';
import { roleOf } from './reading';

/** A pair that stands in a relation without a verb of the frames. */
export interface Positioned {
  readonly from: Item;
  readonly to: Item;
  readonly label: string;
  readonly kind: EdgeKind;
}

/** Puts things in place of pronouns. */
export type Resolve = (items: readonly Item[], index: number) => readonly Item[];

/** Draws each with each. */
export type Draw = (from: readonly Item[], to: readonly Item[], label: string, kind: EdgeKind) => void;

/** Nouns of what comes after: "S3 is the origin of CloudFront". */
export const BEHIND: Readonly<Record<string, EdgeKind>> = {
  origin: 'traffic',
  target: 'traffic',
  destination: 'data',
  subscriber: 'event',
  consumer: 'data',
  sink: 'data',
  authorizer: 'security',
};

/** "In front", with nothing it is in front of. */
export function isFront(unit: Unit | undefined): boolean {
  return unit?.t === 'np' && unit.items.length === 1 && unit.items[0]?.head === 'front';
}

export function isEdge(unit: Unit | undefined): boolean {
  return (
    unit === undefined ||
    unit.t === 'stop' ||
    unit.t === 'comma' ||
    unit.t === 'colon' ||
    unit.t === 'sub' ||
    unit.t === 'paren'
  );
}

/** Whether a verb of the frames has the word: then the frames decide. `asks` is what they must ask for. */
export function hasFrame(units: readonly Unit[], at: number, asks?: RegExp): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit?.t === 'stop' || unit?.t === 'sub' || unit?.t === 'colon') return false;
    if (unit?.t === 'verb')
      return (
        unit.negated || unit.verb.rows.some(({ says }) => asks === undefined || says.some((one) => asks.test(one)))
      );
  }
  return false;
}

export function phraseAt(units: readonly Unit[], index: number): Phrase['items'] | undefined {
  const unit = units[index];
  return unit?.t === 'np' ? unit.items : undefined;
}

/** "Instances in the VPC (have access to)": index of what lies in the place at `at`, else that. */
export function whoHas(units: readonly Unit[], at: number): number {
  const lies = units[at - 1];
  const inner = units[at - 2];
  const isIn = lies?.t === 'prep' && /^(?:in|inside|within)$/.test(lies.low);
  return isIn && inner?.t === 'np' && things(inner.items).length > 0 ? at - 2 : at;
}

/** "SQS as a buffer (between)": what stands there is SQS. */
export function standsAs(units: readonly Unit[], at: number): number {
  const as = units[at - 1];
  return as?.t === 'prep' && as.low === 'as' && units[at - 2]?.t === 'np' ? at - 2 : at;
}

/** The phrase that stands before a position, over a copula or a participle: "EC2 is placed behind". */
export function phraseBefore(units: readonly Unit[], at: number): Phrase['items'] | undefined {
  const near = units[at - 1];
  const over = (near?.t === 'verb' || near?.t === 'be') && !near.negated;
  let index = over ? at - 2 : standsAs(units, at - 1);
  // "The service runs on Fargate behind an ALB", "EC2 in a private subnet behind an ALB"
  for (;;) {
    const preposition = units[index - 1];
    if (over || preposition?.t !== 'prep' || !/^(?:in|on)$/.test(roleOf(preposition.low) ?? '')) break;
    const main = units[index - 2];
    const next = main?.t === 'verb' || main?.t === 'be' ? index - 3 : index - 2;
    if (phraseAt(units, next) === undefined) break;
    index = next;
  }
  const items = phraseAt(units, index);
  // "DAX: a cache in front of DynamoDB", "DAX is a cache in front of" are about DAX.
  const says = units[index - 1];
  const isSaid = says?.t === 'colon' || says?.t === 'dash' || (says?.t === 'be' && !says.negated);
  const label = isSaid ? phraseAt(units, index - 2) : undefined;
  const gloss =
    items?.every(({ thing, determined }) => thing === undefined || determined || genericOf(thing.concept)) ?? false;
  return gloss && label?.some((item) => item.thing !== undefined) === true ? label : items;
}

export function things(items: readonly Item[]): Item[] {
  return items.filter((item) => item.thing !== undefined && !item.negated);
}

/** Whether a verb stands in a clause that "if" or "when" opens. */
export function inCondition(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit?.t === 'sub' && /^(?:if|when|whenever|unless)$/.test(unit.low)) return true;
    if (unit?.t !== 'np' && unit?.t !== 'prep') return false;
  }
  return false;
}

/** The sentence of a bullet in which something stands: "An alternative to A; B sends to C". */
export function sentenceAt(units: readonly Unit[], text: string, start: number): string {
  const from = units.findLast((unit) => unit.t === 'stop' && unit.start < start)?.end ?? 0;
  return text.slice(from, units.find((unit) => unit.t === 'stop' && unit.start >= start)?.start);
}
