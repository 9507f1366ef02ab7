import { keyOf, type Concept } from '../../concepts';
import { anyOf, once, phrasesOf } from '../../tables';
import { noPartNames, noParts } from './data/parts';

const NO_PARTS = once(() => new Set(phrasesOf(noParts).map(keyOf)));

const NO_PART_NAME = anyOf(noPartNames, '\\b(?:%)$');

/** Whether a concept may be drawn at all. */
export function isPart(concept: Concept): boolean {
  if (concept.kind !== 'component' && concept.kind !== 'place') return false;
  return !NO_PARTS().has(concept.id) && !NO_PART_NAME.test(concept.name);
}
