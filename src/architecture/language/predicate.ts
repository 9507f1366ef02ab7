import type { Token } from './tokens';
import * as W from './vocabulary';

/** "Replication (is synchronous) between A and B": how many words say of a noun only how it is, before its ends are named. */
export function predicate(tokens: readonly Token[], at: number): number {
  const [is, how, between] = tokens.slice(at, at + 3);
  if (is === undefined || (is.known.is & W.BE) === 0 || how?.kind !== 'word') return 0;
  const plain = (how.known.is & ~(W.NOUNISH | W.ADVERB)) === 0;
  return plain && /^(?:between|from)$/.test(between?.low ?? '') ? 2 : 0;
}
