import type { Architecture } from '../../architecture';
import { factsOf } from '../facts/fact';
import type { Fact } from '../facts/types';
import { STEM_RULES } from '../gate/stem-rules';
import { acronymDrafts } from '../kinds/acronym';
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
import { recalledDrafts } from '../kinds/recalled';
import { relation } from '../kinds/relation';
import { subject } from '../kinds/subject';
import { term } from '../kinds/term';
import { titled } from '../kinds/titled';
import { which } from '../kinds/which';
import type { Random } from '../random';
import type { FactRef, QuizSource } from '../source';
import { belongs } from '../topic/belongs';
import { cleanTitle } from '../text/clean';
import type { Topic } from '../types';
import { ownDrafts } from './own-questions';
import type { Steps } from './steps';

/** The kinds that make questions from a single fact. */
export const KINDS: readonly Kind[] = [contrast, which, term, number, opposite, gap, pillar, titled, subject];
/** The kinds that make questions from a section's architecture. */
export const DRAWN_KINDS: readonly DrawnKind[] = [relation, diagram, { name: 'order', drafts: orderDrafts }];

/** Drafts, and the bullets that were not looked at. */
export interface Drawn {
  readonly drafts: readonly Draft[];
  readonly rest: readonly FactRef[];
}

/** Where the search for questions may end. */
export interface Most {
  /** Facts asked for by what single bullets give. */
  readonly facts?: number;
  /** Sections drawn; a drawing costs milliseconds. */
  readonly sections?: number;
}

/** The questions that the bullets give and the gate lets through, bullet by bullet, and those of their notes and sections. */
export function* draftSteps(
  refs: readonly FactRef[],
  topic: Topic,
  source: QuizSource,
  random: Random,
  most: Most = {},
): Steps<Drawn> {
  const { facts = Infinity, sections = DRAWN } = most;
  const passes = (d: Draft): boolean => STEM_RULES.every((r) => r.ok(d, source));
  const passed: Draft[] = [];
  const asked = new Set<string>();
  let looked = 0;
  let made = 0;
  while (looked < refs.length && asked.size < facts) {
    const ref = refs[looked++] as FactRef;
    const own = ofBullet(ref, topic, source);
    made += own.length;
    for (const d of own)
      if (passes(d)) {
        passed.push(d);
        asked.add(d.fact);
      }
    yield;
  }
  const used = refs.slice(0, looked);
  const notes = new Set(used.map((r) => r.path));
  const others: Draft[] = [];
  for (const path of notes) {
    others.push(...acronymsIn(path, topic, source));
    yield;
  }
  others.push(...ownDrafts(notes, topic, source, random, made + others.length));
  yield;
  others.push(...(yield* drawnFrom(used, topic, source, sections)));
  passed.push(...others.filter(passes));
  yield;
  return {
    drafts: [...passed, ...matchDrafts(passed, source, random).filter(passes)],
    rest: refs.slice(looked),
  };
}

/** So many bullets per missing question are looked at: each costs the making of its cards. */
const LOOKED_AT = 4;

/** Typed gaps for about so many questions, where the other kinds give too few. */
export function* recalledSteps(refs: readonly FactRef[], source: QuizSource, missing: number): Steps<Draft[]> {
  const passed: Draft[] = [];
  for (const ref of refs.slice(0, Math.ceil(LOOKED_AT * missing))) {
    if (passed.length >= 2 * missing) break;
    passed.push(...recalledDrafts(ref, source).filter((d) => STEM_RULES.every((r) => r.ok(d, source))));
    yield;
  }
  return passed;
}

/** What one bullet gives by itself, before the gate. */
function ofBullet(ref: FactRef, topic: Topic, source: QuizSource): Draft[] {
  const facts = factsOf(ref, source).filter((f) => !f.elaborates);
  return [
    ...facts.flatMap((fact) => KINDS.flatMap((kind) => kind.drafts(fact, { topic, source }))),
    ...listsAt(ref, source),
  ];
}

/** Abbreviations that the note spells out and that are on the topic. */
function acronymsIn(path: string, topic: Topic, source: QuizSource): Draft[] {
  const note = source.note(path);
  return note === undefined ? [] : acronymDrafts(note, source).filter((d) => belongs(d, topic, source));
}

/** At most so many sections are drawn for a quiz. */
const DRAWN = 12;
const NOTHING: Architecture = { components: [], edges: [], groups: [] };

/** Questions from the sections that the bullets stand in, drawn where most of them stand; each must come from one of the bullets. */
function* drawnFrom(refs: readonly FactRef[], topic: Topic, source: QuizSource, most: number): Steps<Draft[]> {
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
  const drafts: Draft[] = [];
  for (const [i, { path, section: index, lines, refs: named }] of all.entries()) {
    const note = source.note(path);
    const section = note?.sections[index];
    if (note === undefined || section === undefined) continue;
    const architecture = i < most && named > 1 ? source.architecture({ path, section: index }) : undefined;
    const drawn = { note, section, architecture: architecture ?? NOTHING };
    const made = DRAWN_KINDS.flatMap((kind) => kind.drafts(drawn, { topic, source }));
    drafts.push(...made.filter((d) => lines.has(d.source.line)));
    yield;
  }
  return drafts;
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

/** For the ranking: how much of a fact hangs on what the student marked as weighty. */
export function isMarked(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.bullet.marks.some((m) => m.kind === 'bold' || m.kind === 'highlight');
}
