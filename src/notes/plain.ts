import type { LinkSpan, MarkSpan } from './types';

/** What is left of a stretch of inline Markdown when a reader looks at it. */
export interface Plain {
  readonly text: string;
  readonly links: readonly LinkSpan[];
  readonly marks: readonly MarkSpan[];
  /** Without `#`, as written. */
  readonly tags: readonly string[];
  /** Targets of embedded images. */
  readonly images: readonly string[];
  readonly blockId: string | null;
}

const MARKUP = /[[\]*_=`#<!~\\^%&\t\n\r\u00a0\u200b-\u200d\u2060\ufeff]| {2}/;
const IMAGE = /\.(png|jpe?g|gif|svg|webp|bmp|avif)$/i;
const TAG_CHAR = /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]/u;
/** After these words a tag is part of the sentence ("store it in #S3"), so its name stays in the text. */
const LEADS_INTO_NAME = /(^|\s)(a|an|the|of|to|in|on|by|with|from|for|via|and|or|use|uses|using|is|are|like)$/i;
const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

const PAIRED: readonly (readonly [string, MarkSpan['kind']])[] = [
  ['**', 'bold'],
  ['__', 'bold'],
  ['==', 'highlight'],
  ['~~', 'strike'],
  ['*', 'italic'],
  ['_', 'italic'],
];

/**
 * Inline Markdown as a reader sees it: links by their shown text, emphasis, tags, comments and HTML tags removed, white
 * space collapsed, with the spans of links and emphasis located in the result.
 *
 * This is no Markdown parser: blocks were parsed by the app, and only what stands inside one bullet comes here. It is one
 * pass over the text and never throws; markup that does not close stays as text.
 */
export function plainText(raw: string): Plain {
  if (!MARKUP.test(raw)) return { text: raw.trim(), links: [], marks: [], tags: [], images: [], blockId: null };
  return new Scanner(raw).run();
}

/** `folder/Note.md#Part` -> target and subpath, decoded. */
export function splitTarget(written: string): { target: string; subpath: string } {
  const hash = written.indexOf('#');
  const path = hash < 0 ? written : written.slice(0, hash);
  const subpath = hash < 0 ? '' : written.slice(hash + 1);
  return { target: path.trim().replace(/^\.\//, '').replace(/\.md$/i, ''), subpath: subpath.trim() };
}

class Scanner {
  private out = '';
  private at = 0;
  private readonly links: LinkSpan[] = [];
  private readonly marks: MarkSpan[] = [];
  private readonly tags: string[] = [];
  private readonly images: string[] = [];
  private readonly open: { marker: string; kind: MarkSpan['kind']; start: number }[] = [];
  private blockId: string | null = null;

  constructor(private readonly raw: string) {}

  run(): Plain {
    const block = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(this.raw);
    const end = block ? block.index : this.raw.length;
    if (block?.[1]) this.blockId = block[1];
    while (this.at < end) this.step(end);
    const text = this.out.trimEnd();
    const clip = <S extends { start: number; end: number }>(spans: S[]): S[] =>
      spans.map((s) => (s.end > text.length ? { ...s, end: text.length } : s)).filter((s) => s.start < s.end);
    return {
      text,
      links: clip(this.links),
      marks: clip(this.marks),
      tags: this.tags,
      images: this.images,
      blockId: this.blockId,
    };
  }

  private step(end: number): void {
    const { raw } = this;
    const c = raw[this.at] ?? '';
    const taken =
      c === '\\'
        ? this.escape()
        : c === '`'
          ? this.code()
          : c === '!' && raw[this.at + 1] === '['
            ? this.embed()
            : c === '['
              ? this.link()
              : c === '<'
                ? this.html()
                : c === '%' && raw[this.at + 1] === '%'
                  ? this.comment()
                  : c === '#'
                    ? this.tag(end)
                    : c === '&'
                      ? this.entity()
                      : c === '*' || c === '_' || c === '=' || c === '~'
                        ? this.emphasis(c)
                        : false;
    if (taken) return;
    this.append(c);
    this.at++;
  }

  private append(s: string): void {
    for (const c of s) {
      if (/[\u200b-\u200d\u2060\ufeff]/.test(c)) continue;
      if (/\s/.test(c)) {
        if (this.out !== '' && !this.out.endsWith(' ')) this.out += ' ';
      } else this.out += c;
    }
  }

  private escape(): boolean {
    const next = this.raw[this.at + 1];
    if (!next || !/[!-/:-@[-`{-~]/.test(next)) return false;
    this.append(next);
    this.at += 2;
    return true;
  }

  private code(): boolean {
    const fence = /^`+/.exec(this.raw.slice(this.at, this.at + 8))?.[0] ?? '`';
    const close = this.raw.indexOf(fence, this.at + fence.length);
    if (close < 0) return false;
    const start = this.out.length;
    this.append(this.raw.slice(this.at + fence.length, close));
    if (this.out.length > start) this.marks.push({ kind: 'code', start, end: this.out.length });
    this.at = close + fence.length;
    return true;
  }

  private embed(): boolean {
    const wiki = /^!\[\[([^\]\n]*)\]\]/.exec(this.raw.slice(this.at, this.at + 400));
    if (wiki) {
      const written = (wiki[1] ?? '').split(/\\?\|/)[0] ?? '';
      if (IMAGE.test(written.trim())) this.images.push(written.trim());
      this.at += wiki[0].length;
      return true;
    }
    const inline = /^!\[[^\]\n]*\]\(([^)\n]*)\)/.exec(this.raw.slice(this.at, this.at + 2000));
    if (!inline) return false;
    const address = decode(stripTitle(inline[1] ?? ''));
    if (IMAGE.test(address.split(/[?#]/)[0] ?? '') || /^https?:/i.test(address)) this.images.push(address);
    this.at += inline[0].length;
    return true;
  }

  private link(): boolean {
    const ahead = this.raw.slice(this.at, this.at + 2000);
    const wiki = /^\[\[([^\]\n]+)\]\]/.exec(ahead);
    if (wiki) {
      const parts = (wiki[1] ?? '').split(/\\?\|/).map((p) => p.trim());
      const { target, subpath } = splitTarget(parts[0] ?? '');
      const shown = parts.slice(1).filter(Boolean).pop() ?? (target ? baseName(target) : subpath);
      this.insertLink(target, subpath, shown);
      this.at += wiki[0].length;
      return true;
    }
    const note = /^\[\^[^\]\n]*\]/.exec(ahead);
    if (note) {
      this.at += note[0].length;
      return true;
    }
    const inline = /^\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(((?:[^()\n]|\([^()\n]*\))*)\)/.exec(ahead);
    if (!inline) return false;
    const address = stripTitle(inline[2] ?? '');
    if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//')) this.insertNested(inline[1] ?? '');
    else {
      const { target, subpath } = splitTarget(decode(address));
      this.insertLink(target, subpath, inline[1] ?? '');
    }
    this.at += inline[0].length;
    return true;
  }

  private insertLink(target: string, subpath: string, shown: string): void {
    const start = this.out.length;
    this.insertNested(shown);
    const from = this.out[start] === ' ' ? start + 1 : start;
    const to = this.out.endsWith(' ') ? this.out.length - 1 : this.out.length;
    if (to > from) this.links.push({ target, subpath, start: from, end: to });
  }

  private insertNested(shown: string): void {
    const inner = plainText(shown);
    const start = this.out.length;
    this.append(inner.text);
    for (const m of inner.marks) this.marks.push({ ...m, start: m.start + start, end: m.end + start });
    this.images.push(...inner.images);
  }

  private html(): boolean {
    const ahead = this.raw.slice(this.at, this.at + 600);
    const tag = /^<!--[\s\S]*?-->|^<\/?[a-z][^<>]*>/i.exec(ahead);
    if (!tag) return false;
    const address = /^<(https?:[^>\s]+)>$/i.exec(tag[0]);
    if (address) this.append(address[1] ?? '');
    else if (/^<(br|p|li|div|td)\b/i.test(tag[0])) this.append(' ');
    this.at += tag[0].length;
    return true;
  }

  private comment(): boolean {
    const close = this.raw.indexOf('%%', this.at + 2);
    if (close < 0) return false;
    this.at = close + 2;
    return true;
  }

  private tag(end: number): boolean {
    const before = this.raw[this.at - 1];
    if (before !== undefined && !/\s/.test(before)) return false;
    let i = this.at + 1;
    while (i < end) {
      const c = String.fromCodePoint(this.raw.codePointAt(i) ?? 0);
      if (!TAG_CHAR.test(c)) break;
      i += c.length;
    }
    const name = this.raw.slice(this.at + 1, i);
    if (name === '' || /^[\d/_-]+$/.test(name)) return false;
    this.tags.push(name);
    const rest = this.raw.slice(i, end).trimStart();
    const continues = /^[a-z]/.test(rest) || /^['’]s\b/.test(rest);
    if (continues && (this.out === '' || LEADS_INTO_NAME.test(this.out.trimEnd()))) this.append(name);
    else if (LEADS_INTO_NAME.test(this.out.trimEnd()) && !/^(is|are)$/i.test(this.out.trimEnd())) this.append(name);
    this.at = i;
    return true;
  }

  private entity(): boolean {
    const m = /^&(?:([a-z]+)|#(\d{1,7}));/i.exec(this.raw.slice(this.at, this.at + 12));
    if (!m) return false;
    const code = Number(m[2] ?? 0);
    const decoded = m[1] ? ENTITY[m[1].toLowerCase()] : code > 31 && code < 0x110000 ? String.fromCodePoint(code) : '';
    if (decoded === undefined) return false;
    this.append(decoded);
    this.at += m[0].length;
    return true;
  }

  private emphasis(c: string): boolean {
    for (const [marker, kind] of PAIRED) {
      if (marker[0] !== c || !this.raw.startsWith(marker, this.at)) continue;
      if (c === '=' || c === '~' ? marker.length !== 2 : false) continue;
      const before = this.raw[this.at - 1] ?? ' ';
      const after = this.raw[this.at + marker.length] ?? ' ';
      const last = this.open[this.open.length - 1];
      if (last?.marker === marker && !/\s/.test(before)) {
        if (c === '_' && /[\p{L}\p{N}]/u.test(after)) return false;
        this.open.pop();
        if (this.out.length > last.start) this.marks.push({ kind, start: last.start, end: this.out.length });
        this.at += marker.length;
        return true;
      }
      const opens =
        !/\s/.test(after) &&
        !(c === '_' && /[\p{L}\p{N}]/u.test(before)) &&
        this.raw.indexOf(marker, this.at + marker.length + 1) > 0;
      if (!opens) continue;
      this.open.push({ marker, kind, start: this.out.length });
      this.at += marker.length;
      return true;
    }
    return false;
  }
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
