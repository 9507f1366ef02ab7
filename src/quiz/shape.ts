import { ByteReader, ByteWriter } from '../keep';
import type { Note } from '../notes';

/**
 * What a quiz asks of many notes at once, a few bytes per bullet, so that no note has to be unpacked for it: how many bullets state
 * something, how many stand in each section, which do, and which concepts each mentions and stands under.
 */
export function shapeOf(
  note: Note,
  mentions: readonly (readonly number[])[],
  contexts: readonly (readonly number[])[],
): string {
  const out = new ByteWriter();
  const stated = note.bullets.map((b) => b.notFact === null && !b.doubt);
  out.number(note.bullets.length);
  out.number(stated.filter(Boolean).length);
  for (let i = 0; i < stated.length; i += 8) {
    let bits = 0;
    for (let j = 0; j < 8; j++) if (stated[i + j]) bits |= 1 << j;
    out.byte(bits);
  }
  out.number(note.sections.length);
  for (const s of note.sections) out.number(s.bullets.length);
  let before = '';
  note.bullets.forEach((_, i) => {
    const own = mentions[i] ?? [];
    const context = contexts[i] ?? [];
    const is = context.join();
    out.number(own.length * 2 + (is === before ? 0 : 1));
    own.forEach((c) => out.number(c));
    if (is !== before) {
      out.number(context.length);
      context.forEach((c) => out.number(c));
    }
    before = is;
  });
  return out.text();
}

export function bulletsIn(shape: string): number {
  return new ByteReader(shape).number();
}

/** How many bullets state something. */
export function statedIn(shape: string): number {
  const reader = new ByteReader(shape);
  reader.number();
  return reader.number();
}

export function isStated(shape: string, bullet: number): boolean {
  return isStatedIn(shape, statedBits(shape), bullet);
}

/** Where the shape says what states something, to be found once for many bullets. */
export interface StatedBits {
  readonly at: number;
  readonly bullets: number;
}

export function statedBits(shape: string): StatedBits {
  const reader = new ByteReader(shape);
  const bullets = reader.number();
  reader.number();
  return { at: reader.at, bullets };
}

export function isStatedIn(shape: string, { at, bullets }: StatedBits, bullet: number): boolean {
  return bullet < bullets && ((shape.charCodeAt(at + (bullet >> 3)) >> (bullet & 7)) & 1) === 1;
}

/** How many bullets stand directly in a section. */
export function bulletsOfSection(shape: string, section: number): number {
  const reader = atSections(shape);
  const sections = reader.number();
  if (section >= sections) return 0;
  for (let i = 0; i < section; i++) reader.number();
  return reader.number();
}

/** Concepts by number, of one bullet. */
export interface Concepts {
  /** As often as it is mentioned, in the order of the text. */
  readonly mentions: readonly number[];
  readonly context: readonly number[];
}

const NONE: Concepts = { mentions: [], context: [] };

export function conceptsAt(shape: string, bullet: number): Concepts {
  let i = 0;
  for (const concepts of conceptsIn(shape)) if (i++ === bullet) return concepts;
  return NONE;
}

/** Of every bullet in turn. */
export function* conceptsIn(shape: string): Generator<Concepts> {
  if (shape === '') return;
  const reader = atSections(shape);
  for (let left = reader.number(); left > 0; left--) reader.number();
  let context: number[] = [];
  while (!reader.done) {
    const head = reader.number();
    const mentions = numbers(reader, head >> 1);
    if ((head & 1) === 1) context = numbers(reader, reader.number());
    yield { mentions, context };
  }
}

function numbers(reader: ByteReader, count: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < count; i++) out.push(reader.number());
  return out;
}

function atSections(shape: string): ByteReader {
  const reader = new ByteReader(shape);
  const bullets = reader.number();
  reader.number();
  reader.at += Math.ceil(bullets / 8);
  return reader;
}
