import type { Bullet } from '../../notes';

/** What a bullet opens with in bold, and where what is said of it begins in the bullet's text. */
export interface BoldLead {
  readonly term: string;
  readonly saysAt: number;
}

/** Nothing but bold words on the line of the marker. */
const ALONE = /^(?:\*\*[^*]+\*\*|__[^_]+__)[\s:.–—-]*$/;

/**
 * Bold words that a full stop, a colon without a blank or the end of the line parts from the rest ("**Lock.** A chamber …"): who writes so
 * means what others write with a colon and a blank.
 */
export function boldLead({ text, marks, raw, lead }: Bullet): BoldLead | undefined {
  const [mark] = marks;
  if (mark?.kind !== 'bold' || mark.start !== 0) return undefined;
  const term = text.slice(0, mark.end);
  const parted =
    /^\s*[:：]\s*(?=\S)/.exec(text.slice(mark.end)) ??
    (/[.:：]$/.test(term) || (lead !== undefined && ALONE.test(raw.slice(0, lead)))
      ? /^[\s:：.–—-]*(?=\S)/.exec(text.slice(mark.end))
      : null);
  const saysAt = mark.end + (parted?.[0].length ?? 0);
  return parted === null || saysAt >= text.length ? undefined : { term: term.replace(/[.:：\s]+$/, ''), saysAt };
}

/** The text of a bullet with a colon behind such words. */
export function withColon(bullet: Bullet): string {
  const lead = boldLead(bullet);
  return lead === undefined ? bullet.text : `${lead.term}: ${bullet.text.slice(lead.saysAt)}`;
}
