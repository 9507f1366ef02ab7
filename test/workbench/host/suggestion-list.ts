import type { Scope } from './keys';

export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The list under a suggester's input: arrows, Home, End and Page keys move, Enter and a click choose. */
export class SuggestionList<T> {
  private items: { value: T; el: HTMLElement }[] = [];
  private at = 0;

  constructor(
    private readonly owner: SuggestionOwner<T>,
    private readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    const move = (key: string, step: (at: number) => number, wrap = false): void => {
      scope.register([], key, () => {
        this.select(step(this.at), wrap);
        return false;
      });
    };
    move('ArrowDown', (at) => at + 1, true);
    move('ArrowUp', (at) => at - 1, true);
    move('PageDown', (at) => at + 8);
    move('PageUp', (at) => at - 8);
    move('Home', () => 0);
    move('End', () => this.items.length - 1);
    scope.register(null, 'Enter', (event) => {
      this.choose(event);
      return false;
    });
  }

  get size(): number {
    return this.items.length;
  }

  /** Shows the values anew; the first is selected. */
  show(values: T[]): void {
    this.containerEl.empty();
    this.containerEl.setAttr('role', 'listbox');
    this.items = values.map((value) => {
      const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.owner.renderSuggestion(value, el);
      el.addEventListener('mousemove', () =>
        this.select(
          this.items.findIndex((item) => item.el === el),
          false,
          false,
        ),
      );
      el.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
      return { value, el };
    });
    this.select(0, false);
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    const item = this.items[this.at];
    if (item && !('isComposing' in event && event.isComposing)) this.owner.selectSuggestion(item.value, event);
  }

  private select(wanted: number, wrap: boolean, scroll = true): void {
    const count = this.items.length;
    this.at = count === 0 ? 0 : wrap ? (wanted + count) % count : Math.max(0, Math.min(wanted, count - 1));
    for (const [index, { el }] of this.items.entries()) {
      el.toggleClass('is-selected', index === this.at);
      el.setAttr('aria-selected', String(index === this.at));
    }
    if (scroll) this.items[this.at]?.el.scrollIntoView({ block: 'nearest' });
  }
}
