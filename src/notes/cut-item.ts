const MARKER = /^[ \t>]*([-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[(.)\][ \t]+)?/;
const CALLOUT = /^>[ \t]*\[!/;
const FENCE = /^[ \t>]*(```|~~~)/;

/** What is left of a list item's slice of the note. */
export interface CutItem {
  readonly marker: string;
  readonly raw: string;
  /** How much of `raw` stands on the marker's own line. */
  readonly lead: number;
  /** There was a code block and nothing else. */
  readonly onlyCode: boolean;
}

/** A list item's slice without marker, task box, fenced code and the indentation of its continuation lines. */
export function cutItem(slice: string): CutItem | undefined {
  const marker = MARKER.exec(slice);
  if (!marker?.[1]) return undefined;
  const body = slice.slice(marker[0].length);
  return body.includes('\n') || /^[ \t>`~]/.test(body) ? cutLines(marker[1], body) : whole(marker[1], body.trimEnd());
}

/**
 * Where the own text of a list item begins that has a hyphen and one blank for a marker, no box, and stands on one line, as nearly
 * every one does; else -1.
 */
export function simpleItem(text: string, start: number, end: number): number {
  const body = start + 2;
  if (body >= end || text.charCodeAt(start) !== 45 || text.charCodeAt(start + 1) !== 32) return -1;
  const first = text.charCodeAt(body);
  // White space, > [ ` and ~ need a closer look.
  if (first <= 32 || first === 62 || first === 91 || first === 96 || first === 126) return -1;
  const next = text.indexOf('\n', body);
  return next < 0 || next >= end ? body : -1;
}

function whole(marker: string, raw: string): CutItem {
  return { marker, raw, lead: raw.length, onlyCode: false };
}

function cutLines(marker: string, body: string): CutItem {
  const own: string[] = [];
  let fence = '';
  let sawCode = false;
  for (const line of body.split('\n')) {
    // A callout right below the item is none of it.
    if (own.length > 0 && CALLOUT.test(line)) break;
    const tick = FENCE.exec(line)?.[1] ?? '';
    if (tick !== '' && (fence === '' || fence === tick)) {
      fence = fence === '' ? tick : '';
      sawCode = true;
      continue;
    }
    if (fence === '') own.push(line.replace(/^[ \t>]+/, '').trimEnd());
  }
  const raw = own.filter((l) => l !== '').join(' ');
  return { marker, raw, lead: own[0]?.length ?? 0, onlyCode: sawCode && raw === '' };
}
