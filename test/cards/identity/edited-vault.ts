import type { FactSighting } from '../../../src/cards';
import { shapeOf, similarity } from '../../../src/cards/identity/similarity';

/** A bullet as its student knows it, whatever is done to it. */
export interface Told {
  text: string;
  depth: number;
  /** What it states; more than one where bullets were joined. Copies and halves state what the whole did. */
  roots: ReadonlySet<number>;
  /** Bullets that look much like one another: in one step only one of them is worked on, or nobody could tell them apart. */
  look: number;
}

export type Item = { readonly heading: string } | { readonly bullet: Told };

const NOUNS =
  'cache queue replica bucket subnet gateway cluster snapshot balancer tunnel ledger volume index shard topic alarm policy key zone fleet'.split(
    ' ',
  );
const VERBS = 'keeps sends copies encrypts throttles restores resolves mirrors drains seals counts rotates'.split(' ');
const REST =
  'overnight quickly regional private durable cold hourly metered shared legacy signed pinned warm paired frozen remote'.split(
    ' ',
  );
const SHORT = 'Serverless,Managed,Cheap,Multi-AZ,Regional,Fast,By the hour,Not for OLTP'.split(',');
/** Below this nobody would take one text for the other. */
const UNLIKE = 0.45;

/** A vault, and the truth about it: what is done to it is told by what the student meant, never by what it looks like. */
export class EditedVault {
  readonly notes = new Map<string, Item[]>();
  /** What was deleted, to be brought back. */
  readonly bin: { readonly bullet: Told; readonly path: string }[] = [];
  readonly binned: { readonly path: string; readonly items: Item[] }[] = [];
  /** Bullets that were worked on in this step, by how they look. */
  private readonly worked = new Set<number>();
  /** Of notes that were renamed before the eyes of the app: the paths before this step. */
  readonly origins = new Map<string, string>();
  private roots = 0;
  private looks = 0;
  private readonly everything: string[] = [];

  begin(): void {
    this.worked.clear();
    this.origins.clear();
  }

  /** The n-th bullet of all that can be worked on in this step, with where it stands. */
  bullet(n: number): { path: string; items: Item[]; at: number; bullet: Told } | undefined {
    const all = [...this.notes].flatMap(([path, items]) =>
      items.flatMap((item, at) => ('bullet' in item ? [{ path, items, at, bullet: item.bullet }] : [])),
    );
    const found = all[n % Math.max(1, all.length)];
    return found && !this.worked.has(found.bullet.look) ? found : undefined;
  }

  work(bullet: Told): void {
    this.worked.add(bullet.look);
  }

  isWorkedOn(bullet: Told): boolean {
    return this.worked.has(bullet.look);
  }

  path(n: number): string | undefined {
    return [...this.notes.keys()][n % Math.max(1, this.notes.size)];
  }

  /** A bullet that looks like nothing that is or was there; undefined where the numbers come to no such one. */
  fresh(n: number, isShort = false): Told | undefined {
    const word = (list: readonly string[], k: number): string => list[Math.floor(n / k) % list.length] ?? '';
    const text = isShort
      ? word(SHORT, 1)
      : [
          word(NOUNS, 1),
          word(VERBS, 20),
          'the',
          word(REST, 240),
          word(NOUNS, 3840),
          'and',
          word(REST, 7),
          word(VERBS, 3),
        ]
          .slice(0, 5 + (n % 4))
          .join(' ');
    return this.isNew(text) ? this.made(text) : undefined;
  }

  /** A bullet that differs from one in a number: it states something else. */
  variant(of: Told, n: number): Told | undefined {
    const text = `${of.text.replace(/ \d+ days$/, '')} ${String(2 + (n % 80))} days`;
    if (this.everything.includes(text)) return undefined;
    this.work(of);
    return { ...this.made(text), look: of.look };
  }

  /** Another text for a bullet; false, and nothing is done, where it looks like others then. */
  reword(bullet: Told, text: string): boolean {
    const own = similarity(shapeOf(bullet.text), shapeOf(text));
    const others = this.everything.filter((t) => t !== bullet.text && t !== text);
    const nearest = Math.max(0, ...others.map((t) => similarity(shapeOf(t), shapeOf(text))));
    if (text.trim() === '' || own < 0.6 || nearest > Math.min(own - 0.05, 0.8)) return false;
    this.work(bullet);
    bullet.text = text;
    this.everything.push(text);
    return true;
  }

  /** Takes up texts that came out of others; false, and nothing is done, where they look like what else is or was there. */
  cut(from: readonly string[], texts: readonly string[]): boolean {
    const others = this.everything.filter((t) => !from.includes(t));
    const isLike = (text: string): boolean => others.some((t) => similarity(shapeOf(t), shapeOf(text)) >= UNLIKE);
    if (texts.some(isLike)) return false;
    this.everything.push(...texts);
    return true;
  }

  private isNew(text: string): boolean {
    return this.everything.every((t) => similarity(shapeOf(t), shapeOf(text)) < UNLIKE);
  }

  private made(text: string): Told {
    this.everything.push(text);
    const made = { text, depth: 0, roots: new Set([++this.roots]), look: ++this.looks };
    this.work(made);
    return made;
  }
}

/** What the matcher is shown of a note. */
export function seenOf(path: string, items: readonly Item[]): FactSighting[] {
  const above: Told[] = [];
  let heading = '';
  return items.flatMap((item, line): FactSighting[] => {
    if ('heading' in item) {
      heading = item.heading;
      above.length = 0;
      return [];
    }
    const { bullet } = item;
    above.length = Math.min(above.length, bullet.depth);
    const parent = above.at(-1)?.text ?? '';
    above[above.length] = bullet;
    return [{ path, line: line + 1, raw: bullet.text, parent, heading, blockId: null }];
  });
}

export function bulletsOf(items: readonly Item[]): Told[] {
  return items.flatMap((item) => ('bullet' in item ? [item.bullet] : []));
}
