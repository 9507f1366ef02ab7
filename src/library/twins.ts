import { isFact } from '../cards';
import { hash64 } from '../words';
import { first } from './first';
import type { Library } from './library';

/** Shorter bullets say the same by chance. */
const TELLING = 24;

/** So many notes are read at once when somebody asks; more are left to {@link Twins.read}. */
const AT_ONCE = 50;

/** Which facts of the vault say the same in the same words. Brings itself up to date when asked, unless much has changed. */
export class Twins {
  private readonly byText = new Map<string, Set<string>>();
  private readonly ofNote = new Map<string, (readonly [fact: string, text: string])[]>();
  private readonly texts = new Map<string, string>();
  private readonly stale: Set<string>;

  constructor(private readonly library: Library) {
    this.stale = new Set(library.paths());
    library.onChange(({ changed, removed }) => {
      for (const path of [...changed, ...removed]) this.stale.add(path);
    });
  }

  /** The other facts that say what this one says. */
  of(fact: string): string[] {
    return [...(this.all(fact)?.facts ?? [])].filter((f) => f !== fact);
  }

  /** The facts that say the same, this one among them, and what tells them from the rest; undefined where there is no other. */
  all(fact: string): { readonly text: string; readonly facts: ReadonlySet<string> } | undefined {
    if (this.stale.size <= AT_ONCE) this.read(AT_ONCE);
    const text = this.texts.get(fact);
    const facts = text === undefined ? undefined : this.byText.get(text);
    return text === undefined || facts === undefined || facts.size < 2 ? undefined : { text, facts };
  }

  /** Whether there are notes to {@link read} first. */
  get isBehind(): boolean {
    return this.stale.size > AT_ONCE;
  }

  /** Takes up to so many notes in, fewer where they have more bullets than that; one at least. */
  read(most: number, bullets = Infinity): void {
    let left = bullets;
    for (const path of first(this.stale, most)) {
      left -= this.take(path);
      this.stale.delete(path);
      if (left <= 0) return;
    }
  }

  /** @returns how many bullets the note has */
  private take(path: string): number {
    for (const [fact, text] of this.ofNote.get(path) ?? []) {
      const same = this.byText.get(text);
      same?.delete(fact);
      if (same?.size === 0) this.byText.delete(text);
      // A fact that moved may have been read at its new place already.
      if (this.library.noteOfFact(fact) === undefined || this.library.noteOfFact(fact) === path)
        this.texts.delete(fact);
    }
    const note = this.library.note(path);
    const ids = this.library.registry.ids(path) ?? [];
    const own: (readonly [string, string])[] = [];
    for (const bullet of note?.bullets ?? []) {
      const fact = ids[bullet.index];
      if (!fact || bullet.text.length < TELLING || !note || !isFact(note, bullet)) continue;
      const text = hash64(bullet.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
      own.push([fact, text]);
      this.texts.set(fact, text);
      const same = this.byText.get(text);
      if (same) same.add(fact);
      else this.byText.set(text, new Set([fact]));
    }
    if (own.length > 0) this.ofNote.set(path, own);
    else this.ofNote.delete(path);
    return note?.bullets.length ?? 0;
  }
}
