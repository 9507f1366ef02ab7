const BETWEEN = /\s*[,;]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s+\/\s+/;
/** Stands for a blank that must not be cut at; no note has it. */
const HELD = '\u0000';

/**
 * The items of a list in a sentence: "a, b and c".
 *
 * @param names what is one thing although an "and" stands in it: "Cost and Usage Report"
 */
export function itemsIn(text: string, names: readonly string[] = []): string[] {
  let held = text;
  for (const name of names) if (BETWEEN.test(name)) held = held.split(name).join(name.replaceAll(' ', HELD));
  return held.split(BETWEEN).map((item) => item.replaceAll(HELD, ' '));
}
