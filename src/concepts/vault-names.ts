import type { Evidence } from './evidence';
import { vaultGuard } from './evidence';
import type { Layer, Meaning } from './matcher';
import { NameTable } from './name-table';
import { Spelt } from './spelt';
import type { Concept } from './types';
import { wordsOf } from './words';

type Counts = Map<string, number>;

/** All that the notes say about one key, counted. */
interface Said {
  /** Spellings of note names and link targets. */
  readonly anchors: Counts;
  /** Spellings under which the key occurs as another name. */
  readonly spellings: Counts;
  /** Ids or keys that the name was used for. */
  readonly alias: Counts;
  readonly short: Counts;
  readonly long: Counts;
}

function add(counts: Counts, key: string, by: number): void {
  const n = (counts.get(key) ?? 0) + by;
  if (n === 0) counts.delete(key);
  else counts.set(key, n);
}

/** Independent of the order in which the notes came. */
function first(counts: Counts): string | undefined {
  let least: string | undefined;
  for (const name of counts.keys()) if (least === undefined || name < least) least = name;
  return least;
}

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
  readonly spelt = new Spelt();
  private readonly said = new Map<string, Said>();
  /** target -> names used for it */
  private readonly usedFor = new Map<string, Counts>();

  constructor(
    private readonly ground: GroundConcepts,
    bits: number,
  ) {
    this.table = new NameTable(bits);
  }

  add(evidence: readonly Evidence[]): void {
    this.spelt.forget();
    for (const e of evidence) this.change(e, 1);
  }

  remove(evidence: readonly Evidence[]): void {
    this.spelt.forget();
    for (const e of evidence) this.change(e, -1);
  }

  meaning(key: string): Meaning | undefined {
    const said = this.said.get(key);
    const concept = said && this.idOf(key);
    if (said === undefined || concept === undefined) return undefined;
    const anchor = first(said.anchors);
    const spelling = anchor ?? first(said.spellings) ?? key;
    const guard = vaultGuard(spelling);
    // A shown text of one small word ("zones", "scales") is a word of its sentence, elsewhere too.
    const word = anchor === undefined && said.short.size === 0 && /^\p{Ll}+$/u.test(spelling);
    return { concept, guard: word ? 'never' : guard, spelling };
  }

  /** Id of the concept a key stands for, or undefined where the notes do not say or disagree. */
  idOf(key: string): string | undefined {
    const said = this.said.get(key);
    if (said === undefined) return undefined;
    if (said.anchors.size > 0) return key;
    if (said.alias.size > 0) return this.agreed(said.alias, (t) => this.certain(t));
    if (said.long.size > 0) return this.idOfLong(key, said);
    return this.agreed(said.short, (t) => (this.ground.get(t) ? t : this.idOf(t)));
  }

  get(id: string): Concept | undefined {
    const known = this.ground.get(id);
    const others = this.namesFor(id);
    if (known !== undefined) return others.length === 0 ? known : { ...known, aliases: [...known.aliases, ...others] };
    const said = this.said.get(id);
    if (said === undefined || this.idOf(id) !== id) return undefined;
    const spelt = [...said.anchors.keys(), ...said.spellings.keys()];
    const name = first(said.anchors) ?? first(said.spellings) ?? id;
    const aliases = [...new Set([...spelt.sort(), ...others])].filter((n) => n !== name);
    return { id, name, aliases, category: 'general', kind: 'term', source: 'vault' };
  }

  /** Ids of the concepts that only the notes know. */
  *ids(): Iterable<string> {
    for (const key of this.said.keys()) if (this.idOf(key) === key && this.ground.get(key) === undefined) yield key;
  }

  /** Every key with a way to write it, for suggestions. */
  *keys(): Iterable<string> {
    yield* this.said.keys();
  }

  private certain(target: string): string | undefined {
    if (this.ground.get(target) !== undefined) return target;
    return (this.said.get(target)?.anchors.size ?? 0) > 0 ? target : undefined;
  }

  private agreed(targets: Counts, resolve: (target: string) => string | undefined): string | undefined {
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
    const known = this.agreed(said.long, (short) => {
      const concept = this.ground.get(short);
      if (concept !== undefined) return sharesWords(concept, first(said.spellings) ?? key) ? short : undefined;
      return this.certain(short);
    });
    return known ?? key;
  }

  private namesFor(id: string): string[] {
    const names = new Set<string>();
    const visit = (target: string, depth: number): void => {
      for (const key of this.usedFor.get(target)?.keys() ?? []) {
        if (key === id || this.idOf(key) !== id) continue;
        for (const spelling of this.said.get(key)?.spellings.keys() ?? []) names.add(spelling);
        if (depth < 2) visit(key, depth + 1);
      }
    };
    visit(id, 0);
    return [...names].sort();
  }

  private change(e: Evidence, by: 1 | -1): void {
    let said = this.said.get(e.key);
    if (said === undefined) {
      said = { anchors: new Map(), spellings: new Map(), alias: new Map(), short: new Map(), long: new Map() };
      this.said.set(e.key, said);
    }
    if (e.kind === 'anchor') add(said.anchors, e.name, by);
    else {
      add(said.spellings, e.name, by);
      add(said[e.kind], e.target, by);
      const used = this.usedFor.get(e.target) ?? new Map<string, number>();
      add(used, e.key, by);
      if (used.size === 0) this.usedFor.delete(e.target);
      else this.usedFor.set(e.target, used);
    }
    if (said.anchors.size + said.spellings.size === 0) this.said.delete(e.key);
    if (by > 0) this.table.add(e.name);
    else this.table.remove(e.name);
  }
}

/** Whether a spelt-out name may be a variant of how the catalogue spells the acronym out: half of its words agree. */
function sharesWords(concept: Concept, name: string): boolean {
  const words = wordsOf(name.toLowerCase());
  const spelt = [concept.name, ...concept.aliases].map((n) => wordsOf(n.toLowerCase())).filter((w) => w.length > 1);
  if (spelt.length === 0) return true;
  return spelt.some((w) => words.filter((x) => w.includes(x)).length * 2 > words.length);
}
