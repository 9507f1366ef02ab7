/** Numbers of a line in a block of lines that are read together: those of a line stand side by side. */
export const LINE = 16;

/** Where the card begins and ends, and where detail and seal begin. */
export const CARD_AT = 0;
export const CARD_END = 1;
export const DETAIL_AT = 2;
export const SEAL_AT = 3;
export const DEVICE = 4;
export const COUNT = 5;
export const RATING = 6;
/** FNV-1a of the line, up to its seal in the end; and where what is not in it yet begins. */
export const HASH = 7;
export const HASH_AT = 8;
/** Codes of the card, and its number. */
export const CARD_A = 9;
export const CARD_B = 10;
export const CARD = 11;
/** Code of the detail, and then its number. */
export const DETAIL = 12;
