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
