import { connected, drawSection, isWorthDrawing, type Architecture } from '../architecture';
import type { Lexicon } from '../concepts';
import type { Note, Section } from '../notes';
import { findInserted, type SectionPlace } from './inserted-diagrams';

export interface DrawnSection {
  readonly section: Section;
  readonly architecture: Architecture;
}

/** A section worth drawing, with what a note needs to show its diagram. */
export interface NoteSection extends DrawnSection {
  /** The section's heading, or the note's name for the text before any. */
  readonly title: string;
  /** Path and headings, `Folder/Note.md#Heading#Inner`: what the section is remembered by. */
  readonly key: string;
  readonly place: SectionPlace;
  /** The student has had the diagram written into the note. */
  readonly inserted: boolean;
}

/** The sections of one note as it is in one text. Each is drawn when first asked for: an opened note needs its first one soon. */
export class NoteDrawings {
  private readonly lines: readonly string[];
  private readonly drawn = new Map<number, NoteSection | null>();
  private known: Lexicon | undefined;

  constructor(
    readonly note: Note,
    text: string,
    private readonly lexiconOf: (note: Note) => Lexicon,
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
    this.known ??= this.lexiconOf(this.note);
    const architecture = drawSection(this.note, section, this.known);
    if (architecture === undefined || !isWorthDrawing(architecture)) return null;
    const place: SectionPlace = {
      line: section.line,
      endLine: section.endLine,
      hasHeading: section.headings.length > 0,
      firstBullet: this.note.bullets[section.bullets[0] ?? -1]?.line ?? section.line,
    };
    return {
      section,
      architecture: connected(architecture),
      title: section.headings.at(-1)?.text ?? this.note.name,
      key: this.keyOf(section),
      place,
      inserted: findInserted(this.lines, place) !== undefined,
    };
  }

  /** Sections under the same headings are told apart by their order. */
  private keyOf(section: Section): string {
    const path = (one: Section): string => one.headings.map((heading) => `#${heading.text}`).join('');
    const own = path(section);
    const earlier = this.sections.slice(0, section.index).filter((one) => path(one) === own).length;
    return `${this.note.path}${own}${earlier === 0 ? '' : `#${String(earlier + 1)}`}`;
  }
}
