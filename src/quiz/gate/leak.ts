import { namesOf } from '../facts/kin';
import { shownOf } from '../kinds/draft';
import { areInitials } from '../text/initials';
import { flat, hasWords } from '../text/words';
import type { StemRule } from './rule';

/** The answer, under any of its names, stands in the prompt (28: no clues). */
export const leak: StemRule = {
  name: 'leak',
  ok(draft, source) {
    if (draft.kind === 'contrast' || draft.kind === 'opposite')
      return !draft.options.some((o) => hasWords(draft.statement, o));
    if (draft.kind === 'match' || draft.kind === 'order') return true;
    if (draft.kind === 'list') return !draft.accepted.some((a) => hasWords(draft.prompt, a));
    if (isSpeltOut(draft.statement, draft.key) || isShortened(draft.statement, draft.key)) return false;
    if (draft.kind === 'acronym') return !hasWords(draft.prompt, draft.key);
    const names = draft.keyConcept === undefined ? [] : namesOf(draft.keyConcept, source.lexicon);
    const shown = shownOf(draft);
    const [small, whole] = [shown.toLowerCase(), ` ${flat(shown)} `];
    const stands = (name: string): boolean =>
      flat(name) !== '' && (whole.includes(` ${flat(name)} `) || whole.includes(` ${flat(name)}s `));
    return ![draft.key, ...names].some(
      (n) => n.length > 1 && (stands(n) || opensWord(small, n.toLowerCase()) || isRunTogether(n, whole)),
    );
  },
};

/** A longer word begins with the name: "mysqldump". Both in lower case. */
function opensWord(shown: string, name: string): boolean {
  if (name.length <= 4 || !/^\p{L}+$/u.test(name)) return false;
  for (let at = shown.indexOf(name); at >= 0; at = shown.indexOf(name, at + 1))
    if (!isLetter(shown.charAt(at - 1)) && isLetter(shown.charAt(at + name.length))) return true;
  return false;
}

/** "Add to basket on click" says `AddToBasket`. */
function isRunTogether(name: string, whole: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(name) && whole.replace(/ /g, '').includes(flat(name).replace(/ /g, ''));
}

function isLetter(character: string): boolean {
  return /^\p{L}/u.test(character);
}

/** "_____ (Recovery Point Objective)": the gap can be spelt from what stands beside it. */
function isSpeltOut(statement: string, key: string): boolean {
  if (!/^[A-Z][A-Za-z]*[A-Z]s?$/.test(key)) return false;
  const short = key.replace(/s$/, '');
  // "(Real Time Messaging Protocol) carries films" of a term: its name is written out at once.
  const behind = /(?:_____ ?|^)\(([^()]{5,80})\)/.exec(statement)?.[1];
  const before = /([^()]{5,80}?) ?\(_____\)/.exec(statement)?.[1];
  return (behind !== undefined && areInitials(short, behind)) || (before !== undefined && areInitials(short, before));
}

/** "_____ (AD)": the gap begins with the letters that stand beside it. */
function isShortened(statement: string, key: string): boolean {
  const short = /_____ ?\(([A-Z][A-Za-z]{1,6}?)s?\)/.exec(statement)?.[1];
  return short !== undefined && / /.test(key) && areInitials(short, key);
}
