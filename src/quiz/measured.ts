import { keptMap, type KeptStates } from '../keep';
import { Postings } from './postings';
import type { Roster } from './roster';
import type { Measure } from './text/measures';

/** Units that are kept in one part; most have a few hundred numbers at most. */
const TOGETHER = 10;

/** Numbers with a unit that the vault has, with the bullets they stand in. */
export class Measures {
  private readonly places: Postings;
  private readonly byUnit = new Map<string, Map<string, Measure>>();
  private readonly known = new Map<string, { readonly state: number; readonly found: readonly Measure[] }>();

  constructor(private readonly roster: Roster) {
    this.places = new Postings(roster);
  }

  add(measure: Measure, id: number): void {
    const { unit, text } = measure;
    const texts = this.byUnit.get(unit) ?? new Map<string, Measure>();
    this.byUnit.set(unit, texts);
    if (!texts.has(text)) texts.set(text, measure);
    this.places.add(keyOf(unit, text), id);
  }

  get kept(): KeptStates {
    return { ...this.places.kept, units: keptMap(this.byUnit, TOGETHER) };
  }

  /** Each text once, in the order in which they stand in the vault. */
  of(unit: string): readonly Measure[] {
    const known = this.known.get(unit);
    if (known?.state === this.roster.changes) return known.found;
    const texts = [...(this.byUnit.get(unit) ?? [])];
    const first = this.roster.firsts(texts.map(([text]) => this.places.get(keyOf(unit, text))));
    const found = texts
      .map(([, measure], i) => ({ measure, at: first[i] ?? Infinity }))
      .filter(({ at }) => at < Infinity)
      .sort((a, b) => a.at - b.at || a.measure.start - b.measure.start)
      .map(({ measure }) => measure);
    this.known.set(unit, { state: this.roster.changes, found });
    return found;
  }

  renumber(renewed: (ids: Int32Array) => Int32Array): void {
    this.places.renumber(renewed);
  }
}

function keyOf(unit: string, text: string): string {
  return `${unit}\n${text}`;
}
