import { keyOf, type Concept, type Mention } from '../../concepts';
import type { Span } from '../../notes';
import { isPart } from '../cast/parts';
import { knownOf, wordOf, type Known } from './vocabulary';
import { STRICT_DETERMINERS, THEMES } from './words';

/** A word, a name or a mark of a bullet. */
export interface Token {
  readonly kind: 'word' | 'name' | 'mark' | 'arrow';
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly known: Known;
  /** Set for a name that stands for a component or a place. */
  readonly concept?: Concept;
  /** A word of a link to a note that no catalogue knows. */
  readonly linked?: true;
}

/** `->`, `<--`, `-(HTTPS)->`, `--HTTPS-->`, `→` */
const ARROW =
  /(?:[-=]{1,6}(?:\([^()]{1,30}\)|\|[^|]{1,30}\|)[-=]{0,6}>|-{2,6}\s?[\p{L}\p{N}][\p{L}\p{N} :/]{0,28}\s?-{1,6}>|<?[-=]{1,12}>|<[-=]{1,3}|[→➔➜⇒⟶➡⟹]|[←⇐]|[↔⇔⟷])/uy;
const SLASHED = { 'w/': 'with', 'w/o': 'without', 'b/w': 'between' };
const ABBREVIATED = /^(?:e\.g|i\.e|eg|ie|etc|vs|incl|approx)$/;
const WORD = /[\p{L}\p{N}_@$%'’](?:[\p{L}\p{N}_@$%'’.+-]*[\p{L}\p{N}_@$%])?/uy;
/** `/api/*` */
const PATH = /\/[\w*-][\w*/.-]*/y;
const COUNTED = /\(\d{1,2}\)(?= \S)/y;
const PLURAL = /(?:\/[sS]|\((?:e?s|S)\))(?![\p{L}\p{N}])/uy;
/** What parts words, and dots of lists that were run together. */
const MARKS = '.,;:!?()[]/|–—-•●◦▪';

/** What is known of a mark. */
const NOTHING: Known = { is: 0, verb: undefined, opens: false, noun: undefined, phrases: undefined };

/** What a sticky pattern matches at an offset. */
function at(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** ASCII characters of words: 1 for letters, digits and what may begin and end one beside them, 2 for what only joins. */
const OF_WORDS: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z0-9_@$%']/.test(char) ? 1 : /[.+-]/.test(char) ? 2 : 0;
});

/** The word at an offset, as `WORD` reads it, which is asked only beyond ASCII. */
function wordAt(text: string, offset: number): string | undefined {
  let end = offset;
  for (let i = offset; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return at(WORD, text, offset);
    const kind = OF_WORDS[code] ?? 0;
    if (kind === 0) break;
    if (kind === 1) {
      // A word of one character may be anything that begins one; a longer one doesn't end in an apostrophe.
      if (code !== 39 || i === offset) end = i + 1;
    } else if (i === offset) return undefined;
  }
  return end === offset ? undefined : text.slice(offset, end);
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function nameAt(start: number, shown: string, concept: Concept): Token {
  const low = shown.toLowerCase();
  return { kind: 'name', text: shown, low, start, end: start + shown.length, known: knownOf(low), concept };
}

/** "GuardDuty findings", "Route 53 alias record": no parts themselves, but named with the service that they are of. */
function wholeIn(
  shown: string,
  named: Concept,
  concept: (id: string) => Concept | undefined,
): { name: Concept; length: number } | undefined {
  const name = named.broader === undefined ? undefined : concept(named.broader);
  if (name === undefined || !isPart(name) || !THEMES.has(shown.slice(shown.lastIndexOf(' ') + 1).toLowerCase()))
    return undefined;
  for (let length = shown.lastIndexOf(' '); length > 0; length = shown.lastIndexOf(' ', length - 1)) {
    const id = keyOf(shown.slice(0, length));
    if (id === name.id || name.aliases.some((alias) => keyOf(alias) === id)) return { name, length };
  }
  return undefined;
}

/** "API Gateway caches responses": what is read as the name of a part is the service and what it does. */
function saysIn(
  text: string,
  { start, end }: Mention,
  named: Concept,
  concept: (id: string) => Concept | undefined,
): { name: Concept; length: number } | undefined {
  if (named.broader === undefined || text.charCodeAt(end - 1) !== 115) return undefined;
  const shown = text.slice(start, end);
  const length = shown.lastIndexOf(' ');
  const verb = knownOf(shown.slice(length + 1)).verb?.verb;
  if (length < 0 || verb?.form !== 's' || verb.rows.length === 0) return undefined;
  const name = concept(named.broader);
  const next = /^ ([a-z]+)\b/.exec(text.slice(end, end + 20))?.[1] ?? '';
  const moved = THEMES.has(next) || STRICT_DETERMINERS.has(next) || /^ [A-Z]/.test(text.slice(end, end + 2));
  return moved && name !== undefined && isPart(name) && keyOf(shown.slice(0, length)) === name.id
    ? { name, length }
    : undefined;
}

/** The words of a link: a name of the student's own, in which nothing is a verb. */
function linkedWords(text: string, { start, end }: Mention): Token[] {
  const shown = text.slice(start, end);
  return [...shown.matchAll(/[^\s()[\]|]+/g)].map(({ 0: word, index }): Token => {
    const { low, known } = wordOf(word);
    const from = start + index;
    const plain = shown.includes(' ') ? { ...known, verb: undefined, noun: undefined, phrases: undefined } : known;
    return { kind: 'word', text: word, low, start: from, end: from + word.length, known: plain, linked: true };
  });
}

/** "Reads Firestore, caches in Memorystore", "proxies the rest to Lambda", "used to buffer writes": a common noun where it is a verb. */
function isDoing(text: string, { start, end }: Mention): boolean {
  if (end - start > 7) return false;
  const shown = text.slice(start, end);
  const isBase = /^(?:cache|buffer|queue|proxy)$/.test(shown);
  if (!isBase && !/^(?:caches|proxies)$/i.test(shown)) return false;
  const next = /^ ([a-z]+)\b/.exec(text.slice(end, end + 20))?.[1] ?? '';
  if (isBase) {
    const before = /\b(to|can|could|will|should|must|may) $/.exec(text.slice(Math.max(0, start - 8), start))?.[1];
    return before === 'to' ? THEMES.has(next) || STRICT_DETERMINERS.has(next) : before !== undefined && next !== '';
  }
  const joined = start > 0 && /(?:[,;]|\b(?:and|then)) $/.test(text.slice(Math.max(0, start - 6), start));
  if (start > 0 && !joined) return false;
  // "Caches dependencies in S3"
  const isMany = /[^us]s$/.test(next) && knownOf(next).verb === undefined;
  return STRICT_DETERMINERS.has(next) || isMany || (start > 0 ? next === 'in' || next === 'to' : THEMES.has(next));
}

/**
 * Cuts a text into tokens. A mention of a component or place is one token, whatever blanks it holds; other mentions are plain words.
 */
export function tokenize(
  text: string,
  mentions: readonly Mention[],
  concept: (id: string) => Concept | undefined,
  links: readonly Span[] = [],
): Token[] {
  const tokens: Token[] = [];
  const push = (
    kind: Token['kind'],
    shown: string,
    low: string,
    start: number,
    length: number,
    known = kind === 'word' ? knownOf(low) : NOTHING,
  ): void => {
    tokens.push({ kind, text: shown, low, start, end: start + length, known });
  };
  let next = 0;
  let i = 0;
  while (i < text.length) {
    let mention = mentions[next];
    while (mention !== undefined && mention.start < i) mention = mentions[++next];
    if (mention?.start === i) {
      next++;
      const named = concept(mention.concept);
      const says = named === undefined || i > 0 ? undefined : saysIn(text, mention, named, concept);
      if (says !== undefined) {
        tokens.push(nameAt(i, text.slice(i, i + says.length), says.name));
        i += says.length;
        continue;
      }
      if (named !== undefined && isPart(named) && !isDoing(text, mention)) {
        const shown = text.slice(i, mention.end);
        tokens.push(nameAt(i, shown, named));
        i = mention.end;
        const mark = text.charAt(i);
        if ((mark === "'" || mark === '’') && /^.s?\b/.test(text.slice(i, i + 2)))
          i += text.charAt(i + 1) === 's' ? 2 : 1;
        continue;
      }
      if (mention.via === 'link' && named?.kind === 'term' && named.source === 'vault') {
        tokens.push(...linkedWords(text, mention));
        i = mention.end;
        continue;
      }
      const whole = named === undefined ? undefined : wholeIn(text.slice(i, mention.end), named, concept);
      if (whole !== undefined) {
        const { name, length } = whole;
        tokens.push(nameAt(i, text.slice(i, i + length), name));
        i += length;
        continue;
      }
    }
    const char = text.charAt(i);
    if (char === ' ' || char === '\t' || char === '\u00a0') {
      i++;
      continue;
    }
    const code = text.charCodeAt(i);
    const limit = mentions[next]?.start ?? text.length;
    // What an arrow begins with.
    if (code === 45 || code === 60 || code === 61 || code >= 0x2190) {
      const arrow = at(ARROW, text, i);
      if (arrow !== undefined) {
        push('arrow', arrow, arrow, i, arrow.length);
        i += arrow.length;
        continue;
      }
    }
    // "Producer/s", "queue(s)", "HTTP/S"
    const plural = char === '/' || char === '(' ? at(PLURAL, text, i) : undefined;
    if (plural !== undefined && i > 0 && isLetter(text.charCodeAt(i - 1))) {
      i += plural.length;
      continue;
    }
    // "(1) ALB and (2) CloudFront" counts them.
    const counted = char === '(' ? at(COUNTED, text, i) : undefined;
    if (counted !== undefined) {
      i += counted.length;
      continue;
    }
    const path = char === '/' && (i === 0 || text.charAt(i - 1) === ' ') ? at(PATH, text, i) : undefined;
    if (path !== undefined) {
      push('word', path, path, i, path.length);
      i += path.length;
      continue;
    }
    const spelt = wordAt(text, i);
    const word =
      spelt !== undefined && i + spelt.length > limit
        ? spelt.slice(0, Math.max(1, limit - i)).replace(/[-.+]+$/, '')
        : spelt;
    if (word !== undefined && (isLetter(code) || /[\p{L}\p{N}]/u.test(word))) {
      const bare = char === "'" || char === '’' ? word.slice(1) : word;
      const { low, known } = wordOf(bare);
      // "w/ OAC", "w/o NAT", "b/w the two"
      if (text.charAt(i + 1) === '/' && (low === 'w' || low === 'b')) {
        const short = low === 'w' ? (/^o\b/.test(text.slice(i + 2, i + 4)) ? 'w/o' : 'w/') : 'b/w';
        if (low === 'w' || /^w\b/.test(text.slice(i + 2, i + 4))) {
          push('word', bare, SLASHED[short], i, short.length);
          i += short.length;
          continue;
        }
      }
      push('word', bare, low, i, word.length, known);
      i += word.length;
      if (text.charAt(i) === '.' && ABBREVIATED.test(low)) i++;
      continue;
    }
    if (char === '&' || char === '+') push('word', char, 'and', i, 1);
    else if (MARKS.includes(char)) push('mark', char, char, i, 1);
    // "Transit Gateway = hub for VPCs" defines like a colon.
    else if (char === '=' && text.charAt(i + 1) === ' ') push('mark', char, ':', i, 1);
    i++;
  }
  return links.length === 0 ? tokens : tokens.map((token) => (isInName(token, text, links) ? unsaid(token) : token));
}

/** Whether a word stands in a link of several words: what is written there is called, not said. */
function isInName({ kind, start, end, known }: Token, text: string, links: readonly Span[]): boolean {
  if (kind !== 'word' || (known.verb === undefined && known.noun === undefined)) return false;
  const link = links.find((one) => one.start <= start && end <= one.end);
  return link !== undefined && text.slice(link.start, link.end).includes(' ');
}

function unsaid(token: Token): Token {
  return { ...token, known: { ...token.known, verb: undefined, noun: undefined } };
}
