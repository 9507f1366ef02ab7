export type { Doubt, DoubtCandidate } from './doubts';
export { FactRegistry, type NoteChange } from './registry';
export { replay, type HistoryStep, type ReplayedStep } from './replay';
export { factTexts, questionIndex, sightings, writtenIndex } from './sightings';
export type { PackedNote, RegistryState } from './state';
