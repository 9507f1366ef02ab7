import type { Badge } from '../types';
import { cut, tidy } from './encode';
import { pillarOf, pillarsOf } from './pillars';

const MAX_QUALITIES = 3;
const MAX_BADGE_LINE = 30;

/**
 * The lines a component shows under its name: its qualities, joined by `·` and cut to a line's length, then the codes
 * of its pillars. Plain text, not yet encoded; none, one or two lines.
 */
export function badgeLines(badges: readonly Badge[]): string[] {
  const qualities = new Map<string, string>();
  for (const badge of badges) {
    const text = tidy(badge.text).replace(/^#/, '');
    if (text === '' || pillarOf(badge) !== undefined) continue;
    const key = text.toLowerCase();
    if (!qualities.has(key)) qualities.set(key, cut(text, MAX_BADGE_LINE));
  }
  const lines: string[] = [];
  const shown = [...qualities.values()];
  if (shown.length > 0) lines.push(fitted(shown));
  const pillars = pillarsOf(badges);
  if (pillars.length > 0) lines.push(pillars.map((pillar) => pillar.code).join(' · '));
  return lines;
}

function fitted(qualities: readonly string[]): string {
  let line = qualities[0] ?? '';
  let used = 1;
  for (const quality of qualities.slice(1, MAX_QUALITIES)) {
    if (line.length + 3 + quality.length > MAX_BADGE_LINE) break;
    line += ` · ${quality}`;
    used += 1;
  }
  return used < qualities.length ? `${line} +${String(qualities.length - used)}` : line;
}
