import {
  MAX_COMPONENTS,
  MAX_COMPONENTS_PHONE,
  placeFor,
  split,
  toMermaid,
  type Architecture,
  type MermaidText,
  type Size,
} from '../../architecture';

/** Usual widths of a note's text in px: a section is drawn before it stands on the page, where it could be measured. */
export const ROOM = { desk: 700, phone: 350 } as const;

/** What Mermaid is asked to draw for an architecture, and how large that will be, about. */
export interface Picture {
  readonly mermaid: MermaidText;
  readonly estimate: Size;
}

interface Made {
  readonly room: number;
  readonly picture: Picture;
}

/** The last picture of each architecture; an architecture never changes. */
const LAST = new WeakMap<Architecture, Made>();

/** The architecture in drawings that can be read on the device. */
export function partsOf(architecture: Architecture, phone: boolean): Architecture[] {
  return split(architecture, phone ? MAX_COMPONENTS_PHONE : MAX_COMPONENTS);
}

/** @param room width there is, in px; a drawing that would be small in it is turned top-down */
export function pictureOf(architecture: Architecture, room: number): Picture {
  const last = LAST.get(architecture);
  if (last?.room === room) return last.picture;
  const { direction, size } = placeFor(architecture, room);
  const mermaid = toMermaid(architecture, { legend: false, compact: true, direction });
  const picture = { mermaid, estimate: size };
  LAST.set(architecture, { room, picture });
  return picture;
}

/** The text that a note has drawn first for a section; undefined where it draws none. */
export function firstTextOf(architecture: Architecture, phone: boolean): string | undefined {
  const [first] = architecture.components.length > 0 ? partsOf(architecture, phone) : [];
  return first && pictureOf(first, phone ? ROOM.phone : ROOM.desk).mermaid.text;
}
