import type { Row } from '../frames';
import { THEMES } from '../language/words';
import { isNetwork, roleIn } from './pairs';
import type { Arguments } from './reading';

/** What the heading's thing is in the hands of, when it is done with something. */
const TENDS = /^(?:automate|orchestrate|provision|patch)$/;
const REACHES = /^(?:access|reach|visit|hit)$/;
/** "Backups are taken from the standby": they aren't taken by the heading's thing. */
const COPIES = /^(?:backups?|snapshots?|copies|copy)$/;
/** "Attach a volume" under EC2; a policy is attached where one has to be, and that is not said. */
function isAttached({ verb, subject, roles }: Arguments): boolean {
  if (subject !== 'reader' || !ATTACHES.test(verb.verb.lemma) || roles.has('to') || roles.has('with')) return false;
  return roles.get('O')?.every(({ thing }) => !/ policy$/i.test(thing?.label ?? '')) === true;
}

const ATTACHES = /^(?:attach|associate)$/;
export const ENCRYPTS = /^(?:en|de)crypt$/;

/** Whether a sentence that an alternative of a frame would fit means something else by it. */
export function isMeantOtherwise(args: Arguments, row: Row, says: string): boolean {
  const { verb, subject, theme, topic, roles } = args;
  const { lemma } = verb.verb;
  if (lemma === 'take' && COPIES.test(theme)) return true;
  if (says.startsWith('C>')) return roles.has('O') || roles.has('to') || verb.negated;
  // "Traffic comes from CloudFront", but "Aurora comes from RDS" is history.
  if (says.startsWith('from>') && /^(?:come|originate)$/.test(lemma) && theme === '') return true;
  switch (says) {
    case 'O>T':
      return !verb.passive && !isAttached(args);
    case 'O>S':
      return roles.has('to');
    case 'S>O':
      // "Exposes Lambda functions", but "exposes an endpoint" has one.
      if (lemma === 'expose')
        return !roleIn(args, 'O').every(({ thing }) => /^(?:compute|containers)$/.test(thing?.category ?? ''));
      if (subject !== 'reader') return false;
      // "Access EC2 using Session Manager": nobody but the reader does. "Encrypt the snapshot": only a key does.
      return (
        (row.kind === 'traffic' && roleIn(args, 'with').length > 0) ||
        (ENCRYPTS.test(lemma) && !topic.some(({ thing }) => thing?.category === 'security'))
      );
    case 'with>T':
      // "Reports can be analysed with Athena", "backups are automated with Backup"
      return (row.kind === 'data' && !verb.passive) || (row.kind === 'control' && !(verb.passive && TENDS.test(lemma)));
    case 'S>from':
      // "Reads reference data from S3", but "accessed from the portal"
      return lemma === 'access' && (verb.passive || !THEMES.has(theme));
    case 'from>T':
      // "Can be accessed from on-premises with a VPN"; the console that something is opened from is none of it.
      return REACHES.test(lemma) && !roleIn(args, 'with').some(isNetwork);
    case 'S>for':
      // "Caches content for websites": for whoever they are.
      return lemma === 'cache' && (roles.get('for') ?? []).every(({ thing }) => thing?.kind === 'local');
    case 'with>from':
      return subject === 'said' && !verb.passive;
    default:
      return false;
  }
}
