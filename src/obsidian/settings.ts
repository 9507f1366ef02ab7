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
  readonly questionsPerQuiz: number;
  /** Whether a typed answer in a quiz counts as a review of a card that has been reviewed before. */
  readonly quizMovesSchedules: boolean;
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
  questionsPerQuiz: 10,
  quizMovesSchedules: true,
  recentTopics: [],
  pinnedTopics: [],
};

/** Stored data of any shape (older version, edited by hand, torn) to valid settings; what is unusable falls back. */
export function readSettings(stored: unknown): Settings {
  const data = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  const d = DEFAULT_SETTINGS;
  return {
    excludedFolders: texts(data['excludedFolders']) ?? d.excludedFolders,
    maxNoteBytes: within(data['maxNoteBytes'], 1000, 100_000_000) ?? d.maxNoteBytes,
    logFolder: folder(data['logFolder']) ?? d.logFolder,
    showDiagrams: flag(data['showDiagrams']) ?? d.showDiagrams,
    showDiagramsLive: flag(data['showDiagramsLive']) ?? d.showDiagramsLive,
    hiddenDiagrams: (texts(data['hiddenDiagrams']) ?? d.hiddenDiagrams).slice(0, MOST_HIDDEN),
    retention: within(data['retention'], 0.7, 0.99) ?? d.retention,
    newCardsPerDay: within(data['newCardsPerDay'], 0, 9999) ?? d.newCardsPerDay,
    reviewsPerDay: within(data['reviewsPerDay'], 0, 9999) ?? d.reviewsPerDay,
    questionsPerQuiz: within(data['questionsPerQuiz'], 1, 100) ?? d.questionsPerQuiz,
    quizMovesSchedules: flag(data['quizMovesSchedules']) ?? d.quizMovesSchedules,
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

function folder(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = value.replace(/^[\s/]+|[\s/]+$/g, '');
  return clean === '' ? undefined : clean;
}
