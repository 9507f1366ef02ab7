import { TextCoder } from '../../keep';
import type { FactSighting } from '../types';
import { IdTable } from './id-table';
import { idAt, indexOfId, isId, keyOfId, packIds, unpackIds } from './packed-ids';
import { printOf } from './print';
import { packNote, unpackNote, type PackedNote } from './state';

const ROOM = 32e6;

/** A note as it was last seen, in little room: a vault has a hundred thousand facts and more. */
export interface KnownNote {
  readonly path: string;
  readonly number: number;
  /** See `packIds`. */
  readonly ids: string;
  /** See {@link printOf}. */
  readonly print: number;
  /** Its sightings: as they came, or packed; undefined where whoever keeps the notes gives them on demand. */
  readonly seen: string | readonly FactSighting[] | undefined;
}

/** Where a fact with a bullet stands: its note, and the index of its sighting there. */
export interface FactPlace {
  readonly path: string;
  readonly index: number;
}

/** The notes that facts were seen in, with their ids, found by path and by id. */
export class KnownNotes {
  private readonly byPath = new Map<string, KnownNote>();
  private readonly byNumber: (KnownNote | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly live = new IdTable();
  private readonly coder = new TextCoder();
  /** Characters that may yet be kept as they are, for the time until they are lent. */
  private room = ROOM;
  private recall: (path: string) => readonly FactSighting[] | undefined = () => undefined;

  get(path: string): KnownNote | undefined {
    return this.byPath.get(path);
  }

  paths(): IterableIterator<string> {
    return this.byPath.keys();
  }

  all(): IterableIterator<KnownNote> {
    return this.byPath.values();
  }

  seen({ path, seen }: KnownNote): readonly FactSighting[] {
    if (seen === undefined) return this.recall(path) ?? [];
    if (typeof seen !== 'string') return seen;
    return unpackNote(path, JSON.parse(this.coder.decode(seen)) as PackedNote).seen;
  }

  /** `record` is what was seen as it was kept on the device: it need not be packed where it is lent soon. */
  enter(path: string, ids: readonly (string | null)[], seen: readonly FactSighting[], record?: string): void {
    const number = this.free.pop() ?? this.byNumber.length;
    this.store({
      path,
      number,
      ids: packIds(ids),
      print: printOf(seen),
      seen: record === undefined ? seen : this.raw(record),
    });
    for (const id of ids) if (id && isId(id)) this.live.add(keyOfId(id), number);
  }

  leave(path: string): void {
    const note = this.byPath.get(path);
    if (!note) return;
    this.byPath.delete(path);
    this.byNumber[note.number] = undefined;
    this.free.push(note.number);
    for (const id of unpackIds(note.ids)) if (id) this.live.remove(keyOfId(id), note.number);
  }

  /** Puts another id in the place of one. */
  reassign(note: KnownNote, index: number, id: string): void {
    const old = idAt(note.ids, index);
    if (old) this.live.remove(keyOfId(old), note.number);
    this.live.add(keyOfId(id), note.number);
    this.store({ ...note, ids: packIds(unpackIds(note.ids).with(index, id)) });
  }

  idAt(path: string, index: number): string | null {
    return idAt(this.byPath.get(path)?.ids ?? '', index);
  }

  /** -1 where the note has no such fact. */
  indexIn(path: string, id: string): number {
    return indexOfId(this.byPath.get(path)?.ids ?? '', id);
  }

  placeOf(id: string): FactPlace | undefined {
    if (!isId(id)) return undefined;
    let index = -1;
    const number = this.live.find(keyOfId(id), (n) => (index = indexOfId(this.byNumber[n]?.ids ?? '', id)) >= 0);
    const note = number === undefined ? undefined : this.byNumber[number];
    return note && { path: note.path, index };
  }

  /** Who gives the sightings of notes that are lent, as they were when they were. */
  leanOn(recall: (path: string) => readonly FactSighting[] | undefined): void {
    this.recall = recall;
  }

  /** What was seen of the note can be had of the one leaned on, until {@link keep} is called. */
  lend(path: string): void {
    const note = this.byPath.get(path);
    if (note?.seen !== undefined) this.store({ ...note, seen: undefined });
  }

  /** The note is about to change, or to go: from here on what was seen of it is kept here. */
  keep(path: string): void {
    const note = this.byPath.get(path);
    if (note && note.seen === undefined) this.store({ ...note, seen: this.packed(this.seen(note)) });
  }

  private store(note: KnownNote): void {
    this.byPath.set(note.path, note);
    this.byNumber[note.number] = note;
  }

  private raw(record: string): string {
    this.room -= record.length;
    return this.room < 0 ? this.coder.encode(record) : this.coder.raw(record);
  }

  private packed(seen: readonly FactSighting[]): string {
    return this.coder.encode(JSON.stringify(packNote(seen, [])));
  }
}
