import { isSpace, isTagCharacter, isWordCharacter, plainEnd, withColons } from './characters';
import { LINK_LENGTH, markdownEmbedAt, markdownLinkAt, wikiEmbedAt, wikiLinkAt } from './link-syntax';
import { PlainBuffer } from './plain-buffer';
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

/** How far from its first character an HTML tag may close. */
const HTML_LENGTH = 600;

/** "- ### Scaling" shows a heading in a list; "# of requests" counts. */
const HEADING = /^#{1,6}[ \t]+(?=\P{Ll})|^#{2,6}[ \t]+/u;

/** What most bullets have: shared, since nobody may write to it. */
const NONE: readonly never[] = [];

/**
 * Inline Markdown as a reader sees it: links by their shown text, emphasis, tags, comments and HTML tags removed, white
 * space collapsed, with the spans of links and emphasis located in the result.
 *
 * This is no Markdown parser: blocks were parsed by the app, and only what stands inside one bullet comes here. It is one
 * pass over the text and never throws; markup that does not close stays as text.
 */
export function plainText(raw: string): Plain {
  return isPlain(raw)
    ? { text: raw, links: NONE, marks: NONE, tags: NONE, images: NONE, blockId: null }
    : new PlainReader().read(raw);
}

/** Whether a reader sees the text just as it is written. */
export function isPlain(raw: string): boolean {
  return (
    plainEnd(raw, 0, raw.length, true) === raw.length && raw.charCodeAt(raw.length - 1) !== 32 && !raw.includes(':-')
  );
}

/** Reads one text after the other, so that the bullets of a note share what it takes. */
export class PlainReader {
  private readonly out = new PlainBuffer();
  private raw = '';
  private at = 0;
  private links: LinkSpan[] | undefined;
  private marks: MarkSpan[] | undefined;
  private tags: string[] | undefined;
  private images: string[] | undefined;
  private readonly open: { marker: string; kind: MarkSpan['kind']; start: number }[] = [];
  /** Where the next `](` stands, as far as looked for. */
  private bracket = -1;

  /** As {@link plainText}. */
  read(raw: string): Plain {
    this.out.clear();
    this.raw = raw;
    this.at = raw.startsWith('#') ? (HEADING.exec(raw)?.[0].length ?? 0) : 0;
    this.links = this.marks = this.tags = this.images = undefined;
    this.open.length = 0;
    this.bracket = -1;
    let end = raw.length;
    let blockId: string | null = null;
    const caret = raw.lastIndexOf('^');
    if (caret >= 0 && (caret === 0 || isSpace(raw.charCodeAt(caret - 1)))) {
      blockId = /^\^([A-Za-z0-9-]+)\s*$/.exec(raw.slice(caret))?.[1] ?? null;
      if (blockId !== null) end = Math.max(0, caret - 1);
    }
    while (this.at < end) {
      this.words(end);
      if (this.at < end && !this.taken(end)) this.out.append(raw.charAt(this.at++));
    }
    const text = withColons(this.out.text());
    return {
      text,
      links: this.links ? clip(this.links, text.length) : NONE,
      marks: this.marks ? clip(this.marks, text.length) : NONE,
      tags: this.tags ?? NONE,
      images: this.images ?? NONE,
      blockId,
    };
  }

  /** Takes everything up to the next character that may mean something, single blanks included. */
  private words(end: number): void {
    const from = this.at;
    const to = plainEnd(this.raw, from, end, this.out.spaced);
    if (to === from) return;
    this.out.add(this.raw.slice(from, to), this.raw.charCodeAt(to - 1) === 32);
    this.at = to;
  }

  private taken(end: number): boolean {
    const next = this.raw.charCodeAt(this.at + 1);
    switch (this.raw.charCodeAt(this.at)) {
      case 92: // backslash
        return this.escape();
      case 96: // `
        return this.code();
      case 33: // !
        return next === 91 && this.embed();
      case 91: // [
        return this.link();
      case 60: // <
        return this.html();
      case 37: // %
        return next === 37 && this.comment();
      case 35: // #
        return this.tag(end);
      case 38: // &
        return this.entity();
      case 42: // *
      case 95: // _
      case 61: // =
      case 126: // ~
        return this.emphasis(this.raw.charAt(this.at));
      default:
        return false;
    }
  }

  private escape(): boolean {
    const next = this.raw[this.at + 1];
    if (!next || !/[!-/:-@[-`{-~]/.test(next)) return false;
    this.out.append(next);
    this.at += 2;
    return true;
  }

  private code(): boolean {
    const fence = /^`+/.exec(this.raw.slice(this.at, this.at + 8))?.[0] ?? '`';
    const close = this.raw.indexOf(fence, this.at + fence.length);
    if (close < 0) return false;
    const start = this.out.length;
    this.out.append(this.raw.slice(this.at + fence.length, close));
    if (this.out.length > start) (this.marks ??= []).push({ kind: 'code', start, end: this.out.length });
    this.at = close + fence.length;
    return true;
  }

  private embed(): boolean {
    const embed =
      wikiEmbedAt(this.raw, this.at) ?? (this.hasBracket() ? markdownEmbedAt(this.raw, this.at) : undefined);
    if (embed === undefined) return false;
    if (embed.image !== null) (this.images ??= []).push(embed.image);
    this.at = embed.end;
    return true;
  }

  /** Whether a `](` follows near enough, without looking at the same text twice. */
  private hasBracket(): boolean {
    if (this.bracket < this.at && this.bracket !== Infinity) {
      const found = this.raw.indexOf('](', this.at);
      this.bracket = found < 0 ? Infinity : found;
    }
    return this.bracket < this.at + LINK_LENGTH;
  }

  private link(): boolean {
    const { raw, at } = this;
    const next = raw.charCodeAt(at + 1);
    let link = next === 91 ? wikiLinkAt(raw, at) : undefined;
    if (next === 94) {
      const note = /^\[\^[^\]\n]*\]/.exec(raw.slice(at, at + LINK_LENGTH));
      if (note) {
        this.at += note[0].length;
        return true;
      }
    }
    if (link === undefined && this.hasBracket()) link = markdownLinkAt(raw, at);
    if (link === undefined) return false;
    if (link.target === null) this.insertNested(link.shown);
    else this.insertLink(link.target, link.subpath, link.shown);
    this.at = link.end;
    return true;
  }

  private insertLink(target: string, subpath: string, shown: string): void {
    const start = this.out.length;
    this.insertNested(shown);
    // A blank before the link is none of it.
    const end = this.out.spaced ? this.out.length - 1 : this.out.length;
    if (end > start) (this.links ??= []).push({ target, subpath, start, end });
  }

  private insertNested(shown: string): void {
    if (isPlain(shown)) {
      this.out.append(shown);
      return;
    }
    const inner = plainText(shown);
    const start = this.out.length;
    this.out.append(inner.text);
    for (const m of inner.marks) (this.marks ??= []).push({ ...m, start: m.start + start, end: m.end + start });
    if (inner.images.length > 0) (this.images ??= []).push(...inner.images);
  }

  private html(): boolean {
    const ahead = this.raw.slice(this.at, this.at + HTML_LENGTH);
    const tag = /^<!--[\s\S]*?-->|^<\/?[a-z][^<>]*>/i.exec(ahead);
    if (!tag) return false;
    const address = /^<(https?:[^>\s]+)>$/i.exec(tag[0]);
    if (address) this.out.append(address[1] ?? '');
    else if (/^<(br|p|li|div|td)\b/i.test(tag[0])) this.out.append(' ');
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
    if (this.at > 0 && !isSpace(this.raw.charCodeAt(this.at - 1))) return false;
    let i = this.at + 1;
    while (i < end) {
      const code = this.raw.codePointAt(i) ?? 0;
      if (!isTagCharacter(code)) break;
      i += code > 0xffff ? 2 : 1;
    }
    const name = this.raw.slice(this.at + 1, i);
    if (name === '' || /^[\d/_-]+$/.test(name)) return false;
    (this.tags ??= []).push(name);
    const rest = this.raw.slice(i, Math.min(end, i + 200)).trimStart();
    const continues = /^[a-z]/.test(rest) || /^['’]s\b/.test(rest);
    const tail = this.out.tail();
    const leads = LEADS_INTO_NAME.test(tail);
    if ((continues && (this.out.length === 0 || leads)) || (leads && !/^(is|are)$/i.test(tail))) this.out.append(name);
    this.at = i;
    return true;
  }

  private entity(): boolean {
    const m = /^&(?:([a-z]+)|#(\d{1,7}));/i.exec(this.raw.slice(this.at, this.at + 12));
    if (!m) return false;
    const code = Number(m[2] ?? 0);
    const decoded = m[1] ? ENTITY[m[1].toLowerCase()] : code > 31 && code < 0x110000 ? String.fromCodePoint(code) : '';
    if (decoded === undefined) return false;
    this.out.append(decoded);
    this.at += m[0].length;
    return true;
  }

  private emphasis(c: string): boolean {
    const { raw, at, open } = this;
    for (const [marker, kind] of PAIRED) {
      if (marker[0] !== c || !raw.startsWith(marker, at)) continue;
      const size = marker.length;
      const spaceBefore = at > 0 && isSpace(raw.charCodeAt(at - 1));
      const last = open[open.length - 1];
      if (last?.marker === marker && at > 0 && !spaceBefore) {
        if (c === '_' && isWordCharacter(raw.charCodeAt(at + size))) return false;
        open.pop();
        if (this.out.length > last.start) (this.marks ??= []).push({ kind, start: last.start, end: this.out.length });
        this.at += size;
        return true;
      }
      const opens =
        at + size < raw.length &&
        !isSpace(raw.charCodeAt(at + size)) &&
        !(c === '_' && at > 0 && isWordCharacter(raw.charCodeAt(at - 1))) &&
        raw.indexOf(marker, at + size + 1) > 0;
      if (!opens) continue;
      open.push({ marker, kind, start: this.out.length });
      this.at += size;
      return true;
    }
    return false;
  }
}

/** Spans within a text of `length` characters. */
function clip<S extends { readonly start: number; readonly end: number }>(spans: S[], length: number): S[] {
  for (const { start, end } of spans)
    if (start >= end || end > length)
      return spans.map((s) => (s.end > length ? { ...s, end: length } : s)).filter((s) => s.start < s.end);
  return spans;
}
