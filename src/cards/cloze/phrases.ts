import { words } from '../../tables';
import { common, empty } from '../data/words';
import { isStopWord } from '../text/words';
import { WORTH, type Candidate } from './candidate';

const COMMON = words(common);
const EMPTY = words(empty);

/** With or without its apostrophe. */
const NEGATED = /^(?:\p{L}+n['’]t|(?:do|does|did|ca|wo|is|are|was|has|have|could|should|would)nt)$/u;

/** What follows these in small letters is a verb, and no noun stands right before those. */
const BEFORE_VERB =
  /\b(?:can|can['’]?t|cannot|could|will|won['’]?t|must|should|may|might|you|we|they|helps?|lets?|to not|not to|that|which|who)\s$/i;
const BEFORE_OBJECT = /^\s(?:an?|the|one|it|them|its|their|your|our|this|these|those|any|all|each|every)\s/i;

/** "three zones", "3500 PUTs": what is counted is no point; how many there are is asked as a number. */
export const COUNTED = /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both))\s$/i;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Runs of up to three words between small words and verbs ("a _____ of the bucket"), for bullets with nothing better to ask.
 * Later and longer runs come first: what a sentence says of its subject usually stands at its end.
 */
export function phraseCandidates(statement: string): Candidate[] {
  return [...runs(statement, false), ...runs(statement, true)];
}

function runs(statement: string, common: boolean): Candidate[] {
  const found: Candidate[] = [];
  let run: Word[] = [];
  let position = 0;
  const close = (next?: Word): void => {
    // "A crawler fills the catalogue", "all parts the upload consumed are freed": the last word is a verb.
    const text = statement.slice(run[run.length - 1]?.end);
    if (BEFORE_OBJECT.test(text) || (run.length > 1 && /^\p{Ll}+ed$/u.test(run[run.length - 1]?.text ?? ''))) run.pop();
    const words = run.slice(-3);
    run = [];
    const [first, final] = [words[0], words[words.length - 1]];
    if (!first || !final) return;
    propose(words, first, final, next);
  };
  const propose = (words: readonly Word[], first: Word, final: Word, next: Word | undefined): void => {
    const half = common && words.length === 1 ? firstHalf(statement.slice(0, first.start)) : '';
    const start = first.start - half.length;
    const text = statement.slice(start, final.end);
    if (/\b(Amazon|AWS)\s$/.test(statement.slice(0, start)) || COUNTED.test(statement.slice(0, start))) return;
    // Of single words in -ing and -ed only what is done to something: "volumes are _____ once a day".
    const single = words.length === 1 ? /^\p{Ll}.*(ly|ing|ed)$/u.exec(text)?.[1] : undefined;
    if (text.length < 4 || (single !== undefined && (single !== 'ed' || !isDone(statement, first)))) return;
    position++;
    // "low-latency access": without its noun an adjective hangs in the air.
    const noun = !common && next && isCommon(next.text) && statement.slice(final.end, next.start) === ' ';
    found.push({
      start,
      end: noun ? next.end : final.end,
      what: text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
      score:
        (common ? 7 : WORTH.phrase) +
        Math.min(position, 6) +
        (words.length > 1 ? 3 : single ? -10 : 0) +
        (start === 0 ? -14 : 0),
      accepted: noun ? [text] : [],
    });
  };
  let end = 0;
  for (const m of statement.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu)) {
    const word: Word = { text: m[0], start: m.index, end: m.index + m[0].length };
    if (!/^\s*$/.test(statement.slice(end, word.start))) close();
    end = word.end;
    const parts =
      isFiller(word.text) || isCommon(word.text) !== common || word.text.length < 3 || opensAsVerb(word, statement);
    if (parts || BEFORE_VERB.test(statement.slice(Math.max(0, word.start - 9), word.start))) close(word);
    else run.push(word);
  }
  close();
  return found;
}

/** "storage solutions": what tells one sort of such a common thing from another, with its blank. Without it a dozen words would do. */
function firstHalf(before: string): string {
  const [half = '', word = 'the'] = /([\p{L}\p{N}][\p{L}\p{N}'’/-]*) $/u.exec(before) ?? [];
  const rest = before.slice(0, before.length - half.length);
  // "Map costs", "you lose data", "fully managed data": something is done there.
  const isDoing = rest === '' || /ing$/.test(word) || /ly $/.test(rest) || BEFORE_VERB.test(rest.slice(-9));
  return isDoing || isFiller(word) ? '' : half;
}

/** "Shows historical data", "Protecting the root": a bullet without a subject opens with its verb. */
function opensAsVerb(word: Word, statement: string): boolean {
  return (
    word.start === 0 &&
    /[a-z](s|ing)$/.test(word.text) &&
    /^\s+(the|a|an|your|all|any|\p{Ll}{3,})\b/u.test(statement.slice(word.end))
  );
}

function isDone(statement: string, word: Word): boolean {
  return /\b(?:is|are|be|been|was|were|gets?)(?: not)? $/.test(
    statement.slice(Math.max(0, word.start - 14), word.start),
  );
}

export function isCommon(word: string): boolean {
  return COMMON.has(word.toLowerCase());
}

export function isFiller(word: string): boolean {
  const w = word.toLowerCase();
  return isStopWord(w) || EMPTY.has(w) || /^\d/.test(w) || /^[\p{Ll}]+ly$/u.test(word) || NEGATED.test(w);
}
