import type { JSX } from 'preact';
import { intervalText, type Rating } from '../../review';
import type { Turn } from '../../library';

const NAMES: readonly { readonly rating: Rating; readonly name: string }[] = [
  { rating: 1, name: 'Again' },
  { rating: 2, name: 'Hard' },
  { rating: 3, name: 'Good' },
  { rating: 4, name: 'Easy' },
];

/** How well it went, each with when the card would come again. */
export function Grades(props: {
  readonly intervals: Turn['intervals'];
  /** What the space bar and Enter give. */
  readonly suggested: Rating;
  readonly grade: (rating: Rating) => void;
}): JSX.Element {
  return (
    <div class="atlas-grades" role="group" aria-label="How well did you know it?">
      {NAMES.map(({ rating, name }) => {
        const after = props.intervals && intervalText(props.intervals[rating - 1] ?? 0);
        return (
          <button
            key={rating}
            type="button"
            class={`atlas-grade is-${name.toLowerCase()}${rating === props.suggested ? ' is-suggested' : ''}`}
            aria-keyshortcuts={rating === props.suggested ? `${String(rating)} Space Enter` : String(rating)}
            aria-label={after === null ? name : `${name}, again in ${after}`}
            onClick={() => props.grade(rating)}
          >
            <span class="atlas-grade-name">
              <kbd class="atlas-option-key" aria-hidden="true">
                {rating}
              </kbd>
              {name}
            </span>
            {after !== null && <span class="atlas-grade-after">{after}</span>}
          </button>
        );
      })}
    </div>
  );
}
