import { expect, test } from 'vitest';
import { drawSection, type Architecture } from '../../src/architecture';
import { groundLexicon, loadCatalogue, noteLexicon } from '../../src/concepts';
import { readNote, type Note } from '../../src/notes';
import { parseMetadata } from '../workbench/metadata';

const ground = groundLexicon(loadCatalogue());

/** A note as the app would hand it over. */
export function noteOf(text: string, path = 'Note.md'): Note {
  return readNote(path, text, parseMetadata(text), true);
}

/** The architecture of the last section that has bullets. */
export function drawNote(note: Note): Architecture | undefined {
  const section = note.sections.filter((one) => one.bullets.length > 0).at(-1);
  return section === undefined ? undefined : drawSection(note, section, noteLexicon(note, ground));
}

/** Architectures of every section of a note. */
export function drawAll(note: Note): (Architecture | undefined)[] {
  const lexicon = noteLexicon(note, ground);
  return note.sections.map((section) => drawSection(note, section, lexicon));
}

/** The architecture of bullets (one a line, indented as given) under a heading. */
export function drawBullets(bullets: string, heading = ''): Architecture | undefined {
  const lines = bullets.split('\n').map((line) => (/^\s*(?:[-*]|\d+\.)\s/.test(line) ? line : `- ${line}`));
  return drawNote(noteOf(`${heading === '' ? '' : `# ${heading}\n\n`}${lines.join('\n')}\n`));
}

/** Edges as `A > B`, `!A > B` when marked as negated, in the order of the picture. */
export function edgesOf(architecture: Architecture | undefined): string[] {
  if (architecture === undefined) return [];
  const names = namesOf(architecture);
  return architecture.edges.map(
    (edge) => `${edge.polarity === 'negated' ? '!' : ''}${names.get(edge.from) ?? ''} > ${names.get(edge.to) ?? ''}`,
  );
}

/** Placements as `inner in outer`. */
export function placesOf(architecture: Architecture | undefined): string[] {
  if (architecture === undefined) return [];
  const names = namesOf(architecture);
  return [
    ...architecture.components.flatMap((c) => (c.group === null ? [] : [`${c.label} in ${names.get(c.group) ?? ''}`])),
    ...architecture.groups.flatMap((g) => (g.parent === null ? [] : [`${g.label} in ${names.get(g.parent) ?? ''}`])),
  ];
}

function namesOf(architecture: Architecture): Map<string, string> {
  return new Map([...architecture.components, ...architecture.groups].map((one) => [one.id, one.label]));
}

/** The arrows that bullets draw, in order of their ids. */
export function edges(bullets: string, heading = 'Notes'): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

/** A heading, bullets under it, and the arrows they draw in order of their ids. */
export type Statement = readonly [heading: string, bullets: string, arrows: readonly string[]];

/** A test for each statement, named by it: its bullets draw these arrows and no others. */
export function draws(statements: readonly Statement[]): void {
  test.each(statements)('%s: %s', (heading, bullets, arrows) => {
    expect(edges(bullets, heading)).toEqual(arrows);
  });
}
