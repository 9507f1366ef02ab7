import { isHyphen, isInvisible, isSpace } from './characters';

/** How much is collected before it joins the rest. */
const CHUNK = 1000;

/** Plain text as it grows: white space collapsed to single blanks, none at the beginning, invisible characters left out, hyphens as on the keyboard. */
export class PlainBuffer {
  /** All but the end, which is in `out`: a long line must not be copied each time its end is looked at. */
  private head = '';
  private out = '';
  /** Whether nothing or a blank comes last, so that white space adds nothing. */
  spaced = true;

  clear(): void {
    this.head = this.out = '';
    this.spaced = true;
  }

  get length(): number {
    return this.head.length + this.out.length;
  }

  text(): string {
    const whole = this.head + this.out;
    return this.spaced ? whole.trimEnd() : whole;
  }

  /** Adds text that is collapsed already; `spaced` where it ends in a blank. */
  add(s: string, spaced: boolean): void {
    this.out += s;
    this.spaced = spaced;
    if (this.out.length < CHUNK) return;
    this.head += this.out;
    this.out = '';
  }

  append(s: string): void {
    let from = 0;
    for (let i = 0; i < s.length; i++) {
      const code = s.charCodeAt(i);
      if (code > 32 && code < 128) {
        this.spaced = false;
        continue;
      }
      if (isHyphen(code)) {
        this.out += `${s.slice(from, i)}-`;
        this.spaced = false;
        from = i + 1;
        continue;
      }
      const hidden = isInvisible(code);
      const space = !hidden && isSpace(code);
      if (!space && !hidden) {
        this.spaced = false;
        continue;
      }
      if (code === 32 && !this.spaced) {
        this.spaced = true;
        continue;
      }
      this.out += s.slice(from, i) + (space && !this.spaced ? ' ' : '');
      if (space) this.spaced = true;
      from = i + 1;
    }
    this.add(from === 0 ? s : s.slice(from), this.spaced);
  }

  /** The end of the text, without white space after it: a few words at least. */
  tail(): string {
    const near = this.out.length < 12 ? (this.head + this.out).slice(-12) : this.out.slice(-12);
    return near.trimEnd();
  }
}
