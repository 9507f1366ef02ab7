import type { Concept, Lexicon, Mention } from '../../concepts';
import { leadOver, type Bullet, type Note } from '../../notes';
import { cleanTitle } from '../text/clean';
import { parentsOf } from '../text/tags';
import { markedTerm, termLine, type TermLine } from '../text/terms';
import { isClause, OFTEN_NOUNS } from '../text/clause';
import { isFinite, opening } from '../text/verbs';
import { flat, wordCount } from '../text/words';
import type { Subject } from './types';

export interface Standing {
  readonly subject: Subject | undefined;
  readonly aspects: readonly string[];
  readonly elaborates: boolean;
}

const ARTICLE = /^(?:an?|the|aws|amazon)\s+/i;
/** A parent that only makes a sentence with its child: "Scale out when", "If the disk is full". */
const LEADS_ON =
  /^(?:if|when|while|to|in case)\b|\b(?:if|when|while|to|with|for|by|of|from|in|on|that|and|or|is|are|can|must|should|via|using|where|based|has|have|needs?|requires?|contains?)$/i;
/** Not "they": those are others, which the note spoke of before. */
const PRONOUN = /^it\s+(?:also\s+)?/i;

/** Subject and surroundings of a cleaned bullet. */
export function standingOf(
  note: Note,
  bullet: Bullet,
  text: string,
  mentions: readonly Mention[],
  term: TermLine | undefined,
  lexicon: Lexicon,
  later = false,
): Standing {
  const above = climb(note, bullet, lexicon);
  const own = ownSubject(text, mentions, term, lexicon);
  // A child that is a sentence about a thing it names itself can be understood without its parent.
  const alone =
    own !== undefined ||
    markedTerm(bullet, text) !== undefined ||
    (mentions[0] !== undefined && mentions[0].start < 8 && isClause(text));
  const elaborates = above.elaborates && !alone;
  if (own !== undefined) {
    const all = above.subject ? [above.subject.name, ...above.aspects] : above.aspects;
    return { subject: own, aspects: all.filter((a) => flat(a) !== flat(own.name)), elaborates };
  }
  if (above.subject === undefined) return { subject: undefined, aspects: above.aspects, elaborates };
  const { name, concept, via } = above.subject;
  return {
    subject: {
      name,
      concept,
      via,
      predicate: later ? text : text.replace(PRONOUN, ''),
    },
    aspects: above.aspects,
    elaborates,
  };
}

/** The bullet's own subject: a term before a colon that is a concept, or a name with a verb after it. */
function ownSubject(
  text: string,
  mentions: readonly Mention[],
  term: TermLine | undefined,
  lexicon: Lexicon,
): Subject | undefined {
  if (term !== undefined) {
    const concept = lexicon.resolve(term.term);
    return { name: concept?.name ?? term.term, concept: concept?.id, via: 'own', predicate: term.definition };
  }
  const first = mentions[0];
  if (first === undefined) return undefined;
  const before = text.slice(0, first.start);
  if (before !== '' && before.replace(ARTICLE, '').replace(ARTICLE, '') !== '') return undefined;
  const after = text
    .slice(first.end)
    .replace(/^\s*\([^)]*\)/, '')
    .trim();
  const next =
    /^[\p{L}'’]+/u.exec(after.replace(/^(?:also|only|automatically|never|always|both|each)\s+/i, ''))?.[0] ?? '';
  // "CloudTrail event logs - unusual calls": the last part of a longer name.
  if (!isFinite(next) || (OFTEN_NOUNS.test(next) && opening(after) === 'other')) return undefined;
  const concept = lexicon.get(first.concept);
  return concept && { name: concept.name, concept: concept.id, via: 'own', predicate: after };
}

/**
 * The nearest parent, heading or note name that names something; what lies between narrows it. A quality ("Throughput", "Security")
 * narrows, too, where a component stands above it.
 */
function climb(note: Note, bullet: Bullet, lexicon: Lexicon): Standing {
  const aspects: string[] = [];
  let elaborates = false;
  let quality: Standing | undefined;
  const standing = (name: string, via: Subject['via'], concept: string | undefined, narrowed = aspects): Standing => ({
    subject: { name, concept, via, predicate: '' },
    aspects: [...narrowed],
    elaborates,
  });
  /** The standing where the title settles it; otherwise the title is noted and the climb goes on. */
  const settles = (title: string, via: Subject['via'], most: number): Standing | undefined => {
    const concept = whole(title, lexicon);
    if (concept !== undefined && concept.kind !== 'quality') return standing(concept.name, via, concept.id);
    if (concept !== undefined) quality ??= standing(concept.name, via, concept.id);
    if (wordCount(title) <= most) aspects.unshift(title);
    return undefined;
  };
  for (const parent of parentsOf(note, bullet).reverse()) {
    const title = cleanTitle(termLine(parent.text)?.term ?? parent.text);
    if (title === '') continue;
    const statement = parent.notFact === null && wordCount(title) > 4;
    if (statement || wordCount(title) > 7 || LEADS_ON.test(title)) elaborates = true;
    const settled = settles(title, 'parent', 7);
    if (settled !== undefined) return settled;
  }
  const lead = cleanTitle(leadOver(note, bullet));
  if (lead !== '' && wordCount(lead) <= 7 && !LEADS_ON.test(lead)) {
    const settled = settles(lead, 'parent', 7);
    if (settled !== undefined) return settled;
  } else if (lead !== '') elaborates = true;
  for (const heading of [...(note.sections[bullet.section]?.headings ?? [])].reverse()) {
    const title = cleanTitle(heading.text);
    const settled = title === '' ? undefined : settles(title, 'heading', 8);
    if (settled !== undefined) return settled;
  }
  const name = cleanTitle(note.name);
  const concept = whole(name, lexicon);
  if (concept !== undefined && (quality === undefined || concept.kind === 'component'))
    return standing(concept.name, 'note', concept.id);
  if (quality !== undefined) return { ...quality, elaborates };
  const title = aspects[0];
  if (title !== undefined) return standing(title, 'heading', undefined, aspects.slice(1));
  if (name !== '' && !/\d{2}-\d{2}|^\d+$/.test(note.name)) return standing(name, 'note', undefined);
  return { subject: undefined, aspects, elaborates };
}

/** The concept that a title names as a whole, an expansion in brackets aside: `SQS (Simple Queue Service)`. */
function whole(title: string, lexicon: Lexicon): Concept | undefined {
  const outside = title.replace(/\s*\([^)]*\)\s*$/, '').trim();
  return lexicon.resolve(title) ?? (outside === '' ? undefined : lexicon.resolve(outside));
}
