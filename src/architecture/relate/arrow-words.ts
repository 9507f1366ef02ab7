import { THEMES } from '../language/words';
import type { Item, Mark, Unit } from '../language/units';

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
    const words = right?.t === 'arrow' ? wordsBetween(units.slice(i + 1, end), left, right, text) : '';
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
  return only.items.every(isPlain) && (moved || PROTOCOL.test(words)) ? words : '';
}

function isPlain({ thing }: Item): boolean {
  return thing === undefined;
}

const OPENS = /^<[-=]+$|[←⇐]/;
const CLOSES = /^[-=]+>$|[→⇒]/;
const SAID_ON =
  /\b(?:api|apis|requests?|calls?|traffic|http|https|crud|quer(?:y|ies)|reads?|writes?|data|events?|messages?|tls|ssl)\b/i;
/** How two speak, and what came out: no step of its own. */
const PROTOCOL =
  /^(?:mqtts?|https?|tls|tcp|udp|grpc|rest|websockets?|amqp|jdbc|nfs|smb|s?ftp|ssh|rdp|dns|ip-?sec|bgp|miss|hit|cache (?:miss|hit))$/i;
