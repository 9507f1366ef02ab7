import { SuggestModal, type App } from 'obsidian';
import { plural } from '../shared/plural';
import { choices, withoutPreamble, type Choice, type SuggestedTopic } from './topic-choices';

/** One for each way of asking, in the words of a study vault. */
const EXAMPLES = ['HA vs DR', '#secure', '[[ElastiCache]]', 'a section', 'any words'];

export interface TopicDeps {
  /** The topic that the text names as it stands, or null: lets Enter take what was typed. Called at each key stroke. */
  resolve?(typed: string): SuggestedTopic | null;
  /** Topics that fit what is typed, the best first; for an empty query those worth offering. Called at each key stroke. */
  suggest(query: string): readonly SuggestedTopic[];
  /** Starts a quiz. Any text may come; one that is no topic is answered by the quiz view with the nearest ones. */
  start(topic: string): void;
}

/** Asks for a topic: a suggested one, or any words. */
export class TopicModal extends SuggestModal<Choice> {
  constructor(
    app: App,
    private readonly deps: TopicDeps,
  ) {
    super(app);
    this.setPlaceholder(`${EXAMPLES.join(', ')}…`);
    this.inputEl.setAttribute('aria-label', 'Topic of the quiz');
    this.emptyStateText = 'Type what you want to be asked about.';
    this.setInstructions([
      { command: '↑↓', purpose: 'to choose' },
      { command: '↵', purpose: 'to start the quiz' },
      { command: 'esc', purpose: 'to leave' },
    ]);
  }

  override getSuggestions(query: string): Choice[] {
    const typed = withoutPreamble(query);
    return choices(typed, this.deps.suggest(typed), typed === '' ? null : (this.deps.resolve?.(typed) ?? null));
  }

  override renderSuggestion(choice: Choice, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    content.createDiv({ cls: 'suggestion-title', text: choice.own ? `Quiz me on “${choice.text}”` : choice.text });
    const aux = el.createDiv({ cls: 'suggestion-aux' });
    const flair = [choice.hint ?? '', countOf(choice)].filter((t) => t !== '').join(' · ');
    if (flair !== '') aux.createSpan({ cls: 'suggestion-flair atlas-suggestion-flair', text: flair });
  }

  override onChooseSuggestion(choice: Choice): void {
    this.deps.start(choice.text);
  }
}

function countOf({ questions, facts }: SuggestedTopic): string {
  if (questions !== undefined) return plural(questions, 'question');
  return facts === undefined ? '' : plural(facts, 'fact');
}
