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
      return head === undefined || head === '' || THEMES.has(head) || head === 'storage' ? topic : [];
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
    if (row.saidOnly === true) return [];
    if (args.subject === 'reader' && things.every((item) => item.thing?.kind === 'place')) return [];
    // "Execute scripts on EC2" under Run Command, "Build workflows to orchestrate functions" under Step Functions say what those do.
    if (args.subject === 'reader' && row.kind === 'control')
      return COMMANDS.test(args.theme) || (args.verb.infinitive && COORDINATES.test(args.verb.verb.lemma))
        ? things
        : [];
    if (args.subject === 'reader') return row.kind === 'storage' || CARES.test(args.verb.verb.lemma) ? [] : things;
    return args.subject === 'context' ? things : [];
  }
  return [];
}

/** What somebody is told to do who has to find a fault or to choose. */
const CARES = /^(?:check|verify|validate|target)$/;
const COMMANDS = /^(?:commands?|scripts?|playbooks?|runbooks?)$/;
const COORDINATES = /^(?:orchestrate|coordinate|automate)$/;
