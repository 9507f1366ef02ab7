import { FactRegistry, factTexts, makeCards, sightings, type Card, type CardOptions, type Doubt } from '../cards';
import { SharedCatalogue, type Lexicon, type StudentConcept } from '../concepts';
import { noteName, type Note } from '../notes';
import type { FactRef, QuizSource } from '../quiz';
import { factOf } from '../review';
import { conceptUses } from './concept-uses';
import { KeptCards } from './kept-cards';
import { KeptVault } from './kept-vault';
import { NoteStore } from './note-store';
import { Readings } from './readings';
import { Settling } from './settling';
import type { Skipped } from './skip';
import { Totals } from './totals';
import type { Change, ConceptUse, Counts } from './types';

export type { Change, ConceptUse, Counts } from './types';

/**
 * The vault-wide index: notes, concepts, what a quiz asks for, and the identity of every fact.
 * A note that is put replaces its own entries, so that any sequence of calls ends in the state of a rebuild.
 *
 * Identities are the exception that makes the rule: they depend on what was seen before, which is their purpose. They are given
 * out in {@link settle}, for everything that changed since the last one together, so that a bullet is followed from note to note.
 */
export class Library {
  readonly catalogue = new SharedCatalogue();
  private notes = new NoteStore();
  private readonly readings = new Readings(
    (path) => this.notes.get(path),
    (path) => this.cards.forget(path),
    {
      cards: (ref) => this.cards.around(ref.path, ref.bullet).filter((c) => c.bullet === ref.bullet),
      note: (path) => this.notes.get(path),
      fact: (ref) => this.facts.notes.idAt(ref.path, ref.bullet) ?? undefined,
      place: (fact) => this.placeOf(fact),
      pillarTags: () => this.cardOptions.pillarTags,
    },
    this.catalogue,
  );
  private readonly skips = new Map<string, string>();
  /** Paths of notes in which another plugin wrote schedules. */
  scheduled = new Set<string>();
  readonly cards = new KeptCards((path, isAsked) => this.makeCards(path, isAsked));
  private readonly settling = new Settling({
    facts: () => this.facts,
    note: (path) => this.notes.get(path),
    settled: (path) => this.cards.forget(path),
  });
  private cardOptions: CardOptions = {};
  private totals = new Totals();
  /** Grows with every note that is put or removed, and with the names. */
  version = 0;

  constructor(private facts: FactRegistry = new FactRegistry()) {
    this.remember(facts);
  }

  get lexicon(): Lexicon {
    return this.readings.lexicon;
  }

  /** What a quiz is made from; brings itself up to date, which takes long where {@link steps} did not run before. */
  get quiz(): QuizSource {
    return this.readings.quiz;
  }

  get registry(): FactRegistry {
    return this.facts;
  }

  /** Takes up identities from an earlier run. Call before the first note comes in. */
  remember(facts: FactRegistry): void {
    this.facts = facts;
    facts.notes.leanOn((path) => {
      const note = this.notes.get(path);
      return note && sightings(note);
    });
  }

  /** How cards are made from now on; what is not named stays as it is. */
  setCards(options: CardOptions): void {
    this.cardOptions = { ...this.cardOptions, ...options };
    this.cards.clear();
  }

  /** The student's own names, in place of those before. Everything is read again, in {@link steps}. */
  setNames(student: readonly StudentConcept[]): void {
    this.version++;
    this.readings.setNames(student, this.notes.paths());
  }

  /** Takes a note in, in place of what was known under its path. */
  put(note: Note): void {
    this.version++;
    if (!this.drop(note.path)) this.cards.forget(note.path);
    this.skips.delete(note.path);
    this.notes.set(note);
    if (note.written?.some((w) => w.schedules.length > 0)) this.scheduled.add(note.path);
    this.readings.put(note);
    this.totals.count(note, 1);
    const waiting = this.settling.get(note.path);
    const isKnown = !waiting && this.facts.isSettled(note.path, sightings(note));
    if (isKnown && !this.settling.isLeft(note.path)) this.facts.notes.lend(note.path);
    else this.settling.wait({ ...waiting, path: note.path, gone: false });
  }

  remove(path: string): void {
    this.version++;
    if (this.drop(path)) this.readings.remove(path);
    this.skips.delete(path);
    this.settling.wait({ path, gone: true });
  }

  /** Re-keys a note without reading it again. False where it is not known: then it has to be read. */
  rename(from: string, to: string): boolean {
    const note = this.notes.get(from);
    const why = this.skips.get(from);
    if (why !== undefined) {
      this.skips.delete(from);
      this.skips.set(to, why);
    }
    if (!note) return false;
    const origin = this.settling.get(from)?.from ?? from;
    if (this.drop(from)) this.readings.remove(from);
    this.settling.forget(from);
    const moved = { ...note, path: to, name: noteName(to) };
    this.put(moved);
    this.settling.wait({ path: to, from: origin, gone: false });
    return true;
  }

  /** Leaves a file out, with the reason; it counts as gone. */
  skip(path: string, why: string): void {
    if (this.notes.has(path)) this.remove(path);
    this.skips.set(path, why);
  }

  clearSkipped(): void {
    this.skips.clear();
  }

  /** Gives out identities for everything that changed since the last call, and tells the listeners. */
  settle(): void {
    for (const step of this.settling.steps()) void step;
  }

  /** What can be done of it before every note is in, while those that came last are at hand. */
  freshSteps(): Generator<void> {
    return this.settling.apart();
  }

  /** All the work that is left, in steps short enough to pause between: identities, then what notes mention. */
  *steps(): Generator<void> {
    yield* this.settling.steps();
    yield* this.readings.steps();
  }

  /** Nothing is left to do. */
  get isStill(): boolean {
    return this.settling.isDone && this.readings.isStill;
  }

  /** Everything it holds, to be kept for the next start; only where {@link isStill}. */
  vault(): KeptVault {
    const print = (path: string): number => this.facts.notes.get(path)?.print ?? -1;
    const prints = new Map([...this.notes.paths()].map((path) => [path, print(path)]));
    return new KeptVault(this.readings.read, this.notes, this.totals, this.scheduled, prints);
  }

  /** One without notes, to be filled with what was kept. */
  emptyVault(): KeptVault {
    return new KeptVault(this.readings.empty());
  }

  /**
   * Goes on from what an earlier run held, as if its notes had been put, once their identities are remembered. A note whose facts are
   * remembered otherwise, which were seen later, is left out: it has to be read.
   */
  goOnFrom({ read, notes, totals, scheduled, prints }: KeptVault): void {
    [this.notes, this.totals, this.scheduled] = [notes, totals, scheduled];
    this.readings.goOnFrom(read);
    for (const path of [...notes.paths()])
      if (this.facts.notes.get(path)?.print === prints.get(path)) this.facts.notes.lend(path);
      else if (this.drop(path)) this.readings.remove(path);
  }

  /** The student says which fact a bullet continues; see {@link FactRegistry.settle}. */
  settleDoubt(doubt: Doubt, candidate: string | null): void {
    this.facts.settle(doubt, candidate);
    this.settling.done({ path: doubt.path, gone: false });
    this.settling.tell();
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.settling.onChange(listener);
  }

  note(path: string): Note | undefined {
    return this.notes.get(path);
  }

  /** Whether a note is taken in; costs nothing, where {@link note} may have to unpack it. */
  has(path: string): boolean {
    return this.notes.has(path);
  }

  /** Paths of the notes taken in and of those that identities are remembered for. */
  paths(): string[] {
    return [...new Set([...this.notes.paths(), ...this.facts.paths()])];
  }

  counts(): Counts {
    return { notes: this.notes.size, ...this.totals.all };
  }

  skipped(): Skipped[] {
    return [...this.skips].map(([path, why]) => ({ path, why })).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Concepts in use, the most mentioned first. Costs a pass over all mentions: for display, not for key strokes. */
  conceptUses(): ConceptUse[] {
    return conceptUses(this.quiz);
  }

  /** Cards of a note, made when first asked for; empty until its facts have their identities. */
  cardsOf(path: string): readonly Card[] {
    return this.cards.ofNote(path, this.scheduled.has(path));
  }

  private makeCards(path: string, isAsked = (_fact: number) => true): Card[] | undefined {
    const [note, ids] = [this.notes.get(path), this.settling.get(path) ? undefined : this.facts.ids(path)];
    return note && ids && makeCards(note, this.lexicon, (i) => (isAsked(i) && ids[i]) || null, this.cardOptions);
  }

  /** Every card, note by note in order of path. */
  *allCards(): Generator<Card> {
    for (const path of this.quiz.paths()) yield* this.cardsOf(path);
  }

  /** Path of the note that has the fact now, or undefined. */
  noteOfFact(fact: string): string | undefined {
    return this.placeOf(fact)?.path;
  }

  /** The bullet that states the fact now, or undefined. */
  placeOf(fact: string): FactRef | undefined {
    const place = this.facts.notes.placeOf(fact);
    return place && this.notes.has(place.path) ? { path: place.path, bullet: place.index } : undefined;
  }

  /** The card of an id, for who goes through many: all cards of its note are made. */
  card(id: string): Card | undefined {
    return this.cardsOf(this.noteOfFact(factOf(id)) ?? '').find((c) => c.id === id);
  }

  /** The same for who asks here and there: only the cards of its bullet are made. */
  oneCard(id: string): Card | undefined {
    const place = this.placeOf(factOf(id));
    return place && this.cards.around(place.path, place.bullet).find((c) => c.id === id);
  }

  /** Whether a card can be asked, as far as that is known without making cards. */
  mayHave(id: string): boolean {
    const place = this.placeOf(factOf(id));
    return place !== undefined && this.cards.mayHave(place.path, place.bullet, id);
  }

  /** What the bullet of a fact says in plain text, or what is no bullet and has one; undefined where the fact has no place now. */
  textOf(fact: string): string | undefined {
    const place = this.placeOf(fact);
    const note = place && this.notes.get(place.path);
    return note && factTexts(note)[place.bullet];
  }

  /** Every fact with {@link textOf} it, for matching the reviews of a device that gave it another id. */
  *factTexts(): Generator<{ readonly id: string; readonly path: string; readonly text: string }> {
    for (const note of this.notes.all()) {
      const ids = this.facts.ids(note.path) ?? [];
      for (const [i, text] of factTexts(note).entries()) {
        const id = ids[i];
        if (id && text !== '') yield { id, path: note.path, text };
      }
    }
  }

  private drop(path: string): boolean {
    const old = this.notes.get(path);
    if (!old) return false;
    this.facts.notes.keep(path);
    this.notes.delete(path);
    this.cards.forget(path);
    this.scheduled.delete(path);
    this.totals.count(old, -1);
    return true;
  }
}
