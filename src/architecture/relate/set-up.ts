import type { Phrase, Unit } from '../language/units';
import { THEMES } from '../language/words';

const SETS_UP =
  /^(?:use|enable|activate|set up|setup|create|configure|deploy|install|add|attach|leverage|utilize|utilise)$/;
const SENDS = /^(?:send|publish|deliver|stream|export|forward|push|ship|emit)$/;
const STARTS = /^(?:trigger|invoke|notify|alert|fan out|start)$/;
/** What only lends rights, keys or a place to others. */
const LENDS = /^(?:security|network|group|client|external)$/;
const TELLS = /^(?:integration|management|storage)$/;
const PLACES = /^(?:on|in|for|into|within)$/;
const RECORDS = /(?:logs?|events?|findings?|metrics?|traces?|records?|snapshots?|alerts?|notifications?)$/;

/**
 * "Enable CloudTrail, send the logs to S3", "use Firehose and deliver to S3", "create an alarm and notify a topic": what the reader sets up is what
 * then sends, for nobody sends logs by hand.
 */
export function setUpBefore(units: readonly Unit[], index: number): Phrase | undefined {
  const verb = units[index];
  if (verb?.t !== 'verb' || verb.verb.form !== 'base' || verb.infinitive || verb.negated || verb.modal !== '')
    return undefined;
  const { lemma } = verb.verb;
  if (!SENDS.test(lemma) && !STARTS.test(lemma)) return undefined;
  const end = jointBefore(units, index);
  // "Install the agent on an instance and send"
  const where = units[end - 1];
  const at = where?.t === 'prep' && PLACES.test(where.low) ? end - 2 : end;
  const made = units[at];
  const sets = units[at - 1];
  if (made?.t !== 'np' || sets?.t !== 'verb' || sets.verb.form !== 'base' || sets.negated || sets.infinitive)
    return undefined;
  if (!SETS_UP.test(sets.verb.lemma) || !opens(units, at - 1)) return undefined;
  const [only, ...others] = made.items;
  if (only?.thing?.kind !== 'component' || others.length > 0 || only.negated) return undefined;
  const { category } = only.thing;
  const what = units[index + 1];
  if (STARTS.test(lemma)) return TELLS.test(category) ? made : undefined;
  // "Use KMS and send data to S3" sends nothing from KMS; "enable the firewall and send its logs" does.
  const records = what?.t === 'np' && what.items.every(({ head }) => RECORDS.test(head));
  const plain =
    what?.t === 'prep' ||
    (what?.t === 'np' && what.items.every((item) => item.pronoun !== undefined || THEMES.has(item.head)));
  return records || (plain && !LENDS.test(category)) ? made : undefined;
}

/** Index of what stands before ", ", " and ", ", and then ". */
function jointBefore(units: readonly Unit[], index: number): number {
  let at = index - 1;
  while (units[at]?.t === 'and' || units[at]?.t === 'comma') at--;
  return at < index - 1 ? at : -1;
}

/** Nothing stands before it in its sentence. */
function opens(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  return before === undefined || before.t === 'stop' || before.t === 'colon' || before.t === 'dash';
}
