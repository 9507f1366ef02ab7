import { once, phrasesOf } from '../../tables';
import { closers, openers, openersBeforeComma } from './data/asides';
import type { Token } from './tokens';

/** Phrases by their first word, longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(table: () => string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of phrasesOf(table)) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const known = phrases.get(first);
    if (known === undefined) phrases.set(first, [words]);
    else known.push(words);
  }
  for (const known of phrases.values()) known.sort((a, b) => b.length - a.length);
  return phrases;
}

const OPENERS = once(() => byFirstWord(openers));
const BEFORE_COMMA = once(() => byFirstWord(openersBeforeComma));
const CLOSERS = once(() => byFirstWord(closers));

/**
 * The tokens of a bullet without what sentences begin with before they say anything ("Note that", "By default,") and without what
 * stands for the last items of a list ("and more", "among others"): with them a sentence says what it says without them.
 */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | undefined;
  let begins = true;
  for (let i = 0; i < tokens.length;) {
    const dropped = (begins ? openerAt(tokens, i) : 0) || (mayClose(tokens[i]) ? closerAt(tokens, i) : 0);
    if (dropped > 0) {
      kept ??= tokens.slice(0, i);
      i += dropped;
      continue;
    }
    const token = tokens[i++];
    if (token === undefined) break;
    kept?.push(token);
    begins = token.kind === 'mark' && (token.text === '.' || token.text === ';');
  }
  return kept ?? tokens;
}

function openerAt(tokens: readonly Token[], at: number): number {
  const before = lengthOf(BEFORE_COMMA(), tokens, at);
  if (before > 0 && isPause(tokens[at + before])) return isLeft(tokens, at + before + 1) ? before + 1 : 0;
  const length = lengthOf(OPENERS(), tokens, at);
  if (length === 0) return 0;
  const whole = length + (isPause(tokens[at + length]) ? 1 : 0);
  return isLeft(tokens, at + whole) ? whole : 0;
}

/** Whether something follows that is no mark. */
function isLeft(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.kind !== 'mark';
}

function isPause(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.text === ',' || token.text === ':');
}

/** By its first letter, which most tokens fail: a comma, or that of "and", "or", "plus", "to". */
function mayClose(token: Token | undefined): boolean {
  const code = token?.low.charCodeAt(0);
  return code === 44 || code === 97 || code === 111 || code === 112 || code === 116;
}

function closerAt(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const length = lengthOf(CLOSERS(), tokens, at + comma);
  if (length === 0 || at === 0) return 0;
  const next = tokens[at + comma + length];
  const ends = next === undefined || (next.kind === 'mark' && !/^[([/|]$/.test(next.text));
  return ends ? comma + length : 0;
}

function lengthOf(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const known = phrases.get(tokens[at]?.low ?? '');
  return known?.find((words) => words.every((word, i) => tokens[at + i]?.low === word))?.length ?? 0;
}
