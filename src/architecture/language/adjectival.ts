import { isAny, isPlainNoun } from './after';
import type { Tagged } from './tags';
import type { Token } from './tokens';
import * as W from './vocabulary';

/** "encrypted volumes": a participle in front of its noun, with nothing to say it is a verb. */
export function adjectival(before: Tagged | undefined, next: Token | undefined, atStart: boolean): boolean {
  if (next === undefined || next.kind === 'mark' || next.kind === 'arrow') return false;
  // "Deployed on-premises", "required an endpoint"
  if (next.kind === 'name' && next.low.startsWith('on-prem')) return false;
  if (before === undefined && isAny(next, W.STRICT_DETERMINER)) return false;
  if (
    next.kind === 'word' &&
    (isAny(next, W.PREPOSITION | W.ADVERB) || next.low === 'and' || next.low === 'or' || /[^p]ly$/.test(next.low))
  )
    return false;
  if (before === undefined || atStart) return true;
  // "AWS managed interfaces", "customer provided keys"
  if ((before.tag === 'name' || before.tag === 'noun') && isPlainNoun(next)) return true;
  return (
    before.tag === 'det' ||
    before.tag === 'prep' ||
    before.tag === 'and' ||
    before.tag === 'comma' ||
    before.tag === 'verb' ||
    before.tag === 'to'
  );
}
