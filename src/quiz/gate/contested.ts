import type { Draft } from '../kinds/draft';
import type { QuizSource } from '../source';
import { measuresIn } from '../text/measures';
import { saysAlike } from './satisfied';
import { toldBy } from './telling';

/** Nearly all of what the statement says, where that is enough to tell one thing from another. */
const SHARE = 0.6;
const LEAST = 3;

/** The notes give another number of the same unit for what the statement says of its subject: which one is right nobody can tell (19). */
export function isContested(draft: Draft, source: QuizSource): boolean {
  const [own] = measuresIn(draft.key);
  const subject = draft.about?.subject?.concept;
  if (own === undefined || draft.kind !== 'number' || toldBy(draft.statement) < LEAST) return false;
  return saysAlike(draft, source, SHARE).some((ref) => {
    if (subject !== undefined && !source.around(ref).includes(subject)) return false;
    const measures = measuresIn(source.note(ref.path)?.bullets[ref.bullet]?.text ?? '');
    return (
      measures.some((m) => m.unit === own.unit) && measures.every((m) => m.unit !== own.unit || m.value !== own.value)
    );
  });
}
