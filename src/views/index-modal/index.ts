export type { ConceptLine, IndexDeps, MentioningNote } from './deps';
export { IndexModal } from './index-modal';
