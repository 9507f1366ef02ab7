import type { Unit } from '../language/units';

/** The words of `--HTTP-->` and `-(HTTP)->`. */
export function wordsOn(arrow: string): string {
  return /[\p{L}\p{N}][^()|<>=-]*/u.exec(arrow)?.[0].trim() ?? '';
}

/** `A <-- REST API --> B` is one arrow with words on it. */
export function labelled(
  units: readonly Unit[],
  arrows: readonly number[],
  text: string,
): { units: Unit[]; labels: string[] } | undefined {
  const labels: string[] = [];
  const out: Unit[] = [];
  let at = 0;
  for (let n = 0; n + 1 < arrows.length; n++) {
    const a = arrows[n] ?? 0;
    const b = arrows[n + 1] ?? 0;
    const left = units[a];
    const right = units[b];
    if (
      left?.t !== 'arrow' ||
      right?.t !== 'arrow' ||
      !/^<[-=]+$|[←⇐]/.test(left.low) ||
      !/^[-=]+>$|[→⇒]/.test(right.low)
    )
      continue;
    const words = text.slice(left.end, right.start).trim();
    if (
      words === '' ||
      !/\b(?:api|apis|requests?|calls?|traffic|http|https|crud|quer(?:y|ies)|reads?|writes?|data|events?|messages?|tls|ssl)\b/i.test(
        words,
      )
    )
      continue;
    out.push(...units.slice(at, a), { ...right, start: left.start });
    labels.push(words.split(/\s+/).slice(0, 4).join(' '));
    at = b + 1;
    n++;
  }
  if (labels.length === 0) return undefined;
  out.push(...units.slice(at));
  return { units: out, labels };
}
