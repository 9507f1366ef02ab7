export { anyOf, once, phrasesOf, words, wordsOf, type WordList, type WordPattern } from './words';
