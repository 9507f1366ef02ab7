import type { EdgeKind } from '../types';

/**
 * A family of verbs that say the same kind of relation.
 *
 * Roles in `says`: `S` who does it, `O` what it is done to, any other word the preposition before the thing (`to` also stands for
 * into, onto and towards; `in` for inside, within and at; `with` and `using` for each other; `via` for through and over).
 * `T` is the heading's thing, `C` a client that does it, `M` something lent ("use M to"), `W` a security service behind `with`, `U` a user behind `to`, `K` a role, policy or group that permits, `P` one that is received, `D` who data are given to, `E` whose events are meant, `J` whose calls are, `Q` what messages and files are added to, `G` whose findings or logs are collected, `R` who is given what is no thing, `N` the heading's service that tells of what is received, `A` the one whose work is spoken of.
 * `A>B` draws an arrow from the one to the other. Alternatives are tried in order, the first that finds both ends counts.
 *
 * Special words: `flow` (something moves from a source, perhaps through a hop, to a target), `bridge` (one thing links two others), `pair` (two things joined, said with "and",
 * "between" or "with"), `way` (one thing stands on the way between two),
 * `synced` ("keeps A in sync with B"), `means` (who does it, what with, where to), `into` (`flow`, where it is said where to), `access` (somebody is let in somewhere).
 */
export interface Frame {
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** Lemmas; `back_up` is a verb with its particle, `send/sent` one with its irregular past. */
  readonly verbs: string;
  /** Nouns that say the same: `integration with S3`. */
  readonly nouns?: string;
  readonly kind: EdgeKind;
  readonly says: readonly string[];
  /** A thing is not its own doer here: "is used" does not say by whom. Only an expressed subject or agent counts. */
  readonly saidOnly?: boolean;
  /** The heading does it where a passive names nobody: "functions are inspected" under Inspector. */
  readonly byTopic?: boolean;
}

/** A bullet and what it must draw: `Route 53 > ELB`; `!` before it where it must be marked as negated. */
export interface Example {
  readonly text: string;
  /** Heading the bullet stands under. */
  readonly heading?: string;
  readonly edges: readonly string[];
}
