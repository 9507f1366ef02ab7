import type { Layer, Meaning } from '../matcher';
import { NameTable } from '../name-table';
import { Spelt } from '../spelt';
import type { Concept } from '../types';
import { hashOf, keyOf } from '../words';
import { ambiguities, type Ambiguity } from './ambiguous';
import { tables } from './data';
import {
  blockOf,
  conceptOf,
  endsOfParts,
  idOfLine,
  nameAt,
  Scan,
  scanTables,
  type Block,
  type CatalogueName,
} from './parse';

export type { Block, CatalogueName } from './parse';

/**
 * Every concept that ships with the product, and all its names. Never changes once made; what is asked for often is kept.
 *
 * Where two lines claim one name the first keeps it; `scripts/catalogue.ts` fails on that.
 */
export class Catalogue implements Layer {
  readonly table = new NameTable(14);
  readonly spelt = new Spelt(8192);
  readonly changes = 0;
  private readonly scan = new Scan();
  private readonly ambiguous = new Map<string, Ambiguity>();
  private readonly made = new Map<string, Concept>();
  private readonly meant = new Map<string, Meaning>();
  private partEnds: ReadonlySet<string> | undefined;
  private allKeys: string[] | undefined;
  private allIds: string[] | undefined;

  /** Reads the tables: a few milliseconds. Make it once, at first use, and hand it on. */
  constructor(source: string = tables.map((table) => table()).join('')) {
    scanTables(source, this.scan, this.table);
    for (const a of ambiguities()) {
      this.ambiguous.set(a.key, a);
      this.table.add(a.short);
    }
  }

  /** The same with a pause after each table: at start-up all of them together would hold up the app. */
  static *inSteps(): Generator<void, Catalogue> {
    // The first one asked for is unpacked together with the others.
    tables[0]?.();
    yield;
    const made = new Catalogue('');
    for (const table of tables) {
      yield;
      scanTables(table(), made.scan, made.table);
    }
    return made;
  }

  meaning(key: string): Meaning | undefined {
    const plain = this.plain(key);
    if (plain !== undefined && plain.guard !== 'never') return plain;
    const unsure = this.ambiguous.get(key);
    return unsure === undefined ? plain : { concept: '', guard: 'exact', spelling: unsure.short, cues: unsure.cues };
  }

  get(id: string): Concept | undefined {
    const made = this.made.get(id);
    if (made !== undefined) return made;
    const index = this.scan.byHash.get(hashOf(id));
    if (index === undefined) return undefined;
    const line = nameAt(this.scan, index).line;
    const concept = conceptOf(this.scan, line);
    if (concept.id !== id) return undefined;
    this.made.set(id, concept);
    return concept;
  }

  /** Id of the concept with a name of this key, however ambiguous the name is in running text. */
  idOf(key: string): string | undefined {
    const plain = this.plain(key);
    if (plain !== undefined) return plain.concept;
    const cues = this.ambiguous.get(key)?.cues ?? [];
    return cues.length === 1 ? cues[0]?.concept : undefined;
  }

  /** Ids in the order of the tables. */
  ids(): Iterable<string> {
    this.allIds ??= this.scan.lines.start.map((_, line) => idOfLine(this.scan, line));
    return this.allIds;
  }

  /** Keys of all names; made at first use. */
  keys(): Iterable<string> {
    this.allKeys ??= this.scan.names.start.map((_, i) => keyOf(nameAt(this.scan, i).text));
    return this.allKeys;
  }

  /** See `Lexicon.endsPart`. */
  endsPart(word: string): boolean {
    this.partEnds ??= new Set(endsOfParts(this.scan));
    return this.partEnds.has(word);
  }

  /** Every line with its names and block, for those who check the tables. */
  *lines(): Iterable<{ concept: Concept; block: Block; names: CatalogueName[] }> {
    const names = this.scan.names.start.map((_, i) => nameAt(this.scan, i));
    for (let line = 0; line < this.scan.lines.start.length; line++) {
      yield {
        concept: conceptOf(this.scan, line),
        block: blockOf(this.scan, line),
        names: names.filter((n) => n.line === line),
      };
    }
  }

  private plain(key: string): Meaning | undefined {
    const known = this.meant.get(key);
    if (known !== undefined) return known;
    const index = this.scan.byHash.get(hashOf(key));
    if (index === undefined) return undefined;
    const { text, guard, line } = nameAt(this.scan, index);
    if (keyOf(text) !== key) return undefined;
    const meaning = { concept: idOfLine(this.scan, line), guard, spelling: text };
    this.meant.set(key, meaning);
    return meaning;
  }
}

/** The catalogue that ships with the product. */
export function loadCatalogue(): Catalogue {
  return new Catalogue();
}

/** The same for all who share it: made in steps where there is time for them, at once where somebody needs it first. */
export class SharedCatalogue {
  private made: Catalogue | undefined;

  get(): Catalogue {
    return (this.made ??= loadCatalogue());
  }

  *steps(): Generator<void> {
    if (this.made !== undefined) return;
    const made = yield* Catalogue.inSteps();
    this.made ??= made;
  }
}
