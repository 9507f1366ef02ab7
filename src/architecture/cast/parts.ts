import { keyOf, type Concept, type Lexicon } from '../../concepts';
import { anyOf, once, phrasesOf } from '../../tables';
import { noPartNames, noParts } from './data/parts';
import type { Thing } from './thing';

const NO_PARTS = once(() => new Set(phrasesOf(noParts).map(keyOf)));

const NO_PART_NAME = anyOf(noPartNames, '\\b(?:%)$');

/** Whether a concept may be drawn at all. */
export function isPart(concept: Concept): boolean {
  if (concept.kind !== 'component' && concept.kind !== 'place') return false;
  return !NO_PARTS().has(concept.id) && !NO_PART_NAME.test(concept.name);
}

/**
 * What is meant by the name of a part, where that is the whole: what a service holds is in the service, and a name may be the end of one
 * that was named before.
 */
export function wholeOf(
  concept: Concept,
  written: string,
  order: readonly Thing[],
  topics: readonly Thing[],
  lexicon: Lexicon,
): Concept | undefined {
  const shown = written.toLowerCase();
  if (concept.broader === undefined) return undefined;
  // "The VPN", where a site-to-site VPN was named
  if (concept.broader.endsWith(concept.id) && order.some((thing) => thing.concept === concept.broader))
    return lexicon.get(concept.broader);
  // "An S3 event notification invokes Lambda", where the section isn't about those and writes no title
  if (/ event notifications?$/.test(written) && !topics.some((topic) => topic.concept === concept.id))
    return lexicon.get(concept.broader);
  return isContent(concept, shown) ? lexicon.get(concept.broader) : undefined;
}

/** Whether a name is of what lies or happens in its whole, or is all there is of it: "S3 objects", "S3 events", "CloudTrail logs", "CodePipeline pipelines". */
export function isContent(concept: Concept, written: string): boolean {
  return (
    /\bevents?$/i.test(written) ||
    (/\b(?:logs?|objects?)$/i.test(written) && / (?:event|object)$/i.test(concept.name)) ||
    (/\bpipelines?$/i.test(written) && / pipeline$/.test(concept.name))
  );
}
