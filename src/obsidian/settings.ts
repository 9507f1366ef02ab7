import { DEFAULT_MAX_BYTES } from '../library';

/** Everything the student can set; stored with `saveData`, read back with {@link readSettings}. */
export interface Settings {
  /** Folder paths that are never indexed. */
  readonly excludedFolders: readonly string[];
  /** Bytes. */
  readonly maxNoteBytes: number;
  /** Vault folder of the review log. */
  readonly logFolder: string;
  /** In reading view. */
  readonly showDiagrams: boolean;
  /** In Live Preview. */
  readonly showDiagramsLive: boolean;
  /** Sections whose diagram is hidden, by `NoteSection.key`, and parts of one (`hiddenPart`), latest first; at most {@link MOST_HIDDEN}. */
  readonly hiddenDiagrams: readonly string[];
  /** Desired retention, 0.7 to 0.99. */
  readonly retention: number;
  readonly newCardsPerDay: number;
  readonly reviewsPerDay: number;
  /** Minutes until a new card comes again, shortest first; may be empty. */
  readonly learningSteps: readonly number[];
  /** Days. */
  readonly maximumInterval: number;
  readonly newCardsOrder: 'mixed' | 'first' | 'last';
  readonly reviewOrder: 'urgent' | 'due' | 'notes' | 'random';
  /** `2027-03-12`; empty where there is none. */
  readonly examDate: string;
  /** Days of the week with fewer reviews, Sunday 0. */
  readonly easyDays: readonly number[];
  readonly clozesPerBullet: number;
  /** Whether sentences of paragraphs have cards as bullets do. */
  readonly cardsOfParagraphs: boolean;
  /** The tag that leaves a bullet, a section or a note out, without `#`. */
  readonly excludeTag: string;
  /** What may be asked of a part of the vault in a day, as `limitOf` reads each. */
  readonly topicLimits: readonly string[];
  /** Whether answers are typed in a review before they are shown. */
  readonly typedAnswers: boolean;
  /** The parameters of FSRS-6 as fitted to the student's answers; empty for the published ones. */
  readonly scheduleWeights: readonly number[];
  readonly questionsPerQuiz: number;
  /** Whether a typed answer in a quiz counts as a review of a card that has been reviewed before. */
  readonly quizMovesSchedules: boolean;
  /** The student's own names, as `studentNames` reads them. */
  readonly names: readonly string[];
  /** Tags of the pillars, as `pillarTags` reads them. */
  readonly pillarTags: readonly string[];
  /** Latest first. */
  readonly recentTopics: readonly string[];
  /** Always offered, and commands of their own; latest first. */
  readonly pinnedTopics: readonly string[];
}

/** Beyond this the ones hidden longest ago are shown again. */
export const MOST_HIDDEN = 500;

export const DEFAULT_SETTINGS: Settings = {
  excludedFolders: [],
  maxNoteBytes: DEFAULT_MAX_BYTES,
  logFolder: 'Study Atlas',
  showDiagrams: true,
  showDiagramsLive: true,
  hiddenDiagrams: [],
  retention: 0.9,
  newCardsPerDay: 20,
  reviewsPerDay: 200,
  learningSteps: [1, 10],
  maximumInterval: 36500,
  newCardsOrder: 'mixed',
  reviewOrder: 'urgent',
  examDate: '',
  easyDays: [],
  clozesPerBullet: 2,
  cardsOfParagraphs: true,
  excludeTag: 'no-cards',
  topicLimits: [],
  typedAnswers: false,
  scheduleWeights: [],
  questionsPerQuiz: 10,
  quizMovesSchedules: true,
  names: [],
  pillarTags: [],
  recentTopics: [],
  pinnedTopics: [],
};

/** Stored data of any shape (older version, edited by hand, torn) to valid settings; what is unusable falls back to `d`. */
export function readSettings(stored: unknown, d = DEFAULT_SETTINGS): Settings {
  const data = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  return {
    excludedFolders: texts(data['excludedFolders']) ?? d.excludedFolders,
    maxNoteBytes: within(data['maxNoteBytes'], 1000, 100_000_000) ?? d.maxNoteBytes,
    logFolder: folderPath(data['logFolder']) ?? d.logFolder,
    showDiagrams: flag(data['showDiagrams']) ?? d.showDiagrams,
    showDiagramsLive: flag(data['showDiagramsLive']) ?? d.showDiagramsLive,
    hiddenDiagrams: (texts(data['hiddenDiagrams']) ?? d.hiddenDiagrams).slice(0, MOST_HIDDEN),
    retention: within(data['retention'], 0.7, 0.99) ?? d.retention,
    newCardsPerDay: within(data['newCardsPerDay'], 0, 9999) ?? d.newCardsPerDay,
    reviewsPerDay: within(data['reviewsPerDay'], 0, 9999) ?? d.reviewsPerDay,
    learningSteps: numbers(data['learningSteps'], 1, 1440) ?? d.learningSteps,
    maximumInterval: within(data['maximumInterval'], 1, 36500) ?? d.maximumInterval,
    newCardsOrder: oneOf(data['newCardsOrder'], ['mixed', 'first', 'last'] as const) ?? d.newCardsOrder,
    reviewOrder: oneOf(data['reviewOrder'], ['urgent', 'due', 'notes', 'random'] as const) ?? d.reviewOrder,
    examDate: date(data['examDate']) ?? d.examDate,
    easyDays: numbers(data['easyDays'], 0, 6) ?? d.easyDays,
    clozesPerBullet: within(data['clozesPerBullet'], 1, 6) ?? d.clozesPerBullet,
    cardsOfParagraphs: flag(data['cardsOfParagraphs']) ?? d.cardsOfParagraphs,
    excludeTag: tagName(data['excludeTag']) ?? d.excludeTag,
    topicLimits: texts(data['topicLimits']) ?? d.topicLimits,
    typedAnswers: flag(data['typedAnswers']) ?? d.typedAnswers,
    scheduleWeights: weights(data['scheduleWeights']) ?? d.scheduleWeights,
    questionsPerQuiz: within(data['questionsPerQuiz'], 1, 100) ?? d.questionsPerQuiz,
    quizMovesSchedules: flag(data['quizMovesSchedules']) ?? d.quizMovesSchedules,
    names: texts(data['names']) ?? d.names,
    pillarTags: texts(data['pillarTags']) ?? d.pillarTags,
    recentTopics: (texts(data['recentTopics']) ?? d.recentTopics).slice(0, 10),
    pinnedTopics: (texts(data['pinnedTopics']) ?? d.pinnedTopics).slice(0, 20),
  };
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function texts(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string' && v.trim() !== '') : undefined;
}

function within(value: unknown, low: number, high: number): number | undefined {
  return typeof value === 'number' && value >= low && value <= high ? value : undefined;
}

function numbers(value: unknown, low: number, high: number): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((v) => within(v, low, high) !== undefined) ? (value as number[]) : undefined;
}

/** All 21 of FSRS-6, or none: a part of them means nothing. */
function weights(value: unknown): number[] | undefined {
  return Array.isArray(value) && value.length === 21 ? numbers(value, -1000, 1000) : undefined;
}

function oneOf<T extends string>(value: unknown, all: readonly T[]): T | undefined {
  return all.find((one) => one === value);
}

/** A day that there is, as `2027-03-12`. */
export function date(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const day = new Date(`${value}T12:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value ? undefined : value;
}

/** A tag as the app knows it, with or without its `#`. */
export function tagName(value: unknown): string | undefined {
  return typeof value === 'string'
    ? /^\s*#?([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)\s*$/u.exec(value)?.[1]
    : undefined;
}

/** A folder of the vault; the app sees none that begins with a dot, and `..` would lead out of it. */
export function folderPath(value: unknown): string | undefined {
  const parts = (typeof value === 'string' ? value : '')
    .split(/[\\/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 0 || parts.some((part) => part.startsWith('.')) ? undefined : parts.join('/');
}

export type Key = Extract<keyof Settings, string>;

/** Where the settings tab reads and writes; `save` persists and makes the change take effect. */
export interface SettingsHost {
  settings(): Settings;
  save(settings: Settings): Promise<void>;
  /** Fits the parameters of the schedule to the student's answers; left out as long as that can't be done. */
  fitSchedule?(): void;
}
