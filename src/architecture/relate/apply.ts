import { keyOf } from '../../concepts';
import { genericOf } from '../cast/generic';
import type { Row } from '../frames';
import type { Thing } from '../cast/thing';
import type { Item } from '../language/units';
import type { EdgeKind } from '../types';
import { THEMES } from '../language/words';
import { accessOf, admitsOf } from './access';
import { contents, gathered, heldIn, isTopics, tellers } from './contents';
import { doer } from './doers';
import { first, flow } from './flow';
import { handled } from './handled';
import { bridge, pair, way } from './joins';
import { synced } from './synced';
import { isKey, kindOf, PERMITS } from './kinds';
import { ENCRYPTS, isMeantOtherwise } from './otherwise';
import { worksWith } from './supports';
import { cross, isDenied, isHop, isNetwork, isNone, PEERING, roleIn, without, type Pair } from './pairs';
import { denotes, type Arguments } from './reading';
import { callsOf, eventsOf, workOf } from './whose';

/** A pair that a frame draws, before it has its label and line. */
export interface Drawn {
  readonly from: Thing;
  readonly to: Thing;
  readonly negated: boolean;
  readonly row: Row;
  readonly kind: EdgeKind;
}

/** What the frames of a verb draw from its arguments; the first row and alternative that finds both ends counts. */
export function applyFrames(args: Arguments): Drawn[] {
  // "No keys are stored on it": whose keys is not said.
  if (args.denied && !args.verb.negated && args.subject !== 'said' && !args.roles.has('from')) return [];
  for (const row of args.verb.verb.rows) {
    for (const says of row.says) {
      const pairs =
        says === 'flow'
          ? flow(args, row)
          : says === 'pair'
            ? pair(args)
            : says === 'means'
              ? means(args, row)
              : says === 'into'
                ? roleIn(args, 'to').length > 0
                  ? flow(args, row)
                  : []
                : says === 'way'
                  ? way(args, doer(args, row))
                  : says === 'synced'
                    ? synced(args)
                    : says === 'bridge'
                      ? bridge(args)
                      : says === 'access'
                        ? accessOf(args, doer(args, row))
                        : says === 'admits'
                          ? admitsOf(args)
                          : simple(args, row, says);
      const drawn = pairs.filter(
        ([from, to]) => from.thing !== undefined && to.thing !== undefined && from.thing.key !== to.thing.key,
      );
      if (drawn.length === 0) continue;
      return drawn.flatMap(([from, to]) =>
        from.thing === undefined || to.thing === undefined || isNone(from) || isNone(to)
          ? []
          : [
              {
                from: from.thing,
                to: to.thing,
                negated: isDenied(args) || from.negated || to.negated,
                row,
                // What only permits moves nothing.
                kind: says === 'access' && isKey(from.thing) ? 'security' : kindOf(row.kind, args.theme),
              },
            ],
      );
    }
  }
  return handled(args);
}

function ends(args: Arguments, row: Row, name: string): readonly Item[] {
  if (name === 'S') return doer(args, row);
  // "Deploy on ALB": what a command without object is about is the heading's thing.
  const told = args.subject === 'reader' && !args.verb.passive && !args.roles.has('O') && row.saidOnly !== true;
  if (name === 'O' && told && (row.kind === 'control' || row.kind === 'storage' || row.kind === 'association'))
    return args.topic;
  if (name === 'T') return args.topic;
  if (name === 'A') return workOf(args);
  if (name === 'U') return roleIn(args, 'to').filter((item) => item.thing?.category === 'client');
  // "Gives the ALB a fixed address"
  if (name === 'R') return denotes(args.roles.get('O2')) || !args.roles.has('O2') ? [] : roleIn(args, 'O');
  if (name === 'G') return gathered(args);
  // "Each queue gets a copy" under SNS
  if (name === 'N') return isToldBy(args) ? args.topic.filter(({ thing }) => thing?.category === 'integration') : [];
  // "Adds a message to the queue"
  if (name === 'Q') return THEMES.has(args.theme) ? roleIn(args, 'to').filter(isNamed) : [];
  if (name === 'J') return callsOf(args);
  if (name === 'E' && args.verb.passive) return eventsOf(args);
  // "Watch for S3 events"
  if (name === 'E')
    return tellers(args.roles.get('O') ?? []).filter((item) => item.about.length === 0 && !MACHINES.test(item.head));
  if (name === 'D') return isGiven(args) ? roleIn(args, 'to') : [];
  // "Encrypted at rest (KMS)": what stands in parentheses is read for the word before them.
  if (name === 'W')
    return [...roleIn(args, 'with'), ...roleIn(args, 'in')].filter((item) => item.thing?.category === 'security');
  if (name === 'M') return args.verb.infinitive && args.subject === 'said' && args.lent ? roleIn(args, 'S') : [];
  // "In response to requests via API Gateway"
  if (name === 'asked')
    return args.roles.has('response') ? [...roleIn(args, 'via'), ...roleIn(args, 'with')].filter(isNetwork) : [];
  if (name === 'C') return roleIn(args, 'S').filter((item) => item.thing?.category === 'client');
  if (name === 'P')
    return roleIn(args, 'O').filter((item) => item.thing !== undefined && PERMITS.test(item.thing.label));
  if (name === 'K')
    return roleIn(args, 'S').filter((item) => item.thing !== undefined && PERMITS.test(item.thing.label));
  if (name === 'O' && args.verb.passive && row.saidOnly === true && args.subject !== 'said') return [];
  // "Responds to CloudWatch metrics"
  if (name === 'to' && HEEDS.test(args.verb.verb.lemma) && !denotes(args.roles.get('to')))
    return tellers(args.roles.get('to') ?? []).filter(({ thing }) => thing !== undefined);
  const items = roleIn(args, name);
  // "Rules are managed by Firewall Manager": the rules of the heading's thing.
  if (name === 'O' && items.length === 0 && args.verb.passive && args.roles.has('S') && contents(args).length === 0)
    if (isTopics(args, row) || (ENCRYPTS.test(args.verb.verb.lemma) && THEMES.has(args.theme))) return args.topic;
  // "MQ replaces RabbitMQ" compares, "terminates TLS (ACM)" ends what ACM is for; "replaces bad instances" is done to them.
  if (name === 'O' && (ENDS.test(args.verb.verb.lemma) || isAdded(args)))
    return items.filter(
      ({ thing, head }) =>
        (args.verb.verb.lemma !== 'replace' || MACHINES.test(head)) &&
        /^(?:compute|containers)$/.test(thing?.category ?? ''),
    );
  // "Triggers scale out" under Auto Scaling
  if (name === 'O' && items.length === 0 && args.verb.verb.lemma === 'trigger' && !args.verb.passive)
    if (SCALES.test(args.theme) && args.topic.every(({ thing }) => thing?.concept === ASG)) return args.topic;
  // "Deploys the application to EC2"
  if (
    name === 'O' &&
    RELEASES.test(args.verb.verb.lemma) &&
    (denotes(args.roles.get('to')) || denotes(args.roles.get('on')))
  )
    return items.filter(({ thing }) => thing?.concept !== APPLICATION);
  // "Reads S3, writes Redshift": a program that somebody writes gets no data.
  if (name === 'O' && args.verb.verb.lemma === 'write')
    return items.filter(({ thing }) => KEEPS.test(thing?.category ?? ''));
  // "Supports Lambda" works with it; its own kinds and engines ("supports MySQL" under RDS) and guards it only has.
  if (name === 'O' && args.verb.verb.lemma === 'support')
    return args.roles.has('other') ? [] : worksWith(doer(args, row), items);
  if (name !== 'O') return items;
  const done = [...contents(args), ...acts(args, row), ...items];
  return done.length > 0 ? done : heldIn(args, row);
}

/** "Lambda receives the event": whether somebody who is named gets something from nobody who is. */
function isToldBy({ theme, subject, verb, roles }: Arguments): boolean {
  if (!THEMES.has(theme) || subject !== 'said' || verb.infinitive || roles.has('from') || roles.has('to')) return false;
  // A listener is called after what it does by itself.
  return roles.get('S')?.every((item) => isNamed(item) && !/^listeners?$/.test(item.head)) === true;
}

/** "Provides data to", "provides certificates to" */
function isGiven({ theme, roles }: Arguments): boolean {
  return THEMES.has(theme) || GIVEN.test(theme) || roles.get('O')?.every(({ head }) => GIVEN.test(head)) === true;
}

/** "Triggers an Auto Scaling action", "starts a Lambda execution": the owner's. */
function acts(args: Arguments, row: Row): readonly Item[] {
  if (row.kind !== 'event' && row.kind !== 'control') return [];
  return (args.roles.get('O') ?? []).flatMap((item): Item[] => {
    const [thing, ...more] = item.about;
    const isOwn = item.thing === undefined && thing !== undefined && more.length === 0;
    // "Triggers EventBridge events"
    const isAct = isOwn && (ACT.test(item.head) || (thing.category === 'integration' && COMES_IN.test(item.head)));
    return isAct ? [{ ...item, thing, about: [] }] : [];
  });
}

/** "The agent receives the pod specification": a description of it, and nothing that it sends. */
function isDescribed({ roles }: Arguments): boolean {
  return roles.get('O')?.every(({ head }) => DESCRIBES.test(head)) === true;
}

/** "The scheduler assigns a node": to another. */
function assigns({ verb, subject }: Arguments): boolean {
  return verb.verb.lemma === 'assign' && !verb.passive && subject === 'said';
}

/** "The cache" may be its own. */
function isNamed({ thing }: Item): boolean {
  return thing !== undefined && genericOf(thing.concept) === undefined;
}

const HEEDS = /^(?:react|respond)$/;
const COMES_IN = /^(?:traffic|requests?|events?|notifications?|alerts?)$/;
const ASG = keyOf('ASG');
const SCALES = /^(?:scale|scaling|autoscaling|scale-(?:out|in))$/;
const ACT = /^(?:actions?|executions?|invocations?|quer(?:y|ies)|runs?|builds?)$/;
const MACHINES = /(?:instances?|nodes?|tasks?|containers?|pods?|servers?|machines?|hosts?|vms?|ones)$/;
/** "Adds instances": what is added to nothing that is named. */
function isAdded({ verb, subject, roles }: Arguments): boolean {
  return verb.verb.lemma === 'add' && subject !== 'said' && !roles.has('to');
}

const DESCRIBES =
  /^(?:spec(?:ification)?s?|definitions?|descriptions?|manifests?|templates?|yamls?|declarations?|assignments?|details?|names?|ids?)$/;
const KEEPS = /^(?:storage|database|analytics|integration)$/;
const ENDS = /^(?:replace|terminate|recover)$/;
const RELEASES = /^(?:deploy|release|roll out|install|launch)$/;
const APPLICATION = keyOf('Application');
const GIVEN = /^(?:passwords?|certificates?|tokens?|settings|content|feeds?|cidrs?|(?:ip )?addresses|ips)$/;

function simple(args: Arguments, row: Row, says: string): Pair[] {
  const mark = says.indexOf('>');
  const left = says.slice(0, mark);
  const right = says.slice(mark + 1);
  if (isMeantOtherwise(args, row, says) || isUsedWith(args, says)) return [];
  if (says === 'O>S' && (isDescribed(args) || assigns(args))) return [];
  // "Listens on a port": to nothing of the heading's.
  if (says === 'S>T' && row.says.some((one) => one !== says && args.roles.has(one.slice(2)))) return [];
  // "An endpoint connects the VPC to many services": from the VPC, wherever to.
  const to_ = args.roles.get('to');
  if (says === 'S>O' && row.says.includes('bridge') && to_ !== undefined && !denotes(to_))
    return cross(roleIn(args, 'O'), without(doer(args, row), roleIn(args, 'O')));
  // "Gets traffic from the ELB"
  if (says === 'S>from' && COMES_IN.test(args.theme) && args.verb.verb.lemma === 'get')
    return cross(roleIn(args, 'from'), doer(args, row));
  // "Reads logs in the VPC": a place is nothing to read.
  const to = ends(args, row, right).filter(
    ({ thing }) => right !== 'in' || row.kind !== 'data' || thing?.kind !== 'place',
  );
  if (to.length === 0) return [];
  const does = ends(args, row, left);
  const from = without(does, to);
  // "Transit gateways attach to VPNs, VPCs and other transit gateways"
  if (from.length === 0 && to.length > 1 && does.length === 1 && args.subject === 'said')
    return cross(does, without(to, does));
  // "Reached from on-premises with a VPN"
  const ways =
    says === 'S>to' && row.kind === 'traffic'
      ? roleIn(args, 'with').filter(isNetwork)
      : left === 'from' && row.kind === 'traffic'
        ? [...roleIn(args, 'with'), ...roleIn(args, args.verb.infinitive ? 'S' : 'O'), ...line(args)].filter(isNetwork)
        : [];
  // "Events from EC2 trigger Lambda" under EventBridge: by way of it.
  if (says === 'from>O' && row.kind === 'event' && args.topic.every(({ thing }) => thing?.category === 'integration'))
    ways.push(...args.topic);
  const hop =
    left === 'via' || right === 'via' || isDenied(args)
      ? []
      : without(
          without([...roleIn(args, 'via').filter((item) => isHop(item) && !isAgentOf(row, item)), ...ways], from),
          to,
        );
  if (from.length === 0) return left === 'S' && args.roles.has('S') ? cross(hop, to) : [];
  if (hop.length === 0) return cross(from, to);
  return [...cross(from, hop), ...cross(hop, to)];
}

/** "Scans EC2 through an agent" says how, and what is scanned. */
function isAgentOf({ kind }: Row, { thing }: Item): boolean {
  return kind === 'security' && /\bagent$/i.test(thing?.label ?? '');
}

/** "Use ACM with CloudFront": the one with the other. */
function isUsedWith(args: Arguments, says: string): boolean {
  if (says !== 'S>O' || args.verb.verb.lemma !== 'use' || args.subject !== 'reader' || args.verb.passive) return false;
  const with_ = roleIn(args, 'with').filter(({ thing }) => thing?.kind === 'component');
  return with_.length === 1 && without(with_, args.topic).length > 0 && args.roles.get('O')?.length === 1;
}

/** "A private connection from the office to the VPC" under Direct Connect is one. */
function line(args: Arguments): readonly Item[] {
  const told = args.verb.verb.form === 'noun' && args.subject !== 'said' && args.topic.length === 1;
  return told ? args.topic.filter(({ thing }) => thing?.concept !== PEERING) : [];
}

/** "CodePipeline deploys it with CodeDeploy to ECS": from who does it over what it is done with. */
function means(args: Arguments, row: Row): Pair[] {
  const does = doer(args, row);
  const kept = args.verb.verb.lemma === 'rotate' ? [...ends(args, row, 'O'), ...roleIn(args, 'in')] : [];
  const to = [...kept, ...first(args, ['to', 'on'], () => true)];
  const tools = without(roleIn(args, 'with'), [...to, ...does]);
  return to.length === 0 || args.verb.negated ? [] : [...cross(does, tools), ...cross(tools, to)];
}
