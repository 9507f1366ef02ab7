export type { GroupKind, ListedCard, ProgressDeps, ProgressPage, SetAside } from './deps';
export { PROGRESS_VIEW_TYPE, ProgressView } from './progress-view';
