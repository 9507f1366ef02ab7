import type { Architecture } from '../../architecture';
import { namesOf } from '../cloze/names';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { withLead } from '../prompt';
import { once, phrasesOf } from '../../tables';
import { asking } from '../data/words';
import { blankOut } from '../text/blank';
import { baseForm, isPlural } from '../text/verbs';
import { flat, hasWords } from '../text/words';

const VERB = /^[a-z]{2,}s(?: [a-z]+)?$/;
/** "Another account", "EC2 (public)", "any client": said of one among many. */
const OF_ONE = /^(?:an?other|any\w*|each|every|some|one|the|this|most|all)\b|\(/i;

/** A thing of which there are many, so that the name alone answers nothing. */
const ANY_THING =
  /^(?:end |web |mobile )?(?:server|user|client|app|application|instance|database|internet|resource|service)s?$/i;
const MANY = new Set(['require', 'need', 'work with', 'integrate with']);
const ONE_OBJECT = once(() => new Set(phrasesOf(asking)));

/** "What does Route 53 point to?", where a bullet says it of one thing only in its section. */
export function relationDrafts(frame: Frame, architecture: Architecture | undefined): Draft[] {
  if (!architecture) return [];
  const drafts: Draft[] = [];
  const parts = new Map(architecture.components.map((c) => [c.id, c]));
  for (const edge of architecture.edges) {
    const [from, to] = [parts.get(edge.from), parts.get(edge.to)];
    const first = edge.lines[0] === frame.bullet.line;
    if (!first || !from || !to || edge.polarity !== 'stated' || !VERB.test(edge.label)) continue;
    const verb = baseForm(edge.label);
    if (!ONE_OBJECT().has(verb) || OF_ONE.test(from.label) || ANY_THING.test(to.label)) continue;
    const rivals = architecture.edges.filter((e) => e.from === edge.from && e.label === edge.label);
    if (rivals.length > 1 || hasWords(to.label, from.label) || hasWords(from.label, to.label)) continue;
    const concept = frame.lexicon.get(to.concept);
    const names = concept ? namesOf(concept, frame.note) : [to.label];
    const about = frame.about.filter((a) => flat(a) !== flat(from.label)).map((a) => blankOut(a, names));
    const prompt = withLead(
      about.join(' › '),
      `what ${isPlural(from.label) ? 'do' : 'does'} ${from.label} ${verb}?`,
      ' — ',
    );
    const accepted = names.filter((n) => flat(n) !== flat(to.label));
    const what = flat(`${from.concept} ${edge.label}`).replace(/ /g, '-');
    // What the bullet says of another, or would say of many, stays where it has been reviewed.
    const isAsked = !MANY.has(verb) && isSaid(frame, edge.label, from.concept, to.concept);
    const score = isAsked ? 45 : 0;
    drafts.push({ kind: 'relation', what, prompt, answer: to.label, accepted, hidden: names, score, weak: false });
    if (isAsked) break;
  }
  return drafts.sort((a, b) => b.score - a.score);
}

/** The one, the verb and the other stand in that order, or the verb opens the bullet: "Writes go through a cache to the table" is said of writes. */
function isSaid({ statement, mentions }: Frame, label: string, from: string, to: string): boolean {
  const verb = new RegExp(`\\b${(/^[a-z]+/.exec(label)?.[0] ?? '').slice(0, -1)}[a-z]{0,3}\\b`, 'i').exec(statement);
  if (verb === null) return false;
  const before = mentions.filter((m) => m.end <= verb.index);
  return (
    mentions.some((m) => m.concept === to && m.start > verb.index) &&
    (verb.index === 0 || before.some((m) => m.concept === from)) &&
    !mentions.some((m) => m.concept === from && m.start > verb.index)
  );
}

export const relationExamples: readonly CardExample[] = [
  {
    shows: 'what the section draws as an arrow is asked by its verb',
    name: 'Web entry',
    markdown: '# DNS\n- Route 53 points to the Application Load Balancer of the primary region\n',
    cards: [{ prompt: 'Web entry › DNS — what does Route 53 point to?', answer: 'ALB' }],
  },
];
