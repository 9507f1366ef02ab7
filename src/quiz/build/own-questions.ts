import type { AuthoredQuestion, Note } from '../../notes';
import { weighed } from '../gate/given-away';
import { authoredDraft, isAskable } from '../kinds/authored';
import type { Draft } from '../kinds/draft';
import { shuffled, type Random } from '../random';
import type { QuizSource } from '../source';
import { belongs } from '../topic/belongs';
import type { Topic } from '../types';

/** So many notes more are looked through for questions of the student's own. */
const ASKING = 4;

/** Notes of the topic, beside those of its bullets, with questions of the student's own: what was pasted from an exam has no facts. */
function askingNotes(
  known: ReadonlySet<string>,
  { kind, notes, sections }: Topic,
  source: QuizSource,
  random: Random,
): readonly string[] {
  if (kind === 'tag' || kind === 'facts') return [];
  const own =
    kind === 'section' ? sections?.map((s) => s.path) : kind === 'note' || kind === 'folder' ? notes : undefined;
  const within = own && new Set(own);
  const paths = [...source.asking().keys()].filter((p) => !known.has(p) && (within?.has(p) ?? true));
  return paths.length <= ASKING ? paths : shuffled(paths, random).slice(0, ASKING);
}

/** So many questions of a topic are looked at for one quiz: a vault may hold a thousand of exams. */
const LOOKED_AT = 60;

/**
 * Questions of the student's own on the topic: in these notes, those of its bullets, and in some that have only questions.
 * @param others drafts of other kinds
 */
export function ownDrafts(
  known: ReadonlySet<string>,
  topic: Topic,
  source: QuizSource,
  random: Random,
  others: number,
): Draft[] {
  const mayBelong = roughly(topic, source);
  const all: { readonly note: Note; readonly question: AuthoredQuestion }[] = [];
  const asking = source.asking();
  for (const path of [...[...known].filter((p) => asking.has(p)), ...askingNotes(known, topic, source, random)]) {
    const note = source.note(path);
    for (const question of note?.questions ?? [])
      if (note && isAskable(question) && mayBelong(question)) all.push({ note, question });
  }
  const looked = all.length > LOOKED_AT ? shuffled(all, random).slice(0, LOOKED_AT) : all;
  const drafts = looked.flatMap(({ note, question }) => {
    const draft = authoredDraft(note, question);
    return draft !== undefined && belongs(draft, topic, source) ? [draft] : [];
  });
  return [...weighed(drafts, others)];
}

/** Whether a question may be on the topic: one of its names stands in it, whatever is meant by that. */
function roughly({ kind, concepts, sides }: Topic, source: QuizSource): (question: AuthoredQuestion) => boolean {
  if (kind !== 'concept' && kind !== 'contrast') return () => true;
  const names = concepts.flatMap((id, i) => {
    const concept = source.lexicon.get(id);
    // A side that is no concept is looked for by its words, one by one.
    return concept === undefined ? (sides?.[i] ?? '').split(/\s+/) : [concept.name, ...concept.aliases];
  });
  const stems = names.map((n) => n.toLowerCase().slice(0, Math.max(3, n.length - 2))).filter((n) => n !== '');
  return ({ prompt, options }) => {
    const text = `${prompt} ${options.join(' ')}`.toLowerCase();
    return stems.some((stem) => text.includes(stem));
  };
}
