import { anyOf, once, phrasesOf, words } from '../../tables';
import { commonPairs, foreign, gathering, sorts } from '../data/patterns';
import { common } from '../data/words';
import type { Concept } from '../../concepts';

const COMMON = words(common);
const COMMON_PAIRS = anyOf(commonPairs);

/** Whether a concept's name is a plain noun rather than the name of something. */
export function isCommon(name: string): boolean {
  const n = name.toLowerCase();
  return COMMON.has(n) || COMMON.has(n.replace(/s$/, '')) || COMMON_PAIRS.test(n);
}

/** Whether it is a server like any other, on which whatever is spoken of may run. */
export function isMachine(concept: Concept): boolean {
  return concept.id === 'ec2';
}

const FOREIGN = anyOf(foreign, '\\b(?:%)\\b');

/** Whether a name belongs to a technology of somebody else. */
export function isForeign(name: string): boolean {
  return FOREIGN.test(name);
}

const SORTS = once(() => phrasesOf(sorts).map((names) => new Set(names.split('|'))));

/** Number of the sort that a name with none of its own category belongs to: protocols, standards, attacks …; undefined where it is of none. */
export function sortOf(name: string): number | undefined {
  const at = SORTS().findIndex((s) => s.has(name.toLowerCase()));
  return at < 0 ? undefined : at;
}

const GATHERING = anyOf(gathering, '\\b(?:%)$');

/** Notes that gather things ("Storage services", "Encryption concepts"): their bullets describe what is gathered. */
export function isContainer(concept: Concept): boolean {
  if (concept.source === 'catalogue') return false;
  return GATHERING.test(concept.name);
}
