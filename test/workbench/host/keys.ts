import type { KeymapContext, Modifier } from 'obsidian';
import { Platform } from 'obsidian-test-mocks/obsidian';

/** Returns `false` to say that the key is dealt with: the browser then does nothing more with it. */
export type KeyHandler = (event: KeyboardEvent, context: KeymapContext) => unknown;

interface Binding {
  scope: Scope;
  /** `null` takes any modifiers. */
  modifiers: string | null;
  /** `null` takes any key. */
  key: string | null;
  func: KeyHandler;
}

/** Keys that hold while something is shown: the app, a view, a modal. What it does not know goes to its parent. */
export class Scope {
  private bindings: Binding[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeyHandler): Binding {
    const binding = { scope: this, modifiers: modifiers && wantedModifiers(modifiers), key, func };
    this.bindings.push(binding);
    return binding;
  }

  unregister(binding: Binding): void {
    this.bindings = this.bindings.filter((known) => known !== binding);
  }

  /** @returns what the first fitting handler returned; `undefined` when none fits. */
  handle(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const { modifiers, key, func } of this.bindings) {
      if (modifiers !== null && modifiers !== context.modifiers) continue;
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase() && key !== context.vkey) continue;
      return func(event, context);
    }
    return this.parent?.handle(event, context);
  }
}

/** Sends every key press to the scope on top, before whatever has the focus sees it. */
export class Keymap {
  private readonly stack: Scope[] = [];

  constructor(private readonly fallback: () => Scope) {
    window.addEventListener('keydown', (event) => this.onKey(event), true);
  }

  static isModifier(event: MouseEvent | KeyboardEvent, modifier: Modifier): boolean {
    switch (modifier) {
      case 'Mod':
        return isMac() ? event.metaKey : event.ctrlKey;
      case 'Ctrl':
        return event.ctrlKey;
      case 'Meta':
        return event.metaKey;
      case 'Alt':
        return event.altKey;
      case 'Shift':
        return event.shiftKey;
    }
  }

  static isModEvent(event?: MouseEvent | KeyboardEvent | null): 'tab' | 'split' | 'window' | false {
    if (!event) return false;
    if (event instanceof MouseEvent && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.stack.indexOf(scope);
    if (at >= 0) this.stack.splice(at, 1);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const scope = this.stack.at(-1) ?? this.fallback();
    const context = { modifiers: pressedModifiers(event), key: event.key, vkey: virtualKey(event) };
    if (scope.handle(event, context) !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function isMac(): boolean {
  return Platform.isMacOS;
}

function wantedModifiers(modifiers: Modifier[]): string {
  return modifiers
    .map((name) => (name === 'Mod' ? (isMac() ? 'Meta' : 'Ctrl') : name))
    .sort()
    .join(',');
}

function pressedModifiers(event: KeyboardEvent): string {
  const pressed = { Alt: event.altKey, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey };
  return Object.entries(pressed)
    .filter(([, down]) => down)
    .map(([name]) => name)
    .join(',');
}

function virtualKey(event: KeyboardEvent): string {
  return event.code.replace(/^(Key|Digit)/, '') || event.key;
}
