/**
 * A diagram that was written into a note: fenced Mermaid between two HTML comments, which neither GitHub, nor Publish, nor the
 * app's reading view shows. Lines are 0-based and end-exclusive here, as editors and arrays count them.
 */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Where a section stands, 1-based as in `Section`. */
export interface SectionPlace {
  /** Line of the heading, or 1 for the text before any. */
  readonly line: number;
  readonly endLine: number;
  readonly hasHeading: boolean;
  /** Line of its first bullet. */
  readonly firstBullet: number;
}

const BEGIN = '<!-- study-atlas:diagram (made from the bullets; refreshed by command) -->';
const END = '<!-- /study-atlas:diagram -->';
const IS_BEGIN = /^\s*<!-- study-atlas:diagram\b[^>]*-->\s*$/;
const IS_END = /^\s*<!-- \/study-atlas:diagram -->\s*$/;
const IS_QUOTE = /^\s*>/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;

/**
 * The block among the lines of a section, or undefined. A beginning without its end is none: there is no telling what it holds. One
 * that is followed by another has lost its end; what stands between the two is the student's.
 */
export function findInserted(
  lines: readonly string[],
  place: Pick<SectionPlace, 'line' | 'endLine'>,
): { readonly from: number; readonly to: number } | undefined {
  const last = Math.min(place.endLine, lines.length);
  let from: number | undefined;
  for (let at = place.line - 1; at < last; at++) {
    if (IS_BEGIN.test(lines[at] ?? '')) from = at;
    else if (from !== undefined && IS_END.test(lines[at] ?? '')) return { from, to: at + 1 };
  }
  return undefined;
}

/**
 * The edit that puts diagrams (Mermaid texts) into a section: in place of the block it has, else below its heading, else before
 * its first bullet, or the callout or quote that this is in. Undefined where that would change nothing.
 */
export function insertDiagram(
  lines: readonly string[],
  place: SectionPlace,
  diagrams: readonly string[],
): LineEdit | undefined {
  const block = [BEGIN, ...diagrams.flatMap((text) => ['```mermaid', ...text.trimEnd().split('\n'), '```']), END];
  const old = findInserted(lines, place);
  if (old !== undefined) {
    const same = lines.slice(old.from, old.to).join('\n') === block.join('\n');
    return same ? undefined : { ...old, lines: block };
  }
  const at = place.hasHeading
    ? place.line + (isUnderlined(lines, place.line) ? 1 : 0)
    : aboveQuote(lines, place.firstBullet - 1);
  const isBlank = (line: number): boolean => (lines[line] ?? '').trim() === '';
  const before = at > 0 && !isBlank(at - 1) ? [''] : [];
  return { from: at, to: at, lines: [...before, ...block, ...(isBlank(at) ? [] : [''])] };
}

/** The text after the edit; its line ends stay what they are, and what is new has the first one's. */
export function applyEdit(text: string, edit: LineEdit): string {
  // Lines, each followed by its end.
  const parts = text.split(/(\r?\n)/);
  const end = parts[1] ?? '\n';
  const above = parts.slice(0, edit.from * 2).join('');
  const below = parts.slice(edit.to * 2).join('');
  const apart = above === '' || above.endsWith('\n') ? '' : end;
  return above + apart + edit.lines.join(end) + (edit.to * 2 < parts.length ? end : '') + below;
}

/** The first line of the quote or callout around a line; the line itself where it is in none. Whatever came between would end it. */
function aboveQuote(lines: readonly string[], line: number): number {
  let first = line;
  if (IS_QUOTE.test(lines[line] ?? '')) while (IS_QUOTE.test(lines[first - 1] ?? '')) first -= 1;
  return first;
}

/** A heading of two lines, the second one drawn under the first. */
function isUnderlined(lines: readonly string[], line: number): boolean {
  return !/^ {0,3}#/.test(lines[line - 1] ?? '') && UNDERLINE.test(lines[line] ?? '');
}
