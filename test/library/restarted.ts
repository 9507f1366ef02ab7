import { expect } from 'vitest';
import { FactRegistry } from '../../src/cards';
import { Library } from '../../src/library';

/** A library of the next run: everything went through what a database gives back. */
export function restarted(before: Library): Library {
  for (const step of before.steps()) void step;
  const parts = structuredClone([...before.vault().parts()]);
  const after = new Library(FactRegistry.from(structuredClone(before.registry.toJSON())));
  const vault = after.emptyVault();
  for (const part of parts) vault.take(part);
  after.goOnFrom(vault);
  // Nothing waits: what was seen of every note is known to be as it was.
  expect(after.isStill).toBe(true);
  const ids = (library: Library): unknown => library.paths().map((path) => [path, library.registry.ids(path)]);
  expect(ids(after)).toEqual(ids(before));
  return after;
}
