import { shownOf, type Draft } from '../kinds/draft';
import { contentWords, hasWords } from '../text/words';

/** What of a chosen question bears on the next. */
export interface Chosen {
  readonly draft: Draft;
  readonly words: ReadonlySet<string>;
}

export function chosen(draft: Draft): Chosen {
  return { draft, words: new Set(contentWords(`${draft.statement} ${draft.kind === 'contrast' ? '' : draft.key}`)) };
}

/** Two statements that share this part of their words say the same. */
const SAME = 0.55;

/** Whether a question may stand beside those chosen: another fact, and neither's prompt answers the other. */
export function isIndependent(next: Chosen, others: readonly Chosen[]): boolean {
  return others.every((o) => {
    if (factsOf(o.draft).some((f) => factsOf(next.draft).includes(f))) return false;
    const shared = [...next.words].filter((w) => o.words.has(w)).length;
    if (shared / Math.max(1, Math.min(next.words.size, o.words.size)) >= SAME) return false;
    return shared < 3 || (!answers(o.draft, next.draft) && !answers(next.draft, o.draft));
  });
}

/** Whether the first one's prompt names the other's answer. */
function answers(a: Draft, b: Draft): boolean {
  return b.kind !== 'contrast' && hasWords(shownOf(a), b.key);
}

function factsOf({ fact, covers }: Draft): string[] {
  return [fact, ...(covers ?? []).map((c) => c.fact)];
}
