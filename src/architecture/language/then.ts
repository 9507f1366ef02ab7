import { genericOf } from '../cast/generic';
import { isAny } from './after';
import { afterVerb } from './before';
import type { Tagged } from './tags';
import type { Token } from './tokens';
import * as W from './vocabulary';

/** ", then", "and then" before a name that nothing is said of. */
export function isStep(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.low !== 'then' || !/^(?:,|and)$/.test(tokens[at - 1]?.low ?? '')) return false;
  const from = tokens[at - 2];
  if (tokens[at - 1]?.low === 'and' && (from?.kind !== 'name' || from.concept?.id === 'buffer')) return false;
  const determined = isAny(tokens[at + 1], W.STRICT_DETERMINER);
  const name = determined ? at + 2 : at + 1;
  const after = tokens[name + 1];
  // ", then an alarm", ", then SNS, then alarm"
  const isPart = determined || isChained(tokens, at);
  const isNamed = tokens[name]?.kind === 'name' || (isPart && genericOf(tokens[name]?.low ?? '') !== undefined);
  return isNamed && (after === undefined || after.kind === 'mark' || /^(?:and|or)$/.test(after.low));
}

/** "Then SNS, (then the admin)": whether the comma before it ends a step that was told the same way. */
function isChained(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i > 0; i--) {
    const token = tokens[i];
    if (token?.low === 'then') return tokens[i - 1]?.low === ',';
    if (token?.kind === 'mark' || token?.kind === 'arrow') return false;
  }
  return false;
}

/** "Reads from the queue then writes to": who reads does both. "To the queue, Lambda then writes": Lambda does. */
export function isThen(tokens: readonly Token[], at: number, out: readonly Tagged[]): boolean {
  if (tokens[at]?.low !== 'then' || tokens[at + 1]?.known.verb?.verb.form !== 's') return false;
  const i = out.findLastIndex(({ tag }) => tag !== 'name' && tag !== 'noun' && tag !== 'det');
  const governor = out[i];
  return i < out.length - 1 && /^(?:prep|to|verb)$/.test(governor?.tag ?? '') && afterVerb(out);
}

/** What a further step is told with: "from A to B, on to C and finally to D". */
const ON = /^(?:then|on|onwards?|next|afterwards|subsequently|finally|lastly|eventually)$/;

/** ", then to the service": one step further. */
export function isOnward(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.low !== ',' && tokens[at - 1]?.low !== 'and') return false;
  if (!ON.test(tokens[at]?.low ?? '') || !/^(?:to|into|through)$/.test(tokens[at + 1]?.low ?? '')) return false;
  return tokens[at + 2]?.known.verb?.verb.form !== 'base';
}
