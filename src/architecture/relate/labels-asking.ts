/** "How to connect", "When to use", "To connect:" over a list tell of nothing that is done to it. */
export const ASKS = /^(?:(?:how|when|where|why)\b[^.]*|to [a-z]+:?)$/i;

/** "What can trigger Lambda", "Services that write to S3" over those that do. */
export const ASKS_WHO =
  /^(?:what|who|which (?:aws )?(?:services?|resources?)|(?:aws )?(?:services|resources|things|clients) (?:that|which))\b/i;

/** "Which services can trigger Lambda?": the list below answers it. */
export function isAsked(text: string): boolean {
  return ASKS_WHO.test(text) && /\?\W*$/.test(text);
}

/** Labels over what their thing does: "Stop instances" under "Alarm actions". */
const DEEDS =
  /\b(?:targets?|actions?|capabilities|responsibilities)\W*$|^what\b.*\bdo(?:es)?\b|^(?:(?:it|they) )?can(?: also)?\W*$|^(?:key |main )?features\W*$/i;

export function isOfDeeds(label: string): boolean {
  return label.length < 60 && DEEDS.test(label);
}
