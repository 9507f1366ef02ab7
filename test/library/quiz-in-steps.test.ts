import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library';
import { readNote } from '../../src/notes';
import { buildExam, buildQuiz, examSteps, quizSteps, resolveTopic, type ExamPlan, type Question } from '../../src/quiz';
import { parseMetadata } from '../workbench/metadata';

const THINGS = ['SQS', 'SNS', 'Aurora', 'DynamoDB', 'Lambda', 'Kinesis', 'EFS', 'EBS', 'Redshift', 'Neptune'];
const NOTES = 24;
const pathOf = (n: number): string => `${n % 2 === 0 ? 'even' : 'odd'}/Note ${String(n)}.md`;

function put(library: Library, n: number, edit: number): void {
  const thing = THINGS[n % THINGS.length] ?? '';
  const other = THINGS[(n + 3) % THINGS.length] ?? '';
  const text = [
    `## Queues and stores ${String(edit)}`,
    `- ${thing} keeps what came in for ${String(n + 2 + edit)} days`,
    `- ${thing} reads from ${other} and writes the totals to S3 #secure`,
    `- ${other} spreads its keys over nodes of several zones`,
    `- Recovery Point Objective (RPO) says how much may be lost`,
  ]
    .slice(0, edit % 2 === 0 ? 5 : 3)
    .join('\n');
  library.put(readNote(pathOf(n), text, parseMetadata(text)));
}

function vault(): Library {
  const library = new Library();
  for (let n = 0; n < NOTES; n++) put(library, n, 0);
  library.settle();
  return library;
}

const PLAN: ExamPlan = {
  name: 'Both',
  count: 8,
  minutes: 10,
  pass: 0.5,
  parts: [
    { name: 'even', weight: 1, folder: 'even' },
    { name: 'odd', weight: 1, folder: 'odd' },
  ],
};

/** What the steps come to, where something is done between them. */
function gone<T>(steps: Generator<undefined, T>, between: (step: number) => void): T {
  for (let step = 0; ; step++) {
    const next = steps.next();
    if (next.done === true) return next.value;
    between(step);
  }
}

describe('a quiz that is made in steps', () => {
  it('is the one that is made at once, in many steps, and so is an exam', () => {
    const source = vault().quiz;
    for (const asked of ['SQS vs SNS', '#secure', 'Aurora', 'everything', 'zones']) {
      const found = resolveTopic(asked, source);
      if (!('topic' in found)) throw new Error(`${asked} is no topic`);
      let steps = 0;
      const made = gone(quizSteps(found.topic, source, { count: 10, seed: 3 }), () => (steps += 1));
      expect(made).toEqual(buildQuiz(found.topic, source, { count: 10, seed: 3 }));
      expect(steps).toBeGreaterThan(made.length);
    }
    const exam = gone(examSteps(PLAN, source, { seed: 5 }), () => undefined);
    expect(exam).toEqual(buildExam(PLAN, source, { seed: 5 }));
    expect(exam.questions.length).toBeGreaterThan(0);
  });

  it('comes to an end with whole questions, whatever is done to the notes in between', () => {
    const change = fc.record({
      at: fc.nat(60),
      note: fc.nat(NOTES - 1),
      edit: fc.nat(3),
      what: fc.constantFrom('put', 'put', 'remove', 'names'),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.constantFrom('SQS vs SNS', '#secure', 'Lambda', 'everything'),
        (changes, asked) => {
          const library = vault();
          const found = resolveTopic(asked, library.quiz);
          if (!('topic' in found)) throw new Error(`${asked} is no topic`);
          const questions = gone(quizSteps(found.topic, library.quiz, { count: 8, seed: 2 }), (step) => {
            for (const { at, note, edit, what } of changes) {
              if (at !== step) continue;
              if (what === 'remove') library.remove(pathOf(note));
              else if (what === 'put') put(library, note, edit);
              else library.setNames([{ name: `Store ${String(edit)}`, aliases: ['totals'] }]);
            }
          });
          for (const question of questions) expect(isWhole(question)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });
});

function isWhole({ prompt, options, answer }: Question): boolean {
  return prompt !== '' && (typeof answer !== 'number' || options[answer] !== undefined);
}
