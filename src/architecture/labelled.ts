import type { Lexicon } from '../concepts';
import type { Note, Section } from '../notes';
import { thingOf, type Thing } from './cast/thing';
import type { Lookups } from './lookups';
import { joinedBy } from './relate/hops';
import { itemsOf } from './relate/reading';
import { namesTopic, topicOf } from './relate/topic';
import type { Unit } from './language/units';
import { thingsOf } from './language/units';
import { listOf, unlessMostUnknown, wayIn, type Listed } from './listed';
import type { ReadBullet } from './read-section';
import { labelledList } from './relate/lists';
import type { Relation } from './relate/relation';

/** What only goes on with what stands above it: "Can be:", "Via". */
const ONWARD =
  /^(?:(?:they )?(?:can be|are|include|includes)(?: one of)?|e\.?g\.?|examples?|via|by|from|through|using)\W*$/i;
/** "Offers two targets", "You can define destinations": the label stands behind the verb. */
const HAVING = /^(?:support|offer|provide|accept|allow|define|configure|specify|choose|select|set|add|include)$/;
/** What parts a label from its list: "targets such as Lambda", "destinations (S3, SNS)". */
const OPENS = /^(.{3,50}?)(?:,? (?:including|such as|like|e\.?g\.?,?|for example,?|namely):?|\s*:|(?=\s\())(?:\s|$)/i;

/** What a label that stands in a section may be about. */
interface Above {
  readonly whole: readonly Thing[];
  /** It is about what the section is about. */
  readonly isSections: boolean;
  readonly heading: string;
}

/** What a label says of the things behind it or in the bullets under it: "Targets: SQS", "Has two sources:" over "S3" and "Kinesis". */
export function labelledAt(
  one: ReadBullet,
  { whole, isSections, heading }: Above,
  children: readonly Listed[],
  lexicon: Lexicon,
): Relation[] {
  const had = havingLabel(one, whole, children);
  if (had !== undefined) return had;
  // "Alarm actions: ASG" under CloudWatch are the alarm's.
  const owner = whole.length === 1 ? partOfLabel(one.units, whole[0], lexicon) : ownerOfLabel(one.units, lexicon);
  const labels = owner ?? whole;
  // "Can trigger" over a list is no label of triggers.
  const isOfOther = !isSections && labels[0]?.kind === 'local';
  return labels.length === 1 && !isOfOther ? labelled(one, labels, children, heading) : [];
}

/** "EventBridge has many targets such as SQS and Lambda", "Can define destinations:" over a list. */
function havingLabel(
  { units, bullet }: ReadBullet,
  whole: readonly Thing[],
  children: readonly Listed[],
): Relation[] | undefined {
  const by = units[0]?.t === 'np' ? units[0] : undefined;
  const verb = units[by === undefined ? 0 : 1];
  const isHaving =
    verb?.t === 'have' ||
    (verb?.t === 'be' && by?.items[0]?.pronoun === 'there') ||
    (verb?.t === 'verb' &&
      !verb.passive &&
      !verb.infinitive &&
      verb.verb.form !== 'ing' &&
      HAVING.test(verb.verb.lemma));
  if (!isHaving || verb.negated) return undefined;
  const [said] = thingsOf(by);
  if (by !== undefined && said === undefined && by.items.some(({ pronoun }) => pronoun === undefined)) return undefined;
  const about = said === undefined ? whole : [said];
  const behind = bullet.text.slice(verb.end).trimStart();
  const from = bullet.text.length - behind.length;
  const [opening = '', label = behind] = OPENS.exec(behind) ?? [];
  const start = from + opening.length;
  const rest = opening === '' ? [] : units.flatMap((unit) => (unit.end > start ? behindAt(unit, start) : []));
  const list = rest.length === 0 ? children : unlessMostUnknown(listOf(rest, bullet.text, bullet.line));
  if (list.length === 0 || label.split(' ').length > 6 || /^no\b/i.test(label)) return undefined;
  const found = labelledList(label, about, () => list);
  return found.length > 0 ? found : undefined;
}

/** What of a phrase or a parenthesis stands behind the label. */
function behindAt(unit: Unit, start: number): Unit[] {
  if (unit.t === 'paren') return [...unit.units];
  if (unit.t !== 'np') return unit.start < start ? [] : [unit];
  const items = unit.items.filter((item) => item.start >= start);
  return items.length > 0 ? [{ ...unit, items }] : [];
}

/** "CloudFront origins: S3": whose they are. */
function ownerOfLabel([label, mark]: readonly Unit[], lexicon: Lexicon): readonly Thing[] | undefined {
  const [item, ...more] = label?.t === 'np' ? label.items : [];
  if (item === undefined || more.length > 0 || (mark !== undefined && mark.t !== 'colon' && mark.t !== 'be'))
    return undefined;
  const whole = lexicon.get(lexicon.get(item.thing?.concept ?? '')?.broader ?? '');
  if (whole !== undefined) return [thingOf(whole)];
  return item.about.length === 1 && item.about[0]?.kind === 'component' ? item.about : undefined;
}

function partOfLabel(
  [label]: readonly Unit[],
  whole: Thing | undefined,
  lexicon: Lexicon,
): readonly Thing[] | undefined {
  const [part] = label?.t === 'np' && label.items.length === 1 ? (label.items[0]?.about ?? []) : [];
  return part !== undefined && lexicon.get(part.concept)?.broader === whole?.concept ? [part] : undefined;
}

/** A label with its list after the colon, or in the bullets under it. */
function labelled(one: ReadBullet, topic: readonly Thing[], children: readonly Listed[], heading: string): Relation[] {
  const { text, line } = one.bullet;
  // "Consumers can be EC2 or Lambda" lists like "Consumers: EC2, Lambda".
  const be = one.units.findIndex((unit) => unit.t === 'be' || (unit.t === 'verb' && unit.verb.lemma === 'include'));
  const copula = one.units[be];
  const [list, ...more] = one.units.slice(one.units[be + 1]?.t === 'comma' ? be + 2 : be + 1);
  if (
    (copula?.t === 'be' || (copula?.t === 'verb' && !copula.passive)) &&
    !copula.negated &&
    be <= 2 &&
    list?.t === 'np' &&
    more.length <= 1 &&
    !/^(?:one|any)$/.test(list.items[0]?.head ?? '')
  )
    return labelledList(wholeLabel(text.slice(0, copula.end), one, heading), topic, () => listOf([list], text, line));
  const at = one.units.findIndex((unit) => unit.t === 'colon' || unit.t === 'dash');
  if (at > 0 && at < one.units.length - 1) {
    const colon = one.units[at]?.start ?? 0;
    // "Targets: e.g. Lambda, SNS"
    const list = one.units.slice(one.units[at + 1]?.t === 'sub' ? at + 2 : at + 1);
    if (list[0]?.t !== 'np' || text.slice(0, colon).split(' ').length > 5) return [];
    const behind = list.slice(wayIn(list, 0, false) ?? 0);
    return labelledList(text.slice(0, colon), topic, () => unlessMostUnknown(listOf(behind, text, line)));
  }
  // "Sources like Blob Storage or IoT Hub"
  const [kinds, like, these, end] = one.units;
  if (
    kinds?.t === 'np' &&
    thingsOf(kinds).length === 0 &&
    like?.t === 'prep' &&
    like.low === 'like' &&
    end === undefined
  )
    return these?.t === 'np'
      ? labelledList(text.slice(0, kinds.end), topic, () => unlessMostUnknown(listOf([these], text, line)))
      : [];
  // "Triggers (e.g. S3, SNS)"
  const inside = children.length === 0 ? inParentheses(one) : [];
  if (inside.length > 0)
    return labelledList(text.slice(0, text.indexOf('(')), topic, () => unlessMostUnknown(listOf(inside, text, line)));
  const label = wholeLabel(text, one, heading);
  return children.length > 0 && label.split(' ').length <= 8 ? labelledList(label, topic, () => children) : [];
}

/** What stands in parentheses behind a label, where that is all. */
function inParentheses({ units, bullet }: ReadBullet): readonly Unit[] {
  const [name, aside, end] = units;
  const open = bullet.text.indexOf(' (');
  if (name?.t !== 'np' || open < 0 || end !== undefined) return [];
  // "Targets (SQS, SNS)" are read as those.
  if (aside === undefined) return name.items.every(({ start }) => start > open) ? units : [];
  if (aside.t !== 'paren' || name.items.length > 1) return [];
  const list = aside.units.slice(
    Math.max(
      0,
      aside.units.findIndex(({ t }) => t === 'np'),
    ),
  );
  return list.every(({ t }) => t === 'np' || t === 'comma' || t === 'and') ? list : [];
}

/** "Destinations" over "Can be:" over a list */
function wholeLabel(text: string, { parent }: ReadBullet, heading: string): string {
  return ONWARD.test(text) ? (parent?.bullet.text ?? heading) : text;
}

const HEADS =
  /\b(?:integrations?|integrat(?:es|ed|ing) with|targets?|destinations?|sources?|triggers?|subscribers?|consumers?|producers?|origins?)$/i;

/** "Lambda" under "Integrations" in a note on Cognito: a list whose items are headings. */
export function listedAbove(
  note: Note,
  section: Section,
  [one]: readonly Thing[],
  read: readonly ReadBullet[],
  lookups: Lookups,
): Relation[] {
  const label = section.headings.at(-2);
  const line = read[0]?.bullet.line;
  if (
    one === undefined ||
    label === undefined ||
    !HEADS.test(label.text) ||
    line === undefined ||
    !namesTopic(section, lookups)
  )
    return [];
  const whole = topicOf(note, { ...section, headings: section.headings.slice(0, -2) }, lookups);
  return labelledList(label.text, whole, () => itemsOf([one], { start: 0, end: 0 }).map((item) => ({ item, line })));
}

/** "A tunnel between the two" in a list: between those that stand before it. */
export function joinedAt({ parent, units, bullet }: ReadBullet): Relation[] {
  const way = units[1];
  if (way?.t !== 'prep' || way.low !== 'between' || parent === undefined) return [];
  const at = parent.children.findIndex((one) => one.bullet === bullet);
  const before = parent.children.slice(0, at).map((one) => one.units);
  const [left, right] = joinedBy(units, before).flatMap(({ thing }) => thing ?? []);
  if (left === undefined || right === undefined) return [];
  return [{ from: left, to: right, label: '', kind: 'association', polarity: 'stated', line: bullet.line }];
}
