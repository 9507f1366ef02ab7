import type { Note } from '../notes';
import { words } from '../tables';
import { edge, noTopic, phrase } from './data/around-names';
import type { Guard } from './guards';
import { bareKeyOf, hasVendor, wordsOf } from './words';

/** One thing that one note says about names. */
export type Evidence =
  /** There is, or is linked, a note of this name. */
  | { readonly kind: 'anchor'; readonly name: string; readonly key: string }
  /** `name` was used for the note whose key is `target`. */
  | { readonly kind: 'alias'; readonly name: string; readonly key: string; readonly target: string }
  /** `name` was spelt out as, or is the spelling out of, `target`. */
  | { readonly kind: 'short' | 'long'; readonly name: string; readonly key: string; readonly target: string };

const PHRASE = words(phrase);
const EDGE = words(edge);
const NO_TOPIC = words(noTopic);

/** File name of a link target, without folder. */
export function baseName(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1).trim();
}

/** Whether a shown text may be another name of the note it links to, rather than a word of a sentence. */
export function isAliasText(shown: string): boolean {
  const words = wordsOf(shown);
  if (words.length === 0 || words.length > 5 || shown.length > 60) return false;
  if (/[.!?:;,]\s|[.!?:;,]$|^https?:/.test(shown.trim())) return false;
  const small = words.map((w) => w.toLowerCase());
  if (small.some((w) => PHRASE.has(w))) return false;
  if (EDGE.has(small[0] ?? '') || EDGE.has(small[small.length - 1] ?? '')) return false;
  return /\p{L}/u.test(shown) && words.join('').length > 1;
}

/** When a name that only the vault knows counts in running text. */
export function vaultGuard(name: string): Guard {
  const words = wordsOf(name);
  const letters = words.join('').replace(/[\p{N}@]/gu, '');
  if (letters.length === 0) return 'never';
  if (words.length > 1)
    return words.every((w) => EDGE.has(w.toLowerCase()) || PHRASE.has(w.toLowerCase())) ? 'never' : 'any';
  const word = words[0] ?? '';
  const small = word.toLowerCase();
  if (word.length === 1 && word.charCodeAt(0) < 0x2e80) return 'never';
  if (PHRASE.has(small) || EDGE.has(small) || NO_TOPIC.has(small)) return 'never';
  // A lower-case verb form ("deploying") would be found in every other sentence.
  if (/^\p{Ll}+(?:ing|ed|ly)$/u.test(word)) return 'never';
  return word.length <= 3 && /^[\p{L}\p{N}]+$/u.test(word) && word.charCodeAt(0) < 0x2e80 ? 'exact' : 'any';
}

/** "the load balancers" -> "load balancers" */
function withoutArticle(shown: string): string {
  return shown.trim().replace(/^(?:the|an?)\s+/i, '');
}

/** The names that are settled before any note is read: catalogue and student. */
export interface Ground {
  /** Id of the concept that a whole name stands for, or undefined. */
  idOf(name: string): string | undefined;
}

/** A name as it was written, worked out once. */
interface Written {
  /** Id of what the ground calls so. */
  readonly known: string | undefined;
  readonly key: string;
  /** Without the vendor: `AWS Foo` is found as `Foo`, the vendor belongs to the match. */
  readonly name: string;
  readonly empty: boolean;
  anchor?: Evidence;
  /** What each text shown for it says; null where that is no name. */
  shown?: Map<string, Evidence | null>;
  /** What each spelling out of it says. */
  spelt?: Map<string, readonly Evidence[]>;
}

/** So many names are kept; then all are worked out again. */
const MOST_WRITTEN = 20_000;

/**
 * Reads what notes say about names: their own names and aliases, the notes they link to and under which texts, the acronyms they
 * spell out. They say nothing about names that the ground knows: a vault cannot make `S3` mean something else.
 *
 * Notes say the same things over and over, so what was said once is kept, and the same object is given for it again.
 */
export class EvidenceReader {
  private readonly written = new Map<string, Written>();

  constructor(private readonly ground: Ground) {}

  of(note: Note): readonly Evidence[] {
    const out = new Set<Evidence>();
    const own = this.anchorOf(this.look(note.name), out);
    for (const name of note.aliases) if (wordsOf(name).length > 0) this.alias(name, own, out);
    for (const link of note.links) {
      const target = this.look(baseName(link.target));
      if (target.empty) continue;
      const key = this.anchorOf(target, out);
      if (link.subpath === '') this.shown(link.shown, target, key, out);
    }
    for (const { short, long } of note.acronyms) {
      for (const said of this.speltOut(short, long)) out.add(said);
    }
    return [...out];
  }

  private look(name: string): Written {
    const before = this.written.get(name);
    if (before !== undefined) return before;
    if (this.written.size >= MOST_WRITTEN) this.written.clear();
    const words = wordsOf(name);
    const look: Written = {
      known: this.ground.idOf(name),
      key: bareKeyOf(name),
      name: hasVendor(words) ? name.replace(/^\s*(?:aws|amazon)[\s_-]+/i, '') : name,
      empty: words.length === 0,
    };
    this.written.set(name, look);
    return look;
  }

  private speltOut(short: string, long: string): readonly Evidence[] {
    const s = this.look(short);
    const before = s.spelt?.get(long);
    if (before !== undefined) return before;
    const l = this.look(long);
    const said: Evidence[] = [];
    if (!s.empty && !l.empty) {
      if (s.known === undefined) said.push({ kind: 'short', name: short, key: s.key, target: l.known ?? l.key });
      if (l.known === undefined) said.push({ kind: 'long', name: l.name, key: l.key, target: s.known ?? s.key });
    }
    (s.spelt ??= new Map()).set(long, said);
    return said;
  }

  private anchorOf(name: Written, out: Set<Evidence>): string {
    if (name.known !== undefined) return name.known;
    out.add((name.anchor ??= { kind: 'anchor', name: name.name, key: name.key }));
    return name.key;
  }

  private alias(name: string, target: string, out: Set<Evidence>): void {
    const { known, key, name: bare } = this.look(name);
    if (key !== target && known === undefined) out.add({ kind: 'alias', name: bare, key, target });
  }

  private shown(shown: string, target: Written, key: string, out: Set<Evidence>): void {
    const before = target.shown?.get(shown);
    if (before !== undefined) {
      if (before !== null) out.add(before);
      return;
    }
    const said = new Set<Evidence>();
    const name = withoutArticle(shown);
    if (isAliasText(name)) this.alias(name, key, said);
    const [alias = null] = said;
    (target.shown ??= new Map()).set(shown, alias);
    if (alias !== null) out.add(alias);
  }
}
