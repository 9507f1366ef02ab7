import { keyOf } from '../../concepts';
import { singular } from '../cast/generic';
import { ownersOr } from './contents';
import type { Row } from '../frames';
import type { Item } from '../language/units';
import { THEMES } from '../language/words';
import { PEERING, roleIn, without } from './pairs';
import type { Arguments } from './reading';

/** Who does it, unless the heading would be taken for it where the sentence speaks to the reader or to nobody. */
export function doer(args: Arguments, row: Row): readonly Item[] {
  const said = args.roles.get('S');
  if (said === undefined && args.verb.passive && row.saidOnly !== true) {
    const done = roleIn(args, 'O');
    const topic = args.topic;
    const head = args.roles.get('O')?.[0]?.head;
    if (done.length === 0) {
      if (head === undefined && args.subject === 'unknown') return [];
      // "Logs of CloudTrail are sent": by CloudTrail.
      if (ownersOr([], args).some((owner) => topic.every(({ thing }) => thing?.key !== owner.thing?.key))) return [];
      // "Requests are routed to the nearest server" under EC2, which gets them.
      if (ROUTES.test(args.verb.verb.lemma) && topic.every(({ thing }) => thing?.category === 'compute')) return [];
      // "Actions are logged to S3"
      const isKept = head === 'storage' || KEEPS_RECORD.test(args.verb.verb.lemma);
      const called = [topic, args.above].find((about) => isCalledAfter(about, head ?? ''));
      if (called !== undefined) return called;
      return head === undefined || head === '' || THEMES.has(head) || isKept ? topic : [];
    }
    if (row.byTopic === true) return without(topic, done);
  }
  if (said !== undefined) {
    // Peering is the line between two, and does nothing.
    const things = said.filter(
      (item) => item.thing !== undefined && (args.subject === 'said' || item.thing.concept !== PEERING),
    );
    if (args.verb.passive) return things;
    if (args.subject === 'said') return things;
    if (row.saidOnly === true && !isDeed(args)) return [];
    if (args.subject === 'reader' && things.every((item) => item.thing?.kind === 'place')) return [];
    // "Execute scripts on EC2" under Run Command, "Build workflows to orchestrate functions" under Step Functions say what those do.
    if (args.subject === 'reader' && row.kind === 'control')
      return args.deeds ||
        (DEPLOYS.test(args.verb.verb.lemma) && things.every(({ thing }) => thing?.category === 'developer')) ||
        COMMANDS.test(args.theme) ||
        ((args.verb.infinitive || (things.every(isConductor) && !args.roles.has('with'))) &&
          COORDINATES.test(args.verb.verb.lemma)) ||
        isReaction(args, things)
        ? things
        : [];
    if (args.subject === 'reader') return row.kind === 'storage' || CARES.test(args.verb.verb.lemma) ? [] : things;
    return args.subject === 'context' ? things : [];
  }
  return [];
}

/** "Virtual tapes are stored in S3" under Tape Gateway, which is called after them. */
function isCalledAfter([about, ...others]: readonly Item[], head: string): boolean {
  const [first, ...more] = (about?.thing?.label ?? '').toLowerCase().split(' ');
  return others.length === 0 && more.length > 0 && first === singular(head) && PASSES.test(more.at(-1) ?? '');
}

const PASSES = /^(?:gateway|service|server|manager|registry|store)$/;

/** "Applies to S3", "can apply to", "used to apply": said of what the heading names, and not to the reader. */
function isDeed({ subject, verb }: Arguments): boolean {
  return subject === 'context' && (verb.verb.form === 's' || verb.infinitive || /^(?:can|may|will)$/.test(verb.modal));
}

/** "Reboot the instance" under an alarm is what the alarm does; nobody sets up a machine with these words. */
function isReaction(args: Arguments, does: readonly Item[]): boolean {
  return (
    REACTS.test(args.verb.verb.lemma) &&
    does.every(
      ({ thing }) => thing?.kind === 'component' && (SCALES.has(thing.concept) || WATCHES.test(thing.category)),
    ) &&
    roleIn(args, 'O').some(({ thing }) => RUNS.test(thing?.category ?? ''))
  );
}

function isConductor({ thing }: Item): boolean {
  return CONDUCTS.test(thing?.category ?? '');
}

const CONDUCTS = /^(?:integration|management|containers|developer)$/;
const KEEPS_RECORD = /^(?:log|record|audit)$/;
const ROUTES = /^(?:route|direct|redirect|forward|distribute|balance|load balance)$/;
/** What somebody is told to do who has to find a fault or to choose. */
const CARES = /^(?:check|verify|validate|target|look at)$/;
const SCALES: ReadonlySet<string> = new Set(['ASG', 'Lambda', 'ECS capacity provider'].map(keyOf));
const WATCHES = /^(?:management|integration)$/;
const RUNS = /^(?:compute|containers|integration)$/;
const REACTS =
  /^(?:start|stop|terminate|reboot|restart|recover|patch|run|scale|scale out|scale in|invoke|execute|replace|recreate|add|remove)$/;
const DEPLOYS = /^(?:deploy|release|roll out)$/;
const COMMANDS = /^(?:commands?|scripts?|playbooks?|runbooks?)$/;
const COORDINATES = /^(?:orchestrate|coordinate|automate)$/;
