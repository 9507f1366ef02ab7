import type { JSX } from 'preact';
import type { Progress } from '../../review';
import { plural } from '../shared/plural';
import { dayText } from './bars';
import { squares } from './days';

/** Half a year: what a phone shows without scrolling. */
const WEEKS = 26;

/** A column for each week, Monday on top; the darker, the more was reviewed. */
export function HeatMap(props: { readonly days: Progress['calendar']; readonly now: number }): JSX.Element {
  const all = squares(props.days, props.now, WEEKS);
  const [busy, total] = [all.filter((s) => s.reviews > 0).length, all.reduce((sum, s) => sum + s.reviews, 0)];
  return (
    <div
      class="atlas-heat"
      role="img"
      aria-label={`${plural(total, 'review')} on ${plural(busy, 'day')} of the last ${String(WEEKS)} weeks`}
    >
      {all.map(({ at, reviews, wrong, level }) => (
        <span
          key={at}
          class={`is-${String(level)}`}
          title={`${dayText(at)}: ${plural(reviews, 'review')}${wrong > 0 ? `, ${String(wrong)} wrong` : ''}`}
        />
      ))}
    </div>
  );
}
