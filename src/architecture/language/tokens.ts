import { keyOf, type Concept, type Mention } from '../../concepts';
import { isPart } from '../cast/parts';
import { THEMES } from './words';

/** A word, a name or a mark of a bullet. */
export interface Token {
  readonly kind: 'word' | 'name' | 'mark' | 'arrow';
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Set for a name that stands for a component or a place. */
  readonly concept?: Concept;
}

/** `->`, `<--`, `-(HTTPS)->`, `→` */
const ARROW =
  /(?:[-=]{1,2}(?:\([^()]{1,30}\)|\|[^|]{1,30}\|)[-=]{0,2}>|<?[-=]{1,3}>|<[-=]{1,3}|[→➔➜⇒⟶➡⟹]|[←⇐]|[↔⇔⟷])/uy;
const ABBREVIATED = /^(?:e\.g|i\.e|eg|ie|etc|vs|incl|approx)$/;
const WORD = /[\p{L}\p{N}_@$%'’](?:[\p{L}\p{N}_@$%'’.+-]*[\p{L}\p{N}_@$%])?/uy;
/** `/api/*` */
const PATH = /\/[\w*-][\w*/.-]*/y;
const PLURAL_S = /['’]s?$/;

/** What a sticky pattern matches at an offset. */
function at(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
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

/**
 * Cuts a text into tokens. A mention of a component or place is one token, whatever blanks it holds; other mentions are plain words.
 */
export function tokenize(
  text: string,
  mentions: readonly Mention[],
  concept: (id: string) => Concept | undefined,
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let i = 0;
  while (i < text.length) {
    let mention = mentions[next];
    while (mention !== undefined && mention.start < i) mention = mentions[++next];
    if (mention?.start === i) {
      next++;
      const named = concept(mention.concept);
      if (named !== undefined && isPart(named)) {
        const shown = text.slice(i, mention.end);
        tokens.push({
          kind: 'name',
          text: shown,
          low: shown.toLowerCase(),
          start: i,
          end: mention.end,
          concept: named,
        });
        i = mention.end;
        if (/^['’]s?\b/.test(text.slice(i, i + 2))) i += text.charAt(i + 1) === 's' ? 2 : 1;
        continue;
      }
      const whole = named === undefined ? undefined : wholeIn(text.slice(i, mention.end), named, concept);
      if (whole !== undefined) {
        const { name, length } = whole;
        const shown = text.slice(i, i + length);
        tokens.push({ kind: 'name', text: shown, low: shown.toLowerCase(), start: i, end: i + length, concept: name });
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
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    const limit = mentions[next]?.start ?? text.length;
    if (!letter) {
      const arrow = at(ARROW, text, i);
      if (arrow !== undefined) {
        tokens.push({ kind: 'arrow', text: arrow, low: arrow, start: i, end: i + arrow.length });
        i += arrow.length;
        continue;
      }
    }
    const path = char === '/' && (i === 0 || text.charAt(i - 1) === ' ') ? at(PATH, text, i) : undefined;
    if (path !== undefined) {
      tokens.push({ kind: 'word', text: path, low: path, start: i, end: i + path.length });
      i += path.length;
      continue;
    }
    const spelt = at(WORD, text, i);
    const word =
      spelt !== undefined && i + spelt.length > limit
        ? spelt.slice(0, Math.max(1, limit - i)).replace(/[-.+]+$/, '')
        : spelt;
    if (word !== undefined && /[\p{L}\p{N}]/u.test(word)) {
      const bare = /^['’]/.test(word) ? word.slice(1) : word;
      const low = bare
        .toLowerCase()
        .replace(PLURAL_S, '')
        .replace(/n['’]t$/, 'nt');
      tokens.push({ kind: 'word', text: bare, low, start: i, end: i + word.length });
      i += word.length;
      if (ABBREVIATED.test(low) && text.charAt(i) === '.') i++;
      continue;
    }
    if (char === '&' || char === '+') tokens.push({ kind: 'word', text: char, low: 'and', start: i, end: i + 1 });
    else if (/[.,;:!?()[\]/|–—-]/.test(char))
      tokens.push({ kind: 'mark', text: char, low: char, start: i, end: i + 1 });
    // "Transit Gateway = hub for VPCs" defines like a colon.
    else if (char === '=' && text.charAt(i + 1) === ' ')
      tokens.push({ kind: 'mark', text: char, low: ':', start: i, end: i + 1 });
    i++;
  }
  return tokens;
}
