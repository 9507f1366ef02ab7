import { keyOf } from '../../concepts';
import { genericOf } from '../cast/generic';
import type { Thing } from '../cast/thing';

const ACCOUNT = keyOf('AWS account');

/** What runs or keeps something. */
export function isRunning({ kind, category, label }: Thing): boolean {
  if (/\b(?:server|service|backend)$/i.test(label)) return true;
  return kind !== 'place' && /^(?:compute|containers|database|storage|integration|networking)$/.test(category);
}

/** Whether a step is something that a picture has, if only by its noun: "the security appliance". */
export function isPartLike(thing: Thing): boolean {
  // "Service A"
  const noun = thing.label.toLowerCase().replace(/ \w$/, '').split(' ').at(-1) ?? '';
  return isSolid(thing) || genericOf(noun) !== undefined;
}

/** "Service A", "Source bucket": told apart from others of its kind, so that it is one of the student's own. */
export function isLettered(thing: Thing): boolean {
  return thing.kind === 'local' && / \w$|^(?:source|destination|target) /i.test(thing.label);
}

/** Programs of one's own: at an end of an arrow they are as good as a service. */
const OWN = new Set(['Application', 'Web app', 'Web server', 'Application server'].map(keyOf));

export function isSolid(thing: Thing): boolean {
  if (OWN.has(thing.concept)) return true;
  if (thing.category === 'general' && (thing.kind !== 'place' || thing.concept === ACCOUNT)) return false;
  return thing.kind !== 'local' && (genericOf(thing.concept) === undefined || thing.category === 'client');
}
