import type { Thing } from '../cast/thing';
import type { Item, Phrase, Unit, VerbUnit } from '../language/units';

/** Who and what a verb has around it. Roles are `S`, `O`, `O2` and prepositions as frames name them. */
export interface Arguments {
  readonly verb: VerbUnit;
  readonly roles: ReadonlyMap<string, readonly Item[]>;
  readonly subject: Subject['how'];
  /** The heading's things, as items. */
  readonly topic: readonly Item[];
  /** What the section is about, where a label stands for the heading. */
  readonly above: readonly Item[];
  /** What is told is what the heading's thing does. */
  readonly deeds: boolean;
  /** The subject is the object of "use X to …". */
  readonly lent: boolean;
  /** "No logs are sent", "without going through". */
  readonly denied: boolean;
  /** Head noun of what is moved or done, when it is no thing: "traffic". */
  readonly theme: string;
  /** End of the text that says the relation, for its label. */
  readonly labelEnd: number;
  /** The prepositions after the verb, in their order. */
  readonly ways: readonly Way[];
}

/** A preposition of a verb, as role and as place in the text. */
export interface Way {
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

/** What the sentences of a bullet look outside themselves for. */
export interface Surroundings {
  /** The parent's or heading's thing. */
  readonly topic: readonly Thing[];
  /** What the section is about, where the topic is another. */
  readonly above?: readonly Thing[];
  /** The topic is only the subject of a sentence that the bullet stands under: no one whom an imperative could mean. */
  readonly weak: boolean;
  /** The bullet stands under "Actions", "What it can do". */
  readonly deeds?: boolean;
  /** The two things that the parent bullet names, for "both"; else empty. */
  readonly pair: readonly Thing[];
  /** Things that the nested bullets list. */
  readonly listed: readonly Item[];
  /** What the bullets before this one speak of. */
  readonly earlier?: Earlier;
}

/** What the bullets of a section have named so far, for "it" and "the request" where the heading names nothing. */
export interface Earlier {
  /** What the bullet before begins with. */
  readonly subject?: Thing | undefined;
  /** What runs and was started by the bullet before: the function of "an upload triggers the function". */
  readonly woken?: Thing | undefined;
  /** The store or database named last. */
  readonly store?: Thing | undefined;
  /** The queue, topic or bus named last. */
  readonly queue?: Thing | undefined;
  /** What the bullet before says that somebody makes: the image of "CodeBuild builds the image". */
  readonly made?: { readonly noun: string; readonly by: Thing } | undefined;
  /** The store or queue named last. */
  readonly kept?: Thing | undefined;
  /** Where the bullet before says that something goes. */
  readonly landed?: Thing | undefined;
  /** What the bullet before tells the reader to copy: the database of "take a dump of the database". */
  readonly copied?: Thing | undefined;
  /** Who had the request last: the balancer of "the client sends requests to the balancer". */
  readonly reached?: Thing | undefined;
  /** Who sends requests. */
  readonly client?: Thing | undefined;
}

export interface Subject {
  readonly items: readonly Item[];
  /**
   * Where it comes from: said in the clause, taken from the heading or parent, the reader who is told to do it (with the heading's
   * thing), or a noun that names no thing.
   */
  readonly how: 'said' | 'context' | 'reader' | 'unknown';
  readonly denied?: boolean;
  readonly lent?: boolean;
  /** What flows, where the heading's thing stands for it: "traffic". */
  readonly theme?: string;
}

export type Roles = Map<string, readonly Item[]>;

/** The state of reading one bullet, shared by those who look for subjects, pronouns and complements. */
export interface Reading {
  readonly units: readonly Unit[];
  readonly around: Surroundings;
  /** What a parenthesis stands behind. */
  readonly antecedent: Phrase | undefined;
  /** Subjects of the verbs read so far, by the verb's index. */
  readonly subjects: Map<number, Subject>;
  /** Reads the verb at an index, once. */
  at(index: number): Arguments | undefined;
}

const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    to: 'to',
    into: 'to',
    onward: 'onward',
    onto: 'to',
    towards: 'to',
    toward: 'to',
    in: 'in',
    inside: 'in',
    within: 'in',
    at: 'in',
    on: 'on',
    upon: 'on',
    from: 'from',
    off: 'from',
    by: 'by',
    with: 'with',
    using: 'with',
    via: 'via',
    through: 'via',
    thru: 'via',
    over: 'via',
    throughout: 'via',
    for: 'for',
    across: 'across',
    between: 'between',
    among: 'between',
    amongst: 'between',
    against: 'against',
    behind: 'behind',
    front: 'front',
    basis: 'basis',
    response: 'response',
    of: 'of',
    about: 'about',
  }),
);

/** The role of a preposition, or undefined for one that frames never ask for. */
export function roleOf(preposition: string): string | undefined {
  return ROLES.get(preposition);
}

/** Whether any of the items denotes a thing. */
export function denotes(items: readonly Item[] | undefined): boolean {
  return items?.some((item) => item.thing !== undefined) ?? false;
}

/** The things that a bullet is about, as items standing where `like` stands. */
export function itemsOf(things: readonly Thing[], like: { start: number; end: number }, negated = false): Item[] {
  return things.map((thing) => ({ thing, about: [], head: '', negated, start: like.start, end: like.end }));
}
