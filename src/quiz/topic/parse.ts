/** What a student typed, taken apart but not yet looked up. */
export type Asked =
  | { readonly kind: 'all' }
  | { readonly kind: 'list'; readonly list: 'due' | 'missed' }
  | { readonly kind: 'contrast' | 'several'; readonly parts: readonly string[] }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'note'; readonly note: string; readonly section: string }
  | { readonly kind: 'name'; readonly text: string };

const REQUEST =
  /^(?:please\s+)?(?:(?:can|could) you\s+)?(?:(?:quiz|test|ask|examine|drill)(?:\s+me)?|give me (?:a quiz|questions)|(?:a\s+)?quiz|questions?)\s*(?:on|about|with|over|of|from|for|:)\s+/i;
const BARE_REQUEST = /^(?:quiz|test|ask|examine) me$/i;
const ALL = /^(?:everything|all(?: (?:my )?notes)?|anything|whole vault|\*)$/i;
const DUE = /^(?:(?:what|whatever|everything|all|cards?|facts?)(?: that)?(?:'s| is| are)? )?due(?: (?:today|now))?$/i;
const MISSED =
  /^(?:(?:what|everything|the (?:questions|ones)|questions)(?: that)? )?i(?: have|'ve)? (?:got|get|answered|had) wrong$|^(?:my )?(?:mistakes|errors|wrong answers)$|^(?:what|everything) i (?:missed|(?:do not|don't) know)$/i;
const BETWEEN =
  /^(?:the\s+)?(?:difference|differences|contrast|comparison) (?:between|of)\s+(.+?)\s+(?:and|vs\.?|versus)\s+(.+)$/i;
const COMPARE = /^(?:compare|contrast)\s+(.+?)\s+(?:and|with|to|vs\.?|versus)\s+(.+)$/i;
const VERSUS = /\s+(?:vs\.?|versus|v\.?|compared (?:to|with)|against)\s+/i;

/** Reads a request: `quiz me on HA vs DR`, `A, B`, `#secure #performant`, `[[Note#Section]]`, `Note#Section`, plain words. */
export function parseTopic(text: string): Asked {
  const asked = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(REQUEST, '')
    .replace(/^["'“‘]+|["'”’?!.]+$/g, '')
    .trim();
  if (asked === '' || ALL.test(asked) || BARE_REQUEST.test(asked)) return { kind: 'all' };
  if (DUE.test(asked)) return { kind: 'list', list: 'due' };
  if (MISSED.test(asked.replace(/’/g, "'"))) return { kind: 'list', list: 'missed' };
  if (/^#[^\s#]+(?:[\s,]+#[^\s#]+)*$/.test(asked)) {
    return { kind: 'tags', tags: (asked.match(/#[^\s#,]+/g) ?? []).map((t) => t.slice(1).toLowerCase()) };
  }
  const between = BETWEEN.exec(asked) ?? COMPARE.exec(asked);
  if (between) return { kind: 'contrast', parts: [bare(between[1] ?? ''), bare(between[2] ?? '')] };
  const sides = asked.split(VERSUS).map(bare).filter(Boolean);
  if (sides.length > 1) return { kind: 'contrast', parts: sides };
  const link = /^\[\[([^\]|#]*)(?:#([^\]|]*))?(?:\|[^\]]*)?\]\]$/.exec(asked);
  if (link) return { kind: 'note', note: (link[1] ?? '').trim(), section: (link[2] ?? '').trim() };
  const parts = asked
    .split(/\s*,\s*/)
    .map(bare)
    .filter(Boolean);
  if (parts.length > 1) return { kind: 'several', parts };
  const hash = /^([^#]+)#([^#]+)$/.exec(asked);
  if (hash) return { kind: 'note', note: (hash[1] ?? '').trim(), section: (hash[2] ?? '').trim() };
  return { kind: 'name', text: bare(asked) };
}

/** Without the brackets of a link. */
function bare(text: string): string {
  return text
    .replace(/^\[\[|\]\]$/g, '')
    .replace(/^["'“]|["'”]$/g, '')
    .trim();
}
