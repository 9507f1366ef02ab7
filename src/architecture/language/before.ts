import { genericOf } from '../cast/generic';
import { isAny, isPlainNoun } from './after';
import type { Tag, Tagged } from './tags';
import type { Token } from './tokens';
import type { VerbForm } from './verb-table';
import * as W from './vocabulary';

/** "Metrics and logs" */
export function isListed(low: string, out: readonly Tagged[]): boolean {
  if (!KEPT.test(low)) return false;
  const [verb, one, joint, last] = [out.at(-4), out.at(-3), out.at(-2), out.at(-1)];
  // "Downloads PDF and CSV reports from"
  if (last?.tag === 'noun' && joint?.tag === 'and' && one?.tag === 'noun' && verb?.tag === 'verb') return true;
  return last?.tag === 'and' && joint?.tag === 'noun' && (joint.token.known.is & W.THEME) !== 0;
}

const KEPT = /^(?:logs|traces|records|snapshots|backups|reports|alarms|alerts|queries|objects|events)$/;

/** Verbs whose participle is their base form. */
export const UNCHANGED = new Set(['read', 'put', 'set', 'split', 'cut', 'shut', 'output']);

/** Whether the noun before is the object of a verb already: "sends container logs to". */
export function hasObject(out: readonly Tagged[]): boolean {
  for (let i = out.length - 1; i >= 0; i--) {
    const t = out[i]?.tag;
    if (t === 'verb') return true;
    if (t !== 'noun' && t !== 'name' && t !== 'det' && t !== 'prep') return false;
  }
  return false;
}

/** "DataSync and Backup": two do it. */
export function isJoined(out: readonly Tagged[]): boolean {
  let i = out.length - 1;
  while (out[i]?.tag === 'name' || out[i]?.tag === 'noun' || out[i]?.tag === 'det') i--;
  return (
    out[i]?.low === 'and' && (out[i - 1]?.tag === 'name' || out[i - 1]?.tag === 'noun') && !hasObject(out.slice(0, i))
  );
}

/** "(A function triggered by) S3 writes to". */
export function isAgent(out: readonly Tagged[]): boolean {
  let i = out.length - 1;
  while (out[i]?.tag === 'name' || out[i]?.tag === 'det') i--;
  return /^(?:by|from)$/.test(out[i]?.low ?? '') && out[i - 1]?.verb?.form === 'past';
}

/** Whether a verb has already come in this clause, so that "and" may join another. */
export function afterVerb(out: readonly Tagged[]): boolean {
  for (let i = out.length - 1; i >= 0; i--) {
    const { tag: t } = out[i] ?? { tag: 'stop' };
    if (t === 'verb') return true;
    if (t === 'stop' || t === 'colon') return false;
  }
  return false;
}

/** "Serverless, queries S3": what it does behind what it is. */
export function isGlossed(out: readonly Tagged[]): boolean {
  return out.length <= 4 && out.every(({ tag }) => tag === 'noun' || tag === 'adv' || tag === 'comma');
}

/** "Near real time, (dumps into S3)": what it is stands before, without a verb and without a list that would go on. */
export function isFragment(out: readonly Tagged[]): boolean {
  const last = out.at(-2);
  if (last === undefined || last.tag === 'name' || plural(last) || (last.token.known.is & W.THEME) !== 0) return false;
  for (let i = out.length - 1; i >= 0; i--) {
    const tag = out[i]?.tag ?? 'stop';
    if (tag === 'stop' || tag === 'colon' || tag === 'dash') return true;
    if (!OF_FRAGMENTS.has(tag)) return false;
  }
  return true;
}

const OF_FRAGMENTS: ReadonlySet<Tag> = new Set([
  'noun',
  'name',
  'adv',
  'comma',
  'prep',
  'det',
  'and',
  'open',
  'close',
  'slash',
]);

/** Whether what stands last may be told to do something: "lets (instances in a subnet)". */
export function isLet(out: readonly Tagged[]): boolean {
  const governor = out.findLast(({ tag }) => !/^(?:name|noun|det|adv|prep)$/.test(tag));
  return governor?.tag === 'verb' && governor.verb?.lemma === 'let' && out.at(-1)?.tag !== 'prep';
}

/** "Lets EC2 read", "have the ALB route": whether who stands last is told to do something. */
export function isLed(governor: Tagged | undefined, before: Tagged | undefined): boolean {
  if (governor?.tag === 'verb') return governor !== before && /^(?:let|make|help)$/.test(governor.verb?.lemma ?? '');
  if (before?.tag !== 'name' && genericOf(before?.low ?? '') === undefined) return false;
  return governor?.tag === 'have' && /^ha(?:ve|s)$/.test(governor.low);
}

/** "SQS", "EFS" are one, "alias" and "status" too. */
export function plural(tagged: Tagged): boolean {
  return (
    (/[^s]s$/.test(tagged.low) &&
      !/(?:alias|status|sis|bus|ous)$/.test(tagged.low) &&
      /[a-z]/.test(tagged.token.text)) ||
    /instances?$/.test(tagged.low)
  );
}

/** "If it is not there, (reads from)": whether a clause that tells when stands before the comma. */
export function isOccasion(out: readonly Tagged[]): boolean {
  const opening = out[out.findLastIndex(({ tag }) => tag === 'stop') + 1];
  return opening?.tag === 'sub' && /^(?:if|when|whenever|once|otherwise)$/.test(opening.low);
}

/** "For S3 and DynamoDB, (use an endpoint)": a command behind what it is for, or where. */
export function isBidden(out: readonly Tagged[]): boolean {
  const clause = out.slice(out.findLastIndex(({ tag }) => tag === 'stop') + 1);
  return (
    clause[0]?.tag === 'prep' && clause.every(({ tag }) => /^(?:prep|name|noun|det|adv|and|comma|slash)$/.test(tag))
  );
}

const OVER_LISTS = /^(?:need|scan|query|poll|call|monitor|watch|host|audit|check|feed|filter|mount)$/;

/** "Needs" over a list, "Scans: S3, ECR": nothing but what it is done to stands behind it. */
export function isOverList({ lemma, form }: VerbForm, tokens: readonly Token[], behind: number): boolean {
  const [mark, first] = tokens.slice(behind, behind + 2);
  return (
    form === 's' &&
    behind <= 2 &&
    (mark === undefined || mark.low === ':') &&
    first?.kind !== 'word' &&
    OVER_LISTS.test(lemma)
  );
}

const SENDS = /^(?:send|publish|push|deliver|post|emit|forward|raise|issue)$/;

/** "Sends a (notification to)": what stands last is the verb whose object comes. */
export function isSent(out: readonly Tagged[]): boolean {
  const i = out.findLastIndex(({ tag }) => tag !== 'det' && tag !== 'noun' && tag !== 'adv');
  return out[i]?.tag === 'verb' && SENDS.test(out[i]?.verb?.lemma ?? '');
}

/** "Instances in a private subnet (reach)": many are spoken of, and one place where they are. */
export function isOfMany(out: readonly Tagged[]): boolean {
  let i = out.length - 1;
  let places = 0;
  for (;;) {
    while (/^(?:name|noun|det)$/.test(out[i]?.tag ?? '')) i--;
    if (out[i]?.tag !== 'prep' || !LIES.test(out[i]?.low ?? '')) break;
    places++;
    i--;
  }
  const opens = i < 0 || /^(?:stop|colon|comma|sub|dash|open)$/.test(out[i]?.tag ?? '');
  if (places === 0 || !opens) return false;
  const head = out.slice(i + 1).findIndex(({ tag }) => tag === 'prep');
  const many = out[i + head];
  return many !== undefined && plural(many);
}

const LIES = /^(?:in|on|at|from|inside|outside|within|behind|of)$/;

/** "(It) collects disk (and)": whether what is said of one stands before, so that no verb of many can be joined to it. */
export function isOne(out: readonly Tagged[]): boolean {
  const i = out.findLastIndex(({ tag }) => tag === 'verb' || tag === 'stop' || tag === 'colon');
  return out[i]?.verb?.form === 's' && out[i - 1]?.tag !== 'to';
}

/** Words that make a name with what may be moved: "access logs", "log files". */
const NAMES_THEMES = new Set(['access', 'log', 'backup', 'support', 'target']);

/** What makes a word at the beginning a command: "direct users to", "log the calls". */
export function leadsObject(low: string, next: Token | undefined): boolean {
  if (low === 'direct')
    return (
      next !== undefined &&
      (isAny(next, W.STRICT_DETERMINER) || /^(?:traffic|requests?|users?|clients?|quer(?:y|ies)|all)$/.test(next.low))
    );
  // "Access internal resources"
  if (low === 'access' && /^(?:aws|public|private|internal|external|resources|services)$/.test(next?.low ?? ''))
    return true;
  // "Log file" is a name, too.
  const name = next?.kind === 'name' && !(NAMES_THEMES.has(low) && next.low.startsWith('log'));
  return (
    name || isAny(next, W.STRICT_DETERMINER) || next?.low === 'all' || (isAny(next, W.THEME) && !NAMES_THEMES.has(low))
  );
}

/** "encrypted volumes": a participle in front of its noun, with nothing to say it is a verb. */
export function adjectival(before: Tagged | undefined, next: Token | undefined, atStart: boolean): boolean {
  if (next === undefined || next.kind === 'mark' || next.kind === 'arrow') return false;
  // "Deployed on-premises", "required an endpoint"
  if (next.kind === 'name' && next.low.startsWith('on-prem')) return false;
  if (before === undefined && isAny(next, W.STRICT_DETERMINER)) return false;
  if (
    next.kind === 'word' &&
    (isAny(next, W.PREPOSITION | W.ADVERB) ||
      next.low === 'and' ||
      next.low === 'or' ||
      next.low === 'there' ||
      /[^p]ly$/.test(next.low))
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

/** "Consumers (Lambda, Firehose) read": what a parenthesis that ends here stands behind. */
export function beforeParenthesis(out: readonly Tagged[]): Tagged | undefined {
  return out[out.findLastIndex(({ tag }) => tag === 'open') - 1];
}
