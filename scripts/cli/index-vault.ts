import { performance } from 'node:perf_hooks';
import { parseArguments } from './options';
import { loadLibrary } from './load-library';
import { print } from './print';

/** `index <vault>`: `{notes, sections, bullets, sentences, concepts, skipped, ms}`; `ms` is the time from the first file read. */
export function printIndex(args: readonly string[]): void {
  const folder = parseArguments(args, [], { min: 1, max: 1 }).positional[0] ?? '';
  const start = performance.now();
  const library = loadLibrary(folder);
  const ms = performance.now() - start;
  print({
    ...library.counts(),
    concepts: library.conceptUses().map(({ concept, notes, mentions }) => ({
      name: concept.name,
      aliases: concept.aliases,
      category: concept.category,
      notes,
      mentions,
    })),
    skipped: library.skipped(),
    ms: Math.round(ms),
  });
}
