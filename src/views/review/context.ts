import type { Card } from '../../cards';
import { hasBlank } from '../shared/blanks';
import { noteName } from '../shared/source';

/**
 * Where a card comes from, the note's name first, without what the prompt says itself and without what is said twice. A heading that is
 * little but the answer is left out: a gap with a word beside it tells nothing.
 */
export function contextOf(card: Pick<Card, 'heading' | 'note' | 'prompt'>): readonly string[] {
  const all = card.heading.length > 0 ? card.heading : [noteName(card.note)];
  const prompt = ` ${words(card.prompt)} `;
  const kept: string[] = [];
  for (const part of all) {
    const said = words(part);
    if (hasBlank(part) && !said.includes(' ')) continue;
    if (said !== '' && !prompt.includes(` ${said} `) && !kept.some((k) => words(k) === said)) kept.push(part);
  }
  return kept;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
