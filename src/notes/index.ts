export type * from './types';
export { isQuestion } from './classify';
export { splitTarget } from './link-syntax';
export { plainText, type Plain } from './plain';
export { noteName, readNote } from './read-note';
