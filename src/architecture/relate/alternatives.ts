import type { Unit } from '../language/units';
import { isYou } from './clauses';
import { roleIn } from './pairs';
import type { Arguments } from './reading';

const TAKES = /^(?:use|choose|pick|prefer|consider|try|select|need)$/;
const WANTS = /^(?:need|want|require|prefer|look for)$/;

/**
 * "If you need a file system, use EFS" under S3: what else there is of the same kind, for somebody whom the heading's thing does not
 * suit. "If you need shared storage, use EFS" under EC2 tells what goes with it.
 */
export function isAlternative(units: readonly Unit[], index: number, args: Arguments): boolean {
  if (args.subject !== 'reader' || args.verb.passive || !TAKES.test(args.verb.verb.lemma)) return false;
  const taken = roleIn(args, 'O');
  const [about, ...more] = args.topic;
  const isOfAKind = taken.every(
    ({ thing }) => thing?.kind === 'component' && thing.category === about?.thing?.category,
  );
  return more.length === 0 && taken.length > 0 && isOfAKind && isWanted(units, index);
}

/** Whether the sentence begins with what the reader may be in need of. */
function isWanted(units: readonly Unit[], index: number): boolean {
  let from = index;
  while (from > 0 && units[from - 1]?.t !== 'stop' && units[from - 1]?.t !== 'colon') from--;
  const [when, you, wants] = units.slice(from, index);
  return (
    when?.t === 'sub' &&
    /^(?:if|when|where)$/.test(when.low) &&
    isYou(you) &&
    wants?.t === 'verb' &&
    WANTS.test(wants.verb.lemma)
  );
}
