import type { Bullet, Heading, Note, NotFact, Section } from './types';

/** To be raised whenever {@link readNote} gives something else for the same note: outlines kept by older versions are read anew. */
export const OUTLINE_VERSION = 10;

/** A bullet without what follows from its place, and without what most bullets don't have. */
type PackedBullet = [
  section: number,
  parent: number,
  line: number,
  marker: string,
  raw: string,
  text?: string | 0,
  lines?: number,
  notFact?: NotFact | 0,
  doubt?: 0 | 1,
  task?: string | 0,
  blockId?: string | 0,
  lead?: number,
  links?: readonly PackedLink[] | 0,
  marks?: readonly PackedMark[] | 0,
  tags?: readonly string[] | 0,
  images?: readonly string[] | 0,
  above?: string | 0,
];

type PackedLink = readonly [start: number, end: number, target: string, subpath?: string];
type PackedMark = readonly [start: number, end: number, kind: Bullet['marks'][number]['kind']];
/** Each heading once, though it stands over all sections below it. */
type PackedHeading = readonly [line: number, level: number, raw: string, text?: string];
type PackedSection = readonly [line: number, endLine: number, headings: readonly number[], tags?: readonly string[]];

interface PackedNote extends Omit<Note, 'bullets' | 'sections'> {
  readonly bullets: readonly PackedBullet[];
  readonly headings: readonly PackedHeading[];
  readonly sections: readonly PackedSection[];
}

const NONE: readonly never[] = [];

/** A note as text, less than half of what plain JSON takes; {@link unpackNote} gives it back. */
export function packNote(note: Note): string {
  const headings: PackedHeading[] = [];
  const numbers = new Map<number, number>();
  const numberOf = ({ line, level, raw, text }: Heading): number => {
    const known = numbers.get(line) ?? headings.length;
    if (known === headings.length) headings.push(text === raw ? [line, level, raw] : [line, level, raw, text]);
    numbers.set(line, known);
    return known;
  };
  const sections = note.sections.map(({ line, endLine, headings: above, tags }): PackedSection => {
    const own = above.map(numberOf);
    return tags.length === 0 ? [line, endLine, own] : [line, endLine, own, tags];
  });
  const packed: PackedNote = { ...note, headings, sections, bullets: note.bullets.map(packBullet) };
  return JSON.stringify(packed);
}

function packBullet(b: Bullet): PackedBullet {
  const list = <T>(items: readonly T[]): readonly T[] | 0 => (items.length === 0 ? 0 : items);
  const packed: PackedBullet = [
    b.section,
    b.parent,
    b.line,
    b.marker,
    b.raw,
    b.text === b.raw ? 0 : b.text,
    b.endLine - b.line,
    b.notFact ?? 0,
    b.doubt ? 1 : 0,
    b.task ?? 0,
    b.blockId ?? 0,
    b.lead === undefined ? 0 : b.lead + 1,
    list(b.links.map(packLink)),
    list(b.marks.map((m): PackedMark => [m.start, m.end, m.kind])),
    list(b.tags),
    list(b.images),
    b.above ?? 0,
  ];
  while (packed[packed.length - 1] === 0) packed.pop();
  return packed;
}

function packLink({ start, end, target, subpath }: Bullet['links'][number]): PackedLink {
  return subpath === '' ? [start, end, target] : [start, end, target, subpath];
}

/** What {@link packNote} packed. @throws SyntaxError, TypeError where the text is something else */
export function unpackNote(text: string): Note {
  const { headings: kept, ...packed } = JSON.parse(text) as PackedNote;
  const headings = kept.map(([line, level, raw, shown = raw]): Heading => ({ raw, text: shown, level, line }));
  const bullets: Bullet[] = [];
  const sections = packed.sections.map(([line, endLine, above, tags = NONE], index) => ({
    index,
    headings: above.flatMap((n) => headings[n] ?? []),
    line,
    endLine,
    bullets: [] as number[],
    tags,
  })) satisfies Section[];
  for (const b of packed.bullets) {
    bullets.push(unpackBullet(b, bullets));
    sections[b[0]]?.bullets.push(bullets.length - 1);
  }
  return { ...packed, sections, bullets };
}

function unpackBullet(packed: PackedBullet, before: readonly Bullet[]): Bullet {
  const [section, parent, line, marker, raw, text, lines, notFact, doubt, task, blockId, lead, ...lists] = packed;
  const [links, marks, tags, images, above] = lists;
  return {
    index: before.length,
    section,
    parent,
    depth: (before[parent]?.depth ?? -1) + 1,
    line,
    endLine: line + (lines ?? 0),
    marker,
    raw,
    ...(lead ? { lead: lead - 1 } : {}),
    ...(above ? { above } : {}),
    text: text === 0 || text === undefined ? raw : text,
    links: links ? links.map(([start, end, target, subpath = '']) => ({ target, subpath, start, end })) : NONE,
    marks: marks ? marks.map(([start, end, kind]) => ({ kind, start, end })) : NONE,
    tags: tags || NONE,
    images: images || NONE,
    task: task === 0 ? null : (task ?? null),
    blockId: blockId === 0 ? null : (blockId ?? null),
    notFact: notFact || null,
    doubt: doubt === 1,
  };
}
