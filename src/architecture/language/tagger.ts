import { once, phrasesOf } from '../../tables';
import { comparisons, compoundNouns, compoundPrepositions, exclusions } from './data/words';
import type { Tag, Tagged } from './tags';
import type { Token } from './tokens';
import { isNounish, isVerb, UNCHANGED } from './verb-or-noun';
import { VERBS, type VerbForm } from './verb-table';
import {
  ADVERBS,
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  STRICT_DETERMINERS,
  SUBORDINATORS,
} from './words';

interface PhraseEntry {
  readonly words: readonly string[];
  readonly tag: Tag;
  readonly low: string;
}

/** Phrases of several words by their first word, longest first. */
const PHRASES = once(() => {
  const phrases = new Map<string, PhraseEntry[]>();
  const add = (written: string, tag: Tag, low = written): void => {
    const words = written.split(' ');
    const first = words[0] ?? '';
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), { words, tag, low }].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const written of phrasesOf(comparisons)) add(written, 'cmp');
  for (const written of phrasesOf(exclusions)) add(written, 'instead');
  for (const written of phrasesOf(compoundNouns)) add(written, 'noun');
  for (const line of phrasesOf(compoundPrepositions)) {
    const [low = '', list = ''] = line.split(': ');
    for (const written of list.split(', ')) {
      const infinitive = written.startsWith('in order');
      add(written, low === 'and' || low === 'or' ? 'and' : infinitive ? 'to' : 'prep', low);
    }
  }
  return phrases;
});

const MARKS: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  ';': 'stop',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '/': 'slash',
  '|': 'stop',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
};

/** Tags the tokens of a bullet. Words that are verbs or nouns are decided by what stands around them. */
export function tag(tokens: readonly Token[]): Tagged[] {
  const out: Tagged[] = [];
  /** Where the particle of the verb read last stands behind its object. */
  let particle = -1;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i === particle) {
      out.push({ tag: 'adv', low: token.low, start: token.start, end: token.end, token });
      i++;
      continue;
    }
    const several = compound(tokens, i);
    if (several !== undefined) {
      out.push({ ...several.as, start: token.start, end: tokens[i + several.length - 1]?.end ?? token.end, token });
      i += several.length;
      continue;
    }
    // "To API Gateway, then Lambda, then DynamoDB" is a way.
    if (isStep(tokens, i)) {
      out.pop();
      out.push({ tag: 'arrow', low: '->', start: token.start, end: token.end, token });
      i++;
      continue;
    }
    const before = out.at(-1);
    if (token.kind === 'word') {
      const parted = VERBS.split(tokens, i);
      if (parted !== undefined && isVerb(parted.verb, before, out, tokens, i, 1)) {
        particle = parted.particle;
        out.push({ tag: 'verb', low: token.low, start: token.start, end: token.end, token, verb: parted.verb });
        i++;
        continue;
      }
      const found = VERBS.find(tokens, i);
      if (found !== undefined && isVerb(found.verb, before, out, tokens, i, found.length)) {
        const end = tokens[i + found.length - 1]?.end ?? token.end;
        // "Kept in S3 and read by Athena"
        const [by, doer] = tokens.slice(i + found.length);
        const told = /^(?:modal|do|to)$/.test((before?.tag === 'adv' ? out.at(-2) : before)?.tag ?? '');
        const done = !told && by?.low === 'by' && !/ing$/.test(doer?.low ?? '') && UNCHANGED.has(found.verb.lemma);
        const verb: VerbForm = done ? { ...found.verb, form: 'past' } : found.verb;
        out.push({ tag: 'verb', low: token.low, start: token.start, end, token, verb });
        i += found.length;
        continue;
      }
      const noun = VERBS.noun(token.low);
      if (noun !== undefined && isVerb(noun, before, out, tokens, i, 1)) {
        out.push({ tag: 'verb', low: token.low, start: token.start, end: token.end, token, verb: noun });
        i++;
        continue;
      }
    }
    out.push({
      tag: isLetter(token, before, tokens[i + 1]) ? 'noun' : simple(token, tokens[i + 1], before),
      low: token.low,
      start: token.start,
      end: token.end,
      token,
    });
    i++;
  }
  return out;
}

/** ", then" before a name that nothing is said of. */
function isStep(tokens: readonly Token[], at: number): boolean {
  const name = STRICT_DETERMINERS.has(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
  const after = tokens[name + 1];
  return (
    tokens[at]?.low === 'then' &&
    tokens[at - 1]?.low === ',' &&
    tokens[name]?.kind === 'name' &&
    (after === undefined || after.kind === 'mark')
  );
}

function compound(tokens: readonly Token[], at: number): { as: { tag: Tag; low: string }; length: number } | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  for (const entry of PHRASES().get(first.low) ?? []) {
    if (entry.words.every((word, n) => tokens[at + n]?.low === word)) {
      const length = entry.words.length;
      // "More than 200 services" compares nothing.
      if (entry.tag === 'cmp' && /^\d/.test(tokens[at + length]?.low ?? ''))
        return { as: { tag: 'adv', low: entry.low }, length };
      return { as: { tag: entry.tag, low: entry.low }, length: entry.words.length };
    }
  }
  return undefined;
}

function simple(token: Token, next: Token | undefined, before: Tagged | undefined): Tag {
  if (token.kind === 'name') return 'name';
  if (token.kind === 'arrow') return 'arrow';
  if (token.kind === 'mark') return MARKS[token.low] ?? 'stop';
  const { low } = token;
  if (low === 'to') return 'to';
  if (low === 'and' || low === 'or' || low === 'nor' || low === 'plus') return 'and';
  if (low === 'not' || low === 'never' || low === 'cannot') return 'not';
  if (MODALS.has(low)) return low.endsWith('nt') && low !== 'cant' ? 'modal' : 'modal';
  if (BE.has(low)) return 'be';
  if (HAVE.has(low)) return 'have';
  if (DO.has(low)) return 'do';
  if (RELATIVES.has(low)) {
    const antecedent = before?.tag === 'name' || before?.tag === 'noun' || before?.tag === 'close';
    if (low === 'that' && !antecedent && next !== undefined && (next.kind === 'name' || isNounish(next))) return 'det';
    return 'rel';
  }
  if (
    low === 'it' &&
    /['’]s$/i.test(token.text) &&
    next !== undefined &&
    (next.kind === 'name' || isNounish(next) || /ed$/.test(next.low))
  )
    return 'det';
  if (PRONOUNS.has(low)) {
    if (DETERMINERS.has(low) && next !== undefined && (next.kind === 'name' || isNounish(next))) return 'det';
    return low === 'one' || low === 'i' ? 'noun' : 'pron';
  }
  if (low === 'e.g' || low === 'i.e' || low === 'eg' || low === 'ie') return 'sub';
  if (DETERMINERS.has(low)) return 'det';
  if (PREPOSITIONS.has(low)) return 'prep';
  if (SUBORDINATORS.has(low)) return 'sub';
  if (
    ADVERBS.has(low) ||
    (low.endsWith('ly') && low.length > 4 && low !== 'supply' && low !== 'reply' && low !== 'family')
  )
    return 'adv';
  return 'noun';
}

/** The A of "VPC A", and later alone. */
function isLetter(token: Token, before: Tagged | undefined, next: Token | undefined): boolean {
  if (!/^[A-Z]$/.test(token.text)) return false;
  if (token.text !== 'A' && token.text !== 'I') return true;
  return (
    before?.tag === 'name' ||
    (token.text === 'A' && before !== undefined && next !== undefined && !(next.kind === 'name' || isNounish(next)))
  );
}
