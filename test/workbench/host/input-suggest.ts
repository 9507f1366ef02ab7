import type { HostApp } from './app';
import { Scope } from './keys';
import { SuggestionList } from './suggestion-list';

/** A list of suggestions that hangs below something. */
export abstract class PopoverSuggest<T> {
  readonly scope: Scope;
  readonly suggestEl = createDiv({ cls: 'suggestion-container' });
  protected readonly list: SuggestionList<T>;
  isOpen = false;

  constructor(
    readonly app: HostApp,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope();
    this.list = new SuggestionList<T>(this, this.suggestEl.createDiv({ cls: 'suggestion' }), this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    // The input must keep the focus while a suggestion is clicked.
    this.suggestEl.addEventListener('mousedown', (event) => event.preventDefault());
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    document.body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.suggestEl.detach();
    this.app.keymap.popScope(this.scope);
  }
}

/** Suggestions for a text input, such as folders or tags. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private onSelectCallback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: HostApp,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    textInputEl.addEventListener('input', () => void this.update());
    textInputEl.addEventListener('focus', () => void this.update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  override selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.onSelectCallback?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.onSelectCallback = callback;
    return this;
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  private async update(): Promise<void> {
    const values = (await this.getSuggestions(this.getValue())).slice(0, this.limit);
    if (values.length === 0 || !this.textInputEl.isActiveElement()) return this.close();
    this.open();
    const { left, bottom, width } = this.textInputEl.getBoundingClientRect();
    this.suggestEl.setCssStyles({ left: `${left}px`, top: `${bottom + 4}px`, minWidth: `${width}px` });
    this.list.show(values);
  }
}
