import { namesOf, withAcronyms } from '../cloze/names';
import { isFiller, isPlain } from '../cloze/phrases';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { leadIn, withLead } from '../prompt';
import { blankOut } from '../text/blank';
import { boldLead } from '../text/bold-lead';
import { itemsIn } from '../text/items';
import { statementOf, upperFirst } from '../text/tidy';
import { isGeneric, isName, isTerm } from '../text/terms';
import { contentCount, contentStems, flat, wordCount } from '../text/words';

export interface Definition {
  readonly term: string;
  /** Other names of the term. */
  readonly names: readonly string[];
  readonly says: string;
  /** Where `says` begins in the statement. */
  readonly saysAt: number;
  /** Known as a concept, emphasised, defined by "is a", or one of several terms in a row: not a mere label. */
  readonly isName: boolean;
}

const COLON = /^(.{2,70}?)\s*(?:[:：]|\s[–—-]|\s=>?|\s[→⇒]|\s->)\s+(\S.*)$/;
/** Without blanks around it, as books are printed; two of them enclose an aside. */
const DASH = /^([^—]{2,70})—([^—\s][^—]*)$/;
const FIT =
  /^(?:compatible|available|supported|suitable|based|able|due|according|needed|required|possible|be sure|make sure)\b/i;
/** "A → B, C → D" */
const PAIRS = /(?:→|⇒|[-=]>)[^→⇒>,]+,[^→⇒>]+(?:→|⇒|[-=]>)/;
const COPULA =
  /^((?:an?\s+|the\s+)?[\p{L}\p{N}][^.,;:!?]{0,60}?)\s+(is|are|means|stands for|refers to|is defined as|is called)\s+(\S.*)$/iu;
const ARTICLE = /^(?:an?|the)\s/i;
const LONGEST = 30;
/** Says what sort of thing is meant, or compares: no name that could be found from what is said of it. */
const VAGUE =
  /\b(?:features|options|types|benefits|examples|details|considerations|requirements|limits|limitations|advantages|methods|ways|settings|vs\.?|versus)$|\bvs\.?\s|^(?:multiple|many|several|different|similar|additional|popular|typical|various|new|old|other|lower|higher|better|more|less|fewer|no)\s/i;
/** "Services include": goes on behind the colon, and is no name. */
const OPEN = /\s(?:includes?|contains?|supports?|allows?|requires?|consists?)$/i;
/** Behind a term in brackets, and no other name of it. */
const ASIDE = /^(?:[^\p{Lu}]*|(?:Optional|Default|Recommended|New|Preview|Legacy|Deprecated))$/u;

/** The term and what is said of it, where a bullet reads "Term: definition" or "A term is …". */
export function definitionIn(frame: Frame): Definition | undefined {
  const lead = frame.statement.length === frame.bullet.text.length ? boldLead(frame.bullet) : undefined;
  if (lead) return define(frame, lead.term, frame.statement.slice(lead.saysAt), false);
  const colon = COLON.exec(frame.statement) ?? DASH.exec(frame.statement);
  if (colon) return define(frame, colon[1] ?? '', colon[2] ?? '', false);
  const copula = COPULA.exec(frame.statement);
  const [, term = '', link = '', said = ''] = copula ?? [];
  // "X is faster" says something about X; "X is a …" says what it is.
  if (!copula || (/^(is|are)$/i.test(link) && !ARTICLE.test(said))) return undefined;
  return define(frame, term.replace(ARTICLE, ''), said, true);
}

function define(frame: Frame, written: string, said: string, copula: boolean): Definition | undefined {
  const acronym = /^(.+?)\s*\(([^()]{2,40})\)$/.exec(written.trim());
  const term = (acronym?.[1] ?? written).replace(/["“”]/g, '').trim();
  const saysAt = frame.statement.length - said.length;
  const says = statementOf(said).text.replace(/[.;,\s]+$/, '');
  if (!isTerm(term) || says.endsWith('?') || /^\(.*\)$/.test(says) || contentCount(says) < 2 || wordCount(says) > 45)
    return undefined;
  const concept = frame.lexicon.resolve(written) ?? frame.lexicon.resolve(term);
  const known = concept !== undefined || copula || (isName(term) && (isBold(frame, term) || isOneOfMany(frame)));
  if (!known && !/^[\p{Lu}\p{N}]/u.test(term) && frame.bullet.parent < 0) return undefined;
  const other = acronym?.[2] ?? '';
  const names = withAcronyms(ASIDE.test(other) ? [term] : [term, other], frame.note);
  return {
    term,
    names: concept ? [...new Set([...names, ...namesOf(concept, frame.note)])] : names,
    says,
    saysAt,
    isName: known,
  };
}

/** From the term to what it means; graded by the student. */
export function definitionDrafts(frame: Frame): Draft[] {
  const found = definitionIn(frame);
  if (!found || wordCount(found.says) > LONGEST || isInlineList(found.says)) return [];
  const lead = leadIn(frame, found.term, []);
  const ask = found.isName
    ? `explain in your own words what “${found.term}” means or does`
    : `what is there to know about “${found.term}”?`;
  const prompt = withLead(lead, ask, ' — ');
  return [
    {
      kind: 'definition',
      what: '',
      prompt,
      answer: found.says,
      accepted: [],
      hidden: [found.says],
      score: OPEN.test(found.term) || isPoor(frame, found) || MEASURE.test(found.says) ? 0 : 60,
      weak: false,
    },
  ];
}

/** From what it means to the term. */
export function termDrafts(frame: Frame): Draft[] {
  const found = definitionIn(frame);
  if (!found?.isName || wordCount(found.term) > 5 || isInlineList(found.says)) return [];
  // An example is one of many, and tells other things as well.
  const isExample = /^(?:e\.?g|ex)\b/i.test(found.says);
  const isVague =
    isExample ||
    isPoor(frame, found) ||
    OPEN.test(found.term) ||
    // "ReadFromQueue: Read from queue at night"
    (/\p{Ll}\p{Lu}/u.test(found.term) && squeezed(found.says).includes(squeezed(found.term))) ||
    found.term.split(/\s+/).every((w) => isPlain(w) || isFiller(w)) ||
    VAGUE.test(found.term);
  const says = blankOut(found.says, found.names);
  const said = [...new Set(contentStems(says))];
  // A definition that fits several things asks for none of them, and one in the words of its term asks for nothing.
  const told = contentStems(found.term).filter((s) => said.includes(s)).length;
  if (said.length < 4 || (told > 0 && told * 2 >= contentStems(found.term).length) || isSaidOfOthers(frame, says))
    return [];
  const lead = leadIn(frame, says, found.names, true);
  const prompt = withLead(lead, `which term fits? ${upperFirst(says)}`, ' — ');
  const accepted = found.names.filter((n) => flat(n) !== flat(found.term));
  return [
    {
      kind: 'term',
      what: '',
      prompt,
      answer: found.term,
      accepted,
      hidden: found.names,
      score: isVague ? 0 : 70,
      weak: false,
    },
  ];
}

function squeezed(text: string): string {
  return flat(text).replace(/ /g, '');
}

/** "Slow: by sea; Fast: by air": the second half defines another term. */
const SECOND = /[;,.]\s+(\p{Lu}[\p{L}\d ()/-]{1,40}):\s/u;

/** Pairs, what a thing is fit for ("Compatible with ferries: …"), or the topic of several lines: none of them has a meaning. */
function isPoor(frame: Frame, { term, says }: Definition): boolean {
  const second = SECOND.exec(says)?.[1];
  return (
    PAIRS.test(frame.statement) ||
    FIT.test(term) ||
    (second !== undefined && !isGeneric(second)) ||
    isTopic(frame, term)
  );
}

/** "Locks: the upper gate opens first", "Locks: a barge waits below": what stands before each line is what they are about. */
function isTopic({ siblings }: Frame, term: string): boolean {
  return siblings.some((s) => flat(COLON.exec(s.text)?.[1] ?? '') === flat(term));
}

/** "15 seconds (three ticks)": a gap asks for that, and nothing is explained. */
const MEASURE = /^[~$€£]?\d[\d.,–-]*\s?(?:[\p{L}%/]+\s?){0,2}(?:\([^()]*\))?$/u;

/** Three or more short items: a list to recall, not a definition. */
export function isInlineList(says: string): boolean {
  const items = itemsIn(says);
  return items.length >= 3 && items.every((i) => wordCount(i) <= 4);
}

function isSaidOfOthers(frame: Frame, says: string): boolean {
  const stems = contentStems(says);
  return frame.siblings.some((s) => {
    const theirs = new Set(contentStems(s.text));
    return stems.every((w) => theirs.has(w));
  });
}

/** At least two bullets beside it read "Term: definition" as well. */
function isOneOfMany(frame: Frame): boolean {
  let alike = 0;
  for (const s of frame.siblings) {
    const term = COLON.exec(s.text)?.[1];
    if (term !== undefined && isName(term.replace(/\s*\([^()]*\)$/, ''))) alike++;
  }
  return alike >= 2;
}

function isBold(frame: Frame, term: string): boolean {
  return frame.marks.some(
    (m) => m.kind === 'bold' && flat(frame.statement.slice(m.start, m.end)).startsWith(flat(term)),
  );
}

export const definitionExamples: readonly CardExample[] = [
  {
    shows: 'a term before a colon is asked for in both directions',
    name: 'Disaster recovery',
    markdown: '- Pilot light: only the data tier runs in the second region, the rest is started after a disaster\n',
    cards: [
      {
        prompt: 'Disaster recovery — explain in your own words what “Pilot light” means or does',
        answer: 'only the data tier runs in the second region, the rest is started after a disaster',
      },
      {
        prompt:
          'Disaster recovery — which term fits? Only the data tier runs in the second region, the rest is started after a disaster',
        answer: 'Pilot light',
      },
    ],
  },
  {
    shows: 'the names of the term are blanked in its own definition',
    name: 'Messaging',
    markdown: '- A dead-letter queue is a queue that takes messages which the consumer failed to process\n',
    cards: [
      {
        prompt: 'Messaging — which term fits? A queue that takes messages which the consumer failed to process',
        answer: 'dead-letter queue',
      },
    ],
  },
];
