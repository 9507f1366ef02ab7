import { SuggestModal, type App } from 'obsidian';
import { plural } from '../shared/plural';
import { choices, withoutPreamble, type Choice, type SuggestedTopic } from './topic-choices';

/** One for each way of asking, in the words of a study vault. */
const EXAMPLES = ['HA vs DR', '#secure', '[[ElastiCache]]', 'a section', 'any words'];
/** How long the student must have stopped typing before questions are counted, in milliseconds. */
const STILL_MS = 250;
/** A count that takes longer says that the others would too: then the number of facts has to do. */
const LONG_MS = 500;

export interface TopicDeps {
  /** The topic that the text names as it stands, or null: lets Enter take what was typed. Called at each key stroke. */
  resolve?(typed: string): SuggestedTopic | null;
  /** Topics that fit what is typed, the best first; for an empty query those worth offering. Called at each key stroke. */
  suggest(query: string): readonly SuggestedTopic[];
  /**
   * Questions that a topic gives. May take a while, so it is asked one topic at a time once the student has stopped typing; undefined
   * where `isWanted` says no meanwhile.
   */
  count?(topic: string, isWanted: () => boolean): Promise<number | undefined>;
  /** Takes the topic. Any text may come; one that is no topic is answered with the nearest ones. */
  start(topic: string): void;
}

/** How the modal asks. */
export interface TopicWords {
  readonly examples: readonly string[];
  readonly label: string;
  /** What Enter does: `start the quiz`. */
  readonly purpose: string;
  readonly own: (text: string) => string;
}

const QUIZ_WORDS: TopicWords = {
  examples: EXAMPLES,
  label: 'Topic of the quiz',
  purpose: 'start the quiz',
  own: (text) => `Quiz me on “${text}”`,
};

/** Asks for a topic: a suggested one, or any words. */
export class TopicModal extends SuggestModal<Choice> {
  private timer = 0;
  /** Suggestions on show whose questions are not counted yet. */
  private uncounted: ((isWanted: () => boolean) => Promise<void>)[] = [];
  /** Counts the times that other suggestions were shown. */
  private round = 0;

  constructor(
    app: App,
    private readonly deps: TopicDeps,
    private readonly words = QUIZ_WORDS,
  ) {
    super(app);
    this.setPlaceholder(`${words.examples.join(', ')}…`);
    this.inputEl.setAttribute('aria-label', words.label);
    this.emptyStateText = 'Type what you want to be asked about.';
    this.setInstructions([
      { command: '↑↓', purpose: 'to choose' },
      { command: '↵', purpose: `to ${words.purpose}` },
      { command: 'esc', purpose: 'to leave' },
    ]);
  }

  override getSuggestions(query: string): Choice[] {
    const typed = withoutPreamble(query);
    const found = choices(typed, this.deps.suggest(typed), typed === '' ? null : (this.deps.resolve?.(typed) ?? null));
    this.leaveCounting();
    const round = this.round;
    this.timer = window.setTimeout(() => void this.countAll(() => round === this.round), STILL_MS);
    return found;
  }

  override renderSuggestion(choice: Choice, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    content.createDiv({ cls: 'suggestion-title', text: choice.own ? this.words.own(choice.text) : choice.text });
    const flair = el
      .createDiv({ cls: 'suggestion-aux' })
      .createSpan({ cls: 'suggestion-flair atlas-suggestion-flair' });
    const show = (topic: SuggestedTopic): void =>
      flair.setText([choice.hint ?? '', countOf(topic)].filter((t) => t !== '').join(' · '));
    show(choice);
    const { deps } = this;
    if (choice.questions === undefined)
      this.uncounted.push(async (isWanted) => {
        const questions = await deps.count?.(choice.text, isWanted);
        if (questions !== undefined) show({ ...choice, questions });
      });
  }

  override onChooseSuggestion(choice: Choice): void {
    this.deps.start(choice.text);
  }

  override onClose(): void {
    super.onClose();
    this.leaveCounting();
  }

  private leaveCounting(): void {
    this.round += 1;
    this.uncounted = [];
    window.clearTimeout(this.timer);
  }

  /** One after the other. */
  private async countAll(isWanted: () => boolean): Promise<void> {
    for (let next = this.uncounted.shift(); next !== undefined && isWanted(); next = this.uncounted.shift()) {
      const started = performance.now();
      await next(isWanted);
      if (performance.now() - started > LONG_MS) return;
    }
  }
}

function countOf({ questions, facts }: SuggestedTopic): string {
  if (questions !== undefined) return plural(questions, 'question');
  return facts === undefined ? '' : plural(facts, 'fact');
}
