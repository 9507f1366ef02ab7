import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FOCUS_HERE } from '../shared/focus';
import { Icon } from '../shared/icon';

interface Props {
  readonly labelledBy: string;
  /** How many items there are to name. */
  readonly wanted: number;
  /** Called with the items, one a line. */
  readonly submit: (text: string) => void;
}

/** Recalls a list: Enter adds an item; with the last one, or on the empty field, it checks them. */
export function ListAnswer({ labelledBy, wanted, submit }: Props): JSX.Element {
  const [items, setItems] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const all = text.trim() === '' ? items : [...items, text.trim()];
  const check = (): void => submit(all.join('\n'));
  const add = (): void => {
    if (text.trim() === '' || all.length >= wanted) check();
    else {
      setItems(all);
      setText('');
    }
  };
  return (
    <form
      class="atlas-typed atlas-list-answer"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {items.length > 0 && (
        <ul class="atlas-chips" aria-label="Named so far">
          {items.map((item, index) => (
            <li key={`${String(index)}${item}`}>
              <button
                type="button"
                class="atlas-chip"
                aria-label={`Remove ${item}`}
                onClick={() => {
                  setItems(items.filter((_, i) => i !== index));
                  field.current?.focus();
                }}
              >
                {item}
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        type="text"
        class="atlas-typed-input"
        value={text}
        aria-labelledby={labelledBy}
        placeholder={items.length === 0 ? 'First item, then Enter' : 'Next item'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="next"
        onInput={(event) => setText(event.currentTarget.value)}
        {...{ [FOCUS_HERE]: true }}
      />
      {/* Never disabled: Enter in the field would do nothing then. */}
      <button type="submit" class="atlas-button">
        Add
      </button>
      <button type="button" class="mod-cta atlas-button" disabled={all.length === 0} onClick={check}>
        {`Check ${String(all.length)} of ${String(wanted)}`}
      </button>
    </form>
  );
}
