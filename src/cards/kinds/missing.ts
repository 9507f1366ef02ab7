import { isSentence, plainText, type Bullet } from '../../notes';
import { namesOf } from '../cloze/names';
import { isActing, isFiller } from '../cloze/phrases';
import type { CardExample, Draft } from '../draft';
import { OPTION } from '../facts';
import type { Frame } from '../frame';
import { wholeLead, withLead } from '../prompt';
import { BLANK, blankOut } from '../text/blank';
import { isGeneric } from '../text/terms';
import { labelOf, statementOf } from '../text/tidy';
import { contentStems, flat, hasWords, wordCount } from '../text/words';

const FEWEST = 3;
/** Under what introduces them: "Two kinds:". */
const PAIR = 2;
const MOST = 24;
/** A longer list is shown in part. */
const SHOWN = 6;
const NEARLY_ALL = 0.75;
const NAMED = /^(?:label|links)$/;
const WORDS = { item: 7, answer: 5 };
/** "S3" and "MQ" have no word of three letters. */
const SAYS_WHAT = /\p{L}{3}|\d|[A-Z]{2}/u;
/** What says something of a thing is no name in a list of them. */
const SAYS =
  /\b(?:is|are|was|were|has|have|had|can|cannot|must|should|will|does|do|it|they|you|we|your|etc)\b|n['’]t\b|[.!?:;]\s|\?$/i;

/** What one does at a console, one after the other: of such a list nobody learns the parts. */
const STEP = /^(?:next|done|finish|ok|save|submit)$|^(?:click|select|choose|press|tick|go to|navigate|log in)\b/i;

/**
 * An item of a list of names, asked with the others shown. A word or two have nothing around them that a gap could be filled from;
 * the rest of their list is what they are remembered by.
 */
export function missingDrafts(frame: Frame): Draft[] {
  const answer = itemOf(frame.bullet.text);
  if (wordCount(answer) > WORDS.answer || !SAYS_WHAT.test(contentStems(answer)[0] ?? answer) || !hasTitle(frame))
    return [];
  const items = namesBeside(frame);
  if (!items) return [];
  const concept = frame.lexicon.resolve(answer);
  const hidden = [answer, ...(concept ? namesOf(concept, frame.note) : [])];
  const others = items.filter((i) => i !== answer);
  // "Standard" beside "Standard-IA" would be read off it.
  if (others.some((o) => hasWords(o, answer) || hidden.some((h) => hasWords(o, h)))) return [];
  const list = items.map((i) => (i === answer ? BLANK : i)).join('; ');
  const introduced = introduction(frame);
  const whole = wholeLead(frame, hidden);
  const said = introduced === '' || hasWords(whole, introduced) ? [] : [blankOut(introduced, hidden)];
  const lead = [...whole.split(' › '), ...said].slice(-3).join(' › ');
  return [
    {
      kind: 'cloze',
      what: 'of-the-list',
      prompt: withLead(lead, `which one is missing? ${blankOut(list, hidden)}`, ' — '),
      answer,
      accepted: hidden.slice(1).filter((h) => flat(h) !== flat(answer)),
      hidden,
      score: areThings(frame, items) ? 30 : 0,
      weak: false,
    },
  ];
}

/** The bullet with those beside it, as far as no line between introduces another list: doses, and below them "Side effects:". */
function ownList({ bullet, siblings }: Frame): Bullet[] {
  const all = [...siblings, bullet].sort((a, b) => a.index - b.index);
  const at = all.indexOf(bullet);
  let first = at;
  while (first > 0 && all[first]?.above === undefined) first--;
  const next = all.findIndex((b, i) => i > at && b.above !== undefined);
  return all.slice(first, next < 0 ? all.length : next);
}

/** What the line right above the list says of it; may be empty. */
function introduction(frame: Frame): string {
  return labelOf(plainText(ownList(frame)[0]?.above ?? '').text);
}

/** The bullet and the nearest beside it as items, in their order, where nearly all that stand there are names. */
function namesBeside(frame: Frame): string[] | undefined {
  if (isSentence(frame.bullet)) return undefined;
  const all = ownList(frame);
  const isIntroduced = frame.note.bullets[frame.bullet.parent]?.notFact === 'label' || introduction(frame) !== '';
  const fewest = isIntroduced ? PAIR : FEWEST;
  if (all.length < fewest || all.length > MOST) return undefined;
  const named = all.filter((b) => (b.notFact === null || NAMED.test(b.notFact)) && isName(itemOf(b.text)));
  if (named.length < fewest || named.length < all.length * NEARLY_ALL) return undefined;
  const at = named.indexOf(frame.bullet);
  if (at < 0) return undefined;
  const first = Math.max(0, Math.min(at - SHOWN / 2, named.length - SHOWN));
  const items = named.slice(first, first + SHOWN).map((b) => itemOf(b.text));
  return new Set(items.map(flat)).size === items.length ? items : undefined;
}

function isName(item: string): boolean {
  const [first = ''] = item.split(' ');
  // "Supports …", "Uses …": what something does.
  const isDone = /^\p{L}+s$/u.test(first) && isFiller(first);
  return (
    wordCount(item) <= WORDS.item &&
    flat(item) !== '' &&
    !(
      isDone ||
      (wordCount(item) > 3 && /\s\p{Ll}+ed(?:\s|$)/u.test(item)) ||
      SAYS.test(item) ||
      OPTION.test(item) ||
      isGeneric(item)
    )
  );
}

/** Says how a thing is or what it does. */
const QUALITY =
  /^(?:(?:fully|highly|very|well|near|real|high|low|no|non|not|better|best|more|less|fast|cheap|easy|simple|auto|all|only|as|up|can|works?|deploy)(?:[^\p{L}-]|$)|pay.(?:per|as)|server-?less|managed|scalab|durab|immutab|secur|flexib|compatib|integrat|provid|allow|enabl|invok|support|seamless|resilien|robust|self-|efficien|full set|unlimited|reliab|infin)/iu;

const DOES = /^\p{Lu}\p{Ll}+(?:i[sz]e|ify|ate)s?\s/u;

/** Whether the items name things: of qualities a student knows most, and not which of them is left out. */
function areThings(frame: Frame, items: readonly string[]): boolean {
  const { note, bullet, section, lexicon, siblings } = frame;
  if ([bullet, ...siblings].some((b) => STEP.test(itemOf(b.text)))) return false;
  const above = note.bullets[bullet.parent]?.text ?? section.headings[section.headings.length - 1]?.text ?? '';
  const title = introduction(frame) || labelOf(above);
  // Under the name of a thing stands what there is to know of it, under "Targets" what they are.
  const isOpen = lexicon.resolve(title) !== undefined || isGeneric(title) || flat(title) === flat(note.name);
  if (saysHowMany(title, items.length)) return true;
  const qualities = items.filter((i) => QUALITY.test(i)).length;
  const said = isOpen ? items.filter((i) => !QUALITY.test(i) && says(i)).length : 0;
  if ((qualities + said) * 2 > items.length) return false;
  if (/\bquiz|^questions?$|^answers?$/i.test(title)) return false;
  return /\buse\b/i.test(title) || qualities * (isOpen ? 3 : 2) < items.length;
}

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "Six pillars": whoever knows the list knows when one is left out, whatever its items are. */
function saysHowMany(title: string, count: number): boolean {
  return new RegExp(`\\b(?:${String(count)}|${COUNTS[count - 2] ?? count})\\b`, 'i').test(title);
}

/** "Personalize messages": what is done with a thing, or said of it, is one of all there is to say. */
function says(item: string): boolean {
  const [first = ''] = item.split(' ');
  const size = wordCount(item.replace(/\([^)]*\)/g, ''));
  return size > 1 && (size > 5 || DOES.test(item) || isFiller(first) || isActing(first));
}

/** Something must say what the list is of: the bullet above, or a heading. */
function hasTitle({ bullet, section }: Frame): boolean {
  return bullet.parent >= 0 || section.headings.length > 0;
}

function itemOf(text: string): string {
  return statementOf(text)
    .text.replace(/^(?:and|or) |^\[[^\]]*\]\s*|\s*\[[^\]]*\]$/gi, '')
    .replace(/[.;,:!\s]+$|,? (?:and|or)$/i, '');
}

export const missingExamples: readonly CardExample[] = [
  {
    shows: 'an item of a list of names is asked with the others shown',
    name: 'Event bus',
    markdown: '# Targets of a rule\n- Lambda\n- A queue of orders\n- Batch jobs\n- Log groups\n',
    cards: [
      {
        prompt: 'Event bus › Targets of a rule — which one is missing? Lambda; _____; Batch jobs; Log groups',
        answer: 'A queue of orders',
      },
    ],
  },
];
