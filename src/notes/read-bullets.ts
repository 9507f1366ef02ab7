import type { CachedMetadata, ListItemCache } from 'obsidian';
import { isDoubtful, isOption, notFact } from './classify';
import { cuesIn } from './cue-words';
import { cutItem, simpleItem } from './cut-item';
import { leadBehind, leadsIn } from './leads';
import { isPlain, PlainReader, type Plain } from './plain';
import { sectionFinder, type OpenSection } from './sections';
import { pointsElsewhere, statementsIn, type Statement } from './statements';
import type { AuthoredQuestion, Bullet, Written } from './types';

const NONE: readonly never[] = [];

/** What a bullet without markup has besides its text. */
const NO_MARKUP: Plain = { text: '', links: NONE, marks: NONE, tags: NONE, images: NONE, blockId: null };

/** What a note is read with; `lineCount` is that of its text. */
interface Source {
  readonly text: string;
  readonly lineCount: number;
  readonly metadata: CachedMetadata;
  readonly questions: readonly AuthoredQuestion[];
  readonly written: readonly Written[];
  /** Lines of paragraphs that state nothing by themselves are read too. */
  readonly lines: boolean;
}

/** The list items of a note and the sentences of its paragraphs, in the order of the text; entered in their sections too. */
export function readBullets(source: Source, sections: readonly OpenSection[]): Bullet[] {
  const items = source.metadata.listItems ?? NONE;
  const statements = statementsIn(source.text, source.metadata.sections ?? NONE, source.lines);
  const reader = new BulletReader(source, sections);
  let next = 0;
  const state = (before: number): void => {
    for (let one = statements[next]; one && one.start < before; one = statements[++next]) reader.statement(one);
  };
  for (const item of items) {
    if (statements.length > 0) state(item.position.start.offset);
    reader.item(item);
  }
  state(Infinity);
  return reader.bullets;
}

class BulletReader {
  readonly bullets: Bullet[] = [];
  /** Per line: 0 for no parent, 1 for one that is not read, else its bullet's index and 2. */
  private readonly parents: number[];
  private readonly plain = new PlainReader();
  private readonly leads: ReadonlyMap<number, string>;
  /** What stands at the margin under the item before, and the line below it. */
  private behind: { readonly lead: string; readonly line: number } | undefined;
  private readonly sectionOf: (line: number) => number;
  private section = 0;
  /** How many of the questions, and of the written cards, lie above. */
  private asked = 0;
  private past = 0;

  constructor(
    private readonly source: Source,
    private readonly sections: readonly OpenSection[],
  ) {
    const { lineCount, metadata } = source;
    this.sectionOf = sectionFinder(sections);
    this.leads = leadsIn(source.text, metadata.sections ?? NONE);
    this.parents = new Array<number>(lineCount).fill(0);
    for (const { parent } of metadata.listItems ?? NONE)
      if (parent >= 0 && parent < lineCount) this.parents[parent] = 1;
  }

  item(item: ListItemCache): void {
    const { text } = this.source;
    const { start, end } = item.position;
    const body = simpleItem(text, start.offset, end.offset);
    const cut = body < 0 ? cutItem(text.slice(start.offset, end.offset)) : undefined;
    if (body < 0 && !cut) return;
    const raw = cut?.raw ?? text.slice(body, end.offset).trimEnd();
    const line = start.line + 1;
    const plain = isPlain(raw) ? NO_MARKUP : this.plain.read(raw);
    const shown = plain === NO_MARKUP ? raw : plain.text;
    const { tags } = plain;
    const question = this.questionAt(line);
    const parent = item.parent >= 0 ? (this.parents[item.parent] ?? 0) - 2 : -1;
    const index = this.bullets.length;
    const hasChildren = (this.parents[start.line] ?? 0) !== 0;
    if (hasChildren) this.parents[start.line] = index + 2;
    const cues = cuesIn(shown);
    const why =
      question?.line === line || (tags.length > 0 && tags.some((t) => t === 'q' || t === 'Q'))
        ? 'question'
        : question !== undefined || (this.bullets[parent]?.notFact === 'question' && isOption(shown))
          ? 'option'
          : notFact(raw, shown, plain, hasChildren, cues);
    const bullet = {
      index,
      section: this.sectionAt(line),
      parent: parent < 0 ? -1 : parent,
      depth: parent >= 0 ? (this.bullets[parent]?.depth ?? 0) + 1 : 0,
      line,
      endLine: end.line + 1,
      marker: cut?.marker ?? '-',
      raw,
      text: shown,
      links: plain.links,
      marks: plain.marks,
      tags,
      images: plain.images,
      task: item.task ?? null,
      blockId: plain.blockId ?? item.id ?? null,
      notFact: cut?.onlyCode ? 'code' : why,
      doubt: isDoubtful(shown, cues),
    } satisfies Bullet;
    const above = item.parent < 0 ? this.leadAbove(start.line) : undefined;
    const last = end.line > start.line ? leadBehind(text.slice(start.offset, end.offset)) : undefined;
    this.behind = last === undefined ? undefined : { lead: last, line: end.line + 1 };
    this.add({
      ...bullet,
      ...(cut && cut.lead < raw.length ? { lead: cut.lead } : {}),
      ...(above === undefined ? {} : { above }),
    });
  }

  private leadAbove(line: number): string | undefined {
    const { behind } = this;
    return this.leads.get(line) ?? (behind && line - behind.line < 2 ? behind.lead : undefined);
  }

  /** What is no fact is left out: nothing stands under it, so nothing would need it. */
  statement({ line: at, endLine, raw }: Statement): void {
    const line = at + 1;
    if (this.questionAt(line) || this.isWritten(line)) return;
    const plain = isPlain(raw) ? NO_MARKUP : this.plain.read(raw);
    const shown = plain === NO_MARKUP ? raw : plain.text;
    const cues = cuesIn(shown);
    const why = notFact(raw, shown, plain, false, cues);
    // A picture is drawn with what stands around it.
    if (!this.source.lines && (why !== null || pointsElsewhere(shown, cues))) return;
    this.add({
      index: this.bullets.length,
      section: this.sectionAt(line),
      parent: -1,
      depth: 0,
      line,
      endLine: endLine + 1,
      marker: '',
      raw,
      text: shown,
      links: plain.links,
      marks: plain.marks,
      tags: plain.tags,
      images: plain.images,
      task: null,
      blockId: plain.blockId,
      notFact: why,
      doubt: isDoubtful(shown, cues),
    });
  }

  private add(bullet: Bullet): void {
    this.bullets.push(bullet);
    this.sections[bullet.section]?.bullets.push(bullet.index);
  }

  /** The written question that a line lies in; asked line by line. */
  private questionAt(line: number): AuthoredQuestion | undefined {
    const { questions } = this.source;
    while ((questions[this.asked]?.endLine ?? Infinity) < line) this.asked++;
    const question = questions[this.asked];
    return question !== undefined && question.line <= line ? question : undefined;
  }

  /** Whether a line is part of a card in the forms of the Spaced Repetition plugin; asked line by line. */
  private isWritten(line: number): boolean {
    const { written } = this.source;
    while ((written[this.past]?.endLine ?? Infinity) < line) this.past++;
    return (written[this.past]?.line ?? Infinity) <= line;
  }

  private sectionAt(line: number): number {
    const isHere =
      (this.sections[this.section]?.line ?? 0) <= line && (this.sections[this.section + 1]?.line ?? Infinity) > line;
    if (!isHere) this.section = this.sectionOf(line);
    return this.section;
  }
}
