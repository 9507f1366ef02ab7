import type { Tagged } from './tags';
import type { Token } from './tokens';
import * as W from './vocabulary';

/** Whether a token is a word of one of some classes, given as the bits of `vocabulary.ts`. */
export function isAny(token: Token | undefined, classes: number): boolean {
  return token !== undefined && (token.known.is & classes) !== 0;
}

/** Whether a word may be the beginning of a noun phrase without a determiner. */
export function isNounish(token: Token): boolean {
  return token.kind === 'word' && isAny(token, W.NOUNISH);
}

/** A verb in its plain form, so that what stands before it is its subject. */
export function isPlain(token: Token | undefined, tokens: readonly Token[], at: number): boolean {
  if (token?.kind !== 'word' || W.verbs().find(tokens, at)?.verb.form !== 'base') return false;
  return !isAny(token, W.ALSO_NOUN) || /^(?:through|via|into)$/.test(tokens[at + 1]?.low ?? '');
}

/** "Logs (from EC2 are shipped)": whether a finite verb follows what stands behind a preposition. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  if (!isAny(tokens[at], W.PREPOSITION)) return false;
  // "Needs to be in a VPC"
  if (tokens[at]?.low === 'to' && finite(tokens[at + 1])) return false;
  for (const token of tokens.slice(at + 1, at + 7)) {
    if (token.kind === 'mark' || token.kind === 'arrow' || isAny(token, W.RELATIVE | W.SUBORDINATOR)) return false;
    if (finite(token)) return true;
  }
  return false;
}

/** "Export of snapshots to S3": the way goes on behind what is moved. */
export function leadsOn(tokens: readonly Token[], at: number): boolean {
  for (const token of tokens.slice(at, at + 5)) {
    if (token.kind === 'mark' || token.kind === 'arrow') return false;
    if (token.low === 'to' || token.low === 'from' || token.low === 'into') return true;
  }
  return false;
}

export function isPlainNounAt(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'name' || isPlainNoun(token));
}

export function isPlainNoun(token: Token): boolean {
  return token.kind === 'word' && !isAny(token, W.DETERMINER | W.PRONOUN | W.RELATIVE) && isNounish(token);
}

export function isNounStart(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'name';
  return isAny(token, W.STRICT_DETERMINER | W.DETERMINER | W.NOUNISH);
}

export function isMotion(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:to|from|into|onto|off|in|on|with|via|through|thru)$/.test(token.low);
}

export function goesOn(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind !== 'mark' && token.kind !== 'arrow' && token.low !== 'and' && token.low !== 'or'
  );
}

export function finite(token: Token | undefined): boolean {
  return token?.kind === 'word' && isAny(token, W.AUXILIARY);
}

/** "A, B, C and D": whether nothing but a list stands before its "and". */
export function leadsToAnd(tags: readonly Tagged[], at: number): boolean {
  for (let i = at; i < tags.length && i < at + 14; i++) {
    const tag = tags[i]?.tag;
    if (tag === 'and') return true;
    if (tag !== 'comma' && tag !== 'noun' && tag !== 'name' && tag !== 'det' && tag !== 'slash') return false;
  }
  return false;
}

/** "SQS, HTTP, Lambda": whether a name goes on with the list behind a common noun. */
export function leadsToName(tags: readonly Tagged[], at: number): boolean {
  return tags[at]?.tag === 'comma' && tags[at + 1]?.tag === 'name';
}
