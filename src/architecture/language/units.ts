import type { Thing } from '../cast/thing';
import type { VerbForm } from './verb-table';

/** One of the things that a noun phrase lists. */
export interface Item {
  /** What it denotes, when that may be drawn. */
  readonly thing?: Thing;
  /** What its capital says that it is, where no name is known: drawn only where something known stands on the other side. */
  readonly proper?: Thing;
  /** Names that only say more about it: the S3 of "S3 pricing". */
  readonly about: readonly Thing[];
  /** `it`, `they`, `both` … */
  readonly pronoun?: string;
  /** With an article or the like: "the firewall". */
  readonly determined?: boolean;
  /** With "a" or "an". */
  readonly indefinite?: boolean;
  /** Last noun, lower case. */
  readonly head: string;
  /** "no bastion host", "not S3", "instead of EBS". */
  readonly negated: boolean;
  /** A parenthesis about it in the middle of a list, as indices of tags: "Redshift (copied from S3), OpenSearch". */
  readonly aside?: readonly [from: number, to: number];
  readonly start: number;
  readonly end: number;
}

export interface Phrase {
  readonly t: 'np';
  readonly items: readonly Item[];
  /** Joined by "or" or a slash. */
  readonly or: boolean;
  readonly start: number;
  readonly end: number;
}

export interface VerbUnit {
  readonly t: 'verb';
  readonly verb: VerbForm;
  readonly negated: boolean;
  readonly passive: boolean;
  /** With "to" before it. */
  readonly infinitive: boolean;
  readonly modal: string;
  /** A participle without "be": "storage backed by S3". */
  readonly reduced: boolean;
  /** Where the verb itself begins, behind "can be only". */
  readonly bare: number;
  readonly start: number;
  readonly end: number;
}

export interface Mark {
  readonly t:
    'prep' | 'rel' | 'sub' | 'and' | 'comma' | 'stop' | 'colon' | 'dash' | 'arrow' | 'cmp' | 'be' | 'instead' | 'have';
  readonly low: string;
  readonly negated: boolean;
  readonly start: number;
  readonly end: number;
}

/** What stands in parentheses. */
export interface Paren {
  readonly t: 'paren';
  readonly units: readonly Unit[];
  /** What it is about, where that is not all that stands before it. */
  readonly of?: Item;
  readonly start: number;
  readonly end: number;
}

export type Unit = Phrase | VerbUnit | Mark | Paren;

/** The things a phrase denotes that are not set aside. */
export function thingsOf(phrase: Phrase | undefined): Thing[] {
  const things: Thing[] = [];
  for (const item of phrase?.items ?? []) if (item.thing !== undefined && !item.negated) things.push(item.thing);
  return things;
}
