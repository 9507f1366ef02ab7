import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Ordering } from '../../quiz';
import { moveFocus } from '../shared/focus';
import { Icon } from '../shared/icon';
import { OptionKey } from './options';

interface Props {
  readonly ordering: Ordering;
  readonly labelledBy: string;
  /** Indices of the items in the order given so far. */
  readonly value: readonly number[];
  readonly change: (value: readonly number[]) => void;
}

/** Puts items in order: by the buttons beside each; or by keys, where Enter takes hold of an item and the arrows move it. */
export function OrderAnswer({ ordering, labelledBy, value, change }: Props): JSX.Element {
  const [held, setHeld] = useState<number | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const rows = (): HTMLElement[] => Array.from(list.current?.querySelectorAll<HTMLElement>('.atlas-option') ?? []);
  const move = (item: number, by: 1 | -1): void => {
    const from = value.indexOf(item);
    const to = from + by;
    const other = value[to];
    if (other === undefined) return;
    setMoved(item);
    change(value.map((v, i) => (i === to ? item : i === from ? other : v)));
  };
  // The browser drops the focus of a row that is moved in the page.
  useLayoutEffect(() => {
    if (held !== null) rows()[value.indexOf(held)]?.focus();
  }, [value]);
  return (
    <>
      <div class="atlas-sr" aria-live="polite">
        {moved === null ? '' : `${ordering.items[moved] ?? ''} is now number ${String(value.indexOf(moved) + 1)}.`}
      </div>
      <ol class="atlas-options atlas-order" ref={list} aria-labelledby={labelledBy}>
        {value.map((item, at) => (
          <li key={item} class="atlas-order-row">
            <button
              type="button"
              class="atlas-option"
              aria-pressed={held === item}
              aria-label={`${String(at + 1)}: ${ordering.items[item] ?? ''}`}
              onClick={() => setHeld(held === item ? null : item)}
              onBlur={() => {
                if (moved !== item) setHeld(null);
              }}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                if (by === 0) return;
                event.preventDefault();
                if (held === item || event.altKey) {
                  setHeld(item);
                  move(item, by);
                } else moveFocus(rows(), by);
              }}
            >
              <OptionKey name={at + 1} />
              <span class="atlas-option-text">{ordering.items[item]}</span>
            </button>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="atlas-button atlas-quiet"
                aria-label={`Move ${by < 0 ? 'up' : 'down'}: ${ordering.items[item] ?? ''}`}
                disabled={value[at + by] === undefined}
                onClick={() => move(item, by)}
              >
                <Icon name={by < 0 ? 'chevron-up' : 'chevron-down'} />
              </button>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
