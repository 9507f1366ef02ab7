import { describe, expect, it } from 'vitest';
import { buildQuiz, resolveTopic, type Question } from '../../src/quiz';
import { weighed } from '../../src/quiz/gate/given-away';
import type { Draft } from '../../src/quiz/kinds/draft';
import { draftOf } from './gate/draft';
import { noteOf, STUDY, vaultOf } from './vault';

const exam = (n: number, about: string, options: readonly string[], answer: string): string =>
  [
    `### Question ${String(n)}`,
    about,
    ...options.map((o, i) => `${'ABCDE'.charAt(i)}. ${o}`),
    `**Answer: ${answer}**`,
    '',
  ].join('\n');

const SHARED = exam(1, 'Which store is mounted by many instances at once?', ['EBS', 'EFS', 'Instance store'], 'B');

function quiz(files: Readonly<Record<string, string>>, topic: string, count = 20): Question[] {
  const source = vaultOf(files);
  const found = resolveTopic(topic, source);
  return 'topic' in found ? buildQuiz(found.topic, source, { count, seed: 2 }) : [];
}

describe('questions of practice exams in quizzes', () => {
  it('are asked from a note that has nothing else', () => {
    const [one, ...others] = quiz({ 'Exam 1.md': SHARED }, 'Exam 1');
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      kind: 'authored',
      prompt: 'Which store is mounted by many instances at once?',
      source: { note: 'Exam 1.md', line: 1, text: 'Which store is mounted by many instances at once? — EFS' },
    });
    expect(one?.options[Number(one.answer)]).toBe('EFS');
    expect([...(one?.options ?? [])].sort()).toEqual(['EBS', 'EFS', 'Instance store']);
  });

  it('are asked of a section, of a concept that they are about, and of everything', () => {
    const files = { ...STUDY, 'Exam 1.md': `## Storage\n${SHARED}` };
    for (const topic of ['[[Exam 1#Storage]]', 'EFS', 'everything'])
      expect([topic, quiz(files, topic).filter((q) => q.source.note === 'Exam 1.md').length]).toEqual([topic, 1]);
    // There it is a wrong option only.
    expect(quiz(files, 'EBS').filter((q) => q.kind === 'authored')).toEqual([]);
    // A contrast wants both on show.
    expect(quiz(files, 'EFS vs EBS').filter((q) => q.kind === 'authored')).toHaveLength(1);
    expect(quiz(files, 'EFS vs S3').filter((q) => q.kind === 'authored')).toEqual([]);
  });

  it('are left out where two options are right, or speak of each other', () => {
    const two = exam(1, 'Which two stores are shared? (Select TWO)', ['EBS', 'EFS', 'S3'], 'B, C');
    const all = exam(2, 'Which store keeps files?', ['EFS', 'S3', 'All of the above'], 'C');
    const both = exam(3, 'Which store keeps objects?', ['EFS', 'S3', 'Both A and B'], 'B');
    const same = exam(4, 'Which store keeps blocks?', ['EBS', 'S3', 'EBS'], 'A');
    expect(quiz({ 'Exam.md': two + all + both + same + SHARED }, 'Exam').map((q) => q.prompt)).toEqual([
      'Which store is mounted by many instances at once?',
    ]);
  });

  it('keep the order of their options where the explanation names them by letter', () => {
    const text = `${SHARED}\nExplanation: Option A is tied to one instance.\n`;
    expect(quiz({ 'Exam.md': text }, 'Exam')[0]).toMatchObject({
      options: ['EBS', 'EFS', 'Instance store'],
      explanation: 'Which store is mounted by many instances at once? — Option A is tied to one instance',
    });
  });

  it('may be as long as those of an exam are', () => {
    const long = exam(5, `A shop ${'sells boots and '.repeat(14)}hats. Which store fits?`, ['EBS', 'EFS', 'S3'], 'C');
    expect(quiz({ 'Exam.md': long }, 'Exam')).toHaveLength(1);
  });

  it('come after others where their options give the right one away', () => {
    const flag = exam(1, 'Which colour has the flag of the harbour?', ['Red', 'Blue', 'Green'], 'B');
    const soup = exam(2, 'What is boiled first for a winter soup?', ['Peas', 'Bones', 'Leeks'], 'B');
    const echo = exam(9, 'Which signal stops the night train?', ['Bell rope', 'Night train brake', 'Paper lamp'], 'B');
    const long = exam(8, 'Which tool cuts wood?', ['Saw', 'A plane with a very long iron', 'Axe'], 'B');
    const not = exam(7, 'Which of these is NOT a metal?', ['Iron', 'Wood', 'Lead'], 'B');
    const files = { 'Exam.md': echo + long + not + flag + soup };
    expect(quiz(files, 'Exam', 2).map((q) => q.source.line)).toEqual(expect.arrayContaining([19, 25]));
    expect(quiz(files, 'Exam', 5)).toHaveLength(5);
  });

  it('are left out where their options give the right one away, there is plenty else, and they are many', () => {
    const of = (...options: string[]): Draft =>
      draftOf({ kind: 'authored', statement: '', key: options[0] ?? '', options });
    const plain = of('EFS', 'EBS', 'FSx');
    const long = of('A file system of the network that is shared', 'EBS', 'FSx');
    const many = [plain, long, long, long];
    expect(weighed(many, 100)).toEqual([plain]);
    expect(weighed(many, 3)).toHaveLength(4);
    expect(weighed([plain, long], 100)).toHaveLength(2);
  });

  it('are gone with their note', () => {
    const source = vaultOf({ ...STUDY, 'Exam.md': SHARED });
    expect(source.asking().get('Exam.md')).toBe(1);
    source.put(noteOf('Exam.md', '- EFS is shared by many instances'));
    expect(source.asking().has('Exam.md')).toBe(false);
  });
});
