import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import { buildQuiz, resolveTopic, suggestTopics, type QuizSource } from '../../src/quiz';
import { median, timed, type Bench, type Figure } from './measure';
import { syntheticVault } from './synthetic';

const NOTES = 10_000;
const SMALL = 1_000;
const QUESTIONS = 20;
const TOPICS = ['SQS vs SNS', 'S3', '#secure', 'Aurora', 'Lambda, ECS', 'ALB vs NLB', 'failover', 'cost', 'everything'];
const SEEDS = [2, 3, 4, 5, 6];
const TYPED = ['high availability', 'dynamodb vs rds', '#secure', 'route 53', 'billing failover'];

export const quiz: Bench = {
  about: `from a topic to its questions, and suggestions while it is typed, over ${String(NOTES)} notes`,
  run() {
    const large = sourceOf(NOTES);
    const small = sourceOf(SMALL);
    // Once for the compiler: the student's first quiz of a day is measured apart.
    const cold = timed(() => ask(large, 'EFS vs EBS', QUESTIONS, 1));
    const first = eachTopic((topic, seed) => ask(large, topic, 1, seed));
    const all = eachTopic((topic, seed) => ask(large, topic, QUESTIONS, seed));
    const few = eachTopic((topic, seed) => ask(small, topic, QUESTIONS, seed));
    // The prompt asks with nothing typed when it opens.
    const opened = timed(() => suggestTopics('', large, 12));
    const typing = SEEDS.map(() =>
      TYPED.flatMap((text) =>
        Array.from({ length: text.length }, (_, i) => timed(() => suggestTopics(text.slice(0, i + 1), large, 12))),
      ),
    );
    // Of each key the median, as of each topic.
    const keys = (typing[0] ?? []).map((_, key) => median(typing.map((round) => round[key] ?? 0)));
    const got = TOPICS.map((topic) => ask(large, topic, QUESTIONS, 3));
    const figures: Figure[] = [
      { name: 'first question of a topic, median', value: median(first), unit: 'ms', target: 50 },
      { name: 'first question of the slowest topic', value: Math.max(...first), unit: 'ms', target: 50 },
      { name: `${String(QUESTIONS)} questions, median`, value: median(all), unit: 'ms', target: 300 },
      { name: `${String(QUESTIONS)} questions of the slowest topic`, value: Math.max(...all), unit: 'ms', target: 300 },
      { name: `of ${String(QUESTIONS)} questions, found at the median`, value: median(got), unit: 'questions' },
      { name: `${String(QUESTIONS)} questions, the first quiz of all`, value: cold, unit: 'ms' },
      { name: 'suggestions where nothing is typed yet', value: opened, unit: 'ms' },
      { name: 'suggestions for a key, median', value: median(keys), unit: 'ms', target: 16 },
      { name: 'suggestions for a key, longest', value: Math.max(...keys), unit: 'ms', target: 16 },
      {
        name: `a quiz over ${String(NOTES)} notes and over ${String(SMALL)}`,
        value: median(all) / median(few),
        unit: 'times',
        shape: { kind: 'flat', bound: 4 },
      },
    ];
    return figures;
  },
};

/** For each topic the median over some quizzes: another seed looks at other notes, and the collector's pauses are nobody's. */
function eachTopic(work: (topic: string, seed: number) => void): number[] {
  return TOPICS.map((topic) => median(SEEDS.map((seed) => timed(() => work(topic, seed)))));
}

function sourceOf(notes: number): QuizSource {
  const library = new Library();
  for (const n of syntheticVault(notes)) library.put(readNote(n.path, n.text, n.metadata));
  // With identities, as in the app: a typed question looks for its card.
  library.settle();
  return library.quiz;
}

function ask(source: QuizSource, topic: string, count: number, seed: number): number {
  const found = resolveTopic(topic, source);
  return 'topic' in found ? buildQuiz(found.topic, source, { count, seed }).length : 0;
}
