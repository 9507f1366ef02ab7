import type { FactSighting } from '../types';
import { DoubtBook, type Doubt } from './doubts';
import { follow, type NotePair } from './follow';
import { Graveyard } from './graveyard';
import { hash64 } from '../../words';
import { KnownNotes, type KnownNote } from './known-notes';
import { idAt, unpackIds } from './packed-ids';
import { placesOf, type Pairing, type Place } from './pairing';
import { printOf } from './print';
import { normalise } from './similarity';
import { packFact, packNote, unpackFact, unpackNote, type PackedNote, type RegistryState } from './state';

/** What happened to one note. `from` is its path before, where it was renamed; `sightings` is null where it was deleted. */
export interface NoteChange {
  readonly path: string;
  readonly from?: string;
  readonly sightings: readonly FactSighting[] | null;
}

const GRAVES = 20_000;

/** A place and the facts that it could be. */
interface Unclear {
  readonly place: Place;
  readonly candidates: readonly { readonly id: string | null; readonly at: FactSighting }[];
}

/**
 * Gives every bullet an identity that never changes, and carries it over edits, moves and renames.
 *
 * - An id is made from where and as what the bullet was first seen, so two devices that see the same note first agree.
 * - No id stands on two bullets. A bullet without a letter or digit has none (null).
 * - Where two bullets could be the continuation of one, it gives a new id and notes the doubt instead of guessing.
 * - A bullet that is gone keeps its id for when its text comes back.
 *
 * Pure and synchronous; holds the last seen texts, since an edit is told by comparing with them. Who keeps the notes anyway may lend
 * them, see {@link KnownNotes.lend}.
 */
export class FactRegistry {
  /** What is known of each note; lends and takes back what was seen of them. */
  readonly notes = new KnownNotes();
  /** Ids given out in the step that is under way. */
  private readonly fresh = new Set<string>();
  private readonly graves: Graveyard;
  private readonly book = new DoubtBook();
  /** What could come back of several in the step that is under way. */
  private unclear: Unclear[] = [];

  constructor(room = GRAVES) {
    this.graves = new Graveyard(room);
  }

  /**
   * Takes notes that changed together and gives each note's ids, parallel to its sightings. Bullets are followed between
   * the notes of one call, so everything known to have changed should come in one call. Costs what the changed notes
   * cost, whatever the size of the vault.
   */
  update(step: readonly NoteChange[]): Map<string, (string | null)[]> {
    const { pairs, changed } = this.take(step);
    const pairing = follow(pairs);
    const result = new Map<string, (string | null)[]>();
    const given = new Map<Place, string>();
    for (const { after } of pairs)
      for (const place of after) {
        const id = pairing.oldOf(place)?.id;
        // Live still means that two records have it: the app was closed while a move was saved.
        if (id && !this.isLive(id)) this.give(place, id, given);
      }
    const tied = new Set(pairing.ties.map((t) => t.place));
    for (const { after } of pairs) for (const place of after) if (!tied.has(place)) this.revive(place, given);
    for (const { before } of pairs)
      for (const old of before)
        if (old.id && !pairing.nowOf(old) && !this.isLive(old.id)) this.graves.bury({ id: old.id, at: old.at });
    for (const { path, after } of changed) {
      const ids = after.map((place) => given.get(place) ?? this.mint(place));
      this.notes.enter(
        path,
        ids,
        after.map((p) => p.at),
      );
      result.set(path, ids);
    }
    this.fresh.clear();
    this.note(pairing, result);
    for (const c of step) if (c.sightings === null && !result.has(c.path)) result.set(c.path, []);
    return result;
  }

  /** Ids of a note, parallel to its last sightings, or undefined where it is not known. */
  ids(path: string): readonly (string | null)[] | undefined {
    const note = this.notes.get(path);
    return note && unpackIds(note.ids);
  }

  paths(): IterableIterator<string> {
    return this.notes.paths();
  }

  /** Every fact with a bullet, and where it stands. */
  *facts(): Generator<{ readonly id: string; readonly at: FactSighting }> {
    for (const note of this.notes.all())
      for (const [i, at] of this.notes.seen(note).entries()) {
        const id = idAt(note.ids, i);
        if (id) yield { id, at };
      }
  }

  /** Whether a bullet has the id now. */
  isLive(id: string): boolean {
    return this.fresh.has(id) || this.notes.placeOf(id) !== undefined;
  }

  /** Whether a bullet has the id, or had it and may have it again. */
  knows(id: string): boolean {
    return this.isLive(id) || this.graves.has(id);
  }

  /** Where a fact without a bullet was last seen, or undefined. */
  buried(id: string): FactSighting | undefined {
    return this.graves.get(id)?.at;
  }

  /** The cases it refused to decide, for the student to settle; those that settled themselves are left out. */
  doubts(): Doubt[] {
    const live = (id: string): FactSighting | undefined => {
      const place = this.notes.placeOf(id);
      const note = place && this.notes.get(place.path);
      return note && this.notes.seen(note)[place.index];
    };
    return this.book.open(live, (id) => this.buried(id));
  }

  /** The student says which one it is: the bullet takes the old fact's id, or keeps its own (`null`). */
  settle(doubt: Doubt, candidate: string | null): void {
    this.book.close(doubt.id);
    const note = this.notes.get(doubt.path);
    const at = this.notes.indexIn(doubt.path, doubt.id);
    if (candidate === null || !note || at < 0 || !this.graves.take(candidate)) return;
    this.notes.reassign(note, at, candidate);
  }

  /** Whether a bullet that is new may be one that was gone. */
  get hasGraves(): boolean {
    return this.graves.size > 0;
  }

  /** Whether a note was last seen just as it is now, so that its ids stand. */
  isSettled(path: string, seen: readonly FactSighting[]): boolean {
    return this.notes.get(path)?.print === printOf(seen);
  }

  /** What is known of one note, as plain data that {@link FactRegistry.adopt} reads back. */
  pack(path: string): PackedNote | undefined {
    const note = this.notes.get(path);
    return note && packNote(this.notes.seen(note), unpackIds(note.ids));
  }

  /**
   * Takes up what {@link FactRegistry.pack} gave in an earlier run; `record` is the same as JSON, where the caller has it.
   *
   * @throws TypeError where it is something else
   */
  adopt(path: string, packed: PackedNote, record?: string): void {
    const { seen, ids } = unpackNote(path, packed);
    this.notes.leave(path);
    this.notes.enter(path, ids, seen, record);
  }

  /** Plain data that {@link FactRegistry.from} reads back. */
  toJSON(): RegistryState {
    const notes = [...this.notes.all()].map((note): [string, PackedNote] => [
      note.path,
      packNote(this.notes.seen(note), unpackIds(note.ids)),
    ]);
    return { ...this.withoutNotes(), notes };
  }

  /** What is known beyond the notes that are there, for those who keep each note by itself. */
  withoutNotes(): RegistryState {
    return {
      version: 1,
      notes: [],
      graves: [...this.graves].map(packFact),
      doubts: this.book.all(),
    };
  }

  /** @throws TypeError where the data is not what {@link FactRegistry.toJSON} gave */
  static from(state: RegistryState, room = GRAVES): FactRegistry {
    if (state.version !== 1) throw new TypeError(`unknown version of the fact registry: ${String(state.version)}`);
    const registry = new FactRegistry(room);
    for (const [path, packed] of state.notes) registry.adopt(path, packed);
    for (const packed of state.graves) registry.graves.bury(unpackFact(packed));
    for (const doubt of state.doubts) registry.book.add(doubt);
    return registry;
  }

  /** Takes the notes of a step out of the state and puts before and after side by side. */
  private take(step: readonly NoteChange[]): {
    pairs: NotePair[];
    changed: { path: string; after: readonly Place[] }[];
  } {
    const known = new Map<string, KnownNote | undefined>();
    for (const c of step)
      for (const path of [c.from, c.path]) if (path !== undefined) known.set(path, this.notes.get(path));
    const claimed = new Set<string>();
    const source = new Map<NoteChange, string>();
    const claim = (c: NoteChange, path: string): void => {
      if (claimed.has(path)) return;
      claimed.add(path);
      source.set(c, path);
    };
    for (const c of step) if (c.from !== undefined) claim(c, c.from);
    for (const c of step) if (!source.has(c)) claim(c, c.path);
    const before = (path: string | undefined): Place[] => {
      const note = path === undefined ? undefined : known.get(path);
      return note ? placesOf(this.notes.seen(note), unpackIds(note.ids)) : [];
    };
    const pairs: NotePair[] = [];
    const changed: { path: string; after: readonly Place[] }[] = [];
    for (const c of step) {
      const from = source.get(c);
      const after = placesOf(c.sightings ?? []);
      pairs.push({ before: before(from), after });
      if (c.sightings !== null) changed.push({ path: c.path, after });
      if (from !== undefined && from !== c.path && c.sightings !== null) this.graves.rename(from, c.path);
    }
    for (const path of known.keys()) if (!claimed.has(path)) pairs.push({ before: before(path), after: [] });
    for (const path of known.keys()) this.notes.leave(path);
    return { pairs, changed };
  }

  private give(place: Place, id: string, given: Map<Place, string>): void {
    given.set(place, id);
    this.fresh.add(id);
  }

  private revive(place: Place, given: Map<Place, string>): void {
    if (given.has(place) || this.graves.size === 0 || normalise(place.at.raw) === '') return;
    const dead = this.graves.candidates(place.at);
    const first = dead[0];
    // Several dead of the same text and place are as good as one; otherwise the newest would be a guess.
    if (!first || (dead.length > 1 && dead.some((d) => d.at.raw !== first.at.raw || d.at.path !== first.at.path)))
      return void this.unclear.push({ place, candidates: dead });
    this.graves.take(first.id);
    this.give(place, first.id, given);
  }

  private mint(place: Place): string | null {
    const words = normalise(place.at.raw);
    if (words === '') return null;
    const seed = `${place.at.path}\n${place.at.blockId === null ? words : `^${place.at.blockId}`}`;
    for (let n = 0; ; n++) {
      const id = hash64(n === 0 ? seed : `${seed}\n${n}`);
      if (this.isLive(id) || this.graves.has(id)) continue;
      this.fresh.add(id);
      return id;
    }
  }

  private note(pairing: Pairing, result: ReadonlyMap<string, readonly (string | null)[]>): void {
    const ties = pairing.ties.map(({ place, candidates }) => ({
      place,
      candidates: [...candidates].filter((old) => !pairing.nowOf(old)),
    }));
    for (const { place, candidates } of [...ties, ...this.unclear]) {
      const id = result.get(place.at.path)?.[place.order];
      const gone = candidates.flatMap((old) =>
        old.id === null
          ? []
          : [{ id: old.id, path: old.at.path, raw: old.at.raw, heading: old.at.heading, parent: old.at.parent }],
      );
      if (id && gone.length > 0)
        this.book.add({ id, path: place.at.path, line: place.at.line, raw: place.at.raw, candidates: gone });
    }
    this.unclear = [];
  }
}
