/** What a key press is told by; a `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** Where the focus is: in a field that takes text, on a control that takes Enter and Space itself, or elsewhere. */
export type Place = 'typing' | 'control' | 'page';

const NAMED: Readonly<Record<string, string>> = {
  Enter: 'enter',
  ' ': 'space',
  Spacebar: 'space',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Inputs that take no text. */
const NOT_TEXT = /^(?:button|checkbox|radio|range|submit|reset|color|file|image)$/;

/** @param target the target of a key event; told apart by its shape, because another window has other classes */
export function placeOf(target: unknown): Place {
  if (typeof target !== 'object' || target === null) return 'page';
  const el = target as { tagName?: unknown; type?: unknown; isContentEditable?: unknown };
  const tag = typeof el.tagName === 'string' ? el.tagName.toLowerCase() : '';
  if (el.isContentEditable === true || tag === 'textarea' || tag === 'select') return 'typing';
  if (tag === 'input') return NOT_TEXT.test(String(el.type)) ? 'control' : 'typing';
  return tag === 'button' || tag === 'a' || tag === 'summary' ? 'control' : 'page';
}

/**
 * The name of a key that a study view acts on: `1` to `9`, a letter in lower case, `enter`, `space`, `up`, `down`; null for
 * every press that is not ours: while the student types or composes, with a modifier, held down, or meant for the control
 * that has the focus.
 */
export function keyName(press: KeyPress, place: Place): string | null {
  if (press.defaultPrevented || press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (place === 'typing') return null;
  const named = NAMED[press.key];
  if (named !== undefined) {
    if (press.shiftKey) return null;
    if (named === 'up' || named === 'down') return named;
    return press.repeat || place === 'control' ? null : named;
  }
  if (press.repeat) return null;
  if (/^[1-9]$/.test(press.key)) return press.key;
  if (press.shiftKey) return null;
  // Layouts on which the row of digits writes signs unless shifted (French): go by the place of the key.
  const digit = /^Digit([1-9])$/.exec(press.code)?.[1];
  if (digit !== undefined) return digit;
  return /^\p{L}$/u.test(press.key) ? press.key.toLowerCase() : null;
}
