import { genericOf } from '../cast/generic';
import { leadsToAnd, leadsToName } from './after';
import type { Tagged } from './tags';
import type { Item, Phrase } from './units';
import { areTwo, denotes, genericOnly, isNamed, isOwned, isService, mayMean, withHead, withShared } from './items';
import { lieIn, readNoun, type Namer } from './nouns';
import { asideInList, runsToEnd } from './joints';
import { closing, isGloss } from './parentheses';
import { areDoers, isOpening, isPredicate } from './doers-listed';
import { CONTAINERS, THEMES } from './words';

const JOINS_AS_LIST = new Set(['comma', 'and', 'slash']);
const ENDS_LIST = new Set('stop close colon dash sub and comma slash open instead arrow prep to cmp rel'.split(' '));

/** Prepositions that a list behind them repeats for each of two things: "X in A and Y in B". */
const REPEATED = new Set(['in', 'inside', 'within', 'to', 'into', 'on', 'from']);

/** Prepositions of what something is used for. */
const AIMS = new Set(['for', 'as']);

/** Reads the noun phrases of a tagged bullet. */
export class PhraseReader {
  private readonly read_: ({ items: Item[]; next: number } | 'none' | undefined)[] = [];

  constructor(
    private readonly tags: readonly Tagged[],
    private readonly text: string,
    private readonly namer: Namer,
  ) {}

  /** The list of noun phrases that begins at `at`, and the index after it. */
  list(
    at: number,
    afterVerb: boolean,
    aside = false,
    verbSeen = afterVerb,
  ): { phrase: Phrase; next: number } | undefined {
    const first = this.item(at);
    if (first === undefined) return undefined;
    const items: Item[] = [...first.items];
    const stops: { items: number; next: number; joint: string }[] = [];
    let next = first.next;
    let or = false;
    const governed = afterVerb && this.tags[at - 1]?.tag === 'verb';
    for (;;) {
      if (governed) next += asideInList(this.tags, next);
      const joint = this.tags[next];
      if (aside && joint?.tag === 'comma') break;
      if (joint === undefined || !(JOINS_AS_LIST.has(joint.tag) || joint.tag === 'instead')) break;
      let from = next + 1;
      let joined = joint.tag === 'and' ? joint.low : joint.tag === 'slash' ? 'or' : joint.tag;
      if (joint.tag === 'comma' && this.tags[from]?.tag === 'and') joined = this.tags[from++]?.low ?? '';
      if (joint.tag === 'comma' && this.tags[from]?.tag === 'instead') {
        from++;
        joined = 'instead';
      }
      // "EC2 without a public IP can reach" is about EC2.
      const lacks = joint.low.startsWith('without') && !afterVerb;
      let negated = joined === 'instead' || joined === 'nor';
      if (this.tags[from]?.tag === 'not') {
        negated = true;
        from++;
      }
      while (this.tags[from]?.tag === 'adv') from++;
      const more = this.item(from);
      if (more === undefined) break;
      let end = more.next;
      while (this.tags[end]?.tag === 'adv') end++;
      const closes = this.tags[end];
      if (this.isGapped(at, joint, joined, closes, items, more)) break;
      if (joined === 'comma' && !negated) {
        // "Findings of GuardDuty, Macie"
        const named = items.some(isNamed) || (items.length === 1 && isOwned(items[0]));
        const listed = named && more.items.some((one) => isNamed(one) || isOwned(one));
        const goesOn =
          leadsToAnd(this.tags, more.next) ||
          (named && leadsToName(this.tags, more.next)) ||
          ((governed || named) && runsToEnd(this.tags, next, 3 - items.length));
        if (!listed && !goesOn) break;
        // "S3, Lambda can": a comma before the last conjunct of a subject is too odd to be one.
        const doers =
          !afterVerb &&
          isOpening(this.tags, at) &&
          areDoers([...items, ...more.items], this.tags[more.next - 1], closes);
        if (closes !== undefined && !ENDS_LIST.has(closes.tag) && !doers) break;
      }
      if (!lacks) {
        // "Good for S3, and Redshift works with it": two have no comma before "and".
        const apart = joint.tag === 'comma' && items.length === 1;
        stops.push({ items: items.length, next, joint: apart ? 'comma' : joined });
        if (joined === 'or') or = true;
        for (const item of more.items) items.push(negated ? { ...item, negated: true } : item);
      }
      next = more.next;
    }
    // What follows a verb's own list may be the subject of the next clause: "sends to EC2 and RDS stores …".
    if (afterVerb && stops.length > 0 && isPredicate(this.tags, next)) {
      // "A firewall in front of X and Y blocks …" has its subject already: only a comma ends the list.
      const comma = stops.find((stop) => stop.joint === 'comma');
      const cut = comma ?? (verbSeen ? stops.at(-1) : undefined);
      if (cut !== undefined) {
        items.length = cut.items;
        next = cut.next;
      }
    }
    const start = items[0]?.start ?? 0;
    if (items.length > 1) {
      withShared(items, (word) => this.namer.unnamed([word], word, ''));
      if (!afterVerb) withHead(items, (word, head) => this.namer.unnamed([word, head], `${word} ${head}`, ''));
    }
    if (aside) for (const [i, item] of items.entries()) items[i] = { ...item, negated: true };
    return { phrase: { t: 'np', items, or, start, end: items.at(-1)?.end ?? start }, next };
  }

  /** "To reference A, and B to C", "the database in A and the cache in B": the second half is a clause without its verb. */
  private isGapped(
    at: number,
    joint: Tagged,
    joined: string,
    closes: Tagged | undefined,
    items: readonly Item[],
    more: { items: readonly Item[]; next: number },
  ): boolean {
    if (closes === undefined || (joined !== 'and' && joined !== 'comma')) return false;
    const moved = more.items.every((item) => !denotes(item) && THEMES.has(item.head));
    if (!moved && !more.items.some(denotes)) return false;
    const governor = this.tags[at - 1];
    // "Uses A for carts and B for orders"
    if (!items.some(denotes)) return !moved && AIMS.has(governor?.low ?? '') && AIMS.has(closes.low);
    const onward = joint.tag === 'comma' && joined === 'and' && closes.tag === 'to';
    if (onward && (governor?.tag === 'verb' || governor?.tag === 'to')) return true;
    // "WAF attached to the ALB, Shield on CloudFront", "a private link to a VPC, a public one for S3"
    const on = joined === 'comma' && (closes.low === 'on' || closes.low === 'for') && governor?.tag !== 'verb';
    if (governor === undefined || (!on && (!REPEATED.has(governor.low) || closes.low !== governor.low))) return false;
    const onto = this.item(more.next + 1);
    return joined === 'comma' && closes.tag === 'to'
      ? onto !== undefined
      : onto?.items.some((item) => item.thing !== undefined) === true;
  }

  /** One noun phrase with what follows "of" and in parentheses of names. */
  private item(at: number): { items: Item[]; next: number } | undefined {
    // Lookahead reads a phrase more than once; each time must mean the same.
    const known = this.read_[at];
    if (known !== undefined) return known === 'none' ? undefined : known;
    const found = this.readItem(at);
    this.read_[at] = found ?? 'none';
    return found;
  }

  private readItem(at: number): { items: Item[]; next: number } | undefined {
    let i = at;
    const first = this.tags[i];
    if (first === undefined) return undefined;
    if (first.tag === 'pron') {
      // "both of them", "each of which"
      return {
        items: [{ about: [], pronoun: first.low, head: first.low, negated: false, start: first.start, end: first.end }],
        next: i + 1,
      };
    }
    let determiner = '';
    let no = false;
    while (this.tags[i]?.tag === 'det' || (this.tags[i]?.tag === 'adv' && this.tags[i + 1]?.tag === 'det')) {
      const low = this.tags[i]?.low ?? '';
      if (low === 'no' || low === 'neither') no = true;
      determiner = determiner === '' || low === 'another' || low === 'other' ? low : determiner;
      i++;
    }
    // "The only one"
    if (determiner !== '' && this.tags[i]?.tag === 'adv' && this.tags[i + 1]?.tag === 'noun') i++;
    const from = i;
    while (this.partOfNoun(i, from)) i++;
    if (i === from) {
      // The "a" of "a connection between" stands before what is read as a verb.
      if (determiner === '' || first.tag !== 'det' || /^(?:an?|the)$/.test(determiner)) return undefined;
      return {
        items: [{ about: [], pronoun: first.low, head: first.low, negated: no, start: first.start, end: first.end }],
        next: i,
      };
    }
    const item = readNoun(this.tags, this.text, this.namer, {
      from,
      to: i,
      determiner,
      negated: no,
      start: first.start,
    });
    if (determiner === 'both' && i === from + 1 && areTwo(item))
      return { items: [{ ...item, pronoun: 'both' }], next: i };
    return this.after(item, i);
  }

  private partOfNoun(at: number, from: number): boolean {
    const tag = this.tags[at];
    if (tag === undefined) return false;
    // "On EC2 like EFS" compares.
    if (tag.low === 'like' && isService(this.tags[at - 1])) return false;
    if (tag.tag === 'name' || tag.tag === 'noun') return true;
    // "running instances", "managed nodes", "load balancing rules"
    if (tag.tag === 'verb' && (tag.verb?.form === 'ing' || tag.verb?.form === 'past' || tag.verb?.form === 'noun')) {
      const next = this.tags[at + 1];
      const determined = at > 0 && this.tags[at - 1]?.tag === 'det' && at === from;
      return determined && (next?.tag === 'name' || next?.tag === 'noun');
    }
    return false;
  }

  /** "members of the ASG", "services (S3, SQS)", "services such as S3 and SQS". */
  private after(item: Item, at: number): { items: Item[]; next: number } {
    const next = this.tags[at];
    if (next?.tag === 'prep' && next.low === 'of') {
      const inner = this.item(at + 1);
      if (inner !== undefined) {
        const things = inner.items.flatMap((one) => (one.thing === undefined ? one.about : [one.thing]));
        if (CONTAINERS.has(item.head) && !lieIn(item, things) && inner.items.some(denotes)) {
          return {
            items: inner.items.map((one) => ({
              ...one,
              negated: one.negated || item.negated,
              // "A set of programs that"
              ...(item.indefinite === true && genericOnly(one) ? { indefinite: true } : {}),
            })),
            next: inner.next,
          };
        }
        const owner = inner.items[0]?.thing;
        const joined =
          item.thing !== undefined && owner !== undefined ? this.namer.compound(owner, item.thing) : undefined;
        return {
          items: [{ ...item, ...(joined === undefined ? {} : { thing: joined }), about: [...item.about, ...things] }],
          next: inner.next,
        };
      }
    }
    // "Topics in MSK" are MSK's.
    if (next?.tag === 'prep' && next.low === 'in' && item.about.length === 0) {
      const inner = this.item(at + 1);
      const whole = inner?.items.length === 1 ? inner.items[0]?.thing : undefined;
      const stands = genericOf(item.head)?.generic.stands ?? [];
      const own = item.thing === undefined || stands.includes(item.thing.concept);
      if (inner !== undefined && whole !== undefined && own && stands.includes(whole.concept))
        return { items: [{ ...item, thing: whole }], next: inner.next };
    }
    // "Services such as S3", "their destinations, such as S3"
    const like = next?.tag === 'comma' ? at + 1 : at;
    if (
      this.tags[like]?.low === 'like' &&
      this.tags[like]?.tag === 'prep' &&
      (item.thing === undefined || genericOnly(item))
    ) {
      const inner = this.list(like + 1, true);
      if (inner?.phrase.items.some((one) => one.thing !== undefined)) {
        return { items: inner.phrase.items.filter((one) => one.thing !== undefined), next: inner.next };
      }
    }
    if (next?.tag === 'open') {
      const more = this.alternative(at + 1);
      if (more !== undefined && denotes(item)) return { items: [item, ...more], next: closing(this.tags, at) + 1 };
      const closed = closing(this.tags, at);
      const inner = this.named(at + 1, closed);
      if (inner !== undefined && mayMean(item, inner)) {
        if (item.thing !== undefined && !genericOnly(item)) return { items: [item], next: closed + 1 };
        if (!THEMES.has(item.head) || item.thing !== undefined) return { items: inner, next: closed + 1 };
      }
      if (item.thing !== undefined && isGloss(this.tags, at + 1, closed)) return { items: [item], next: closed + 1 };
      const goes = this.tags[closed + 1]?.tag;
      if (goes === 'comma' || goes === 'and' || goes === 'slash')
        return { items: [{ ...item, aside: [at + 1, closed] }], next: closed + 1 };
    }
    return { items: [item], next: at };
  }

  /** "EC2 instances (or on-premises servers)", "to S3 (and to EFS)". */
  private alternative(from: number): Item[] | undefined {
    if (this.tags[from]?.tag !== 'and') return undefined;
    const preposition = this.tags[from + 1]?.tag;
    return this.named(
      preposition === 'prep' || preposition === 'to' ? from + 2 : from + 1,
      closing(this.tags, from - 1),
    );
  }

  /** A parenthesis that holds a list of things and nothing else. */
  private named(from: number, to: number): Item[] | undefined {
    let i = from;
    while (this.tags[i]?.tag === 'sub' || (this.tags[i]?.tag === 'prep' && this.tags[i]?.low === 'like')) i++;
    const inner = this.list(i, true);
    if (inner === undefined) return undefined;
    let end = inner.next;
    while (
      end < to &&
      (this.tags[end]?.tag === 'stop' || this.tags[end]?.tag === 'comma' || this.tags[end]?.low === 'etc')
    )
      end++;
    if (end < to || !inner.phrase.items.every((item) => item.thing !== undefined && !genericOnly(item)))
      return undefined;
    return [...inner.phrase.items];
  }
}
