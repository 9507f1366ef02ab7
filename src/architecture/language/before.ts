import type { Tagged } from './tags';
import type { Token } from './tokens';
import type { VerbForm } from './verb-table';
import { THEME } from './vocabulary';

/** "Metrics and logs" */
export function isListed(low: string, out: readonly Tagged[]): boolean {
  const [theme, and] = out.slice(-2);
  return KEPT.test(low) && and?.tag === 'and' && theme?.tag === 'noun' && (theme.token.known.is & THEME) !== 0;
}

const KEPT = /^(?:logs|traces|records|snapshots|backups|alarms|alerts|queries|objects|events)$/;

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

/** Whether what stands last may be told to do something: "lets (instances in a subnet)". */
export function isLet(out: readonly Tagged[]): boolean {
  const governor = out.findLast(({ tag }) => !/^(?:name|noun|det|adv|prep)$/.test(tag));
  return governor?.tag === 'verb' && governor.verb?.lemma === 'let' && out.at(-1)?.tag !== 'prep';
}

/** "Lets EC2 read", "have the ALB route": whether who stands last is told to do something. */
export function isLed(governor: Tagged | undefined, before: Tagged | undefined, out: readonly Tagged[]): boolean {
  if (governor?.tag === 'verb') return governor !== before && /^(?:let|make|help)$/.test(governor.verb?.lemma ?? '');
  return governor?.low === 'have' && governor === out[0] && before?.tag === 'name';
}

/** "SQS", "EFS" are one, "alias" and "status" too. */
export function plural(tagged: Tagged): boolean {
  return (
    (/[^s]s$/.test(tagged.low) && !/(?:alias|status|sis|bus)$/.test(tagged.low) && /[a-z]/.test(tagged.token.text)) ||
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
