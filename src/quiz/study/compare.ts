import { PILLAR_NAMES } from '../../concepts';
import { factsOf } from '../facts/fact';
import type { Fact } from '../facts/types';
import type { QuizSource } from '../source';
import { isSyllabus } from '../gate/claim';
import { cleanStatement, isGenericTitle } from '../text/clean';
import { measuresIn } from '../text/measures';
import { parentsOf, tagsOf } from '../text/tags';
import { contentWords, flat, wordCount } from '../text/words';
import { gather } from '../topic/gather';
import { resolveTopic } from '../topic/resolve';
import { namesSide, sidesOf, speaksOf, type Side } from '../topic/sides';
import type { Comparison, Said } from '../types';

const SET_APART =
  /\b(?:but|while|whereas|however|instead|unlike|rather than|than|on the other hand|in contrast|vs\.?|versus|differ\w*|compared)\b|n['’]t\b|\bnot\b/i;
const MOST_MISSING = 12;
const WRITTEN_OUT = /^#|^(?:millisecond|second|minute|hour|day|week|month|year|port|layer)$/;

/** A statement, the sides it is about, and what it says something about. */
interface Placed {
  readonly said: Said;
  readonly sides: readonly number[];
  readonly apart: boolean;
  readonly aspects: readonly string[];
  /** Those of the aspects that are titles. */
  readonly title: readonly string[];
}

/** What the notes say of each side of `HA vs DR`; undefined where the text names no two sides of which they say something. */
export function compare(text: string, source: QuizSource): Comparison | undefined {
  const found = resolveTopic(text, source);
  if (!('topic' in found) || (found.topic.sides?.length ?? 0) < 2) return undefined;
  const { topic } = found;
  const sides = sidesOf(topic, source.lexicon);
  const placed = gather(topic, source, () => 0, Infinity).flatMap((ref): Placed[] => {
    const [fact] = factsOf(ref, source);
    return fact === undefined || isSyllabus(fact.text) ? [] : placedAt(fact, sides, source);
  });
  const shared = sharedBy(placed);
  const texts = (wanted: (p: Placed) => boolean): Said[] => once(placed.filter(wanted).map((p) => p.said));
  const onlyOf = (side: number) => (p: Placed) => p.sides.length === 1 && p.sides[0] === side && !shared.has(p);
  return {
    topic: topic.text,
    sides: sides.map(({ name, concept }, i) => ({ name, concept, only: texts(onlyOf(i)) })),
    both: texts((p) => !p.apart && (p.sides.length > 1 || shared.has(p))),
    contrasted: texts((p) => p.apart),
    missing: missingOf(
      placed.filter((p) => !p.apart),
      sides,
    ),
  };
}

function placedAt(fact: Fact, sides: readonly Side[], source: QuizSource): Placed[] {
  const text = cleanStatement(fact.bullet.text);
  const own = sides.map((s) => fact.mentions.some((m) => m.concept === s.concept) || namesSide(text, s));
  const about = sides.flatMap((s, i) => (own[i] === true || speaksOf(fact, s, source.lexicon) ? [i] : []));
  if (about.length === 0) return [];
  const apart = about.length > 1 && own.filter(Boolean).length > 1 && SET_APART.test(text);
  return [
    {
      said: { text, source: { note: fact.ref.path, line: fact.bullet.line, text: fact.bullet.text } },
      sides: about,
      apart,
      ...aspectsOf(fact, sides, source),
    },
  ];
}

/** Titles right above the bullet, pillars of its tags, units of its numbers. */
function aspectsOf(fact: Fact, sides: readonly Side[], source: QuizSource): Pick<Placed, 'aspects' | 'title'> {
  const { note, bullet } = fact;
  const headings = note.sections[bullet.section]?.headings ?? [];
  const above = [...headings.slice(1).map((h) => h.text), ...parentsOf(note, bullet).map((p) => p.text)].map(
    cleanStatement,
  );
  const title = above.filter((t) => t !== '' && wordCount(t) <= 4 && !sides.some((s) => namesSide(t, s))).slice(-1);
  const pillars = tagsOf(note, bullet).flatMap((t) => source.pillarOf(t) ?? []);
  const units = measuresIn(bullet.text).map(({ unit }) =>
    WRITTEN_OUT.test(unit) ? `${unit.replace(/^#/, '')}s` : unit.toUpperCase(),
  );
  return { title, aspects: [...new Set([...title, ...pillars.map((p) => PILLAR_NAMES[p]), ...units])] };
}

/** Statements that are made of every side in turn, in the same words. */
function sharedBy(placed: readonly Placed[]): ReadonlySet<Placed> {
  const groups = new Map<string, Placed[]>();
  for (const p of placed) {
    const key = [...new Set(contentWords(p.said.text))].sort().join(' ');
    if (key !== '' && p.sides.length === 1) groups.set(key, [...(groups.get(key) ?? []), p]);
  }
  return new Set([...groups.values()].filter((g) => new Set(g.map((p) => p.sides[0])).size > 1).flat());
}

function once(said: readonly Said[]): Said[] {
  return [...new Map(said.map((s) => [flat(s.text), s])).values()];
}

/** Aspects that the notes have of one side and not of another, those with the most statements first. */
function missingOf(placed: readonly Placed[], sides: readonly Side[]): Comparison['missing'] {
  const byAspect = new Map<string, { readonly aspect: string; readonly of: Placed[] }>();
  for (const p of placed)
    for (const aspect of p.aspects) {
      const entry = byAspect.get(flat(aspect)) ?? { aspect, of: [] };
      entry.of.push(p);
      byAspect.set(flat(aspect), entry);
    }
  return (
    [...byAspect.values()]
      // A title that only one bullet stands under compares nothing, unless anything may have it ("Pricing").
      .filter(({ aspect, of }) => of.length > 1 || isGenericTitle(aspect) || !of[0]?.title.includes(aspect))
      .sort((a, b) => b.of.length - a.of.length)
      .flatMap(({ aspect, of }) =>
        sides.flatMap((side, i) =>
          of.some((p) => p.sides.includes(i))
            ? []
            : [{ side: side.name, aspect, against: once(of.map((p) => p.said)) }],
        ),
      )
      .slice(0, MOST_MISSING)
  );
}
