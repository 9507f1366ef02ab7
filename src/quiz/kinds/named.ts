import type { Concept, Lexicon } from '../../concepts';
import { isCommon } from '../text/common';
import { areInitials } from '../text/initials';
import { contentWords } from '../text/words';
import { nounFor } from './frame';

/**
 * Whether a stretch of text names the concept rather than using the same words: "offline data sync", "protons" in a note on cells, or
 * "federated identity" for a service that is called so as well; and whether the concept's shown name may stand in its place.
 */
export function isNamed(written: string, concept: Concept, lexicon: Lexicon): boolean {
  if (isCommon(written) || written.includes('_')) return false;
  if (/[\p{Lu}\d]/u.test(written)) return standsFor(concept.name, written);
  // A product has no plural: "protons" are none.
  if (!/\s/.test(written))
    return !/[a-z]s$/.test(written) || /s$/.test(concept.name) || nounFor(concept.id, lexicon) !== 'AWS service';
  if (!/\s/.test(concept.name)) return false;
  return isProper(concept)
    ? contentWords(written).join() === contentWords(concept.name).join()
    : standsFor(concept.name, written);
}

/** A name in capitals throughout, as products have it. */
function isProper({ name }: Concept): boolean {
  return name.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word));
}

/**
 * Whether a concept's shown name says what was written: the one spelt out, or shorter by words in front ("Data Catalog" of
 * "Glue Data Catalog"), or longer. "NAT" is less than "NAT Gateway", "DNS records" are not of one maker.
 */
function standsFor(name: string, written: string): boolean {
  const bare = written.replace(/^(?:AWS|Amazon)\s+/i, '').replace(/([A-Z])s$/, '$1');
  if (/^[A-Z\d]{2,6}$/.test(bare)) return !name.split(/\s+/).includes(bare) || name === bare;
  const [own, said] = [contentWords(name), contentWords(bare)];
  if (own.every((word) => said.includes(word))) return true;
  if (said.length > 1 && said.every((word) => own.includes(word)) && own.at(-1) === said.at(-1)) return true;
  // "Network ACL": a short word in a long name gives all its letters.
  const letters = bare.replace(/\p{Ll}+|[\s-]/gu, '');
  // A product by the name it had before, in capitals throughout.
  if (/^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(bare)) return true;
  return letters === name || areInitials(name, bare) || own.join('') === said.join('') || !/\s/.test(bare);
}
