import { width } from './margins';

const BULLET = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/;
/** HTML that CommonMark lets interrupt a paragraph. */
const HTML = /^<(?:\/?[a-z][a-z0-9-]*(?:[\s/>]|$)|!--|\?)/i;
const INTERRUPTS = /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/;

/**
 * Follows a note's lines to see where the app goes on with a list item, or stops going on with a quote, and CommonMark does not:
 *
 * - right below a list item, an unindented line that starts a quote or HTML belongs to the item;
 * - right below a quote, a line indented by four or more is code and not more of the quote.
 */
export class LazyLines {
  /** The widths at which the content of the open list items starts, the outermost first. */
  private readonly items: number[] = [];
  private afterBlank = true;
  private afterQuote = false;
  private fence = '';

  /** What to put before this line, which the calls so far have led to, so that CommonMark sees it as the app does. */
  next(line: string): string {
    const text = line.trimStart();
    const indent = width(line);
    if (this.fence !== '') {
      if (text.startsWith(this.fence) && text.replace(/[`~\s]/g, '') === '') this.fence = '';
      return '';
    }
    const afterBlank = this.afterBlank;
    this.afterBlank = text === '';
    if (text === '') {
      this.afterQuote = false;
      return '';
    }
    if (this.afterQuote && indent >= 4 && this.items.length === 0) {
      this.afterQuote = false;
      return '\n';
    }
    const outer = this.items.findIndex((content) => content > indent);
    const bullet = BULLET.exec(line);
    if (INTERRUPTS.test(text)) {
      if (outer !== -1) this.items.length = outer;
      this.fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0] ?? '';
    } else if (bullet && (indent < 4 || this.items.length > 0)) {
      if (outer !== -1) this.items.length = outer;
      const [, , marker = '', gap = ''] = bullet;
      this.items.push(indent + marker.length + (gap === '' || gap.length > 4 ? 1 : width(gap)));
    } else if (outer !== -1) {
      if (afterBlank) this.items.length = outer;
      else if (text.startsWith('>') || HTML.test(text)) return ' '.repeat((this.items[outer] ?? 0) - indent);
    }
    this.afterQuote = text.startsWith('>');
    return '';
  }
}
