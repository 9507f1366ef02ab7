import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/concepts';
import { buildQuiz, memorySource, resolveTopic, type Question, type QuizSource } from '../../src/quiz';
import { hasWords } from '../../src/quiz/text/words';
import { noteOf, STUDY, vaultOf } from './vault';

const source = vaultOf(STUDY);
const quiz = (topic: string, count = 10, seed = 7, of: QuizSource = source): Question[] => {
  const found = resolveTopic(topic, of);
  if (!('topic' in found)) throw new Error(`unknown topic ${topic}`);
  return buildQuiz(found.topic, of, { count, seed });
};
const keyOf = (q: Question): string => (typeof q.answer === 'number' ? (q.options[q.answer] ?? '') : q.answer);

describe('a quiz', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(quiz('everything')).toEqual(quiz('everything'));
    expect(quiz('everything', 10, 8)).not.toEqual(quiz('everything'));
  });

  it('does not hang on the order in which the notes were read', () => {
    expect(quiz('everything', 10, 7, vaultOf(Object.fromEntries(Object.entries(STUDY).reverse())))).toEqual(
      quiz('everything'),
    );
  });

  it('asks what paragraphs say as it asks bullets', () => {
    const prose = Object.fromEntries(
      Object.entries(STUDY).map(([path, text]) => [path, text.replace(/^- (.*)$/gm, '$1.\n')]),
    );
    const of = vaultOf(prose);
    const asked = quiz('everything', 20, 7, of);
    expect(asked.length).toBeGreaterThan(10);
    for (const q of asked) {
      const line = prose[q.source.note]?.split('\n')[q.source.line - 1] ?? '';
      expect(line).toContain(q.source.text.replace(/\.$/, ''));
    }
  });

  it('on a contrast asks which side a statement belongs to', () => {
    const kinds = quiz('HA vs DR').map((q) => q.kind);
    expect(kinds.filter((k) => k === 'contrast').length).toBeGreaterThanOrEqual(3);
  });

  it('never asks one fact twice, and is never longer than asked for', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const questions = quiz('everything', 15, seed);
      expect(questions.length).toBeLessThanOrEqual(15);
      expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length);
    }
  });

  it('leaves out the questions that the student called bad', () => {
    const found = resolveTopic('everything', source);
    if (!('topic' in found)) throw new Error('unknown');
    const first = buildQuiz(found.topic, source, { count: 5, seed: 1 });
    const bad = new Set(first.map((q) => q.id));
    const next = buildQuiz(found.topic, source, { count: 5, seed: 1, without: bad });
    expect(next.some((q) => bad.has(q.id))).toBe(false);
  });

  it('shows numbers in their order', () => {
    const numbers = [1, 2, 3, 4, 5, 6].flatMap((seed) => quiz('Storage', 10, seed)).filter((q) => q.kind === 'number');
    expect(numbers.length).toBeGreaterThan(0);
    for (const q of numbers) {
      const values = q.options.map((o) => Number.parseFloat(o));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it('names the bullet it was made from', () => {
    for (const q of quiz('everything', 20)) {
      const bullets = source.note(q.source.note)?.bullets ?? [];
      if (q.kind !== 'authored' && q.kind !== 'acronym')
        expect(bullets.some((b) => b.line === q.source.line)).toBe(true);
    }
  });

  it('asks nothing that the student doubts or that a tag or an address would show in', () => {
    const doubtful = vaultOf({
      'SQS.md':
        '- SQS keeps messages for 14 days (I think)\n- SQS is described at https://example.com in detail #todo\n',
    });
    expect(quiz('everything', 10, 1, doubtful)).toEqual([]);
  });
});

describe('every question of the study notes keeps the rules', () => {
  const all = ['everything', 'HA vs DR', 'SQS vs SNS', '#secure', 'Storage', 'EBS vs EFS'].flatMap((t) =>
    [1, 2, 3].flatMap((s) => quiz(t, 20, s)),
  );

  it('the answer is one of the options, and stands nowhere in the prompt', () => {
    for (const q of all) {
      expect(keyOf(q)).not.toBe('');
      if (q.options.length > 0) expect(q.options).toContain(keyOf(q));
      if (!/^(?:contrast|opposite|truth)$/.test(q.kind)) expect(hasWords(q.prompt, keyOf(q)), q.prompt).toBe(false);
    }
  });

  it('options are two to four, all different', () => {
    for (const q of all.filter((x) => x.options.length > 0)) {
      expect(q.options.length).toBeGreaterThanOrEqual(2);
      expect(q.options.length).toBeLessThanOrEqual(4);
      expect(new Set(q.options.map((o) => o.toLowerCase())).size).toBe(q.options.length);
    }
  });

  it('no prompt has more than forty words', () => {
    for (const q of all) expect(q.prompt.split(/\s+/).length).toBeLessThanOrEqual(40);
  });
});

const SHARED = '../shared/vaults/undergroundwires-aws-bullets';

describe.skipIf(!existsSync(SHARED))('on real notes (needs ../shared)', () => {
  it(
    'key positions are even and the key is the only longest option about as often as people make it',
    { timeout: 60_000 },
    () => {
      const files = readdirSync(SHARED, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.md'));
      const notes = files.map((f) => noteOf(f, readFileSync(join(SHARED, f), 'utf8')));
      const real = memorySource(notes, buildLexicon({ vault: notes }));
      const questions = [1, 2, 3, 4, 5, 6]
        .flatMap((seed) => quiz('everything', 20, seed, real))
        .filter((q) => q.options.length === 4);
      expect(questions.length).toBeGreaterThan(50);
      const at = [0, 1, 2, 3].map((i) => questions.filter((q) => q.answer === i).length / questions.length);
      for (const share of at) expect(Math.abs(share - 0.25)).toBeLessThan(0.12);
      const longest = questions.filter((q) =>
        q.options.every((o, i) => i === q.answer || o.length < keyOf(q).length),
      ).length;
      expect(longest / questions.length).toBeLessThan(0.35);
    },
  );
});

describe('wrong options', () => {
  it('are things that the notes name, where there are enough of them', () => {
    const names = ['DynamoDB', 'RDS', 'Aurora', 'Redshift', 'ElastiCache', 'DocumentDB'];
    const said = [
      'Keeps items under a partition key and a sort key',
      'Patches the engine in a weekly window',
      'Spreads six copies of every page over three zones',
      'Lays columns beside each other for reports',
      'Answers from memory within a millisecond',
      'Stores documents with nested fields',
    ];
    const source = vaultOf({ 'Databases.md': names.map((name, i) => `## ${name}\n- ${said[i] ?? ''}`).join('\n') });
    const found = resolveTopic('everything', source);
    if (!('topic' in found)) throw new Error('unknown');
    const options = Array.from({ length: 12 }, (_, seed) => buildQuiz(found.topic, source, { count: 6, seed }))
      .flat()
      .filter((q) => q.kind === 'which')
      .flatMap((q) => q.options ?? []);
    expect(options.length).toBeGreaterThan(40);
    expect(options.filter((o) => !names.includes(o))).toEqual([]);
  });
});
