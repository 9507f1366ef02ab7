import type { Tagged } from './tags';
import { isNamed } from './items';
import type { Item } from './units';

/** Whether a predicate begins at `at`: what stands before it is its subject. */
export function isPredicate(tags: readonly Tagged[], at: number): boolean {
  let i = at;
  while (tags[i]?.tag === 'adv') i++;
  const tag = tags[i];
  if (tag === undefined) return false;
  if (tag.tag === 'modal' || tag.tag === 'be' || tag.tag === 'have' || tag.tag === 'do') return true;
  return tag.tag === 'verb' && (tag.verb?.form === 's' || tag.verb?.form === 'base');
}

/** Whether a clause begins at `at`. */
export function isOpening(tags: readonly Tagged[], at: number): boolean {
  const before = tags[at - 1]?.tag;
  return before === undefined || before === 'stop' || before === 'colon' || before === 'dash';
}

/**
 * "S3, RDS, EBS send logs": whether a comma alone joins the last of those that do something together. The verb tells, which agrees with
 * several although the last is one; before "can" three or more do. "S3, Lambda sends" is about Lambda.
 */
export function areDoers(all: readonly Item[], last: Tagged | undefined, predicate: Tagged | undefined): boolean {
  if (predicate === undefined || last === undefined || !all.every(isNamed)) return false;
  // "EBS" and "Kinesis" are one, "instances" several.
  const one = !/[^isuA-Z]s$/.test(last.token.text);
  if (predicate.tag === 'verb') return one && predicate.verb?.form === 'base';
  if (predicate.tag === 'be' || predicate.tag === 'have' || predicate.tag === 'do')
    return one && /^(?:are|were|have|do|dont)$/.test(predicate.low);
  return predicate.tag === 'modal' && all.length > 2;
}

/** "S3, RDS, EBS (use KMS)", "Lambda/ECS": whether names and what lists them are all that the clause has had so far. */
export function isListOfNames(out: readonly Tagged[]): boolean {
  let joints = 0;
  let named = false;
  for (let i = out.length - 1; i >= 0; i--) {
    const tag = out[i]?.tag;
    if (tag === 'name') named = true;
    else if (tag === 'comma' || tag === 'slash' || tag === 'and') {
      if (!named) return false;
      joints++;
      named = false;
    } else if (tag === 'stop' || tag === 'colon' || tag === 'dash') break;
    else if (tag !== 'noun' && tag !== 'det') return false;
  }
  return named && joints > 0;
}
