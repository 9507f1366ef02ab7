import { genericOf, singular } from './cast/generic';
import { localThing, WHICHEVER, type Thing } from './cast/thing';
import type { Item, Unit } from './language/units';
import { ABSTRACT, THEMES } from './language/words';
import { isCommon, type ReadBullet } from './read-section';
import { isLabel } from './relate/lists';

/** A thing of a list. */
export interface Listed {
  readonly item: Item;
  readonly line: number;
  /** No name is known for it: drawn only where the list is one of things. */
  readonly named?: true;
}

const GLOSSES = /^(?:paren|dash|colon|stop|comma|sub|rel)$/;
const BEHIND = /^(?:for|with|in|on|within|inside|at|via|by|from|through|as|using|basis)$/;
/** Words of a name. */
const LONGEST = 4;
/** What calls services by itself. */
const CLIENTS = /^(?:cli|sdks?|console)$/;
/** What has no name of its own and yet gets messages. */
const PROTOCOLS = /^(?:sms|https?|e-?mails?(?:-json)?|push|(?:text|push) (?:messages?|notifications?))$/;

const ANY = /^(?:all|every|each|some|any|other|many|most|more|several|various|your|my)\b/i;

/** What each of some bullets begins with, where every one of them begins with a thing and says at most a gloss about it. */
export function listedIn(bullets: readonly ReadBullet[], towards = false): Listed[] {
  const items: Listed[] = [];
  for (const one of bullets) {
    const { units, bullet } = one;
    let i = 0;
    while (units[i]?.t === 'sub' || units[i]?.t === 'and' || isLike(units[i])) i++;
    // "Long term copy to S3" where the list tells where something goes, "images in ECR" where it tells what
    i = wayIn(units, i, towards) ?? (towards ? undefined : comesFrom(units, i)) ?? i;
    const first = units[i];
    if (first?.t !== 'np' || !isGloss(units[i + 1]) || isToldOf(units, i + 1)) continue;
    const heads = first.items.length === 1 ? first.items[0]?.thing : undefined;
    if (heads !== undefined && one.children.length > 0 && isLabel(bullet.text, heads)) continue;
    const own = listOf(units.slice(i), bullet.text, bullet.line);
    const [only, ...more] = first.items;
    const alone = more.length === 0 && units.slice(i + 1).every(({ t }) => t === 'paren' || t === 'colon');
    const inner = alone && one.children.length > 0 && !isNamed(only?.thing) ? listedIn(one.children) : [];
    // "AWS services" over "S3, SQS" are those.
    if (inner.length === 0 || only?.thing?.kind === 'place') items.push(...own);
    // "VPC" over "ALB, NLB": what lies in a listed place is listed too.
    items.push(...inner);
  }
  return unlessMostUnknown(items);
}

/** Where what a list means stands behind what it says about it. */
export function wayIn(units: readonly Unit[], from: number, towards: boolean): number | undefined {
  const [what, where] = units.slice(from);
  // "AWS services: S3, Redshift" are those.
  const isName = ({ thing, about }: Item): boolean =>
    (thing !== undefined && !WHICHEVER.test(thing.key)) || about.length > 0;
  if (what?.t !== 'np' || what.items.some(isName)) return undefined;
  // "Sessions: DynamoDB"
  const behind = units.slice(from + 2);
  if (where?.t === 'colon' || where?.t === 'dash')
    return behind.length > 0 && behind.every(isThings) ? from + 2 : undefined;
  if (units.some(({ t }) => t === 'verb' || t === 'be')) return undefined;
  if (where?.t === 'prep' && /^(?:in|on|from)$/.test(where.low) && what.items.every(({ head }) => THEMES.has(head)))
    return from + 2;
  const to = towards ? units.findIndex((unit) => unit.t === 'prep' && /^(?:to|into)$/.test(unit.low)) : -1;
  return to > from ? to + 1 : undefined;
}

/** "Direct puts from the application" */
function comesFrom(units: readonly Unit[], from: number): number | undefined {
  const at = units.length - 2;
  const way = units[at];
  const whose = units[at + 1];
  if (at <= from || way?.t !== 'prep' || way.low !== 'from' || whose === undefined || !isThings(whose))
    return undefined;
  const isPlain = (unit: Unit): boolean =>
    unit.t === 'np'
      ? unit.items.every(({ thing, about }) => thing === undefined && about.length === 0)
      : unit.t === 'verb' && !unit.passive && !unit.negated;
  return units.slice(from, at).every(isPlain) ? at + 1 : undefined;
}

function isThings(unit: Unit): boolean {
  return unit.t === 'np' ? unit.items.every(({ thing }) => thing !== undefined) : /^(?:comma|and|paren)$/.test(unit.t);
}

/** The things of a list within a bullet: of all its phrases where it holds nothing else, else of the first. */
export function listOf(units: readonly Unit[], text: string, line: number): Listed[] {
  const isList = units.every(
    (unit) => /^(?:np|comma|and|paren|stop)$/.test(unit.t) || (unit.t === 'sub' && unit.low === 'etc'),
  );
  return units
    .slice(0, isList ? undefined : 1)
    .flatMap((unit) => (unit.t === 'np' ? unit.items : []))
    .flatMap((item): Listed[] => {
      const thing = item.thing ?? ownerOf(item, text);
      if (thing !== undefined) return [{ item: { ...item, thing }, line }];
      const name = units.length === 1 || isList ? nameOf(item, text) : undefined;
      return name === undefined ? [] : [{ item: { ...item, thing: name }, line, named: true }];
    });
}

/** A list of features is none of things, though one of them may be named like one. */
export function unlessMostUnknown(items: readonly Listed[]): Listed[] {
  const known = items.filter(
    ({ named, item }) => named === undefined || item.thing?.category === 'client' || PROTOCOLS.test(item.head),
  );
  return items.length > 2 * known.length ? known : [...items];
}

/** Whether a thing has a name of its own that leaves nothing to the bullets under it. */
function isNamed(thing: Thing | undefined): boolean {
  return thing?.kind === 'component' && !isCommon(thing);
}

/** "Lambda in a VPC reaches DynamoDB": no name with a gloss, but a sentence. */
function isToldOf(units: readonly Unit[], from: number): boolean {
  const at = units.findIndex(({ t }, i) => i >= from && t !== 'np' && t !== 'prep');
  const verb = units[at];
  // "Instances in a private subnet reach S3 through"
  const many = verb?.t === 'verb' && verb.verb.form === 'base' && !verb.infinitive && units[from]?.t === 'prep';
  return verb?.t === 'verb' && (many || verb.verb.form === 's' || verb.modal !== '' || (verb.passive && !verb.reduced));
}

function isLike(unit: Unit | undefined): boolean {
  return unit?.t === 'prep' && unit.low === 'like';
}

function isGloss(unit: Unit | undefined): boolean {
  if (unit === undefined || GLOSSES.test(unit.t)) return true;
  return unit.t === 'prep'
    ? BEHIND.test(unit.low)
    : unit.t === 'verb' && ((unit.reduced && unit.passive) || unit.infinitive);
}

/** "CloudTrail logs" in a list of sources are CloudTrail's; "DNS logs" are a thing of their own. */
function ownerOf(item: Item, text: string): Thing | undefined {
  const owner = THEMES.has(item.head) || /(?:ion|ing)s?$/.test(item.head) ? item.about.at(-1) : undefined;
  if (owner === undefined || !isCommon(owner)) return owner;
  return localThing(text.slice(item.start, item.end), owner.category);
}

function nameOf(item: Item, text: string): Thing | undefined {
  const { head, about, pronoun, negated } = item;
  if (pronoun !== undefined || negated || about.length > 0 || ABSTRACT.has(head)) return undefined;
  const written = text.slice(item.start, item.end);
  if (THEMES.has(head) && !PROTOCOLS.test(head) && !PROTOCOLS.test(written.toLowerCase())) return undefined;
  const name = PROTOCOLS.test(head) && head.startsWith('http') ? 'HTTP endpoint' : head === 'sms' ? 'SMS' : written;
  const words = name.split(' ');
  if (words.length > LONGEST || !/^\p{L}|^3rd/u.test(name) || ANY.test(name)) return undefined;
  const category = CLIENTS.test(head) ? 'client' : genericOf(head)?.generic.category;
  return localThing(singular(name), category ?? 'external');
}
