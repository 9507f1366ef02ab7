import type { Draft } from '../kinds/draft';
import { hashText } from '../random';
import { tagsOf } from '../text/tags';
import { flat } from '../text/words';
import type { QuizSource } from '../source';
import type { Question, QuestionKind } from '../types';

/** A question in its final form. `options` in the order shown; empty for a typed answer. */
export function finish(draft: Draft, kind: QuestionKind, options: readonly string[], source: QuizSource): Question {
  const typed = options.length === 0;
  const { match, order, diagram } = draft;
  const card = typed ? cardOf(draft, source) : undefined;
  return {
    id: idOf(draft, kind),
    kind,
    prompt: typed ? draft.typedPrompt || draft.prompt : draft.prompt,
    options,
    answer: typed ? draft.key : options.indexOf(draft.key),
    accepted: typed ? [...new Set(draft.accepted.filter((a) => a !== '' && a !== draft.key))] : [],
    explanation: explain(draft),
    source: draft.source,
    ...(card === undefined ? {} : { card }),
    ...(match === undefined ? {} : { match }),
    ...(order === undefined ? {} : { order }),
    ...(diagram === undefined ? {} : { diagram }),
    ...(draft.covers === undefined ? {} : { others: draft.covers.map((c) => c.source) }),
    ...told(draft, source),
  };
}

/** What a result is summed up by, and a log keeps. */
function told(
  { about, keyConcept, source: at }: Draft,
  source: QuizSource,
): Pick<Question, 'fact' | 'concepts' | 'pillars'> {
  const note = source.note(at.note);
  const bullet = about?.bullet ?? note?.bullets.find((b) => b.line === at.line);
  const fact = bullet === undefined ? undefined : source.fact?.({ path: at.note, bullet: bullet.index });
  const ids = new Set([about?.subject?.concept, keyConcept]);
  const concepts = [...ids].flatMap((id) => (id === undefined ? [] : (source.lexicon.get(id)?.name ?? [])));
  const pillars =
    note === undefined || bullet === undefined
      ? []
      : new Set(tagsOf(note, bullet).flatMap((t) => source.pillarOf(t) ?? []));
  return { ...(fact === undefined ? {} : { fact }), concepts, pillars: [...pillars] };
}

/** Hangs on what is asked, not on where it stands, so that a question keeps its id when a note is moved or a line put in above it. */
function idOf(draft: Draft, kind: QuestionKind): string {
  const text = `${flat(draft.source.text)}\n${flat(draft.key)}`;
  return `${kind}-${hashText(text).toString(36)}${hashText(`${text}\n${kind}`).toString(36)}`;
}

function explain(draft: Draft): string {
  const subject = draft.about?.subject;
  const front = subject !== undefined && subject.via !== 'own' ? `${subject.name}: ` : '';
  return `${front}${draft.source.text}`;
}

function cardOf(draft: Draft, source: QuizSource): string | undefined {
  if (draft.about === undefined) return undefined;
  return source.cards(draft.about.ref).find((c) => flat(c.answer) === flat(draft.key))?.id;
}
