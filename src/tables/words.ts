/** A list of words that is made when it is first asked, so that loading the plugin makes none. */
export interface WordList {
  has(word: string): boolean;
}

/** A pattern that is compiled when it is first asked. */
export interface WordPattern {
  test(text: string): boolean;
}

/** What `make` gives, made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The words of a table, parted by white space. */
export function wordsOf(table: () => string): string[] {
  return table().split(/\s+/).filter(Boolean);
}

/** The entries of a table of phrases: parted by semicolons or ends of lines. */
export function phrasesOf(table: () => string): string[] {
  return table()
    .split(/\s*[;\n]\s*/)
    .filter(Boolean);
}

/** Membership in a table of words. */
export function words(table: () => string): WordList {
  const list = once(() => new Set(wordsOf(table)));
  return { has: (word) => list().has(word) };
}

/**
 * Whether one of a table's patterns stands in a text, whatever the case. The table holds alternatives parted by `|`, in which `?`, `[ ]`
 * and `( )` mean what they mean in a regular expression; ends of lines are for the reader. `around` has a `%` where they go.
 */
export function anyOf(table: () => string, around = '^(?:%)$'): WordPattern {
  const pattern = once(
    () =>
      new RegExp(
        around.replace('%', () => table().replace(/\n/g, '')),
        'iu',
      ),
  );
  return { test: (text) => pattern().test(text) };
}
