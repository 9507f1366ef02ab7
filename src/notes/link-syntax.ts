/** Links and embeds as they are written inside a bullet. Each looks a bounded way ahead, since a line may never end. */

const IMAGE = /\.(png|jpe?g|gif|svg|webp|bmp|avif)$/i;

/** How far from its first character a link, and an embed of a note, may close. */
export const LINK_LENGTH = 2000;
const EMBED_LENGTH = 400;

/** What a link says: `shown` is Markdown. */
export interface WrittenLink {
  /** null for an address outside the vault. */
  readonly target: string | null;
  readonly subpath: string;
  readonly shown: string;
  /** Offset behind the link. */
  readonly end: number;
}

/** `folder/Note.md#Part` -> target and subpath, decoded. */
export function splitTarget(written: string): { target: string; subpath: string } {
  const hash = written.indexOf('#');
  const path = (hash < 0 ? written : written.slice(0, hash)).trim();
  const subpath = hash < 0 ? '' : written.slice(hash + 1).trim();
  // Nearly every target is a bare name.
  return { target: path.includes('.') ? path.replace(/^\.\//, '').replace(/\.md$/i, '') : path, subpath };
}

/** The `[[wikilink]]` that begins at `at`, where `raw` has two brackets. */
export function wikiLinkAt(raw: string, at: number): WrittenLink | undefined {
  const from = at + 2;
  const limit = Math.min(raw.length, at + LINK_LENGTH) - 1;
  let close = from;
  // Nearly every link is a name and nothing else.
  let bare = raw.charCodeAt(from) > 32;
  for (let code = 0; ; close++) {
    if (close >= limit) return undefined;
    const before = code;
    code = raw.charCodeAt(close);
    if (code === 10) return undefined;
    if (code === 93) {
      if (close === from || raw.charCodeAt(close + 1) !== 93) return undefined;
      bare &&= before > 32 && before < 127;
      break;
    }
    // # . / \ | and what is not ASCII
    if (code === 35 || code === 46 || code === 47 || code === 92 || code === 124 || code > 126) bare = false;
  }
  const inside = raw.slice(from, close);
  if (bare) return { target: inside, subpath: '', shown: inside, end: close + 2 };
  const parts = inside.includes('|') ? inside.split(/\\?\|/).map((p) => p.trim()) : [inside.trim()];
  const { target, subpath } = splitTarget(parts[0] ?? '');
  const shown = parts.slice(1).filter(Boolean).pop() ?? (target ? baseName(target) : subpath);
  return { target, subpath, shown, end: close + 2 };
}

/** The `[Markdown](link)` that begins at `at`. */
export function markdownLinkAt(raw: string, at: number): WrittenLink | undefined {
  const ahead = raw.slice(at, at + LINK_LENGTH);
  const inline = /^\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(((?:[^()\n]|\([^()\n]*\))*)\)/.exec(ahead);
  if (!inline) return undefined;
  const address = stripTitle(inline[2] ?? '');
  const shown = inline[1] ?? '';
  const end = at + inline[0].length;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//'))
    return { target: null, subpath: '', shown, end };
  return { ...splitTarget(decode(address)), shown, end };
}

/** The `![[embed]]` that begins at `at`: the image it shows, or null where it shows something else. */
export function wikiEmbedAt(raw: string, at: number): { image: string | null; end: number } | undefined {
  const wiki = /^!\[\[([^\]\n]*)\]\]/.exec(raw.slice(at, at + EMBED_LENGTH));
  if (!wiki) return undefined;
  const written = ((wiki[1] ?? '').split(/\\?\|/)[0] ?? '').trim();
  return { image: IMAGE.test(written) ? written : null, end: at + wiki[0].length };
}

/** The `![Markdown](embed)` that begins at `at`. */
export function markdownEmbedAt(raw: string, at: number): { image: string | null; end: number } | undefined {
  const inline = /^!\[[^\]\n]*\]\(([^)\n]*)\)/.exec(raw.slice(at, at + LINK_LENGTH));
  if (!inline) return undefined;
  const address = decode(stripTitle(inline[1] ?? ''));
  const shows = IMAGE.test(address.split(/[?#]/)[0] ?? '') || /^https?:/i.test(address);
  return { image: shows ? address : null, end: at + inline[0].length };
}

function stripTitle(address: string): string {
  const trimmed = address.trim();
  const angled = /^<([^>]*)>/.exec(trimmed);
  return angled ? (angled[1] ?? '') : trimmed.replace(/\s+["'(].*$/, '');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function baseName(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1);
}
