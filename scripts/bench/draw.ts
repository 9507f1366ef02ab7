import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { connected, drawSection, isWorthDrawing, Lookups, toMermaid } from '../../src/architecture';
import { groundLexicon, loadCatalogue, noteLexicon } from '../../src/concepts';
import { readNote, type Note } from '../../src/notes';
import { parseMetadata } from '../../test/workbench/metadata';
import { markdownFiles, readVaultFile } from '../cli/vault-folder';
import type { Bench, Figure } from './measure';
import { syntheticVault } from './synthetic';

const ROUNDS = 5;
const SYNTHETIC = 300;

/** Study vaults that stand beside the clone, where there are some. */
const SHARED = '../shared/vaults';

export const draw: Bench = {
  about: 'bullets of a section to Mermaid text, one section at a time, each note with a lexicon made anew',
  run() {
    const vaults = existsSync(SHARED) ? readVaults(SHARED) : [];
    if (vaults.length === 0) console.log(`  no study vaults in ${SHARED}: made-up notes instead`);
    const notes =
      vaults.length > 0 ? vaults : [...syntheticVault(SYNTHETIC)].map((n) => readNote(n.path, n.text, n.metadata));
    return figures(notes);
  },
};

function readVaults(folder: string): Note[] {
  return markdownFiles(folder).map((path) => {
    const text = readVaultFile(folder, path);
    return readNote(path, text, parseMetadata(text), true);
  });
}

interface Timed {
  readonly ms: number;
  readonly at: string;
  readonly drawn: boolean;
}

function figures(notes: readonly Note[]): Figure[] {
  const ground = groundLexicon(loadCatalogue());
  const best = new Map<string, Timed>();
  const opening: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, note] of notes.entries()) {
      const start = performance.now();
      const lexicon = noteLexicon(note, ground);
      const ms = performance.now() - start;
      const lookups = new Lookups(lexicon);
      opening[index] = Math.min(opening[index] ?? Infinity, ms);
      for (const section of note.sections) {
        if (!section.bullets.some((i) => note.bullets[i]?.marker !== '')) continue;
        const at = join(note.path, `:${String(section.line)}`);
        const begin = performance.now();
        const architecture = drawSection(note, section, lexicon, lookups);
        const drawn = architecture !== undefined && isWorthDrawing(architecture);
        if (drawn) toMermaid(connected(architecture), { compact: true, legend: false });
        const took = performance.now() - begin;
        if (took < (best.get(at)?.ms ?? Infinity)) best.set(at, { ms: took, at, drawn });
      }
    }
  const all = [...best.values()].sort((a, b) => a.ms - b.ms);
  const drawn = all.filter((one) => one.drawn);
  for (const { at, ms } of all.slice(-SLOWEST).reverse()) console.log(`  slowest: ${ms.toFixed(2)} ms ${at}`);
  return [
    { name: `sections with bullets (drawn: ${String(drawn.length)})`, value: all.length, unit: '' },
    { name: 'median section', value: share(all, 0.5), unit: 'ms', target: 0.5 },
    { name: '99th percentile', value: share(all, 0.99), unit: 'ms', target: 5 },
    { name: 'slowest section', value: share(all, 1), unit: 'ms' },
    { name: 'median of those drawn', value: share(drawn, 0.5), unit: 'ms' },
    {
      name: 'lexicon of a note, 99th percentile',
      value: opening.sort((a, b) => a - b)[Math.floor(opening.length * 0.99)] ?? 0,
      unit: 'ms',
    },
  ];
}

const SLOWEST = 5;

function share(sorted: readonly Timed[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]?.ms ?? 0;
}
