import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FOCUS_HERE } from '../shared/focus';

/** A field for an answer in the student's own words; Enter submits it. */
export function TypedAnswer(props: {
  readonly labelledBy: string;
  readonly submit: (text: string) => void;
}): JSX.Element {
  const [text, setText] = useState('');
  return (
    <form
      class="atlas-typed"
      onSubmit={(event) => {
        event.preventDefault();
        props.submit(text);
      }}
    >
      <input
        type="text"
        class="atlas-typed-input"
        value={text}
        aria-labelledby={props.labelledBy}
        placeholder="Your answer"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="done"
        onInput={(event) => setText(event.currentTarget.value)}
        {...{ [FOCUS_HERE]: true }}
      />
      <button type="submit" class="mod-cta atlas-button" disabled={text.trim() === ''}>
        Check
      </button>
    </form>
  );
}
