import { MarkdownView, TFile, TFolder, type Editor } from 'obsidian';
import { readable } from '../quiz';
import type { Atlas } from './atlas';
import type { ShowOverview } from './quiz-overviews';
import type { QuizTopics } from './quiz-topics';

/** More than this is no topic, wherever it came from. */
const LONGEST = 200;

export interface QuizDoors {
  readonly start: (topic: string, count?: number) => void;
  readonly choose: () => void;
  readonly startExam: () => void;
  readonly show: ShowOverview;
}

/** The ways into a quiz from elsewhere: menus, addresses, and the app's own command line. */
export function registerEntries(atlas: Atlas, topics: QuizTopics, doors: QuizDoors): void {
  registerMenus(atlas, doors);
  registerAddress(atlas, doors);
  registerCli(atlas, topics, doors);
}

function registerMenus({ app, plugin }: Atlas, { start }: QuizDoors): void {
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      const note = file instanceof TFile && file.extension === 'md';
      if (!note && !(file instanceof TFolder && !file.isRoot())) return;
      menu.addItem((item) =>
        item
          .setTitle(`Quiz me on this ${note ? 'note' : 'folder'}`)
          .setIcon('graduation-cap')
          .onClick(() => start(note ? noteTopic(file) : file.path)),
      );
    }),
  );
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, editor, { file }) => {
      if (file === null) return;
      const selected = editor.getSelection().trim();
      const section = sectionTopic(app.metadataCache.getFileCache(file)?.headings, editor, file);
      const add = (title: string, topic: string): void =>
        void menu.addItem((item) =>
          item
            .setTitle(title)
            .setIcon('graduation-cap')
            .onClick(() => start(topic)),
        );
      if (selected !== '' && selected.length <= 60 && !selected.includes('\n'))
        add(`Quiz me on “${selected}”`, selected);
      add(section ? 'Quiz me on this section' : 'Quiz me on this note', section ?? noteTopic(file));
    }),
  );
  plugin.addCommand({
    id: 'quiz-note',
    name: 'Quiz me on this note',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) start(noteTopic(file));
      return true;
    },
  });
  plugin.addCommand({
    id: 'quiz-section',
    name: 'Quiz me on this section',
    editorCheckCallback: (checking, editor, { file }) => {
      const view = app.workspace.getActiveViewOfType(MarkdownView);
      const topic =
        file && view ? sectionTopic(app.metadataCache.getFileCache(file)?.headings, editor, file) : undefined;
      if (topic === undefined) return false;
      if (!checking) start(topic);
      return true;
    },
  });
}

/** With the whole path, as two notes may have one name. */
function noteTopic(file: { readonly path: string }): string {
  return `[[${file.path.replace(/\.md$/i, '')}]]`;
}

/** The section that the cursor is in; undefined before the first heading. */
function sectionTopic(
  headings: readonly {
    readonly heading: string;
    readonly position: { readonly start: { readonly line: number } };
  }[] = [],
  editor: Editor,
  file: TFile,
): string | undefined {
  const { line } = editor.getCursor();
  const heading = headings.filter((h) => h.position.start.line <= line).at(-1)?.heading;
  // These would end the link; titles are compared without punctuation.
  const clean = heading?.replace(/[[\]|#]+/g, ' ').trim();
  return clean === undefined || clean === '' ? undefined : noteTopic(file).replace(']]', `#${clean}]]`);
}

function registerAddress({ plugin }: Atlas, { start, choose, startExam, show }: QuizDoors): void {
  plugin.registerObsidianProtocolHandler('study-atlas', (params) => {
    const { quiz, compare, exam, gaps } = params;
    if (quiz) start(quiz.slice(0, LONGEST));
    else if (compare) show('compare', compare.slice(0, LONGEST));
    else if (exam !== undefined) startExam();
    else if (gaps !== undefined) show('gaps');
    else choose();
  });
}

function registerCli({ plugin, indexer }: Atlas, topics: QuizTopics, { start }: QuizDoors): void {
  plugin.registerCliHandler(
    'study-atlas:quiz',
    'Start a quiz on a topic',
    {
      topic: { value: '<topic>', description: 'What to be quizzed on, such as "HA vs DR"', required: true },
      count: { value: '<number>', description: 'How many questions, at most' },
      print: { description: 'Print the questions instead of opening the quiz' },
    },
    async ({ topic, count, print }) => {
      if (topic === undefined || topic === 'true') return 'Name a topic: topic="HA vs DR"';
      await indexer.whenWarm();
      const most = countOf(count);
      const quiz = await topics.build(topic.slice(0, LONGEST), 1, most);
      if (quiz?.kind !== 'quiz') return `Nothing on "${topic}". Nearest: ${quiz?.nearest.join(', ') ?? ''}`;
      if (print === undefined) start(topic, most);
      const asked = quiz.questions.map((q, i) => `\n${String(i + 1)}. ${[readable(q), ...q.options].join('\n   - ')}`);
      const head = `Quiz on ${quiz.topic}: ${String(quiz.questions.length)} questions.`;
      return print === undefined ? head : head + asked.join('');
    },
  );
}

/** A number of questions that somebody wrote; undefined for what is none. */
export function countOf(text: string | undefined): number | undefined {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= 100 ? count : undefined;
}
