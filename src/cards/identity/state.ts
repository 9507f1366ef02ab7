import type { FactSighting } from '../types';
import type { Doubt } from './doubts';
import type { Buried } from './graveyard';

/** `[id, line, raw, parent, heading, block id]`; parent and heading as indices into the note's `texts`. */
export type PackedFact = readonly [string | null, number, string, number, number, string | null];

/** Parents and headings repeat from bullet to bullet, so each is stored once. */
export interface PackedNote {
  readonly texts: readonly string[];
  readonly facts: readonly PackedFact[];
}

export interface RegistryState {
  readonly version: 1;
  readonly notes: readonly (readonly [string, PackedNote])[];
  readonly graves: readonly (readonly [string, FactSighting])[];
  readonly doubts: readonly Doubt[];
}

export function packNote(seen: readonly FactSighting[], ids: readonly (string | null)[]): PackedNote {
  const texts: string[] = [];
  const index = new Map<string, number>();
  const put = (text: string): number => {
    const known = index.get(text);
    if (known !== undefined) return known;
    index.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const facts = seen.map((s, i): PackedFact => [
    ids[i] ?? null,
    s.line,
    s.raw,
    put(s.parent),
    put(s.heading),
    s.blockId,
  ]);
  return { texts, facts };
}

export function unpackNote(path: string, packed: PackedNote): { seen: FactSighting[]; ids: (string | null)[] } {
  const seen = packed.facts.map(([, line, raw, parent, heading, blockId]): FactSighting => ({
    path,
    line,
    raw,
    parent: packed.texts[parent] ?? '',
    heading: packed.texts[heading] ?? '',
    blockId,
  }));
  return { seen, ids: packed.facts.map(([id]) => id) };
}

export function packFact(fact: Buried): readonly [string, FactSighting] {
  return [fact.id, fact.at];
}

export function unpackFact([id, at]: readonly [string, FactSighting]): Buried {
  return { id, at };
}
