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

/** What receives nothing but what is sent to it: "the target destination". */
const ROLE = /^(?:target|destination|final|desired|port|subscription|deployment|backup|source)$/;

/** "Three servers", "a serverless service", "an HTTPS website": the word says how many or of what kind, not which. */
export function isOfAKind(word: string, noun: string): boolean {
  if (/^(?:\d\S*|[nx])$/.test(word)) return true;
  if (noun === 'service') return /(?:less|able|managed|based)$/.test(word);
  if (noun === 'resource' || noun === 'website' || noun === 'application') return /^https?$/.test(word);
  if (noun === 'system') return /^(?:linux|windows|unix|operating)$/.test(word);
  return (noun === 'destination' || noun === 'target') && ROLE.test(word);
}

/** What says whose a network is. */
const WHOSE =
  /^(?:customer|client|user|remote|corporate|corp|company|enterprise|organi[sz]ation|office|branch|home|campus|partner|vendor|provider|datacenter|on-prem(?:ises)?|factory|store|plant|hospital)$/;
/** Layers of protocols, and steps of price or speed, that nothing runs on. */
const STEPS =
  /^(?:physical|link|network|transport|session|presentation|access|archive|storage|priority|pricing|price|free|service|support|hot|cool|cold|performance|\d)$/;
/** What a machine keeps a table of for itself: "a translation table". */
const LOOKUPS = /^(?:translation|address|forwarding|hash|symbol|partition)$/;
/** Interfaces that no network has: "the command line interface", "the container storage interface". */
const SURFACES = /^(?:line|storage|programming|application|user|graphical|visual|rest|rest-based|api|passing)$/;
/** "RefreshCache": one operation. */
const OPERATION = /^(?:\p{Lu}\p{Ll}+){2,}$/u;

/**
 * Whether the words before a common noun make something of it that is no part: a medium ("the internal network"; "the corporate network" is
 * somebody's), a layer ("the transport layer"), one operation ("the RefreshCache API"), nobody's account ("cross account").
 */
export function isNoPart(noun: string, words: readonly string[], shown: string): boolean {
  const before = words.slice(0, -1);
  if (before.length === 0) return false;
  // "Inbound rules" are no rules of a bus.
  if (noun === 'rule') return words[0] !== 'second';
  if (noun === 'network') return !before.some((word) => WHOSE.test(word));
  if (noun === 'layer' || noun === 'tier') return before.some((word) => STEPS.test(word));
  if (noun === 'interface') return before.some((word) => SURFACES.test(word));
  if (noun === 'table') return before.some((word) => LOOKUPS.test(word));
  // "An AWS service API" is any of them.
  if (noun === 'api' && before.at(-1) === 'service') return true;
  if (noun === 'api') return shown.split(' ', before.length).some((word) => OPERATION.test(word));
  return noun === 'account' && before.some((word) => word === 'cross' || word === 'multi');
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
