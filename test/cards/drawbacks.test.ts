import { describe, expect, it } from 'vitest';
import { cardsOf } from './notes';

const answers = (text: string, path = 'Course.md'): string[] => cardsOf(text, path).map((c) => c.answer);

describe('a gap that a dozen words would fill', () => {
  it.each([
    ['nothing but a remark stands beside it', '# Old offers\n- [discontinued] Coupons\n'],
    ['nothing but a verb that fits all stands beside it', '# Billing desk\n- Create the invoice\n'],
    ['it is a word of every other bullet', '# Billing desk\n- Pay for the data\n'],
    ['it is the short name of a kind of thing', '# Billing desk\n- Look up the API\n'],
    ['it is said by the first letters of the heading', '# Purchase orders\n- Approve the POs\n'],
  ])('is not asked where %s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });

  it.each([
    ['what another of its sort would fill', '- Copies of the ledger stay in different vaults\n', 'vaults'],
    ['the head of an "of"', '- Tickets stay open for the life of the contract\n', 'life'],
    ['a short name of a kind of thing', '- The clerk hides the DB behind a gateway of the office\n', 'DB'],
    ['what is most likely a verb', '- A parcel of the museum takes a week to unpack\n', 'unpack'],
    ['what is done to a thing', '- Ledgers of the old museum must be renewed\n', 'renewed'],
    ['what is counted', '- A small network of the office has 16 LANs behind a gateway\n', 'LANs'],
    ['initials of words that are shown', '- Clerks sign off purchase orders (POs) at the counter\n', 'POs'],
  ])('comes after others: %s', (_, text, guessed) => {
    expect(answers(text)).not.toContain(guessed);
    expect(answers(text)).toHaveLength(1);
  });

  it('leaves the number where the heading says what is counted', () => {
    expect(answers('# Sales desks\n- Up to 15 sales desks in one hall of the fair\n')).toContain('15 sales desks');
  });

  it('is not asked beside a definition, a name or a number is', () => {
    const kinds = (text: string): string[] => cardsOf(text, 'Course.md').map((c) => c.kind);
    expect(kinds('- **Escrow**: money that a neutral party holds until the goods arrive\n')).not.toContain('cloze');
    expect(kinds('- **Escrow**: money that a neutral party holds for 30 days after the goods arrive\n')).toContain(
      'cloze',
    );
  });
});

describe('a name, a day or a number with its word', () => {
  it.each([
    ['a half of a name', '- Delegates of all provinces signed the Union of Utrecht in the great hall\n', 'Union'],
    ['the number of a king', '- Charles VIII crossed the snowy pass with his cannons\n', 'VIII'],
    ['a word of a degree', '- The most profitable harbour is the one that never freezes\n', 'profitable harbour'],
    ['what a layer is counted with', '- The rope guard stops Layer 3 storms before they reach the quay\n', '3 storms'],
    ['half of a tolerance', '- A trained clerk remembers 7±2 labels of the drawer\n', '2 labels'],
    ['a month without its day', '- Parliament closed the old harbour on March 14, 1877\n', 'March'],
    ['the first half of a name', '- Pilots of the harbour wait for one or more Beacon Keepers of the mole\n', 'Beacon'],
    ['an article with its noun', '- The clock starts when a record of the ship is written by the clerk\n', 'a record'],
    ['a number beside the same in another unit', '- The bell rings 168 hours (7 days) after the ship left\n', '7 days'],
    [
      'a number behind the same in another unit',
      '- The bell rings 168 hours (7 days) after the ship left\n',
      '168 hours',
    ],
    [
      'a word for how often',
      '- The shed is a store holding recently/frequently borrowed ropes for the crew\n',
      'holding recently/frequently',
    ],
    [
      'a sentence in bold',
      '- **Tar is the great sealant** — shipwrights carry it in kegs\n',
      'Tar is the great sealant',
    ],
  ])('is not torn apart: %s', (_, text, half) => {
    expect(answers(text)).not.toContain(half);
  });

  it('is asked as a whole', () => {
    expect(answers('- Charles VIII crossed the snowy pass with his cannons\n')).toContain('Charles VIII');
    expect(answers('- Parliament closed the old harbour on March 14, 1877\n')).toContain('March 14, 1877');
    expect(answers('- The lighthouse burned from 4 July 1776 onwards\n')).toContain('4 July 1776');
    expect(answers('- The rope guard stops Layer 3 storms before they reach the quay\n')).toContain('3');
    expect(answers('- Tickets of the ferry are kept for 90 days by default\n')).toContain('90 days');
  });

  it('may stand behind "at least"', () => {
    expect(answers('- Every tub of the ship lift, but for the first, is at least half-full\n')).toContain('half-full');
  });

  it('leaves out the two days of a life in brackets', () => {
    const made = answers('- Anna Maria of Lorn (18 May 1801 – 2 June 1866) was the heir to the lighthouse fortune\n');
    expect(made.join()).not.toMatch(/18 May|2 June/);
  });
});
