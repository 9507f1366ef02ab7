import { setIcon } from 'obsidian';
import type { JSX } from 'preact';

/** An icon of the app; decoration only, so what it means must stand beside it as text or in the label of its button. */
export function Icon({ name }: { readonly name: string }): JSX.Element {
  return (
    <span
      key={name}
      class="atlas-icon"
      aria-hidden="true"
      ref={(el: HTMLElement | null) => {
        // Once: a drawing that is replaced between press and release takes the click with it.
        if (el?.childElementCount === 0) setIcon(el, name);
      }}
    />
  );
}
