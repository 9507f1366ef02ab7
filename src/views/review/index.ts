export type { ReviewDeps, ReviewStatus } from './deps';
export { REVIEW_VIEW_TYPE, ReviewView } from './review-view';
export { ScopeModal, type OfferedPlace } from './scope-modal';
export { keptScope, placeText, scopeText } from './scope';
