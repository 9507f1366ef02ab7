import type { Bullet, LinkSpan, MarkSpan, Note, NotFact } from './types';

/** To be raised whenever {@link readNote} gives something else for the same note: outlines kept by older versions are read anew. */
export const OUTLINE_VERSION = 5;

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
  links?: readonly LinkSpan[] | 0,
  marks?: readonly MarkSpan[] | 0,
  tags?: readonly string[] | 0,
  images?: readonly string[] | 0,
];

interface PackedNote extends Omit<Note, 'bullets' | 'sections'> {
  readonly bullets: readonly PackedBullet[];
  readonly sections: readonly Omit<Note['sections'][number], 'bullets' | 'index'>[];
}

const NONE: readonly never[] = [];

/** A note as text, less than half of what plain JSON takes; {@link unpackNote} gives it back. */
export function packNote(note: Note): string {
  const packed: PackedNote = {
    ...note,
    sections: note.sections.map(({ headings, line, endLine, tags }) => ({ headings, line, endLine, tags })),
    bullets: note.bullets.map(packBullet),
  };
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
    list(b.links),
    list(b.marks),
    list(b.tags),
    list(b.images),
  ];
  while (packed[packed.length - 1] === 0) packed.pop();
  return packed;
}

/** What {@link packNote} packed. @throws SyntaxError, TypeError where the text is something else */
export function unpackNote(text: string): Note {
  const packed = JSON.parse(text) as PackedNote;
  const bullets: Bullet[] = [];
  const sections = packed.sections.map((s, index) => ({ index, ...s, bullets: [] as number[] }));
  for (const b of packed.bullets) {
    bullets.push(unpackBullet(b, bullets));
    sections[b[0]]?.bullets.push(bullets.length - 1);
  }
  return { ...packed, sections, bullets };
}

function unpackBullet(packed: PackedBullet, before: readonly Bullet[]): Bullet {
  const [section, parent, line, marker, raw, text, lines, notFact, doubt, task, blockId, lead, ...lists] = packed;
  const [links, marks, tags, images] = lists;
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
    text: text === 0 || text === undefined ? raw : text,
    links: links || NONE,
    marks: marks || NONE,
    tags: tags || NONE,
    images: images || NONE,
    task: task === 0 ? null : (task ?? null),
    blockId: blockId === 0 ? null : (blockId ?? null),
    notFact: notFact || null,
    doubt: doubt === 1,
  };
}
