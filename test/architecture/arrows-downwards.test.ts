import { describe, expect, test } from 'vitest';
import { drawNote, edgesOf, noteOf } from './support';

/** What is drawn of a note as it is written. */
const drawn = (text: string): string[] => edgesOf(drawNote(noteOf(`# Shop\n\n${text}\n`)));

describe('steps one under the other with arrows between', () => {
  const chain = ['Client > ALB', 'ALB > EC2'];
  test.each([
    ['lines of a paragraph', 'Client\n↓\nALB\n↓\nEC2', chain],
    ['lines that a remark stands above', 'What happens:\nClient  \n↓  \nALB  \n↓  \nEC2', chain],
    ['paragraphs', 'Client\n\n↓\n\nALB\n\n↓\n\nEC2', chain],
    ['lines of a quote', '> **Client**\n> ↓\n> [[ALB]]\n> ▼\n> EC2', chain],
    ['arrows of two lines', 'Client\n|\nv\nALB\n|\n▼\nEC2', chain],
    ['bullets', '- Client\n- ↓\n- ALB\n- ⬇️\n- EC2', chain],
    ['bullets with arrows of two lines', '- Client\n- |\n- v\n- ALB\n- |\n- v\n- EC2', chain],
    ['bullets under another', '- Static\n  - Client\n  - ↓\n  - CloudFront\n- Uses HTTPS', ['Client > CloudFront']],
    ['lines of a bullet', '- Client\n  ↓\n  ALB\n  ↓\n  EC2', chain],
    ['numbered steps', '1. Client\n   ↓\n2. ALB\n   ↓\n3. EC2', chain],
    ['lines that end in arrows', 'Client →\nALB →\nEC2', chain],
    ['a step with a remark under it', 'Client\n↓\nALB\n(public subnet)\n↓\nEC2', chain],
    ['branches', 'Client\n↓\nECS / Lambda', ['Client > ECS', 'Client > Lambda']],
    ['arrows upwards', 'Lambda\n↑\nSQS', ['SQS > Lambda']],
  ])('are a chain: %s', (_, text, edges) => {
    expect(drawn(text)).toEqual(edges);
  });

  test('keep the words that stand on an arrow', () => {
    const edges = drawNote(noteOf('# Shop\n\nClient\n↓ HTTPS\nALB\n↓\nEC2\n'))?.edges;
    expect(edges?.map(({ label }) => label)).toEqual(['HTTPS', '']);
  });

  test('may name the next one behind the arrow', () => {
    expect(drawn('Client\n↓ ALB\n↓ EC2')).toEqual(chain);
  });

  test('end with a quote, a blank line of it, or a line without an arrow', () => {
    expect(drawn('> Client\n> ↓\n> ALB\n>\n> On-prem\n> ↓\n> VPN')).toEqual(['Client > ALB', 'On-premises > VPN']);
    expect(drawn('Client\n↓\nALB\nEC2 writes to S3')).toEqual(['Client > ALB', 'EC2 > S3']);
  });
});

describe('an arrow downwards', () => {
  test.each([
    ['says that something falls', '- S3 cost ↓\n- EC2 cost ↓\n- Lambda faster'],
    ['is no chain in a fence', '```\nClient\n↓\nALB\n↓\nEC2\n```'],
    ['needs something above it', '↓\nSee S3 and Lambda'],
    ['leads to no remark', '**ALB**\n→ Layer 7\n\n**NLB**\n→ Layer 4'],
  ])('%s', (_, text) => {
    expect(drawn(text)).toEqual([]);
  });
});
