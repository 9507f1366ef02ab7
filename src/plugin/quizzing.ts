import type { WorkspaceLeaf } from 'obsidian';
import { keepOnDevice, recallOnDevice } from '../obsidian';
import { gradeTyped } from '../review';
import type { DiagramRenderer } from '../views/diagram';
import { isUnderWay, QUIZ_VIEW_TYPE, QuizView, readKept, TopicModal, type Kept } from '../views/quiz';
import type { Atlas } from './atlas';
import { drawings } from './drawings';
import { openSource } from './place-now';
import { registerBlock } from './quiz-block';
import { registerEntries } from './quiz-entries';
import { examPlans, makeExam } from './quiz-exams';
import { registerOverviews } from './quiz-overviews';
import { LoggedQuizzes } from './quiz-record';
import { QuizTopics } from './quiz-topics';
import type { SharedReviews } from './reviewing';
import { TopicCommands } from './topic-commands';

/** Where a quiz that was left is kept: on this device, as a quiz is taken on one. */
const LEFT = 'study-atlas-left-quiz';

/** Everything that leads to a quiz. `start` takes any topic, such as the name of a component. */
export function registerQuiz(
  atlas: Atlas,
  reviews: SharedReviews,
  renderer: DiagramRenderer,
): { readonly start: (topic: string) => void } {
  const { app, plugin, indexer } = atlas;
  const record = new LoggedQuizzes(atlas, reviews);
  const topics = new QuizTopics(atlas, record, reviews);
  const open = (kept: Kept): void => void openQuiz(atlas, kept);
  const start = (topic: string, count?: number): void =>
    open({ topic, seed: newSeed(), ...(count === undefined ? {} : { count }) });
  const startExam = (): void => open({ topic: '', exam: 'setup' });
  const choose = (): void =>
    new TopicModal(app, {
      resolve: (typed) => topics.named(typed),
      suggest: (query) => topics.suggest(query),
      count: (topic, isWanted) => topics.count(topic, undefined, isWanted),
      start,
    }).open();
  const show = registerOverviews(atlas, topics, record, start);

  plugin.registerView(
    QUIZ_VIEW_TYPE,
    (leaf) =>
      new QuizView(leaf, {
        whenReady: () => indexer.whenWarm(),
        build: (topic, seed, count, isWanted) => topics.build(topic, seed, count, isWanted),
        grade: (question, typed) => gradeTyped(typed, String(question.answer), question.accepted),
        newSeed,
        now: () => Date.now(),
        openSource: openSource(atlas),
        chooseTopic: choose,
        record,
        exams: {
          plans: () => examPlans(atlas),
          build: (plan, seed, isWanted) =>
            makeExam(atlas, plan, { seed, without: new Set(record.history().bad.keys()) }, isWanted),
        },
        drawings: drawings(atlas, renderer),
        pins: { has: (topic) => topics.isPinned(topic), toggle: (topic) => topics.togglePin(topic) },
        compare: (topic) => show('compare', topic),
        leave: (kept) => keepOnDevice(app, LEFT, kept),
      }),
  );
  plugin.addCommand({ id: 'quiz', name: 'Quiz me on…', callback: choose });
  plugin.addCommand({ id: 'exam', name: 'Start an exam', callback: startExam });
  plugin.addCommand({
    id: 'quiz-go-on',
    name: 'Go on with the quiz you left',
    checkCallback: (checking) => {
      const kept = readKept(recallOnDevice(app, LEFT));
      if (!isUnderWay(kept)) return false;
      if (!checking) {
        keepOnDevice(app, LEFT, null);
        open(kept);
      }
      return true;
    },
  });
  plugin.addRibbonIcon('graduation-cap', 'Quiz me on…', choose);
  registerEntries(atlas, topics, { start, choose, startExam, show });
  registerBlock(atlas, topics, record, start);
  new TopicCommands(atlas, start).register();
  return { start };
}

/** In the tab of a quiz, unless that one is not over: it is left as it is, and another tab opened. */
async function openQuiz({ app }: Atlas, kept: Kept): Promise<void> {
  const { workspace } = app;
  const isFree = (leaf: WorkspaceLeaf): boolean => !isUnderWay(readKept(leaf.getViewState().state));
  const leaf = workspace.getLeavesOfType(QUIZ_VIEW_TYPE).find(isFree) ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type: QUIZ_VIEW_TYPE, active: true, state: { ...kept } });
  await workspace.revealLeaf(leaf);
  // A view that was open already is shown again, but keys would go where they went before.
  leaf.setEphemeralState({ focus: true });
}

function newSeed(): number {
  return Math.floor(Math.random() * 0x7fffffff);
}
