/** Figures of how it goes, as plain data. Days are by the student's day, as the milliseconds at which each began. */
export interface Progress {
  /** Reviews of the log that count. */
  readonly reviews: number;
  /** Cards reviewed at some time that still have their bullet, by what they are. `mature`: stable for three weeks or more. */
  readonly cards: { readonly learning: number; readonly young: number; readonly mature: number };
  readonly retention: Retention;
  /** Of the last 30 days. */
  readonly retentionLately: Retention;
  /** Days with reviews, ascending. */
  readonly calendar: readonly { readonly day: number; readonly reviews: number; readonly wrong: number }[];
  /** Cards that fall due on each of the next 30 days, today first; what is overdue counts for today. */
  readonly forecast: readonly { readonly day: number; readonly due: number }[];
  /** The weakest first. */
  readonly byNote: readonly ProgressGroup[];
  readonly byConcept: readonly ProgressGroup[];
  readonly byPillar: readonly ProgressGroup[];
  /** Cards answered with Again in the last 30 days, the latest first; at most 100. */
  readonly wrongLately: readonly { readonly card: string; readonly at: number; readonly times: number }[];
}

/** Reviews of cards past their learning steps: what share was known, and what share FSRS expected. Null where there are none. */
export interface Retention {
  readonly reviews: number;
  readonly kept: number | null;
  readonly expected: number | null;
}

/** The cards of a note, a concept or a pillar. */
export interface ProgressGroup {
  /** Path, concept id or pillar. */
  readonly key: string;
  /** As shown. */
  readonly name: string;
  /** Reviewed cards. */
  readonly cards: number;
  readonly due: number;
  readonly retention: Retention;
  /** Mean probability of recall now, 0 to 1. */
  readonly recall: number;
}

/** A file that progress is exported to. */
export interface CsvFile {
  /** `reviews.csv` */
  readonly name: string;
  /** RFC 4180, with a header row. */
  readonly text: string;
}
