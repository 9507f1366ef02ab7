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
});
