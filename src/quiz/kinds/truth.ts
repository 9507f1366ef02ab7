import type { Lexicon } from '../../concepts';
import { states } from '../facts/states';
import { isTrueOfMany } from '../gate/telling';
import { isClause } from '../text/clause';
import { opening } from '../text/verbs';
import { tellingWords, wordCount } from '../text/words';
import { BLANK, type Draft } from './draft';
import { aboutOf, inside, outer } from './frame';

/** "Up to 5" is true of less than 5 as well, "at least" of more. */
const BOUND =
  /\b(?:up to|max\w*|at most|at least|min\w*|less than|more than|within|over|under|or more|or less|between|from|can|may)\b/i;

/** With fewer words that tell, the statement may be true of the other thing as well. */
const LEAST_TELLING = 4;

/**
 * A question as true or false: the statement as it stands, or with `lie` in the place of what is right. Only a `lie` that passed as a
 * wrong option may be given: of the same sort, and nowhere in the vault said to be so. Undefined where no sentence comes of it, or where
 * the lie may be true all the same.
 */
export function truthOf(draft: Draft, lie: string | undefined, lexicon: Lexicon): Draft | undefined {
  const said = lie ?? draft.key;
  if (draft.kind === 'contrast') return sided(draft, said, lie);
  const statement = sentence(draft, said);
  if (
    statement === undefined ||
    wordCount(statement) > 28 ||
    /:| \+ /.test(statement) ||
    (lie !== undefined && !isFalsified(draft))
  )
    return undefined;
  const about = draft.about === undefined || draft.kind === 'which' ? '' : aboutOf(draft.about, [said, draft.key]);
  const known = lexicon.resolve(said);
  return {
    ...draft,
    kind: 'truth',
    prompt: `True or false${about === '' ? '' : `, on ${about}`}: ${outer(statement)}.`,
    key: lie === undefined ? 'True' : 'False',
    ...(known === undefined ? {} : { keyConcept: known.id }),
    answering: 'fixed',
    options: ['True', 'False'],
  };
}

/** Of a contrast it is asked whether the statement is said of the one side, not of the other. */
function sided(draft: Draft, said: string, lie: string | undefined): Draft | undefined {
  const other = draft.options.find((o) => o !== said);
  if (draft.statement.includes(BLANK) || other === undefined) return undefined;
  const about = draft.about === undefined ? '' : aboutOf(draft.about, draft.options);
  return {
    ...draft,
    kind: 'truth',
    prompt: `True or false${about === '' ? '' : `, on ${about}`}: this describes ${said}, not ${other}: “${outer(draft.statement)}”.`,
    key: lie === undefined ? 'True' : 'False',
    options: ['True', 'False'],
  };
}

/** Whether another text in the place of the right one makes the statement surely false; in the place of an object it may be true as well. */
function isFalsified({ kind, statement }: Draft): boolean {
  if (kind === 'number') return !BOUND.test(statement);
  return (
    kind === 'opposite' ||
    (kind === 'which' && !isTrueOfMany(statement) && new Set(tellingWords(statement)).size >= LEAST_TELLING)
  );
}

/** The statement with a text in its gap; a "which" has its subject put in front. */
function sentence({ kind, statement, about }: Draft, said: string): string | undefined {
  if (kind === 'which') {
    const many = /[a-z]s$/.test(said) && !/(?:ss|is|us)$/.test(said);
    return !many && /^(?:third|is|modal)$/.test(opening(statement)) ? `${said} ${inside(statement)}` : undefined;
  }
  const [before = '', after, more] = statement.split(BLANK);
  if (!/^(?:choice|number|opposite)$/.test(kind) || after === undefined || more !== undefined) return undefined;
  // As predicate or epithet the two exclude each other; elsewhere both may hold.
  if (kind === 'opposite' && !/\b(?:is|are|be|an?|a\(n\)) $/i.test(before)) return undefined;
  if (
    about === undefined ||
    !states(about) ||
    !isClause(about.text) ||
    /^(?:base|participle|third|modal)$/.test(opening(statement))
  )
    return undefined;
  return `${articled(before, said)}${after}`;
}

/** What is said behind "a(n) ", with its article: letters that are spelt out ("an NLB"), but not spoken as a word ("a NAT gateway"). */
export function articled(before: string, said: string): string {
  const vowel = /^[aeio]|^[AEIO](?=[A-Z\d])|^[FHLMNRSX](?![AIO][A-Z])(?=[A-Z\d])/.test(said);
  return `${before.replace(/\b(a)\(n\) $/i, vowel ? '$1n ' : '$1 ')}${said}`;
}
