import { keyOf, type Category } from '../../concepts';
import { genericOf, singular } from '../cast/generic';
import { isVendor, WHICHEVER, type Thing } from '../cast/thing';
import { bareApi, properName } from './proper';
import type { Tagged } from './tags';
import type { Item } from './units';
import { ATTRIBUTES } from './words';

/** Who says which thing a noun phrase denotes: the cast of the section. */
export interface Namer {
  /** `after` is the text of the word that follows the name (`A` of "VPC A"), `before` those before it in its phrase. */
  named(token: Tagged, before: readonly string[], after: string | undefined): { thing: Thing; used: boolean };
  /** A phrase without a name: "the worker instances". */
  unnamed(words: readonly string[], shown: string, determiner: string): Thing | undefined;
  /** The thing of a concept with this name. */
  known(name: string): Thing | undefined;
  /** One of its own: "ECS agent", "F5 load balancer". */
  own(name: string, category: Category): Thing;
  /** Whether a name is that of a kind or part of another. */
  isPartOf(part: Thing, whole: Thing): boolean;
  /** "EC2 security group" from EC2 and security group. */
  compound(owner: Thing, part: Thing): Thing | undefined;
}

/** The words of one noun phrase, as indices of tags, and what stands before them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly determiner: string;
  readonly negated: boolean;
  readonly start: number;
}

const BALANCER = /^(?:load[ -]?balancers?|lbs?)$/;
const PEOPLE = /^(?:users?|admins?|administrators?|developers?|visitors?|customers?|engineers?|analysts?)$/;
const PROGRAMS = /^(?:agents?|daemons?|sidecars?|runners?|exporters?)$/;
/** Heads that make a thing of its own of a place or a common noun before them. */
const OWN = /^(?:resources?|endpoints?|servers?|appliances?|hosts?|runtimes?|nodes?|namespaces?)$/;
/** What says where people are. */
const SPREAD = /(?:wide|where|side|ally)$/;
const ASG = keyOf('ASG');
/** What a database is called behind its name. */
const DATABASES = /^(?:databases?|db|instances?)$/;
const KUBERNETES = keyOf('Kubernetes');
const DNS = keyOf('DNS');
const INTERNET = keyOf('Internet');
const NOTHING: Thing[] = [];
const NO_WORDS: readonly string[] = [];

/** What a noun phrase denotes: the last name in it, unless a word after it says that only something about it is meant. */
export function readNoun(tags: readonly Tagged[], text: string, namer: Namer, stretch: Stretch): Item {
  const { from, to, determiner, negated, start } = stretch;
  const determined = determiner !== '';
  const indefinite = determiner === 'a' || determiner === 'an';
  let about: Thing[] = NOTHING;
  let last: Thing | undefined;
  let lastAt = -1;
  for (let i = from; i < to; i++) {
    const tagged = tags[i];
    if (tagged?.tag !== 'name') continue;
    const after = tags[i + 1];
    // The I of "EBS I/O" tells no second one.
    // "Read replicas 5", "subnet 4 max" say how many.
    const counts =
      /^\d$/.test(after?.low ?? '') && (tagged.low.endsWith('s') || /^(?:max|min)$/.test(tags[i + 2]?.low ?? ''));
    const lettered = i + 1 < to && after?.tag === 'noun' && tags[i + 2]?.tag !== 'slash' && !counts;
    const letter = lettered ? after.token.text : undefined;
    const { thing, used } = namer.named(tagged, wordsBefore(tags, i, from, determiner), letter);
    // "Oracle on-premises" is Oracle.
    if (last !== undefined && lastAt === i - 1 && thing.kind === 'place' && /^on[- ]prem/.test(tagged.low)) {
      about = [...about, thing];
      lastAt = i;
      continue;
    }
    // "RDS Postgres DB", "API Gateway private endpoint", "a Cloud SQL instance": the service by name.
    const plain =
      last?.kind === 'component' && thing.kind === 'component' && i === to - 1 && genericOf(last.concept) === undefined;
    const ofData = /^(?:database|analytics)$/.test(last?.category ?? '');
    if (plain && (thing.concept === 'endpoint' || (ofData && DATABASES.test(tagged.low)))) {
      lastAt = i;
      continue;
    }
    // "ALB [[ELB]]": the balancer is told by the name before.
    if (last !== undefined && lastAt === i - 1 && namer.isPartOf(last, thing)) {
      lastAt = i;
      continue;
    }
    // "F5 load balancer", "on-prem load balancer": one of somebody else.
    if (last?.category === 'external' && lastAt === i - 1 && BALANCER.test(tagged.low)) {
      const name = text.slice(tags[i - 1]?.start ?? start, tagged.end);
      about = [...about, last];
      last = namer.own(name, thing.category);
      lastAt = i;
      continue;
    }
    const joined = last !== undefined && lastAt === i - 1 ? namer.compound(last, thing) : undefined;
    if (joined === undefined && last !== undefined) about = [...about, last];
    last = joined ?? thing;
    lastAt = used ? i + 1 : i;
  }
  const head = tags[to - 1]?.low ?? '';
  const end = tags[to - 1]?.end ?? start;
  if (last !== undefined) {
    let attribute = false;
    for (let i = lastAt + 1; i < to; i++) if (ATTRIBUTES.has(tags[i]?.low ?? '')) attribute = true;
    // "Email addresses" get mail.
    if (last.concept === 'email') attribute = false;
    // "The Kubernetes API server"
    const inside =
      last.concept === KUBERNETES && lastAt < to - 1 ? partOf(tags, lastAt + 1, to, text, namer) : undefined;
    if (inside !== undefined)
      return { thing: inside, about: [...about, last], head, negated, determined, indefinite, start, end };
    // "Many Azure services" are not Azure.
    if (isVendor(last) && lastAt < to - 1) attribute = true;
    // "Reads DNS logs and CloudTrail": nobody's but the network's
    if (last.concept === DNS && about.length === 0 && lastAt === to - 2 && head === 'logs')
      return { thing: namer.own('DNS logs', 'management'), about, head, negated, determined, start, end };
    if (attribute) return { about: [...about, last], head, negated, determined, start, end };
    // "The SQS daemon" is none of SQS, nor the client of "user -> EFS client -> EFS".
    const isStep = tags[from - 1]?.tag === 'arrow' || tags[to]?.tag === 'arrow';
    const program = PROGRAMS.test(head) || (isStep && /^clients?$/.test(head));
    if (lastAt === to - 2 && program && last.kind === 'component') {
      const name = text.slice(tags[lastAt]?.start ?? start, end);
      return { thing: namer.own(name, 'management'), about: [...about, last], head, negated, determined, start, end };
    }
    // "ASG instances" are machines, "EC2 instances" EC2.
    if (last.concept === ASG && lastAt === to - 2 && /^(?:instances?|servers?|machines?)$/.test(head)) {
      const machine = namer.known('EC2');
      if (machine !== undefined)
        return { thing: machine, about: [...about, last], head, negated, determined, start, end };
    }
    // "Redshift users" are people.
    const isUsed = last.kind === 'component' || last.concept === INTERNET;
    const people = lastAt === to - 2 && isUsed && PEOPLE.test(head) && last.category !== 'client';
    const whoever = people ? namer.unnamed([singular(head)], singular(head), determiner) : undefined;
    if (whoever !== undefined)
      return { thing: whoever, about: [...about, last], head, negated, determined, indefinite, start, end };
    // "A user database" is none of the users, "the email service" no mail.
    const sent = last.concept === 'email' && /^(?:services?|workers?|servers?|systems?)$/.test(head);
    if ((last.category === 'client' && lastAt === to - 2 && !SPREAD.test(head)) || (sent && lastAt >= to - 3)) {
      const theirs =
        genericOf(head) === undefined
          ? undefined
          : namer.unnamed(
              tags.slice(lastAt, to).map(({ low }) => low),
              text.slice(tags[lastAt]?.start ?? start, end),
              determiner,
            );
      return theirs === undefined
        ? { about: [...about, last], head, negated, determined, start, end }
        : { thing: theirs, about, head, negated, determined, indefinite, start, end };
    }
    // "A proxy endpoint" is an endpoint, "VPC resources" are what lies there.
    const common =
      (last.kind === 'place' && last.category !== 'external') ||
      (genericOf(last.concept) !== undefined && last.concept !== head);
    if (common && lastAt === to - 2 && OWN.test(head)) {
      const name = text.slice(tags[lastAt]?.start ?? start, end);
      const own = namer.unnamed([tags[lastAt]?.low ?? '', head], name, determiner);
      if (own !== undefined)
        return { thing: own, about: [...about, last], head, negated, determined, indefinite, start, end };
    }
    // "An instance role" is a role, "the nginx ingress" an ingress.
    const role = lastAt === to - 2 && /^(?:roles?|ingress)$/.test(head) ? namer.unnamed([head], head, '') : undefined;
    if (role !== undefined) return { thing: role, about: [...about, last], head, negated, determined, start, end };
    return { thing: last, about, head, negated, determined, indefinite, start, end };
  }
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tags[i]?.low ?? '');
  // "Open to the world": whoever is anywhere comes over the internet.
  const open = words.length === 1 && ANYWHERE.test(head) && /^(?:from|to)$/.test(tags[from - 1]?.low ?? '');
  // "Off the net", "to access internet"
  const reached = head === 'internet' && tags[from - 1]?.tag === 'verb';
  const net = words.length === 1 && (reached || (head === 'net' && determiner === 'the'));
  const internet = net || (open && isBehind(tags, from, ADMITS)) ? namer.known('Internet') : undefined;
  let thing = internet ?? namer.unnamed(words, text.slice(tags[from]?.start ?? start, end), determiner);
  // "Changes in AWS resources" come from anywhere.
  if (thing !== undefined && WHICHEVER.test(thing.key) && tags[from - 1]?.low === 'in') thing = undefined;
  // "The customer's request" is the customer's.
  const owner = thing === undefined && words.length > 1 && ASKED.test(head) ? words.at(-2) : undefined;
  if (owner !== undefined && genericOf(owner)?.generic.category === 'client') {
    const sender = namer.unnamed([owner], owner, determiner);
    if (sender !== undefined) return { about: [sender], head, negated, determined, indefinite, start, end };
  }
  const named = !determined || tags[from]?.token.linked === true;
  const lone = thing === undefined && about.length === 0;
  const proper = lone ? (bareApi(tags, from, to) ?? (named ? properName(tags, from, to) : undefined)) : undefined;
  if (proper !== undefined) return { proper, about, head, negated, determined, start, end };
  return thing === undefined
    ? { about, head, negated, determined, indefinite, start, end }
    : { thing, about, head, negated, determined, indefinite, start, end };
}

/** The part of a cluster that stands behind its name. */
function partOf(tags: readonly Tagged[], from: number, to: number, text: string, namer: Namer): Thing | undefined {
  const words = tags.slice(from, to).map(({ low }) => low);
  const part = namer.unnamed(words, text.slice(tags[from]?.start, tags[to - 1]?.end), '');
  return part?.concept.startsWith(KUBERNETES) === true ? part : undefined;
}

/** What one asks with, on its way. */
export const ASKED = /^(?:requests?|traffic|quer(?:y|ies)|calls?|packets?)$/;
const ANYWHERE = /^(?:anywhere|everywhere|anyone|0\.0\.0\.0)$/;
const ADMITS = /^(?:allow|open|accept|permit|access|reach|expose|admit)/;

/** "Instances of the VPC" are in it; those of a group are the group. */
export function lieIn({ thing }: Item, wholes: readonly Thing[]): boolean {
  return thing !== undefined && wholes.length > 0 && wholes.every(({ kind }) => kind === 'place');
}

/** Whether a word before, in the same clause, is one of these. */
function isBehind(tags: readonly Tagged[], at: number, words: RegExp): boolean {
  for (let i = at - 1; i >= 0 && tags[i]?.tag !== 'stop'; i--) if (words.test(tags[i]?.low ?? '')) return true;
  return false;
}

/** The words between the name before and this one, determiner first. */
function wordsBefore(tags: readonly Tagged[], at: number, from: number, determiner: string): readonly string[] {
  let first = at;
  while (first > from && tags[first - 1]?.tag !== 'name') first--;
  if (first === at && determiner === '') return NO_WORDS;
  const words = determiner === '' ? [] : [determiner];
  for (let i = first; i < at; i++) words.push(tags[i]?.low ?? '');
  return words;
}
