import { isFact, withColon } from '../../cards';
import type { Lexicon, Mention } from '../../concepts';
import { refKey, type FactRef, type QuizSource } from '../source';
import { cleanStatement, plainOrder, withoutExample } from '../text/clean';
import { sentences } from '../text/sentences';
import { termLine } from '../text/terms';
import { hasVerb } from '../text/verbs';
import { wordCount } from '../text/words';
import { isSpokenOfElsewhere } from './elsewhere';
import { standingOf, type Standing } from './subject';
import type { Fact, Subject } from './types';

/**
 * A bullet made ready to be asked about, one fact per sentence; none where it states nothing, or the student doubts it. Each has a
 * key of its own; a quiz asks one per bullet while it has others.
 */
export function factsOf(ref: FactRef, source: QuizSource): Fact[] {
  const note = source.note(ref.path);
  const bullet = note?.bullets[ref.bullet];
  if (note === undefined || bullet === undefined || bullet.doubt || !isFact(note, bullet)) return [];
  const key = refKey(ref);
  const context = source.context(ref);
  const all = source.mentions(ref);
  const said = sentences(cleanStatement(withColon(bullet).replace(CAPTION, '')));
  // A case is made up before it is asked about.
  const question = said.findIndex((s) => s.endsWith('?'));
  let first: Subject | undefined;
  return said.flatMap((sentence, i): Fact[] => {
    if (i <= question && (i > 0 || question === 0)) return [];
    const text = plainOrder(withoutExample(cleanStatement(sentence)));
    if (text === '') return [];
    const mentions = carried(bullet.text, text, all, source.lexicon);
    const before = said.slice(0, i).filter(maySay).length;
    const term = before === 0 ? termLine(text) : undefined;
    const standing = leaning(standingOf(note, bullet, text, mentions, term, source.lexicon, before > 0), first);
    if (before === 0) first = standing.subject;
    const around = new Set([...context, ...all.map((m) => m.concept)]);
    if (standing.subject?.concept !== undefined) around.add(standing.subject.concept);
    return [
      {
        ref,
        key: i === 0 ? key : `${key}.${String(i)}`,
        note,
        bullet,
        text,
        mentions,
        term,
        around,
        sentence: before,
        ...standing,
        elaborates: standing.elaborates || isSpokenOfElsewhere(standing.subject, note, source),
      },
    ];
  });
}

/** Words of a remark in front ("Very cheap. …"), on which nothing leans. */
const REMARK = 3;

function maySay(sentence: string): boolean {
  return wordCount(sentence) > REMARK || hasVerb(sentence);
}

/** What stands under a picture. */
const CAPTION = /\s+Fig\. .*$/;

/** A later sentence that names no subject goes on about that of the first one. */
function leaning(standing: Standing, first: Subject | undefined): Standing {
  if (first?.via !== 'own' || standing.subject?.via === 'own' || standing.aspects.includes(first.name)) return standing;
  return { ...standing, aspects: [...standing.aspects, first.name] };
}

/** Mentions moved from the bullet's text to the cleaned one: shifted where that is a piece of it, found anew otherwise. */
function carried(before: string, after: string, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const at = before.indexOf(after);
  if (at < 0) return lexicon.mentions(after);
  return mentions
    .filter((m) => m.start >= at && m.end <= at + after.length)
    .map((m) => ({ ...m, start: m.start - at, end: m.end - at }));
}
