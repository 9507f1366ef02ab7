import { keyOf, type Concept } from '../../concepts';
import { isWhich } from '../language/apart';
import { capital } from './labels';
import { IDLE, type Thing } from './thing';

/** Accounts of people, machines and other clouds' storage: nothing lies in them. */
const OF_SOMEBODY =
  /^(?:user|users|service|email|mail|storage|root|bank|admin|customer|guest|personal|billing|microsoft|google|ad|machine|computer|batch|automation)$/;
/** Words that tell no account from another. */
const ANY =
  /^(?:aws|amazon|same|own|new|single|multiple|different|separate|every|individual|dedicated|respective|multi|cross|standalone|groups?|\d+)$/;
const REGION = /^(?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-)?[a-z]+-\d(?<zone>[a-f])?$/;

/** "The log archive account": a box of its own, where a word tells which. */
export function accountOf(words: readonly string[], shown: string): Thing | undefined {
  const telling = words.slice(0, -1).filter((word) => !ANY.test(word));
  if (telling.length === 0 || telling.length > 3 || telling.some((word) => OF_SOMEBODY.test(word))) return undefined;
  const written = shown.split(/\s+/).filter((word) => telling.includes(word.toLowerCase()));
  return placeOf('AWS account', `${written.join(' ')} account`, telling.join(' '));
}

/** "us-east-1", "eu-west-1a". */
export function regionOf(words: readonly string[]): Thing | undefined {
  const name = words.length === 1 ? words[0] : undefined;
  const found = name === undefined || !name.includes('-') ? null : REGION.exec(name);
  if (found === null || name === undefined) return undefined;
  return placeOf(found.groups?.zone === undefined ? 'Region' : 'AZ', name, name);
}

function placeOf(kind: string, name: string, which: string): Thing {
  const label = /^\S+-\d/.test(name) ? name : capital(name);
  return { key: `${keyOf(kind)} ${which}`.trim(), label, concept: keyOf(kind), category: 'general', kind: 'place' };
}

/** What a network is for, where no other one stands beside it: "the inspection VPC", "the hub VNet". */
const FOR =
  /^(?:ingress|egress|security|network|networking|management|shared|transit|inspection|hub|spokes?|web|app|application|backend|frontend|prod|production|dev|development|staging|provider|consumer)$/;
const SUBNET = keyOf('Subnet');
const NETWORKS: ReadonlySet<string> = new Set(['VPC', 'VNet'].map(keyOf));

/** "The inspection VPC", "a web subnet": a network that what it is for tells from others. */
export function networkOf(concept: Concept, before: readonly string[]): Thing | undefined {
  const word = before.at(-1);
  if (word === undefined || (concept.id !== SUBNET && !NETWORKS.has(concept.id))) return undefined;
  // "The shared services VPC"
  const two = word === 'services' && before.at(-2) === 'shared';
  if (!two && !FOR.test(word) && (concept.id !== SUBNET || !isWhich(word))) return undefined;
  const which = two ? 'shared services' : word === 'application' ? 'app' : word;
  return placeOf(concept.name, `${which} ${concept.id === SUBNET ? 'subnet' : concept.name}`, which);
}

/** "The app resource group", "the AWS public zone": boxes that no catalogue has by name. */
export function boxCalled(words: readonly string[], shown: string): Thing | undefined {
  const head = words.at(-1) ?? '';
  const [kind, length] = /^groups?$/.test(head) && words.at(-2) === 'resource' ? ['Resource group', 2] : ['Zone', 1];
  const telling = words.slice(0, -length).filter((word) => !IDLE.has(word));
  if (kind === 'Zone') {
    const which = head === 'zone' ? words.at(-2) : undefined;
    return which === 'public' || which === 'private' ? placeOf(kind, `${which} zone`, which) : undefined;
  }
  if (telling.length > 2) return undefined;
  const written = shown.split(/\s+/).filter((word) => telling.includes(word.toLowerCase()));
  return placeOf(kind, [...written, 'resource group'].join(' '), telling.join(' '));
}
