import type { Draft } from '../kinds/draft';
import type { QuizSource } from '../source';
import { contentWords, hasWords } from '../text/words';
import type { Topic } from '../types';
import { isInSection } from './gather';

/** Whether a question that hangs on no bullet is on the topic. */
export function belongs(draft: Draft, topic: Topic, source: QuizSource): boolean {
  if (topic.kind === 'all' || topic.kind === 'folder' || topic.kind === 'note') return true;
  const text = `${draft.prompt} ${draft.options.join(' ')} ${draft.key}`;
  if (topic.kind === 'section') {
    return (topic.sections ?? []).some((s) => {
      const note = s.path === draft.source.note ? source.note(s.path) : undefined;
      return note !== undefined && isInSection(draft.source.line, s.section, note);
    });
  }
  if (topic.kind === 'text') {
    const words = new Set(contentWords(text));
    return (topic.words ?? []).every((w) => words.has(w));
  }
  if (topic.kind === 'tag') return false;
  // A contrast is asked where all its sides are shown, another topic where it is more than a wrong option.
  const all = topic.kind === 'contrast';
  const shown = all ? text : `${draft.prompt} ${draft.key}`;
  const mentioned = new Set(source.lexicon.mentions(shown).map((m) => m.concept));
  const has = (c: string, i: number): boolean =>
    c === '' ? hasWords(shown, topic.sides?.[i] ?? '') : mentioned.has(c);
  return all ? topic.concepts.every(has) : topic.concepts.some(has);
}
