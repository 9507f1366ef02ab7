import { isVendor } from '../cast/thing';
import type { Item, Phrase, Unit } from '../language/units';
import { whoHas } from './around';
import { complementsOf } from './complements';
import { heldBefore, tellers } from './contents';
import { isDenied } from './denials';
import { isKey } from './kinds';
import { fannedOut } from './fan-out';
import { makerOf, saidBefore } from './made';
import { without } from './pairs';
import {
  denotes,
  itemsOf,
  roleOf,
  type Arguments,
  type Reading,
  type Roles,
  type Subject,
  type Surroundings,
} from './reading';
import { nearest, resolve } from './reference';
import { fetchedFor, keptAs, keptBefore, sourceOf } from './sources';
import { subjectOf } from './subjects';
import { calledSo } from './told';

const MESSAGES = /^messages?$/;
const WAKES = /^(?:trigger|invoke|notify|alert)$/;
const LANDS = /^(?:storage|database|integration)$/;
/** What lets others through, whatever it is made of. */
const PASSES = /\bNAT\b|proxy$/i;
/** Where several deeds of one go alike. */
const SHARED = /^(?:from|to|in|on)$/;
const RESULT = /^(?:results?|outputs?)$/;

/** Reads the verbs of a bullet, each once, with what belongs to it. Keeps who did what, for pronouns and elided subjects. */
export class ArgumentReader implements Reading {
  readonly subjects = new Map<number, Subject>();
  private readonly known = new Map<number, Arguments>();

  constructor(
    readonly units: readonly Unit[],
    readonly around: Surroundings,
    readonly antecedent: Phrase | undefined,
  ) {}

  at(index: number): Arguments | undefined {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const verb = this.units[index];
    if (verb?.t !== 'verb') return undefined;
    const roles: Roles = new Map();
    let subject = subjectOf(this, index, verb, roles);
    this.subjects.set(index, subject);
    const named = resolve(this, subject.items, index);
    // "A user uploads a file to S3, it triggers": S3 does.
    const [it] = subject.items;
    const lands = named.length === 0 && it?.pronoun === 'it' && !verb.passive && WAKES.test(verb.verb.lemma);
    // "Events are sent to SNS. Then trigger Lambda": SNS does.
    const next = subject.how === 'reader' && !verb.passive && this.units[index - 1]?.t === 'stop';
    const landed = next && WAKES.test(verb.verb.lemma) ? this.landedBefore(index) : [];
    if (landed.length > 0) subject = { items: landed, how: 'said' };
    let doers = landed.length > 0 ? landed : lands ? this.landedBefore(index) : named;
    const { theme, labelEnd, ways, examples, stranded } = complementsOf(
      this,
      index,
      roles,
      subject.how === 'said' ? doers : [],
    );
    // "Can retrieve the role from it": nobody takes from itself.
    if (subject.how === 'context' && !verb.passive && without(named, roles.get('from') ?? []).length < named.length) {
      subject = { items: [], how: 'unknown' };
      doers = [];
    }
    // "A bucket that logs are written to"
    const ahead = stranded === undefined ? undefined : this.antecedentAt(index);
    if (stranded !== undefined && ahead !== undefined) roles.set(stranded, ahead);
    // "Deploys it with CodeDeploy" under CodePipeline: nobody deploys itself.
    const itself = !verb.passive && subject.how !== 'reader' && isPronoun(this.units[index + 1]);
    if (itself && without(roles.get('O') ?? [], doers).length === 0) roles.delete('O');
    // "You build the nodes and register them with the cluster": they are registered, not the heading's thing.
    const joins = verb.verb.rows.some(({ kind }) => kind === 'association' || kind === 'storage');
    if (subject.how === 'reader' && joins && isPronoun(this.units[index + 1])) {
      subject = { items: [], how: 'unknown' };
      doers = [];
    }
    if (!roles.has('O') && !verb.passive) this.antecedentOf(index, roles);
    if (roles.size === 0 && !verb.passive) this.sharedObject(index, roles);
    const fetched = fetchedFor(this, index);
    if (fetched.length > 0) roles.set('O', fetched);
    // "Logs go to S3, then query with Athena"
    if (!roles.has('O') && roles.has('with') && /^(?:query|analyze|analyse|visualize)$/.test(verb.verb.lemma)) {
      const kept = nearest(this.units, index, (items) => items.filter(({ thing }) => thing?.category === 'storage'));
      if (kept.length > 0) roles.set('O', kept);
    }
    const told = fannedOut(this, index, verb, roles, subject, doers);
    if (told !== subject) [subject, doers] = [told, told.items];
    const become = verb.passive ? keptAs(this, index, verb, roles) : [];
    if (become.length > 0) roles.set('to', become);
    const owner = roles.get('of') ?? [];
    if (verb.verb.form === 'noun' && denotes(owner) && subject.how !== 'said') {
      // "replication of S3 to …"
      roles.set('S', owner);
      subject = { items: owner, how: 'said' };
    } else if (verb.passive) {
      this.passive(
        roles,
        doers,
        verb.verb.rows.some((row) => row.kind === 'event'),
      );
      const kept = roles.has('S') && !denotes(roles.get('O')) ? keptBefore(this, index) : [];
      const isDone = roles.has('S') || denotes(roles.get('with'));
      const whose = kept.length > 0 || !isDone || denotes(roles.get('O')) ? [] : heldBefore(this.units, index);
      const done = kept.length > 0 ? kept : whose;
      if (done.length > 0 && !verb.verb.rows.some((row) => row.says.includes('flow'))) roles.set('O', done);
      // "Step Functions starts MediaConvert; the result is written to S3"
      // "The output can be analysed by A or stored in B": by A it is not stored.
      const other = this.units[index - 1];
      const either = other?.t === 'and' && other.low === 'or';
      const result = !either && RESULT.test(subject.items[0]?.head ?? '');
      const maker = !roles.has('S') && result ? this.lastBefore(this.phraseOf(subject.items[0], index)) : [];
      const teller = roles.has('S')
        ? []
        : saidBefore(this, index, subject.items[0]?.about.length === 0 ? subject.items[0].head : '');
      if (maker.length > 0) roles.set('S', maker);
      else if (teller.length > 0) roles.set('S', itemsOf(teller, verb));
      const held = roles.has('S') || roles.has('from') ? [] : this.senderOf(subject.items[0]);
      if (held.length > 0) roles.set(RESULT.test(subject.items[0]?.head ?? '') ? 'S' : 'from', held);
      // "Users upload to S3, Lambda is triggered": by what landed there.
      const event = WAKES.test(verb.verb.lemma);
      const at = event && !roles.has('S') && !roles.has('from') ? this.landedBefore(index) : [];
      if (at.length > 0) roles.set('S', without(at, roles.get('O') ?? []));
    } else if (examples.length > 0 && subject.how === 'unknown') {
      // "Many services publish to SNS, e.g. S3"
      roles.set('S', examples);
      subject = { items: examples, how: 'said' };
    } else if (doers.length > 0) roles.set('S', doers);
    const doer = roles.get('S');
    const way = roles.has('via') || !denotes(doer) ? [] : without(this.wayOf(index), doer ?? []);
    if (way.length > 0) roles.set('via', way);
    const source = sourceOf(this, index, verb, roles);
    if (source.length > 0) roles.set('from', source);
    const none = subject.items.length > 0 && subject.items.every((item) => item.negated && item.thing === undefined);
    const result: Arguments = {
      verb,
      roles,
      subject: subject.how,
      topic: itemsOf(this.around.topic, verb),
      above: itemsOf(this.around.above ?? [], verb),
      deeds: this.around.deeds === true,
      lent: subject.lent === true,
      denied: none || subject.denied === true || isDenied(this, index),
      theme: theme !== '' ? theme : verb.passive ? (subject.items[0]?.head ?? '') : (subject.theme ?? ''),
      labelEnd: become.length > 0 ? verb.end : labelEnd,
      ways,
    };
    this.known.set(index, result);
    return result;
  }

  /** "Can stop, reboot or recover instances": all of them are done to the instances. */
  private sharedObject(index: number, roles: Roles): void {
    const verb = this.units[index];
    for (let i = index + 1; ; i++) {
      const from = i;
      while (this.units[i]?.t === 'comma' || this.units[i]?.t === 'and') i++;
      const next = this.units[i];
      if (i === from || next?.t !== 'verb' || verb?.t !== 'verb') return;
      if (next.passive || verb.verb.form === 'noun' || next.verb.form !== verb.verb.form) return;
      const object = this.units[i + 1];
      if (object?.t !== 'np') continue;
      roles.set('O', this.resolve(object.items, i + 1));
      // "Collects and stores logs from", "stores and fetches files in"
      const [preposition, where] = this.units.slice(i + 2, i + 4);
      const role = preposition?.t === 'prep' && where?.t === 'np' ? roleOf(preposition.low) : undefined;
      if (role !== undefined && SHARED.test(role) && where?.t === 'np')
        roles.set(role, this.resolve(where.items, i + 3));
      return;
    }
  }

  /** "Results are cached", "failed messages are sent to": of what the bullets before speak of, where the heading names nothing. */
  private senderOf(what: Item | undefined): readonly Item[] {
    const { topic, earlier } = this.around;
    const noun = what?.head ?? '';
    const maker = makerOf(noun, earlier);
    if (maker.length > 0) return itemsOf(maker, { start: 0, end: 0 });
    if (topic.length > 0 || what?.indefinite === true) return [];
    const sender = RESULT.test(noun) ? earlier?.subject : MESSAGES.test(noun) ? earlier?.queue : undefined;
    return sender?.kind === 'component' ? itemsOf([sender], { start: 0, end: 0 }) : [];
  }

  /** Where the clause before says that something goes. */
  private landedBefore(index: number): readonly Item[] {
    for (let i = index - 1; i >= 0; i--) {
      if (this.units[i]?.t !== 'verb') continue;
      const to = this.at(i)?.roles.get('to') ?? [];
      return to.filter(({ thing }) => thing?.kind === 'component' && LANDS.test(thing.category));
    }
    return [];
  }

  /** Where the phrase of an item stands: "results are sent to SNS and (stored)" are the results of what stands before them. */
  private phraseOf(item: Item | undefined, index: number): number {
    const at = this.units.findLastIndex(
      (unit, i) => i < index && unit.t === 'np' && unit.items.some((one) => one === item),
    );
    return at < 0 ? index : at;
  }

  private lastBefore(index: number): readonly Item[] {
    return nearest(this.units, index, (items) => items.filter((item) => item.thing?.kind === 'component')).slice(-1);
  }

  /** What the pronouns among the items mean. */
  resolve(items: readonly Item[], index: number): readonly Item[] {
    return resolve(this, items, index);
  }

  /** "A NAT gateway lets instances reach the internet": it is on their way. */
  private wayOf(index: number): readonly Item[] {
    const verb = this.units[index];
    if (verb?.t !== 'verb' || verb.verb.form !== 'base' || this.units[index - 1]?.t !== 'np') return [];
    if (!verb.verb.rows.some((row) => row.kind === 'traffic' || row.kind === 'data')) return [];
    let i = index - 1;
    while (this.units[i]?.t === 'np' || this.units[i]?.t === 'prep') i--;
    const governor = this.units[i];
    if (governor?.t !== 'verb' || governor.negated || !/^(?:let|allow|enable|help)$/.test(governor.verb.lemma))
      return [];
    this.at(i);
    const items = this.subjects.get(i)?.items ?? [];
    return items.filter(
      ({ thing }) =>
        (thing?.category === 'networking' || PASSES.test(thing?.label ?? '')) &&
        thing?.kind === 'component' &&
        !isKey(thing),
    );
  }

  /** What stands before "that" and the subject of the verb at `index`: the function of "a function(, which) S3 triggers". */
  private antecedentAt(index: number): readonly Item[] | undefined {
    const relative = this.units[index - 2];
    if (relative?.t !== 'rel' || !/^(?:that|which)$/.test(relative.low) || this.units[index - 1]?.t !== 'np')
      return undefined;
    const apart = this.units[index - 3]?.t === 'comma';
    // "A role in the account, which the user assumes"
    const at = apart ? whoHas(this.units, index - 4) : index - 3;
    const antecedent = this.units[at];
    if (antecedent?.t !== 'np') return undefined;
    return calledSo(this, at, antecedent.items)?.items ?? antecedent.items.slice(-1);
  }

  /** "A function that S3 triggers": what it is done to stands before "that". */
  private antecedentOf(index: number, roles: Roles): void {
    const what = this.antecedentAt(index);
    if (what !== undefined) roles.set('O', what);
  }

  /** The grammatical subject is what it is done to, the doer stands behind "by". */
  private passive(roles: Roles, done: readonly Item[], event: boolean): void {
    const second = roles.get('O');
    if (second !== undefined) roles.set('O2', second);
    roles.delete('O');
    if (done.length > 0) roles.set('O', done);
    const by = roles.get('by');
    // "A registry managed by Azure": whose service it is does nothing.
    const agent =
      by !== undefined && event ? tellers(by) : by?.filter(({ thing }) => thing === undefined || !isVendor(thing));
    if (agent !== undefined) roles.set('S', agent);
    // "Triggered by a new object in S3"
    const where = roles.get('in') ?? roles.get('on');
    if (agent !== undefined && where !== undefined && !denotes(agent) && event && denotes(where)) roles.set('S', where);
  }
}

function isPronoun(unit: Unit | undefined): boolean {
  return unit?.t === 'np' && unit.items.length === 1 && unit.items[0]?.pronoun !== undefined;
}
