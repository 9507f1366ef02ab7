/** Closed word classes of English, as study notes use them. The words are in `data/`. */
import { words } from '../../tables';
import * as data from './data/words';

export const DETERMINERS = words(data.determiners);
export const STRICT_DETERMINERS = words(data.strictDeterminers);
export const PREPOSITIONS = words(data.prepositions);
export const MODALS = words(data.modals);
export const BE = words(data.beForms);
export const HAVE = words(data.haveForms);
export const DO = words(data.doForms);
export const PRONOUNS = words(data.pronouns);
export const RELATIVES = words(data.relatives);
export const SUBORDINATORS = words(data.subordinators);
export const ADVERBS = words(data.adverbs);
export const CONTAINERS = words(data.containers);
export const ATTRIBUTES = words(data.attributes);
export const THEMES = words(data.themes);
export const ABSTRACT = words(data.abstract);
