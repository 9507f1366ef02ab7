import type { Library } from '../../src/library';
import type { QuizSource } from '../../src/quiz';

/** In no order. */
function sharing(source: QuizSource, word: string): string[] {
  return source
    .sharing(new Map([[word, 1]]), 1)
    .map(({ path, bullet }) => `${path} ${String(bullet)}`)
    .sort();
}

/** Everything a library answers that must not depend on how it came about. */
export function view(library: Library): unknown {
  const source = library.quiz;
  const uses = library.conceptUses();
  return {
    counts: library.counts(),
    skipped: library.skipped(),
    concepts: uses.map((u) => [u.concept.id, [...u.concept.aliases].sort(), u.notes, u.mentions]),
    paths: source.paths(),
    titles: source.titles(),
    titled: source.titles().map((t) => source.named(t)),
    written: source.titlesWith('bl', 9),
    measures: ['hour', 'day', '%'].map((unit) => source.measures(unit).map((m) => m.text)),
    words: ['cell', 'zone', 'request'].map((w) => [source.frequency(w), sharing(source, w)]),
    asking: [...source.asking()],
    tags: source.tags().map((t) => [t, [...source.select([{ tags: [t] }])]]),
    mentions: uses.map((u) => [u.concept.id, source.mentioning(u.concept.id)]),
    under: uses.map((u) => [u.concept.id, source.under(u.concept.id)]),
  };
}
