import type { Item, Phrase, Unit } from '../language/units';
import { PREVENTS_FROM } from './denials';
import { phraseAt, things, type Draw, type Resolve } from './around';

const GUARDS = /^(?:security|networking)$/;

/** Whom a verb of another clause is kept from: the object of "prevents users from reaching S3". Undefined where nobody is kept. */
export function keptOff(units: readonly Unit[], at: number): Phrase | undefined {
  const verb = units[at];
  const from = units[at - 1];
  const who = units[at - 2];
  const keeps = units[at - 3];
  if (verb?.t !== 'verb' || verb.verb.form !== 'ing' || from?.t !== 'prep' || from.low !== 'from') return undefined;
  return who?.t === 'np' && keeps?.t === 'verb' && PREVENTS_FROM.test(keeps.verb.lemma) && !keeps.passive
    ? who
    : undefined;
}

/**
 * "Prevents attacks from reaching the ALB", "keeps bad traffic from hitting EC2": what keeps off something that is no part of the
 * picture guards what it would reach. `at` is the verb behind "from".
 */
export function wardsOf(
  units: readonly Unit[],
  at: number,
  topic: readonly Item[],
  draw: Draw,
  resolve: Resolve,
): void {
  const who = keptOff(units, at);
  const keeps = units[at - 3];
  const guarded = phraseAt(units, at + 1);
  if (who === undefined || guarded === undefined || keeps?.t !== 'verb' || keeps.negated) return;
  if (things(who.items).length > 0) return;
  const named = phraseAt(units, at - 4);
  const by = named === undefined ? topic : resolve(named, at - 4);
  draw(
    by.filter(({ thing }) => thing?.kind === 'component' && GUARDS.test(thing.category)),
    guarded.filter(({ thing }) => thing?.kind === 'component'),
    'protects',
    'security',
  );
}
