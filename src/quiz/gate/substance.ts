import { areInitials } from '../text/initials';
import { contentWords, tellingWords, wordCount } from '../text/words';
import type { StemRule } from './rule';

const NAME = /^\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){0,4}\s?(?:\([^)]*\))?$/u;

/** The statement must say enough to decide by: content words, some of which tell one thing from another (15). */
export const substance: StemRule = {
  name: 'substance',
  ok({ statement, prompt, kind }) {
    if (kind === 'authored' || kind === 'acronym') return true;
    if (kind === 'match' || kind === 'order') return true;
    if (kind === 'list') return contentWords(statement).length >= 1;
    const content = new Set(contentWords(statement));
    const telling = new Set(tellingWords(statement));
    if (kind === 'relation' || kind === 'diagram') return content.size >= 2;
    // "Size: _____ to 16 TiB": of what?
    if (kind === 'number' && sayingWords(prompt) < 5) return false;
    if (kind === 'number' || kind === 'opposite') return content.size >= 3 && telling.size >= 1;
    // A bare name such as "Application Load Balancer (ELB)" describes nothing.
    if ((kind === 'which' || kind === 'term') && (NAME.test(statement) || isSpeltName(statement))) return false;
    const least = kind === 'choice' || kind === 'cloze' ? 3 : 4;
    return content.size >= least && telling.size >= 2;
  },
};

/** "Regional read replica (RRR)", "RRR (regional read replica)": a name with its abbreviation. */
function isSpeltName(statement: string): boolean {
  const [, letters = '', full = ''] = /^([A-Za-z]{2,6}) \(([^().,;:]{5,60})\)\.?$/.exec(statement) ?? [];
  if (letters !== '' && areInitials(letters, full)) return true;
  const [, name = '', short = ''] = /^([^().,;:]{5,60}) \(([A-Z][A-Za-z]{1,6})\)\.?$/.exec(statement) ?? [];
  return wordCount(name) <= 6 && areInitials(short, name);
}

/** Content words of a prompt, numbers aside, those of its frame ("complete the statement") among them. */
function sayingWords(prompt: string): number {
  return new Set(contentWords(prompt.replace(/\d[\d.,]*\s*[A-Za-z]*/g, ' '))).size;
}

/** At most 40 words to read in a prompt (60 where the student wrote it), at most 8 in an answer (13, 16). */
export const length: StemRule = {
  name: 'length',
  ok: ({ prompt, key, kind }) =>
    wordCount(prompt) <= (kind === 'authored' ? 60 : 40) &&
    (/^(?:list|authored|match|order)$/.test(kind) || wordCount(key) <= 8),
};
