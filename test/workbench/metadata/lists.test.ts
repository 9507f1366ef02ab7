import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

/** Each item as `text as positioned|parent|task`. */
function items(text: string): string[] {
  return (parseMetadata(text).listItems ?? []).map(({ position, parent, task }) =>
    [text.slice(position.start.offset, position.end.offset), parent, ...(task === undefined ? [] : [task])].join('|'),
  );
}

describe('list items', () => {
  it.each([
    ['an item of the first line has the parent -1', '- VPC', ['- VPC|-1']],
    ['outside of items the parent is minus the line of the list', 'A\n\n- VPC\n- EC2', ['- VPC|-2', '- EC2|-2']],
    [
      'a nested item has the line of its parent',
      '- VPC\n  - subnet\n    - route',
      ['- VPC|-1', '- subnet|0', '- route|1'],
    ],
    ['what is left of an indent belongs to the item', '- VPC\n    - subnet', ['- VPC|-1', '  - subnet|0']],
    ['a tab is taken whole', '- VPC\n\t- subnet', ['- VPC|-1', '- subnet|0']],
    ['a one-digit number takes one more column', '1. VPC\n    1. subnet', ['1. VPC|-1', '1. subnet|0']],
    ['a number with a parenthesis does not', '1) VPC\n    1) subnet', ['1) VPC|-1', ' 1) subnet|0']],
    ['one space more is no deeper', '- VPC\n - EC2', ['- VPC|-1', ' - EC2|-1']],
    ['an item before a blank line ends on it', '- VPC\n\n- EC2\n', ['- VPC\n|-1', '- EC2|-1']],
    ['another bullet starts another list', '- VPC\n* EC2\n+ S3', ['- VPC|-1', '* EC2|-1', '+ S3|-2']],
    ['a dash without a blank is no bullet', '-Use ELB\n', []],
    ['an item goes on with the lines below', '- VPC\n  is a network\nof yours', ['- VPC\n  is a network\nof yours|-1']],
    ['code is part of its item', '- run\n  ```sh\n  aws s3 ls\n  ```', ['- run\n  ```sh\n  aws s3 ls\n  ```|-1']],
    [
      'a task has the character in its brackets',
      '- [ ] a\n- [x] b\n- [?] c\n- [y]d',
      ['- [ ] a|-1| ', '- [x] b|-1|x', '- [?] c|-1|?', '- [y]d|-1'],
    ],
    ['a task holds a list where its text is one', '- [ ] 1. first', ['- [ ] 1. first|-1| ', '1. first|0']],
    ['items in quotes and callouts count', '> [!tip]\n> - VPC\n>   - subnet', ['- VPC|-1', '- subnet|1']],
    ['an empty bullet interrupts a paragraph', 'To do:\n- \n- VPC', ['- |-1', '- VPC|-1']],
    [
      'carriage returns are no part of an item',
      '- VPC\r\n  - subnet\r\n- EC2\r\n',
      ['- VPC|-1', '- subnet|0', '- EC2|-1'],
    ],
    ['a no-break space is text and not a blank', '-\u00A0VPC', []],
    ['a quote right below an item belongs to it', '- VPC\n> said so\n\nEnd', ['- VPC\n> said so|-1']],
    [
      'a line at the margin ends the nesting of deeper lines',
      '- Cost\n\t- Spot\nand so on',
      ['- Cost\n\t- Spot\nand so on|-1'],
    ],
    ['code holds no items', '```\n- VPC\n```', []],
    ['comments hold no items', '%%\n- VPC\n%%\n\n<!--\n- EC2\n-->', []],
  ])('%s', (_, text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  it('keeps a list of many pieces one list', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `- item ${index}\n\t- under ${index}\n`).join('');
    const { sections, listItems } = parseMetadata(text);
    expect(sections).toHaveLength(1);
    expect(listItems).toHaveLength(6000);
    expect(listItems?.at(-1)?.parent).toBe(5998);
  });
});
