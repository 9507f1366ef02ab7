export type * from './types';
export { isQuestion } from './classify';
export { plainText, splitTarget, type Plain } from './plain';
export { noteName, readNote } from './read-note';
