import type { Rating } from '../../review';
import type { FaceActions } from './card-face';

/** What the student can do with the card on show. */
export interface ReviewActions extends FaceActions {
  grade(rating: Rating): void;
  undo(): void;
  showMenu(at: HTMLElement): void;
  /** Takes up the review that was ended for today. */
  goOn(): void;
  reviewEverything(): void;
}
