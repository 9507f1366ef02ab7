import type { JSX } from 'preact';
import type { Progress } from '../../review';
import { plural } from '../shared/plural';
import { dayText } from './bars';
import { monthsOf, squares } from './days';

/** Half a year: what a phone shows without scrolling. */
const WEEKS = 26;

/** A column for each week, Monday on top; the darker, the more was reviewed. */
export function HeatMap(props: { readonly days: Progress['calendar']; readonly now: number }): JSX.Element {
  const all = squares(props.days, props.now, WEEKS);
  const [busy, total] = [all.filter((s) => s.reviews > 0).length, all.reduce((sum, s) => sum + s.reviews, 0)];
  return (
    <div
      class="atlas-heat-map"
      role="img"
      aria-label={`${plural(total, 'review')} on ${plural(busy, 'day')} of the last ${String(WEEKS)} weeks`}
    >
      <div class="atlas-heat-months" style={{ gridTemplateColumns: `repeat(${String(WEEKS)}, minmax(0, 1fr))` }}>
        {monthsOf(all).map(({ week, name }) => (
          <span key={week} style={{ gridColumn: week + 1 }}>
            {name}
          </span>
        ))}
      </div>
      <div class="atlas-heat-days">
        {[0, 2, 4].map((day) => (
          <span key={day} style={{ gridRow: day + 1 }}>
            {new Date(all[day]?.at ?? props.now).toLocaleDateString('en-GB', { weekday: 'short' })}
          </span>
        ))}
      </div>
      <div class="atlas-heat">
        {all.map(({ at, reviews, wrong, level }) => (
          <span
            key={at}
            class={`is-${String(level)}`}
            title={`${dayText(at)}: ${plural(reviews, 'review')}${wrong > 0 ? `, ${String(wrong)} wrong` : ''}`}
          />
        ))}
      </div>
    </div>
  );
}
