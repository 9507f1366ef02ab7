import type { JSX } from 'preact';
import type { Progress } from '../../review';
import { plural } from '../shared/plural';

/** What falls due on each of the days to come. */
export function Bars({ days }: { readonly days: Progress['forecast'] }): JSX.Element {
  const most = Math.max(1, ...days.map((d) => d.due));
  const [first, last] = [days[0], days.at(-1)];
  return (
    <>
      <ol class="atlas-bars" aria-label="Cards due by day">
        {days.map(({ day, due }) => (
          <li key={day} title={`${dayText(day)}: ${plural(due, 'card')}`}>
            <span class="atlas-sr">{`${dayText(day)}: ${String(due)}`}</span>
            <span style={{ height: `${String((due / most) * 100)}%` }} />
          </li>
        ))}
      </ol>
      <p class="atlas-bars-ends" aria-hidden="true">
        <span>{first && `Today: ${String(first.due)}`}</span>
        <span>{`most in a day: ${String(most)}`}</span>
        <span>{last && dayText(last.day)}</span>
      </p>
    </>
  );
}

export function dayText(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
