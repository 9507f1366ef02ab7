import type { Section } from '../../notes';

/** What an `atlas` block asks for. `note` is empty for the note that the block stands in. */
export type Asked = { readonly note: string; readonly headings: readonly string[] } | { readonly concept: string };

/**
 * The first line of the block that isn't blank: `[[Note#Heading#Inner|shown]]`, `#Heading` for the note itself, or the name of a
 * concept. Undefined where there is none.
 */
export function readAsked(text: string): Asked | undefined {
  const line = text
    .split('\n')
    .map((one) => one.trim())
    .find((one) => one !== '');
  if (line === undefined) return undefined;
  const link = /^!?\[\[([^\]]*)\]\]$/.exec(line)?.[1]?.split('|')[0] ?? (line.startsWith('#') ? line : undefined);
  if (link === undefined) return { concept: line };
  const [note = '', ...headings] = link.split('#').map((part) => part.trim());
  const named = headings.filter((heading) => heading !== '');
  return note === '' && named.length === 0 ? undefined : { note, headings: named };
}

/** The sections whose own heading is the last one named, below the ones named before it; all sections where none is named. */
export function sectionsNamed(sections: readonly Section[], headings: readonly string[]): Section[] {
  if (headings.length === 0) return [...sections];
  const wanted = headings.map(letters);
  return sections.filter((section) => {
    const path = section.headings.map((heading) => letters(heading.text));
    if (path.at(-1) !== wanted.at(-1)) return false;
    let at = 0;
    for (const heading of path) if (heading === wanted[at]) at += 1;
    return at === wanted.length;
  });
}

/** As the app compares the headings of a link: marks that a link can't hold don't count. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
