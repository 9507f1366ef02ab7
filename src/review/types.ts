/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4;

/** One grading of a card, at a time, on a device. Never changed once written; an undo is a line of its own. */
export interface Review {
  /** Unique: device id and a counter, `<device>-<n>`. */
  readonly id: string;
  readonly card: string;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly at: number;
  readonly rating: Rating;
  readonly device: string;
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
}
