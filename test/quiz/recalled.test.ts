import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library';
import { buildQuiz, resolveTopic, type Question } from '../../src/quiz';
import { noteOf } from './vault';

function quizIn(files: Readonly<Record<string, string>>, topic: string, count: number): Question[] {
  const library = new Library();
  for (const [path, text] of Object.entries(files)) library.put(noteOf(path, text));
  library.settle();
  const found = resolveTopic(topic, library.quiz);
  if (!('topic' in found)) throw new Error(`unknown topic ${topic}`);
  return buildQuiz(found.topic, library.quiz, { count, seed: 7 });
}

const PARLIAMENT = [
  'The Long Parliament sat from November 1640 to March 1660 with only one pause.',
  'Colonel Pride kept the moderate members out of the chamber in December 1648.',
  'The remaining members tried Charles I before a special court in Westminster Hall.',
].join('\n\n');

describe('typed gaps', () => {
  it('fill up a quiz whose notes name nothing that wrong options could be found for', () => {
    const questions = quizIn({ 'Long Parliament.md': PARLIAMENT }, 'Long Parliament', 6);
    expect(questions.length).toBeGreaterThanOrEqual(2);
    for (const q of questions) {
      expect(q.kind).toBe('cloze');
      expect(q.options).toEqual([]);
      expect(q.prompt).toContain('_____');
      expect(q.source.text).toContain(String(q.answer));
      expect(q.prompt).not.toContain(String(q.answer));
    }
  });

  it('are no more than half of what was asked for', () => {
    const many = Array.from(
      { length: 12 },
      (_, i) => `Article ${String(i + 3)} binds the crown to call members within ${String(i + 20)} days of Easter.`,
    );
    expect(
      quizIn({ 'Charter.md': many.join('\n\n') }, 'Charter', 8).filter((q) => q.options.length === 0).length,
    ).toBeLessThanOrEqual(4);
  });

  it('do not ask what the student doubts, or what too little leads to', () => {
    const text = 'The regiment was probably led by Colonel Pride in person that day.\n\nMembers sat in Westminster.';
    expect(quizIn({ 'Purge.md': text }, 'Purge', 6)).toEqual([]);
  });
});
