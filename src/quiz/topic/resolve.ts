import type { Concept } from '../../concepts';
import { refKey, type Extent, type FactRef, type QuizSource } from '../source';
import { contentWords, flat } from '../text/words';
import type { Topic, TopicLists } from '../types';
import { inSection, questionsIn, underTitle, withTags, withWords } from './gather';
import { parseTopic } from './parse';
import { pillarTags } from './pillars';
import { nearestTopics } from './suggest';
import { allowance, edits } from './typo';

/** `facts`: how many bullets it could be asked from, before the gate. */
export type Resolved =
  { readonly topic: Topic; readonly facts: number } | { readonly unknown: true; readonly nearest: readonly string[] };

/** Looks up what the student typed. What names nothing gives the nearest topics that do, never an empty quiz. */
export function resolveTopic(text: string, source: QuizSource, lists: TopicLists = {}): Resolved {
  const found = resolved(text, source, lists);
  return 'topic' in found ? { ...found, topic: { ...found.topic, asked: text } } : found;
}

function resolved(text: string, source: QuizSource, lists: TopicLists): Resolved {
  const asked = parseTopic(text);
  const unknown = (of: string): Resolved => ({ unknown: true, nearest: nearestTopics(of, source, 5) });
  switch (asked.kind) {
    case 'all':
      return (
        found(
          { text: 'everything', kind: 'all', concepts: [], notes: source.paths() },
          allFacts(source.paths(), source),
        ) ?? unknown('')
      );
    case 'list': {
      const refs = (lists[asked.list] ?? []).flatMap((fact) => source.place?.(fact) ?? []);
      const name = asked.list === 'due' ? 'what is due' : 'what I got wrong';
      return found({ text: name, kind: 'facts', concepts: [], notes: [], refs }, factsIn(refs, source)) ?? unknown('');
    }
    case 'tags':
      return byTags(asked.tags, source) ?? unknown(asked.tags.join(' '));
    case 'note':
      return (
        byNote(asked.note, asked.section, source) ?? byName(asked.section || asked.note, source) ?? unknown(asked.note)
      );
    case 'contrast':
      return bySides(asked.parts, 'contrast', source) ?? unknown(asked.parts.join(' vs '));
    case 'several':
      return (
        bySides(asked.parts, 'concept', source) ??
        byName(asked.parts.join(' '), source) ??
        unknown(asked.parts.join(' '))
      );
    case 'name':
      return byName(asked.text, source) ?? unknown(asked.text);
  }
}

/** Bullets of these that state something. */
export function factsIn(refs: readonly FactRef[], source: QuizSource): FactRef[] {
  return refs.filter((r) => source.isStated(r));
}

function allFacts(paths: readonly string[], source: QuizSource): number {
  const asking = source.asking();
  return paths.reduce((n, path) => n + source.size(path).stated + (asking.get(path) ?? 0), 0);
}

/** A topic with the notes its facts come from; undefined where there are none. */
function found(topic: Topic, facts: number | readonly FactRef[]): Resolved | undefined {
  if (typeof facts === 'number') return facts > 0 ? { topic, facts } : undefined;
  return extending(topic, { facts: facts.length, notes: [...new Set(facts.map((f) => f.path))] });
}

/** As {@link found}, where the facts were counted without looking at each. */
function extending(topic: Topic, { facts, notes }: Extent): Resolved | undefined {
  return facts > 0 ? { topic: { ...topic, notes }, facts } : undefined;
}

function byTags(tags: readonly string[], source: QuizSource): Resolved | undefined {
  const text = tags.map((t) => `#${t}`).join(' ');
  return extending({ text, kind: 'tag', concepts: [], notes: [], tags }, source.extent(withTags(tags)));
}

function byNote(note: string, section: string, source: QuizSource): Resolved | undefined {
  const file = note.replace(/\.md$/i, '');
  const path = source.paths().find((p) => p.toLowerCase() === `${file.toLowerCase()}.md`);
  const notes =
    path !== undefined
      ? [path]
      : source
          .named(file.slice(file.lastIndexOf('/') + 1))
          .filter((s) => s.section === 0)
          .map((s) => s.path);
  if (section === '')
    return notes.length === 0 ? undefined : (ofNotes(`[[${note}]]`, 'note', notes, source) ?? byName(note, source));
  const sections = source.named(section).filter((s) => notes.length === 0 || notes.includes(s.path));
  return sections.length === 0 ? undefined : ofSections(`${note}#${section}`, sections, source);
}

function ofNotes(
  text: string,
  kind: 'note' | 'folder',
  notes: readonly string[],
  source: QuizSource,
): Resolved | undefined {
  return found({ text, kind, concepts: [], notes }, allFacts(notes, source));
}

function ofSections(text: string, sections: NonNullable<Topic['sections']>, source: QuizSource): Resolved | undefined {
  const facts = factsIn(
    sections.flatMap((s) => inSection(s.path, s.section, source)),
    source,
  );
  const topic: Topic = { text, kind: 'section', concepts: [], notes: sections.map((s) => s.path), sections };
  return found(
    topic,
    facts.length > 0 ? facts : sections.reduce((n, s) => n + questionsIn(s.path, s.section, source), 0),
  );
}

function bySides(parts: readonly string[], kind: 'contrast' | 'concept', source: QuizSource): Resolved | undefined {
  const sides = parts.map((p) => ({ name: p, concept: conceptFor(p, source) }));
  const known = sides.flatMap((s) => s.concept?.id ?? []);
  const others = sides.flatMap((s) => (s.concept === undefined ? [factsIn(loose(s.name, source), source)] : []));
  if (kind === 'contrast' && others.some((refs) => refs.length === 0)) return undefined;
  const names = sides.map((s) => s.concept?.name ?? s.name);
  if (new Set(names.map(flat)).size < names.length) return byName(parts[0] ?? '', source);
  const topic: Topic = {
    text: names.join(kind === 'contrast' ? ' vs ' : ', '),
    kind,
    concepts: sides.map((s) => s.concept?.id ?? ''),
    notes: [],
    sides: names,
  };
  const named = [{ concepts: known }];
  if (others.length === 0) return extending(topic, source.extent(named));
  const all = [...factsIn([...source.select(named)], source), ...others.flat()];
  return found(topic, [...new Map(all.map((r) => [refKey(r), r])).values()]);
}

function loose(name: string, source: QuizSource): FactRef[] {
  return [...underTitle(name, source), ...source.select(withWords(contentWords(name)))];
}

/** A concept by any of its names, or by one with a slip of the pen. */
function conceptFor(text: string, source: QuizSource): Concept | undefined {
  const exact = source.lexicon.resolve(text);
  // What a heading is called was meant so, however near the name of something else lies.
  if (exact !== undefined || source.named(text).length > 0) return exact;
  const asked = flat(text);
  return source.lexicon
    .suggest(text, 3)
    .find((c) =>
      [c.name, ...c.aliases].some((n) => edits(flat(n), asked, allowance(asked.length)) <= allowance(asked.length)),
    );
}

function byName(text: string, source: QuizSource): Resolved | undefined {
  const pillar = pillarTags(text, source);
  if (pillar !== undefined) {
    const topic: Topic = { text: pillar.name, kind: 'tag', concepts: [], notes: [], anyTags: pillar.tags };
    const facts = extending(topic, source.extent([{ tags: pillar.tags }]));
    if (facts !== undefined) return facts;
  }
  const exact = source.lexicon.resolve(text);
  const titled = source.named(text);
  const sections = titled.filter((t) => t.section > 0);
  const notes = titled.filter((t) => t.section === 0).map((t) => t.path);
  return (
    (exact && ofConcept(exact, source)) ??
    (notes.length > 0 ? ofNotes(text, 'note', notes, source) : undefined) ??
    (sections.length > 0 ? ofSections(text, sections, source) : undefined) ??
    ofFolder(text, source) ??
    ofTag(text, source) ??
    ofTypo(text, source) ??
    ofWords(text, source)
  );
}

function ofConcept(concept: Concept, source: QuizSource): Resolved | undefined {
  return extending(
    { text: concept.name, kind: 'concept', concepts: [concept.id], notes: [] },
    source.extent([{ concepts: [concept.id] }]),
  );
}

function ofFolder(text: string, source: QuizSource): Resolved | undefined {
  const folder = `${text.replace(/\/+$/, '').toLowerCase()}/`;
  const notes = source
    .paths()
    .filter((p) => p.toLowerCase().startsWith(folder) || p.toLowerCase().includes(`/${folder}`));
  const resolved = notes.length === 0 ? undefined : ofNotes(text, 'folder', notes, source);
  return resolved !== undefined && 'topic' in resolved
    ? { ...resolved, topic: { ...resolved.topic, folder } }
    : resolved;
}

function ofTag(text: string, source: QuizSource): Resolved | undefined {
  const asked = text.toLowerCase().replace(/[\s_-]+/g, '');
  const tag = source.tags().find((t) => t.replace(/[_-]/g, '') === asked);
  return tag === undefined ? undefined : byTags([tag], source);
}

function ofTypo(text: string, source: QuizSource): Resolved | undefined {
  const concept = conceptFor(text, source);
  return concept && ofConcept(concept, source);
}

function ofWords(text: string, source: QuizSource): Resolved | undefined {
  const words = contentWords(text);
  return extending({ text, kind: 'text', concepts: [], notes: [], words }, source.extent(withWords(words)));
}
