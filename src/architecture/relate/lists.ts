import { genericOf } from '../cast/generic';
import type { Thing } from '../cast/thing';
import type { Listed } from '../listed';
import { DO, LABELS, type ListLabel } from './labels';
import { worksWith } from './supports';
import type { Relation } from './relation';

/** "Types of origins": of what. */
const SORTS =
  /^(?:(?:different|supported|various|available|common|possible|main) )*(?:types?|kinds?|examples?) of (?=.*(?:subscriber|origin|target|destination|source|consumer|producer|trigger|integration)s?$)/;

/** What a label has besides what it says: "Supported sources (examples)", "Common AWS integrations". */
const BESIDE =
  /^(?:(?:the|a|an|its|some|other|many|several|lots of|(?:(?:limited|large|small|wide|broad|growing) )?(?:number|range|variety|set|list|selection) of|following|possible|potential|available|valid|allowed|common|typical|main|various|different|multiple|native|aws|amazon|\d+) )+|(?: (?:e\.?g\.?|examples?|etc))+\.?$|\s*\([^)]*\)/g;

/** Relations of a topic to the things listed under a label: "Subscribers: SQS, Lambda", a heading "Origins" over bullets. */
export function labelledList(label: string, topic: readonly Thing[], items: () => readonly Listed[]): Relation[] {
  const [about] = topic;
  if (about === undefined || topic.length !== 1) return [];
  const name = about.label.toLowerCase();
  const full = label
    .replace(/[:.…\s]+$/, '')
    .toLowerCase()
    .replace(SORTS, '');
  // "AWS Backup" is no list of backups.
  if (full === name) return [];
  // "Kinesis Data Streams consumers"
  const own = name.replace(/s$/, '');
  const text =
    full.startsWith(`${own} `) || full.startsWith(`${name} `) ? full.slice(full.indexOf(' ', own.length)) : full;
  const row = rowOf(text, about);
  if (row === undefined) return [];
  const said = row.says ?? wordsOf(plain(text));
  return items().flatMap(({ item, line, named }) => {
    const { thing } = item;
    if (thing === undefined || thing.key === about.key || item.negated) return [];
    // "Origin: the origin of all files" names what the label does.
    if (thing.label.toLowerCase() === `${name} ${said}`) return [];
    if ((named && row.named === undefined) || (row.only !== undefined && !fits(row.only, thing))) return [];
    if (row.supported && worksWith([{ ...item, thing: about }], [item]).length === 0) return [];
    if (row.partner && !isPartner(row, about, thing)) return [];
    const [from, to] = row.from ? [thing, about] : [about, thing];
    return [{ from, to, label: said, kind: row.kind, polarity: 'stated' as const, line }];
  });
}

/** Whether a bullet over others heads a list itself: "Destinations" under "Async invocations" is none of those. */
export function isLabel(text: string, about: Thing): boolean {
  return rowOf(text.replace(/[:.…\s]+$/, '').toLowerCase(), about) !== undefined;
}

/** "Logging and monitoring" is as good as either. */
function rowOf(text: string, about: Thing): ListLabel | undefined {
  const found = fitting(plain(text), about) ?? fitting(text.trim(), about);
  if (found !== undefined) return found;
  const parts = text.split(/\s*(?:\/|&|,|\band\b|\bor\b)\s*/);
  const [first, ...more] = parts.length > 1 ? parts.map((part) => fitting(plain(part), about)) : [];
  return first !== undefined && more.every((row) => row !== undefined && row.from === first.from) ? first : undefined;
}

function fitting(text: string, about: Thing): ListLabel | undefined {
  return text === ''
    ? undefined
    : LABELS.find(({ label, topic }) => (topic === undefined || fits(topic, about)) && label.test(text));
}

function plain(text: string): string {
  return (text.split(/\s[-–—:]\s/).at(-1) ?? text).trim().replace(BESIDE, '').trim();
}

function fits(only: RegExp, { category, label }: Thing): boolean {
  return only.test(category) || only.test(`${category} ${label}`);
}

function isPartner({ only, kind }: ListLabel, about: Thing, thing: Thing): boolean {
  if (thing.kind !== 'component' || about.kind !== 'component' || genericOf(thing.concept) !== undefined) return false;
  // Who runs on compute may be compute himself.
  return kind === 'dependency' || only?.test(about.category) !== true;
}

const WITHOUT = new RegExp(`${DO}(?: +types?)?$|^(?:it |they )?can be `, 'g');

/** "Input data includes" over a list reads "input data" on its arrows, "CloudFront - Origins" "origin". */
function wordsOf(label: string): string {
  const bare = label.replace(WITHOUT, '');
  const words = bare.split(/\s+/).slice(-3).join(' ');
  // Each arrow leads to one of them.
  return /(?:source|target|destination|sink|output|consumer|handler|origin|backend|endpoint|action|target group|producer|publisher|input|trigger|mapping|option)s$/.test(
    words,
  )
    ? words.slice(0, -1)
    : words;
}
