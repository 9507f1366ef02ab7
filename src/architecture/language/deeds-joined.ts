import { isAny, isMotion, isSubject } from './after';
import { hasObject, plural } from './before';
import type { Tagged } from './tags';
import type { Token } from './tokens';
import type { VerbForm } from './verb-table';
import * as W from './vocabulary';

/** What joins a deed to the one before: "starts and stops", "reads/writes", "polls, filters and forwards". */
const JOINS = /^(?:and|or|[/,+&])$/;

/** So many deeds are looked through. */
const MOST = 4;

/**
 * Whether a word that is a noun as often is the first of several deeds of one doer: "Lambda starts and stops EC2", "reads/writes the table",
 * "instances read and write S3". Such words of one form in front of what is done are no list of nouns.
 */
export function opensDeeds(verb: VerbForm, out: readonly Tagged[], tokens: readonly Token[], at: number): boolean {
  const before = out.at(-1);
  if (verb.rows.length === 0 || !JOINS.test(tokens[at]?.low ?? '') || hasObject(out)) return false;
  if (verb.form !== 's' && !(verb.form === 'base' && before !== undefined && plural(before))) return false;
  let end = at;
  for (let deeds = 1; deeds < MOST && JOINS.test(tokens[end]?.low ?? ''); deeds++) {
    const joint = tokens[end]?.low === ',' && tokens[end + 1]?.low === 'and' ? end + 2 : end + 1;
    const next = W.verbs().find(tokens, joint);
    if (next?.verb.form !== verb.form) return false;
    end = joint + next.length;
  }
  const object = tokens[end];
  if (object?.kind === 'name' || isAny(object, W.STRICT_DETERMINER)) return true;
  // "Polls, filters and forwards messages", "validates and writes to SQS"
  return verb.form === 's' && (isAny(object, W.THEME) || (isMotion(object) && !isSubject(tokens, end)));
}

/** "Stage calls CodeBuild", "trigger starts the crawler": what would be a command is who does it, where a deed and its object follow. */
export function isDoerOf(
  verb: VerbForm,
  before: Tagged | undefined,
  tokens: readonly Token[],
  at: number,
  atStart: boolean,
): boolean {
  // "Health check watches the ALB"
  const named = before?.tag === 'noun' && !plural(before);
  if (verb.form !== 'base' || !(named || (atStart && isAny(tokens[at], W.ALSO_NOUN)))) return false;
  const deed = W.verbs().find(tokens, at + 1);
  if (deed?.verb.form !== 's' || deed.verb.rows.length === 0) return false;
  const object = tokens[at + 1 + deed.length];
  return object?.kind === 'name' || isAny(object, W.STRICT_DETERMINER);
}

/** Whether what stands before is a slash behind a deed: "starts/stops EC2" goes on with another. */
export function goesOnWithDeed(verb: VerbForm, before: Tagged | undefined, out: readonly Tagged[]): boolean {
  const first = before?.tag === 'slash' ? out.at(-2) : undefined;
  return first?.tag === 'verb' && first.verb?.form === verb.form;
}
