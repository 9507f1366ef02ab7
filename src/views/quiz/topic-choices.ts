/** A topic that can be quizzed on. */
export interface SuggestedTopic {
  readonly text: string;
  /** How many questions it would give; absent where that is not known. */
  readonly questions?: number;
  /** How many bullets speak of it; shown where the number of questions is not known. */
  readonly facts?: number;
  /** What it is, in a word or two: `tag`, `recent`. */
  readonly hint?: string;
}

export interface Choice extends SuggestedTopic {
  /** The student's own words, taken as they are. */
  readonly own: boolean;
}

/** Ways of writing that say exactly what is meant: a contrast, several topics, a link, a tag, a section. */
const EXPLICIT = /\s(?:vs\.?|versus)\s+\S|,\s*\S|\[\[|#\S/i;

/**
 * The list to offer. What was typed always has a way in: under the name it resolves to, or as it stands. It comes first, so
 * that Enter takes it, where it is one of the suggestions or written so that nothing else can be meant; otherwise last.
 *
 * @param resolved the topic that the typed text names as it stands; null where it names none
 */
export function choices(
  typed: string,
  suggested: readonly SuggestedTopic[],
  resolved: SuggestedTopic | null,
): Choice[] {
  const text = withoutPreamble(typed);
  const found = suggested.map((s) => ({ ...s, own: false }));
  if (text === '') return found;
  const named = resolved?.text ?? text;
  const others = found.filter((s) => !same(s.text, named));
  const offered = found.find((s) => same(s.text, named));
  const meant = offered ?? (resolved ? { ...resolved, own: false } : { text, own: true });
  const certain = offered !== undefined || (resolved !== null && (same(named, text) || EXPLICIT.test(text)));
  return certain ? [meant, ...others] : [...others, meant];
}

/** "quiz me on HA vs DR" is as good as "HA vs DR". */
export function withoutPreamble(typed: string): string {
  return typed.trim().replace(/^quiz(?:\s+me)?\s+(?:on|about)(?:\s+|$)/i, '');
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
