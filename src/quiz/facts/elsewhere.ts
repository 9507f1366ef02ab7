import { isCommon } from '../text/common';
import type { Note } from '../../notes';
import type { QuizSource } from '../source';
import { isKin, namesOf } from './kin';
import type { Subject } from './types';

/**
 * The subject is named by a heading or a parent in the note of another thing, and has a note of its own: `## Lambda` in the note on
 * Inspector. What stands there says what the two have to do with each other, and may be said of either.
 */
export function isSpokenOfElsewhere(subject: Subject | undefined, note: Note, source: QuizSource): boolean {
  if (subject?.concept === undefined || subject.via === 'own' || subject.via === 'note') return false;
  const { concept } = subject;
  const about = source.lexicon.resolve(note.name);
  if (about?.kind !== 'component' || isCommon(about.name) || isKin(concept, about.id, source.lexicon)) return false;
  return namesOf(concept, source.lexicon).some((name) => source.named(name).some((place) => place.section === 0));
}
