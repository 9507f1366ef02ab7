import { drawSection, type Architecture } from '../architecture';
import type { Lexicon, PillarTags } from '../concepts';
import { isSentence, type Bullet, type Note, type Section } from '../notes';
import { bulletPair, schedulesOf, withSchedules } from './bullet-pair';
import type { Draft } from './draft';
import { flawsOf } from './flaws';
import { isAboutNotes, isFact, isLabel } from './facts';
import { Family, frameOf, sectionLead, type Frame } from './frame';
import { questionIndex, writtenIndex } from './identity';
import { authoredDrafts } from './kinds/authored';
import { clozeDrafts, type Kept } from './kinds/cloze';
import { clauseDrafts } from './kinds/clause';
import { definitionDrafts, termDrafts } from './kinds/definition';
import { endingDrafts } from './kinds/ending';
import { enumerationDrafts } from './kinds/enumeration';
import { exampleDrafts } from './kinds/example';
import { imageDrafts } from './kinds/image';
import { labelDrafts } from './kinds/label';
import { introducedDrafts, listDrafts } from './kinds/list';
import { mannerDrafts } from './kinds/manner';
import { missingDrafts } from './kinds/missing';
import { pairDrafts } from './kinds/pair';
import { pillarDrafts } from './kinds/pillar';
import { predicateDrafts } from './kinds/predicate';
import { relationDrafts } from './kinds/relation';
import { rowDrafts } from './kinds/row';
import { blankOut } from './text/blank';
import { withoutEmoji } from './text/tidy';
import { once } from '../tables';
import { topicDrafts } from './kinds/topic';
import { whatDrafts } from './kinds/what';
import { surroundings, unique, type Surroundings } from './surroundings';
import type { Card } from './types';
import { WORTH } from './cloze/candidate';

/** A longer bullet (minified data, a pasted page) has no prompt that could be read at a glance, and would cost seconds. */
const LONGEST = 1500;

/** What a bullet, a heading above it or its note is tagged with to be left out. */
export const NO_CARDS_TAG = 'no-cards';

export interface CardOptions {
  /** The most clozes of one bullet; 2 unless told. */
  readonly clozes?: number;
  /** Whether sentences of paragraphs have cards; true where left out. */
  readonly sentences?: boolean;
  /** Whether a card has been reviewed: such a card is preferred, so that its schedule is not left lying. */
  readonly reviewed?: (cardId: string) => boolean;
  /** Whether some card of a fact may have been reviewed: where none was, a bullet costs what its best cards cost. */
  readonly reviewedFact?: (factId: string) => boolean;
  /** The student's own; the usual spellings where left out. */
  readonly pillarTags?: PillarTags;
  /** Without `#`; {@link NO_CARDS_TAG} where left out. */
  readonly excludeTag?: string;
}

/**
 * The cards of a note, in the order of its bullets, then of its questions, then of its tables and written cards.
 *
 * @param factId the identity of `note.bullets[i]`, and of questions and the rest at their index in what `sightings` gives; null where
 *   there is none, and then there is no card
 */
export function makeCards(
  note: Note,
  lexicon: Lexicon,
  factId: (index: number) => string | null,
  options: CardOptions = {},
): Card[] {
  const family = new Family(note);
  const isOut = excluder(note, options.excludeTag ?? NO_CARDS_TAG);
  const drawn = new Map<Section, Architecture | undefined>();
  const cards: Card[] = [];
  for (const bullet of note.bullets) {
    const id = factId(bullet.index);
    if (id === null || bullet.text.length > LONGEST || isOut(bullet.section, bullet)) continue;
    const isLeftOut = options.sentences === false && isSentence(bullet);
    const isAsked = !isLeftOut && (isFact(note, bullet) || isLabel(note, bullet));
    const reviewed = options.reviewedFact?.(id) === false ? undefined : options.reviewed;
    if (!isAsked && !(reviewed && (isLeftOut || isAboutNotes(note, bullet)))) continue;
    const frame = frameOf(note, bullet, lexicon, family);
    const make = (of: Frame): Card[] => choose(of, id, options, reviewed, () => architectureOf(of, drawn));
    const chosen = make(frame);
    // What was asked of "Description: …" before such words were left out has its schedule all the same.
    if (reviewed && frame.statement.length < bullet.text.length)
      for (const old of make(frameOf(note, bullet, lexicon, family, true)))
        if (reviewed(old.id) && !chosen.some((c) => c.id === old.id)) chosen.push(old);
    cards.push(...(isAsked ? chosen : chosen.filter((c) => reviewed?.(c.id))));
  }
  const push = (draft: Draft, id: string, line: number, sectionIndex: number): void => {
    const section = note.sections[sectionIndex];
    if (!section || isOut(sectionIndex)) return;
    if (draft.score === 0 && options.reviewed?.(idOf(id, draft.kind, draft.what)) !== true) return;
    const card: Card = {
      ...asked(draft, id),
      note: note.path,
      line,
      bullet: -1,
      heading: [note.name, ...section.headings.map((h) => h.text)].map((h) => blankOut(h, draft.hidden)),
      tags: unique([...note.tags, ...section.tags]),
      concepts: unique(lexicon.mentions(draft.prompt).map((m) => m.concept)),
      uncertain: /\?\s*$/.test(draft.answer) && draft.kind !== 'pair',
    };
    // What the student wrote as a card is asked as it is, unless nothing is left to ask.
    const flaws = flawsOf(card).filter((f) => draft.kind !== 'pair' || f === 'empty' || f === 'markup');
    if (flaws.length === 0) cards.push(card);
  };
  note.questions.forEach((question, q) => {
    const id = factId(questionIndex(note, q));
    if (id !== null) for (const draft of authoredDrafts(question)) push(draft, id, question.line, question.section);
  });
  note.written?.forEach((written, w) => {
    const id = factId(writtenIndex(note, w));
    if (id === null || written.form === 'bullet') return;
    const lead = sectionLead(note, written.section);
    const drafts = written.form === 'row' ? rowDrafts(written, lead) : pairDrafts(written);
    for (const draft of drafts) push(draft, id, written.line, written.section);
  });
  return cards;
}

/** Whether the tag that leaves out stands at a bullet, above it, or in a heading or the properties of the note. */
function excluder(note: Note, tag: string): (section: number, bullet?: Bullet) => boolean {
  const is = (t: string): boolean => t.toLowerCase() === tag.toLowerCase();
  if (note.tags.some(is)) return () => true;
  const sections = new Set(
    note.sections.filter((s) => s.headings.some((h) => h.raw.split(/\s+/).some((w) => w[0] === '#' && is(w.slice(1))))),
  );
  return (section, bullet) => {
    for (let b = bullet; b; b = note.bullets[b.parent]) if (b.tags.some(is)) return true;
    const own = note.sections[section];
    return own !== undefined && sections.has(own);
  };
}

function architectureOf(frame: Frame, drawn: Map<Section, Architecture | undefined>): Architecture | undefined {
  if (!drawn.has(frame.section)) drawn.set(frame.section, drawSection(frame.note, frame.section, frame.lexicon));
  return drawn.get(frame.section);
}

function choose(
  frame: Frame,
  fact: string,
  options: CardOptions,
  reviewed: CardOptions['reviewed'],
  architecture: () => Architecture | undefined,
): Card[] {
  const shown = once(() => surroundings(frame));
  const best = (drafts: Iterable<Draft>, most = 1, cards: Card[] = []): Card[] =>
    accepted(drafts, frame, fact, reviewed, most, shown, cards);
  const pairs = bulletPair(frame);
  if (pairs) return best(pairDrafts(pairs), 2);
  const list = best(listDrafts(frame));
  const introduced = best(introducedDrafts(frame));
  if (frame.bullet.notFact !== null) return [...introduced, ...list, ...best(imageDrafts(frame))];
  const example = best(exampleDrafts(frame));
  if (example.length > 0) return [...introduced, ...example, ...best(imageDrafts(frame))];
  const defined = [...best(termDrafts(frame)), ...best(definitionDrafts(frame))];
  const others = defined.length + list.length;
  // A sentence is written for the sake of the text, and not to be learnt as a bullet is.
  const wished = isSentence(frame.bullet) ? 1 : (options.clozes ?? 2);
  const written = schedulesOf(frame).length;
  const most = Math.max(others > 0 ? Math.min(1, wished) : wished, written);
  const isKept: Kept | undefined = reviewed && ((kind, what) => reviewed(idOf(fact, kind, what)));
  const gaps: Card[] = [];
  const isAlone = (): boolean => others === 0 && gaps.length === 0;
  // What has been reviewed stays beside a list or a definition that came later.
  const gathered = best(gapDrafts(frame, isAlone, isKept), reviewed ? Math.max(wished, written) : most, gaps);
  const clozes = gathered.filter((c, i) => i < most || reviewed?.(c.id));
  return [
    ...introduced,
    ...defined,
    ...list,
    ...withSchedules(clozes, frame),
    ...best(imageDrafts(frame)),
    ...best(pillarDrafts(frame, options.pillarTags)),
    ...best(frame.mentions.length > 1 ? relationDrafts(frame, architecture()) : []),
  ];
}

/**
 * The gaps of a bullet, best first. Among the phrases that are left after names and numbers stand the other ways to ask for it, each by
 * its worth: by the list it ends in, as one of a list of names, by its reason, aim or condition, by its verb, by what it is said of.
 *
 * @param isAlone whether the bullet has no other card by now: beside one, a gap that a dozen words would fill only costs time
 * @param isKept whether the card has been reviewed: it stays, whatever is thought of it now
 */
function* gapDrafts(frame: Frame, isAlone: () => boolean, isKept: Kept | undefined): Generator<Draft> {
  const isFirst = isAlone();
  const isWanted = (d: Draft): boolean =>
    isFirst || (d.score >= WORTH.acronym && !d.weak) || isKept?.(d.kind, d.what) === true;
  const others = otherDrafts(frame);
  for (const draft of clozeDrafts(frame, isKept, () => (isAlone() ? WORTH.least : WORTH.acronym))) {
    if (draft.score < WORTH.acronym) yield* others(draft.score).filter(isWanted);
    if (isWanted(draft)) yield draft;
  }
  if (isKept || isAlone()) yield* others(-1).filter(isWanted);
}

/** The other ways to ask, and the most that each is worth. */
const OTHERS = [
  [enumerationDrafts, 38],
  [missingDrafts, 30],
  [clauseDrafts, 35],
  [predicateDrafts, 34],
  [labelDrafts, 33],
  [whatDrafts, 30],
  [mannerDrafts, 24],
  [endingDrafts, 23.5],
  [topicDrafts, 22],
] as const;

/** Gives those that are worth more than a score, best first, each once; what can't be is not made. */
function otherDrafts(frame: Frame): (above: number) => Draft[] {
  const made = new Map<number, Draft[]>();
  return (above) => {
    OTHERS.forEach(([drafts, most], i) => {
      if (most > above && !made.has(i)) made.set(i, drafts(frame));
    });
    const found: Draft[] = [];
    OTHERS.forEach((_, i) => {
      const drafts = made.get(i) ?? [];
      found.push(...drafts.filter((d) => d.score > above));
      if (made.has(i))
        made.set(
          i,
          drafts.filter((d) => d.score <= above),
        );
    });
    return found.sort((a, b) => b.score - a.score);
  };
}

/**
 * The best drafts that pass the gate; `drafts` come best first. After the first one only those that are worth asking for
 * their own sake. Drafts are made one at a time, so that a bullet with twenty candidates costs what its best two cost.
 */
function accepted(
  drafts: Iterable<Draft>,
  frame: Frame,
  fact: string,
  reviewed: CardOptions['reviewed'],
  most: number,
  shown: () => Surroundings,
  cards: Card[],
): Card[] {
  const weak: Card[] = [];
  for (const draft of drafts) {
    // Drafts of one bullet come best first, so that nothing after this one would be taken.
    if (!reviewed && (cards.length >= most || (cards.length > 0 && draft.score < WORTH.acronym))) break;
    const base = asked(draft, fact);
    const isKept = reviewed?.(base.id) === true;
    if (cards.length >= most && !isKept) continue;
    if (draft.score < (cards.length > 0 ? WORTH.acronym : WORTH.least) && !isKept) continue;
    if ([...cards, ...weak].some((c) => c.id === base.id)) continue;
    const card: Card = { ...base, ...shown(), heading: headingOf(frame, draft) };
    // What the student wrote, and what has been reviewed, is asked as long as there is something to ask.
    const isBound = draft.kind === 'pair' || isKept;
    if (isBound ? card.prompt !== '' && card.answer !== '' : flawsOf(card, draft.hidden).length === 0)
      (draft.weak && !isKept ? weak : cards).push(card);
  }
  const all = cards.length > 0 ? cards : weak.slice(0, 1);
  if (reviewed) all.sort((a, b) => Number(reviewed(b.id)) - Number(reviewed(a.id)));
  return all.slice(0, most);
}

type Asked = Omit<Card, keyof Surroundings>;

function asked(draft: Draft, fact: string): Asked {
  const { kind, what, accepted, image, starting } = draft;
  const [prompt, answer] = [withoutEmoji(draft.prompt), withoutEmoji(draft.answer)];
  const id = idOf(fact, kind, what);
  return { id, kind, prompt, answer, accepted, ...(image ? { image } : {}), ...(starting ? { starting } : {}) };
}

function idOf(fact: string, kind: string, what: string): string {
  return `${fact}/${kind}${what === '' ? '' : `:${what}`}`;
}

function headingOf({ trail }: Frame, draft: Draft): readonly string[] {
  return draft.kind === 'definition' ? trail : trail.map((h) => blankOut(h, draft.hidden));
}
