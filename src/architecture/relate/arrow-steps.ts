import { keyOf } from '../../concepts';
import type { Thing } from '../cast/thing';
import type { VerbUnit } from '../language/units';

const ECR = keyOf('ECR');
const KEEPS = /^(?:storage|database)$/;

/** What stands between two arrows of a chain. */
export interface Step {
  /** Where the arrow before it leads to. */
  readonly entry: readonly Thing[];
  /** Where the arrow after it starts. */
  readonly exit: readonly Thing[];
  readonly listed: boolean;
  readonly words: number;
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

/** "A -> looks up names in B -> writes to C": who asked does what comes next, too. */
export function goesOn(steps: Step[]): void {
  const [first, second] = steps;
  // "The producer adds the file to S3 -> then sends a message to SQS"
  if (first?.does === true && second?.verb !== undefined) steps[0] = { ...first, exit: first.entry };
  for (let n = 1; n + 1 < steps.length; n++) {
    const at = steps[n];
    const asks = at?.verb?.verb.rows.some((row) => row.says.some((says) => says === 'S>from' || says === 'with>in'));
    // "CI -> pushes to ECR -> updates ECS": a registry does nothing, but what lands in S3 may trigger something.
    const tells = steps[n + 1]?.verb?.verb.rows.some(({ kind }) => kind === 'event') === true;
    const kept = at?.exit.every(({ category, concept }) => KEEPS.test(category) || concept === ECR);
    const rests = at?.verb !== undefined && kept === true && at.exit.length > 0 && !tells;
    if (at !== undefined && (asks === true || rests) && steps[n + 1]?.verb !== undefined)
      steps[n] = { ...at, exit: steps[n - 1]?.exit ?? [] };
  }
}
