export type * from './types';
export { isQuestion } from './classify';
export { isDownwards, leadsOn } from './downwards';
export { leadOver } from './lead-over';
export { splitTarget } from './link-syntax';
export { isSentence } from './statements';
export { OUTLINE_VERSION, packNote, unpackNote } from './pack';
export { plainText, type Plain } from './plain';
export { noteName, readNote } from './read-note';
