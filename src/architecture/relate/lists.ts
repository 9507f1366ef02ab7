import { genericOf } from '../cast/generic';
import type { Thing } from '../cast/thing';
import type { Item } from '../language/units';
import type { EdgeKind } from '../types';
import type { Relation } from './relation';

/** Words that say what the things under or after a label are to the topic. */
const TARGETS: readonly (readonly [RegExp, EdgeKind, string])[] = [
  [
    /\b(?:deployment|supported) targets?\b|^(?:it |they )?can be (?:attached|deployed|associated) (?:to|with|on)$/i,
    'association',
    '',
  ],
  [/^(?:(?:on|upon|in case of) )?(?:success|failures?|errors?|completion|timeout)$/i, 'event', ''],
  [/\b(?:subscribers?|subscriptions?|listeners?) *(?:can be|are|include)?$/i, 'event', 'subscriber'],
  [
    /^(?:[\w-]+ ){0,2}(?:targets?|destinations?|sinks?|outputs?|consumers?|actions?) *(?:can be|are|include|to send .*)?$/i,
    'data',
    '',
  ],
  [/^(?:\w+ )?(?:-|–)? ?(?:origins?|backends?|target groups?) *(?:can be|are|include)?$/i, 'traffic', ''],
  [
    /^(?:\w+ )?integrations?$|^(?:\w+ )?integrat(?:es|ed|ion) with$|^works? with$|^compatible with$|\bcan (?:be )?integrated? with$/i,
    'association',
    'integrates with',
  ],
];
/** Labels over what does a part of the topic's work, told by its category: nothing of the topic's own is meant. */
const PARTNERS: readonly (readonly [RegExp, EdgeKind, RegExp])[] = [
  [/^(?:storage|data|state|persisten(?:ce|t storage))(?: options?)?$/i, 'storage', /^(?:storage|database)$/],
  [/^compute(?: options?)?$/i, 'dependency', /^(?:compute|containers)$/],
  [/^(?:logs|logging|monitoring|observability|auditing|audit|tracing|metrics)$/i, 'data', /^management$/],
];
const SOURCES: readonly (readonly [RegExp, EdgeKind, string])[] = [
  [/^(?:security|auth|authentication|authorization|encryption)$/i, 'security', ''],
  [
    /^(?:\w+ )?(?:producers?|publishers?|data sources?|input data|inputs?|sources?|(?:data )?ingress|ingestion) *(?:can be|are|include|includes)?$/i,
    'data',
    '',
  ],
  [
    /^(?:\w+ )?(?:event sources?|triggers?|invoked by|triggered by|polled from|fed by) *(?:can be|are|include|includes)?$/i,
    'event',
    '',
  ],
];

/** Relations of a topic to the things listed under a label: "Subscribers: SQS, Lambda", a heading "Origins" over bullets. */
export function labelledList(
  label: string,
  topic: readonly Thing[],
  items: () => readonly { item: Item; line: number }[],
): Relation[] {
  if (topic.length !== 1) return [];
  const text = label.replace(/[:.\s]+$/, '').trim();
  if (text === '') return [];
  const [, does, whose] = PARTNERS.find(([pattern]) => pattern.test(text)) ?? [];
  if (does !== undefined)
    return items().flatMap(({ item, line }) => {
      const { thing } = item;
      const about = topic[0];
      if (thing?.kind !== 'component' || about?.kind !== 'component' || item.negated) return [];
      if (genericOf(thing.concept) !== undefined || whose?.test(thing.category) !== true) return [];
      // Who runs on compute may be compute himself.
      if (whose.test(about.category) && does !== 'dependency') return [];
      return [{ from: about, to: thing, label: text.toLowerCase(), kind: does, polarity: 'stated' as const, line }];
    });
  for (const [table, toItem] of [
    [TARGETS, true],
    [SOURCES, false],
  ] as const) {
    const found = table.find(([pattern]) => pattern.test(text));
    if (found === undefined) continue;
    const [, kind, said] = found;
    const own = `${topic[0]?.label.toLowerCase() ?? ''} `;
    const words = said === '' ? wordsOf(text).replace(own, '') : said;
    return items().flatMap(({ item, line }) => {
      const { thing } = item;
      const about = topic[0];
      if (thing === undefined || about === undefined || thing.key === about.key || item.negated) return [];
      if (kind === 'security' && thing.category !== 'security') return [];
      const [from, to] = toItem ? [about, thing] : [thing, about];
      return [{ from, to, label: words, kind, polarity: 'stated' as const, line }];
    });
  }
  return [];
}

/** "Input data includes" over a list reads "input data" on its arrows, "CloudFront - Origins" "origin". */
function wordsOf(label: string): string {
  const last = label.split(/\s[-–—:]\s/).at(-1) ?? label;
  const bare = last.replace(/ +(?:can be|are|includes?)$|^(?:it |they )?can be /gi, '');
  const words = bare.split(/\s+/).slice(-3).join(' ').toLowerCase();
  // Each arrow leads to one of them.
  return /(?:source|target|destination|sink|output|consumer|origin|backend|action|target group|producer|publisher|input|trigger)s$/.test(
    words,
  )
    ? words.slice(0, -1)
    : words;
}
