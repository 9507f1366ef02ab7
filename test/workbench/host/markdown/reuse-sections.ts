/**
 * Says which of the sections on the page can stay for the new text: those with the same markup, in the same order, counted from
 * the start and then from the end.
 *
 * @returns for each new section the old one that it takes over, or `null`.
 */
export function reuseSections<Old extends { html: string }>(
  old: readonly Old[],
  fresh: readonly { html: string }[],
): (Old | null)[] {
  const kept: (Old | null)[] = fresh.map(() => null);
  let start = 0;
  while (start < old.length && start < fresh.length && old[start]?.html === fresh[start]?.html) {
    kept[start] = old[start] ?? null;
    start++;
  }
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end]?.html === fresh[fresh.length - 1 - end]?.html
  ) {
    kept[fresh.length - 1 - end] = old[old.length - 1 - end] ?? null;
    end++;
  }
  return kept;
}
