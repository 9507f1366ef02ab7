import type { Lexicon, Mention } from '../concepts';
import type { Note } from '../notes';
import { parentsOf } from './text/tags';

/** Per bullet the concepts that its note, its headings and its parents are named after. */
export function contextsOf(note: Note, mentions: readonly (readonly Mention[])[], lexicon: Lexicon): string[][] {
  const whole = (text: string): string[] => {
    const exact = lexicon.resolve(text);
    if (exact !== undefined) return [exact.id];
    // "SQS vs SNS" names two: what stands below may be said of either.
    const named = new Set(lexicon.mentions(text).map((m) => m.concept));
    return named.size === 1 ? [...named] : [];
  };
  const name = whole(note.name);
  const bySection = note.sections.map((s) => s.headings.flatMap((h) => whole(h.text)));
  return note.bullets.map((b) => {
    const ids = new Set([...name, ...(bySection[b.section] ?? [])]);
    for (const p of parentsOf(note, b)) {
      const short = p.notFact === 'label' || p.text.split(' ').length <= 4;
      const lead = mentions[p.index]?.[0];
      if (short) mentions[p.index]?.forEach((m) => ids.add(m.concept));
      else if (lead?.start === 0) ids.add(lead.concept);
    }
    return [...ids];
  });
}
