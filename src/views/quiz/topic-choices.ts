/** A topic that can be quizzed on. */
export interface SuggestedTopic {
  readonly text: string;
  /** How many questions it would give; absent where that is not known. */
  readonly questions?: number;
  /** What it is, in a word or two: `tag`, `recent`. */
  readonly hint?: string;
}

export interface Choice extends SuggestedTopic {
  /** The student's own words, taken as they are. */
  readonly own: boolean;
}

/** What was typed stands last, unless a suggestion says the same: Enter takes the first, and free text always has a way in. */
export function choices(query: string, suggested: readonly SuggestedTopic[]): Choice[] {
  const typed = query.trim();
  const found = suggested.map((s) => ({ ...s, own: false }));
  if (typed === '' || found.some((s) => same(s.text, typed))) return found;
  return [...found, { text: typed, own: true }];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase().replace(/\s+/g, ' ') === b.toLowerCase().replace(/\s+/g, ' ');
}
