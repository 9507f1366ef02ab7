import { words } from '../../tables';
import { common, empty } from '../data/words';
import { isStopWord } from '../text/words';
import { WORTH, type Candidate } from './candidate';

const COMMON = words(common);
const EMPTY = words(empty);

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
  const close = (): void => {
    const words = run.slice(-3);
    run = [];
    const [first, final] = [words[0], words[words.length - 1]];
    if (!first || !final) return;
    const text = statement.slice(first.start, final.end);
    if (/\b(Amazon|AWS)\s$/.test(statement.slice(0, first.start))) return;
    if (text.length < 4 || (words.length === 1 && /(ly|ing|ed)$/.test(text) && !/^[A-Z]/.test(text))) return;
    position++;
    found.push({
      start: first.start,
      end: final.end,
      what: text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
      score:
        (common ? 7 : WORTH.phrase) +
        Math.min(position, 6) +
        (words.length > 1 ? 3 : 0) +
        (first.start === 0 ? -14 : 0),
      accepted: [],
    });
  };
  let end = 0;
  for (const m of statement.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu)) {
    const word: Word = { text: m[0], start: m.index, end: m.index + m[0].length };
    if (!/^\s*$/.test(statement.slice(end, word.start))) close();
    end = word.end;
    if (isFiller(word.text) || isCommon(word.text) !== common || word.text.length < 3 || opensAsVerb(word, statement))
      close();
    else run.push(word);
  }
  close();
  return found;
}

/** "Shows historical data", "Protecting the root": a bullet without a subject opens with its verb. */
function opensAsVerb(word: Word, statement: string): boolean {
  return (
    word.start === 0 &&
    /[a-z](s|ing)$/.test(word.text) &&
    /^\s+(the|a|an|your|all|any|\p{Ll}{3,})\b/u.test(statement.slice(word.end))
  );
}

function isCommon(word: string): boolean {
  return COMMON.has(word.toLowerCase());
}

function isFiller(word: string): boolean {
  const w = word.toLowerCase();
  return isStopWord(w) || EMPTY.has(w) || /^\d/.test(w) || /^[\p{Ll}]+ly$/u.test(word);
}
