import {
  connected,
  drawSection,
  isWorthDrawing,
  Lookups,
  partKeys,
  withoutHidden,
  type Architecture,
} from '../architecture';
import type { Lexicon } from '../concepts';
import { isSentence, type Bullet, type Note, type Section } from '../notes';
import { findInserted, type SectionPlace } from './inserted-diagrams';

export interface DrawnSection {
  readonly section: Section;
  /** Without what the student has hidden of it. */
  readonly architecture: Architecture;
}

/** Key of a section, a line break, key of a part of its diagram (see `partKeys`): what a hidden part is remembered by. */
export const hiddenPart = (section: string, part: string): string => `${section}\n${part}`;

/** A section worth drawing, with what a note needs to show its diagram. */
export interface NoteSection extends DrawnSection {
  /** The section's heading, or the note's name for the text before any. */
  readonly title: string;
  /** Path and headings, `Folder/Note.md#Heading#Inner`: what the section is remembered by. */
  readonly key: string;
  readonly place: SectionPlace;
  /** What each part of the whole diagram is remembered by; see `partKeys`. */
  readonly keys: ReadonlyMap<string, string>;
  /** Parts that are left out of the diagram, as they are remembered. */
  readonly hidden: readonly string[];
  /** The student has had the diagram written into the note. */
  readonly inserted: boolean;
}

/** The sections of one note as it is in one text. Each is drawn when first asked for: an opened note needs its first one soon. */
export class NoteDrawings {
  private readonly lines: readonly string[];
  private readonly drawn = new Map<number, NoteSection | null>();
  private known: Lookups | undefined;
  private keys: readonly string[] | undefined;

  constructor(
    readonly note: Note,
    text: string,
    private readonly lexiconOf: (note: Note) => Lexicon,
    /** All that the student has hidden, in any note. */
    private readonly hidden: () => readonly string[],
  ) {
    this.lines = text.split(/\r?\n/);
  }

  get sections(): readonly Section[] {
    return this.note.sections;
  }

  /** The section on the line (1-based; 1 for the text before any heading), or null where nothing is worth drawing. */
  at(line: number): NoteSection | null {
    // A heading on the first line: its section and the empty one before it both begin there.
    const found = this.sections.filter((section) => section.line === line && section.bullets.length > 0).at(-1);
    return found === undefined ? null : this.draw(found);
  }

  all(): NoteSection[] {
    return this.sections.flatMap((section) => this.draw(section) ?? []);
  }

  private draw(section: Section): NoteSection | null {
    const known = this.drawn.get(section.index);
    if (known !== undefined) return known;
    const made = section.bullets.length === 0 ? null : this.make(section);
    this.drawn.set(section.index, made);
    return made;
  }

  private make(section: Section): NoteSection | null {
    this.known ??= new Lookups(this.lexiconOf(this.note));
    const architecture = drawSection(this.note, section, this.known.lexicon, this.known);
    if (architecture === undefined || !isWorthDrawing(architecture)) return null;
    const key = this.keyOf(section);
    const whole = connected(architecture);
    const keys = partKeys(whole);
    const hidden = this.hiddenIn(key, keys);
    const at = (bullet: number): Bullet | undefined => this.note.bullets[bullet];
    const place: SectionPlace = {
      line: section.line,
      endLine: section.endLine,
      hasHeading: section.headings.length > 0,
      firstBullet: section.bullets.map(at).find((b) => b && !isSentence(b))?.line ?? section.line,
    };
    return {
      section,
      architecture: connected(withoutHidden(whole, new Set(hidden.map(partOf)))),
      keys,
      hidden,
      title: section.headings.at(-1)?.text ?? this.note.name,
      key,
      place,
      inserted: findInserted(this.lines, place) !== undefined,
    };
  }

  /** What was hidden under a heading that the note no longer has is hidden wherever it is drawn: the heading was renamed. */
  private hiddenIn(key: string, keys: ReadonlyMap<string, string>): string[] {
    const { path } = this.note;
    const own = this.hidden().filter((one) => one.includes('\n') && isOfNote(one, path));
    if (own.length === 0) return [];
    const sections = new Set(this.sectionKeys());
    const parts = new Set(keys.values());
    return own.filter((one) => {
      const section = one.slice(0, one.indexOf('\n'));
      return parts.has(partOf(one)) && (section === key || !sections.has(section));
    });
  }

  private keyOf(section: Section): string {
    return this.sectionKeys()[section.index] ?? this.note.path;
  }

  /** Of all sections; those under the same headings are told apart by their order. */
  private sectionKeys(): readonly string[] {
    if (this.keys !== undefined) return this.keys;
    const seen = new Map<string, number>();
    this.keys = this.sections.map(({ headings }) => {
      const own = headings.map((heading) => `#${heading.text}`).join('');
      const count = (seen.get(own) ?? 0) + 1;
      seen.set(own, count);
      return `${this.note.path}${own}${count === 1 ? '' : `#${String(count)}`}`;
    });
    return this.keys;
  }
}

/** Whether what is remembered (of a section or of a part) is of the note. */
export function isOfNote(key: string, path: string): boolean {
  return key === path || (key.startsWith(path) && /[#\n]/.test(key.charAt(path.length)));
}

function partOf(hidden: string): string {
  return hidden.slice(hidden.indexOf('\n') + 1);
}
