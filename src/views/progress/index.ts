export type { GroupKind, ListedCard, ProgressDeps, ProgressPage, SetAside } from './deps';
export { FitModal, type FitInSteps } from './fit-modal';
export { PROGRESS_VIEW_TYPE, ProgressView } from './progress-view';
