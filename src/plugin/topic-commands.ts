import { debounce } from 'obsidian';
import { contrasts } from '../quiz';
import type { Atlas } from './atlas';

/** More would bury the app's own commands in the palette. */
const MOST = 80;
const SETTLE_MS = 1000;

/**
 * Topics as commands of their own, so that typing "quiz me on HA vs DR" into the palette finds one: contrasts that the
 * notes make, pinned and recent topics. Kept in step with the vault; a command that stays is left alone, hotkey and all.
 */
export class TopicCommands {
  /** Command id to topic. The app prefixes ids in place, so ours are kept here. */
  private readonly registered = new Map<string, string>();
  private readonly later = debounce(() => this.update(), SETTLE_MS, true);
  private waiting = false;

  constructor(
    private readonly atlas: Atlas,
    private readonly start: (topic: string) => void,
  ) {}

  register(): void {
    const { library, plugin } = this.atlas;
    this.atlas.onSettings(() => this.later());
    plugin.register(library.onChange(() => this.later()));
    plugin.register(() => this.later.cancel());
  }

  private update(): void {
    // Asked sooner, the quiz would bring itself up to date in one go, which holds a large vault's app for seconds.
    const { indexer } = this.atlas;
    if (indexer.progress.state === 'warm') this.bringUpToDate();
    else if (!this.waiting) {
      this.waiting = true;
      void indexer.whenWarm().then(() => {
        this.waiting = false;
        this.later();
      });
    }
  }

  private bringUpToDate(): void {
    const { pinnedTopics, recentTopics } = this.atlas.settings();
    // The palette looks for letters in the order in which they are typed, so either order of the two has its command.
    const found = contrasts(this.atlas.library.quiz).flatMap(({ text, sides }) => [
      text,
      [...sides].reverse().join(' vs '),
    ]);
    const topics = [...pinnedTopics, ...recentTopics, ...found];
    const wanted = new Map<string, string>();
    for (const topic of topics) if (wanted.size < MOST && !wanted.has(idOf(topic))) wanted.set(idOf(topic), topic);
    const { plugin } = this.atlas;
    for (const id of [...this.registered.keys()])
      if (!wanted.has(id)) {
        plugin.removeCommand(id);
        this.registered.delete(id);
      }
    for (const [id, topic] of wanted) {
      if (this.registered.has(id)) continue;
      this.registered.set(id, topic);
      plugin.addCommand({ id, name: `Quiz me on ${topic}`, callback: () => this.start(topic) });
    }
  }
}

function idOf(topic: string): string {
  const slug = topic
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `quiz-on-${slug}`;
}
