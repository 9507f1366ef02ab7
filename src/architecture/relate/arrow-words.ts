import { THEMES } from '../language/words';
import { thingsOf, type Item, type Mark, type Unit } from '../language/units';

/** The words of `--HTTP-->` and `-(HTTP)->`. */
export function wordsOn(arrow: string): string {
  return /[\p{L}\p{N}][^()|<>=-]*/u.exec(arrow)?.[0].trim() ?? '';
}

/** `A <-- REST API --> B`, `A -> HTTPS -> B` and `A -> (miss) -> B` are one arrow with words on it. */
export function labelled(units: readonly Unit[], text: string): { units: Unit[]; labels: string[] } {
  const labels: string[] = [];
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const left = units[i];
    if (left === undefined) continue;
    out.push(left);
    if (left.t !== 'arrow') continue;
    const end = units.findIndex((unit, n) => n > i && unit.t === 'arrow');
    const right = units[end];
    const between = units.slice(i + 1, end);
    // "Open the EC2 page -> Details -> User data" is what the reader does.
    const isBetween = isNamed(units[i - 1]) && units[i - 2]?.t !== 'verb' && isNamed(units[end + 1]);
    const words =
      right?.t === 'arrow'
        ? wordsBetween(between, left, right, text) || (isBetween ? deedBetween(between, left, right, text) : '')
        : '';
    labels.push(words);
    if (words === '' || right === undefined) continue;
    out[out.length - 1] = { ...right, start: left.start };
    i = end;
  }
  return { units: out, labels };
}

function wordsBetween(between: readonly Unit[], left: Mark, right: Mark, text: string): string {
  const words = text.slice(left.end, right.start).trim();
  const short = words.split(/\s+/).slice(0, 4).join(' ');
  if (OPENS.test(left.low)) return CLOSES.test(right.low) && SAID_ON.test(words) ? short : '';
  const [only, ...more] = between;
  if (more.length > 0 || OPENS.test(right.low)) return '';
  if (only?.t === 'paren')
    return only.units.every((unit) => unit.t === 'np' && unit.items.every(isPlain)) ? short.replace(/[()]/g, '') : '';
  if (only?.t !== 'np') return '';
  const [item, ...others] = only.items;
  // "DynamoDB -> stream -> Lambda"
  const moved =
    item !== undefined && others.length === 0 && item.about.length === 0 && words === item.head && THEMES.has(words);
  return only.items.every(isPlain) && (moved || words.split(EITHER).every((word) => PROTOCOL.test(word))) ? words : '';
}

/** "WAF -> header check (X-Token) -> ALB": what is done on the way, or what goes along, by a word that no part of a picture ends in. */
function deedBetween(between: readonly Unit[], left: Mark, right: Mark, text: string): string {
  if (OPENS.test(left.low) || OPENS.test(right.low) || between.length > 3) return '';
  const words = text
    .slice(left.end, right.start)
    .replace(/\s*\(.*$/, '')
    .trim();
  if (words.split(/\s+/).length > 4 || !between.every(isUnnamed)) return '';
  const does = between.some(({ t }) => t === 'verb');
  const last = /[\p{L}-]+$/u.exec(words)?.[0].toLowerCase() ?? '';
  return does || PASSING.test(last) || THEMES.has(last) ? words : '';
}

function isUnnamed(unit: Unit): boolean {
  if (unit.t === 'paren') return unit.units.every((one) => one.t === 'colon' || isUnnamed(one));
  return unit.t === 'np'
    ? unit.items.every(({ thing, proper, about }) => thing === undefined && proper === undefined && about.length === 0)
    : unit.t === 'verb' && !unit.passive;
}

/** Whether a step names a thing right beside the arrow. */
function isNamed(unit: Unit | undefined): boolean {
  return unit?.t === 'np'
    ? unit.items.some(({ thing }) => thing !== undefined)
    : unit?.t === 'verb' && unit.verb.form === 's';
}

function isPlain({ thing }: Item): boolean {
  return thing === undefined;
}

const OPENS = /^<[-=]+$|[←⇐]/;
const CLOSES = /^[-=]+>$|[→⇒]/;
const SAID_ON =
  /\b(?:api|apis|requests?|calls?|traffic|http|https|crud|quer(?:y|ies)|reads?|writes?|data|events?|messages?|tls|ssl)\b/i;
/** What goes along or is done on the way. */
const PASSING =
  /(?:^(?:headers?|checks?|look-?ups?|schedules?|cookies?|keys?|batch(?:es)?|caching|filter(?:ing)?|polling|encryption|routing)|ation)$/;
/** How two speak, and what came out: no step of its own. */
const EITHER = /\s*(?:\/|,|\bor\b|\band\b)\s*/i;
const PROTOCOL =
  /^(?:mqtts?|https?|tls|tcp|udp|grpc|rest|websockets?|amqp|jdbc|nfs|smb|s?ftp|ssh|rdp|dns|ip-?sec|bgp|miss|hit|cache (?:miss|hit))(?: protocols?)?$/i;

const DEED = /^\s*[a-z]+[^\Ws]s\s+[a-z]/;

/** "GWLB -> removes the header -> sends it to the ALB": what is done on the way is no step of it. */
export function withoutDeeds(units: readonly Unit[], text: string): readonly Unit[] {
  const arrows = units.flatMap((unit, i) => (unit.t === 'arrow' ? [i] : []));
  return arrows.reduceRight<readonly Unit[]>((left, at, n) => {
    const next = arrows[n + 1];
    if (next === undefined || units[next + 1]?.t !== 'verb') return left;
    const names = units.slice(at + 1, next).some((unit) => unit.t === 'np' && thingsOf(unit).length > 0);
    const deed = DEED.test(text.slice(units[at]?.end, units[next]?.start));
    return names || !deed ? left : [...left.slice(0, at), ...left.slice(next)];
  }, units);
}
