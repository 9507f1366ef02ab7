export type * from './types';
export { Catalogue, loadCatalogue } from './catalogue';
export { buildLexicon, ConceptIndex, groundLexicon, type LexiconSources } from './concept-index';
export { confusables, confusablesTable } from './confusables';
export { LayeredLexicon, type LinkInText } from './lexicon';
export { noteLexicon } from './note-lexicon';
export { DEFAULT_PILLAR_TAGS, PILLAR_NAMES, pillarOf, type Pillar, type PillarTags } from './pillars';
export type { StudentConcept } from './student-names';
export { keyOf } from './words';
