import type { Mention, Lexicon } from '../concepts';
import { isSentence, leadOver, type Bullet, type LinkSpan, type MarkSpan, type Note, type Section } from '../notes';
import { anyOf } from '../tables';
import { genericHeadings } from './data/patterns';
import { isOneOf } from '../words';
import { contentStems, flat, hasWords, wordCount } from './text/words';
import { isGeneric } from './text/terms';
import { labelOf, statementOf, upperFirst } from './text/tidy';

/** A bullet with everything around it that a card may say. Spans are in `statement`. */
export interface Frame {
  readonly note: Note;
  readonly bullet: Bullet;
  readonly section: Section;
  readonly lexicon: Lexicon;
  /** The bullet's plain text without its lead-in; begins with a capital where no parent leads to it, however it is written. */
  readonly statement: string;
  readonly mentions: readonly Mention[];
  readonly marks: readonly MarkSpan[];
  readonly links: readonly LinkSpan[];
  /** Note name and headings as shown, outermost first. */
  readonly trail: readonly string[];
  /** What the bullet is about, as short labels, outermost first: topic, section, parent. Never empty. */
  readonly about: readonly string[];
  /** Ids of the concepts that `about` names as a whole. */
  readonly aboutConcepts: ReadonlySet<string>;
  readonly children: readonly Bullet[];
  /** Other bullets under the same parent, or of the same section where there is none. */
  readonly siblings: readonly Bullet[];
}

const GENERIC = anyOf(genericHeadings);
const WRAPPER =
  /^((a |the )?(overview|summary|introduction|intro|basics|fundamentals|details|definition) (of|to|on|for)\s+(the\s+)?)|((\s*[-–:]\s*|\s+)(overview|summary|introduction|intro|basics|fundamentals|details|definition|essentials|notes|cheat ?sheet))$/gi;

/** Who stands under and beside whom, for one note. */
export class Family {
  private readonly groups = new Map<string, Bullet[]>();

  constructor(note: Note) {
    for (const b of note.bullets) {
      const key = this.key(b);
      const group = this.groups.get(key);
      if (group) group.push(b);
      else this.groups.set(key, [b]);
    }
  }

  childrenOf(bullet: Bullet): readonly Bullet[] {
    return this.groups.get(`p${bullet.index}`) ?? [];
  }

  siblingsOf(bullet: Bullet): readonly Bullet[] {
    return (this.groups.get(this.key(bullet)) ?? []).filter((b) => b !== bullet);
  }

  private key(bullet: Bullet): string {
    if (isSentence(bullet)) return `t${bullet.section}`;
    return bullet.parent >= 0 ? `p${bullet.parent}` : `s${bullet.section}`;
  }
}

/** @param whole with what leads in and trails behind, as cards were made before these were known for what they are */
export function frameOf(note: Note, bullet: Bullet, lexicon: Lexicon, family: Family, whole = false): Frame {
  const section = note.sections[bullet.section] ?? {
    index: 0,
    headings: [],
    line: 1,
    endLine: 1,
    bullets: [],
    tags: [],
  };
  const { text, start } = whole ? { text: bullet.text, start: 0 } : statementOf(bullet.text);
  const mentions = lexicon.mentions(bullet.text, bullet.links);
  const shift = <S extends { readonly start: number; readonly end: number }>(spans: readonly S[]): S[] =>
    spans
      .map((s) => ({ ...s, start: s.start - start, end: s.end - start }))
      .filter((s) => s.start >= 0 && s.end <= text.length && s.start < s.end);
  const headings = section.headings.map((h) => labelOf(h.text)).filter((h) => h !== '');
  const about = aboutOf(note, headings, parentsOf(note, bullet));
  const aboutConcepts = new Set(about.flatMap((a) => lexicon.resolve(a)?.id ?? []));
  return {
    note,
    bullet,
    section,
    lexicon,
    statement: whole || isWrittenSmall(bullet, mentions) ? text : upperFirst(text),
    mentions: shift(mentions),
    marks: shift(bullet.marks).filter((m) => !isWhole(m, text)),
    links: shift(bullet.links),
    trail: [readable(note.name), ...section.headings.map((h) => h.text).filter((h) => h !== '')],
    about,
    aboutConcepts,
    children: family.childrenOf(bullet),
    siblings: family.siblingsOf(bullet),
  };
}

/** A command or a name is written as it is typed, and what goes on from its parent needs no capital. */
function isWrittenSmall({ parent, marks }: Bullet, mentions: readonly Mention[]): boolean {
  return parent >= 0 || mentions[0]?.start === 0 || marks.some((m) => m.kind === 'code' && m.start === 0);
}

/** Who marks the whole of a bullet marks nothing in it. */
function isWhole({ start, end }: MarkSpan, text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

/** What a section is about, for what is no bullet in it. */
export function sectionLead(note: Note, section: number): string {
  const headings = (note.sections[section]?.headings ?? []).map((h) => labelOf(h.text)).filter((h) => h !== '');
  return aboutOf(note, headings, []).join(' › ');
}

function parentsOf(note: Note, bullet: Bullet): string[] {
  const parents: string[] = [];
  for (let p = note.bullets[bullet.parent]; p; p = note.bullets[p.parent]) parents.unshift(parentLabel(p.text));
  const lead = labelOf(leadOver(note, bullet));
  return [wordCount(lead) <= LEAD_WORDS ? lead : '', ...parents].filter((p) => p !== '');
}

/** A longer line above a list tells more than what the list is of. */
const LEAD_WORDS = 8;

/** What a parent contributes: its term where it has one, else its text, as long as that is short. */
function parentLabel(text: string): string {
  const label = labelOf(text.replace(/\s*\([^()]*\)\s*:?$/, ''));
  if (wordCount(label) <= 8) return label;
  const term = /^(.{2,60}?)\s*(?::|\s[–—-])\s/.exec(label)?.[1];
  if (term && wordCount(term) <= 8) return term;
  return wordCount(label) <= 16 ? label : '';
}

/** Topic and nearest label; what an outer one already says is not said twice, and three are enough. */
function aboutOf(note: Note, headings: readonly string[], parents: readonly string[]): string[] {
  const name = readable(note.name);
  const candidates = [...(isSlug(note.name) && headings.length > 0 ? [] : [name]), ...headings].map(unwrap);
  const specific = candidates.filter((c) => c !== '' && !GENERIC.test(c));
  const topic = specific[0] ?? name;
  // "Security" says what sort of thing follows; the heading above it says of what.
  const own = specific.slice(isGeneric(specific[specific.length - 1] ?? '') ? -2 : -1);
  const chain = [topic, ...own, ...parents.slice(-2)].map(shorten);
  const kept: string[] = [];
  for (const [i, label] of chain.entries()) {
    if (label === '' || (i > 0 && GENERIC.test(label))) continue;
    // Under "Levers and pulleys" it is the head "Pulleys" that tells which of them is meant.
    for (let k = kept.length - 1; k >= 0; k--) if (isOneOf(label, kept[k] ?? '')) kept.splice(k, 1);
    if (kept.some((k) => flat(k) === flat(label) || hasWords(k, label))) continue;
    // "RDS" before "RDS Multi-AZ" says nothing more.
    for (let k = kept.length - 1; k >= 0; k--) if (hasWords(label, kept[k] ?? '')) kept.splice(k, 1);
    kept.push(label);
  }
  return kept.length === 0 ? [name] : kept.length > 3 ? [kept[0] ?? name, ...kept.slice(-2)] : kept;
}

function unwrap(heading: string): string {
  const bare = heading.replace(WRAPPER, '').trim();
  return bare === '' ? heading : bare;
}

function shorten(label: string): string {
  return wordCount(label) <= 12 ? label : label.split(/\s+/).slice(0, 12).join(' ') + '…';
}

/** `04-02-networking-vpc` is a file's name and not a topic's. */
function isSlug(name: string): boolean {
  return (
    /^(readme|index|notes?)$/i.test(name) ||
    /^\d+[-_. ]/.test(name) ||
    (/^[a-z0-9]+([-_][a-z0-9]+)+$/.test(name) && contentStems(name).length > 0)
  );
}

function readable(name: string): string {
  const bare = name.replace(/^[\d._-]+(?=[\p{L}])/u, '');
  return (isSlug(name) ? bare.replace(/[-_]+/g, ' ') : bare.replace(/_+/g, ' ')).trim() || name;
}
