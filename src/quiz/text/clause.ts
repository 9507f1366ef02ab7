import { isFinite } from './verbs';

/** Whether a text that opens with a noun is a sentence of its own: a verb comes before any "that" or "which". */
export function isClause(text: string): boolean {
  for (const word of text.match(/[\p{L}'’-]+/gu) ?? []) {
    if (/^(?:that|which|who|where|when|to|for|used|if)$/i.test(word)) return false;
    if (
      isFinite(word) &&
      !/^(?:access|back|balance|cache|control|cost|group|host|limit|link|list|load|lock|log|map|order|place|query|record|role|route|scale|schedule|set|share|stream|support|target|test|use|view|write|tunes?|limits|logs|costs|controls|groups|hosts|links|lists|loads|locks|maps|orders|queries|records|routes|schedules|sets|shares|streams|targets|tests|uses|views|writes|places|scales|caches)$/i.test(
        word,
      )
    )
      return true;
  }
  return false;
}

const GOES_ON =
  /^(?:which|that|who|whose|because|so|but|and|or|nor|yet|while|whereas|where|when|whenever|with|without|if|unless|as|for|to|by|from|in|on|at|even|then|not|e\.g|i\.e|including|such|like|than|until|after|before|once|since)\b/i;

/** A predicate without a second sentence tied on by a comma ("…, another one does that"), which would speak of something else. */
export function mainClause(predicate: string): string {
  for (const m of predicate.matchAll(/[,;]\s+/g)) {
    const rest = predicate.slice(m.index + m[0].length);
    const front = predicate.slice(0, m.index);
    if (!GOES_ON.test(rest) && isClause(rest) && front.split(' ').length >= 3) return front;
  }
  return predicate;
}
