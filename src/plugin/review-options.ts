import type { PillarTags } from '../concepts';
import type { CardOptions } from '../cards';
import type { DeskOptions, TopicLimit } from '../library';
import { limitOf, pillarTags, type Settings } from '../obsidian';
import { DEFAULT_SCHEDULING, type SchedulerOptions } from '../review';
import type { Atlas } from './atlas';
import { limitedPlace } from './review-scopes';

/** How much is wanted on an easy day, 0 to 1. */
const EASY = 0.3;

/** The review desk as the student set it. */
export function deskOptions(atlas: Atlas): DeskOptions {
  let read: { readonly lines: readonly string[]; readonly tags: PillarTags } | undefined;
  /** Asked for each card, so the lines are read once. */
  const tagsOf = (lines: readonly string[]): PillarTags =>
    (read?.lines === lines ? read : (read = { lines, tags: pillarTags(lines) })).tags;
  const topics = limitedTopics(atlas);
  return {
    now: () => Date.now(),
    dayStart: (now) => new Date(now).setHours(0, 0, 0, 0),
    limits: () => ({
      newCards: atlas.settings().newCardsPerDay,
      reviews: atlas.settings().reviewsPerDay,
      topics: topics(),
    }),
    order: () => ({ newCards: atlas.settings().newCardsOrder, order: atlas.settings().reviewOrder }),
    scheduling: () => schedulingOf(atlas.settings()),
    pillarTags: () => tagsOf(atlas.settings().pillarTags),
  };
}

/** The places that the student limited; worked out anew only after an edit, since a topic is looked up in the whole vault. */
function limitedTopics(atlas: Atlas): () => readonly TopicLimit[] {
  let known: { readonly lines: readonly string[]; readonly limits: readonly TopicLimit[] } | undefined;
  atlas.plugin.register(atlas.library.onChange(() => (known = undefined)));
  return () => {
    const lines = atlas.settings().topicLimits;
    if (known?.lines === lines) return known.limits;
    const limits = lines.flatMap((line) => {
      const limit = limitOf(line);
      return limit ? [{ ...limit, place: limitedPlace(atlas, limit.name) }] : [];
    });
    known = { lines, limits };
    return limits;
  };
}

/** How cards are made, as the student set it. */
export function cardOptions({ clozesPerBullet, excludeTag, cardsOfParagraphs }: Settings): CardOptions {
  return { clozes: clozesPerBullet, excludeTag, sentences: cardsOfParagraphs };
}

export function schedulingOf(settings: Settings): SchedulerOptions {
  const { retention, maximumInterval, learningSteps, examDate, easyDays, scheduleWeights } = settings;
  const exam = new Date(`${examDate}T00:00`).getTime();
  return {
    ...DEFAULT_SCHEDULING,
    retention,
    maximumInterval,
    learningSteps,
    ...(Number.isNaN(exam) ? {} : { exam }),
    ...(easyDays.length === 0
      ? {}
      : {
          easyDays: Array.from({ length: 7 }, (_, day) => (easyDays.includes(day) ? EASY : 1)),
          zone: -new Date().getTimezoneOffset(),
        }),
    ...(scheduleWeights.length === 0 ? {} : { weights: scheduleWeights }),
  };
}

/** Whether schedules have to be worked out anew. */
export function schedulingChanged(now: Settings, before: Settings): boolean {
  return JSON.stringify(schedulingOf(now)) !== JSON.stringify(schedulingOf(before));
}
