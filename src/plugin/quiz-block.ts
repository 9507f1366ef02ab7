import { MarkdownRenderChild, setIcon, type MarkdownPostProcessorContext } from 'obsidian';
import { plural } from '../views/quiz';
import type { Atlas } from './atlas';
import { countOf, type QuizDoors } from './quiz-entries';
import type { LoggedQuizzes } from './quiz-record';
import type { QuizTopics } from './quiz-topics';

/** What a `quiz` block in a note asks for: a topic in its first line, or after `topic:`; `count: 5`. */
export function readBlock(text: string): { readonly topic: string; readonly count: number | undefined } {
  let topic = '';
  let count: number | undefined;
  for (const line of text.split('\n')) {
    const [, key, value = ''] = /^\s*(topic|count)\s*:\s*(.*)$/i.exec(line) ?? [];
    if (key?.toLowerCase() === 'count') count = countOf(value.trim());
    else topic ||= (key === undefined ? line : value).trim();
  }
  return { topic, count };
}

/** A `quiz` code block: the topic, how many questions it gives, how it went the last time, and a button that starts it. */
export function registerBlock(
  atlas: Atlas,
  topics: QuizTopics,
  record: LoggedQuizzes,
  start: QuizDoors['start'],
): void {
  const show = (text: string, el: HTMLElement, note: MarkdownPostProcessorContext): void => {
    const { topic, count } = readBlock(text);
    let path = note.sourcePath;
    // An empty block is about the note it stands in.
    const asked = (): string => (topic === '' ? `[[${path.replace(/\.md$/i, '')}]]` : topic);
    const box = el.createDiv({ cls: 'atlas-block' });
    const child = new MarkdownRenderChild(box);
    child.register(() => box.remove());
    atlas.addTo(note, child);
    child.registerEvent(
      atlas.app.vault.on('rename', (file, from) => {
        if (from === path) path = file.path;
      }),
    );
    setIcon(box.createSpan({ cls: 'atlas-icon', attr: { 'aria-hidden': 'true' } }), 'graduation-cap');
    const words = box.createDiv({ cls: 'atlas-row-text' });
    const title = topic === '' ? 'This note' : topic;
    words.createEl('strong', { text: title });
    const summary = words.createDiv({ cls: 'atlas-aside' });
    const button = box.createEl('button', {
      text: 'Start',
      cls: 'mod-cta',
      attr: { 'aria-label': `Start the quiz: ${title}` },
    });
    button.addEventListener('click', () => start(asked(), count));
    let isShown = true;
    child.register(() => (isShown = false));
    const summarize = async (): Promise<void> => {
      const about = asked();
      const found = topics.resolve(about);
      const questions = await topics.count(about, count, () => isShown);
      if (questions === undefined || !isShown) return;
      const last = record.sittings().find((s) => 'topic' in found && s.name === found.topic.text);
      summary.setText(
        questions === 0 && !('topic' in found)
          ? `Nothing on this. Nearest: ${found.nearest.join(', ')}`
          : [
              plural(questions, 'question'),
              ...(last ? [`last time ${String(last.right)} of ${String(last.total)} right`] : []),
            ].join(' · '),
      );
    };
    void atlas.indexer.whenWarm().then(summarize);
    child.register(record.onFinished(() => void summarize()));
  };
  for (const language of ['quiz', 'atlas-quiz'])
    try {
      atlas.plugin.registerMarkdownCodeBlockProcessor(language, show);
    } catch {
      // Another plugin has the word already; the app allows one each.
    }
}
