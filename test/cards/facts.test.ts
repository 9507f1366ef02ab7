import { describe, expect, it } from 'vitest';
import { isFact } from '../../src/cards';
import { cardsOf, noteOf } from './notes';

const facts = (text: string, path = 'Course.md'): string[] => {
  const note = noteOf(path, text);
  return note.bullets.filter((b) => isFact(note, b)).map((b) => b.text);
};

const FACT = '- Kelp forests shelter otters from the surf of open water\n';

describe('what notes say of themselves states nothing of their subject', () => {
  it.each([
    ['a licence', 'LICENSE.md', '- Copies keep the notice of the author and the year\n'],
    ['how to contribute', 'CONTRIBUTING.md', '- Branches are named after the chapter they mend\n'],
    ['a privacy policy', 'privacy-policy.md', '- Visitors are counted by a cookie of thirty days\n'],
    ['a heading of thanks', 'Kelp.md', '# Acknowledgements\n- Drawings of the otters by a friend of the author\n'],
    ['help that is asked for', 'README.md', '# Kelp\n## Support\n- A star on the page helps others to find it\n'],
    ['these notes', 'Kelp.md', '- These notes cover the whole second term of ecology\n'],
    ['the repository', 'README.md', '- Feedback on the chapters goes to the address below\n'],
    ['the day of the exam', 'Kelp.md', '# Exam day\n- Bring two pencils and leave the telephone at home\n'],
    ['where to read on', 'Kelp.md', '- Official manual: https://example.org/kelp\n'],
  ])('%s', (_, path, text) => {
    expect(facts(text, path)).toEqual([]);
    expect(cardsOf(text, path)).toEqual([]);
  });

  it.each([
    ['a chapter in a readme', 'README.md', `# Kelp\n${FACT}`],
    ['a licence in law', 'Licence.md', '- A bare licence may be withdrawn at any time by the owner of the land\n'],
    ['a pull request in a course on versions', 'Git.md', '- A pull request names the branch it is merged into\n'],
    ['what goes out of scope', 'Rust.md', '- When its owner goes out of scope, a value is dropped at once\n'],
  ])('but %s does', (_, path, text) => {
    expect(facts(text, path)).toHaveLength(1);
  });
});

describe('what is to be learnt states nothing', () => {
  it.each([
    ['under "Skills"', '- Ecology of kelp\n    - Skills:\n        - Determining the depth of a forest by its light\n'],
    [
      'beside "Skills"',
      '- Task\n    - Zones of the shore and their plants\n    - Skills:\n        - Naming the zones of a shore\n',
    ],
    ['in a domain of an exam', '# Domain 2: Shores\n- Explain the zones of a shore and what lives there\n'],
    ['by the end of a course', '# Learning outcomes\n- Zones of the shore named from memory\n'],
  ])('%s', (_, text) => {
    expect(facts(text)).toEqual([]);
  });

  it('but a step that begins so does', () => {
    expect(facts('# Survey of a shore\n- Identify the zones before the tide of spring comes in\n')).toHaveLength(1);
  });
});

it('a card of such a bullet stays once it has been reviewed', () => {
  const text = '# Domain 2: Shores\n- Explain why otters keep kelp forests whole for 40 years\n';
  const before = cardsOf(text.replace('Domain 2: ', ''), 'Ecology.md').find((c) => c.answer === '40 years')?.id;
  expect(before).toBeDefined();
  expect(cardsOf(text, 'Ecology.md')).toEqual([]);
  expect(cardsOf(text, 'Ecology.md', { reviewed: (id) => id === before }).map((c) => c.id)).toEqual([before]);
});
