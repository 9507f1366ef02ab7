import type { Lexicon, Mention } from '../../concepts';

/** What parts the names in the name of a note. */
const BETWEEN = /\s*[&(),/+:|–—]\s*|\s-\s|\s(?:vs\.?|and|or|with)\s/gi;

/** "EC2 (Elastic Compute Cloud)", "ALB & NLB", "S3 - Basics": a note's name that no catalogue knows names what names within it name. */
export function namesWithin(mentions: readonly Mention[], text: string, lexicon: Lexicon): readonly Mention[] {
  if (!mentions.some((one) => isUnknown(one, lexicon))) return mentions;
  return mentions.flatMap((mention) => {
    if (!isUnknown(mention, lexicon)) return [mention];
    const inner: Mention[] = [];
    const shown = text.slice(mention.start, mention.end);
    let at = 0;
    for (const part of shown.split(BETWEEN)) {
      const start = mention.start + shown.indexOf(part, at);
      at = start - mention.start + part.length;
      if (part.length < shown.length)
        for (const one of lexicon.mentions(part, []))
          inner.push({ ...one, start: start + one.start, end: start + one.end });
    }
    return inner.length > 0 ? inner : [mention];
  });
}

function isUnknown({ concept, start, end }: Mention, lexicon: Lexicon): boolean {
  if (end - start < 5) return false;
  const named = lexicon.get(concept);
  return named?.source === 'vault' && named.kind === 'term';
}
