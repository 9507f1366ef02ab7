import type { ReviewDesk, ReviewScope } from '../library';
import type { ReviewLog } from '../review';

/** What the progress view and the exports need of the reviews. */
export interface ReviewParts {
  /** Undefined until the log is read, or where that failed. */
  desk(): ReviewDesk | undefined;
  log(): ReviewLog | undefined;
  /** Does something that changes what the desk says, and tells everybody who shows it. */
  act(change: (desk: ReviewDesk) => void): void;
  subscribe(changed: () => void): () => void;
  review(scope: ReviewScope): void;
}
