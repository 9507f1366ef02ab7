import type { Reference } from 'obsidian';

/** What a wikilink's inside means: `Target#Heading|Shown`. A pipe in first place belongs to the target. */
export function readWikilink(original: string, inside: string): Reference {
  const pipe = inside.indexOf('|');
  if (pipe > 0) {
    // Inside a table the pipe is written `\|`; the backslash is no part of the target.
    const link = clean(inside.slice(0, pipe).replace(/\\$/, ''));
    return { displayText: inside.slice(pipe + 1).trim(), link, original };
  }
  const link = clean(inside);
  return { displayText: shownFor(link), link, original };
}

/** A link that is the whole of a property's value, or null. */
export function readWholeLink(value: string): Reference | null {
  const wiki = /^\[\[([^\n]+?)\]\]$/.exec(value);
  if (wiki?.[1] !== undefined) return readWikilink(value, wiki[1]);
  const markdown = /^\[([^\]\n]+)\]\(([^()\s]+)\)$/.exec(value);
  if (markdown?.[1] === undefined || markdown[2] === undefined || isExternal(markdown[2])) return null;
  return { displayText: markdown[1], link: decoded(markdown[2]), original: value };
}

/** `Note#Heading#Sub` is shown as `Note > Heading > Sub`. */
function shownFor(link: string): string {
  return link
    .split('#')
    .filter((part) => part !== '')
    .join(' > ')
    .trim();
}

/** True for a target with a scheme (`https:`, `mailto:`) or a protocol-relative one. */
export function isExternal(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(target);
}

/** Percent signs decoded as the app decodes them; a malformed target stays as written. */
export function decoded(target: string): string {
  try {
    return clean(decodeURIComponent(target));
  } catch {
    return clean(target);
  }
}

function clean(link: string): string {
  return link.replace(/\u00A0/g, ' ').trim();
}
