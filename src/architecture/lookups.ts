import type { Concept, Lexicon } from '../concepts';
import type { Note } from '../notes';
import { speaksOfAws } from './cast/clouds';
import type { Thing } from './cast/thing';

/** What a heading is about: one thing, several of equal rank, or nothing. */
export type About = Thing | readonly Thing[] | undefined;

/** Names looked up in a lexicon while that stays as it is, each once: the sections of a note ask for the same ones. */
export class Lookups {
  /** What whole headings and names of notes are about; see `topicOf`. */
  readonly topics = new Map<string, About>();
  private readonly aws = new WeakMap<Note, boolean>();
  private readonly names = new Map<string, Concept | undefined>();

  constructor(readonly lexicon: Lexicon) {}

  /** Whether a note is about AWS, so that its queues are those of SQS. */
  speaksOfAws(note: Note): boolean {
    let speaks = this.aws.get(note);
    if (speaks === undefined) this.aws.set(note, (speaks = speaksOfAws(note)));
    return speaks;
  }

  /** The concept with this id or name. */
  find(name: string): Concept | undefined {
    let found = this.names.get(name);
    if (found !== undefined || this.names.has(name)) return found;
    // An id has no blanks.
    found = (name.includes(' ') ? undefined : this.lexicon.get(name)) ?? this.lexicon.resolve(name);
    this.names.set(name, found);
    return found;
  }
}
