import type { JSX } from 'preact';
import type { Sitting } from '../../library';

/** Quizzes and exams that came to their end, with when and how. */
export function Sittings({ sittings }: { readonly sittings: readonly Sitting[] }): JSX.Element | null {
  if (sittings.length === 0) return null;
  return (
    <ul class="atlas-rows">
      {sittings.map((s) => (
        <li key={s.at}>
          <span class="atlas-row-text">{s.name}</span>
          <span>
            {`${String(s.right)} of ${String(s.total)}`}
            {s.pass !== undefined && ` · ${hasPassed(s.right, s.total, s.pass) ? 'passed' : 'not passed'}`}
          </span>
          <time class="atlas-aside" dateTime={new Date(s.at).toISOString()}>
            {new Date(s.at).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' })}
          </time>
        </li>
      ))}
    </ul>
  );
}

/** @param pass part that must be right, 0 to 1 */
export function hasPassed(right: number, total: number, pass: number): boolean {
  return total > 0 && right / total >= pass - 1e-9;
}
