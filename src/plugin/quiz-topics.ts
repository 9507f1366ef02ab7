import { Notice } from 'obsidian';
import { inTurns } from '../obsidian';
import {
  contrasts,
  nearestTopics,
  quizSteps,
  resolveTopic,
  suggestTopics,
  type Resolved,
  type TopicLists,
} from '../quiz';
import type { Built, SuggestedTopic } from '../views/quiz';
import type { Atlas } from './atlas';
import type { LoggedQuizzes } from './quiz-record';
import type { SharedReviews } from './reviewing';

const SUGGESTIONS = 12;
const RECENT = 10;
const FLAGGED = 'what I flagged';

/** What can be asked in this vault: looks topics up, offers some, and makes their quizzes. */
export class QuizTopics {
  /** Number of questions by topic, as long as the notes stay as they are. */
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly atlas: Atlas,
    private readonly record: LoggedQuizzes,
    private readonly reviews: SharedReviews,
  ) {
    atlas.plugin.register(atlas.library.onChange(() => this.counts.clear()));
  }

  resolve(topic: string): Resolved {
    const source = this.atlas.library.quiz;
    if (topic.trim().toLowerCase() === FLAGGED.toLowerCase()) {
      const flagged = [...this.record.history().flagged.values()];
      const refs = flagged.flatMap((q) => source.place?.(q.fact) ?? []);
      if (refs.length > 0)
        return {
          topic: { text: FLAGGED, kind: 'facts', concepts: [], notes: refs.map((r) => r.path), refs },
          facts: refs.length,
        };
    }
    return resolveTopic(topic, source, this.lists());
  }

  /** The quiz on a topic, made in turns; undefined where it is not wanted any more. */
  async build(
    topic: string,
    seed: number,
    count = this.atlas.settings().questionsPerQuiz,
    isWanted: () => boolean = () => true,
  ): Promise<Built | undefined> {
    const source = this.atlas.library.quiz;
    const found = this.resolve(topic);
    if (!('topic' in found)) return { kind: 'unknown', nearest: found.nearest };
    const { text } = found.topic;
    const without = new Set(this.record.history().bad.keys());
    const questions = await inTurns(quizSteps(found.topic, source, { count, seed, without }), isWanted);
    if (questions === undefined) return undefined;
    if (questions.length === 0)
      return { kind: 'empty', topic: text, nearest: nearestTopics(text, source, 6).filter((near) => near !== text) };
    this.remember(text);
    return { kind: 'quiz', topic: text, questions };
  }

  /** How many questions the topic gives, at most as many as a quiz has; made in turns, undefined where it is not wanted any more. */
  async count(
    topic: string,
    most = this.atlas.settings().questionsPerQuiz,
    isWanted: () => boolean = () => true,
  ): Promise<number | undefined> {
    const key = `${String(most)} ${topic}`;
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const { library } = this.atlas;
    const { version } = library;
    const found = this.resolve(topic);
    if (!('topic' in found)) return 0;
    const questions = await inTurns(quizSteps(found.topic, library.quiz, { count: most, seed: 1 }), isWanted);
    if (questions !== undefined && version === library.version) this.counts.set(key, questions.length);
    return questions?.length;
  }

  named(typed: string): SuggestedTopic | null {
    const found = this.resolve(typed);
    return 'topic' in found ? { text: found.topic.text, facts: found.facts, hint: found.topic.kind } : null;
  }

  /** For an empty query what waits to be learnt, pinned and recent topics; then what fits the words typed. */
  suggest(query: string): SuggestedTopic[] {
    const known = suggestTopics(query, this.atlas.library.quiz, SUGGESTIONS);
    const first = [...this.standing(), ...this.usual()].filter(
      ({ text }) => query === '' || text.toLowerCase().includes(query.toLowerCase()),
    );
    if (query === '')
      first.push(
        ...this.suggestContrasts('')
          .slice(0, 4)
          .map((s) => ({ ...s, hint: 'contrast' })),
      );
    const offered = new Set(first.map((s) => s.text));
    return [
      ...first,
      ...known.flatMap(({ text, facts, kind }) => (offered.has(text) ? [] : [{ text, facts, hint: kind }])),
    ];
  }

  /** Contrasts that the notes make, or that are being typed. */
  suggestContrasts(query: string): SuggestedTopic[] {
    const source = this.atlas.library.quiz;
    const words = query.toLowerCase().split(/\s+/);
    const made = contrasts(source).filter((c) => words.every((w) => c.text.toLowerCase().includes(w)));
    const typed = suggestTopics(query, source, SUGGESTIONS).filter((s) => s.kind === 'contrast');
    const texts = [...made.map((c) => c.text), ...typed.map((s) => s.text)];
    return [...new Set(texts)].slice(0, 2 * SUGGESTIONS).map((text) => ({ text }));
  }

  isPinned(topic: string): boolean {
    return this.atlas.settings().pinnedTopics.includes(topic);
  }

  togglePin(topic: string): void {
    const { pinnedTopics } = this.atlas.settings();
    const others = pinnedTopics.filter((t) => t !== topic);
    this.save({ pinnedTopics: others.length < pinnedTopics.length ? others : [topic, ...others] });
  }

  private standing(): SuggestedTopic[] {
    const { missed, flagged } = this.record.history();
    return [
      { text: 'what is due', facts: this.reviews.dueFacts().length },
      { text: 'what I got wrong', facts: missed.length },
      { text: FLAGGED, facts: flagged.size },
    ].filter((s) => s.facts > 0);
  }

  private usual(): SuggestedTopic[] {
    const { pinnedTopics, recentTopics } = this.atlas.settings();
    const standing = new Set([...this.standing().map((s) => s.text), ...pinnedTopics]);
    return [
      ...pinnedTopics.map((text) => ({ text, hint: 'pinned' })),
      ...recentTopics.filter((t) => !standing.has(t)).map((text) => ({ text, hint: 'recent' })),
    ];
  }

  private lists(): TopicLists {
    return { due: this.reviews.dueFacts(), missed: this.record.history().missed };
  }

  private remember(topic: string): void {
    const { recentTopics } = this.atlas.settings();
    if (recentTopics[0] !== topic)
      this.save({ recentTopics: [topic, ...recentTopics.filter((t) => t !== topic)].slice(0, RECENT) });
  }

  private save(change: { readonly recentTopics: string[] } | { readonly pinnedTopics: string[] }): void {
    this.atlas.save({ ...this.atlas.settings(), ...change }).catch(() => new Notice('The topics could not be saved.'));
  }
}
