const MARKER = /^[ \t>]*([-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[(.)\][ \t]+)?/;
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
  const marker = slice.charCodeAt(0) === 45 && slice.charCodeAt(1) === 32 ? dash(slice) : MARKER.exec(slice);
  if (!marker?.[1]) return undefined;
  const body = slice.slice(marker[0].length);
  return body.includes('\n') || /^[ \t>`~]/.test(body) ? cutLines(marker[1], body) : whole(marker[1], body.trimEnd());
}

const DASH = ['- ', '-'] as const;

/** The marker of nearly every bullet: a hyphen, one blank, no box. */
function dash(slice: string): readonly [string, string] | RegExpExecArray | null {
  const third = slice.charCodeAt(2);
  return third === 91 || third === 32 || third === 9 ? MARKER.exec(slice) : DASH;
}

function whole(marker: string, raw: string): CutItem {
  return { marker, raw, lead: raw.length, onlyCode: false };
}

function cutLines(marker: string, body: string): CutItem {
  const own: string[] = [];
  let fence = '';
  let sawCode = false;
  for (const line of body.split('\n')) {
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
