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
