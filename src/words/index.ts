export { flat, hasWords, stem, wordCount } from './text';
