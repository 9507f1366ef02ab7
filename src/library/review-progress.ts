import type { Card } from '../cards';
import { PILLAR_NAMES, pillarOf, type PillarTags } from '../concepts';
import { noteName } from '../notes';
import {
  factOf,
  freshSchedule,
  type Progress,
  type ProgressGroup,
  type Retention,
  type Review,
  type Schedule,
  type Scheduler,
} from '../review';
import type { Library } from './library';

/** What figures are worked out from. */
export interface Figures {
  readonly library: Library;
  /** In order of time. */
  readonly reviews: readonly Review[];
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
  const states = new Map<string, Schedule>();
  const days = new Map<number, { reviews: number; wrong: number }>();
  const wrong = new Map<string, { card: string; at: number; times: number }>();
  for (const r of reviews) {
    const before = states.get(r.card) ?? freshSchedule(r.card);
    states.set(r.card, scheduler.next(before, r.rating, r.at));
    const start = dayStart(r.at);
    const day = days.get(start) ?? { reviews: 0, wrong: 0 };
    days.set(start, { reviews: day.reviews + 1, wrong: day.wrong + Number(r.rating === 1) });
    if (r.rating === 1 && r.at >= since) {
      const times = (wrong.get(r.card)?.times ?? 0) + 1;
      wrong.delete(r.card);
      wrong.set(r.card, { card: r.card, at: r.at, times });
    }
    if (before.state !== 'review' || (before.lastReview ?? 0) >= start) continue;
    const own = byCard.get(r.card) ?? new Recalls();
    byCard.set(r.card, own);
    for (const sums of r.at >= since ? [all, lately, own] : [all, own])
      sums.add(r.rating > 1, scheduler.recall(before, r.at));
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
