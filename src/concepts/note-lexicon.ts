import type { Note } from '../notes';
import { baseName, EvidenceReader } from './evidence';
import { keysOf, vaultPart, type LayeredLexicon, type LexiconPart } from './lexicon';
import type { Meaning } from './matcher';
import { NameTable } from './name-table';
import { Spelt } from './spelt';
import { KeyList } from './suggest';
import { VaultNames } from './vault-names';

const NO_KEYS = new KeyList([]);

/** Common words that this note uses as a name, by being called so, linking to it or spelling it out. */
function meantHere(note: Note, base: LayeredLexicon): LexiconPart {
  const table = new NameTable(6);
  const meanings = new Map<string, Meaning>();
  const mean = (name: string): void => {
    const concept = base.idOf(name);
    if (concept === undefined) return;
    for (const key of keysOf(name)) {
      const guard = base.meaning(key)?.guard;
      if ((guard !== 'name' && guard !== 'prefix') || meanings.has(key)) continue;
      const spelling = base.meaning(key)?.spelling ?? name;
      meanings.set(key, { concept, guard: 'exact', spelling });
      table.add(spelling);
    }
  };
  mean(note.name);
  for (const link of note.links) mean(baseName(link.target));
  for (const { short, long } of note.acronyms) if (base.idOf(long) === base.idOf(short)) mean(short);
  return {
    layer: { table, spelt: new Spelt(64), changes: 0, meaning: (key) => meanings.get(key) },
    get: () => undefined,
    idOf: (key) => meanings.get(key)?.concept,
    ids: () => [],
    keys: () => NO_KEYS,
  };
}

/**
 * The lexicon of one note: `base` with what the note itself says about names. Costs what the note says; `base` is shared, not
 * copied. Over the catalogue alone it needs nothing of the vault, so an opened note never waits for the index.
 */
export function noteLexicon(note: Note, base: LayeredLexicon): LayeredLexicon {
  const names = new VaultNames(base, 7);
  names.add(new EvidenceReader(base).of(note));
  return base.with([meantHere(note, base), ...base.parts, vaultPart(names)]);
}
