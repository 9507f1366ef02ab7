import type { Badge } from '../types';
import { cut, tidy } from './encode';
import { pillarOf, pillarsOf } from './pillars';

const MAX_QUALITY_LINES = 2;
const MAX_BADGE_LINE = 26;
/** Longest line made by joining; a component is kept narrow, as columns of them stand side by side. */
const MAX_JOINED = 18;

/**
 * The lines a component shows under its name: its qualities, joined by `·` as far as a line holds them, then the codes
 * of its pillars. Plain text, not yet encoded; none to three lines.
 */
export function badgeLines(badges: readonly Badge[]): string[] {
  const qualities = new Map<string, string>();
  for (const badge of badges) {
    const text = tidy(badge.text).replace(/^#/, '');
    if (text === '' || pillarOf(badge) !== undefined) continue;
    const key = text.toLowerCase();
    if (!qualities.has(key)) qualities.set(key, cut(text, MAX_BADGE_LINE));
  }
  const lines = filled([...qualities.values()]);
  const pillars = pillarsOf(badges);
  if (pillars.length > 0) lines.push(pillars.map((pillar) => pillar.code).join(' · '));
  return lines;
}

function filled(qualities: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, quality] of qualities.entries()) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 3 + quality.length <= MAX_JOINED) {
      lines[lines.length - 1] = `${last} · ${quality}`;
    } else if (lines.length < MAX_QUALITY_LINES) {
      lines.push(quality);
    } else {
      lines[lines.length - 1] = `${last ?? ''} +${String(qualities.length - index)}`;
      break;
    }
  }
  return lines;
}
