import { Notice } from 'obsidian';
import { openAtLine, openView } from '../obsidian';
import { buildQuiz, resolveTopic, suggestTopics } from '../quiz';
import { gradeTyped } from '../review';
import { QUIZ_VIEW_TYPE, QuizView, TopicModal, type Built, type SuggestedTopic } from '../views/quiz';
import type { Atlas } from './atlas';
import { TopicCommands } from './topic-commands';

const SUGGESTIONS = 12;
const RECENT = 10;

/** Everything that leads to a quiz. */
export function registerQuiz(atlas: Atlas): { readonly start: (topic: string) => void } {
  const { app, plugin, indexer } = atlas;
  const start = (topic: string): void => void openView(app, QUIZ_VIEW_TYPE, 'tab', { topic, seed: newSeed() });
  const choose = (): void =>
    new TopicModal(app, {
      resolve: (typed) => named(atlas, typed),
      suggest: (query) => suggested(atlas, query),
      start,
    }).open();

  plugin.registerView(
    QUIZ_VIEW_TYPE,
    (leaf) =>
      new QuizView(leaf, {
        whenReady: () => indexer.whenWarm(),
        build: (topic, seed) => built(atlas, topic, seed),
        grade: (question, typed) => gradeTyped(typed, String(question.answer), question.accepted),
        newSeed,
        openSource: (note, line, newTab) => void openAtLine(app, note, line, newTab),
        chooseTopic: choose,
      }),
  );
  plugin.addCommand({ id: 'quiz', name: 'Quiz me on…', callback: choose });
  plugin.addCommand({
    id: 'quiz-note',
    name: 'Quiz me on this note',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) start(`[[${file.basename}]]`);
      return true;
    },
  });
  plugin.addRibbonIcon('graduation-cap', 'Quiz me on…', choose);
  plugin.registerObsidianProtocolHandler('study-atlas', (params) => {
    if (params['quiz'] !== undefined && params['quiz'] !== '') start(params['quiz']);
    else choose();
  });
  plugin.registerCliHandler(
    'study-atlas:quiz',
    'Start a quiz on a topic',
    { topic: { value: '<topic>', description: 'What to be quizzed on, such as "HA vs DR"' } },
    async ({ topic }) => {
      if (topic === undefined || topic === 'true') return 'Name a topic: topic="HA vs DR"';
      await indexer.whenWarm();
      const quiz = built(atlas, topic, newSeed());
      if (quiz.kind !== 'quiz') return `Nothing on "${topic}". Nearest: ${quiz.nearest.join(', ')}`;
      start(topic);
      return `Quiz on ${quiz.topic}: ${String(quiz.questions.length)} questions.`;
    },
  );
  new TopicCommands(atlas, start).register();
  return { start };
}

function built(atlas: Atlas, topic: string, seed: number): Built {
  const source = atlas.library.quiz;
  const found = resolveTopic(topic, source);
  if (!('topic' in found)) return { kind: 'unknown', nearest: found.nearest };
  const questions = buildQuiz(found.topic, source, { count: atlas.settings().questionsPerQuiz, seed });
  if (questions.length === 0)
    return { kind: 'empty', topic: found.topic.text, nearest: suggestTopics('', source, 5).map((s) => s.text) };
  remember(atlas, found.topic.text);
  return { kind: 'quiz', topic: found.topic.text, questions };
}

function named(atlas: Atlas, typed: string): SuggestedTopic | null {
  const found = resolveTopic(typed, atlas.library.quiz);
  return 'topic' in found ? { text: found.topic.text, facts: found.facts, hint: found.topic.kind } : null;
}

/** Recent topics come first, then what fits the words typed. */
function suggested(atlas: Atlas, query: string): SuggestedTopic[] {
  const known = suggestTopics(query, atlas.library.quiz, SUGGESTIONS);
  const recent = query === '' ? atlas.settings().recentTopics : [];
  const rest = known.filter((k) => !recent.includes(k.text));
  return [
    ...recent.map((text) => ({ text, hint: 'recent' })),
    ...rest.map((k) => ({ text: k.text, facts: k.facts, hint: k.kind })),
  ];
}

function remember(atlas: Atlas, topic: string): void {
  const settings = atlas.settings();
  if (settings.recentTopics[0] === topic) return;
  const recentTopics = [topic, ...settings.recentTopics.filter((t) => t !== topic)].slice(0, RECENT);
  atlas.save({ ...settings, recentTopics }).catch(() => new Notice('The recent topics could not be saved.'));
}

function newSeed(): number {
  return Math.floor(Math.random() * 0x7fffffff);
}
