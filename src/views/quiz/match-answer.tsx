import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Matching } from '../../quiz';
import { OptionKey } from './options';

interface Props {
  readonly matching: Matching;
  readonly labelledBy: string;
  /** For each thing on the left the index of the right one, -1 for none yet. */
  readonly value: readonly number[];
  readonly change: (value: readonly number[]) => void;
}

/**
 * Pairs by choosing: one thing on the left waits, a press on one of the options below pairs it, and the next one waits. A press on
 * the left makes that one wait.
 */
export function MatchAnswer({ matching, labelledBy, value, change }: Props): JSX.Element {
  const [at, setAt] = useState(() => Math.max(0, value.indexOf(-1)));
  const pair = (right: number): void => {
    const next = value.map((r, i) => (i === at ? right : r === right ? -1 : r));
    const open = next.findIndex((r, i) => r < 0 && i > at);
    if (next.includes(-1)) setAt(open < 0 ? next.indexOf(-1) : open);
    change(next);
  };
  return (
    <div role="group" aria-labelledby={labelledBy}>
      <div class="atlas-sr" aria-live="polite">
        {value.includes(-1) ? `Which belongs to ${matching.left[at] ?? ''}?` : 'All are matched.'}
      </div>
      <div class="atlas-pairs">
        {matching.left.map((left, i) => {
          const right = matching.right[value[i] ?? -1];
          return (
            <button
              key={i}
              type="button"
              class={`atlas-pair${i === at ? ' is-waiting' : ''}`}
              aria-pressed={i === at}
              aria-label={`${left}: ${right ?? 'not matched yet'}`}
              onClick={() => setAt(i)}
            >
              <strong>{left}</strong>
              <span class={right === undefined ? 'atlas-aside' : ''}>{right ?? '…'}</span>
            </button>
          );
        })}
      </div>
      <div class="atlas-options">
        {matching.right.map((right, index) => (
          <button
            key={index}
            type="button"
            class={`atlas-option${value.includes(index) ? ' is-other' : ''}`}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => pair(index)}
          >
            <OptionKey name={index + 1} />
            <span class="atlas-option-text">{right}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
