export type * from './types';
export { flawsOf, type Flaw } from './flaws';
export {
  FactRegistry,
  factTexts,
  questionIndex,
  replay,
  sightings,
  type Doubt,
  type DoubtCandidate,
  type HistoryStep,
  type NoteChange,
  type PackedNote,
  type RegistryState,
  type ReplayedStep,
} from './identity';
export { isFact } from './facts';
export { withColon } from './text/bold-lead';
export { openerOf, withoutOpenEnd, withoutPointer } from './text/openers';
export { makeCards, NO_CARDS_TAG, type CardOptions } from './make-cards';
