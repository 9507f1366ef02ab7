export type * from './types';
export { loadCatalogue, type Catalogue } from './catalogue';
export { buildLexicon, ConceptIndex, groundLexicon, type LexiconSources } from './concept-index';
export { LayeredLexicon, type LinkInText } from './lexicon';
export { noteLexicon } from './note-lexicon';
export type { StudentConcept } from './student-names';
export { keyOf } from './words';
