import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library';
import { buildQuiz, resolveTopic } from '../../src/quiz';
import { readNote } from '../../src/notes';
import { parseMetadata } from '../workbench/metadata';

describe('questions made from the library', () => {
  it('know the id of their bullet, by which it is found again as a topic', () => {
    const library = new Library();
    const text =
      '# HA\n\n- An ALB spreads requests over instances in several zones\n- Route 53 answers with the address of a healthy region\n';
    library.put(readNote('HA.md', text, parseMetadata(text)));
    library.settle();
    const source = library.quiz;
    const found = resolveTopic('everything', source);
    const questions = 'topic' in found ? buildQuiz(found.topic, source, { count: 5, seed: 1 }) : [];
    const facts = questions.flatMap((q) => q.fact ?? []);
    expect(questions.length).toBeGreaterThan(0);
    expect(facts).toHaveLength(questions.length);
    const missed = resolveTopic('what I got wrong', source, { missed: facts });
    expect('topic' in missed && missed.topic.refs).toHaveLength(new Set(facts).size);
  });

  it('find the cards of their bullet alone, the same as among those of the whole note', () => {
    const library = new Library();
    const text =
      '# S3\n\n- Keeps 3 copies in different zones\n- Versioning: every change makes a new copy\n- Glacier costs $1 per TB\n';
    library.put(readNote('S3.md', text, parseMetadata(text)));
    expect(library.quiz.cards({ path: 'S3.md', bullet: 0 })).toEqual([]);
    library.settle();
    const single = [0, 1, 2].flatMap((bullet) => library.quiz.cards({ path: 'S3.md', bullet }));
    expect(single.length).toBeGreaterThan(0);
    expect(single).toEqual(library.cardsOf('S3.md'));
    expect([0, 1, 2].flatMap((bullet) => library.quiz.cards({ path: 'S3.md', bullet }))).toEqual(single);
  });
});
