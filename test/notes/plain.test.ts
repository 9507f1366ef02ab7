import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, splitTarget } from '../../src/notes';

const text = (raw: string): string => plainText(raw).text;

describe('plainText', () => {
  it.each([
    ['Put an [[ALB]] in front', 'Put an ALB in front'],
    ['[[DR | Disaster Recovery]] plan', 'Disaster Recovery plan'],
    ['[[GW|Transit Gateway|]] hub', 'Transit Gateway hub'],
    ['[[RDS#RDS Proxy]] pools', 'RDS pools'],
    ['[cache](ElastiCache.md) keeps sessions', 'cache keeps sessions'],
    ['see [the docs](https://example.org/a_(b)) first', 'see the docs first'],
    ['**Bold**, *italic*, ==marked==, ~~gone~~ and `code`', 'Bold, italic, marked, gone and code'],
    ['snake_case_names and 2 * 3 * 4 stay', 'snake_case_names and 2 * 3 * 4 stay'],
    ['a &amp; b &lt; c', 'a & b < c'],
    ['line<br>break and <u>under</u>', 'line break and under'],
    ['before %%a remark%% after', 'before after'],
    ['one\u00a0two\u200b three', 'one two three'],
    ['escaped \\*star\\*', 'escaped *star*'],
    ['unclosed **bold and [[link', 'unclosed **bold and [[link'],
    ['a footnote[^1]', 'a footnote'],
  ])('reads %j as %j', (raw, expected) => {
    expect(text(raw)).toBe(expected);
  });

  it('takes tags at the end out of the text and keeps one that is part of the sentence', () => {
    expect(plainText('Spot is cheap #CostOptimized')).toMatchObject({ text: 'Spot is cheap', tags: ['CostOptimized'] });
    expect(plainText('Keep it in #S3 for years')).toMatchObject({ text: 'Keep it in S3 for years', tags: ['S3'] });
    expect(plainText('issue #12 and a#b')).toMatchObject({ text: 'issue #12 and a#b', tags: [] });
  });

  it('locates links and emphasis in the plain text', () => {
    const raw = 'Use **an** [[ELB|load balancer]] first';
    const plain = plainText(raw);
    const [link] = plain.links;
    const [mark] = plain.marks;
    expect(link && plain.text.slice(link.start, link.end)).toBe('load balancer');
    expect(link?.target).toBe('ELB');
    expect(mark && plain.text.slice(mark.start, mark.end)).toBe('an');
  });

  it('shows a heading in a list without its signs, and keeps the sign that counts something', () => {
    expect(plainText('### Scaling out').text).toBe('Scaling out');
    expect(plainText('# [[SQS]] queues').text).toBe('SQS queues');
    expect(plainText('# of requests per second').text).toBe('# of requests per second');
    expect(plainText('#secure by default').tags).toEqual(['secure']);
  });

  it('reads a colon with a dash as a colon, and leaves a face', () => {
    expect(plainText('**Sources**:- S3, SQS').text).toBe('Sources:  S3, SQS');
    expect(plainText('Targets :-').text).toBe('Targets :');
    expect(plainText('Done :-) at 10:-5').text).toBe('Done :-) at 10:-5');
  });

  it('names images and drops them from the text', () => {
    expect(plainText('![a](x%20y.png) ![[z.jpg|200]] text')).toMatchObject({
      text: 'text',
      images: ['x y.png', 'z.jpg'],
    });
  });

  it('reads the block id that the student put at the end', () => {
    expect(plainText('A fact. ^fact-1')).toMatchObject({ text: 'A fact.', blockId: 'fact-1' });
  });

  it('never throws, and every span lies inside the text', () => {
    const piece = fc.constantFrom(
      '[[',
      ']]',
      '|',
      '**',
      '_',
      '`',
      '#x',
      '](',
      '![',
      ')',
      ' ',
      '%%',
      '<b>',
      '&amp;',
      'a',
      '=',
      '\\',
      '~~',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((p) => p.join('')),
        ),
        (raw) => {
          const plain = plainText(raw);
          for (const span of [...plain.links, ...plain.marks]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(plain.text.length);
          }
          expect(plain.text).toBe(plain.text.trim());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads a very long line in one pass', () => {
    const raw = '[[a]] **b** '.repeat(20_000);
    expect(plainText(raw).links).toHaveLength(20_000);
  });
});

describe('splitTarget', () => {
  it('parts the path from the subpath and drops the extension', () => {
    expect(splitTarget('./aws/ELB.md#NLB')).toEqual({ target: 'aws/ELB', subpath: 'NLB' });
    expect(splitTarget('#Here')).toEqual({ target: '', subpath: 'Here' });
  });
});
