/** Marks the element that takes the focus when a page of a view comes up. */
export const FOCUS_HERE = 'data-atlas-focus';

/**
 * Gives the focus to the element that asks for it, or to the view itself, so that keys work without a click. What is
 * already in sight is not scrolled away.
 */
export function focusPage(view: HTMLElement): void {
  const target = view.querySelector<HTMLElement>(`[${FOCUS_HERE}]`) ?? view;
  target.focus({ preventScroll: true });
}

/** A page is read from its top, wherever the one before was scrolled to; what is found by the selector comes into sight instead. */
export function scrollPage(view: HTMLElement, answer?: string): void {
  const found = answer === undefined ? null : view.querySelector(answer);
  if (found) found.scrollIntoView({ block: 'nearest' });
  else view.scrollTop = 0;
}

/** True while the focus is in the view; ask before rendering, because what has it may be gone afterwards. */
export function hasFocus(view: HTMLElement): boolean {
  return view.contains(view.ownerDocument.activeElement);
}

/** False for a view in a background tab, which may still hold the focus for a moment after another tab was shown. */
export function isSeen(view: HTMLElement): boolean {
  return view.offsetParent !== null;
}

/** Moves the focus by one among the elements, stopping at the ends; from elsewhere it goes to the first or the last. */
export function moveFocus(elements: readonly HTMLElement[], by: 1 | -1): void {
  const at = elements.findIndex((el) => el === el.ownerDocument.activeElement);
  const to = at < 0 ? (by > 0 ? 0 : elements.length - 1) : at + by;
  elements[Math.min(Math.max(to, 0), elements.length - 1)]?.focus();
}
