import { MarkdownView, Notice, type TFile } from 'obsidian';
import { copyText, openView } from '../obsidian';
import { compare, comparisonTable, findGaps, type Comparison } from '../quiz';
import { OVERVIEW_VIEW_TYPE, OverviewView, TopicModal } from '../views/quiz';
import { reasonOf } from '../words';
import type { Atlas } from './atlas';
import { openSource } from './place-now';
import type { LoggedQuizzes } from './quiz-record';
import type { QuizTopics } from './quiz-topics';

const TOO_LITTLE = "Your notes don't say enough to compare these.";

/** Shows the comparison of a topic of the form `A vs B`, the knowledge gaps, or what was done in quizzes. */
export type ShowOverview = (page: 'compare' | 'gaps' | 'history', topic?: string) => void;

/** Comparisons, knowledge gaps and the history of quizzes, with their commands. */
export function registerOverviews(
  atlas: Atlas,
  topics: QuizTopics,
  record: LoggedQuizzes,
  start: (topic: string) => void,
): ShowOverview {
  const { app, plugin, indexer, library } = atlas;
  const show: ShowOverview = (page, topic = '') => void openView(app, OVERVIEW_VIEW_TYPE, 'tab', { page, topic });
  const choose = (take: (topic: string) => void): void =>
    new TopicModal(
      app,
      { suggest: (query) => topics.suggestContrasts(query), start: take },
      {
        examples: ['HA vs DR', 'SQS vs SNS vs Kinesis'],
        label: 'What to compare',
        purpose: 'compare',
        own: (text) => `Compare “${text}”`,
      },
    ).open();
  const chooseComparison = (): void => choose((topic) => show('compare', topic));
  let last: TFile | null = null;
  plugin.registerEvent(app.workspace.on('file-open', (file) => (last = file ?? last)));
  plugin.registerView(
    OVERVIEW_VIEW_TYPE,
    (leaf) =>
      new OverviewView(leaf, {
        whenReady: () => indexer.whenWarm(),
        compare: (topic) => compare(topic, library.quiz),
        gaps: () => findGaps(library.quiz, record.history().asked),
        history: () => record.history(),
        mark: (question, mark) => record.markAs(question, mark),
        openSource: openSource(atlas),
        start,
        chooseComparison,
        insert: (comparison) => {
          insert(atlas, comparison, app.workspace.getActiveFile() ?? last).catch(
            (error: unknown) => new Notice(`The table could not be inserted: ${reasonOf(error)}`),
          );
        },
        copyText,
      }),
  );
  plugin.addCommand({ id: 'compare', name: 'Compare…', callback: chooseComparison });
  plugin.addCommand({
    id: 'insert-comparison',
    name: 'Insert comparison into note…',
    editorCallback: (editor) =>
      choose((topic) => {
        const found = compare(topic, library.quiz);
        if (found) editor.replaceSelection(comparisonTable(found));
        else new Notice(TOO_LITTLE);
      }),
  });
  plugin.addCommand({ id: 'gaps', name: 'Show knowledge gaps', callback: () => show('gaps') });
  plugin.addCommand({ id: 'quiz-history', name: 'Show quiz history', callback: () => show('history') });
  return show;
}

/** At the cursor of the note that the student was in last, or at its end where it is not open in an editor. */
async function insert({ app }: Atlas, comparison: Comparison, file: TFile | null): Promise<void> {
  if (file?.extension !== 'md' || app.vault.getFileByPath(file.path) === null) {
    new Notice('Open a note first: the table goes where you were last.');
    return;
  }
  const table = comparisonTable(comparison);
  for (const { view } of app.workspace.getLeavesOfType('markdown'))
    if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') {
      view.editor.replaceSelection(table);
      new Notice(`Inserted into ${file.basename}.`);
      return;
    }
  await app.vault.process(file, (text) => `${text.replace(/\n*$/, '')}\n\n${table}`);
  new Notice(`Added at the end of ${file.basename}.`);
}
