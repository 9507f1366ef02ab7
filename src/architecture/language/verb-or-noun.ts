import { genericOf } from '../cast/generic';
import { IDLE } from '../cast/thing';
import { isAny, isPlain, isSubject, leadsOn, isPlainNounAt, isNounStart, isMotion, goesOn, finite } from './after';
import {
  adjectival,
  afterVerb,
  beforeParenthesis,
  hasObject,
  isAgent,
  isBidden,
  isFragment,
  isGlossed,
  isJoined,
  isLed,
  isLet,
  isListed,
  isOccasion,
  isOfMany,
  isOne,
  isOverList,
  isSent,
  leadsObject,
  plural,
  UNCHANGED,
} from './before';
import { goesOnWithDeed, isDoerOf, opensDeeds } from './deeds-joined';
import { isListOfNames } from './doers-listed';
import { ALSO_ADJECTIVES, COMPOUNDS, COMPUTES, DOERS, DOES, OPENS, PROGRAM } from './noun-words';
import { predicate } from './predicate';
import type { Tag, Tagged } from './tags';
import type { Token } from './tokens';
import type { VerbForm } from './verb-table';
import * as W from './vocabulary';

const CLAUSE_START: ReadonlySet<Tag> = new Set(['stop', 'colon', 'dash', 'open', 'sub', 'arrow']);

/** Whether a word that may be a verb is one here. */
export function isVerb(
  verb: VerbForm,
  before: Tagged | undefined,
  out: readonly Tagged[],
  tokens: readonly Token[],
  at: number,
  length: number,
): boolean {
  const token = tokens[at];
  const next = tokens[at + length];
  if (token === undefined) return false;
  const { low, known } = token;
  const noun = (known.is & W.ALSO_NOUN) !== 0;
  const verbs = W.verbs();
  // "Buying service -> SNS"
  if (verb.form === 'ing' && (next?.kind === 'arrow' || tokens[at + length + 1]?.kind === 'arrow')) return false;
  // "-> stores (it) in S3", "-> query the database", "-> updates ECS", but "-> Logs"
  if (before?.tag === 'arrow' && (noun || verb.form === 'ing'))
    return (
      (verb.form === 's' && isAny(next, W.PREPOSITION | W.ADVERB) && next?.low !== 'of' && next?.low !== 'for') ||
      (verb.form === 's' && token.text === low && (next?.kind === 'name' || /^(?:it|them)$/.test(next?.low ?? ''))) ||
      (verb.form === 'base' && (next?.kind === 'name' || isAny(next, W.STRICT_DETERMINER)))
    );
  // "From dev to staging to prod"
  if (low === 'staging' && !isAny(next, W.STRICT_DETERMINER)) return false;
  // "Sends a notification to SNS" says who sends.
  if (verb.form === 'noun' && isSent(out)) return false;
  if (verb.form === 'noun' && predicate(tokens, at + 1) > 0) return true;
  // "SQS is a trigger for Lambda" says what it is to it.
  if (verb.form === 'noun' && verb.lemma === 'trigger' && /^(?:for|of)$/.test(next?.low ?? '')) return false;
  // "With origin failover for"
  if (verb.form === 'noun' && verb.lemma === 'failover' && !/^(?:to|from|between)$/.test(next?.low ?? '')) return false;
  if (verb.form === 'noun')
    return next?.kind === 'word' && isAny(next, W.PREPOSITION) && (next.low !== 'of' || leadsOn(tokens, at + 2));
  // "Migrates existing servers", but "all servers existing in"
  if (low === 'existing' && isNounStart(next)) return false;
  // "The source and target database"
  if (low === 'target' && /^(?:and|or)$/.test(before?.low ?? '') && /^(?:source|origin)$/.test(out.at(-2)?.low ?? ''))
    return false;
  // "Rotation is done by Lambda", but "does it support"
  if (verb.lemma === 'do' && low !== 'done') return false;
  // "Query logs to CloudWatch"
  if (next?.low === 'logs' && (low === 'query' || low === 'audit') && tokens[at + 2]?.low === 'to') return false;
  // "Alias records point to"
  if (low === 'records' && /^(?:alias|a|aaaa|dns|cname|mx|txt|srv)$/.test(before?.low ?? '')) return false;
  // "The endpoint load balances over"
  if (low === 'load' && length > 1 && next?.kind === 'word' && isAny(next, W.PREPOSITION)) return true;
  // "Collects metrics and logs from"
  if (isListed(low, out) && /^(?:from|of|in|on|for|across)$/.test(next?.low ?? '')) return false;
  // "React app"
  if (low === 'react' && token.text !== low && (next === undefined || !isAny(next, W.PREPOSITION))) return false;
  if (low === 'compute' && COMPUTES.test(next?.low ?? '')) return false;
  if (isAny(token, W.SUBORDINATOR) || (isAny(token, W.PREPOSITION) && low !== 'like')) return false;
  const atStart = before === undefined || CLAUSE_START.has(before.tag);
  // "All peered networks", "those running tasks"
  const describes = verb.form === 'past' || verb.form === 'ing';
  if (describes && before?.tag === 'pron' && isAny(before.token, W.DETERMINER) && isPlainNounAt(next)) return false;
  // "Whose stream triggers", "has direct access to"
  if (before?.low === 'whose' && noun) return false;
  if (before?.tag === 'have' && verb.form === 'base' && !UNCHANGED.has(verb.lemma)) return false;
  if (before?.tag === 'modal' || before?.tag === 'do' || before?.tag === 'pron' || before?.tag === 'rel') return true;
  // "To end locations"
  if (before?.tag === 'to' && low === 'end' && isPlainNounAt(next)) return false;
  // "Saved to object storage", "forwarded to matching pods"
  if (before?.tag === 'to' && noun && /^stor(?:age|es?)$/.test(next?.low ?? '')) return false;
  if (before?.tag === 'to' && verb.form === 'ing' && IDLE.has(low) && isNounStart(next)) return false;
  // "To audit account" names one.
  if (before?.tag === 'to' && noun && /^(?:accounts?|bucket|vpc)$/.test(next?.low ?? '')) return false;
  if (before?.tag === 'to') return verb.form === 'base' || (verb.form === 'ing' && !noun);
  if (before?.tag === 'be')
    return (
      verb.form === 'past' ||
      verb.form === 'ing' ||
      (verb.form === 'base' && UNCHANGED.has(verb.lemma.split(' ', 1)[0] ?? ''))
    );
  if (before?.tag === 'adv' && !atStart) {
    const earlier = out.at(-2);
    if (
      earlier?.tag === 'modal' ||
      earlier?.tag === 'be' ||
      earlier?.tag === 'pron' ||
      earlier?.tag === 'rel' ||
      earlier?.tag === 'do'
    )
      return true;
  }
  // "The managed service" is no verb, "each running task" neither; "both use S3" and "this triggers a function" are.
  if (before?.tag === 'det') {
    const form = before.low === 'both' ? 'base' : before.low === 'this' ? 's' : undefined;
    return verb.form === form && (next?.kind === 'name' || isAny(next, W.STRICT_DETERMINER));
  }
  // "Fully managed database", "a fully managed database"
  const ahead = out.at(-2)?.tag ?? 'stop';
  const opens = before?.tag === 'adv' && (ahead === 'det' || CLAUSE_START.has(ahead));
  // "Deployed on ALB", "often used with S3": with its preposition it is before no noun.
  if (verb.form === 'past' && (length > 1 || (opens && isPlainNounAt(next)))) return length > 1;
  if (verb.form === 'past')
    return (
      !(isNounStart(next) && (atStart || before?.tag === 'prep' || before?.tag === 'and') && verb.rows.length === 0) &&
      !adjectival(before, next, atStart)
    );
  if (verb.form === 'ing') {
    // "Loads streaming data"
    if (low === 'streaming' && isAny(next, W.THEME) && before !== undefined && !atStart) return false;
    // "Scans running instances"
    if (low === 'running' && before?.tag === 'verb' && !/^(?:stop|start|keep)$/.test(before.verb?.lemma ?? ''))
      return false;
    // "An infinitely scaling store", "distributed signing applications"
    const told = before?.tag === 'adv' ? out.at(-2)?.tag === 'det' : out.length === 1 && before?.low.endsWith('ed');
    if (told === true && isPlainNounAt(next)) return false;
    // "The order processing service polls": what a program is called after.
    if (before?.tag === 'noun' && !plural(before) && DOES.test(low) && PROGRAM.test(next?.low ?? '')) return false;
    // "Transcoding servers fetch"
    const then = atStart && DOES.test(low) && PROGRAM.test(next?.low ?? '') ? tokens[at + length + 1] : undefined;
    if (
      then !== undefined &&
      (finite(then) || /^(?:s|base)$/.test(verbs.find(tokens, at + length + 1)?.verb.form ?? ''))
    )
      return false;
    // "billing data", "scanning results"
    if (verb.rows.length === 0 && next?.kind === 'word' && isAny(next, W.THEME)) return false;
    // "Failover routing sends": what does something is no verb.
    if (
      finite(next) ||
      (next?.kind === 'word' && verbs.find(tokens, at + length)?.verb.form === 's' && !isAny(next, W.ALSO_NOUN))
    )
      return false;
    if (next === undefined || next.kind === 'mark')
      return verb.rows.length > 0 && !noun && before?.tag !== 'noun' && before?.tag !== 'name';
    return true;
  }
  // "Order service publishes", "Copy activity moves"
  const doer = tokens[at + 1];
  if (atStart && verb.form === 'base' && length === 1 && doer?.kind === 'word') {
    const one = genericOf(doer.low)?.noun === doer.low;
    const goes = /ly$/.test(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2;
    if (one && verb.rows.length === 0 && tokens[goes]?.kind === 'arrow') return false;
    const does = verbs.find(tokens, goes);
    const target = tokens[goes + (does?.length ?? 1)];
    // "Send cluster logs to"
    const clear = isAny(tokens[goes], W.ALSO_NOUN)
      ? isNounStart(target)
      : goesOn(target) || (one && verb.rows.length === 0);
    if (does?.verb.form === 's' && clear && ((one && verb.rows.length === 0) || DOERS.test(doer.low))) return false;
  }
  if (length === 1 && isDoerOf(verb, before, tokens, at, atStart)) return false;
  // "Load streaming data in"
  const object = next?.low === 'streaming' || next?.low === 'raw' ? tokens[at + length + 1] : next;
  if (atStart && verb.form === 'base' && ALSO_ADJECTIVES.test(low) && !leadsObject(low, object)) return false;
  // "Lets EC2 read from S3"
  const governor = out.findLast(({ tag }) => !/^(?:name|noun|det|adv)$/.test(tag));
  // "lets instances in the private subnet download"
  if (verb.form === 'base' && governor?.tag === 'prep' && isLet(out)) return true;
  if (verb.form === 'base' && isLed(governor, before)) return true;
  // "Helps route traffic"
  if (verb.form === 'base' && before?.verb?.lemma === 'help') return isNounStart(next);
  // "Cheap and secure mail"
  const joined = before?.tag === 'and' || before?.tag === 'comma';
  if (verb.form === 'base' && joined && ALSO_ADJECTIVES.test(low) && !afterVerb(out)) return false;
  // "Handles secure connections"
  if (verb.form === 'base' && before?.tag === 'verb' && !/^(?:let|make|help|go)$/.test(before.verb?.lemma ?? ''))
    return false;
  // "gives users access to S3"
  if (low === 'access' && governor?.tag === 'verb' && /^(?:give|grant|provide)$/.test(governor.verb?.lemma ?? ''))
    return false;
  if (before?.tag === 'prep' || before?.tag === 'not') return before.tag === 'not';
  // "Consumers poll, process and delete": the first of what they do
  if (
    next?.low === ',' &&
    verb.form === 'base' &&
    verb.rows.length > 0 &&
    before !== undefined &&
    plural(before) &&
    (ahead === 'stop' || out.length === 1) &&
    tokens[at + length + 1]?.known.verb?.verb.form === 'base'
  )
    return true;
  // "…, workers poll": a clause of its own
  if (next === undefined && verb.lemma === 'poll' && out.at(-2)?.tag === 'comma') return true;
  // "Gets segments from"
  if (verb.form === 's' && before?.tag === 'verb' && before.verb?.form === 's') return false;
  // "Clicks are", "logs go from", "item changes flow through"
  if (verb.form === 's' && (finite(next) || (noun && isPlain(next, tokens, at + length)))) return false;
  // "Backs up disks and file shares into a vault"
  if (verb.form === 's' && before?.tag === 'noun' && COMPOUNDS.test(`${before.low} ${low}`)) return false;
  if (!noun) {
    if (verb.form === 'base' && (before?.tag === 'noun' || before?.tag === 'name')) return plural(before) || !atStart;
    return true;
  }
  if (goesOnWithDeed(verb, before, out) || opensDeeds(verb, out, tokens, at + length)) return true;
  // "Bridge between"
  const follows = goesOn(next) && (next?.low !== 'between' || verb.rows.length > 0);
  if (atStart) {
    if (isOverList(verb, tokens, at + length)) return true;
    if (verb.form === 's') return follows && !isSubject(tokens, at + length) && verb.rows.length > 0;
    // "Interface is free"
    if (finite(next)) return false;
    return isNounStart(next) || next?.kind === 'name' || (follows && next?.low !== 'of' && verb.lemma !== 'access');
  }
  // "Collects disk and process metrics": one thing collects and processes.
  if (verb.form === 'base' && before?.tag === 'and' && isOne(out) && isAny(next, W.THEME)) return false;
  // "Writes the log and score to": nor one that says nothing of parts.
  if (verb.form === 'base' && before?.tag === 'and' && verb.rows.length === 0 && isOne(out)) return false;
  // "One per AZ, and supports assigning": a comma before "and" behind no list
  const onward = verb.form === 's' && before?.tag === 'and' && out.at(-2)?.tag === 'comma';
  if (onward && (next?.kind === 'name' || isAny(next, W.STRICT_DETERMINER) || next?.low.endsWith('ing') === true))
    return true;
  if (before?.tag === 'and' || before?.tag === 'comma')
    return (
      follows &&
      (afterVerb(out) ||
        (verb.form === 's' &&
          before.tag === 'comma' &&
          (isOccasion(out) ||
            (verb.rows.length > 0 &&
              (next?.kind === 'name' || isAny(next, W.STRICT_DETERMINER | W.THEME) || isMotion(next)) &&
              isFragment(out)))) ||
        (before.tag === 'comma' &&
          verb.rows.length > 0 &&
          (isGlossed(out) || (verb.form === 'base' && isBidden(out))) &&
          (next?.kind === 'name' || isAny(next, W.STRICT_DETERMINER))))
    );
  if (before?.tag === 'adv') {
    if (afterVerb(out)) return follows;
    // "Lambda also writes to", "Dynamically launch": as without the adverb.
    const said = out.slice(0, out.findLastIndex(({ tag }) => tag !== 'adv') + 1);
    const near = said.at(-1);
    const opening = (near === undefined || near.tag === 'stop') && OPENS.test(before.low) && token.text === low;
    return (opening || /^(?:name|noun|close)$/.test(near?.tag ?? '')) && isVerb(verb, near, said, tokens, at, length);
  }
  if (before?.tag === 'name' || before?.tag === 'noun' || before?.tag === 'close') {
    // "From which Lambda polls."
    const ends = next === undefined || (next.kind === 'mark' && next.low !== '(');
    if (ends && governor?.tag === 'rel') return verb.form === 's' || (verb.form === 'base' && plural(before));
    if (verb.form === 's')
      return (
        follows &&
        next?.low !== 'of' &&
        (!hasObject(out) || (before.tag === 'name' && next?.low === 'to' && isAgent(out))) &&
        (before.tag !== 'noun' || isNounStart(next) || isMotion(next))
      );
    // "Athena and Spectrum query it"
    const then = tokens[at + length + 1];
    const done = then === undefined || then.kind === 'mark' || then.low === 'and' || isAny(then, W.PREPOSITION);
    if (next !== undefined && /^(?:it|them)$/.test(next.low) && done) return true;
    const doer = before.tag === 'close' ? beforeParenthesis(out) : before;
    if (verb.form === 'base' && (next?.kind === 'name' || isAny(next, W.STRICT_DETERMINER)) && isListOfNames(out))
      return true;
    const agrees =
      (doer !== undefined && plural(doer)) ||
      isJoined(out) ||
      (!afterVerb(out) && isAny(next, W.STRICT_DETERMINER)) ||
      isOfMany(out);
    // "Endpoints support only S3"
    const only = isAny(next, W.ADVERB) && tokens[at + length + 1]?.kind === 'name';
    // "Jobs read training data"
    const object = next?.low.endsWith('ing') === true && isAny(tokens[at + length + 1], W.THEME);
    const led = isMotion(next) || (length > 1 && isAny(next, W.PREPOSITION));
    return agrees && (isNounStart(next) || led || object || only);
  }
  return false;
}
