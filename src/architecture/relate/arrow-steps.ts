import { keyOf } from '../../concepts';
import type { Thing } from '../cast/thing';
import type { VerbUnit } from '../language/units';

const ECR = keyOf('ECR');
const WAKES = /^(?:trigger|invoke|fire|kick off|call)$/;
const KEEPS = /^(?:storage|database)$/;

/** What stands between two arrows of a chain. */
export interface Step {
  /** Where the arrow before it leads to. */
  readonly entry: readonly Thing[];
  /** Where the arrow after it starts. */
  readonly exit: readonly Thing[];
  readonly listed: boolean;
  readonly words: number;
  /** Something is passed on or asked for in it, so that common nouns mean parts: "forwards it to the appliance". */
  readonly passes?: boolean;
  /** Somebody does something in it: "the server checks the cache". */
  readonly acts?: boolean;
  /** Somebody puts something somewhere in it: "the producer adds a message to S3". */
  readonly does?: boolean;
  /** It begins with what is done: "looks up orders in DynamoDB". */
  readonly verb?: VerbUnit;
}

/** "A → B → C and A → D": where the first step is named again, another chain begins. */
export function startAgain(steps: Step[]): void {
  const [head, ...others] = steps[0]?.exit ?? [];
  if (head === undefined || others.length > 0) return;
  for (let n = 1; n + 1 < steps.length; n++) {
    const at = steps[n];
    if (at?.entry.at(-1)?.key !== head.key || at.entry.length < 2) continue;
    steps[n] = { ...at, entry: at.entry.slice(0, -1), exit: [head] };
  }
}

/** "On-prem + many VPCs → VPN → gateway → VPCs": a place that the way ends in is only told of where it begins. */
export function beginsElsewhere(steps: Step[]): void {
  const [first] = steps;
  const ends = steps.length > 2 ? steps.at(-1)?.entry : undefined;
  const [end, ...more] = ends ?? [];
  if (first === undefined || end?.kind !== 'place' || more.length > 0 || first.exit.length < 2) return;
  const exit = first.exit.filter(({ key }) => key !== end.key);
  steps[0] = { ...first, exit };
}

/** Whether the verb takes something from where it lies: "reads", "polls", "looks up". */
export function isAsking({ verb }: VerbUnit): boolean {
  return verb.rows.some(({ says }) => says.some((one) => one === 'S>from' || one === 'with>in'));
}

/**
 * "A -> looks up names in B -> writes to C": who asked does what comes next, too.
 * @param topic what the heading is about: it does what a chain begins with that names nobody
 */
export function goesOn(steps: Step[], topic: readonly Thing[]): void {
  const [first, second] = steps;
  // "The producer adds the file to S3 -> then sends a message to SQS", "Lambda polls SQS -> writes to DynamoDB"
  if (first?.does === true && second?.verb !== undefined) steps[0] = { ...first, exit: first.entry };
  // "Polls SQS -> writes to DynamoDB" under Lambda
  const asked = first?.verb !== undefined && first.verb.verb.form === 's' && isAsking(first.verb);
  if (first !== undefined && asked && second?.verb !== undefined && topic.length === 1)
    steps[0] = { ...first, exit: topic };
  for (let n = 1; n + 1 < steps.length; n++) {
    const at = steps[n];
    const asks = at?.verb !== undefined && isAsking(at.verb);
    // "CI -> pushes to ECR -> updates ECS": a registry does nothing, but what lands in S3 may trigger something.
    const next = steps[n + 1]?.verb?.verb;
    const kept = at?.exit.every(({ category, concept }) => KEEPS.test(category) || concept === ECR);
    // "-> writes to DynamoDB -> notifies SNS": a database wakes others at most.
    const mayTell = WAKES.test(next?.lemma ?? '') || at?.exit.every(({ category }) => category !== 'database') === true;
    const tells = mayTell && next?.rows.some(({ kind }) => kind === 'event') === true;
    const rests = at?.verb !== undefined && kept === true && at.exit.length > 0 && !tells;
    // "A -> B reads from C -> writes to D": B does.
    if (at?.does === true && next !== undefined) steps[n] = { ...at, exit: at.entry };
    else if (at !== undefined && (asks || rests) && next !== undefined)
      steps[n] = { ...at, exit: steps[n - 1]?.exit ?? [] };
  }
}
