import type { SearchMatches, SearchResult } from 'obsidian';

/**
 * Matches as the app's suggesters do: every letter of the query in its order, blanks aside, anywhere in the text. A better score
 * is higher; 0 is the best. Runs of letters and starts of words count for more.
 *
 * @returns a function that gives `null` for a text that does not fit.
 */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const whole = matchWords(words, lower);
    if (whole) return whole;
    const scattered = matchLetters(words.join(''), lower);
    return scattered && { score: scattered.score - 2, matches: scattered.matches };
  };
}

/** Matches only texts that hold every word of the query as it is written. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => matchWords(words, text.toLowerCase());
}

/** Writes a text with the matched parts marked. */
export function renderMatches(el: HTMLElement, text: string, matches: SearchMatches | null, offset = 0): void {
  let done = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(from + offset, done);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.appendText(text.slice(done, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    done = end;
  }
  el.appendText(text.slice(done));
}

function matchWords(words: string[], text: string): SearchResult | null {
  const matches: SearchMatches = [];
  let score = 0;
  let expected = 0;
  for (const word of words) {
    const after = text.indexOf(word, expected);
    const at = after >= 0 ? after : text.indexOf(word);
    if (at < 0) return null;
    if (after < 0) score -= 0.3;
    if (!startsWord(text, at)) score -= 0.5;
    score -= Math.min(at, 100) / 1000;
    matches.push([at, at + word.length]);
    expected = at + word.length;
  }
  return { score: score - Math.min(text.length, 1000) / 10000, matches: merge(matches) };
}

function matchLetters(letters: string, text: string): SearchResult | null {
  const matches: SearchMatches = [];
  let at = 0;
  let score = 0;
  for (const letter of letters) {
    const last = matches.at(-1);
    const found = text.indexOf(letter, at);
    if (found < 0) return null;
    if (last && last[1] === found) last[1] = found + 1;
    else {
      matches.push([found, found + 1]);
      score -= startsWord(text, found) ? 0.1 : 0.4;
    }
    at = found + 1;
  }
  return { score, matches };
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function merge(matches: SearchMatches): SearchMatches {
  const merged: SearchMatches = [];
  for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
