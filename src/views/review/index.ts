export type { ReviewDeps, ReviewStatus, Turn } from './deps';
export { REVIEW_VIEW_TYPE, ReviewView } from './review-view';
