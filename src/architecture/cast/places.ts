import { keyOf } from '../../concepts';
import type { Thing } from './thing';

/** Accounts of people, machines and other clouds' storage: nothing lies in them. */
const OF_SOMEBODY =
  /^(?:user|users|service|email|mail|storage|root|bank|admin|customer|guest|personal|billing|microsoft|google|ad|machine|computer|batch|automation)$/;
/** Words that tell no account from another. */
const ANY =
  /^(?:aws|amazon|same|own|new|single|multiple|different|separate|every|individual|dedicated|respective|multi|cross|standalone|groups?)$/;
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
  const label = /^\S+-\d/.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
  return { key: `${keyOf(kind)} ${which}`, label, concept: keyOf(kind), category: 'general', kind: 'place' };
}
