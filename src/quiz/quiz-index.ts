import { drawSection, type Architecture } from '../architecture';
import type { Card } from '../cards';
import { pillarOf, type Lexicon, type Mention, type Pillar, type PillarTags } from '../concepts';
import type { Bullet, Note } from '../notes';
import { contextsOf } from './contexts';
import { Postings } from './postings';
import type { FactRef, QuizSource, SectionRef } from './source';
import { measuresIn, type Measure } from './text/measures';
import { tagsOf } from './text/tags';
import { contentWords } from './text/words';
import { Titles } from './titles';

interface Entry {
  readonly note: Note;
  readonly mentions: readonly (readonly Mention[])[];
  readonly context: readonly (readonly string[])[];
  /** Number of the note's first bullet; the others follow. */
  readonly base: number;
}

export interface QuizIndexOptions {
  /** Cards of a bullet, where the caller keeps them. */
  readonly cards?: (ref: FactRef) => readonly Card[];
  /** Id of a bullet, and the place of an id, where the caller keeps such. */
  readonly fact?: (ref: FactRef) => string | undefined;
  readonly place?: (fact: string) => FactRef | undefined;
  /** The student's own tags of the pillars. */
  readonly pillarTags?: () => PillarTags | undefined;
}

/**
 * The inverted lists behind a {@link QuizSource}, kept note by note. What it answers after any sequence of `put` and `remove` is what
 * a new index over the same notes would answer.
 *
 * Cost: `put` is proportional to the note, `remove` is constant; a list is swept the next time it is read.
 */
export class QuizIndex implements QuizSource {
  private readonly entries = new Map<string, Entry>();
  private owners: (Entry | undefined)[] = [];
  private living = 0;
  private deaths = 0;
  private changes = 0;
  private readonly measured = new Map<string, { readonly state: number; readonly found: readonly Measure[] }>();
  private drawn = { state: 0, known: new Map<string, Architecture | undefined>() };
  private sorted: string[] | undefined;
  private ranks: ReadonlyMap<string, number> = new Map();
  private readonly mentioned = this.lists();
  private readonly contexts = this.lists();
  private readonly nesting = this.lists();
  private readonly words = this.lists();
  private readonly byTag = this.lists();
  private readonly units = this.lists();
  private readonly titled = new Titles();

  constructor(
    readonly lexicon: Lexicon,
    private readonly options: QuizIndexOptions = {},
  ) {}

  /** Takes a note in, in place of the one of the same path. `mentions` per bullet, where the caller has them already. */
  put(note: Note, mentions?: readonly (readonly Mention[])[]): void {
    this.remove(note.path);
    this.changes++;
    if (this.owners.length > 2 * this.living + 4096) this.renumber();
    const found = mentions ?? note.bullets.map((b) => this.lexicon.mentions(b.text, b.links));
    const entry: Entry = { note, mentions: found, context: contextsOf(note, found, this.lexicon), base: 0 };
    this.sorted = undefined;
    this.enter(entry);
    note.sections.forEach((s) => {
      const own = s.headings[s.headings.length - 1]?.text ?? '';
      if (own !== '') this.titled.put(own, note.path, s.index);
    });
    this.titled.put(note.name, note.path, 0);
  }

  remove(path: string): void {
    const entry = this.entries.get(path);
    if (entry === undefined) return;
    this.entries.delete(path);
    this.changes++;
    this.sorted = undefined;
    for (let i = 0; i < entry.note.bullets.length; i++) this.owners[entry.base + i] = undefined;
    this.living -= entry.note.bullets.length;
    this.deaths++;
    for (const s of entry.note.sections) this.titled.drop(s.headings[s.headings.length - 1]?.text ?? '', path);
    this.titled.drop(entry.note.name, path);
  }

  paths(): readonly string[] {
    if (this.sorted === undefined) {
      this.sorted = [...this.entries.keys()].sort();
      this.ranks = new Map(this.sorted.map((path, i) => [path, i]));
    }
    return this.sorted;
  }

  note(path: string): Note | undefined {
    return this.entries.get(path)?.note;
  }

  mentions(ref: FactRef): readonly Mention[] {
    return this.entries.get(ref.path)?.mentions[ref.bullet] ?? [];
  }

  context(ref: FactRef): readonly string[] {
    return this.entries.get(ref.path)?.context[ref.bullet] ?? [];
  }

  mentioning(concept: string): readonly FactRef[] {
    return this.refs(this.mentioned.get(concept));
  }

  count(concept: string): number {
    return this.mentioned.get(concept).length + this.contexts.get(concept).length;
  }

  under(concept: string): readonly FactRef[] {
    return this.refs(this.contexts.get(concept));
  }

  about(concepts: readonly string[]): readonly FactRef[] {
    const ids = concepts.flatMap((c) => [...this.mentioned.get(c), ...this.contexts.get(c)]);
    return this.refs([...new Set(ids)].sort((a, b) => a - b));
  }

  nests(outer: string, inner: string): boolean {
    return this.nesting.get(`${outer} ${inner}`).length > 0;
  }

  tagged(tag: string): readonly FactRef[] {
    return this.refs(this.byTag.get(tag.toLowerCase()));
  }

  tagCount(tag: string): number {
    return this.byTag.get(tag.toLowerCase()).length;
  }

  pillarOf(tag: string): Pillar | undefined {
    return pillarOf(tag, this.options.pillarTags?.());
  }

  tags(): readonly string[] {
    return this.byTag.keys().sort();
  }

  frequency(word: string): number {
    return this.words.get(word).length;
  }

  containing(word: string): readonly FactRef[] {
    return this.refs(this.words.get(word));
  }

  sharing(weights: ReadonlyMap<string, number>, least: number): readonly FactRef[] {
    const sums = new Map<number, number>();
    for (const [word, weight] of weights) {
      for (const id of this.words.get(word)) sums.set(id, (sums.get(id) ?? 0) + weight);
    }
    const out: FactRef[] = [];
    for (const [id, sum] of sums) {
      const owner = sum >= least ? this.owners[id] : undefined;
      if (owner !== undefined) out.push({ path: owner.note.path, bullet: id - owner.base });
    }
    return out;
  }

  named(title: string): readonly SectionRef[] {
    return this.titled.named(title);
  }

  titles(): readonly string[] {
    return this.titled.all();
  }

  measures(unit: string): readonly Measure[] {
    const known = this.measured.get(unit);
    if (known?.state === this.changes) return known.found;
    const seen = new Map<string, Measure>();
    for (const ref of this.refs(this.units.get(unit))) {
      const text = this.bullet(ref)?.text ?? '';
      for (const m of measuresIn(text)) if (m.unit === unit && !seen.has(m.text)) seen.set(m.text, m);
    }
    const found = [...seen.values()];
    this.measured.set(unit, { state: this.changes, found });
    return found;
  }

  architecture({ path, section: index }: SectionRef): Architecture | undefined {
    const note = this.note(path);
    const section = note?.sections[index];
    if (note === undefined || section === undefined) return undefined;
    if (this.drawn.state !== this.changes) this.drawn = { state: this.changes, known: new Map() };
    const { known } = this.drawn;
    const key = `${path}\n${String(index)}`;
    if (!known.has(key)) known.set(key, drawSection(note, section, this.lexicon));
    return known.get(key);
  }

  fact(ref: FactRef): string | undefined {
    return this.options.fact?.(ref);
  }

  place(fact: string): FactRef | undefined {
    return this.options.place?.(fact);
  }

  cards(ref: FactRef): readonly Card[] {
    return this.options.cards?.(ref) ?? [];
  }

  private lists(): Postings {
    return new Postings(
      (id) => this.owners[id] !== undefined,
      () => this.deaths,
    );
  }

  private bullet(ref: FactRef): Bullet | undefined {
    return this.entries.get(ref.path)?.note.bullets[ref.bullet];
  }

  /** Numbers, ascending, to places in order of path and line: the bullets of a note follow each other, so only notes are sorted. */
  private refs(ids: readonly number[]): FactRef[] {
    const runs: { readonly owner: Entry; readonly refs: FactRef[] }[] = [];
    for (const id of ids) {
      const owner = this.owners[id];
      if (owner === undefined) continue;
      const ref = { path: owner.note.path, bullet: id - owner.base };
      const last = runs[runs.length - 1];
      if (last?.owner === owner) last.refs.push(ref);
      else runs.push({ owner, refs: [ref] });
    }
    if (runs.length > 1) {
      this.paths();
      const rank = (e: Entry): number => this.ranks.get(e.note.path) ?? 0;
      runs.sort((a, b) => rank(a.owner) - rank(b.owner));
    }
    return runs.flatMap((r) => r.refs);
  }

  private enter(plain: Entry): void {
    const entry: Entry = { ...plain, base: this.owners.length };
    const { note } = entry;
    this.entries.set(note.path, entry);
    this.living += note.bullets.length;
    const pairs = new Set<string>();
    note.bullets.forEach((b, i) => {
      const id = this.owners.length;
      this.owners.push(entry);
      for (const m of entry.mentions[i] ?? []) this.mentioned.add(m.concept, id);
      for (const c of entry.context[i] ?? []) this.contexts.add(c, id);
      const context = entry.context[i] ?? [];
      context.forEach((outer, n) => {
        for (const inner of context.slice(n + 1)) {
          const pair = `${outer} ${inner}`;
          if (!pairs.has(pair)) this.nesting.add(pair, id);
          pairs.add(pair);
        }
      });
      for (const t of tagsOf(note, b)) this.byTag.add(t, id);
      for (const w of this.wordsOf(note, b)) this.words.add(w, id);
      for (const m of measuresIn(b.text)) this.units.add(m.unit, id);
    });
  }

  private wordsOf(note: Note, bullet: Bullet): string[] {
    const heading = note.sections[bullet.section]?.headings ?? [];
    const parent = note.bullets[bullet.parent]?.text ?? '';
    return contentWords([note.name, ...heading.map((h) => h.text), parent, bullet.text].join(' . '));
  }

  /** Numbers afresh, so that an index edited for months does not grow without end. */
  private renumber(): void {
    const entries = [...this.entries.values()];
    for (const list of [this.mentioned, this.contexts, this.nesting, this.words, this.byTag, this.units]) list.clear();
    this.owners = [];
    this.living = 0;
    for (const entry of entries) this.enter(entry);
  }
}

/** A source over notes in memory, for the CLI and for tests. */
export function memorySource(notes: Iterable<Note>, lexicon: Lexicon, options: QuizIndexOptions = {}): QuizIndex {
  const index = new QuizIndex(lexicon, options);
  for (const note of notes) index.put(note);
  return index;
}
