import { keyOf, type Concept } from '../../concepts';
import { singular } from './generic';
import { thingOf, type Thing } from './thing';

export const SECURITY_GROUP = keyOf('Security Group');
/** What a security group may be named after. */
const OF_GROUPS = new Set('web app application db database bastion backend frontend client worker'.split(' '));

/** Whether it is how students shorten a name: "CT" for CloudTrail, "alarms" for CloudWatch alarms, "the trail" for CloudTrail; "SGW" is another's. */
export function isShort(shown: string, { label, kind }: Thing): boolean {
  if (/^alarms$/i.test(shown)) return label.toLowerCase().endsWith(' alarm');
  // "Trails" are what there is of CloudTrail.
  if (UNIT.test(shown)) return label.toLowerCase().endsWith(shown.toLowerCase().replace(/s$/, ''));
  if (kind !== 'component' || !/^\p{Lu}{2,4}s?$/u.test(shown)) return false;
  return label.replace(/[^\p{Lu}]/gu, '') === shown.replace(/s$/, '');
}

const UNIT = /^(?:trail|accelerator)s?$/i;

/** One more of what was named: the "third" of "a third function". */
export function numbered(thing: Thing, name: string, ordinal: string): Thing {
  return { ...thing, key: `${thing.concept} ${ordinal}`, label: `${capital(ordinal)} ${name}` };
}

/** Names that AWS's services go by but that others have as well. */
const ANYBODYS = /^(?:elasticsearch|kibana|message brokers?|vpn gateways?|data cent(?:er|re)s?|container instances?)$/i;

/**
 * The student's shorter name where the catalogue only puts the service before it: "Task definition".
 * @param elsewhere whether the note is about no AWS: there Elasticsearch is no service of Amazon's
 * @param others whether it is another cloud's
 */
export function labelOf(concept: Concept, shown: string, elsewhere = false, others = false): string {
  if (shown === concept.name) return shown;
  const plain = (concept.category === 'general' || concept.category === 'external') && concept.kind === 'component';
  const own = plain || others || (elsewhere && ANYBODYS.test(shown));
  if (concept.broader === undefined && !own) return concept.name;
  const words = shown.split(' ');
  const one = [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ');
  if (own && keyOf(shown) === keyOf(concept.name)) return concept.name;
  // "SMS" is short for no "text message".
  const written = /\p{Ll}/u.test(one) || (one.length > 2 && one.charAt(0) !== concept.name.charAt(0));
  if (own) return written ? capital(one) : concept.name;
  const suffix = concept.name.toLowerCase().endsWith(` ${one.toLowerCase()}`);
  return suffix && one.length > 3 ? capital(one) : concept.name;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function asWritten(word: string, shown: string): string {
  const at = shown.toLowerCase().indexOf(word);
  return at < 0 ? word : shown.slice(at, at + word.length);
}

/** The noun of a phrase in the singular: "servers" is "server", "CRM" stays as it is. */
export function nounIn(head: string, shown: string): string {
  const noun = singular(head);
  const written = asWritten(noun, shown);
  return /^\p{Lu}{2,}$/u.test(written) ? written : noun;
}

/** "The web security group", "DB SG": told apart by what they are for. */
export function securityGroup(concept: Concept, word: string): Thing | undefined {
  if (concept.id !== SECURITY_GROUP || !OF_GROUPS.has(word)) return undefined;
  const label = `${capital(word === 'db' ? 'database' : word)} security group`;
  return { ...thingOf(concept), key: `${concept.id} ${label}`, label };
}
