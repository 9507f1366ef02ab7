import { genericOf } from '../cast/generic';
import { finite, isAny, isNounish } from './after';
import { afterVerb, isOccasion, UNCHANGED } from './before';
import { predicate } from './predicate';
import { bothWays, calledAt, supposes } from './said-idly';
import type { Tag, Tagged } from './tags';
import { isOnward, isStep, isThen } from './then';
import type { Token } from './tokens';
import { isVerb } from './verb-or-noun';
import type { VerbForm } from './verb-table';
import * as W from './vocabulary';

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
  const verbs = W.verbs();
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
    // ", then to the service", ", on to the queue": one step further.
    if (isOnward(tokens, i)) {
      const to = tokens[i + 1] ?? token;
      out.push({ tag: 'prep', low: 'onward', start: to.start, end: to.end, token: to });
      i += 2;
      continue;
    }
    const several = compound(tokens, i);
    if (several !== undefined) {
      const { low, length } = several;
      // "In at least two AZs"
      const before = out.at(-1)?.tag;
      const tag = low === 'upto' && (before === 'prep' || before === 'to') ? 'adv' : several.tag;
      out.push({ tag, low, start: token.start, end: tokens[i + length - 1]?.end ?? token.end, token });
      i += length;
      continue;
    }
    // "Suppose an app runs", "say that it writes": what follows is told.
    if (supposes(tokens, i)) {
      out.push({ tag: 'stop', low: token.low, start: token.start, end: token.end, token });
      i += tokens[i + 1]?.low === 'that' ? 2 : 1;
      continue;
    }
    // "Scales in/out EC2", "routes to what is called a target group": ways and names of them say nothing by themselves.
    const idle = bothWays(tokens, i) || calledAt(tokens, i);
    if (idle > 0) {
      i += idle;
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
    if (endsOccasion(token, out)) {
      out.push({ tag: 'comma', low: ',', start: token.start, end: token.start, token });
      continue;
    }
    if (isThen(tokens, i, out)) {
      out.push({ tag: 'and', low: 'and', start: token.start, end: token.end, token });
      i++;
      continue;
    }
    if (token.kind === 'word') {
      const parted = verbs.split(tokens, i);
      if (parted !== undefined && isVerb(parted.verb, before, out, tokens, i, 1)) {
        particle = parted.particle;
        out.push({ tag: 'verb', low: token.low, start: token.start, end: token.end, token, verb: parted.verb });
        i++;
        continue;
      }
      const found = isNameOfFunction(tokens, i, before) ? undefined : verbs.find(tokens, i);
      if (found !== undefined && isVerb(found.verb, before, out, tokens, i, found.length)) {
        const end = tokens[i + found.length - 1]?.end ?? token.end;
        // "Kept in S3 and read by Athena"
        const by = tokens[i + found.length];
        const done =
          by?.low === 'by' &&
          isDone(found.verb, before?.tag === 'adv' ? out.at(-2) : before, tokens[i + found.length + 1]);
        const put = isPut(found.verb, out, by);
        const verb: VerbForm = done || put ? { ...found.verb, form: 'past' } : found.verb;
        out.push({ tag: 'verb', low: token.low, start: token.start, end, token, verb });
        i += found.length;
        continue;
      }
      const { noun } = token.known;
      if (noun !== undefined && isVerb(noun, before, out, tokens, i, 1)) {
        out.push({ tag: 'verb', low: token.low, start: token.start, end: token.end, token, verb: noun });
        i += 1 + predicate(tokens, i + 1);
        continue;
      }
    }
    out.push({
      tag: isLetter(token, before, tokens[i + 1]) ? 'noun' : simple(token, tokens[i + 1], before, tokens[i + 2]),
      low: token.low,
      start: token.start,
      end: token.end,
      token,
    });
    // "It's a proxy"
    if (out.at(-1)?.tag === 'pron' && /['’](?:s|re)$/i.test(token.text))
      out.push({ tag: 'be', low: 'is', start: token.end, end: token.end, token });
    i++;
  }
  return out;
}

/** Whether a form that is base and participle in one is the participle before "by" and who did it. */
function isDone(verb: VerbForm, before: Tagged | undefined, doer: Token | undefined): boolean {
  const told = before?.tag === 'modal' || before?.tag === 'do' || before?.tag === 'to';
  return !told && UNCHANGED.has(verb.lemma.split(' ', 1)[0] ?? '') && doer?.low.endsWith('ing') !== true;
}

/** "Often put between the app and the database" */
function isPut(verb: VerbForm, out: readonly Tagged[], next: Token | undefined): boolean {
  return verb.lemma === 'put' && next?.low === 'between' && out.every(({ tag }) => tag === 'adv');
}

/** Verbs whose object a function is. */
const RUNS = /^(?:use|run|call|invoke|trigger|schedule|let|make|have|need|create|write|deploy|start|add|configure)$/;

/** "Resize Lambda writes the thumbnail", "a cart Lambda and a shipping Lambda": a function is called after what it does. */
function isNameOfFunction(tokens: readonly Token[], at: number, before: Tagged | undefined): boolean {
  const name = tokens[at + 1];
  if (name?.kind !== 'name' || name.concept?.category !== 'compute' || !/\b(?:lambda|functions?)$/.test(name.low))
    return false;
  const verb = tokens[at]?.known.verb?.verb;
  if (verb === undefined || RUNS.test(verb.lemma)) return false;
  const next = tokens[at + 2];
  const does = next?.known.verb?.verb.form === 's';
  if (verb.form === 'base') return does && !/^(?:to|modal|do)$/.test(before?.tag ?? '');
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'arrow' || isAny(next, W.AUXILIARY) || does;
  return verb.form === 'ing' && ends && (before === undefined || /^(?:and|comma|arrow|det|stop)$/.test(before.tag));
}

/** "When an object lands in S3 (,) it triggers Lambda": many leave the comma out. */
function endsOccasion({ low }: Token, out: readonly Tagged[]): boolean {
  if (low !== 'it' && low !== 'they') return false;
  const before = out.findLast(({ tag, low: said }) => tag !== 'adv' || said !== 'then')?.tag;
  const clause = out.slice(out.findLastIndex(({ tag }) => tag === 'stop') + 1);
  return (
    (before === 'name' || before === 'noun') &&
    isOccasion(out) &&
    afterVerb(out) &&
    !clause.some(({ tag }) => tag === 'comma')
  );
}

function compound(tokens: readonly Token[], at: number): { tag: Tag; low: string; length: number } | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' || first.known.phrases === undefined) return undefined;
  for (const { words, tag, low } of first.known.phrases) {
    if (!words.every((word, n) => tokens[at + n]?.low === word)) continue;
    const { length } = words;
    // "More than 200 services" compares nothing.
    return { tag: tag === 'cmp' && /^\d/.test(tokens[at + length]?.low ?? '') ? 'adv' : tag, low, length };
  }
  return undefined;
}

const LEADS = /^(?:via|through|from|to|into|by|with|using)$/;

function simple(token: Token, next: Token | undefined, before: Tagged | undefined, second: Token | undefined): Tag {
  if (token.kind === 'name') return 'name';
  if (token.kind === 'arrow') return 'arrow';
  if (token.kind === 'mark') return MARKS[token.low] ?? 'stop';
  const { low } = token;
  // "Streamed in via Firehose", "sent out through a gateway"
  if (before?.tag === 'verb' && /^(?:in|on|out|over|up|down|back)$/.test(low) && LEADS.test(next?.low ?? ''))
    return 'adv';
  // "Push once to SNS"
  if (low === 'once' && before?.tag === 'verb' && (next === undefined || isAny(next, W.PREPOSITION))) return 'adv';
  const { is } = token.known;
  if (low === 'to') return 'to';
  // "Does not scale like EFS"
  if (low === 'like' && /^(?:verb|adv|be)$/.test(before?.tag ?? '')) return 'cmp';
  // "Targets like" over a list of them
  if (low === 'like' && (next === undefined || (next.kind === 'mark' && second === undefined))) return 'prep';
  if (low === 'and' || low === 'or' || low === 'nor' || low === 'plus') return 'and';
  if (low === 'not' || low === 'never' || low === 'cannot') return 'not';
  if ((is & W.MODAL) !== 0) return 'modal';
  if ((is & W.BE) !== 0) return 'be';
  if ((is & W.HAVE) !== 0) return 'have';
  if ((is & W.DO) !== 0) return 'do';
  // "The functions all read from it", "which each have"
  if ((low === 'all' || (low === 'each' && finite(next))) && floats(before, next)) return 'adv';
  // "And are thereby controlled by"
  if (before?.tag === 'be' && /^(?:thereby|thus|hence)$/.test(low)) return 'adv';
  if ((is & W.RELATIVE) !== 0) {
    // "Presents that to", "reached through that."
    if (low === 'that' && /^(?:verb|prep|to)$/.test(before?.tag ?? '') && standsAlone(next)) return 'pron';
    const antecedent = before?.tag === 'name' || before?.tag === 'noun' || before?.tag === 'close';
    if (low === 'that' && !antecedent && next !== undefined && (next.kind === 'name' || isNounish(next))) return 'det';
    return 'rel';
  }
  // "It's encrypted with", but "it's packaged libraries"
  const isSaid =
    next?.low.endsWith('ed') === true &&
    (second?.kind !== 'word' || isAny(second, W.PREPOSITION | W.ADVERB | W.DETERMINER));
  if (
    low === 'it' &&
    token.text.length > 2 &&
    /['’]s$/i.test(token.text) &&
    next !== undefined &&
    (next.kind === 'name' ||
      next.low === 'own' ||
      ((isNounish(next) || next.low.endsWith('ed')) && !isAny(next, W.DETERMINER) && !isSaid))
  )
    return 'det';
  if ((is & W.PRONOUN) !== 0) {
    if ((is & W.DETERMINER) !== 0 && next !== undefined && (next.kind === 'name' || isNounish(next))) return 'det';
    // "The gateway itself runs"
    const named = before?.tag === 'name' || before?.tag === 'noun';
    if (named && (low === 'itself' || low === 'themselves')) return 'adv';
    return low === 'one' || low === 'i' ? 'noun' : 'pron';
  }
  if (low === 'e.g' || low === 'i.e' || low === 'eg' || low === 'ie') return 'sub';
  if ((is & W.DETERMINER) !== 0) return 'det';
  // "To the following", "to the following services"
  if (low === 'following' && before?.tag === 'det') return next === undefined || next.kind === 'mark' ? 'noun' : 'adv';
  if ((is & W.PREPOSITION) !== 0) return 'prep';
  if ((is & W.SUBORDINATOR) !== 0) return 'sub';
  if (
    (is & W.ADVERB) !== 0 ||
    (low.endsWith('ly') && low.length > 4 && low !== 'supply' && low !== 'reply' && low !== 'family')
  )
    return 'adv';
  return 'noun';
}

/** Whether what stands before `next` is no part of its phrase. */
function standsAlone(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark' || isAny(next, W.PREPOSITION) || next.low === 'and';
}

/** Whether "all" says of what stands before it that every one of them does what follows. */
function floats(before: Tagged | undefined, next: Token | undefined): boolean {
  if (before?.tag !== 'pron' && before?.tag !== 'rel' && !(before?.tag === 'name' || before?.tag === 'noun'))
    return false;
  return finite(next) || (next?.known.verb?.verb.form === 'base' && next.kind === 'word');
}

/** The A of "VPC A", and later alone. */
function isLetter(token: Token, before: Tagged | undefined, next: Token | undefined): boolean {
  const { text } = token;
  if (text.length !== 1) return false;
  // "AZ a", but not "an AZ a day"
  if (text >= 'a' && text <= 'd' && /^(?:az|availability zone|subnet)$/.test(before?.low ?? ''))
    return next === undefined || next.kind === 'mark' || next.low === 'and';
  if (text < 'A' || text > 'Z') return false;
  if (text !== 'A' && text !== 'I') return true;
  return (
    before?.tag === 'name' ||
    (before?.tag === 'noun' && genericOf(before.low) !== undefined) ||
    (text === 'A' && before !== undefined && next !== undefined && !(next.kind === 'name' || isNounish(next)))
  );
}
