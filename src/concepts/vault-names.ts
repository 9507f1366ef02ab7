import type { Evidence } from './evidence';
import { vaultGuard } from './evidence';
import type { Layer, Meaning } from './matcher';
import { NameTable } from './name-table';
import { Spelt } from './spelt';
import { KeyList } from './suggest';
import { Tally } from './tally';
import type { Concept } from './types';
import { wordsOf } from './words';

type Field = 'anchor' | 'spelling' | 'alias' | 'short' | 'long';

/**
 * All that the notes say about one key, counted; most keys have an `anchor` and nothing else, so the tallies are made when needed.
 * - `anchor`: spellings of note names and link targets
 * - `spelling`: spellings under which it occurs as another name
 * - `alias`, `short`, `long`: ids or keys that the name was used for
 */
type Said = { [F in Field]?: Tally } & {
  /** What it means in running text, as last worked out; the same object as long as it means the same. */
  meaning?: Meaning;
};

const NONE = new Tally();

/** What the ground layer can tell about its own concepts. */
export interface GroundConcepts {
  get(id: string): Concept | undefined;
}

/**
 * Names that only notes know. Every answer is computed from counts of what the notes say at this moment, so it is the same after
 * any order of `add` and `remove`.
 *
 * A name means, in this order: the note so called; the one thing for which it was used as another name; the one thing that it
 * was spelt out as. Where the notes disagree it means nothing.
 */
export class VaultNames implements Layer {
  readonly table: NameTable;
  readonly spelt: Spelt;
  changes = 0;
  private readonly said = new Map<string, Said>();
  /** Made when first asked for after keys came or went. */
  private keyList: KeyList | undefined;
  /** target -> names used for it */
  private readonly usedFor = new Map<string, Tally>();
  /** How many notes say the same thing. */
  private readonly saying = new Map<Evidence, number>();

  constructor(
    private readonly ground: GroundConcepts,
    bits: number,
  ) {
    this.table = new NameTable(bits);
    this.spelt = new Spelt(1 << bits);
  }

  /**
   * Takes up what one note says. What another note says already costs next to nothing. Names that may mean something else from now
   * on are added to `touched`.
   */
  add(evidence: readonly Evidence[], touched?: Set<string>): void {
    for (const e of evidence) {
      const before = this.saying.get(e) ?? 0;
      this.saying.set(e, before + 1);
      if (before > 0) continue;
      this.change(e, 1);
      if (touched) this.touch(e.key, touched, 0);
    }
  }

  remove(evidence: readonly Evidence[], touched?: Set<string>): void {
    for (const e of evidence) {
      const before = this.saying.get(e) ?? 0;
      if (before > 1) this.saying.set(e, before - 1);
      else if (this.saying.delete(e)) {
        if (touched) this.touch(e.key, touched, 0);
        this.change(e, -1);
      }
    }
  }

  /** How much is kept: nothing once all that was added is removed. */
  get size(): number {
    return this.said.size + this.usedFor.size + this.saying.size + this.table.size;
  }

  meaning(key: string): Meaning | undefined {
    const said = this.said.get(key);
    const concept = said && this.idOf(key);
    if (said === undefined || concept === undefined) return undefined;
    const anchor = said.anchor?.first();
    const spelling = anchor ?? said.spelling?.first() ?? key;
    if (said.meaning?.concept === concept && said.meaning.spelling === spelling) return said.meaning;
    // A shown text of one small word ("zones", "scales") is a word of its sentence, elsewhere too.
    const word = anchor === undefined && said.short === undefined && /^\p{Ll}+$/u.test(spelling);
    return (said.meaning = { concept, guard: word ? 'never' : vaultGuard(spelling), spelling });
  }

  /** Id of the concept a key stands for, or undefined where the notes do not say or disagree. */
  idOf(key: string): string | undefined {
    const said = this.said.get(key);
    if (said === undefined) return undefined;
    if (said.anchor) return key;
    if (said.alias) return this.agreed(said.alias, (t) => this.certain(t));
    if (said.long) return this.idOfLong(key, said);
    return this.agreed(said.short ?? NONE, (t) => (this.ground.get(t) ? t : this.idOf(t)));
  }

  get(id: string): Concept | undefined {
    const known = this.ground.get(id);
    const others = this.namesFor(id);
    if (known !== undefined) return others.length === 0 ? known : { ...known, aliases: [...known.aliases, ...others] };
    const said = this.said.get(id);
    if (said === undefined || this.idOf(id) !== id) return undefined;
    const spelt = [...(said.anchor?.keys() ?? []), ...(said.spelling?.keys() ?? [])];
    const name = said.anchor?.first() ?? said.spelling?.first() ?? id;
    const aliases = [...new Set([...spelt.sort(), ...others])].filter((n) => n !== name);
    return { id, name, aliases, category: 'general', kind: 'term', source: 'vault' };
  }

  /** Ids of the concepts that only the notes know. */
  *ids(): Iterable<string> {
    for (const key of this.said.keys()) if (this.idOf(key) === key && this.ground.get(key) === undefined) yield key;
  }

  /** Every key with a way to write it, for suggestions. */
  keys(): KeyList {
    return (this.keyList ??= new KeyList(this.said.keys()));
  }

  private certain(target: string): string | undefined {
    if (this.ground.get(target) !== undefined) return target;
    return this.said.get(target)?.anchor ? target : undefined;
  }

  private agreed(targets: Tally, resolve: (target: string) => string | undefined): string | undefined {
    let only: string | undefined;
    for (const target of targets.keys()) {
      const id = resolve(target);
      if (id === undefined) continue;
      if (only !== undefined && only !== id) return undefined;
      only = id;
    }
    return only;
  }

  /** A spelt-out name is the thing of its short form where that is known for certain, else a thing by itself. */
  private idOfLong(key: string, said: Said): string {
    const known = this.agreed(said.long ?? NONE, (short) => {
      const concept = this.ground.get(short);
      if (concept !== undefined) return sharesWords(concept, said.spelling?.first() ?? key) ? short : undefined;
      return this.certain(short);
    });
    return known ?? key;
  }

  private namesFor(id: string): string[] {
    const names = new Set<string>();
    const visit = (target: string, depth: number): void => {
      for (const key of this.usedFor.get(target)?.keys() ?? []) {
        if (key === id || this.idOf(key) !== id) continue;
        for (const spelling of this.said.get(key)?.spelling?.keys() ?? []) names.add(spelling);
        if (depth < 2) visit(key, depth + 1);
      }
    };
    visit(id, 0);
    return [...names].sort();
  }

  /** All names whose meaning hangs on a key. */
  private touch(key: string, touched: Set<string>, depth: number): void {
    const said = this.said.get(key);
    for (const name of said?.anchor?.keys() ?? []) touched.add(name);
    for (const name of said?.spelling?.keys() ?? []) touched.add(name);
    if (depth < 3) for (const used of this.usedFor.get(key)?.keys() ?? []) this.touch(used, touched, depth + 1);
  }

  private change(e: Evidence, by: 1 | -1): void {
    this.changes++;
    const said = this.said.get(e.key) ?? {};
    delete said.meaning;
    if (e.kind === 'anchor') tally(said, 'anchor', e.name, by);
    else {
      tally(said, 'spelling', e.name, by);
      tally(said, e.kind, e.target, by);
      const used = this.usedFor.get(e.target) ?? new Tally();
      used.add(e.key, by);
      if (used.size === 0) this.usedFor.delete(e.target);
      else this.usedFor.set(e.target, used);
    }
    const is = said.anchor !== undefined || said.spelling !== undefined;
    if (is !== this.said.has(e.key)) this.keyList = undefined;
    if (is) this.said.set(e.key, said);
    else this.said.delete(e.key);
    if (by > 0) this.table.add(e.name);
    else this.table.remove(e.name);
  }
}

/** `Tally.add`, keeping no empty tally. */
function tally(said: Said, field: Field, name: string, by: 1 | -1): void {
  const counts = said[field] ?? new Tally();
  counts.add(name, by);
  if (counts.size === 0) delete said[field];
  else said[field] = counts;
}

/** Whether a spelt-out name may be a variant of how the catalogue spells the acronym out: half of its words agree. */
function sharesWords(concept: Concept, name: string): boolean {
  const words = wordsOf(name.toLowerCase());
  const spelt = [concept.name, ...concept.aliases].map((n) => wordsOf(n.toLowerCase())).filter((w) => w.length > 1);
  if (spelt.length === 0) return true;
  return spelt.some((w) => words.filter((x) => w.includes(x)).length * 2 > words.length);
}
