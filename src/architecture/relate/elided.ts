import type { Thing } from '../cast/thing';
import type { Item, Unit, VerbUnit } from '../language/units';
import { THEMES } from '../language/words';
import { inCondition } from './around';
import { beforeAside } from './clauses';
import { glossed, glosses, labelBefore } from './glosses';
import { headOf, isOpen } from './heads';
import { isCommon } from './roles';
import { denotes, itemsOf, type Earlier, type Reading, type Subject } from './reading';

const OCCASION = /\b(?:events?|logs?|calls?|actions?|operations?)$/;
/** "Used for sending": what it is for it does. */
const MEANT = /^(?:use|design|build|make|intend|create|optimize|optimise)$/;
const AIM = /^(?:goals?|aims?|purposes?|jobs?|roles?|tasks?|idea|function|responsibilit(?:y|ies)|use|use case)$/;
const GRANTS = /^(?:allow|permit|enable|grant)$/;

/** Nobody is named: what stands before the colon, the thing a parenthesis explains, or the heading's. */
export function implicit(reading: Reading, index: number, verb: VerbUnit): Subject {
  const label = labelBefore(reading.units, index);
  // "Management events – create a subnet" are events of that.
  if (label !== undefined && verb.verb.form === 'base' && OCCASION.test(label.items.at(-1)?.head ?? ''))
    return { items: [], how: 'unknown' };
  if (label !== undefined) return { items: label.items, how: 'said' };
  if (reading.antecedent !== undefined) return { items: reading.antecedent.items, how: 'said' };
  const advice = verb.modal === '' || verb.modal === 'must' || verb.modal === 'should';
  const told = !verb.passive && (verb.verb.form === 'base' || verb.verb.form === 'ing') && advice;
  if (told && reading.around.weak) return { items: [], how: 'reader' };
  const { topic, earlier } = reading.around;
  // "User asks for an address", and below it "Uploads to S3"
  const opens = index === 0 || reading.units[index - 1]?.t === 'arrow';
  if (
    topic.length === 0 &&
    earlier?.subject !== undefined &&
    opens &&
    !verb.passive &&
    (verb.verb.form === 's' || index > 0)
  )
    return { items: itemsOf([goingOn(earlier, earlier.subject, verb)], verb), how: 'said' };
  return { items: itemsOf(topic, verb), how: told ? 'reader' : 'context' };
}

/**
 * Who does a step that names nobody: who did the one before, unless that started something, which then goes on. "User uploads to S3", and
 * below it "triggers a function": no user does.
 */
function goingOn({ woken, landed }: Earlier, subject: Thing, verb: VerbUnit): Thing {
  if (woken !== undefined) return woken;
  const event = landed !== undefined && verb.verb.rows.some(({ kind }) => kind === 'event');
  return event && STARTS.test(verb.verb.lemma) && subject.category === 'client' ? landed : subject;
}

const STARTS = /^(?:trigger|invoke|fire|kick off|start|notify)$/;

/** The subject of the verb before, in the same sentence. */
export function shared(reading: Reading, from: number, index: number, verb: VerbUnit): Subject {
  const { units } = reading;
  let opening = from;
  for (let i = beforeAside(units, from); i >= 0; i--) {
    const unit = units[i];
    if (unit?.t === 'stop' || unit?.t === 'arrow' || unit?.t === 'colon' || unit?.t === 'dash') break;
    opening = i;
    const as = units[i - 1];
    // "A VPN as backup for the line, ends on": the backup does nothing.
    if (unit?.t === 'verb' && unit.verb.form === 'noun' && as?.t === 'prep' && as.low === 'as') continue;
    if (unit?.t === 'verb' && (isInside(units, i, from, verb) || isAimOf(units, i, verb))) continue;
    if (unit?.t === 'verb') {
      const args = reading.at(i);
      const known = reading.subjects.get(i);
      if (known === undefined || args === undefined) break;
      // "Route 53 fails over, start the instances": the one does, the other is to be done.
      const bare = verb.verb.form === 'base' && !verb.infinitive && verb.modal === '' && units[from]?.t === 'comma';
      // "Assumes a role, never put keys on it"
      if (bare && verb.negated && unit.modal === '') return { items: [], how: 'unknown' };
      // "If it cannot reach the app, check the group"
      if (bare && (unit.modal === '' || unit.negated) && inCondition(units, i)) return implicit(reading, index, verb);
      if (
        bare &&
        unit.verb.form === 's' &&
        units[index + 1]?.t === 'np' &&
        verb.verb.rows.some(({ kind }) => kind === 'control')
      )
        return { items: [], how: 'reader' };
      // "A role for Firehose allows putting records": Firehose puts them.
      const [whose, holder] = units.slice(i - 2, i);
      if (verb.verb.form === 'ing' && GRANTS.test(unit.verb.lemma) && whose?.t === 'prep' && whose.low === 'for')
        if (holder?.t === 'np' && denotes(holder.items)) return { items: holder.items, how: 'said' };
      // "S3 calls Lambda, writing the result to": who was called does.
      const called = args.roles.get('O') ?? [];
      if (verb.verb.form === 'ing' && units[from]?.t === 'comma' && !args.verb.passive && called.every(isWoken))
        if (called.length === 1 && unit.verb.rows.some(({ kind }) => kind === 'event'))
          return { items: called, how: 'said' };
      // "Reserved for mapping to": who maps is not said.
      const aim = units[from];
      if (
        aim?.t === 'prep' &&
        aim.low === 'for' &&
        args.verb.passive &&
        known.how === 'context' &&
        !MEANT.test(unit.verb.lemma)
      )
        return { items: [], how: 'unknown' };
      // "Logs are encrypted and sent": what was done to the logs says nothing about who sends.
      if (!verb.passive && args.verb.passive && !denotes(known.items))
        return { items: itemsOf(reading.around.topic, verb), how: 'context' };
      // "Only S3 and DynamoDB supported, free, needs": what is one.
      if (!agrees(known.items, verb) && units[from]?.t === 'comma' && unit.t === 'verb' && unit.passive)
        return { items: itemsOf(reading.around.topic, verb), how: 'context' };
      // "Messages that fail go to a dead-letter queue": the heading's do.
      if (GOES.test(verb.verb.lemma) && !verb.passive && known.items.every(isPlainTheme) && isRelative(units, i))
        return { items: itemsOf(reading.around.topic, verb), how: 'context', theme: known.items[0]?.head ?? '' };
      return known;
    }
    const subject = units[i - 1];
    // "It does this by sending"
    const what = units[i + 1];
    const does = unit?.t === 'sub' && unit.low === 'aux' && what?.t === 'np' && what.items[0]?.pronoun !== undefined;
    const has = unit?.t === 'be' || unit?.t === 'have' || does;
    if (has && subject?.t === 'np') {
      // "Its main job is to send"
      if (verb.infinitive && subject.items.every(({ thing, head }) => thing === undefined && AIM.test(head)))
        return { items: itemsOf(reading.around.topic, verb), how: 'context' };
      const head = units[headOf(reading, i - 1, new Map())];
      if (head?.t === 'np') return { items: head.items, how: 'said' };
    }
  }
  const first = units[opening];
  // "Lambda for sending mails to SES"
  const aim = units[from];
  if (verb.verb.form === 'ing' && aim?.t === 'prep' && aim.low === 'for' && opening === from - 1)
    if (first?.t === 'np' && denotes(first.items))
      return glosses(reading, opening)
        ? glossed(reading, opening, verb)
        : { items: first.items, how: first.items.every(isCommon) ? 'unknown' : 'said', lent: true };
  // "RDS in a private subnet, written to by Lambda"
  const comma = units[from]?.t === 'comma' && units[opening + 1]?.t === 'prep' && verb.verb.form !== 'base';
  if (comma && first?.t === 'np' && denotes(first.items)) return { items: first.items, how: 'said' };
  // "Raw zone in S3, fed by Firehose"
  const where = units[opening + 2];
  if (comma && verb.passive && where?.t === 'np' && where.items.every(({ thing }) => thing?.kind === 'component'))
    return { items: where.items, how: 'said' };
  return implicit(reading, index, verb);
}

/**
 * "Lambda reads a queue that holds orders, and (writes to a table)", "pods that cannot be scheduled, then (asks for a node)": whether the verb
 * at `at` is that of a clause about the object, which is over where another comes.
 */
function isInside(units: readonly Unit[], at: number, from: number, next: VerbUnit): boolean {
  const verb = units[at];
  if (verb?.t !== 'verb' || next.verb.form !== 's' || next.passive) return false;
  const subject = units[at - 1];
  const own = subject?.t === 'np';
  const rel = own ? at - 2 : at - 1;
  const antecedent = units[rel - 1];
  if (units[rel]?.t !== 'rel' || antecedent?.t !== 'np' || isOpen(units[rel - 2])) return false;
  const joint = units[from];
  const apart = joint?.t === 'comma' || (joint?.t === 'and' && units[from - 1]?.t === 'comma');
  if (!apart) return false;
  return own || verb.passive || verb.verb.form === 'base' || joint.t === 'and';
}

/** "Lambda uses X-Ray to trace requests and (sends)": whether the verb at `at` only says what the one before it is done for, which the next goes on from. */
function isAimOf(units: readonly Unit[], at: number, next: VerbUnit): boolean {
  const verb = units[at];
  if (verb?.t !== 'verb' || !verb.infinitive || next.verb.form !== 's' || next.passive) return false;
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit?.t === 'verb' && !unit.infinitive) return unit.verb.form === 's' && !unit.passive;
    if (unit?.t !== 'verb' && unit?.t !== 'np' && unit?.t !== 'prep' && unit?.t !== 'paren') return false;
  }
  return false;
}

const GOES = /^(?:go|flow|pass|land|end up|move)$/;

function isPlainTheme({ thing, pronoun, about, head }: Item): boolean {
  return thing === undefined && pronoun === undefined && about.length === 0 && THEMES.has(head);
}

function isRelative(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.t === 'rel';
}

function isWoken({ thing }: Item): boolean {
  return thing?.kind === 'component' && /^(?:compute|containers|integration)$/.test(thing.category);
}

/** Whether several do what a verb says of one. */
function agrees(items: readonly Item[], { verb }: VerbUnit): boolean {
  return verb.form !== 's' || items.length < 2;
}
