import { describe, expect, it } from 'vitest';
import { groundLexicon, loadCatalogue, noteLexicon } from '../../src/concepts';
import { readNote } from '../../src/notes';
import { hiddenPart, NoteDrawings } from '../../src/obsidian/note-drawings';
import { parseMetadata } from '../workbench/metadata';

const ground = groundLexicon(loadCatalogue());

function draw(text: string, ...hidden: string[]): NoteDrawings {
  const note = readNote('Shop.md', text, parseMetadata(text));
  return new NoteDrawings(
    note,
    text,
    (one) => noteLexicon(one, ground),
    () => hidden,
  );
}

const SHOP =
  '## Web\n\n- Route 53 points to the ALB\n- The ALB forwards requests to EC2\n\n## Data\n\n- EC2 writes to S3\n';

describe('parts of diagrams that are hidden', () => {
  const arrow = hiddenPart('Shop.md#Web', 'route53>alb');

  it('are left out of their own section only', () => {
    const [web, data] = draw(SHOP, arrow, hiddenPart('Other.md#Web', 'alb>ec2'), 'Shop.md#Data').all();
    expect(web?.architecture.edges).toHaveLength(1);
    expect(web?.hidden).toEqual([arrow]);
    expect(data?.hidden).toEqual([]);
  });

  it('stay hidden after edits elsewhere, and when their heading is written otherwise', () => {
    for (const edited of [`New first line\n\n${SHOP}`, SHOP.replace('- Route', '- CloudFront reads from S3\n- Route')])
      expect(draw(edited, arrow).all()[0]?.hidden).toEqual([arrow]);
    expect(draw(SHOP.replace('Web', 'Web tier'), arrow).all()[0]?.hidden).toEqual([arrow]);
  });

  it('may be all there is: the section stays, so that they can be brought back', () => {
    const one = draw('## Web\n\n- Route 53 points to the ALB\n', arrow).at(1);
    expect(one?.architecture.components).toEqual([]);
    expect(one?.hidden).toEqual([arrow]);
  });
});
