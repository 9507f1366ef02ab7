import type { App } from 'obsidian';
import type { ReviewScope, ScopePlace } from '../../library';
import { TopicModal } from '../quiz';

/** A place to choose from. */
export interface OfferedPlace {
  readonly place: ScopePlace;
  readonly text: string;
  /** What it is, in a word or two. */
  readonly hint: string;
}

type How = Pick<ReviewScope, 'which' | 'cram'>;

export interface ScopeDeps {
  /** Called at each key stroke. */
  offer(query: string): readonly OfferedPlace[];
  /** The place that any words mean; undefined, and said so, where they mean none. */
  named(text: string): ScopePlace | undefined;
  start(place: ScopePlace, how: How): void;
}

const WAYS: readonly (How & { readonly name: string; readonly title: string })[] = [
  { name: 'Due now', title: 'What is due, and the new cards of the day', which: 'due', cram: false },
  { name: 'New', title: 'Cards that were never reviewed', which: 'new', cram: false },
  { name: 'Hard', title: 'Cards that keep being forgotten', which: 'hard', cram: false },
  { name: 'Cram', title: 'All cards, due or not; schedules stay as they are', which: 'due', cram: true },
];

/** Asks what to review and how: a place from the list, and one of four ways above it. */
export class ScopeModal extends TopicModal {
  private how = 0;
  private readonly buttons: HTMLElement[];

  constructor(app: App, deps: ScopeDeps) {
    const places = new Map<string, ScopePlace>();
    super(
      app,
      {
        suggest: (query) => {
          const offered = deps.offer(query);
          for (const { text, place } of offered) places.set(text, place);
          return offered;
        },
        start: (text) => {
          const known = places.get(text);
          const place = known && known.kind !== 'topic' ? known : deps.named(text);
          const way = WAYS[this.how];
          if (place && way) deps.start(place, { which: way.which, cram: way.cram });
        },
      },
      {
        examples: ['This note', '#secure', 'Reliability', 'a folder'],
        label: 'What to review',
        purpose: 'review',
        own: (text) => `Review “${text}”`,
      },
    );
    const row = this.modalEl.createDiv({ cls: 'atlas-ways', attr: { role: 'group', 'aria-label': 'Which cards' } });
    this.resultContainerEl.before(row);
    this.buttons = WAYS.map(({ name, title }, i) => {
      const button = row.createEl('button', {
        text: name,
        attr: { type: 'button', title, 'aria-keyshortcuts': `Alt+${String(i + 1)}` },
      });
      button.addEventListener('click', () => this.take(i));
      this.scope.register(['Alt'], String(i + 1), () => {
        this.take(i);
        return false;
      });
      return button;
    });
    this.take(0);
  }

  private take(way: number): void {
    this.how = way;
    this.buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(i === way)));
    this.inputEl.focus();
  }
}
