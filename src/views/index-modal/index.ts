export type { ConceptLine, IndexDeps } from './deps';
export { IndexModal } from './index-modal';
