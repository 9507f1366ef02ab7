import type { Mention } from '../../concepts';
import type { Bullet, Note } from '../../notes';
import type { FactRef } from '../source';
import type { TermLine } from '../text/terms';

/** What a bullet speaks of, and what it says of it. */
export interface Subject {
  /** As shown: `SQS`, `Warm Standby`. */
  readonly name: string;
  readonly concept: string | undefined;
  /** `own`: the bullet names it itself at its start; otherwise the nearest place above that names it. */
  readonly via: 'own' | 'parent' | 'heading' | 'note';
  /** The statement without the subject in front. */
  readonly predicate: string;
}

/** A bullet made ready to be asked about. */
export interface Fact {
  readonly ref: FactRef;
  readonly key: string;
  readonly note: Note;
  readonly bullet: Bullet;
  /** Clean statement, see `cleanStatement`. */
  readonly text: string;
  /** Mentions with offsets into `text`. */
  readonly mentions: readonly Mention[];
  readonly subject: Subject | undefined;
  /** Headings and parents between the subject and the bullet that narrow what it says, outermost first. */
  readonly aspects: readonly string[];
  /** The bullet explains a parent statement and may not stand alone. */
  readonly elaborates: boolean;
  readonly term: TermLine | undefined;
  /** Number of the sentence in its bullet, from 0; a later one leans on those before it. */
  readonly sentence: number;
  /** Concept ids of everything above and in the bullet. */
  readonly around: ReadonlySet<string>;
}
