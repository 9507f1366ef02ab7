import { isActing, isFiller } from '../cloze/phrases';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { isLong, withLead } from '../prompt';
import { isBalanced } from '../text/balance';
import { sentences } from '../text/tidy';
import { isGeneric, isName } from '../text/terms';
import { isPlural } from '../text/verbs';
import { contentStems, flat, hasWords, wordCount } from '../text/words';

/** A thing by its sort: "a managed service to …", "combination of …". */
const SORT =
  /^(?:(?:an?|the) )?(?:[\p{L}\d-]+,? ){0,4}?(?:services?|tools?|platforms?|databases?|protocols?|standards?|frameworks?|systems?|engines?|process|methods?|techniques?|types?|kinds?|forms?|sets?|suite|collections?|combination|groups?|networks?|layers?|languages?|formats?|storage|store|warehouse|solutions?|abilit(?:y|ies)|place|units?|models?|devices?|organs?|molecules?|cells?|laws?|treaty|theor(?:y|ies)|principles?|measures?|functions?|interfaces?|agents?|servers?|gateways?|options?|class|keys?|files?|documents?|records?|lists?|part|period|amount|number|rate|version|cop(?:y|ies))(?= (?:for|to|of|that|which|in|on|with|by|where|who|from|used|based|without|between|at|managed|across|as)\b|$)/iu;
const FINITE = /\b(?:is|are|was|were|can|cannot|must|should|will|has|have|do|does|may)\b/i;
const WORDS = { fewest: 2, most: 24, topic: 5 };
/** Above any phrase of it: a gap asks for less than the whole. */
const SCORE = 30;

/** What a thing is, or is for, where the first bullet under its name says so without a verb of its own. */
export function whatDrafts(frame: Frame): Draft[] {
  const { about, bullet, siblings, lexicon } = frame;
  const statement = frame.statement.replace(/[.;:,\s]+$/, '');
  const size = wordCount(statement);
  if (
    bullet.parent >= 0 ||
    size < WORDS.fewest ||
    size > WORDS.most ||
    isLong(statement) ||
    sentences(statement).length > 1
  )
    return [];
  const topic = about[about.length - 1] ?? '';
  if (!isName(topic) || isGeneric(topic) || wordCount(topic) > WORDS.topic || hasWords(statement, topic)) return [];
  if (!isBalanced(statement) || contentStems(statement).length < 2 || /[→:=?]|->/.test(statement)) return [];
  const isSort = SORT.test(statement) && !FINITE.test(statement) && !opensWithVerb(statement);
  const does = lexicon.resolve(topic)?.kind === 'component' && isDoing(statement);
  // The first one says it; what comes after says more of it.
  if ((!isSort && !does) || siblings.some((s) => s.index < bullet.index)) return [];
  const many = isPlural(topic);
  const verb = isSort ? (many ? 'are' : 'is') : many ? 'do' : 'does';
  const ask = `explain in a few words what “${topic}” ${verb}`;
  const prompt = withLead(about.slice(0, -1).join(' › '), ask, ' — ');
  const what = isSort ? 'is' : 'for';
  return [
    {
      kind: 'definition',
      what,
      prompt,
      answer: statement,
      accepted: [],
      hidden: [statement],
      score: SCORE,
      weak: false,
    },
  ];
}

/** "Compare two drawings of a part": opens with a verb in its plain form. */
function isDoing(statement: string): boolean {
  const [first = '', second = ''] = statement.split(' ');
  return (
    /^\p{Lu}\p{Ll}+,?$/u.test(first) &&
    !/(?:s|ed|ing|ly),?$/.test(first) &&
    (isActing(flat(first)) || isFiller(flat(first))) &&
    PLAIN_VERB.test(flat(first)) &&
    !/^(?:is|are|to|for|of|on|in)$/.test(second)
  );
}

/** "No rules to keep", "Quickly moves": says something of the thing, and not of which sort it is. */
const NO_SORT = /^(?:no|one|many|several|multiple|different|number|amount|user|integrated|(?!fully)\p{L}+ly)$/u;

/** "Brings services", "Authorize users": no sort of thing. */
function opensWithVerb(statement: string): boolean {
  const first = flat(/^\S+/.exec(statement)?.[0] ?? '');
  return (
    NO_SORT.test(first) || isActing(first) || PLAIN_VERB.test(first) || (/[^s]s$/.test(first) && !SORT.test(first))
  );
}

/** Of the small words those that are verbs. */
const PLAIN_VERB =
  /^(?:commit|pay|buy|bring|use|set|get|make|take|give|let|keep|put|run|allow|enable|provide|require|include|contain|create|perform|ensure|manage|handle|define|specify|apply|store|send|receive|read|write|add|change|choose|select|start|stop|deploy|connect|move|monitor|share|scale|launch|build|track|collect|analy[sz]e|identify|detect|protect|improve|reduce|increase|automate|simplify|transform|extract|transfer|route|deliver|process|control|show|display|assign|attach|combine|configure|host|replicate|restore|encrypt|schedule|distribute|balance|cache|query|achieve|maintain|prevent|avoid|obtain|retrieve|execute|verify|grant|accept|determine|establish|implement|modify|recover|aggregate|capture|validate|separate|isolate|restrict|accelerate|convert|evaluate|generate|\p{L}{4,}(?:ate|ize|ise|ify|olve|ind|erge|ish|duce))$/u;

export const whatExamples: readonly CardExample[] = [
  {
    shows: 'what a thing is, where its first bullet says its sort',
    name: 'Harbour',
    markdown: '# Night pilot\n- Licensed service for ships that arrive after sunset\n- Cheap\n',
    cards: [
      {
        prompt: 'Harbour — explain in a few words what “Night pilot” is',
        answer: 'Licensed service for ships that arrive after sunset',
      },
    ],
  },
  {
    shows: 'what a component is for, where its first bullet says what is done with it',
    name: 'Tracing',
    markdown: '# X-Ray\n- Analyze slow calls of a whole fleet\n',
    cards: [
      { prompt: 'Tracing — explain in a few words what “X-Ray” does', answer: 'Analyze slow calls of a whole fleet' },
    ],
  },
];
