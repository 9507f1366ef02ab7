import { words } from '../../tables';
import { wide } from '../data/words';
import { isClause } from '../text/clause';
import { measuresIn } from '../text/measures';
import { opening } from '../text/verbs';
import { tellingWords, wordCount } from '../text/words';
import type { StemRule } from './rule';

/** Predicates that are true of many things at once, of which the notes happen to say it of one. */
const WEAK =
  /^(?:also |it )?(?:(?:is|are|can|may|could|must|should)(?! (?:an?|the)\b)|supports?|integrates?|works?|has|have|uses?|needs?|requires?|provides? (?:integration|support)|includes?|gets?|offers?|helps?|costs?|pays?|paid|billed|charged|runs? on|takes? care|comes?|integrated|compatible|supported|encrypted|scales?|autoscales?|(?:(?:fully|highly|very|low|lower|high|higher|good|great|best) )?(?:serverless|managed|scalable|available|secure|durable|cheap|cheaper|expensive|cost|latency|performance|throughput|easy|simple|fast|scaling|autoscaling),?|(?:the )?ability to|useful|ideal|suitable|recommended)(?= )/i;

/** "Port ranges are useful": praise. */
const PRAISE =
  /^(?:[\p{L}-]+ ){1,5}(?:is|are) (?:very |also )?(?:useful|helpful|important|possible|available|recommended)$/iu;

/** Whether a predicate may well be true of other things than the one it is said of. */
export function isTrueOfMany(predicate: string): boolean {
  return WEAK.test(predicate) && measuresIn(predicate).length === 0;
}

const EXAMPLES = /(^|[^\w-])(?:like|such as|including|e\.g\.?|for example)\s.*$/i;

/** How much a text says that tells one thing from another; examples of what it says add nothing. */
export function toldBy(text: string): number {
  return new Set(tellingWords(text.replace(EXAMPLES, '$1'))).size;
}

/** Nouns without a verb say little: it takes more of them, and more still where they are a row of things. */
const LABEL_TELLING = { one: 4, row: 6 };

const WIDE = words(wide);
const WIDE_TELLING = 3;

/** As much of a purpose, or as many words of whatever sort. */
const PURPOSE_TELLING = 4;
const LONG = 12;

function isLabel(statement: string): boolean {
  const how = opening(statement);
  return (how === 'other' || how === 'article') && !isClause(statement) && measuresIn(statement).length === 0;
}

/** What is true of many ("supports encryption", "can be used with EC2") has more right answers than one, unless a number or many particulars narrow it (19). */
export const telling: StemRule = {
  name: 'telling',
  ok({ statement, kind }) {
    if (kind !== 'which' && kind !== 'contrast') return true;
    if (isLabel(statement) && toldBy(statement) < LABEL_TELLING[/[,/]\s|\s\//.test(statement) ? 'row' : 'one'])
      return false;
    if (PRAISE.test(statement)) return false;
    // What a thing is there for ("deploy and scale containers"), others of its sort are there for, too.
    if (opening(statement) === 'base' && toldBy(statement) < PURPOSE_TELLING && wordCount(statement) < LONG)
      return false;
    const [first = '', ...rest] = statement.split(' ');
    if (kind === 'which' && WIDE.has(first.toLowerCase()) && toldBy(rest.join(' ')) < WIDE_TELLING)
      return measuresIn(statement).length > 0;
    if (!isTrueOfMany(statement)) return true;
    return toldBy(statement) >= (kind === 'contrast' ? 3 : 6);
  },
};
