import { isAny, isNounish } from './after';
import type { Token } from './tokens';
import * as W from './vocabulary';

const WAYS = /^(?:in|out|up|down)$/;

/** "(Scales in)/out", "(scale up) and down": how many tokens say the other way. */
export function bothWays(tokens: readonly Token[], at: number): number {
  const joint = tokens[at]?.low;
  if (joint !== '/' && joint !== 'and' && joint !== 'or') return 0;
  const both = WAYS.test(tokens[at - 1]?.low ?? '') && WAYS.test(tokens[at + 1]?.low ?? '');
  return both && /^scal(?:e|es|ed|ing)$/.test(tokens[at - 2]?.low ?? '') ? 2 : 0;
}

/** "What is called", "what are known as", "what is referred to as": how many tokens say it. */
export function calledAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.low !== 'what') return 0;
  const [, is, called, to, as] = tokens.slice(at, at + 5);
  if (!isAny(is, W.BE)) return 0;
  if (called?.low === 'called' || called?.low === 'termed') return 3;
  if (called?.low === 'known' && to?.low === 'as') return 4;
  return called?.low === 'referred' && to?.low === 'to' && as?.low === 'as' ? 5 : 0;
}

/** Whether what a sentence begins with only asks to think of the rest. */
export function supposes(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && before.kind !== 'mark') return false;
  const word = tokens[at]?.low ?? '';
  const next = tokens[at + 1];
  if (!/^(?:suppose|imagine|assume|say)$/.test(word) || next === undefined) return false;
  if (next.low === 'that') return true;
  // "Assume a role"
  return word !== 'assume' && (next.kind === 'name' || isNounish(next)) && finds(tokens, at + 1);
}

/** Whether something is told within the next words. */
function finds(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 7).some(({ known }) => known.verb !== undefined || (known.is & W.BE) !== 0);
}
