import { keyOf } from '../../concepts';
import { genericOf } from '../cast/generic';
import { localThing, type Thing } from '../cast/thing';
import type { Item, Phrase, Unit, VerbUnit } from '../language/units';
import { ABSTRACT, THEMES } from '../language/words';
import { isRunning, labelled, withoutDeeds, wordsOn } from './arrow-words';
import { goesOn, isAsking, startAgain, type Step } from './arrow-steps';
import { polarityOf } from './kinds';
import type { Relation } from './relation';
import type { Said } from './sentences';

/** Paths through the console are written with arrows too. */
const MENU = /\b(?:console|click|settings|menu|tab|untick|navigate|go to|choose|found (?:at|in|under))\b/i;

const ACCOUNT = keyOf('AWS account');

/** What a chain of arrows inside a bullet begins with, and ends in: the item before a parenthesis, the bullets under it. */
export interface ChainEnds {
  readonly before?: readonly Item[] | undefined;
  /** What the heading is about: its are the events that a chain begins with. */
  readonly topic?: readonly Thing[];
  readonly listed: readonly Item[];
}

/**
 * Relations written as arrows: `A -> B -> C`, `A <- B`, `A <-- requests --> B`. Arrows that rename or define ("EC2 => virtual machines")
 * are told by what they join: both ends must be things of an architecture, and a lone arrow may not end in a common noun.
 */
export function arrowsOf(units: readonly Unit[], said: Said, ends: ChainEnds): Relation[] {
  const out: Relation[] = [];
  if (!hasArrow(units)) return out;
  let from = 0;
  for (let i = 0; i <= units.length; i++) {
    const unit = units[i];
    if (unit !== undefined && unit.t !== 'stop' && !(unit.t === 'comma' && isOutcome(units.slice(i + 1, i + 4))))
      continue;
    out.push(
      ...chain(
        units.slice(from, i),
        said,
        i >= units.length ? ends : { ...(from === 0 ? ends : { ...ends, before: undefined }), listed: [] },
      ),
    );
    from = i + 1;
  }
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const before = units[i - 1];
    if (unit?.t === 'paren' && unit.units[0]?.t === 'arrow' && before?.t === 'np') {
      out.push(...arrowsOf(unit.units, said, { before: before.items.slice(-1), listed: [] }));
    } else if (unit?.t === 'paren') out.push(...arrowsOf(unit.units, said, { listed: [] })); // "Fan-out (SNS -> SQS)"
  }
  return out;
}

function hasArrow(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.t === 'arrow' || (unit.t === 'paren' && hasArrow(unit.units)));
}

function chain(units: readonly Unit[], said: Said, ends: ChainEnds): Relation[] {
  if (!units.some((unit) => unit.t === 'arrow')) return [];
  const { units: plain, labels } = labelled(withoutDeeds(units, said.text), said.text);
  return chainOf(plain, said, ends, labels);
}

function chainOf(units: readonly Unit[], said: Said, ends: ChainEnds, labels: readonly string[]): Relation[] {
  const arrows = units.flatMap((unit, i) => (unit.t === 'arrow' ? [i] : []));
  const cuts = [...arrows, units.length];
  const steps: Step[] = [];
  let from = 0;
  for (const [n, cut] of cuts.entries()) {
    const part = units.slice(from, cut);
    from = cut + 1;
    const end = part.length > 0 ? undefined : n === 0 ? ends.before : n === cuts.length - 1 ? ends.listed : undefined;
    if (end !== undefined) {
      const things = end.flatMap(({ thing }) => thing ?? []);
      steps.push({ entry: things, exit: things, listed: n > 0, words: 1 });
    } else {
      const own = n === 0 ? afterLabel(part) : n === cuts.length - 1 ? upToRemark(part) : part;
      const read = step(own, said.text, cuts.length > 2 || ends.before !== undefined);
      const told = isOutcome([...own, ...units.slice(cut, cut + 1)]) ? own.slice(1) : own;
      const theirs =
        n === 0 && read.entry.length === 0 && told.every((unit, k) => k === 0 || unit.t === 'paren') && tellsOf(told[0])
          ? (ends.topic ?? [])
          : [];
      // "Client -> Server -> Database -> fetch data": what is done there ends the way.
      if (n > 2 && read.entry.length === 0 && own[0]?.t === 'verb' && steps.every(({ entry }) => entry.length > 0))
        break;
      steps.push(theirs.length === 1 ? { ...read, entry: theirs, exit: theirs } : read);
    }
  }
  startAgain(steps);
  goesOn(steps, ends.topic ?? []);
  const solid = steps.filter((s) => [...s.entry, ...s.exit].some(isSolid)).length;
  // "Order service -> EventBridge -> Payment service"
  const isOwn = steps.every((s) => s.entry.length > 0 && s.entry.every(isPartLike));
  const lettered = isOwn && steps.every((s) => s.entry.every(isLettered));
  // "Sender -> chat server -> message queue -> receiver": what runs and what keeps, of no maker in particular.
  const parts = steps.filter(({ entry }) => entry.length > 0 && entry.every(isPartLike)).length;
  const whole = steps.length > 2 && parts >= steps.length - 1 && steps.every(({ entry }) => entry.length > 0);
  const plain = whole && steps.filter(({ entry }) => entry.every(isRunning)).length > 1;
  if ((lettered || plain) && MENU.test(said.text)) return [];
  if (
    !lettered &&
    !plain &&
    !steps.some((s) => [...s.entry, ...s.exit].some((thing) => isSolid(thing) && thing.category !== 'client'))
  )
    return [];
  const own = isOwn && steps.length > 2;
  if (!lettered && !plain && (solid === 0 || (ends.before === undefined && solid < 2 && !own) || MENU.test(said.text)))
    return [];
  const out: Relation[] = [];
  for (let n = 0; n + 1 < steps.length; n++) {
    const a = steps[n];
    const b = steps[n + 1];
    const arrow = units[arrows[n] ?? 0];
    if (a === undefined || b === undefined || arrow?.t !== 'arrow') continue;
    const back = /^<[-=]+$|[←⇐]/.test(arrow.low);
    const [left, right] = back ? [b, a] : [a, b];
    // "Compute => EC2, Lambda and Fargate" tells what belongs to a word.
    if (
      /=/.test(arrow.low) &&
      steps.length === 2 &&
      (b.listed || !left.exit.every(isSolid) || !right.entry.every(isSolid))
    )
      continue;
    if (steps.length === 2 && b.entry.every(isKind) && a.exit.every(({ category }) => category === 'networking'))
      continue;
    if (steps.length === 2 && (b.words > 7 || (!back && isRemark(units[(arrows[n] ?? 0) + 1])))) continue;
    const label = (labels[n] ?? '') === '' ? wordsOn(arrow.low) : (labels[n] ?? '');
    for (const x of back ? left.entry : left.exit) {
      for (const y of back ? right.exit : right.entry) {
        if (x.key === y.key) continue;
        out.push({
          from: x,
          to: y,
          label,
          kind: 'traffic',
          polarity: polarityOf(said.denied, said.hedge),
          line: said.line,
        });
      }
    }
  }
  return out;
}

/** "CloudFront -> a CDN", "Route 53 -> managed DNS" say what the service is. */
function isKind({ concept }: Thing): boolean {
  return KINDS.has(concept);
}

const KINDS: ReadonlySet<string> = new Set(['DNS', 'CDN', 'Load Balancer', 'Firewall'].map(keyOf));

/** "Event notifications -> SQS" */
function tellsOf(unit: Unit | undefined): boolean {
  const [item, ...more] = unit?.t === 'np' ? unit.items : [];
  return more.length === 0 && TELLS.test(item?.head ?? '');
}

const TELLS =
  /^(?:events?|notifications?|logs?|metrics?|findings?|alerts?|schedules?|rules?|cron|success|failures?|errors?|completion)$/;

/** "On failure → SQS": what comes of it, and where that goes. */
function isOutcome([on, what, arrow]: readonly Unit[]): boolean {
  return on?.t === 'prep' && on.low === 'on' && tellsOf(what) && arrow?.t === 'arrow';
}

/** "Elastic IP -> can be listed by clients", "Load balancing -> through DNS": what follows says more about what stands before. */
function isRemark(unit: Unit | undefined): boolean {
  return (unit?.t === 'verb' && unit.modal !== '') || (unit?.t === 'prep' && !isUsing(unit) && unit.low !== 'to');
}

/** What comes after "Flow:" or "Example architecture -". */
function afterLabel(units: readonly Unit[]): readonly Unit[] {
  let at = 0;
  for (const [i, unit] of units.entries()) if (unit.t === 'colon' || unit.t === 'dash') at = i + 1;
  while (units[at]?.t === 'sub' || (units[at]?.t === 'prep' && (units[at] as { low: string }).low === 'like')) at++;
  return units.slice(at);
}

/** "-> Glacier, works with any software": what follows the comma says more about the last step. */
function upToRemark(units: readonly Unit[]): readonly Unit[] {
  const comma = units.findIndex((unit) => unit.t === 'comma');
  const before = comma < 0 ? [] : units.slice(0, comma);
  return before.some((unit) => unit.t === 'np' && things(unit.items).length > 0) ? before : units;
}

function step(units: readonly Unit[], text: string, longChain: boolean): Step {
  const phrases = units.flatMap((unit, i) => (unit.t === 'np' ? [{ phrase: unit, by: units[i - 1] }] : []));
  const plain = phrases.filter(({ phrase }) => things(phrase.items).length > 0);
  const named = plain.length > 0 ? plain : servedBy(units);
  const words = phrases.length + units.length;
  const chosen = named.find(({ by }) => isUsing(by));
  const entry = chosen ?? named[0];
  // "EC2 in a private subnet -> NAT Gateway": from what lies there.
  const exit = chosen ?? named.findLast(({ phrase, by }) => !isWhere(by, things(phrase.items))) ?? entry;
  if (entry !== undefined && exit !== undefined) {
    const [first, does] = units;
    // "Config finds an open group -> triggers": Config does.
    const watches =
      does?.t === 'verb' && first === entry.phrase && does.verb.rows.some(({ kind }) => kind === 'security');
    return {
      entry: things(entry.phrase.items.filter((item, i) => i === 0 || !isCounted(item, text))),
      exit: things((watches ? entry : exit).phrase.items),
      listed: entry.phrase.items.length > 1,
      words,
      does: first === entry.phrase && does?.t === 'verb' && !does.passive && exit !== entry && isPut(does),
      ...(first?.t === 'verb' ? { verb: first } : {}),
    };
  }
  const only = units.every(
    (unit, i) => unit.t === 'comma' || unit.t === 'and' || (unit.t === 'np' && units[i - 1]?.t !== 'np'),
  );
  if (!longChain || !only) return { entry: [], exit: [], listed: false, words };
  const items = phrases.flatMap(({ phrase }) => phrase.items);
  const locals = items.flatMap((item) => local(item, text));
  return { entry: locals, exit: locals, listed: items.length > 1, words };
}

/** "Charge the card (Lambda)": a step that says what is done, and who does it behind. */
function servedBy(units: readonly Unit[]): { phrase: Phrase; by: Unit | undefined }[] {
  const last = units.at(-1);
  const [only, ...more] = last?.t === 'paren' ? last.units : [];
  const service = only?.t === 'np' && only.items.length === 1 && more.length === 0 && things(only.items).every(isSolid);
  return service && only.t === 'np' && things(only.items).length > 0 ? [{ phrase: only, by: undefined }] : [];
}

function isPut(does: VerbUnit): boolean {
  const { verb } = does;
  return verb.lemma === 'add' || verb.rows.some(({ says }) => says.includes('flow')) || isAsking(does);
}

function isWhere(unit: Unit | undefined, all: readonly Thing[]): boolean {
  return unit?.t === 'prep' && /^(?:in|inside|within)$/.test(unit.low) && all.every(({ kind }) => kind === 'place');
}

/** "-> Virtual Private Gateway, two tunnels": how many there are is said of the step. */
function isCounted(item: Item, text: string): boolean {
  return /^(?:\d+|two|three|four)\s/i.test(text.slice(item.start, item.end));
}

function isUsing(unit: Unit | undefined): boolean {
  return unit?.t === 'prep' && (unit.low === 'using' || unit.low === 'via');
}

/** What a step denotes; "client traffic" comes from the client. */
function things(items: readonly Item[]): Thing[] {
  return items.flatMap((item) => {
    if (item.negated) return [];
    return item.thing !== undefined ? [item.thing] : THEMES.has(item.head) ? item.about.slice(-1) : [];
  });
}

/** A step that no lexicon knows: "Fraud service". */
function local(item: Item, text: string): Thing[] {
  const words = text.slice(item.start, item.end).replace(/^(?:the|an?|your|our|my)\s+/i, '');
  if (item.pronoun !== undefined || ABSTRACT.has(item.head) || THEMES.has(item.head)) return [];
  if (words.split(/\s+/).length > 3 || !/\p{L}{2}/u.test(words)) return [];
  return [localThing(words, genericOf(item.head)?.generic.category ?? 'general')];
}

function isPartLike(thing: Thing): boolean {
  // "Service A"
  const noun = thing.label.toLowerCase().replace(/ \w$/, '').split(' ').at(-1) ?? '';
  return isSolid(thing) || genericOf(noun) !== undefined;
}

/** "Service A", "Source bucket": told apart from others of its kind, so that it is one of the student's own. */
function isLettered(thing: Thing): boolean {
  return thing.kind === 'local' && / \w$|^(?:source|destination|target) /i.test(thing.label);
}

/** Programs of one's own: at an end of an arrow they are as good as a service. */
const OWN = new Set(['Application', 'Web app', 'Web server', 'Application server'].map(keyOf));

function isSolid(thing: Thing): boolean {
  if (OWN.has(thing.concept)) return true;
  if (thing.category === 'general' && (thing.kind !== 'place' || thing.concept === ACCOUNT)) return false;
  return thing.kind !== 'local' && (genericOf(thing.concept) === undefined || thing.category === 'client');
}
