import type { Span } from '../notes';
import { once } from '../tables';
import type { Catalogue } from './catalogue';
import { baseName } from './evidence';
import { Matcher, type Layer, type Meaning } from './matcher';
import { KeyList, suggestFrom } from './suggest';
import type { Concept, Lexicon, Mention } from './types';
import type { VaultNames } from './vault-names';
import { hasVendor, keyOfWords, lower, wordsOf } from './words';

/** A link as `Lexicon.mentions` takes it; a `subpath` is used where the caller has it. */
export type LinkInText = Span & { readonly target: string; readonly subpath?: string };

/** Keys under which a whole name may be known, best first. */
export function keysOf(name: string): string[] {
  const words = wordsOf(name);
  const raw = lower(words.join(''));
  const key = keyOfWords(words, raw) || name.trim().toLowerCase();
  const keys = raw === '' || raw === key ? [key] : [raw, key];
  if (hasVendor(words)) keys.push(keyOfWords(words.slice(1)));
  return keys[0] === '' ? [] : keys;
}

/** So many names' keys are kept; notes link to the same few over and over. */
const MOST_KEPT = 2000;

function isAscending(links: readonly Span[]): boolean {
  for (let i = 1; i < links.length; i++) if ((links[i]?.start ?? 0) < (links[i - 1]?.start ?? 0)) return false;
  return true;
}

/** Names to concepts over layers of names: the first layer that knows a whole name decides. */
export class LayeredLexicon implements Lexicon {
  private readonly matcher: Matcher;

  /** `parts` in the order in which they are asked what a name means; the later ones add names to what the earlier ones know. */
  constructor(
    readonly parts: readonly LexiconPart[],
    private readonly keys = new Map<string, readonly string[]>(),
  ) {
    this.matcher = new Matcher(parts.map((p) => p.layer));
  }

  /** A lexicon of other parts, which need not work out again what keys a name has. */
  with(parts: readonly LexiconPart[]): LayeredLexicon {
    return new LayeredLexicon(parts, this.keys);
  }

  get(id: string): Concept | undefined {
    // Later layers know the names that earlier ones lack, and pass on what is not theirs.
    for (let i = this.parts.length - 1; i >= 0; i--) {
      const concept = this.parts[i]?.get(id);
      if (concept !== undefined) return concept;
    }
    return undefined;
  }

  /** `Concept.id` for a whole name. */
  idOf(name: string): string | undefined {
    const keys = this.keysOf(name);
    for (const part of this.parts) {
      for (const key of keys) {
        const id = part.idOf(key);
        if (id !== undefined) return id;
      }
    }
    return undefined;
  }

  /** What a key means as a name in running text, or undefined. */
  meaning(key: string): Meaning | undefined {
    for (const part of this.parts) {
      const meaning = part.layer.meaning(key);
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  }

  resolve(name: string): Concept | undefined {
    const id = this.idOf(name);
    return id === undefined ? undefined : this.get(id);
  }

  endsPart(word: string): boolean {
    return this.parts.some((part) => part.endsPart?.(word));
  }

  mentions(text: string, links: readonly LinkInText[] = []): Mention[] {
    const out: Mention[] = [];
    let from = 0;
    const ordered = isAscending(links) ? links : [...links].sort((a, b) => a.start - b.start);
    for (let n = 0; n < ordered.length; n++) {
      const link = ordered[n];
      if (link === undefined || link.start < from || link.end <= link.start) continue;
      this.matcher.matches(text, from, link.start, out);
      const limit = Math.max(link.end, ordered[n + 1]?.start ?? text.length);
      const { mention, end } = this.linkMention(text, link, Math.min(limit, text.length));
      if (mention !== undefined) {
        out.push(mention);
        from = end;
      } else from = link.start;
    }
    this.matcher.matches(text, from, text.length, out);
    return out;
  }

  suggest(query: string, limit: number): Concept[] {
    const ids = suggestFrom(query, limit, this.parts);
    return ids.map((id) => this.get(id)).filter((c) => c !== undefined);
  }

  *all(): Iterable<Concept> {
    const seen = new Set<string>();
    for (const part of this.parts) {
      for (const id of part.ids()) {
        if (seen.has(id)) continue;
        seen.add(id);
        const concept = this.get(id);
        if (concept !== undefined) yield concept;
      }
    }
  }

  /** `[[Lambda]]@Edge` and `[[RDS]] Proxy` name one thing, which begins in the link and ends after it. */
  private linkMention(text: string, link: LinkInText, limit: number): { mention: Mention | undefined; end: number } {
    const longer = this.matcher.longest(text, link.start, limit, false);
    if (longer !== undefined && longer.end > link.end) {
      const concept = longer.concept;
      return { mention: { start: link.start, end: longer.end, concept, via: 'link' }, end: longer.end };
    }
    // The usual case, without any string being made: the link's text is the name.
    const whole = longer?.end === link.end && longer.guard !== 'noun' ? longer.concept : undefined;
    const concept = whole ?? this.linked(text.slice(link.start, link.end), link);
    return {
      mention: concept === undefined ? undefined : { start: link.start, end: link.end, concept, via: 'link' },
      end: link.end,
    };
  }

  /**
   * What a link stands for: what its text names, if that is more than a common noun (`[[GW|Transit Gateway]]`), else the part of
   * the note it points to, else the note.
   */
  private linked(shown: string, link: LinkInText): string | undefined {
    const named = this.idOf(shown);
    if (named !== undefined && !this.isCommonNoun(shown)) return named;
    const part = link.subpath ? this.idOf(link.subpath) : undefined;
    return part ?? this.idOf(baseName(link.target)) ?? named;
  }

  private isCommonNoun(name: string): boolean {
    return this.keysOf(name).some((key) => this.meaning(key)?.guard === 'noun');
  }

  private keysOf(name: string): readonly string[] {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    if (this.keys.size >= MOST_KEPT) this.keys.clear();
    const keys = keysOf(name);
    this.keys.set(name, keys);
    return keys;
  }
}

/** A layer with what a lexicon needs beyond matching. */
export interface LexiconPart {
  readonly layer: Layer;
  get(id: string): Concept | undefined;
  /** Id for a key, without regard to guards. */
  idOf(key: string): string | undefined;
  ids(): Iterable<string>;
  /** See `Lexicon.endsPart`; where it is missing nothing here belongs to anything. */
  endsPart?(word: string): boolean;
  /** Keys for suggestions. */
  keys(): KeyList;
}

export function cataloguePart(catalogue: Catalogue): LexiconPart {
  return {
    layer: catalogue,
    get: (id) => catalogue.get(id),
    idOf: (key) => catalogue.idOf(key),
    ids: () => catalogue.ids(),
    endsPart: (word) => catalogue.endsPart(word),
    keys: once(() => new KeyList(catalogue.keys())),
  };
}

export function vaultPart(names: VaultNames): LexiconPart {
  return {
    layer: names,
    get: (id) => names.get(id),
    idOf: (key) => names.idOf(key),
    ids: () => names.ids(),
    keys: () => names.keys(),
  };
}
