export { flat, hasWords, stem, wordCount } from './text';
export { reasonOf } from './reason';
