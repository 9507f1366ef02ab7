import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactRegistry, type NoteChange } from '../../../src/cards';
import { bulletsOf, EditedVault, seenOf, type Told } from './edited-vault';
import { EDITS } from './edits';

const edit = fc.record({
  name: fc.constantFrom(...Object.keys(EDITS)),
  a: fc.nat(1e6),
  b: fc.nat(1e6),
  c: fc.nat(1e6),
});
/** What is done between two looks of the app; `asleep`: while it was closed, so that it starts from what it kept and sees no rename. */
const step = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 5 }), asleep: fc.boolean() });
const life = fc.array(step, { minLength: 1, maxLength: 14 });

interface Before {
  readonly id: string | null;
  readonly text: string;
  readonly path: string;
  readonly twins: number;
}

/** Where each bullet of the vault stands, and how many of its note say the same. */
function standing(vault: EditedVault, registry: FactRegistry): Map<Told, Before> {
  const all = new Map<Told, Before>();
  for (const [path, items] of vault.notes) {
    const bullets = bulletsOf(items);
    const ids = registry.ids(path) ?? [];
    bullets.forEach((bullet, i) => {
      const twins = bullets.filter((b) => b.text === bullet.text).length;
      all.set(bullet, { id: ids[i] ?? null, text: bullet.text, path, twins });
    });
  }
  return all;
}

/** What the app sees of a step. */
function changesOf(vault: EditedVault, before: ReadonlySet<string>, asleep: boolean): NoteChange[] {
  const origins = asleep ? new Map<string, string>() : vault.origins;
  const changes = [...vault.notes].map(([path, items]): NoteChange => {
    const from = origins.get(path);
    return { path, ...(from === undefined || from === path ? {} : { from }), sightings: seenOf(path, items) };
  });
  const moved = new Set(origins.values());
  for (const path of before) if (!vault.notes.has(path) && !moved.has(path)) changes.push({ path, sightings: null });
  return changes;
}

/** Lives through the steps; tells what went wrong, in the first step where something did. */
function lived(
  steps: readonly { edits: readonly { name: string; a: number; b: number; c: number }[]; asleep: boolean }[],
): string[] {
  const vault = new EditedVault();
  let registry = new FactRegistry();
  /** What each id stands for. */
  const meaning = new Map<string, { readonly roots: ReadonlySet<number>; text: string }>();
  for (const n of [0, 1, 2]) EDITS['writeNote']?.(vault, n * 977 + 5, n, 0);
  registry.update(changesOf(vault, new Set(), false));
  for (const [path, items] of vault.notes)
    bulletsOf(items).forEach(
      (b, i) => void meaning.set(registry.ids(path)?.[i] ?? '', { roots: b.roots, text: b.text }),
    );
  for (const { edits, asleep } of steps) {
    const before = standing(vault, registry);
    const paths = new Set(vault.notes.keys());
    vault.begin();
    for (const { name, a, b, c } of edits) EDITS[name]?.(vault, a, b, c);
    if (asleep)
      registry = FactRegistry.from(JSON.parse(JSON.stringify(registry)) as ReturnType<FactRegistry['toJSON']>);
    registry.update(changesOf(vault, paths, asleep));
    const wrongs: string[] = [];
    const seen = new Set<string>();
    for (const [bullet, now] of standing(vault, registry)) {
      const { id, path, text } = now;
      const was = before.get(bullet);
      const told = `"${text}" of ${path}`;
      if (id === null) continue;
      if (seen.has(id)) wrongs.push(`doubled: ${told}`);
      seen.add(id);
      const means = meaning.get(id);
      if (means && ![...means.roots].some((r) => bullet.roots.has(r)))
        wrongs.push(`wrong: ${told}, was "${means.text}"`);
      meaning.set(id, { roots: means?.roots ?? bullet.roots, text });
      const isSame = was?.text === text && (was.path === path || (!asleep && vault.origins.get(path) === was.path));
      if (was && isSame && was.twins === 1 && now.twins === 1 && was.id !== id) wrongs.push(`lost: ${told}`);
    }
    if (wrongs.length > 0) return wrongs;
  }
  return [];
}

describe('a student who edits without mercy', () => {
  it('never finds a schedule on another bullet, on two, or gone from a bullet that was left as it was', () => {
    fc.assert(
      fc.property(life, (steps) => {
        expect(lived(steps)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
