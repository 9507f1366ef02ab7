import { genericOf } from '../cast/generic';
import { thingsOf, type Item, type Unit, type VerbUnit } from '../language/units';
import { THEMES } from '../language/words';
import { aimedAt, passedBefore } from './aims';
import { inCondition } from './around';
import { keptAt, lentBehind, mainSubject, opensWithPurpose, whereOf } from './clauses';
import { tellers } from './contents';
import { whoAsks } from './fan-out';
import { calledAt, glossed, glosses } from './glosses';
import { implicit, shared } from './elided';
import { MOVES, sentFrom } from './goes';
import { agreeing, fronted, headOf, isOpen, isOwn, isSaidOf, overParticiple, own, ownersOf, toOf } from './heads';
import { REQUEST } from './kinds';
import { denotes, itemsOf, roleOf, type Reading, type Roles, type Subject } from './reading';
import { makerOf, saidBefore } from './made';
import { isPartActing, PART } from './parts-acting';
import { isMany } from './reference';
import { setUpBefore } from './set-up';
import { calledSo, controller, isMaker, letterOf, usedByReader } from './told';
import { keptOff } from './wards';

const WHEN = /^(?:if|when|whenever|while)$/;
const LETS = /^(?:let|make|help|allow|enable|have|see)$/;
const SERVICE = /^(?:service|tool|product|solution|feature|offering)$/;
const PLACE = /(?:subnet|vpc|asg)$/;
const NEEDS = /^(?:need|require)$/;
const JOBS = /^(?:jobs?|notebooks?|pipelines?|workflows?)$/;
const RUNS = /^(?:compute|analytics|ai|developer|migration)$/;
const WORK = /^(?:jobs?|workloads?|code|commands?|queries|scripts?|workflows?)$/;
/** What stands for no thing: "scheduled backups to". */
const ADJECTIVE =
  /(?:ed|al|ic|ive|ous|ly|able)$|^(?:easy|simple|native|custom|regular|full|batch|bulk|direct|auto|stream|streaming|real-time|near-real-time|cross-region|cross-account|daily|data|log|auto|fast|seamless|point-in-time|multi-az|multi-region)$/;

/** Who does what the verb at `index` says (or, in a passive, what it is done to). Sources that hang on the subject become roles. */
export function subjectOf(reading: Reading, index: number, verb: VerbUnit, roles: Roles): Subject {
  const { units } = reading;
  const main = verb.verb.form === 'ing' ? mainSubject(units, index) : undefined;
  if (main !== undefined) return { items: main.items, how: 'said' };
  // "Before copying the build to servers"
  const time = units[index - 1];
  if (verb.verb.form === 'ing' && time?.t === 'prep' && /^(?:before|after)$/.test(time.low) && isOpen(units[index - 2]))
    return { items: [], how: 'unknown' };
  // "Created by creating a stack"
  const by = verb.verb.form === 'ing' && time?.t === 'prep' && time.low === 'by' ? units[index - 2] : undefined;
  if (by?.t === 'verb' && by.passive) return { items: [], how: 'unknown' };
  const passed = passedBefore(reading, index);
  if (passed.length > 0) return { items: passed, how: 'said' };
  // "Prevents users from reaching": the users would.
  const kept = keptOff(units, index);
  if (kept !== undefined) return { items: kept.items, how: denotes(kept.items) ? 'said' : 'unknown' };
  let i = index - 1;
  while (i >= 0 && isIdle(units[i])) i--;
  const before = units[i];
  // "To reach S3 from a private subnet, use a gateway endpoint"
  const lent = lentBehind(units, index) ?? setUpBefore(units, index);
  if (lent !== undefined) return { items: lent.items, how: 'said', lent: true };
  if (before === undefined) return implicit(reading, index, verb);
  // "Query RDS, then write the result": both are to be done.
  const first = units[i - 1];
  const isBase = verb.verb.form === 'base' && !verb.infinitive && verb.modal === '';
  if (before.t === 'np' && isBase && first?.t === 'verb' && first.verb.form === 'base' && !LETS.test(first.verb.lemma))
    if (!first.infinitive && before.items.length === 1 && !before.items.some(isMany))
      return shared(reading, i, index, verb);
  if (before.t === 'np')
    return verb.infinitive ? controller(reading, i, index, verb) : stated(reading, i, index, verb, roles);
  if (before.t === 'rel') return relative(reading, i, index, verb);
  // "When written to a database", "even if running on EC2": what is written or runs is not said.
  if (before.t === 'sub' && verb.reduced && (verb.passive || WHEN.test(before.low)) && before.low !== 'instead')
    return { items: [], how: 'unknown' };
  if (before.t === 'sub')
    return before.low === 'instead' ? shared(reading, i, index, verb) : implicit(reading, index, verb);
  // "To keep users out, create a group": the reader does.
  if (before.t === 'comma' && verb.verb.form === 'base' && !verb.infinitive && opensWithPurpose(units, i))
    return implicit(reading, index, verb);
  // "Aurora, accessed through RDS Proxy"
  if (
    before.t === 'comma' &&
    verb.reduced &&
    verb.passive &&
    first?.t === 'np' &&
    isOpen(units[i - 2]) &&
    denotes(first.items)
  )
    return { items: first.items, how: 'said' };
  // "The job runs on Lambda, triggered by S3": no job is drawn, what it runs on is.
  const [job, runs, on] = units.slice(Math.max(0, i - 4), i - 1);
  if (before.t === 'comma' && verb.reduced && verb.passive && first?.t === 'np' && denotes(first.items))
    if (job?.t === 'np' && !denotes(job.items) && runs?.t === 'verb' && !runs.passive && on?.t === 'prep')
      return { items: first.items, how: 'said' };
  // "Create a snapshot, encrypted with a key"
  const makes = units[i - 2];
  if (
    before.t === 'comma' &&
    verb.reduced &&
    verb.passive &&
    first?.t === 'np' &&
    makes?.t === 'verb' &&
    makes.verb.form === 'base'
  )
    return { items: first.items, how: denotes(first.items) ? 'said' : 'unknown' };
  // "A -> stores it in B" is a way of its own.
  if (before.t === 'arrow' && units.slice(0, i).some((unit) => unit.t === 'np' && denotes(unit.items)))
    return { items: [], how: 'unknown' };
  const joins = ['and', 'comma', 'be', 'verb', 'prep', 'instead', 'have'];
  return joins.includes(before.t) ? shared(reading, i, index, verb) : implicit(reading, index, verb);
}

const isIdle = (unit: Unit | undefined): boolean => unit?.t === 'paren' || (unit?.t === 'sub' && unit.low === 'aux');

function stated(reading: Reading, at: number, index: number, verb: VerbUnit, roles: Roles): Subject {
  // "Connects using credentials stored in": who connects gets them there.
  const using = reading.units[at - 1];
  if (verb.reduced && verb.passive && using?.t === 'prep' && using.low === 'using' && !denotes(own(reading, at)))
    return shared(reading, at - 1, index, verb);
  const headAt = isOwn(reading, at, verb) ? at : headOf(reading, at, roles);
  whereOf(reading, headAt, roles);
  const hangs = verb.reduced && (verb.passive || verb.verb.form === 'ing');
  const doerAt = hangs ? headAt : overParticiple(reading, headAt);
  const head = reading.units[doerAt];
  if (head?.t !== 'np') return implicit(reading, index, verb);
  toOf(reading, doerAt, verb, roles);
  // "Via the agent and images pushed to ECR": the images are.
  const isPlain = ({ thing, pronoun }: Item): boolean => thing === undefined && pronoun === undefined;
  const items = hangs && denotes(head.items) && head.items.slice(-1).every(isPlain) ? head.items.slice(-1) : head.items;
  const only = items.length === 1 ? items[0] : undefined;
  const called = hangs ? calledAt(reading, headAt) : undefined;
  if (called !== undefined) return { items: called, how: 'said' };
  if (only?.pronoun === 'you' || only?.pronoun === 'we' || isMaker(reading, headAt)) {
    fronted(reading, headAt, roles);
    // "When you upload a file to S3", "if you need an orchestrator": what the reader may come to do is no deed of the heading's.
    if (inCondition(reading.units, headAt)) return { items: [], how: 'unknown' };
    // "To connect a site-to-site VPN, you need": it needs them.
    const aim = NEEDS.test(verb.verb.lemma) ? aimedAt(reading.units, headAt) : [];
    if (aim.length > 0) return { items: aim, how: 'said' };
    // "We go through Route 53", "Instead, we must use EFS": the heading's thing does not.
    const opens = reading.units[headAt - (reading.units[headAt - 1]?.t === 'comma' ? 2 : 1)];
    const used = usedByReader(reading.units, headAt, verb);
    if (used !== undefined) return used;
    if ((MOVES.has(verb.verb.lemma) && !verb.passive) || (opens?.t === 'sub' && opens.low === 'instead'))
      return { items: [], how: 'unknown' };
    // "Lets you attach volumes": by it they are.
    const lets = verb.verb.form === 'base' ? letterOf(reading, headAt) : undefined;
    if (lets !== undefined) return lets;
    // "You upload a picture to S3" under Lambda, which uploads nothing
    const [about] = reading.around.topic;
    if (UPLOADS.test(verb.verb.lemma) && RUNS.test(about?.category ?? '')) return { items: [], how: 'unknown' };
    return { items: itemsOf(reading.around.topic, verb), how: 'reader' };
  }
  // "This service writes": the one that the heading names.
  if (only?.thing === undefined && only?.determined === true && only.indefinite !== true && SERVICE.test(only.head))
    if (reading.around.topic.length === 1 && headAt === at)
      return { items: itemsOf(reading.around.topic, verb), how: 'said' };
  // "Firehose helps with delivery to S3"
  const [helps, with_] = reading.units.slice(Math.max(0, headAt - 2), headAt);
  if (
    with_?.t === 'prep' &&
    with_.low === 'with' &&
    helps?.t === 'verb' &&
    helps.verb.lemma === 'help' &&
    !denotes(items)
  )
    return reading.at(headAt - 2) === undefined
      ? implicit(reading, index, verb)
      : (reading.subjects.get(headAt - 2) ?? implicit(reading, index, verb));
  // "On success sends mail": when, not who.
  const when = reading.units[headAt - 1];
  if (
    when?.t === 'prep' &&
    /^(?:on|after|upon|before)$/.test(when.low) &&
    (only?.determined !== true || only.indefinite === true) &&
    !denotes(items)
  )
    if (isOpen(reading.units[headAt - 2]) && verb.verb.form === 's')
      // "Checks the cache, on a miss goes to the database"
      return reading.units[headAt - 2]?.t === 'comma'
        ? shared(reading, headAt - 2, index, verb)
        : implicit(reading, index, verb);
  // "Database replication from A to B": what is copied copies nothing.
  const from = reading.units[index + 1];
  if (verb.verb.form === 'noun' && only?.determined !== true && from?.t === 'prep' && from.low === 'from')
    if (headAt === at && only?.thing !== undefined && genericOf(only.thing.concept) !== undefined)
      return { items: [], how: 'unknown' };
  // "Backend integrations with Lambda" are the heading's thing's.
  const side = verb.verb.lemma === 'deployment' ? SOFTWARE : SIDE;
  if (verb.verb.form === 'noun' && headAt === index - 1 && only?.determined !== true && side.test(only?.head ?? ''))
    return isOpen(reading.units[headAt - 1])
      ? implicit(reading, headAt, verb)
      : shared(reading, headAt - 1, index, verb);
  const owners = whoAsks(items, verb) ?? ownersOf(reading, doerAt, items, verb);
  if (owners !== undefined) return { items: owners, how: 'said' };
  // "Order service emits" is one of its own.
  const itself = verb.verb.form === 's' && only?.thing?.kind === 'local';
  if (!itself && glosses(reading, headAt) && (verb.reduced || verb.verb.form === 'ing'))
    return glossed(reading, headAt, verb);
  if (items.some((item) => item.thing !== undefined || item.pronoun !== undefined)) return { items, how: 'said' };
  const named = isSaidOf(reading, doerAt);
  if (named !== undefined) return { items: named, how: 'said' };
  // "Images used by the app are kept in S3": by the app.
  const [done, by, who] = reading.units.slice(doerAt + 1, doerAt + 4);
  if (verb.passive && done?.t === 'verb' && done.reduced && done.passive && by?.t === 'prep' && by.low === 'by')
    if (who?.t === 'np' && doerAt + 4 <= index && denotes(who.items) && !denotes(items)) {
      roles.set('S', who.items);
      return { items, how: 'unknown' };
    }
  // "Scans data stored in S3", "the traffic going to": by whom it was put or sent there is not said.
  const governed = /^(?:verb|prep)$/.test(reading.units[headAt - 1]?.t ?? '') && THEMES.has(only?.head ?? '');
  // "The size of messages sent to it"
  if (hangs && (governed || MEASURE.test(only?.head ?? ''))) return { items: [], how: 'unknown' };
  // "Access to S3 is granted to Lambda"
  const what = reading.units[doerAt + 2];
  if (only?.head === 'access' && reading.units[doerAt + 1]?.t === 'prep' && what?.t === 'np' && what !== head)
    return { items: [{ ...only, about: thingsOf(what) }], how: 'unknown' };
  const kept = keptAt(reading, at, doerAt, verb);
  if (kept !== undefined) return { items: [kept], how: 'unknown' };
  if (verb.verb.rows.some((row) => row.kind === 'event')) {
    const told = verb.passive ? items : tellers(items);
    if (told !== items) return { items: told, how: 'said' };
    // "A new object in S3 triggers", "an alarm in CloudWatch notifies"
    const [preposition, where] = reading.units.slice(doerAt + 1, doerAt + 3);
    const role = preposition?.t === 'prep' ? roleOf(preposition.low) : undefined;
    // "An upload triggers": the heading's thing tells of it.
    if (!verb.passive && THEMES.has(only?.head ?? '') && isOpen(reading.units[headAt - 1]) && role === undefined)
      return { items: itemsOf(reading.around.topic, verb), how: 'context' };
    const happens = !verb.passive && (role === 'in' || role === 'to' || role === 'on') && where?.t === 'np';
    if (happens && where.items.every((item) => item.thing?.kind === 'component'))
      return { items: where.items, how: 'said' };
  }
  const noun = items[0]?.head ?? '';
  const { topic: about, earlier } = reading.around;
  // "The request goes to CloudFront" after "The browser resolves the name": the browser's.
  const sent = REQUEST.test(noun) ? earlier?.client : /^messages?$/.test(noun) ? earlier?.queue : undefined;
  const told = about.length > 0 ? about : saidBefore(reading, index, noun);
  const sender = about.length === 0 && sent !== undefined ? [sent] : told;
  // "The image goes to ECR" after "CodeBuild builds the image"
  const maker = verb.passive || !MOVES.has(verb.verb.lemma) ? [] : makerOf(noun, earlier);
  if (maker.length > 0) return { items: itemsOf(maker, verb), how: 'said' };
  const owned = sentFrom(only, verb);
  if (owned !== undefined) return owned;
  const topic = itemsOf(sender, verb);
  const denied = items.every((item) => item.negated);
  // "Traffic goes to", "data can flow to": it is the topic's.
  if (!verb.passive && MOVES.has(verb.verb.lemma) && THEMES.has(noun))
    return { items: topic, how: 'context', denied, theme: headAt === at ? noun : '' };
  // "Jobs run on EC2"
  if (!verb.passive && verb.verb.lemma === 'run' && WORK.test(noun)) return { items: topic, how: 'context', denied };
  // "ETL jobs extract data from RDS" under Glue
  const jobs = !verb.passive && !verb.infinitive && JOBS.test(noun) && isOpen(reading.units[headAt - 1]);
  if (jobs && about.length === 1 && RUNS.test(about[0]?.category ?? '')) return { items: topic, how: 'said', denied };
  // "CloudFront opens a secure connection to": it does.
  const makes = reading.units[headAt - 1];
  if (verb.verb.form === 'noun' && makes?.t === 'verb' && !makes.passive && headAt === index - 1)
    return shared(reading, headAt - 1, index, verb);
  if (verb.verb.form === 'noun') return { items: topic, how: 'context', denied };
  const opens = isOpen(reading.units[headAt - 1]);
  // "Block storage backed by S3" says what the heading's thing is; "scheduled backups to S3" what it does.
  if (opens && verb.reduced && verb.passive && !THEMES.has(noun) && !MEASURE.test(noun))
    return { items: topic, how: 'context', denied };
  if (opens && only !== undefined && !verb.passive && ADJECTIVE.test(noun) && noun !== 'traffic')
    return { items: topic, how: 'context', denied };
  if (!verb.passive && opens && (PART.test(noun) || isPartActing(only, about)))
    return { items: topic, how: 'context', denied };
  return { items, how: 'unknown' };
}

function relative(reading: Reading, at: number, index: number, verb: VerbUnit): Subject {
  const { units } = reading;
  const relativePronoun = units[at];
  let j = at - 1;
  while (units[j]?.t === 'comma' || units[j]?.t === 'paren' || units[j]?.t === 'prep') j--;
  j = agreeing(units, j, verb);
  const antecedent = units[j];
  const where = relativePronoun?.t === 'rel' && relativePronoun.low === 'where';
  if (where || antecedent?.t !== 'np') return implicit(reading, index, verb);
  if (glosses(reading, j)) return { ...glossed(reading, j, verb), how: 'said' };
  // "App servers in a private subnet, which use RDS": what lies there uses it.
  const [inner, lies] = units.slice(Math.max(0, j - 2), j);
  if (lies?.t === 'prep' && roleOf(lies.low) === 'in' && inner?.t === 'np' && denotes(inner.items))
    if (antecedent.items.every(({ thing }) => thing?.kind === 'place' || PLACE.test(thing?.concept ?? '')))
      return { items: inner.items, how: 'said' };
  const named = antecedent.items.every((item) => item.thing === undefined) ? isSaidOf(reading, j) : undefined;
  if (named !== undefined) return { items: named, how: 'said' };
  const called = calledSo(reading, j, antecedent.items);
  if (called !== undefined) return called;
  const that = relativePronoun?.t === 'rel' && relativePronoun.low === 'that';
  return { items: that ? antecedent.items : antecedent.items.slice(-1), how: 'said' };
}

const SIDE = /^(?:backend|frontend|service|partner)$/;
/** What is deployed, and deploys nothing. */
const SOFTWARE = /^(?:application|app|code|software)$/;
const UPLOADS = /^(?:upload|put|drop|place)$/;
const MEASURE = /^(?:size|amount|byte|item|maximum|minimum|limit|length|percentage|total|rate|count|volume|quota)s?$/;
