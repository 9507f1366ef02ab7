import { words } from '../../tables';
import { emptyAlone } from './data/parts';
import type { Note } from '../../notes';
import { isOfOtherCloud, keyOf, type Category, type Concept } from '../../concepts';
import { tellApart, type Apart } from '../language/apart';
import type { Namer } from '../language/nouns';
import type { Tagged } from '../language/tags';
import { ABSTRACT, THEMES } from '../language/words';
import { genericOf, singular, type Generic } from './generic';
import { balancerOf, cloudOf } from './clouds';
import { clusterPart, isOfCluster, speaksOfPods } from './kubernetes';
import { asWritten, capital, isShort, labelOf, nounIn, numbered, SECURITY_GROUP, securityGroup } from './labels';
import { apartBy, BALANCER, DEFINITE, PROGRAM, endsWith, isNoPart, isOfAKind, ORDINAL } from './telling';
import type { Lookups } from '../lookups';
import { isPart, wholeOf } from './parts';
import { aloneUnder, meantBy } from './meant';
import { accountOf, boxCalled, networkOf, regionOf } from './places';
import { TopicParts } from './topic-parts';
import { IDLE, localThing, thingOf, whichever, type Thing } from './thing';

const BALANCERS: ReadonlySet<string> = new Set(['ELB', 'ALB', 'NLB', 'CLB', 'GWLB'].map(keyOf));
const MAIN = /^(?:main|original|normal|regular|primary)$/;
const RUNS_TASKS: ReadonlySet<string> = new Set(['ECS', 'ECS service', 'ECS cluster', 'Fargate'].map(keyOf));
const NODE = / nodes?$/;
const EMPTY_ALONE = words(emptyAlone);

/**
 * The things a section speaks of, in the order it names them. Says which thing a noun phrase denotes, "the queue" included, from what
 * stands before it; so bullets must be read in their order.
 */
export class Cast implements Namer {
  /** Named so far, latest last. */
  private readonly order: Thing[] = [];
  private readonly topics: Thing[] = [];
  private readonly letters = new Map<string, Thing>();
  private readonly parts: TopicParts;
  /** Keys of those that are several: "this VPC" is none of "the spoke VPCs". */
  private readonly plural = new Set<string>();
  private apart: ReadonlyMap<Tagged, Apart> | undefined;
  private pods = false;
  private cloud: ReadonlyMap<string, string> | undefined;
  /** Whether the note names nothing of AWS. */
  private elsewhere = false;

  constructor(private readonly lookups: Lookups) {
    this.parts = new TopicParts(lookups, this.topics);
  }

  /** What a heading or the note's name is about can be meant by "the queue" too. */
  know(thing: Thing): void {
    this.topics.push(thing);
    this.parts.clear();
    this.order.push(thing);
  }

  /** Whether the heading or the note is about one of some concepts. */
  isAbout(concepts: ReadonlySet<string>): boolean {
    return this.topics.some(({ concept }) => concepts.has(concept));
  }

  isAboutAny(): boolean {
    return this.topics.length > 0;
  }

  /** What the words of the whole section tell: which names mean one of several of their kind, and whether it is about pods. */
  tells(bullets: readonly (readonly Tagged[])[], note: Note): void {
    this.apart = tellApart(bullets);
    this.pods = this.topics.some(isOfCluster) || speaksOfPods(bullets);
    this.cloud = cloudOf(bullets, this.topics, () => this.lookups.speaksOfAws(note));
    this.elsewhere = this.cloud !== undefined && !this.lookups.speaksOfAws(note);
  }

  readonly meant = (topic: Thing, heading: string): Thing => balancerOf(topic, heading, this.cloud);

  named(token: Tagged, before: readonly string[], after: string | undefined): { thing: Thing; used: boolean } {
    const concept = token.token.concept;
    if (concept === undefined) return { thing: localThing(token.token.text, 'general'), used: false };
    if (after !== undefined && /^(?:[A-Z]|[1-9]|[a-d])$/.test(after))
      return { thing: this.instance(thingOf(concept, after), after), used: true };
    const word = before.at(-1) ?? '';
    const node = this.pods && concept.id === 'worker' ? clusterPart(['worker', 'node'], 'Worker node') : undefined;
    if (node !== undefined && NODE.test(token.token.low)) return { thing: this.seen(node), used: false };
    const group = securityGroup(concept, word);
    if (group !== undefined) return { thing: this.seen(group), used: false };
    // "LB" of another cloud
    const called = BALANCER.test(token.token.low) ? this.cloud?.get(concept.id) : undefined;
    // "The load balancer" under NLB
    const own = BALANCER.test(token.token.low) ? this.topics.find((topic) => BALANCERS.has(topic.concept)) : undefined;
    const theirs = own === undefined ? this.look(called) : undefined;
    if (theirs !== undefined) return { thing: this.seen(thingOf(theirs)), used: false };
    if (own !== undefined && word !== 'internal')
      return { thing: this.seen(this.meant(own, token.token.low)), used: false };
    if (called === '') return { thing: this.seen(localThing('load balancer', 'networking')), used: false };
    // "The us-east-1 region"
    const region = concept.kind === 'place' && word.includes('-') ? regionOf([word]) : undefined;
    if (region !== undefined) return { thing: this.seen(region), used: false };
    const one = this.apart === undefined ? undefined : this.oneOf(token, concept, before);
    if (one !== undefined) return { thing: one, used: false };
    if (BALANCERS.has(concept.id) && word === 'internal') {
      const label = `Internal ${concept.name}`;
      return { thing: this.seen({ ...thingOf(concept), key: `${concept.id} internal`, label }), used: false };
    }
    const generic = genericOf(concept.id);
    const plain = before.every((word) => IDLE.has(word) || DEFINITE.has(word) || word === 'a' || word === 'an');
    if (
      generic !== undefined &&
      plain &&
      (generic.generic.always !== undefined ||
        before.some((word) => DEFINITE.has(word)) ||
        // "Data written to cache" under ElastiCache
        (before.length === 0 && this.isAbout(new Set(generic.generic.stands))))
    ) {
      const earlier = this.earlier(generic.generic, generic.noun) ?? this.always(generic.generic);
      if (earlier !== undefined) return { thing: earlier, used: false };
    }
    const { low } = token.token;
    const apart = apartBy(concept, token.token.text, before, generic !== undefined);
    if (apart !== undefined) {
      const label = `${capital(apart)} ${concept.name}`;
      return { thing: this.seen({ ...thingOf(concept), key: `${concept.id} ${apart}`, label }), used: false };
    }
    const fuller = this.fuller(concept, before.at(-1), low);
    if (fuller !== undefined) return { thing: this.seen(thingOf(fuller)), used: false };
    const network = concept.kind === 'place' ? networkOf(concept, before) : undefined;
    if (network !== undefined) return { thing: this.seen(network), used: false };
    const whole = wholeOf(concept, token.token.text, this.order, this.topics, this.lookups.lexicon);
    if (whole !== undefined) return { thing: this.seen(thingOf(whole)), used: false };
    const label = labelOf(concept, token.token.text, this.elsewhere, isOfOtherCloud(concept.id));
    return { thing: this.seen({ ...thingOf(concept), label }), used: false };
  }

  unnamed(words: readonly string[], shown: string, determiner: string): Thing | undefined {
    const head = words.at(-1) ?? '';
    if (words.length === 1) {
      const letter = this.letters.get(shown);
      if (letter !== undefined) return letter;
    }
    const number = /^(?:[a-z]|\d)$/.test(head) ? genericOf(words.at(-2) ?? '') : undefined;
    // "On layers 3 to 7"
    if (number !== undefined && words.length <= 3 && !/^layers?$/.test(words.at(-2) ?? '')) {
      const label = words
        .slice(0, -1)
        .map((word) => asWritten(word, shown))
        .join(' ');
      return this.instance(
        localThing(`${capital(label)} ${head.toUpperCase()}`, number.generic.category),
        head.toUpperCase(),
      );
    }
    // "Data streams" under Kinesis Data Streams, "CT" under CloudTrail
    const own = this.topics.find((one) => (words.length < 2 ? isShort(shown, one) : endsWith(one.label, words)));
    if (own !== undefined) return this.seen(own);
    const part = this.parts.find(words, shown);
    if (part !== undefined) return this.seen(thingOf(part));
    const inside = this.pods ? clusterPart(words, shown) : undefined;
    if (inside !== undefined) return this.seen(inside);
    // "Public: ALB" where subnets are spoken of
    if (words.length === 1 && determiner === '' && (head === 'public' || head === 'private')) {
      const subnet = this.look(`${head} subnet`);
      const spoken = this.order.some(({ concept }) => concept.endsWith('subnet'));
      return subnet !== undefined && spoken ? this.seen(thingOf(subnet)) : undefined;
    }
    // "Dev pushes to CodeCommit"; "dev" is an environment.
    if (shown === 'Dev') return this.seen(localThing('Developer', 'client'));
    // "This component" is the one that was named last.
    if (head === 'component' && words.length === 1 && DEFINITE.has(determiner))
      return this.order.findLast(({ kind, label }) => kind === 'local' && PROGRAM.test(label));
    // "Alarms" are what is sent.
    const found = head === 'alarms' ? undefined : genericOf(head);
    // "In a single AZ" is no quality.
    if (head === 'az' && determiner !== '' && words.length === 1) return this.known('AZ');
    if (found === undefined) {
      const place = regionOf(words) ?? boxCalled(words, shown);
      return place === undefined ? undefined : this.seen(place);
    }
    if (found.noun === 'account') {
      const account = accountOf(words, shown);
      if (account !== undefined) return this.seen(account);
      // "All accounts" are not the one named last.
      if (head === 'accounts') return undefined;
    }
    // "Alarms" may be anybody's.
    if (head === 'alarms' && !this.order.some(({ concept }) => concept.startsWith('cloudwatch'))) return undefined;
    // "A third function" behind a Lambda function
    const ordinal = words.length === 2 && found.generic.always !== undefined ? words[0] : undefined;
    const first = ordinal !== undefined && ORDINAL.test(ordinal) ? this.earlier(found.generic, found.noun) : undefined;
    if (first?.kind === 'component' && found.noun !== 'bucket')
      return this.seen(numbered(first, this.look(first.concept)?.name ?? first.label, ordinal ?? ''));
    // "Tasks read the secret", where ECS was named
    if (shown === 'Tasks' || (words.length === 1 && head === 'tasks' && DEFINITE.has(determiner)))
      if (this.order.some(({ concept }) => RUNS_TASKS.has(concept))) {
        const task = this.known('ECS task');
        if (task !== undefined) return task;
      }
    // "The stream" is one that was named; "streams" flow.
    if (THEMES.has(head))
      return words.length === 1 && DEFINITE.has(determiner)
        ? (this.topics.find((topic) => found.generic.stands.includes(topic.concept)) ??
            this.earlier(found.generic, found.noun))
        : undefined;
    const second = head.startsWith('bucket') ? words.find((word) => word === 'second') : undefined;
    if (second !== undefined || (head === 'bucket' && determiner === 'another')) {
      return this.seen(localThing(`${second ?? determiner} bucket`, found.generic.category));
    }
    if (isNoPart(found.noun, words, shown)) return undefined;
    const any = found.generic.category === 'general' ? whichever(words, determiner) : undefined;
    if (any !== undefined) return this.seen(any);
    const telling = words.slice(0, -1).filter((word) => !IDLE.has(word) && !isOfAKind(word, found.noun));
    if (telling.some((word) => ABSTRACT.has(word)) || telling.length > 2) return undefined;
    if (shown === 'Devices') return this.seen(localThing('Device', 'iot'));
    if (telling.length === 0) {
      const earlier =
        this.earlier(found.generic, found.noun) ??
        (DEFINITE.has(determiner) ? this.called(found.noun, words) : undefined);
      if (earlier !== undefined) return earlier;
      const { always = '' } = found.generic;
      const concept = this.look(this.cloud?.get(always) ?? always) ?? this.look(found.noun);
      if (concept !== undefined && isPart(concept) && !EMPTY_ALONE.has(found.noun)) return this.seen(thingOf(concept));
      if (EMPTY_ALONE.has(found.noun)) return this.known(aloneUnder(found.noun, this.topics));
    }
    const label = [...telling.map((word) => asWritten(word, shown)), nounIn(head, shown)].join(' ');
    return this.seen(localThing(label, found.generic.category));
  }

  isPartOf(part: Thing, whole: Thing): boolean {
    // "Spot EC2 instances" are instances.
    return part.category !== 'compute' && this.look(part.concept)?.broader === whole.concept;
  }

  compound(owner: Thing, part: Thing): Thing | undefined {
    // "The app subnet"
    const network =
      part.kind === 'place' && genericOf(owner.concept) !== undefined ? this.look(part.concept) : undefined;
    if (network !== undefined) return networkOf(network, [owner.label.toLowerCase()]);
    if (part.concept !== SECURITY_GROUP || owner.concept === SECURITY_GROUP) return undefined;
    return { ...part, key: `${part.key} of ${owner.key}`, label: `${owner.label} security group` };
  }

  own(name: string, category: Category): Thing {
    return this.seen(localThing(/ logs$/.test(name) ? name : singular(name), category));
  }

  /** `[[Subnet]]` after "private" is a private subnet. */
  private fuller(concept: Concept, word: string | undefined, shown: string): Concept | undefined {
    if (word === undefined || DEFINITE.has(word) || !/^[a-z]{4,}$/.test(word)) return undefined;
    const found = this.look(`${word} ${shown}`);
    return found?.id.endsWith(concept.id) === true && found.id !== concept.id && isPart(found) ? found : undefined;
  }

  /** "The order Lambda" of several; "the Lambda" is then the one that was named last. */
  private oneOf(token: Tagged, concept: Concept, before: readonly string[]): Thing | undefined {
    const told = this.apart?.get(token);
    if (told !== undefined) {
      const key = `${concept.id} ${told.which}`;
      if (/s$/i.test(token.token.text)) this.plural.add(key);
      const label = this.order.find((thing) => thing.key === key)?.label ?? told.label;
      return this.seen({ ...thingOf(concept), key, label });
    }
    if (!before.some((word) => word === 'the' || word === 'this' || word === 'that') || before.length > 1)
      return undefined;
    const named = this.order.filter((thing) => thing.concept === concept.id);
    return named.findLast(({ key }) => !this.plural.has(key)) ?? named.at(-1);
  }

  private instance(thing: Thing, letter: string): Thing {
    this.letters.set(letter, thing);
    this.letters.set(thing.label.charAt(0) + letter, thing);
    return this.seen(thing);
  }

  private seen(thing: Thing): Thing {
    this.order.push(thing);
    return thing;
  }

  private look(name: string | undefined): Concept | undefined {
    if (name === undefined) return undefined;
    return this.lookups.find(name);
  }

  known(name: string | undefined): Thing | undefined {
    const concept = this.look(name);
    return concept === undefined ? undefined : this.seen(thingOf(concept));
  }

  private always({ always }: Generic): Thing | undefined {
    return this.known(this.cloud?.get(always ?? '') ?? always);
  }

  /** "The agent" after "CloudWatch agent"; "the main queue" beside a dead letter queue is another one. */
  private called(noun: string, words: readonly string[]): Thing | undefined {
    const found = this.order.findLast((thing) => thing.label.toLowerCase().endsWith(` ${noun}`));
    const main = found === undefined ? undefined : words.find((word) => MAIN.test(word));
    return main === undefined ? found : this.seen(localThing(`main ${noun}`, found?.category ?? 'general'));
  }

  private earlier(generic: Generic, noun: string): Thing | undefined {
    return meantBy(generic, noun, this.order, this.topics);
  }
}
