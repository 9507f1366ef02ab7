import type { Lexicon } from '../../concepts';
import type { Fact } from '../facts/types';
import { opening } from '../text/verbs';
import { flat, hasWords } from '../text/words';
import type { QuestionSource } from '../types';
import type { Draft } from './draft';

/** Lower case at the start, unless the first word is a name or an acronym. */
export function inner(text: string, names = false): string {
  const first = /^\S+/.exec(text)?.[0] ?? '';
  if (names || (first.length < 2 && first !== 'A') || /[\p{Lu}\d]/u.test(first.slice(1))) return text;
  return first.charAt(0).toLowerCase() + text.slice(1);
}

/** Upper case at the start. */
export function outer(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "A, B or C" */
export function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1] ?? ''}`;
}

/**
 * What a statement is about, for the prompt: `ElastiCache (design patterns)`. Parts that name the answer, or that the statement already
 * says, are left out; empty where nothing is left.
 */
export function aboutOf(fact: Fact, hidden: readonly string[]): string {
  const names = [
    ...(fact.subject !== undefined && fact.subject.via !== 'own' ? [fact.subject.name] : []),
    ...fact.aspects.slice(-2),
  ];
  const shown = names.filter(
    (n, i) =>
      !hasWords(fact.text, n) &&
      !hidden.some((h) => touches(n, h)) &&
      names.findIndex((o) => flat(o) === flat(n)) === i,
  );
  const [head, ...rest] = shown;
  if (head === undefined) return '';
  return rest.length === 0 ? head : `${head} (${rest.map((r) => inner(r)).join(', ')})`;
}

/** Whether one text has the other in it as whole words. */
export function touches(a: string, b: string): boolean {
  return hasWords(a, b) || hasWords(b, a);
}

/** Noun for a "Which …" question whose answer is the concept. */
export function nounFor(concept: string | undefined, lexicon: Lexicon): string {
  const c = concept === undefined ? undefined : lexicon.get(concept);
  const service =
    c?.kind === 'component' &&
    c.source === 'catalogue' &&
    c.broader === undefined &&
    !/^(?:client|external|general|networking)$/.test(c.category);
  return service ? 'AWS service' : 'of these';
}

/** A "Which …?" question out of a predicate, in the grammar that its opening asks for; `near` narrows it and may be empty. */
export function whichQuestion(noun: string, predicate: string, near: string): string {
  const front = near === '' ? 'Which' : `With regard to ${inner(near)}, which`;
  switch (opening(predicate)) {
    case 'third':
    case 'is':
    case 'modal':
      return `${front} ${noun} ${inner(predicate)}?`;
    case 'are':
      return `${front} of these ${inner(predicate)}?`;
    case 'participle':
    case 'article':
      return `${front} ${noun} is ${inner(predicate)}?`;
    default:
      return `${front} ${noun} fits this description: “${outer(predicate)}”?`;
  }
}

/** The common part of every draft that comes from a fact. */
export function fromFact(
  fact: Fact,
): Pick<Draft, 'fact' | 'source' | 'about' | 'ascending' | 'options' | 'accepted' | 'wrong' | 'typedPrompt'> {
  const source: QuestionSource = { note: fact.ref.path, line: fact.bullet.line, text: fact.bullet.text };
  return {
    fact: fact.key,
    source,
    about: fact,
    ascending: false,
    options: [],
    accepted: [],
    wrong: [],
    typedPrompt: '',
  };
}
