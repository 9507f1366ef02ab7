import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Card } from '../../cards';
import { FOCUS_HERE } from '../shared/focus';
import { isList } from './given';

/** A field for the answer in the student's own words; Enter checks it, and on an empty field shows the answer. */
export function TypedField(props: { readonly card: Card; readonly submit: (text: string) => void }): JSX.Element {
  const { card, submit } = props;
  const [text, setText] = useState('');
  const field = {
    class: 'atlas-typed-input',
    value: text,
    'aria-labelledby': 'atlas-card-prompt',
    autocomplete: 'off',
    autocapitalize: 'off' as const,
    spellcheck: false,
    onInput: (event: Event & { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setText(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
      // Leaves the field, so that the keys of the view work again.
      if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('.atlas-view')?.focus();
      else if (isList(card) && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(text);
      else return;
      event.preventDefault();
    },
    [FOCUS_HERE]: true,
  };
  return (
    <form
      class="atlas-typed"
      onSubmit={(event) => {
        event.preventDefault();
        submit(text);
      }}
    >
      {isList(card) ? (
        <textarea {...field} rows={Math.min(card.accepted.length + 1, 8)} placeholder="One a line" />
      ) : (
        <input {...field} type="text" placeholder="Your answer" enterkeyhint="done" />
      )}
      <button type="submit" class="mod-cta atlas-button">
        {text.trim() === '' ? 'Show answer' : 'Check'}
      </button>
    </form>
  );
}
