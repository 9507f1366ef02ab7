import { describe, expect, it } from 'vitest';
import {
  buildExam,
  compare,
  comparisonTable,
  EXAM_PLANS,
  findGaps,
  memorySource,
  resolveTopic,
  buildQuiz,
  type ExamPlan,
  type QuizIndex,
} from '../../src/quiz';
import { buildLexicon } from '../../src/concepts';
import { shares } from '../../src/quiz/exam/build-exam';
import { noteOf, STUDY, vaultOf } from './vault';

const texts = (said: readonly { readonly text: string }[]): string[] => said.map((s) => s.text);

describe('a comparison', () => {
  const source = vaultOf({
    'Queues.md': [
      '## SQS',
      '### Pricing',
      '- The first million requests of a month are free',
      '- Encrypts what it keeps with KMS',
      '- Consumers pull at their own pace',
      '## SNS',
      '- Pushes to every subscriber at once',
      '- Encrypts what it keeps with KMS',
      '## Together',
      '- SQS keeps a message, while SNS forgets it after delivery',
      '- SNS may deliver into SQS',
    ].join('\n'),
  });
  const found = compare('SQS vs SNS', source);

  it('tells what is said of one side only, of both, and where they are set apart', () => {
    expect(found?.sides.map((s) => texts(s.only))).toEqual([
      ['The first million requests of a month are free', 'Consumers pull at their own pace'],
      ['Pushes to every subscriber at once'],
    ]);
    expect(texts(found?.both ?? [])).toEqual(['Encrypts what it keeps with KMS', 'SNS may deliver into SQS']);
    expect(texts(found?.contrasted ?? [])).toEqual(['SQS keeps a message, while SNS forgets it after delivery']);
  });

  it('tells what is said of one side and missing of the other, with its line', () => {
    const missing = found?.missing.find((m) => m.side === 'SNS' && m.aspect === 'Pricing');
    expect(missing?.against[0]?.source).toMatchObject({ note: 'Queues.md', line: 3 });
  });

  it('becomes a table in which the notes’ text stays text', () => {
    const hostile = vaultOf({
      'Q.md': '## SQS\n- Keeps `a|b` and <img src=x> for [[SNS|later]] days\n## SNS\n- Pushes **at once**',
    });
    const made = compare('SQS vs SNS', hostile);
    const table = comparisonTable(made ?? { topic: '', sides: [], both: [], contrasted: [], missing: [] });
    expect(table.split('\n')[0]).toBe('|  | SQS | SNS |');
    expect(table).not.toMatch(/[^\\]<img|[^\\]\[\[|[^\\]\*\*/);
    for (const line of table.split('\n')) expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(5);
  });

  it('needs two sides', () => {
    expect(compare('SQS', source)).toBeUndefined();
    expect(compare('nothing vs nobody', source)).toBeUndefined();
  });
});

describe('gaps', () => {
  it('finds a statement that another bullet denies, and not one under a condition', () => {
    const source = vaultOf({
      'A.md': '## NLB\n- Keeps the address of the client for the targets\n- Rewrites headers of a request',
      'B.md':
        '- NLB does not keep the address of the client for the targets\n- NLB does not rewrite headers if TLS is off',
    });
    expect(findGaps(source, new Set()).contradictions).toEqual([
      {
        subject: 'NLB',
        one: expect.objectContaining({ text: 'Keeps the address of the client for the targets' }) as unknown,
        other: expect.objectContaining({
          text: 'NLB does not keep the address of the client for the targets',
        }) as unknown,
      },
    ]);
  });

  it('reads a curly apostrophe like a straight one', () => {
    const source = vaultOf({
      'NLB.md': "- NLB doesn't keep the address of the client for the targets",
      'Exam.md': '- NLB doesn’t keep the address of the client for the targets',
    });
    expect(findGaps(source, new Set()).contradictions).toEqual([]);
  });

  it('finds links to notes that are not there or say nothing, and doubts', () => {
    const source = vaultOf({
      'A.md': '- Writes go to [[Primary]] and reads to [[Replica]], see [[Full]]\n- Failover takes a minute (I think)',
      'Replica.md': '# Replica\n',
      'Full.md': '- Says something about it',
    });
    const gaps = findGaps(source, new Set());
    expect(gaps.empty.map((e) => [e.target, e.path])).toEqual([
      ['Primary', undefined],
      ['Replica', 'Replica.md'],
    ]);
    expect(texts(gaps.doubts)).toEqual(['Failover takes a minute (I think)']);
  });

  it('finds sections of which no bullet was asked', () => {
    const notes = [
      noteOf('A.md', '## One\n- First fact of it\n- Second fact of it\n## Two\n- Third fact of it\n- Fourth fact'),
    ];
    const source = memorySource(notes, buildLexicon({ vault: notes }), { fact: (r) => `${r.path}${String(r.bullet)}` });
    expect(findGaps(source, new Set(['A.md1'])).unasked.map((s) => s.title)).toEqual(['Two']);
  });
});

describe('topics by what the student did', () => {
  const source = (): QuizIndex => {
    const notes = Object.entries(STUDY).map(([path, text]) => noteOf(path, text));
    return memorySource(notes, buildLexicon({ vault: notes }), {
      fact: (r) => `${r.path}#${String(r.bullet)}`,
      place: (id) => ({ path: id.slice(0, id.indexOf('#')), bullet: Number(id.slice(id.indexOf('#') + 1)) }),
    });
  };

  it('"what is due" and "what I got wrong" ask about the bullets given', () => {
    const lists = { due: ['Storage.md#1', 'Storage.md#5', 'Messaging.md#1'], missed: ['Security.md#4'] };
    for (const asked of ['quiz me on what is due', 'what I got wrong', 'my mistakes']) {
      const found = resolveTopic(asked, source(), lists);
      if (!('topic' in found)) throw new Error(asked);
      const wanted: readonly string[] = asked.includes('due') ? lists.due : lists.missed;
      const questions = buildQuiz(found.topic, source(), { count: 10, seed: 3 });
      expect(found.facts).toBe(wanted.length);
      for (const q of questions) expect(wanted).toContain(q.fact);
    }
  });

  it('with nothing due it says so and names other topics', () => {
    expect(resolveTopic('what is due', source(), {})).toMatchObject({ unknown: true });
  });

  it('two ways of asking for a topic give two quizzes, the same way the same', () => {
    const asked = (text: string): unknown => {
      const found = resolveTopic(text, source());
      return 'topic' in found ? buildQuiz(found.topic, source(), { count: 8, seed: 7 }) : undefined;
    };
    expect(asked('quiz me on SQS vs SNS')).not.toEqual(asked('SQS vs SNS'));
    expect(asked('SQS vs SNS')).toEqual(asked('SQS vs SNS'));
  });
});

describe('an exam', () => {
  const source = vaultOf(STUDY);

  it('shares its questions out by weight', () => {
    expect(shares([30, 26, 24, 20], 65)).toEqual([19, 17, 16, 13]);
    expect(shares([1, 1, 1], 10)).toEqual([4, 3, 3]);
    expect(shares([0, 0], 10)).toEqual([0, 0]);
  });

  it('says which parts have too few, asks nothing twice, and names the part of each question', () => {
    const plan = EXAM_PLANS[0] as ExamPlan;
    const exam = buildExam(plan, source, { seed: 5, count: 40 });
    expect(exam.parts.map((p) => p.wanted).reduce((a, b) => a + b)).toBe(40);
    expect(exam.parts.some((p) => p.found < p.wanted)).toBe(true);
    expect(exam.questions).toHaveLength(exam.parts.reduce((n, p) => n + p.found, 0));
    expect(new Set(exam.questions.map((q) => q.id)).size).toBe(exam.questions.length);
    for (const q of exam.questions) expect(plan.parts.map((p) => p.name)).toContain(q.part);
  });
});
