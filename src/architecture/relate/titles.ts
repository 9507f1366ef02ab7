import { once } from '../../tables';
import { titleWords } from './data/words';

/** What the name of a note says of the note, and who sells what it is about. */
const OF_NOTES = once(() => new RegExp(`\\b(?:${titleWords().replace(/\n/g, '')})\\b`, 'giu'));

/** "Lambda notes", "12_Lambda", "AWS SAA - Lambda", "AmazonS3": the name of a note without what it says of the note itself. */
export function bareTitle(name: string): string {
  return name
    .replace(/[_-]+/g, ' ')
    .replace(/\b(?:AWS|Amazon)(?=\p{Lu})/gu, '')
    .replace(OF_NOTES(), ' ')
    .replace(/^\W*(?:\d+(?:\.\d+)*\W+)?/, '')
    .replace(/[\s:,–—]+$/, '')
    .replace(/\s+/g, ' ');
}
