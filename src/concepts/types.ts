import type { Span } from '../notes';

/** Colour and shape family of a concept; the first block follows AWS's own categories. */
export type Category =
  | 'compute'
  | 'containers'
  | 'storage'
  | 'database'
  | 'networking'
  | 'analytics'
  | 'integration'
  | 'management'
  | 'security'
  | 'developer'
  | 'ai'
  | 'migration'
  | 'media'
  | 'iot'
  | 'business'
  | 'client' // people and programs outside the cloud
  | 'external' // on-premises, the internet, third parties
  | 'general'; // anything else

/**
 * What sort of thing a concept is.
 * - `component`: may be a node of a diagram (service, resource, tier, client, data store)
 * - `place`: holds components (Region, AZ, VPC, subnet, on-premises); may also be a node
 * - `quality`: a property (high availability, latency, Multi-AZ); a badge, never a node
 * - `term`: any other thing the notes are about (a note that no catalogue knows, RPO, a method)
 */
export type ConceptKind = 'component' | 'place' | 'quality' | 'term';

export interface Concept {
  /** Stable key: the lower-case name without blanks and hyphens, the last word in the singular; the same on every device. */
  readonly id: string;
  /** Shown name; short where a short name is usual (`ALB`, `S3`). */
  readonly name: string;
  /** Every other name, official ones first. */
  readonly aliases: readonly string[];
  readonly category: Category;
  readonly kind: ConceptKind;
  /** Known from the catalogue, or only from the vault. */
  readonly source: 'catalogue' | 'vault' | 'student';
  /** Id of the concept that this one is a part or a kind of (`nlb` -> `elb`), or undefined. */
  readonly broader?: string;
}

/** A place in a bullet's plain text where a concept is named. */
export interface Mention extends Span {
  /** `Concept.id` */
  readonly concept: string;
  readonly via: 'link' | 'text';
}

/** Names to concepts. Pure look-up; building and merging are the business of `concepts/`. */
export interface Lexicon {
  /** Non-overlapping mentions in ascending order, longest name first; `links` count before any text match. */
  mentions(text: string, links?: readonly (Span & { readonly target: string })[]): Mention[];
  get(id: string): Concept | undefined;
  /** The concept that a whole string names (alias, case, plural, "AWS " prefix …), or undefined. */
  resolve(name: string): Concept | undefined;
  /** Whether anything that belongs to a broader concept has a name ending in this word, lower case: cheaper than asking for each. */
  endsPart(word: string): boolean;
  /** Nearest concepts by name, best first, for suggestions and typos. */
  suggest(query: string, limit: number): Concept[];
  all(): Iterable<Concept>;
}
