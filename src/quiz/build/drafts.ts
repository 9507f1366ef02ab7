import type { Architecture } from '../../architecture';
import { factsOf } from '../facts/fact';
import type { Fact } from '../facts/types';
import { STEM_RULES } from '../gate/stem-rules';
import { acronymDrafts } from '../kinds/acronym';
import { authoredDrafts } from '../kinds/authored';
import { contrast } from '../kinds/contrast';
import type { Draft, Kind } from '../kinds/draft';
import type { DrawnKind } from '../kinds/arrows';
import { diagram } from '../kinds/diagram';
import { gap } from '../kinds/gap';
import { listDraft } from '../kinds/list';
import { matchDrafts } from '../kinds/match';
import { number } from '../kinds/number';
import { opposite } from '../kinds/opposite';
import { orderDrafts } from '../kinds/order';
import { pillar } from '../kinds/pillar';
import { relation } from '../kinds/relation';
import { term } from '../kinds/term';
import { titled } from '../kinds/titled';
import { which } from '../kinds/which';
import { shuffled, type Random } from '../random';
import type { FactRef, QuizSource } from '../source';
import { isInSection } from '../topic/gather';
import { cleanTitle } from '../text/clean';
import { contentWords, hasWords } from '../text/words';
import type { Topic } from '../types';

/** The kinds that make questions from a single fact. */
export const KINDS: readonly Kind[] = [contrast, which, term, number, opposite, gap, pillar, titled];
/** The kinds that make questions from a section's architecture. */
export const DRAWN_KINDS: readonly DrawnKind[] = [relation, diagram, { name: 'order', drafts: orderDrafts }];

/** Every question that the bullets give and the gate lets through. */
export function draftsFrom(refs: readonly FactRef[], topic: Topic, source: QuizSource, random: Random): Draft[] {
  const drafts: Draft[] = [];
  const notes = new Set<string>();
  for (const ref of refs) {
    notes.add(ref.path);
    const facts = factsOf(ref, source).filter((f) => !f.elaborates);
    for (const fact of facts) for (const kind of KINDS) drafts.push(...kind.drafts(fact, { topic, source }));
    drafts.push(...listsAt(ref, source));
  }
  for (const path of [...notes, ...askingNotes(notes, topic, source, random)]) {
    const note = source.note(path);
    if (note === undefined) continue;
    drafts.push(...authoredDrafts(note).filter((d) => belongs(d, topic, source)));
    drafts.push(...acronymDrafts(note, source).filter((d) => belongs(d, topic, source)));
  }
  drafts.push(...drawnFrom(refs, topic, source));
  const passed = drafts.filter((d) => STEM_RULES.every((r) => r.ok(d, source)));
  return [...passed, ...matchDrafts(passed, source, random).filter((d) => STEM_RULES.every((r) => r.ok(d, source)))];
}

/** At most so many sections are drawn for a quiz; a drawing costs milliseconds. */
const DRAWN = 12;
const NOTHING: Architecture = { components: [], edges: [], groups: [] };

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

/** Questions from the sections that the bullets stand in, drawn where most of them stand; each must come from one of the bullets. */
function drawnFrom(refs: readonly FactRef[], topic: Topic, source: QuizSource): Draft[] {
  const sections = new Map<string, { path: string; section: number; refs: number; lines: Set<number> }>();
  for (const ref of refs) {
    const bullet = source.note(ref.path)?.bullets[ref.bullet];
    if (bullet === undefined) continue;
    const key = `${ref.path}\n${String(bullet.section)}`;
    const known = sections.get(key) ?? { path: ref.path, section: bullet.section, refs: 0, lines: new Set<number>() };
    known.lines.add(bullet.line);
    if (source.mentions(ref).length > 0) known.refs++;
    sections.set(key, known);
  }
  const all = [...sections.values()].sort((a, b) => b.refs - a.refs);
  return all.flatMap(({ path, section: index, lines, refs: named }, i) => {
    const note = source.note(path);
    const section = note?.sections[index];
    if (note === undefined || section === undefined) return [];
    const architecture = i < DRAWN && named > 1 ? source.architecture({ path, section: index }) : undefined;
    const drawn = { note, section, architecture: architecture ?? NOTHING };
    return DRAWN_KINDS.flatMap((kind) => kind.drafts(drawn, { topic, source })).filter((d) => lines.has(d.source.line));
  });
}

function listsAt(ref: FactRef, source: QuizSource): Draft[] {
  const note = source.note(ref.path);
  const label = note?.bullets[ref.bullet];
  // Children follow their parent at once.
  if (note?.bullets[ref.bullet + 1]?.parent !== ref.bullet) return [];
  if (label === undefined || (label.notFact !== 'label' && label.notFact !== null) || label.doubt) return [];
  const headings = note.sections[label.section]?.headings ?? [];
  const about = [note.name, ...headings.map((h) => h.text)]
    .map(cleanTitle)
    .filter((t) => t !== '' && !/^[\d-]+/.test(t));
  const draft = listDraft(note, label, about[about.length - 1] ?? '');
  return draft === undefined ? [] : [draft];
}

/** Whether a question that hangs on no bullet is on the topic. */
function belongs(draft: Draft, topic: Topic, source: QuizSource): boolean {
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

/** For the ranking: how much of a fact hangs on what the student marked as weighty. */
export function isMarked(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.bullet.marks.some((m) => m.kind === 'bold' || m.kind === 'highlight');
}
