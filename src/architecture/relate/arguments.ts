import type { Thing } from '../cast/thing';
import { THEMES } from '../language/words';
import { thingsOf, type Item, type Phrase, type Unit, type VerbUnit } from '../language/units';

/** Who and what a verb has around it. Roles are `S`, `O`, `O2` and prepositions as frames name them. */
export interface Arguments {
  readonly verb: VerbUnit;
  readonly roles: ReadonlyMap<string, readonly Item[]>;
  /** Where the doer comes from: said in the clause, taken from the heading or parent, addressed to the reader, or unknown. */
  readonly subject: 'said' | 'context' | 'reader' | 'unknown';
  /** The heading's things, as items. */
  readonly topic: readonly Item[];
  /** "No logs are sent". */
  readonly denied: boolean;
  /** Head noun of what is moved or done, when it is no thing: "traffic". */
  readonly theme: string;
  /** End of the text that says the relation, for its label. */
  readonly labelEnd: number;
}

/** What the clauses of a bullet look outside themselves for. */
export interface Surroundings {
  /** The parent's or heading's thing. */
  readonly topic: readonly Thing[];
  /** The two things that the parent bullet names, for "both"; else empty. */
  readonly pair: readonly Thing[];
  /** Things that the nested bullets list. */
  readonly listed: readonly Item[];
}

const ROLE: Readonly<Record<string, string>> = {
  to: 'to',
  into: 'to',
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
  by: 'by',
  with: 'with',
  using: 'with',
  via: 'via',
  through: 'via',
  over: 'via',
  throughout: 'via',
  for: 'for',
  across: 'across',
  between: 'between',
  among: 'between',
  against: 'against',
  behind: 'behind',
  front: 'front',
  basis: 'basis',
  of: 'of',
};

/** The role of a preposition, or undefined for one that frames never ask for. */
export function roleOf(preposition: string): string | undefined {
  return Object.hasOwn(ROLE, preposition) ? ROLE[preposition] : undefined;
}

/** Lemmas whose object does what the infinitive after it says: "use X to send". */
const LENDS = new Set(
  'use leverage utilize utilise employ allow enable let configure set up permit have tell ask require need create deploy run add put launch cause force grant instruct trigger invoke call schedule attach install write build'.split(
    ' ',
  ),
);

/** Lemmas of what things do by themselves on their way. */
const MOVES = new Set(['go', 'flow', 'travel', 'pass', 'come']);

/** Lemmas whose receiver does what the infinitive after it says: "attach a role to EC2 to read". */
const GIVES = new Set(['apply', 'add', 'attach', 'assign', 'give', 'grant']);

/** Reads the sentence parts of a bullet around its verbs. Keeps who did what, for pronouns and elided subjects. */
export class ArgumentReader {
  private readonly subjects = new Map<number, { items: readonly Item[]; how: Arguments['subject']; denied?: boolean }>();
  private readonly read_ = new Map<number, Arguments>();

  constructor(
    private readonly units: readonly Unit[],
    private readonly around: Surroundings,
    /** What a parenthesis stands behind. */
    private readonly antecedent: Phrase | undefined,
  ) {}

  at(index: number): Arguments | undefined {
    const known = this.read_.get(index);
    if (known !== undefined) return known;
    const verb = this.units[index];
    if (verb?.t !== 'verb') return undefined;
    const roles = new Map<string, readonly Item[]>();
    let subject = this.subject(index, verb, roles);
    this.subjects.set(index, subject);
    const right = this.complements(index, roles);
    const owner = roles.get('of');
    if (verb.verb.form === 'noun' && thingy(owner) && subject.how !== 'said') {
      this.role(roles, 'S', owner ?? []);
      subject = { items: owner ?? [], how: 'said' };
    } else if (verb.passive) {
      const second = roles.get('O');
      if (second !== undefined) roles.set('O2', second);
      roles.delete('O');
      this.role(roles, 'O', this.resolve(subject.items, index));
      const agent = roles.get('by');
      if (agent !== undefined) roles.set('S', agent);
    } else {
      this.role(roles, 'S', this.resolve(subject.items, index));
    }
    const theme = right.theme !== '' ? right.theme : verb.passive ? (subject.items[0]?.head ?? '') : '';
    const none = subject.items.length > 0 && subject.items.every((item) => item.negated && item.thing === undefined);
    const denied = none || subject.denied === true || this.deniedBefore(index);
    const result: Arguments = { verb, roles, subject: subject.how, topic: this.topicItems(verb), denied, theme, labelEnd: right.labelEnd };
    this.read_.set(index, result);
    return result;
  }

  /** Things for pronouns: who the last clause before `index` was about, or the topic. */
  resolve(items: readonly Item[], index: number): readonly Item[] {
    return items.flatMap((item) => {
      if (item.pronoun === undefined) return [item];
      if (item.pronoun === 'you' || item.pronoun === 'we') return [];
      return this.meant(item, index);
    });
  }

  private meant(item: Item, index: number): readonly Item[] {
    const place = item.pronoun === 'there';
    let crossed = false;
    if (item.pronoun === 'they' || item.pronoun === 'them' || item.pronoun === 'these' || item.pronoun === 'those') {
      const people = this.peopleBefore(index);
      if (people.length > 0) return people;
    }
    if (item.pronoun === 'both' && this.around.pair.length === 2 && !this.units.slice(0, index).some((unit) => unit.t === 'np' && unit.items.some((one) => one.thing !== undefined))) {
      return this.around.pair.map((thing) => ({ thing, about: [], head: '', negated: item.negated, start: item.start, end: item.end }));
    }
    for (let i = index - 1; i >= 0; i--) {
      const unit = this.units[i];
      if (unit?.t === 'verb' && !place) {
        const earlier = this.subjects.get(i);
        const things = earlier?.items.filter((one) => one.thing !== undefined && one.thing.category !== 'client') ?? [];
        const people = earlier?.items.filter((one) => one.thing !== undefined) ?? [];
        const found = things.length > 0 ? things : item.pronoun === 'it' ? [] : people;
        if (found.length > 0) return found.map((one) => ({ ...one, negated: item.negated }));
      }
      if (unit?.t === 'stop') crossed = true;
      if (unit?.t === 'np' && (place || !this.precededByPreposition(i)) && (!crossed || this.leads(i))) {
        const found = unit.items.filter((one) => one.thing !== undefined && !one.negated);
        if (found.length > 0 && unit.end <= item.start) return found.map((one) => ({ ...one, negated: item.negated }));
      }
    }
    return this.topicItems(item);
  }

  /** "Gives credentials to users so they can access S3": they are the users. */
  private peopleBefore(index: number): readonly Item[] {
    for (let i = index - 1; i >= 0; i--) {
      const unit = this.units[i];
      if (unit?.t !== 'np') continue;
      const people = unit.items.filter((one) => one.thing?.category === 'client');
      if (people.length > 0) return people;
    }
    return [];
  }

  /** A subject, or the object of a sentence that has no other. */
  private leads(index: number): boolean {
    const after = this.units[index + 1]?.t;
    if (after === 'verb' || after === 'be' || after === 'have') return true;
    const before = this.units[index - 1];
    return (
      before?.t === 'verb' && !(this.subjects.get(index - 1)?.items.some((item) => item.thing !== undefined) ?? false)
    );
  }

  private precededByPreposition(index: number): boolean {
    return this.units[index - 1]?.t === 'prep';
  }

  private topicItems(like: { start: number; end: number }): Item[] {
    return this.around.topic.map((thing) => ({
      thing,
      about: [],
      head: '',
      negated: false,
      start: like.start,
      end: like.end,
    }));
  }

  private role(roles: Map<string, readonly Item[]>, role: string, items: readonly Item[]): void {
    if (items.length > 0) roles.set(role, items);
  }

  private implicit(verb: VerbUnit): { items: readonly Item[]; how: Arguments['subject']; denied?: boolean } {
    const advice = verb.modal === 'must' || verb.modal === 'should';
    const reader = !verb.passive && (verb.verb.form === 'base' || verb.verb.form === 'ing') && (verb.modal === '' || advice);
    const label = this.labelBefore(verb);
    if (label !== undefined) return { items: label.items, how: 'said' };
    if (this.antecedent !== undefined) return { items: this.antecedent.items, how: 'said' };
    return { items: this.topicItems(verb), how: reader ? 'reader' : 'context' };
  }

  /** A phrase that stands alone before a colon, dash or stop: "Lambda: invokes …". */
  private labelBefore(verb: VerbUnit): Phrase | undefined {
    let i = this.units.indexOf(verb) - 1;
    while (i >= 0 && this.units[i]?.t === 'sub') i--;
    const mark = this.units[i];
    if (mark?.t !== 'colon' && mark?.t !== 'dash' && mark?.t !== 'stop') return undefined;
    do i--;
    while (this.units[i]?.t === 'paren');
    const phrase = this.units[i];
    const before = this.units[i - 1];
    const alone = before === undefined || before.t === 'colon' || before.t === 'dash' || before.t === 'stop';
    return phrase?.t === 'np' && alone && phrase.items.some((item) => item.thing !== undefined) ? phrase : undefined;
  }

  private subject(
    index: number,
    verb: VerbUnit,
    roles: Map<string, readonly Item[]>,
  ): { items: readonly Item[]; how: Arguments['subject']; denied?: boolean } {
    let i = index - 1;
    while (
      i >= 0 &&
      (this.units[i]?.t === 'paren' ||
        (this.units[i]?.t === 'sub' &&
          this.units[i]?.t !== undefined &&
          (this.units[i] as { low: string }).low === 'aux'))
    )
      i--;
    const before = this.units[i];
    if (before === undefined) return this.implicit(verb);
    switch (before.t) {
      case 'np': {
        if (verb.infinitive) return this.controller(i, verb);
        const headAt = this.headOf(i, roles);
        this.whereOf(headAt, roles);
        const head = this.units[headAt];
        if (head?.t !== 'np') return this.implicit(verb);
        const items = head.items;
        if (items.length === 1 && (items[0]?.pronoun === 'you' || items[0]?.pronoun === 'we')) {
          this.fronted(headAt, roles);
          return { items: this.topicItems(verb), how: 'reader' };
        }
        if (items.some((item) => item.thing !== undefined || item.pronoun !== undefined)) return { items, how: 'said' };
        // "Traffic goes to", "data can flow to": it is the topic's.
        if (!verb.passive && MOVES.has(verb.verb.lemma) && THEMES.has(items[0]?.head ?? '')) {
          return { items: this.topicItems(verb), how: 'context', denied: items.every((item) => item.negated) };
        }
        return { items, how: 'unknown' };
      }
      case 'rel': {
        let j = i - 1;
        while (j >= 0 && (this.units[j]?.t === 'comma' || this.units[j]?.t === 'paren' || this.units[j]?.t === 'prep'))
          j--;
        const antecedent = this.units[j];
        if (before.low === 'where') return this.implicit(verb);
        if (antecedent?.t === 'np')
          return {
            items: antecedent.items
              .slice(-1)
              .concat(antecedent.items.length > 1 && before.low === 'that' ? antecedent.items.slice(0, -1) : []),
            how: 'said',
          };
        return this.implicit(verb);
      }
      case 'and':
      case 'comma':
      case 'be':
      case 'verb':
      case 'prep':
      case 'instead':
      case 'have':
        return this.shared(i, verb);
      case 'sub': {
        if (before.low === 'instead') return this.shared(i, verb);
        return this.implicit(verb);
      }
      default:
        return this.implicit(verb);
    }
  }

  /** "From there you can …", "With X, you can …". */
  private fronted(at: number, roles: Map<string, readonly Item[]>): void {
    let i = at - 1;
    while (this.units[i]?.t === 'comma') i--;
    const phrase = this.units[i];
    const preposition = this.units[i - 1];
    const role = preposition?.t === 'prep' ? roleOf(preposition.low) : undefined;
    if (phrase?.t === 'np' && (role === 'from' || role === 'with' || role === 'via')) roles.set(role, this.resolve(phrase.items, i));
  }

  /** "Without going through", "don't provision or manage", "is not guaranteed to be delivered". */
  private deniedBefore(index: number): boolean {
    const verb = this.units[index];
    const before = this.units[index - 1];
    if (before?.t === 'instead') return true;
    const joined = before?.t === 'and' || before?.t === 'comma' ? this.units[index - 2] : undefined;
    if (joined?.t === 'verb' && joined.negated) return true;
    return verb?.t === 'verb' && verb.infinitive && before?.t === 'verb' && before.negated;
  }

  /** "A file system where instances write": the place is what they write to. */
  private whereOf(at: number, roles: Map<string, readonly Item[]>): void {
    const where = this.units[at - 1];
    const place = this.units[at - 2];
    if (where?.t !== 'rel' || where.low !== 'where' || place?.t !== 'np') return;
    const items = this.resolve(place.items.slice(-1), at - 2);
    for (const role of ['in', 'to', 'from']) roles.set(role, items);
  }

  /** Index of the noun phrase that "requests from X in Y" is about; what hangs on it becomes a role. */
  private headOf(at: number, roles: Map<string, readonly Item[]>): number {
    let i = at;
    for (;;) {
      const preposition = this.units[i - 1];
      if (preposition?.t !== 'prep') return i;
      let j = i - 2;
      while (this.units[j]?.t === 'paren') j--;
      if (this.units[j]?.t !== 'np') return i;
      // "When traffic goes to X Y does": a verb earlier in the clause means the phrase is not the subject's.
      const phrase = this.units[i];
      const role = roleOf(preposition.low);
      if (phrase?.t === 'np' && (role === 'from' || role === 'via') && !roles.has(role))
        roles.set(role, this.resolve(phrase.items, i));
      i = j;
      if (this.units[i - 1]?.t === 'verb') return i;
    }
  }

  /** Subject of "X to send": the object of "use X to send", or the subject of what stands before. */
  private controller(at: number, verb: VerbUnit): { items: readonly Item[]; how: Arguments['subject']; denied?: boolean } {
    const phrase = this.units[at];
    const governor = this.units[at - 1];
    if (phrase?.t !== 'np') return this.implicit(verb);
    if (governor?.t === 'verb') {
      const lends =
        LENDS.has(governor.verb.lemma) &&
        phrase.items.some((item) => item.thing !== undefined && item.thing.category !== 'security');
      if (lends) return { items: phrase.items, how: 'said' };
      return this.shared(at, verb);
    }
    if (governor?.t === 'prep') {
      const main = this.units[at - 3];
      const given = this.units[at - 3]?.t === 'verb' ? main : undefined;
      if (given?.t === 'verb' && GIVES.has(given.verb.lemma) && roleOf(governor.low) === 'to')
        return { items: phrase.items, how: 'said' };
      return this.shared(at, verb);
    }
    if (governor?.t === 'have' || governor?.t === 'be') return this.shared(at, verb);
    return { items: phrase.items, how: phrase.items.some((item) => item.thing !== undefined) ? 'said' : 'unknown' };
  }

  /** The subject of the verb before, in the same sentence. */
  private shared(from: number, verb: VerbUnit): { items: readonly Item[]; how: Arguments['subject']; denied?: boolean } {
    for (let i = from; i >= 0; i--) {
      const unit = this.units[i];
      if (unit?.t === 'stop' || unit?.t === 'arrow') break;
      if (unit?.t === 'verb') {
        const args = this.at(i);
        const known = this.subjects.get(i);
        if (known === undefined || args === undefined) break;
        if (
          verb.passive !== args.verb.passive &&
          args.verb.passive &&
          known.items.every((item) => item.thing === undefined)
        ) {
          return { items: this.topicItems(verb), how: 'context' };
        }
        return known;
      }
      if (unit?.t === 'be' || unit?.t === 'have') {
        const subject = this.units[i - 1];
        if (subject?.t === 'np') {
          const head = this.units[this.headOf(i - 1, new Map())];
          if (head?.t === 'np') return { items: head.items, how: 'said' };
        }
      }
      if (unit?.t === 'colon' || unit?.t === 'dash') break;
    }
    return this.implicit(verb);
  }

  private complements(index: number, roles: Map<string, readonly Item[]>): { theme: string; labelEnd: number } {
    let theme = '';
    let labelEnd = this.units[index]?.end ?? 0;
    let labelled = false;
    let pending: string | undefined;
    let listing: string | undefined;
    let i = index + 1;
    let objects = 0;
    let last: string | undefined;
    for (; i < this.units.length; i++) {
      const unit = this.units[i];
      if (unit === undefined) break;
      if (unit.t === 'np') {
        const items = this.resolve(unit.items, i);
        if (pending !== undefined) {
          if (!roles.has(pending) || (pending === 'to' && !thingy(roles.get(pending)))) roles.set(pending, items);
          else roles.set(pending, [...(roles.get(pending) ?? []), ...items]);
          last = pending;
          pending = undefined;
        } else if (objects === 0 && i === index + 1) {
          roles.set('O', items);
          last = 'O';
          objects = 1;
          if (thingsOf(unit).length === 0) theme = unit.items[0]?.head ?? '';
          if (thingsOf(unit).length === 0) labelEnd = unit.end;
        } else if (objects === 1 && i === index + 2) {
          roles.set('O2', items);
          objects = 2;
        } else break;
        continue;
      }
      if (unit.t === 'prep') {
        const role = roleOf(unit.low);
        pending = role ?? 'other';
        if (!labelled && role !== undefined && role !== 'of') {
          if (unit.start - (this.units[index]?.start ?? 0) < 40) labelEnd = unit.end;
          labelled = true;
        }
        continue;
      }
      if (unit.t === 'paren') continue;
      // "from managed interfaces: ELB, RDS and Redshift"
      const named = this.units[i + 1];
      if (unit.t === 'colon' && last !== undefined && named?.t === 'np' && thingy(named.items) && !thingy(roles.get(last))) {
        roles.set(last, named.items);
        i++;
        continue;
      }
      if ((unit.t === 'and' || unit.t === 'comma') && this.units[i + 1]?.t === 'prep') continue;
      if (unit.t === 'colon' && (pending !== undefined || i === index + 1)) {
        listing = pending ?? 'O';
        continue;
      }
      if (unit.t === 'dash' && listing !== undefined) {
        pending = listing;
        continue;
      }
      break;
    }
    const ended = i >= this.units.length;
    if (ended && this.around.listed.length > 0) {
      if (pending !== undefined && !roles.has(pending)) roles.set(pending, this.around.listed);
      else if (objects === 0 && roles.size === 0) roles.set('O', this.around.listed);
    }
    return { theme, labelEnd };
  }
}

function thingy(items: readonly Item[] | undefined): boolean {
  return items?.some((item) => item.thing !== undefined) ?? false;
}
