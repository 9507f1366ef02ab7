import type { Anchor, Rating, Review } from './types';

const RATINGS: Readonly<Record<string, Rating>> = { Again: 1, Hard: 2, Good: 3, Easy: 4 };
const DAY = 86_400_000;
/** `- 2026-11-24T08:15:02.123Z ` */
const HEAD = 27;

interface Known {
  readonly card: string;
  /** What stood behind the id of the line it was last read from, and what that means. */
  raw: string;
  anchor: Anchor | undefined;
}

/**
 * Reads lines of reviews where they stand in a file, for logs of a million lines: nothing is cut out that is not kept, and texts that
 * stand in many lines are kept once (as a copy, since a slice would hold the whole file). A line that is in any way unusual is left
 * to the long way.
 */
export class Texts {
  private readonly known = new Map<string, Known>();
  private device = '';
  private day = '';
  private dayStart = 0;

  /** @param seal works out the code of a stretch of text */
  review(
    text: string,
    start: number,
    end: number,
    seal: (text: string, from: number, to: number) => string,
  ): Review | undefined {
    const sealAt = end - 6;
    // `- 2…Z `, and ` ~` before four digits at the end.
    if (text.charCodeAt(start) !== 45 || text.charCodeAt(start + HEAD - 1) !== 32 || sealAt < start + HEAD)
      return undefined;
    if (text.charCodeAt(sealAt) !== 32 || text.charCodeAt(sealAt + 1) !== 126) return undefined;
    const verbEnd = text.indexOf(' ', start + HEAD);
    const cardEnd = text.indexOf(' ', verbEnd + 1);
    let idEnd = text.indexOf(' ', cardEnd + 1);
    if (verbEnd < 0 || cardEnd < 0 || cardEnd >= sealAt || idEnd < 0) return undefined;
    idEnd = Math.min(idEnd, sealAt);
    const rating =
      verbEnd - start === HEAD + 4 || verbEnd - start === HEAD + 5
        ? RATINGS[text.slice(start + HEAD, verbEnd)]
        : undefined;
    const at = this.time(text, start + 2);
    if (rating === undefined || Number.isNaN(at) || seal(text, start, sealAt) !== text.slice(sealAt + 2, end))
      return undefined;
    const id = text.slice(cardEnd + 1, idEnd);
    const { device } = this;
    if (!(device !== '' && id.startsWith(device) && id.lastIndexOf('-') === device.length)) {
      this.device = copy(id.slice(0, Math.max(0, id.lastIndexOf('-'))));
      if (this.device === '') return undefined;
    }
    const known = this.find(text.slice(verbEnd + 1, cardEnd));
    if (id.includes('%') || known.card.includes('%')) return undefined;
    const rest = idEnd + 1;
    const length = Math.max(0, sealAt - rest);
    if (known.raw.length !== length || !text.startsWith(known.raw, rest)) {
      const raw = copy(text.slice(rest, rest + length));
      const anchor = /^`([^`]*)` `([^`]*)`$/.exec(raw);
      if (raw !== '' && !anchor) return undefined;
      known.raw = raw;
      known.anchor = anchor ? { path: anchor[1] ?? '', text: anchor[2] ?? '' } : undefined;
    }
    const review = { id, card: known.card, at, rating, device: this.device };
    return known.anchor ? { ...review, anchor: known.anchor } : review;
  }

  private find(slice: string): Known {
    const known = this.known.get(slice);
    if (known) return known;
    const card = copy(slice);
    const made: Known = { card, raw: '', anchor: undefined };
    this.known.set(card, made);
    return made;
  }

  /** `2026-11-24T08:15:02.123Z` in milliseconds; the day is worked out once for all lines of it. */
  private time(text: string, from: number): number {
    if (this.day === '' || !text.startsWith(this.day, from)) {
      this.day = copy(text.slice(from, from + 11));
      this.dayStart = /^\d{4}-\d\d-\d\dT$/.test(this.day) ? Date.parse(this.day.slice(0, 10)) : NaN;
    }
    const two = (i: number): number => (text.charCodeAt(from + i) - 48) * 10 + text.charCodeAt(from + i + 1) - 48;
    const [hour, minute, second, part] = [two(11), two(14), two(17), two(20) * 10 + text.charCodeAt(from + 22) - 48];
    const isTime =
      text.charCodeAt(from + 13) === 58 &&
      text.charCodeAt(from + 16) === 58 &&
      text.charCodeAt(from + 19) === 46 &&
      text.charCodeAt(from + 23) === 90 &&
      hour >= 0 &&
      hour < 24 &&
      minute >= 0 &&
      minute < 60 &&
      second >= 0 &&
      second < 60 &&
      part >= 0 &&
      part < 1000;
    return isTime ? this.dayStart + (DAY / 24) * hour + 60_000 * minute + 1000 * second + part : NaN;
  }
}

/** The same text, and not a slice that keeps a whole file in memory. */
function copy(slice: string): string {
  return JSON.parse(JSON.stringify(slice)) as string;
}
