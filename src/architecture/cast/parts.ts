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
 * What is meant by the name of a part, where that is the whole: an event of a service happens in the service ("S3 events" are of S3, and
 * so are logs that are its events), and a name may be the end of one that was named before.
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
  if (!/\b(?:event|log)s?$/.test(shown)) return undefined;
  if (!shown.endsWith('event') && !shown.endsWith('events') && !/ event$/i.test(concept.name)) return undefined;
  return lexicon.get(concept.broader);
}
