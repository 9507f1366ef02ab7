export { hash64, Lanes } from './hash';
export { flat, hasWords, isOneOf, stem, wordCount } from './text';
export { reasonOf } from './reason';
