import { drawSection, type Architecture } from '../architecture';
import type { Card } from '../cards';
import { pillarOf, type Concept, type Lexicon, type Mention, type Pillar, type PillarTags } from '../concepts';
import { keptMap, Recent, type KeptStates } from '../keep';
import type { Note } from '../notes';
import { ConceptPlaces } from './concept-places';
import { contextsOf } from './contexts';
import { isAskable } from './kinds/authored';
import { Lists } from './lists';
import { Selections } from './selections';
import { bulletsIn, bulletsOfSection, conceptsIn, isStated, statedIn } from './shape';
import {
  MOST_ALIKE,
  type Extent,
  type FactRef,
  type Group,
  type QuizSource,
  type Refs,
  type SectionRef,
} from './source';
import type { Measure } from './text/measures';

/** So many notes, or sections, are kept worked out. */
const KEPT = 300;
/** Numbers that go into one part of what is kept between starts. */
const KEPT_TOGETHER = 5000;

export interface QuizIndexOptions {
  /** The note that is in under a path, where the caller keeps them. */
  readonly note?: (path: string) => Note | undefined;
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
  private readonly own = new Map<string, Note>();
  private readonly lists = new Lists((path) => this.note(path));
  private readonly roster = this.lists.roster;
  private readonly concepts = this.lists.concepts;
  private readonly askers = new Map<string, number>();
  /** Those in order of path, made when first asked for after some came or went. */
  private asked: ReadonlyMap<string, number> | undefined;
  /** What was worked out of single notes. */
  private readonly read = new Recent<string, (readonly Mention[] | undefined)[]>(KEPT);
  private readonly drawn = new Recent<
    string,
    { readonly changes: number; readonly architecture: Architecture | undefined }
  >(KEPT);
  private readonly where = new ConceptPlaces(this.lists);
  private readonly selections = new Selections(this.lists);

  constructor(
    readonly lexicon: Lexicon,
    private readonly options: QuizIndexOptions = {},
  ) {}

  /** What is kept between starts, where the caller keeps the notes. */
  get kept(): KeptStates {
    return { ...this.lists.kept, askers: keptMap(this.askers, KEPT_TOGETHER) };
  }

  /** Takes a note in, in place of the one of the same path. */
  put(note: Note): void {
    const isNew = !this.roster.has(note.path);
    this.leave(note.path);
    if (isNew) this.roster.forgetOrder();
    if (this.roster.isSparse) this.lists.renumber();
    if (this.options.note === undefined) this.own.set(note.path, note);
    const asked = note.questions.filter(isAskable).length;
    if (asked > 0) this.askers.set(note.path, asked);
    if (asked > 0) this.asked = undefined;
    const mentions = note.bullets.map((b) => this.lexicon.mentions(b.text, b.links));
    this.lists.enter(note, mentions, contextsOf(note, mentions, this.lexicon));
  }

  remove(path: string): void {
    if (!this.roster.has(path)) return;
    this.leave(path);
    this.roster.forgetOrder();
  }

  paths(): readonly string[] {
    return this.roster.sorted();
  }

  note(path: string): Note | undefined {
    return this.roster.has(path) ? (this.options.note ?? ((p) => this.own.get(p)))(path) : undefined;
  }

  size(path: string): { readonly bullets: number; readonly stated: number } {
    const shape = this.roster.shape(path);
    return shape === undefined ? { bullets: 0, stated: 0 } : { bullets: bulletsIn(shape), stated: statedIn(shape) };
  }

  asking(): ReadonlyMap<string, number> {
    return (this.asked ??= new Map([...this.askers].sort(([a], [b]) => (a < b ? -1 : 1))));
  }

  isStated(ref: FactRef): boolean {
    return isStated(this.roster.shape(ref.path) ?? '', ref.bullet);
  }

  sectionSize(ref: SectionRef): number {
    return bulletsOfSection(this.roster.shape(ref.path) ?? '', ref.section);
  }

  mentions({ path, bullet: index }: FactRef): readonly Mention[] {
    const known = this.read.get(path) ?? [];
    if (known[index] !== undefined) return known[index];
    const bullet = this.note(path)?.bullets[index];
    if (bullet === undefined) return [];
    if (known.length === 0) this.read.set(path, known);
    return (known[index] = this.lexicon.mentions(bullet.text, bullet.links));
  }

  context(ref: FactRef): readonly string[] {
    return this.where.at(ref).context.map((c) => this.concepts.name(c));
  }

  around(ref: FactRef): readonly string[] {
    const { mentions, context } = this.where.at(ref);
    return [...mentions, ...context].map((c) => this.concepts.name(c));
  }

  uses(): ReadonlyMap<string, { readonly mentions: number; readonly notes: number }> {
    const uses = new Map<string, { mentions: number; notes: number; last: string }>();
    for (const path of this.paths())
      for (const { mentions } of conceptsIn(this.roster.shape(path) ?? ''))
        for (const c of mentions) {
          const concept = this.concepts.name(c);
          const use = uses.get(concept) ?? { mentions: 0, notes: 0, last: '' };
          use.mentions++;
          if (use.last !== path) use.notes++;
          use.last = path;
          uses.set(concept, use);
        }
    return uses;
  }

  mentioning(concept: string): readonly FactRef[] {
    return this.lists.refs(this.lists.mentioned.get(concept));
  }

  count(concept: string): number {
    return this.lists.mentioned.count(concept) + this.lists.contexts.count(concept);
  }

  under(concept: string): readonly FactRef[] {
    return this.lists.refs(this.lists.contexts.get(concept));
  }

  select(groups: readonly Group[]): Refs {
    return this.selections.select(groups);
  }

  extent(groups: readonly Group[]): Extent {
    return this.selections.extent(groups);
  }

  namedTwice(path: string): readonly number[] {
    return this.where.namedTwice(path);
  }

  meet(concept: string, other: string): boolean {
    return this.where.meet(concept, other);
  }

  nests(outer: string, inner: string): boolean {
    return this.where.nests(outer, inner);
  }

  alike(category: string, kind: string): readonly Concept[] {
    const { alike } = this.where.now();
    if (alike.size === 0)
      for (const c of this.lexicon.all()) {
        const slot = `${c.category} ${c.kind}`;
        const list = (alike.get(slot) as Concept[] | undefined) ?? [];
        // What only the notes know comes last, and is all of one sort.
        if (list.length >= MOST_ALIKE && c.source === 'vault') break;
        if (list.length < MOST_ALIKE) list.push(c);
        alike.set(slot, list);
      }
    return alike.get(`${category} ${kind}`) ?? [];
  }

  tagCount(tag: string): number {
    return this.lists.tags.count(tag.toLowerCase());
  }

  pillarOf(tag: string): Pillar | undefined {
    return pillarOf(tag, this.options.pillarTags?.());
  }

  tags(): readonly string[] {
    return this.lists.tags.keys().sort();
  }

  frequency(word: string): number {
    return this.lists.words.count(word);
  }

  sharing(weights: ReadonlyMap<string, number>, least: number): readonly FactRef[] {
    const sums = new Map<number, number>();
    for (const [word, weight] of weights)
      for (const id of this.lists.words.get(word)) sums.set(id, (sums.get(id) ?? 0) + weight);
    return [...sums].flatMap(([id, sum]) => (sum >= least ? this.lists.places(Int32Array.of(id)) : []));
  }

  named(title: string): readonly SectionRef[] {
    return this.lists.titled.named(title);
  }

  titles(): readonly string[] {
    return this.lists.titled.all();
  }

  titlesWith(text: string, limit: number): readonly string[] {
    return this.lists.titled.holding(text, limit);
  }

  measures(unit: string): readonly Measure[] {
    return this.lists.numbers.of(unit);
  }

  architecture({ path, section: index }: SectionRef): Architecture | undefined {
    const note = this.note(path);
    const section = note?.sections[index];
    if (note === undefined || section === undefined) return undefined;
    const key = `${path}\n${String(index)}`;
    const { changes } = this.roster;
    const known = this.drawn.get(key);
    if (known?.changes === changes) return known.architecture;
    const architecture = drawSection(note, section, this.lexicon);
    this.drawn.set(key, { changes, architecture });
    return architecture;
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

  private leave(path: string): void {
    this.roster.remove(path);
    this.own.delete(path);
    if (this.askers.delete(path)) this.asked = undefined;
    this.read.delete(path);
  }
}
