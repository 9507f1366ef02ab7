import { keyOf } from '../../concepts';
import { genericOf } from '../cast/generic';
import { localThing } from '../cast/thing';
import type { Row } from '../frames';
import type { Item, Unit } from '../language/units';
import { THEMES } from '../language/words';
import { EVENTS } from './kinds';
import { denotes, type Arguments } from './reading';

/** "Encrypts S3 objects" and "the RDS storage" are about S3 and RDS, "checks the health of EC2" about EC2, "triggers an Auto Scaling action" about the group. */
export function contents(args: Arguments): readonly Item[] {
  const { lemma } = args.verb.verb;
  return (args.roles.get('O') ?? []).flatMap((item) =>
    item.thing === undefined &&
    !item.negated &&
    item.about.at(-1)?.concept !== DNS &&
    (CONTENTS.test(item.head) ||
      (WATCHES.test(lemma) && STATE.test(item.head)) ||
      (item.head === 'access' && LIMITS.test(lemma)) ||
      (/^(?:manage|apply|enforce)$/.test(lemma) && RULES.test(item.head)) ||
      (lemma === 'use' && /^(?:health )?checks?$/.test(item.head)) ||
      (lemma === 'cache' && ANSWERS.test(item.head)) ||
      (lemma === 'rotate' && SECRET.test(item.head)) ||
      (lemma === 'trigger' && ACTION.test(item.head)))
      ? item.about.slice(-1).map((thing): Item => ({ ...item, thing, about: [] }))
      : [],
  );
}

const WATCHES =
  /^(?:check|monitor|watch|track|observe|measure|manage|control|govern|regulate|evaluate|assess|audit|report)$/;
const STATE = /^(?:health|status|state|performance|activity|usage|security|availability|configurations?)$/;
const LIMITS = /^(?:restrict|limit|control|secure|protect|regulate|govern)$/;
const RULES = /^(?:rules?|polic(?:y|ies)|settings)$/;
const ANSWERS = /^(?:quer(?:y|ies)|results?|reads?|responses?|requests?)$/;
const SECRET = /^(?:passwords?|credentials?|secrets?)$/;
const ACTION = /^(?:actions?|activit(?:y|ies)|executions?)$/;
const CONTENTS =
  /^(?:objects?|data|files?|storage|contents?|items?|records?|messages?|events?|metrics?|tables?|logs?|traffic|workloads?|resources?|backups?)$/;

/** "Protects data in S3", "regulates access to SQS": what is protected is where that lies or leads. Empty where what it is done to has a name. */
export function heldIn(args: Arguments, { kind }: Row): readonly Item[] {
  const what = args.roles.get('O') ?? [];
  const [way] = args.ways;
  if (way === undefined || args.verb.passive || args.verb.verb.form === 'noun' || !GUARDS.test(kind)) return [];
  if (what.length === 0 || !what.every(isHeld)) return [];
  const fits = what.every(({ head }) => LEADS.test(head)) ? /^(?:to|of)$/ : /^(?:in|on|of)$/;
  const held = fits.test(way.role) ? (args.roles.get(way.role) ?? []) : [];
  return held.filter(({ thing }) => thing?.kind === 'component');
}

const GUARDS = /^(?:security|control|dependency)$/;
const LEADS = /^(?:access|traffic|connections?|requests?|calls?)$/;

/** What has no name, and is somebody's. */
function isHeld({ thing, about, head, negated }: Item): boolean {
  return (
    thing === undefined &&
    !negated &&
    about.length === 0 &&
    (CONTENTS.test(head) || LEADS.test(head) || STATE.test(head))
  );
}

/** "Access to EC2 is controlled", "security of a subnet is controlled": what stands before the verb at `index` says whose. */
export function heldBefore(units: readonly Unit[], index: number): readonly Item[] {
  const [what, preposition, whose] = units.slice(Math.max(0, index - 3), index);
  if (what?.t !== 'np' || preposition?.t !== 'prep' || whose?.t !== 'np' || !what.items.every(isHeld)) return [];
  if (!/^(?:to|of|in|on)$/.test(preposition.low)) return [];
  return whose.items.filter(({ thing }) => thing?.kind === 'component' || thing?.kind === 'place');
}

/** "IoT Core events trigger a function": who tells of them does. */
export function tellers(items: readonly Item[]): readonly Item[] {
  if (items.length === 0 || items.some(({ thing }) => thing !== undefined)) return items;
  const own = items.map((item) => {
    const [thing, ...more] = item.about;
    return thing?.kind === 'component' && more.length === 0 && TELLS.test(item.head)
      ? { ...item, thing, about: [] }
      : item;
  });
  return own.every(({ thing }) => thing !== undefined) ? own : items;
}

const TELLS =
  /^(?:events?|messages?|notifications?|alarms?|rules?|uploads?|changes?|updates?|records?|schedules?|webhooks?|findings?|metrics?|(?:status )?checks?)$/;

/** "Aggregates findings of GuardDuty, Macie": whose what is gathered is. */
export function gathered(args: Arguments): readonly Item[] {
  const all = args.verb.passive ? [] : (args.roles.get('O') ?? []);
  if (ANALYSES.test(args.verb.verb.lemma)) {
    const by = args.roles.get('S') ?? [];
    const fed = analysed(all, by);
    // "Analyzes metadata found in CloudTrail"
    const found = by.every(isGuard) ? (args.roles.get('from') ?? []) : [];
    return fed.length > 0 ? fed : found.filter(({ thing }) => thing !== undefined);
  }
  const [what, ...more] = all;
  if (what === undefined || what.thing !== undefined || !THEMES.has(what.head)) return [];
  return [...what.about.map((thing): Item => ({ ...what, thing, about: [] })), ...more];
}

const ANALYSES = /^analy[sz]e$/;

/** "Analyzes CloudTrail events and DNS logs" under GuardDuty: it is fed with them. Who analyses for others asks for what lies somewhere. */
function analysed(what: readonly Item[], by: readonly Item[]): readonly Item[] {
  if (!by.every(isGuard)) return [];
  const fed = what.flatMap((item): Item[] => {
    const [owner] = item.about;
    if (item.thing !== undefined || owner === undefined || !THEMES.has(item.head)) return [item];
    const isOwn = owner.kind === 'component' && owner.category !== 'general' && owner.category !== 'external';
    return [{ ...item, thing: isOwn ? owner : localThing(`${owner.label} ${item.head}`, 'management'), about: [] }];
  });
  return fed.some((item, i) => item !== what[i] || /\blogs?$/i.test(item.thing?.label ?? '')) ? fed : [];
}

function isGuard({ thing }: Item): boolean {
  return thing?.category === 'security';
}

/** What is moved, or whose it is: "CloudTrail logs" come from CloudTrail. */
export function ownersOr(things: readonly Item[], args: Arguments): readonly Item[] {
  const owners = (args.roles.get('O') ?? []).flatMap((item) =>
    item.thing === undefined && THEMES.has(item.head) && (!EVENTS.test(item.head) || denotes(args.roles.get('to')))
      ? item.about
          .slice(-1)
          .flatMap((thing): Item[] =>
            genericOf(thing.concept) === undefined &&
            ((thing.kind === 'component' && thing.category !== 'general') || thing.concept === ON_PREMISES)
              ? [{ ...item, thing, about: [] }]
              : [],
          )
      : [],
  );
  return things.length > 0 ? [...things, ...owners] : owners;
}

/** "Sends SQS messages", "sends SNS notifications": to SQS, to SNS. */
export function messagesOf(args: Arguments): readonly Item[] {
  if (args.verb.passive || args.roles.has('via')) return [];
  const objects = args.roles.get('O') ?? [];
  const last = objects.at(-1);
  const isTold = last?.thing?.category === 'integration' && (EVENTS.test(last.head) || last.thing.concept === SNS);
  if (isTold && SENDS.test(args.verb.verb.lemma)) return objects.length === 1 ? objects : [];
  if (last === undefined || last.thing !== undefined || !EVENTS.test(last.head) || last.about.length === 0) return [];
  return objects.flatMap((item) =>
    item.thing !== undefined ? [item] : item.about.slice(-1).map((thing): Item => ({ ...item, thing, about: [] })),
  );
}

const SENDS = /^(?:send|publish|push|emit|post)$/;
const SNS = keyOf('SNS');
/** "DNS logs" are somebody's. */
const DNS = keyOf('DNS');

/** Whether what something is done to is the heading's: its settings, and "jobs are triggered by" under what runs such. */
export function isTopics({ theme, topic, verb }: Arguments, { kind }: Row): boolean {
  if (SETTINGS.test(theme)) return true;
  const wakes = kind === 'event' || /^(?:start|launch|schedule|run)$/.test(verb.verb.lemma);
  return wakes && WORK.test(theme) && topic.every(({ thing }) => RUNS.test(thing?.category ?? ''));
}

const SETTINGS = /^(?:rules?|settings|configurations?|permissions|keys?|certificates?|patch(?:es|ing)|updates?)$/;
const WORK = /^(?:jobs?|tasks?|workflows?|executions?|functions?|pipelines?|builds?|crawls?|queries)$/;
const RUNS = /^(?:compute|containers|analytics|developer|integration|migration)$/;
export const ON_PREMISES = keyOf('On-premises');
