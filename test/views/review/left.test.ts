import { expect, it } from 'vitest';
import { leftText } from '../../../src/views/review/left';

it('says that more cards may be left as long as they are looked for', () => {
  expect(leftText({ left: 8, looking: true })).toBe('8+ left');
  expect(leftText({ left: 8, looking: false })).toBe('8 left');
});
