import type { FuzzyMatch, Instruction } from 'obsidian';
import type { HostApp } from './app';
import { prepareFuzzySearch, renderMatches } from './fuzzy';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

/** A dialog with an input and a list of what fits it. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private instructionsEl: HTMLElement | null = null;
  private asked = 0;

  constructor(app: HostApp) {
    super(app);
    this.modalEl.empty();
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    const box = this.modalEl.createDiv({ cls: 'prompt-input-container' });
    this.inputEl = box.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' },
    });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results' });
    this.list = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => this.update());
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.update();
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): unknown;

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl?.detach();
    this.instructionsEl = this.modalEl.createDiv({ cls: 'prompt-instructions' });
    for (const { command, purpose } of instructions) {
      const el = this.instructionsEl.createDiv({ cls: 'prompt-instruction' });
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.list.show([]);
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    // The app closes first: what is chosen may open another dialog.
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.choose(event);
  }

  private update(): void {
    const ask = ++this.asked;
    const show = (values: T[]): void => {
      if (ask !== this.asked) return;
      if (values.length === 0) this.onNoSuggestion();
      else this.list.show(values.slice(0, this.limit));
    };
    const values = this.getSuggestions(this.inputEl.value);
    if (Array.isArray(values)) show(values);
    else values.then(show, (error: unknown) => console.error(error));
  }
}

/** A suggester over a fixed set of items, matched fuzzily. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found: FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = search(this.getItemText(item));
      if (match) found.push({ item, match });
    }
    return query.trim() === '' ? found : found.sort((a, b) => b.match.score - a.match.score);
  }

  override renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  override onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
