import { groups } from './data/confusables';

/** Id -> confusable ids, nearest group first. Made once by whoever asks often. */
export function confusablesTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const line of groups().split('\n')) {
    const ids = line.split(' ').filter((id) => id !== '');
    for (const id of ids) {
      const list = table.get(id) ?? [];
      for (const other of ids) if (other !== id && !list.includes(other)) list.push(other);
      table.set(id, list);
    }
  }
  return table;
}

/** Ids of what a concept is commonly confused with, nearest first; empty where nothing is known. */
export function confusables(
  id: string,
  table: ReadonlyMap<string, readonly string[]> = confusablesTable(),
): readonly string[] {
  return table.get(id) ?? [];
}
