import { keyOf } from '../../concepts';
import type { Thing } from '../cast/thing';
import type { Item, Unit } from '../language/units';
import { isLettered, isPartLike, isRunning, isSolid } from './arrow-parts';
import { isUsing, step, things } from './arrow-reading';
import { beginsElsewhere, goesOn, startAgain, type Step } from './arrow-steps';
import { labelled, withoutDeeds, wordsOn } from './arrow-words';
import { polarityOf } from './kinds';
import type { Relation } from './relation';
import type { Said } from './sentences';

/** Paths through the console are written with arrows too. */
const MENU =
  /\b(?:console|click(?! (?:streams?|events?|data|logs?|tracking)\b)|settings|menu|tab|untick|navigate|go to|choose|found (?:at|in|under))\b/i;

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
      const read = step(own, said.text, cuts.length > 2 || ends.before !== undefined, n === 0);
      const told = isOutcome([...own, ...units.slice(cut, cut + 1)]) ? own.slice(1) : own;
      const isUnknown = read.entry.length < 2 && read.entry.every(({ kind }) => kind === 'local');
      const theirs =
        n === 0 && isUnknown && told.every((unit, k) => k === 0 || unit.t === 'paren') && tellsOf(told[0])
          ? (ends.topic ?? [])
          : [];
      // "Client -> Server -> Database -> fetch data": what is done there ends the way.
      if (n > 1 && read.entry.length === 0 && own[0]?.t === 'verb' && steps.every(({ entry }) => entry.length > 0))
        break;
      steps.push(theirs.length === 1 ? { ...read, entry: theirs, exit: theirs } : read);
    }
  }
  startAgain(steps);
  beginsElsewhere(steps);
  goesOn(steps, ends.topic ?? []);
  const solid = steps.filter((s) => [...s.entry, ...s.exit].some(isSolid)).length;
  // "Order service -> EventBridge -> Payment service"
  const isOwn = steps.every((s) => s.entry.length > 0 && s.entry.every(isPartLike));
  const lettered = isOwn && steps.every((s) => s.entry.every(isLettered));
  // "Sender -> chat server -> message queue -> receiver": what runs and what keeps, of no maker in particular.
  const parts = steps.filter(({ entry }) => entry.length > 0 && entry.every(isPartLike)).length;
  const whole = steps.length > 2 && parts >= steps.length - 1 && steps.every(({ entry }) => entry.length > 0);
  const plain = whole && steps.filter(({ entry }) => entry.every(isRunning)).length > 1;
  const told = parts === steps.length && areDeeds(steps);
  if ((lettered || plain || told) && MENU.test(said.text)) return [];
  if (
    !lettered &&
    !plain &&
    !told &&
    !steps.some((s) => [...s.entry, ...s.exit].some((thing) => isSolid(thing) && thing.category !== 'client'))
  )
    return [];
  const own = isOwn && steps.length > 2;
  if (
    !lettered &&
    !plain &&
    !told &&
    (solid === 0 || (ends.before === undefined && solid < 2 && !own) || MENU.test(said.text))
  )
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
    if (steps.length === 2 && !back && isNeed(afterLabel(units.slice(0, arrows[0])), said.text)) continue;
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

/** "The appliance inspects packets → returns them to the GWLB", "Client asks for a page → server checks the cache": parts by what they do. */
function areDeeds(steps: readonly Step[]): boolean {
  const [first, ...more] = steps;
  const asked = more.length === 1 && first?.entry.every(({ category }) => category === 'client') === true;
  return more.some(({ passes }) => passes === true) || (asked && steps.every(({ acts }) => acts === true));
}

/** "Lambda is too limited → ECS", "DynamoDB needs caching → DAX": what to choose then. */
function isNeed(units: readonly Unit[], text: string): boolean {
  const lacks = units.some((unit) => unit.t === 'verb' && !unit.passive && LACKS.test(unit.verb.lemma));
  return lacks || TOO.test(text.slice(units[0]?.start, units.at(-1)?.end));
}

const LACKS = /^(?:need|want|require|prefer|lack)$/;
const TOO = /\btoo (?!many requests)\p{L}/iu;

/** "CloudFront -> a CDN", "Route 53 -> managed DNS" say what the service is. */
function isKind({ concept }: Thing): boolean {
  return KINDS.has(concept);
}

const KINDS: ReadonlySet<string> = new Set(['DNS', 'CDN', 'Load Balancer', 'Firewall'].map(keyOf));

/** "Event notifications -> SQS" */
function tellsOf(unit: Unit | undefined): boolean {
  const [item, ...more] = unit?.t === 'np' ? unit.items : [];
  if (more.length > 0 || item === undefined) return false;
  return TELLS.test(item.head) || (item.head === 'data' && item.about.length === 0);
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

const WAY = /^(?:connections?|traffic|links?|path|communication|requests?|flows?|calls?)$/;

/** What comes after "Flow:" or "Example architecture -". */
function afterLabel(units: readonly Unit[]): readonly Unit[] {
  let at = 0;
  for (const [i, unit] of units.entries()) if (unit.t === 'colon' || unit.t === 'dash') at = i + 1;
  while (units[at]?.t === 'sub' || (units[at]?.t === 'prep' && (units[at] as { low: string }).low === 'like')) at++;
  return units.slice(at);
}

/**
 * "-> Glacier, works with any software": what follows the comma says more about the last step. "-> S3 connection is encrypted" tells of
 * the whole way.
 */
function upToRemark(units: readonly Unit[]): readonly Unit[] {
  const [way, is] = units;
  if (
    way?.t === 'np' &&
    way.items.some(({ head }) => WAY.test(head)) &&
    (is?.t === 'be' || (is?.t === 'verb' && is.passive))
  )
    return [way];
  const comma = units.findIndex((unit) => unit.t === 'comma');
  const before = comma < 0 ? [] : units.slice(0, comma);
  return before.some((unit) => unit.t === 'np' && things(unit.items).length > 0) ? before : units;
}
