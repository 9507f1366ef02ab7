import { loadMermaid, Plugin } from 'obsidian';
import type { Question } from '../../../src/quiz';
import { DiagramRenderer } from '../../../src/views/diagram';
import { IndexModal, type ConceptLine } from '../../../src/views/index-modal';
import { QUIZ_VIEW_TYPE, QuizView, TopicModal, type Built, type Verdict } from '../../../src/views/quiz';
import { REVIEW_VIEW_TYPE, ReviewView } from '../../../src/views/review';
import { cards } from './cards';
import { arranged, questions } from './questions';
import { ReviewDesk } from './review-desk';

/** A plugin of nothing but the study views, with made-up questions and cards behind them. */
export default class StudyViewsPlugin extends Plugin {
  readonly desk = new ReviewDesk(cards);
  readonly opened: string[] = [];
  readonly answers: string[] = [];
  readonly started: string[] = [];
  private readonly flagged = new Set<string>();
  private seed = 0;

  override onload(): void {
    const openSource = (note: string, line: number, newTab: boolean): void => {
      this.opened.push(`${note}:${String(line)}${newTab ? ' new' : ''}`);
    };
    this.registerView(
      QUIZ_VIEW_TYPE,
      (leaf) =>
        new QuizView(leaf, {
          whenReady: () => Promise.resolve(),
          build: (topic) => build(topic),
          grade: (question, typed) => grade(question, typed),
          newSeed: () => ++this.seed,
          openSource,
          chooseTopic: () => this.chooseTopic(),
          now: () => Date.now(),
          drawings: {
            renderer: new DiagramRenderer({ loadMermaid }),
            isDark: () => this.app.isDarkMode(),
            isPhone: () => false,
            copyText: () => Promise.resolve(),
            find: () => Promise.resolve(undefined),
          },
          record: {
            answered: (question, given, verdict) => {
              this.answers.push(`${question.id} ${String(given)} ${verdict}`);
              return [question.id];
            },
            undo: (entries) => void this.answers.push(`undo ${entries.join()}`),
            mark: (question, mark) => {
              this.answers.push(`${mark} ${question.id}`);
              this.flagged.delete(question.id);
              if (mark === 'flag') this.flagged.add(question.id);
            },
            isFlagged: (question) => this.flagged.has(question.id),
            finished: (name, right, total) => void this.answers.push(`end ${name} ${String(right)}/${String(total)}`),
            sittings: () => [],
          },
        }),
    );
    const { desk } = this;
    this.registerView(
      REVIEW_VIEW_TYPE,
      (leaf) =>
        new ReviewView(leaf, {
          now: () => desk.now(),
          status: () => desk.status(),
          subscribe: (changed) => desk.subscribe(changed),
          grade: (card, rating) => desk.grade(card, rating),
          undo: () => desk.undo(),
          retry: () => desk.retry(),
          begin: (scope) => desk.begin(scope),
          isTyped: () => desk.isTyped(),
          suspend: (card) => desk.suspend(card),
          bury: (card) => desk.bury(card),
          reject: (card) => desk.reject(card),
          edit: (note, line) => void this.opened.push(`edit ${note}:${String(line)}`),
          math: (tex) => Promise.resolve(createEl('i', { text: `formula ${tex}` })),
          openSource,
        }),
    );
    this.addCommand({ id: 'quiz', name: 'Quiz me on…', callback: () => this.chooseTopic() });
    this.addCommand({ id: 'review', name: 'Review', callback: () => void this.show(REVIEW_VIEW_TYPE) });
    this.addCommand({ id: 'index', name: 'Show what is indexed', callback: () => this.showIndex() });
  }

  private chooseTopic(): void {
    new TopicModal(this.app, {
      resolve: (typed) => (typed === 'nonsense' ? null : { text: typed }),
      suggest: (query) =>
        [
          { text: 'HA vs DR', questions: 12, hint: 'contrast' },
          { text: '#secure', questions: 1, hint: 'tag' },
          { text: 'ElastiCache', questions: 7 },
        ].filter((s) => s.text.toLowerCase().includes(query.toLowerCase())),
      start: (topic) => {
        this.started.push(topic);
        void this.show(QUIZ_VIEW_TYPE, { topic });
      },
    }).open();
  }

  private async show(type: string, state: Record<string, unknown> = {}): Promise<void> {
    const { workspace } = this.app;
    const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab');
    await leaf.setViewState({ type, state, active: true });
    await workspace.revealLeaf(leaf);
  }

  private showIndex(): void {
    const concepts: ConceptLine[] = Array.from({ length: 250 }, (_, i) => ({
      id: String(i),
      name: i === 0 ? 'Elastic Load Balancing' : `Service ${String(i)}`,
      aliases: i === 0 ? ['ELB', 'load balancer'] : [],
      notes: 250 - i,
      mentions: 2 * (250 - i),
    }));
    new IndexModal(this.app, {
      progress: () => ({ done: 237, total: 237, working: false }),
      onProgress: () => () => undefined,
      counts: () => ({ notes: 237, sections: 1204, sentences: 12, bullets: 9512 }),
      skipped: () => [{ path: 'Drawings/Big picture.excalidraw.md', why: 'is larger than 1 MB' }],
      concepts: () => concepts,
      notesOf: (concept) => [{ path: `Notes/${concept}.md`, line: 3, bullets: 2 }],
      openSource: (note, line) => void this.opened.push(`${note}:${String(line)}`),
      quiz: (topic) => void this.started.push(topic),
    }).open();
  }
}

function build(topic: string): Built {
  if (topic === 'nonsense') return { kind: 'unknown', nearest: ['HA vs DR', 'ElastiCache'] };
  if (topic === 'mentioned') return { kind: 'quiz', topic, questions: [] };
  if (topic === 'broken') throw new Error('the index is torn');
  return { kind: 'quiz', topic, questions: topic === 'arranged' ? arranged : questions };
}

function grade(question: Question, typed: string): Exclude<Verdict, 'skipped'> {
  const said = typed.toLowerCase();
  if ([question.answer, ...question.accepted].some((right) => String(right).toLowerCase() === said)) return 'right';
  return said.startsWith('recovery') ? 'nearly' : 'wrong';
}
