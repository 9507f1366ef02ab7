import { anyOf } from '../../tables';
import { counted } from '../data/patterns';

/** A number with its unit, where it stands in a text. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  /** As written, white space collapsed: `15 minutes`. */
  readonly text: string;
  /** Normalised unit: `minute`, `gb`, `%`, `port`. */
  readonly unit: string;
  readonly value: number;
}

const UNIT_NAMES: Readonly<Record<string, readonly string[]>> = {
  millisecond: ['ms', 'msec', 'millisecond', 'milliseconds'],
  second: ['sec', 'secs', 'second', 'seconds'],
  minute: ['min', 'mins', 'minute', 'minutes'],
  hour: ['hr', 'hrs', 'hour', 'hours'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  kb: ['kb', 'kib'],
  mb: ['mb', 'mib'],
  gb: ['gb', 'gib', 'gigs'],
  tb: ['tb', 'tib'],
  pb: ['pb', 'pib'],
  mbps: ['mbps', 'mb/s', 'mib/s'],
  gbps: ['gbps', 'gb/s', 'gbit/s'],
  iops: ['iops'],
  '%': ['%', 'percent'],
  rps: ['tps', 'rps', 'requests/second'],
};

const UNIT = new Map<string, string>(
  Object.entries(UNIT_NAMES).flatMap(([unit, names]) => names.map((n) => [n, unit] as const)),
);

const COUNTED = anyOf(counted);

const NUMBER =
  /(?:^|[\s(~<>=≤≥+"“])(\d{1,3}(?:[,.]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?([kKmM](?![A-Za-z]))?\s?([A-Za-z%][A-Za-z/]*)?/g;
const NAMED = /\b(port|layer)s?\s(\d{1,5})\b/gi;

/** Numbers with a unit in a plain text, ascending. Numbers without one (versions, dates, years) are left alone. */
export function measuresIn(text: string): Measure[] {
  const found: Measure[] = [];
  if (!/\d/.test(text)) return found;
  for (const m of text.matchAll(NAMED)) {
    const word = m[1] ?? '';
    const start = m.index + m[0].length - (m[2] ?? '').length;
    found.push({ start, end: m.index + m[0].length, text: m[2] ?? '', unit: word.toLowerCase(), value: Number(m[2]) });
  }
  for (const m of text.matchAll(NUMBER)) {
    const [all, digits = '', scale = '', word = ''] = m;
    const unit = word === '' ? undefined : unitOf(word);
    if (unit === undefined) continue;
    const start = m.index + all.indexOf(digits);
    const end = m.index + all.length;
    if (found.some((f) => f.start < end && start < f.end)) continue;
    const written = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const factor = scale === '' ? 1 : /k/i.test(scale) ? 1e3 : 1e6;
    found.push({
      start,
      end: start + text.slice(start, end).trimEnd().length,
      text: written,
      unit,
      value: Number(digits.replace(/,/g, '')) * factor,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function unitOf(word: string): string | undefined {
  const known = UNIT.get(word) ?? UNIT.get(word.toLowerCase());
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  return COUNTED.test(lower)
    ? `#${lower
        .replace(/^copies$/, 'copy')
        .replace(/^retries$/, 'retry')
        .replace(/s$/, '')}`
    : undefined;
}
