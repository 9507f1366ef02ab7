import type { Lexicon } from '../concepts';
import type { Bullet, Note } from '../notes';
import type { Draft } from './draft';
import { flawsOf } from './flaws';
import { isFact, isLabel } from './facts';
import { Family, frameOf, type Frame } from './frame';
import { questionIndex } from './identity';
import { authoredDrafts } from './kinds/authored';
import { clozeDrafts } from './kinds/cloze';
import { definitionDrafts, termDrafts } from './kinds/definition';
import { listDrafts } from './kinds/list';
import { blankOut } from './text/blank';
import { withoutEmoji } from './text/tidy';
import type { Card } from './types';
import { WORTH } from './cloze/candidate';

/** A longer bullet (minified data, a pasted page) has no prompt that could be read at a glance, and would cost seconds. */
const LONGEST = 1500;

export interface CardOptions {
  /** The most clozes of one bullet; 2 unless told. */
  readonly clozes?: number;
  /** Whether a card has been reviewed: such a card is preferred, so that its schedule is not left lying. */
  readonly reviewed?: (cardId: string) => boolean;
}

/**
 * The cards of a note, in the order of its bullets, then of its questions.
 *
 * @param factId the identity of `note.bullets[i]`, and of `note.questions[q]` at `note.bullets.length + q` (the order of
 *   `sightings`); null where there is none, and then there is no card
 */
export function makeCards(
  note: Note,
  lexicon: Lexicon,
  factId: (index: number) => string | null,
  options: CardOptions = {},
): Card[] {
  const family = new Family(note);
  const cards: Card[] = [];
  for (const bullet of note.bullets) {
    const id = factId(bullet.index);
    if (id === null || bullet.text.length > LONGEST) continue;
    if (!(isFact(note, bullet) || isLabel(note, bullet))) continue;
    const frame = frameOf(note, bullet, lexicon, family);
    cards.push(...choose(frame, id, options));
  }
  note.questions.forEach((question, q) => {
    const id = factId(questionIndex(note, q));
    const section = note.sections[question.section];
    if (id === null || !section) return;
    for (const draft of authoredDrafts(question)) {
      const heading = [note.name, ...section.headings.map((h) => h.text)].map((h) => blankOut(h, draft.hidden));
      const card: Card = {
        ...asked(draft, id),
        note: note.path,
        line: question.line,
        bullet: -1,
        heading,
        tags: unique([...note.tags, ...section.tags]),
        concepts: unique(lexicon.mentions(question.prompt).map((m) => m.concept)),
        uncertain: /\?\s*$/.test(draft.answer),
      };
      if (flawsOf(card).length === 0) cards.push(card);
    }
  });
  return cards;
}

function choose(frame: Frame, fact: string, options: CardOptions): Card[] {
  const list = accepted(listDrafts(frame), frame, fact, options, 1);
  if (frame.bullet.notFact !== null) return list;
  const defined = [
    ...accepted(termDrafts(frame), frame, fact, options, 1),
    ...accepted(definitionDrafts(frame), frame, fact, options, 1),
  ];
  const most = options.clozes ?? 2;
  const clozes = accepted(
    clozeDrafts(frame),
    frame,
    fact,
    options,
    defined.length + list.length > 0 ? Math.min(1, most) : most,
  );
  return [...defined, ...list, ...clozes];
}

/**
 * The best drafts that pass the gate; `drafts` come best first. After the first one only those that are worth asking for
 * their own sake. Drafts are made one at a time, so that a bullet with twenty candidates costs what its best two cost.
 */
function accepted(drafts: Iterable<Draft>, frame: Frame, fact: string, options: CardOptions, most: number): Card[] {
  const cards: Card[] = [];
  const weak: Card[] = [];
  const reviewed = options.reviewed;
  for (const draft of drafts) {
    if (cards.length >= most && !reviewed) break;
    const base = asked(draft, fact);
    if ((cards.length > 0 && draft.score < WORTH.acronym) || [...cards, ...weak].some((c) => c.id === base.id))
      continue;
    const card: Card = { ...base, ...surroundings(frame, draft) };
    if (flawsOf(card, draft.hidden).length === 0) (draft.weak ? weak : cards).push(card);
  }
  const all = cards.length > 0 ? cards : weak.slice(0, 1);
  if (reviewed) all.sort((a, b) => Number(reviewed(b.id)) - Number(reviewed(a.id)));
  return all.slice(0, most);
}

function asked(draft: Draft, fact: string): Pick<Card, 'id' | 'kind' | 'prompt' | 'answer' | 'accepted'> {
  const { kind, what, accepted } = draft;
  const [prompt, answer] = [withoutEmoji(draft.prompt), withoutEmoji(draft.answer)];
  return { id: `${fact}/${kind}${what === '' ? '' : `:${what}`}`, kind, prompt, answer, accepted };
}

function surroundings(frame: Frame, draft: Draft): Omit<Card, 'id' | 'kind' | 'prompt' | 'answer' | 'accepted'> {
  const { note, bullet, section } = frame;
  return {
    note: note.path,
    line: bullet.line,
    bullet: bullet.index,
    heading: draft.kind === 'definition' ? frame.trail : frame.trail.map((h) => blankOut(h, draft.hidden)),
    tags: unique([...bullet.tags, ...inheritedTags(frame), ...section.tags, ...note.tags]),
    concepts: unique(frame.mentions.map((m) => m.concept)),
    uncertain: isDoubted(note, bullet),
  };
}

function inheritedTags({ note, bullet }: Frame): string[] {
  const tags: string[] = [];
  for (let p = note.bullets[bullet.parent]; p; p = note.bullets[p.parent]) tags.push(...p.tags);
  return tags;
}

/** A doubt about a bullet is a doubt about what stands under it. */
function isDoubted(note: Note, bullet: Bullet): boolean {
  for (let b: Bullet | undefined = bullet; b; b = note.bullets[b.parent]) if (b.doubt) return true;
  return false;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
