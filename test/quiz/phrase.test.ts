import { describe, expect, it } from 'vitest';
import { phrased } from '../../src/quiz/build/phrase';
import { mulberry32 } from '../../src/quiz/random';

/** All the ways in which a prompt comes. */
const ways = (prompt: string, typed = false): Set<string> => {
  const random = mulberry32(5);
  return new Set(Array.from({ length: 60 }, () => phrased(prompt, typed, random)));
};

describe('a prompt', () => {
  it.each([
    'Complete the statement about S3: “Objects lie in _____.”',
    'Which AWS service fits this description: “Spreads requests over targets”?',
    'Which AWS service keeps messages for two weeks?',
    'Which of these keeps messages for two weeks?',
    'Regarding durability, which AWS service keeps six copies?',
    'Regarding durability, which of these keeps six copies?',
    'Regarding durability, which AWS service fits this description: “Six copies of it”?',
    'ALB or NLB: which reads the path of a request?',
    'ALB or NLB, regarding rules: which reads the path of a request?',
    'ALB or NLB: which fits this description: “A fixed address in each zone”?',
    'ALB or NLB, regarding addresses: which fits this description: “A fixed one in each zone”?',
    'Does this, regarding addresses, describe ALB or NLB: “A fixed one in each zone”?',
    'ALB or NLB: which is [1] in “The [1] reads the path, the [2] does not”?',
    'ALB or NLB: “The paths are read by the _____”?',
    'Inbound or outbound: what belongs in “All _____ traffic is let through” (on VPC)?',
    'Which pillar of the Well-Architected Framework does this serve first of all: “Keys are changed each year”?',
    'True or false, on VPC: this describes NACL, not Security Group: “Rules are read in order”.',
    'Which term is described as “The first of three”?',
    'In EMR, which term is described as “The first of three”?',
  ])('comes in several ways, with the same words quoted: %s', (prompt) => {
    const all = ways(prompt);
    expect(all.size).toBeGreaterThan(1);
    expect(all).toContain(prompt);
    const quoted = /“[^”]*/.exec(prompt)?.[0].replace(/\.$/, '') ?? '';
    for (const way of all) {
      expect(way).toContain(quoted);
      expect(way).not.toMatch(/\$\d|,,| ,|this, (?:describe|ALB)| {2}/);
      expect(way).toMatch(/^[\p{Lu}“].*[?.]”?$/u);
    }
  });

  it('that is typed names no options, and says so in several ways, too', () => {
    for (const prompt of [
      'Complete the statement: “Objects lie in _____.”',
      'Which term is described as “The first of three”?',
    ]) {
      const all = ways(prompt, true);
      expect(all.size).toBeGreaterThan(1);
      for (const way of all) expect(way).not.toMatch(/of these|of the following/);
    }
  });

  it('of another make stays as it is', () => {
    expect([...ways('What does Route 53 point to?')]).toEqual(['What does Route 53 point to?']);
  });
});
