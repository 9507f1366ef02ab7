import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote, type Note } from '../../src/notes';
import { parseMetadata } from '../workbench/metadata';

const read = (text: string): Note => readNote('Exam.md', text, parseMetadata(text));
const facts = (note: Note): string[] => note.bullets.filter((b) => b.notFact === null).map((b) => b.text);

/** One question with the right option "A queue" of three, in many makes. */
const PROMPT = 'Which part holds messages until they are fetched?';
const MAKES: Readonly<Record<string, string>> = {
  'a numbered question with lettered items': `1. ${PROMPT}\n   - A. A topic\n   - B. A queue\n   - C. A stream\n\n   Answer: B\n`,
  'a heading with a number above': `### Question 3\n\n${PROMPT}\n\nA. A topic\nB. A queue\nC. A stream\n\n**Correct answer: B**\n`,
  'a heading that asks': `## 12. ${PROMPT}\n- A) A topic\n- B) A queue\n- C) A stream\n\nAns - B\n`,
  'a heading that asks and a heading for the answer': `### ${PROMPT}\n(a) A topic\n(b) A queue\n(c) A stream\n#### Answer\n(b)\n`,
  'a bold number': `**Q7. ${PROMPT}**\n\nA) A topic\n\nB) A queue\n\nC) A stream\n\nThe correct answer is B.\n`,
  'a Q with a colon': `Q: ${PROMPT}\n- A: A topic\n- B: A queue\n- C: A stream\n- Correct Answer: B\n`,
  'tasks, one of them ticked': `Question 4: ${PROMPT}\n- [ ] A topic\n- [x] A queue\n- [ ] A stream\n`,
  'lettered tasks': `${PROMPT}\n- [ ] A. A topic\n- [x] B. A queue\n- [ ] C. A stream\n`,
  'a tick behind the option': `**Question 1**\n${PROMPT}\n- A topic\n- A queue ✅\n- A stream\n`,
  'a tick before the option': `1. ${PROMPT}\n  - ❌ A. A topic\n  - ✅ B. A queue\n  - ❌ C. A stream\n`,
  'the word behind the option': `${PROMPT}\nA. A topic\nB. A queue (Correct)\nC. A stream\n`,
  'a bold option': `${PROMPT}\n- A. A topic\n- **B. A queue**\n- C. A stream\n`,
  'a bold text': `Q2) ${PROMPT}\n\nA. A topic\nB. **A queue**\nC. A stream\n`,
  'bold letters': `${PROMPT}\n- **A.** A topic\n- **B.** A queue\n- **C.** A stream\n- **Answer:** B\n`,
  'a folded block': `1. ${PROMPT}\n    - A. A topic\n    - B. A queue\n    - C. A stream\n\n    <details><summary>Answer</summary>\n\n    Correct answer: B\n\n    </details>\n`,
  'a folded block on one line': `${PROMPT}\n\n- A. A topic\n- B. A queue\n- C. A stream\n\n<details><summary>Show answer</summary>B</details>\n`,
  'a folded callout': `${PROMPT}\n- A. A topic\n- B. A queue\n- C. A stream\n\n> [!answer]-\n> B\n`,
  'a callout with a title': `${PROMPT}\nA. A topic\nB. A queue\nC. A stream\n\n> [!success]- Answer: B\n`,
  'a callout that asks': `> [!question] ${PROMPT}\n> A. A topic\n> B. A queue\n> C. A stream\n>\n>> [!success]- Answer\n>> B\n`,
  'the option in words': `Question 5\n${PROMPT}\n1. A topic\n2. A queue\n3. A stream\nAnswer: A queue\n`,
  'the letter and the option': `${PROMPT}\nA. A topic\nB. A queue\nC. A stream\nAnswer: B. A queue\n`,
  'escaped marks': `${PROMPT}\nA\\. A topic\nB\\. A queue\nC\\. A stream\nAnswer: B\n`,
};

describe('questions of practice exams', () => {
  for (const [make, text] of Object.entries(MAKES)) {
    it(`are read from ${make}`, () => {
      const note = read(`- Filler that states a fact.\n\n${text}\n## Next\n- Another fact of the note.\n`);
      expect(note.questions).toMatchObject([
        { prompt: PROMPT, options: ['A topic', 'A queue', 'A stream'], correct: [1], answer: '' },
      ]);
      expect(facts(note)).toEqual(['Filler that states a fact.', 'Another fact of the note.']);
    });
  }

  it('may have several right options', () => {
    const text = (answer: string) =>
      `1. Which two keep state? (Select TWO)\n   - A. Disk\n   - B. Cache\n   - C. Proxy\n   - D. Relay\n\n   ${answer}\n`;
    for (const answer of ['Answer: A, B', 'Correct answers: A and B', 'Answer: AB', 'Answer: A B', '**Answer: A & B**'])
      expect(read(text(answer)).questions.map((q) => q.correct)).toEqual([[0, 1]]);
    expect(
      read('Pick which keep state? (Select TWO)\n- [x] Disk\n- [x] Cache\n- [ ] Proxy\n').questions[0]?.correct,
    ).toEqual([0, 1]);
  });

  it('keep the explanation that follows, and only that', () => {
    const note = read(
      '### Question 1\nWhich disk is fast?\nA. Tape\nB. Flash\n\nAnswer: B\n\nExplanation:\n\nFlash has no moving parts.\n\n- Tape must be wound.\n\nReference: https://example.org\n\n### Question 2\nWhich is slow?\nA. Tape\nB. Flash\nAnswer: A - it is wound\n',
    );
    expect(note.questions.map((q) => q.answer)).toEqual([
      'Flash has no moving parts. Tape must be wound.',
      'it is wound',
    ]);
    expect(facts(note)).toEqual([]);
  });

  it('follow each other without anything between them', () => {
    const one = (n: number) =>
      `${String(n)}. Which is ${String(n)}?\n   A. one\n   B. two\n   Answer: ${n === 1 ? 'A' : 'B'}\n`;
    expect(read(one(1) + one(2)).questions.map((q) => [q.prompt, q.correct[0], q.line])).toEqual([
      ['Which is 1?', 0, 1],
      ['Which is 2?', 1, 5],
    ]);
  });

  it('have a prompt of several paragraphs where a head says where it begins', () => {
    const note = read(
      '- A fact.\n\n**Question 8 of 65**\n\nA shop sells boots.\n\nWhich store fits best?\n\n- A. Shelf\n- B. Cellar\n\nCorrect option: A\n',
    );
    expect(note.questions[0]).toMatchObject({ prompt: 'A shop sells boots. Which store fits best?', line: 3 });
    expect(read('A shop sells boots.\n\nWhich fits?\nA. Shelf\nB. Cellar\nAnswer: A\n').questions[0]?.prompt).toBe(
      'Which fits?',
    );
  });

  it('are found without an answer, so that no option is a fact', () => {
    const note = read('1. Which store fits best?\n   - A. The shelf is near\n   - B. The cellar is cold\n');
    expect(note.questions).toMatchObject([{ correct: [], options: ['The shelf is near', 'The cellar is cold'] }]);
    expect(facts(note)).toEqual([]);
  });

  it('may be open', () => {
    expect(read('Q: What holds messages?\nA: A queue.\n\nQ: What fans out?\nA: A topic.\n').questions).toMatchObject([
      { prompt: 'What holds messages?', options: [], answer: 'A queue.' },
      { prompt: 'What fans out?', options: [], answer: 'A topic.' },
    ]);
  });

  it('are no lists to be ticked off, outlines, rhetorical questions or code', () => {
    for (const text of [
      '- [x] Read about queues\n- [ ] Read about topics\n',
      'What do I learn next?\n- [x] Queues\n- [ ] Topics\n',
      'Why use a queue?\n- **Decoupling** of parts\n- It waits.\n',
      'Parts of a network\nA. A queue holds messages\nB. A topic fans out\n',
      '1. Chapter\n   A. A queue holds messages\n   B. A topic fans out\n',
      'What is a queue?\n- It holds messages\n- It is durable\n\nThe answer to slow workers is a queue.\n',
      '```\nWhich?\nA. one\nB. two\nAnswer: B\n```\n',
    ])
      expect([text, read(text).questions]).toEqual([text, []]);
  });

  it('take no option that an answer merely begins with, and no article for a letter', () => {
    const ask = (answer: string) => read(`Which?\nA. Disk\nB. Cache\nAnswer: ${answer}\n`).questions[0]?.correct;
    expect(ask('Cache has no index, so the other.')).toEqual([]);
    expect(ask('Cache, because it is near.')).toEqual([1]);
    expect(ask('A disk keeps what a cache forgets.')).toEqual([]);
    expect(ask('A because it keeps.')).toEqual([0]);
    expect(read('#Q Which?\n(a) Disk\n(b) Cache\nAnswer: A cell would do.').questions[0]?.correct).toEqual([]);
  });

  it('lie in order, apart from each other and inside the note, whatever it holds', () => {
    const piece = fc.constantFrom(
      ...['A. one', '- B. two', '(c) x', '- [x] y', '- [ ] z', 'Which?', '1. What?', '   - q', '', '', '> B', '---'],
      ...[
        'Answer: B',
        '**Answer**',
        'Explanation:',
        '# H',
        '### Question 2',
        '<details>',
        '</details>',
        '```',
        '#Q Who?',
      ],
      ...['> [!question] Who?', 'Q: Who?', 'A: me', 'text', '\tdeep', '✅ C. z'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const { questions } = read(lines.join('\n'));
        questions.forEach((q, i) => {
          expect(q.line).toBeGreaterThan(questions[i - 1]?.endLine ?? 0);
          expect(q.endLine).toBeGreaterThanOrEqual(q.line);
          expect(q.endLine).toBeLessThanOrEqual(lines.length);
          expect(q.correct.every((c) => c < q.options.length)).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('cost time in proportion to the note, whatever it holds', () => {
    const hostile = [
      'Which?\nA. x\nB. y\nAnswer\n',
      'x\nA. p\nB. q\nExplanation\n',
      '- Which?\n',
      'A. x\n',
      'Which?\n- a\n- b\n',
      `Which?${' '.repeat(400)}x\n`,
      `A. ${'(correct '.repeat(60)}\n`,
      `${'<details '.repeat(60)}\n`,
      `Answer: ${'A, '.repeat(100)}x\n`,
      `${'> '.repeat(200)}A. x\n`,
    ];
    const cost = (text: string): number => {
      const metadata = parseMetadata('');
      let best = Infinity;
      for (let i = 0; i < 3; i++) {
        const before = process.cpuUsage();
        readNote('N.md', text, metadata);
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, user + system);
      }
      return best;
    };
    for (const line of hostile) {
      const lines = Math.ceil(15_000 / line.length);
      const small = cost(line.repeat(lines));
      const large = cost(line.repeat(lines * 8));
      expect([line.slice(0, 20), large < small * 8 * 4 + 30_000]).toEqual([line.slice(0, 20), true]);
    }
    expect(cost(`Answer: ${'B '.repeat(100_000)}`)).toBeLessThan(400_000);
  });
});
