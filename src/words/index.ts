export { hash64, Lanes } from './hash';
export { flat, hasWords, stem, wordCount } from './text';
export { reasonOf } from './reason';
