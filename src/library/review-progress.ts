import type { Card } from '../cards';
import { PILLAR_NAMES, pillarOf, type PillarTags } from '../concepts';
import { noteName } from '../notes';
import {
  factOf,
  freshSchedule,
  startedSchedule,
  type Progress,
  type ProgressGroup,
  type Retention,
  type Mutable,
  type Reviews,
  type Schedule,
  type Scheduler,
} from '../review';
import type { Library } from './library';

/** What figures are worked out from. */
export interface Figures {
  readonly library: Library;
  /** In order of time. */
  readonly reviews: Reviews;
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly scheduler: Scheduler;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly dayStart: (now: number) => number;
  readonly pillarTags?: () => PillarTags;
}

const DAY = 86_400_000;
const LATELY = 30;
const MATURE = 21;
const MOST_WRONG = 100;
const SHORTEST_DAY = 22 * 3_600_000;

/** Sums of which a {@link Retention} is made. */
class Recalls {
  private reviews = 0;
  private kept = 0;
  private expected = 0;

  add(known: boolean, expected: number): void {
    this.reviews++;
    this.kept += Number(known);
    this.expected += expected;
  }

  addAll(other: Recalls | undefined): void {
    if (!other) return;
    this.reviews += other.reviews;
    this.kept += other.kept;
    this.expected += other.expected;
  }

  get(): Retention {
    const share = (sum: number): number | null => (this.reviews === 0 ? null : sum / this.reviews);
    return { reviews: this.reviews, kept: share(this.kept), expected: share(this.expected) };
  }
}

/** How it goes. A review counts for retention where the card was past its learning steps: the first of each day. */
export function progressOf(figures: Figures): Progress {
  const { library, reviews, schedules, scheduler, now, dayStart } = figures;
  const today = dayStart(now);
  const since = dayStart(today - LATELY * DAY);
  const [all, lately] = [new Recalls(), new Recalls()];
  const byCard = new Map<string, Recalls>();
  const states: Mutable[] = [];
  const days = new Map<number, { reviews: number; wrong: number }>();
  const wrong = new Map<string, { card: string; at: number; times: number }>();
  let start = -Infinity;
  for (let i = 0; i < reviews.length; i++) {
    const [at, rating] = [reviews.at(i), reviews.rating(i)];
    // No day is shorter, and the local day of a million times takes long to work out.
    if (!(at >= start && at - start < SHORTEST_DAY)) start = dayStart(at);
    const day = days.get(start) ?? { reviews: 0, wrong: 0 };
    days.set(start, day);
    day.reviews++;
    day.wrong += Number(rating === 1);
    const id = reviews.cardId(i);
    if (rating === 1 && at >= since) {
      const times = (wrong.get(id)?.times ?? 0) + 1;
      wrong.delete(id);
      wrong.set(id, { card: id, at, times });
    }
    const from = reviews.from(i);
    const state = (states[reviews.card(i)] ??= { ...(from ? startedSchedule(id, from) : freshSchedule(id)) });
    if (state.state === 'review' && (state.lastReview ?? 0) < start) {
      const own = byCard.get(id) ?? new Recalls();
      byCard.set(id, own);
      for (const sums of at >= since ? [all, lately, own] : [all, own])
        sums.add(rating > 1, scheduler.recall(state, at));
    }
    scheduler.advance(state, rating, at);
  }
  const cards = { learning: 0, young: 0, mature: 0 };
  const forecast = Array.from({ length: LATELY }, (_, i) => ({ day: dayStart(today + (i + 0.5) * DAY), due: 0 }));
  const groups = new Groups(figures);
  for (const s of schedules.values()) {
    if (library.noteOfFact(factOf(s.card)) === undefined) continue;
    cards[s.state !== 'review' ? 'learning' : s.stability < MATURE ? 'young' : 'mature']++;
    const slot = forecast[Math.max(0, Math.round((dayStart(s.due) - today) / DAY))];
    if (slot) slot.due++;
    groups.add(s, byCard.get(s.card));
  }
  return {
    reviews: reviews.length,
    cards,
    retention: all.get(),
    retentionLately: lately.get(),
    calendar: [...days].map(([day, n]) => ({ day, ...n })).sort((a, b) => a.day - b.day),
    forecast,
    ...groups.get(),
    wrongLately: [...wrong.values()].reverse().slice(0, MOST_WRONG),
  };
}

interface Group {
  readonly name: string;
  readonly recalls: Recalls;
  cards: number;
  due: number;
  recall: number;
}

/** Reviewed cards by note, concept and pillar. */
class Groups {
  private readonly notes = new Map<string, Group>();
  private readonly concepts = new Map<string, Group>();
  private readonly pillars = new Map<string, Group>();

  constructor(private readonly figures: Figures) {}

  add(s: Schedule, recalls: Recalls | undefined): void {
    const { library, pillarTags } = this.figures;
    const card = library.card(s.card);
    const path = library.noteOfFact(factOf(s.card)) ?? '';
    this.count(this.notes, path, noteName(path), s, recalls);
    for (const id of card?.concepts ?? [])
      this.count(this.concepts, id, library.lexicon.get(id)?.name ?? id, s, recalls);
    for (const pillar of pillarsOf(card, pillarTags?.()))
      this.count(this.pillars, pillar, PILLAR_NAMES[pillar], s, recalls);
  }

  get(): Pick<Progress, 'byNote' | 'byConcept' | 'byPillar'> {
    return { byNote: listed(this.notes), byConcept: listed(this.concepts), byPillar: listed(this.pillars) };
  }

  private count(to: Map<string, Group>, key: string, name: string, s: Schedule, recalls: Recalls | undefined): void {
    const { now, scheduler } = this.figures;
    const group = to.get(key) ?? { name, recalls: new Recalls(), cards: 0, due: 0, recall: 0 };
    to.set(key, group);
    group.cards++;
    group.due += Number(s.due <= now);
    group.recall += scheduler.recall(s, now);
    group.recalls.addAll(recalls);
  }
}

function pillarsOf(card: Card | undefined, tags?: PillarTags): Set<keyof typeof PILLAR_NAMES> {
  return new Set((card?.tags ?? []).flatMap((t) => pillarOf(t, tags) ?? []));
}

function listed(groups: ReadonlyMap<string, Group>): ProgressGroup[] {
  return [...groups]
    .map(([key, g]) => ({
      key,
      name: g.name,
      cards: g.cards,
      due: g.due,
      retention: g.recalls.get(),
      recall: g.recall / g.cards,
    }))
    .sort((a, b) => a.recall - b.recall || (a.key < b.key ? -1 : 1));
}
