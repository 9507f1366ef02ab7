import { Closers } from './closers';

/** What the scan of a paragraph reports. Offsets are those of the text it was given. */
export interface InlineSink {
  /** `[[inside]]`, or `![[inside]]` when an embed. */
  wikilink(start: number, end: number, inside: string, embed: boolean): void;
  /** `[label](target)`, or `![label](target)` when an embed; the target as written. */
  link(start: number, end: number, label: string, target: string, embed: boolean): void;
  /** `#tag`. */
  tag(start: number, end: number): void;
  /** `[^id]`. */
  footnote(start: number, end: number, id: string): void;
}

/** The app's own set: general punctuation and what Markdown uses end a tag; emoji and letters of any script don't. */
const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;
const DESTINATION =
  /\(\s*(?:<([^<>\r\n]*)>|((?:[^\s()\\<]|\\\S|\((?:[^\s()\\]|\\\S)*\))(?:[^\s()\\]|\\\S|\((?:[^\s()\\]|\\\S)*\))*))(?:\s+(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s*\)/y;
const FOOTNOTE = /\[\^([^[\]\s^]{1,999})\]/y;
const AUTOLINK = /<[^\s<>@:]{1,99}(?:@|:\/)[^\s<>]+>/y;
const ATTRIBUTE = `\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\s]+|'[^'<]*'|"[^"<]*"))?`;
const HTML = new RegExp(
  `<(?:[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*\\s*/?|/[A-Za-z][A-Za-z0-9-]*\\s*|\\?[^>]*\\?|![A-Za-z][^>]*)>`,
  'y',
);
const URL = /(?:https?:\/\/|www\.)[\w-]+\.[\w.-]+[^\s<]*/iy;
const WORD = /[A-Za-z0-9]+/y;

/**
 * Finds links, tags and footnote references in `text[from, to)`, the content of one paragraph, heading or cell. Code, math, HTML, URLs
 * and what is escaped hold none. Linear in the length of the text.
 */
export function scanInline(text: string, from: number, to: number, sink: InlineSink, inLink = false): void {
  const closers = new Closers(text, from, to);
  let at = from;
  /** True where a tag may start: after white space, and right after anything that is more than a character of text. */
  let open = true;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found && at + found[0].length <= to ? found : null;
  };
  const skipTo = (end: number): void => {
    at = end;
    open = true;
  };
  const character = (): void => {
    open = /\s/.test(text.charAt(at));
    at += 1;
  };

  /** A link, embed or footnote reference at `at`; `bracket` is where its `[` is. */
  const bracketed = (bracket: number): boolean => {
    const embed = bracket > at;
    if (text[bracket + 1] === '[') {
      const end = closers.wikilink(bracket);
      if (end !== -1) {
        sink.wikilink(at, end, text.slice(bracket + 2, end - 2), embed);
        skipTo(end);
        return true;
      }
    }
    const footnote = embed ? null : match(FOOTNOTE);
    if (footnote?.[1] !== undefined) {
      sink.footnote(at, at + footnote[0].length, footnote[1]);
      skipTo(at + footnote[0].length);
      return true;
    }
    const close = closers.bracket(bracket);
    if (close === -1 || text[close + 1] !== '(' || (inLink && !embed)) return false;
    DESTINATION.lastIndex = close + 1;
    const destination = DESTINATION.exec(text);
    const end = destination ? close + 1 + destination[0].length : 0;
    if (!destination || end > to) return false;
    sink.link(at, end, text.slice(bracket + 1, close), destination[1] ?? destination[2] ?? '', embed);
    // An image's text is plain; a link's may hold embeds.
    if (!embed) scanInline(text, bracket + 1, close, { ...sink, tag: () => undefined }, true);
    skipTo(end);
    return true;
  };

  while (at < to) {
    switch (text.charAt(at)) {
      case '\\': {
        if (/[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) && at + 1 < to) skipTo(at + 2);
        else character();
        break;
      }
      case '`': {
        const run = runLength(text, at, to, '`');
        const end = closers.code(at + run, run);
        if (end === -1) {
          at += run;
          open = false;
        } else skipTo(end);
        break;
      }
      case '<': {
        const comment = text.startsWith('<!--', at) ? closers.after('-->', at + 4) : -1;
        const found = comment === -1 ? (match(AUTOLINK) ?? match(HTML)) : null;
        if (comment !== -1) skipTo(comment);
        else if (found) skipTo(at + found[0].length);
        else character();
        break;
      }
      case '$': {
        const run = Math.min(runLength(text, at, to, '$'), 2);
        const end = run === 2 ? closers.after('$$', at + 2) : closers.math(at + 1);
        if (end !== -1) skipTo(end);
        else {
          at += run;
          open = false;
        }
        break;
      }
      case '!': {
        if (text[at + 1] !== '[' || !bracketed(at + 1)) character();
        break;
      }
      case '[': {
        if (!bracketed(at)) character();
        break;
      }
      case '*': {
        skipTo(at + 1);
        break;
      }
      case '~':
      case '=':
      case '%': {
        const run = runLength(text, at, to, text.charAt(at));
        at += run;
        open = run === 2;
        break;
      }
      case '_': {
        at += 1;
        break;
      }
      case '#': {
        const tag = open ? match(TAG) : null;
        if (tag && /[^\d#]/.test(tag[0])) {
          sink.tag(at, at + tag[0].length);
          skipTo(at + tag[0].length);
        } else character();
        break;
      }
      default: {
        const word = (/[hw]/i.test(text.charAt(at)) ? match(URL) : null) ?? match(WORD);
        if (word) {
          at += word[0].length;
          open = false;
        } else character();
      }
    }
  }
}

function runLength(text: string, at: number, to: number, character: string): number {
  let end = at;
  while (end < to && text[end] === character) end += 1;
  return end - at;
}
