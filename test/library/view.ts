import type { Library } from '../../src/library';

/** Everything a library answers that must not depend on how it came about. */
export function view(library: Library): unknown {
  const source = library.quiz;
  const uses = library.conceptUses();
  return {
    counts: library.counts(),
    skipped: library.skipped(),
    concepts: uses.map((u) => [u.concept.id, [...u.concept.aliases].sort(), u.notes, u.mentions]),
    paths: source.paths(),
    tags: source.tags().map((t) => [t, [...source.select([{ tags: [t] }])]]),
    mentions: uses.map((u) => [u.concept.id, source.mentioning(u.concept.id)]),
    under: uses.map((u) => [u.concept.id, source.under(u.concept.id)]),
  };
}
