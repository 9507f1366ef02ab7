import { SuggestModal, type App } from 'obsidian';
import { plural } from '../shared/plural';
import { choices, type Choice, type SuggestedTopic } from './topic-choices';

export interface TopicDeps {
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
    this.setPlaceholder('HA vs DR, #secure, [[ElastiCache]], a section, any words…');
    this.inputEl.setAttribute('aria-label', 'Topic of the quiz');
    this.emptyStateText = 'Type what you want to be asked about.';
    this.setInstructions([
      { command: '↑↓', purpose: 'to choose' },
      { command: '↵', purpose: 'to start the quiz' },
      { command: 'esc', purpose: 'to leave' },
    ]);
  }

  override getSuggestions(query: string): Choice[] {
    return choices(query, this.deps.suggest(query.trim()));
  }

  override renderSuggestion(choice: Choice, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    content.createDiv({ cls: 'suggestion-title', text: choice.own ? `Quiz me on “${choice.text}”` : choice.text });
    const aux = el.createDiv({ cls: 'suggestion-aux' });
    const flair = [choice.hint ?? '', choice.questions === undefined ? '' : plural(choice.questions, 'question')]
      .filter((t) => t !== '')
      .join(' · ');
    if (flair !== '') aux.createSpan({ cls: 'suggestion-flair atlas-suggestion-flair', text: flair });
  }

  override onChooseSuggestion(choice: Choice): void {
    this.deps.start(choice.text);
  }
}
