/** What single UTF-16 code units are, by tables and comparisons: every character of every bullet is asked. */

/** In {@link SPECIAL}: the blank, which means something only beside another one. */
export const PLAIN_SPACE = 2;

/** Per ASCII character: 0 for itself, 1 where it may begin markup or is white space, {@link PLAIN_SPACE} for the blank. */
export const SPECIAL: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  code === 32 ? PLAIN_SPACE : '\\`!^[<%#&*_=~\t\n\v\f\r'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * How far from `from` on there is nothing but words with single blanks between them; `spaced` where a blank there would be one too
 * many.
 */
export function plainEnd(raw: string, from: number, end: number, spaced: boolean): number {
  let blank = spaced;
  for (let i = from; i < end; i++) {
    const code = raw.charCodeAt(i);
    if (code < 128) {
      const what = SPECIAL[code];
      if (what === 0) blank = false;
      else if (what !== PLAIN_SPACE || blank) return i;
      else blank = true;
    } else if (isSpace(code) || isInvisible(code) || isHyphen(code)) return i;
    else blank = false;
  }
  return end;
}

/** As `\s` has it. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  if (code < 0x2060) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
  return code === 0x3000 || code === 0xfeff;
}

/** Characters without width, which a reader doesn't see and a search would stumble over. */
export function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** Hyphens that look like the one on the keyboard, as texts copied from elsewhere have them. */
export function isHyphen(code: number): boolean {
  return code === 0x2010 || code === 0x2011;
}

/** A letter or digit of the basic plane, in any language. */
export function isWordCharacter(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

/** What a tag may be made of; takes a code point, since an emoji may be one. */
export function isTagCharacter(point: number): boolean {
  if (point < 128) return isWordCharacter(point) || point === 95 || point === 47 || point === 45;
  return /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]/u.test(String.fromCodePoint(point));
}

/** "Sources:- S3, SQS", "Sources :-" is how many write a colon; blanks keep the rest where it stands. */
export function withColons(text: string): string {
  if (!text.includes(':-')) return text;
  return text.replace(/:-(?= |$)/g, (_, at: number) => (at + 2 < text.length ? ': ' : ':'));
}
