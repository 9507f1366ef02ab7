import type { Concept } from '../../concepts';
import { words } from '../../tables';
import { tellsApart } from './data/parts';

/** Words that make a thing another one than the plain name. */
export const TELLS_APART = words(tellsApart);

/** Words before what was named already. */
export const DEFINITE = new Set('the this that these those its their same both each every your our'.split(' '));

export const ORDINAL = /^(?:second|third|fourth)$/;
export const BALANCER = /^(?:load[ -]?balancers?|lbs?)$/;

/** Whether a name ends in some words: "Kinesis (Data Streams)". */
export function endsWith(name: string, words: readonly string[]): boolean {
  return name.toLowerCase().endsWith(` ${words.join(' ')}`);
}

/** "Three servers", "a serverless service": the word says how many or of what kind, not which. */
export function isOfAKind(word: string, noun: string): boolean {
  return /^\d/.test(word) || (noun === 'service' && /(?:less|able|managed|based)$/.test(word));
}

/** What a name of one's own ends in that does something. */
export const PROGRAM = /\b(?:(?:micro)?service|worker|system|engine|agent|job|server|module)$/i;

/** "A different AZ" is another one, "the standby database" the standby; "different AZs" are no one in particular. */
export function apartBy(
  { kind, name }: Concept,
  text: string,
  before: readonly string[],
  isCommon: boolean,
): string | undefined {
  const [opening = ''] = text.toLowerCase().split(' ', 1);
  const other = kind === 'place' && !/s$/i.test(text) && before.includes('different');
  const told = before.find((word) => TELLS_APART.has(word)) ?? (TELLS_APART.has(opening) ? opening : undefined);
  const apart = other ? 'another' : told;
  const tells = kind === 'place' || isCommon || apart === 'standby' || apart === 'secondary';
  return apart !== undefined && tells && !name.toLowerCase().includes(apart) ? apart : undefined;
}
