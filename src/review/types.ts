import type { StartingState } from '../cards';

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4;

/** Where a card's fact stood when it was reviewed: lets a device that gave the fact another id find it again. */
export interface Anchor {
  readonly path: string;
  /** The beginning of the bullet's plain text; see `anchorText`. */
  readonly text: string;
}

/** One grading of a card, at a time, on a device. Never changed once written; an undo is a line of its own. */
export interface Review {
  /** Unique: device id and a counter, `<device>-<n>`. */
  readonly id: string;
  readonly card: string;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly at: number;
  readonly rating: Rating;
  readonly device: string;
  readonly anchor?: Anchor;
  /** What another plugin knew of the card before its first review here. */
  readonly from?: StartingState;
}

/** Takes a review back. Undoing what is unknown (not synced yet) takes effect when it arrives. */
export interface Undo {
  readonly id: string;
  /** `Review.id` */
  readonly undoes: string;
  readonly at: number;
  readonly device: string;
}

/** The student's wish about a card, or about a whole bullet; the latest one of each holds. */
export interface Wish {
  readonly id: string;
  /** Id of a card, or of a fact: then it is about every card of its bullet. */
  readonly card: string;
  readonly at: number;
  readonly device: string;
  /** `suspend`: not until it is resumed; `bury`: not before `until`; `reject`: a bad card, don't ask it; `resume`: as usual again. */
  readonly kind: 'suspend' | 'bury' | 'reject' | 'resume';
  /** Milliseconds since the epoch; for `bury` only. */
  readonly until?: number;
}

/**
 * What a quiz leaves in the log. `right`, `nearly`, `wrong`, `skipped`: an answer; `bad`, `fine`, `flag`, `unflag`: the student's
 * mark on a question, the latest of each pair holds; `quiz`, `exam`: one that came to its end.
 */
export type QuizDeed = 'right' | 'nearly' | 'wrong' | 'skipped' | 'bad' | 'fine' | 'flag' | 'unflag' | 'quiz' | 'exam';

/** One thing that was done in a quiz. Never changed once written; an undo takes it back as it does a review. */
export interface QuizEntry {
  /** Unique, of the same count as reviews: `<device>-<n>`. */
  readonly id: string;
  readonly at: number;
  readonly device: string;
  readonly deed: QuizDeed;
  /** Id of the question; of a finished quiz its topic, of an exam its name. */
  readonly subject: string;
  /** Id of the bullet asked about, empty where it has none; of a finished quiz its score, `7/10`, of an exam also the pass mark, `47/65/72`. */
  readonly detail: string;
  /** Note and prompt of the question, shortened. */
  readonly anchor?: Anchor;
}

/** Everything that log files say, as a set: order and repetition mean nothing. */
export interface LogContent {
  readonly reviews: readonly Review[];
  readonly undos: readonly Undo[];
  readonly wishes: readonly Wish[];
  /** Left out where there is none. */
  readonly quiz?: readonly QuizEntry[];
}

/** A line of a log file that was not taken, or not whole. */
export interface LogProblem {
  /** Name of the file in the log's folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** `torn`: begins like an entry and is not a whole one; `foreign`: nothing of ours; `unread`: the file can't be read. */
  readonly why: 'torn' | 'foreign' | 'unread';
  /** The line, at most 200 characters; why the file can't be read. */
  readonly text: string;
}

/** The schedule of a card as derived from its reviews; never stored as truth. */
export interface Schedule {
  readonly card: string;
  /** Milliseconds since the epoch. */
  readonly due: number;
  readonly state: 'new' | 'learning' | 'review' | 'relearning';
  /** Days. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  readonly lastReview: number | null;
  /** Index of the learning step that comes next; 0 where left out. */
  readonly step?: number;
}

/** Where the log is kept. Names are relative to the log's folder, with `/`; nothing but Markdown files is listed. */
export interface LogStore {
  list(): Promise<string[]>;
  /** Text, or the bytes of it in UTF-8: what is long is read faster from them. */
  read(name: string): Promise<string | ArrayBuffer>;
  /** Something that changes whenever the file does (time and size), without reading it; undefined where it is not there. */
  stamp?(name: string): string | undefined;
  /** Its bytes, without reading it; undefined where it is not there. */
  size?(name: string): number | undefined;
  /** Adds to the end of a file, making it (and its folder) where there is none. Must never rewrite what is there. */
  append(name: string, text: string): Promise<void>;
}
