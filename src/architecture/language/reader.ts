import type { Namer } from './nouns';
import { PhraseReader } from './phrases';
import type { Tagged } from './tags';
import type { Mark, Unit, VerbUnit } from './units';

/** Turns the tags of a bullet into noun phrases, verbs and what stands between them. */
export function readUnits(tags: readonly Tagged[], text: string, namer: Namer): Unit[] {
  return new UnitReader(tags, new PhraseReader(tags, text, namer)).run(0, 0).units;
}

const BY_ITSELF = /^(?:automatically|dynamically)$/;

/** Brackets in brackets that are told apart: a line of nothing but brackets must not fill the stack. */
const DEEPEST = 8;

class UnitReader {
  constructor(
    private readonly tags: readonly Tagged[],
    private readonly phrases: PhraseReader,
  ) {}

  /** @param depth brackets that are open */
  run(from: number, depth: number): { units: Unit[]; next: number } {
    const units: Unit[] = [];
    let verbSeen = false;
    let i = from;
    while (i < this.tags.length) {
      const tag = this.tags[i];
      if (tag === undefined) break;
      if (tag.tag === 'close') {
        if (depth > 0) return { units, next: i + 1 };
        i++;
        continue;
      }
      if (tag.tag === 'open' && depth < DEEPEST) {
        const inner = this.run(i + 1, depth + 1);
        units.push({
          t: 'paren',
          units: inner.units,
          start: tag.start,
          end: this.tags[inner.next - 1]?.end ?? tag.end,
        });
        i = inner.next;
        continue;
      }
      const verb = this.verbGroup(i);
      if (verb !== undefined) {
        units.push(verb.unit);
        verbSeen = true;
        i = verb.next;
        continue;
      }
      const aside = units.at(-1)?.t === 'instead';
      const objects = verbSeen || prepositionSeen(units);
      const phrase = tag.tag === 'adv' ? undefined : this.phrases.list(i, objects, aside, verbSeen);
      if (phrase !== undefined) {
        units.push(phrase.phrase);
        for (const item of phrase.phrase.items) {
          if (item.aside === undefined || depth >= DEEPEST) continue;
          const inner = this.run(item.aside[0], depth + 1);
          units.push({ t: 'paren', units: inner.units, of: item, start: item.end, end: item.end });
        }
        i = phrase.next;
        continue;
      }
      const mark = markOf(tag);
      if (mark !== undefined) {
        units.push(mark);
        if (mark.t === 'stop' || mark.t === 'colon' || mark.t === 'arrow' || mark.t === 'sub') verbSeen = false;
      }
      i++;
    }
    return { units, next: i };
  }

  /** "can not be used", "to send", "don't"; a copula alone becomes a mark. */
  private verbGroup(at: number): { unit: VerbUnit | Mark; next: number } | undefined {
    let i = at;
    let negated = false;
    let passive = false;
    let infinitive = false;
    let modal = '';
    let be = false;
    let have = false;
    for (; i < this.tags.length; i++) {
      const tag = this.tags[i];
      if (tag === undefined) break;
      if (tag.tag === 'not') negated = true;
      else if (tag.tag === 'modal') {
        modal = tag.low;
        if (tag.low === 'cannot' || tag.low === 'wont' || tag.low === 'cant' || /nt$/.test(tag.low)) negated = true;
        be = false;
      } else if (tag.tag === 'do') {
        if (tag.low.endsWith('nt')) negated = true;
        be = false;
      } else if (tag.tag === 'be') {
        if (be && i > at + 2) break;
        be = true;
        if (tag.low.endsWith('nt')) negated = true;
      } else if (this.isGot(i)) be = true;
      else if (tag.tag === 'have') {
        have = true;
        if (tag.low.endsWith('nt')) negated = true;
      } else if (tag.tag === 'adv' && i > at) continue;
      else if (tag.tag === 'to' && i === at && this.infinitiveAt(i)) infinitive = true;
      else break;
    }
    const start = this.tags[at]?.start ?? 0;
    const verb = this.tags[i];
    if (verb?.tag === 'verb' && verb.verb !== undefined) {
      const done = verb.verb.form === 'past' || (verb.verb.form === 'base' && be);
      passive = done && (be || !have) && !(i === at && this.isActivePast(at));
      if (verb.verb.form === 'noun' && i > at && !be) return undefined;
      // "Dynamically launch": what is done by itself is no order to the reader.
      if (modal === '' && BY_ITSELF.test(this.tags[at - 1]?.low ?? '')) modal = 'by itself';
      return {
        unit: {
          t: 'verb',
          verb: verb.verb,
          negated,
          passive,
          infinitive,
          reduced: i === at,
          modal,
          bare: verb.start,
          start,
          end: verb.end,
        },
        next: i + 1,
      };
    }
    if (i === at) return undefined;
    const end = this.tags[i - 1]?.end ?? start;
    if (be) return { unit: { t: 'be', low: 'be', negated, start, end }, next: i };
    if (have) return { unit: { t: 'have', low: 'have', negated, start, end }, next: i };
    if (infinitive) return undefined;
    return { unit: { t: negated ? 'instead' : 'sub', low: negated ? 'not' : 'aux', negated, start, end }, next: i };
  }

  /** "Gets triggered and", "gets stored in": is. */
  private isGot(at: number): boolean {
    const got = this.tags[at];
    const done = this.tags[at + 1];
    if (got?.tag !== 'verb' || got.verb?.lemma !== 'get' || got.verb.form === 'past') return false;
    if (done?.tag !== 'verb' || done.verb?.form !== 'past') return false;
    const next = this.tags[at + 2]?.tag;
    return next === undefined || /^(?:prep|to|and|comma|stop|adv|sub|close|arrow)$/.test(next);
  }

  private infinitiveAt(at: number): boolean {
    let i = at + 1;
    while (this.tags[i]?.tag === 'adv' || this.tags[i]?.tag === 'not') i++;
    const next = this.tags[i];
    return next?.tag === 'be' || next?.tag === 'have' || (next?.tag === 'verb' && next.verb?.form === 'base');
  }

  /** "RDS invoked Lambda": a past form with a name on either side has an object, so it is active. */
  private isActivePast(at: number): boolean {
    const before = this.tags[at - 1];
    const after = this.tags[at + 1];
    if (before === undefined) return after?.tag === 'det';
    return (
      (before?.tag === 'name' || before?.tag === 'pron' || before?.tag === 'rel') &&
      (after?.tag === 'name' || after?.tag === 'det')
    );
  }
}

/** Whether a preposition came in this clause, so that a list here is not its subject. */
function prepositionSeen(units: readonly Unit[]): boolean {
  for (let i = units.length - 1; i >= 0; i--) {
    const t = units[i]?.t;
    if (t === 'prep') return true;
    if (t === 'stop' || t === 'sub' || t === 'colon' || t === 'dash') return false;
  }
  return false;
}

/** Tags that keep their name as marks. */
const MARKS = ['prep', 'rel', 'sub', 'and', 'comma', 'stop', 'colon', 'dash', 'arrow', 'cmp', 'instead'] as const;
const MARK_OF: ReadonlyMap<string, Mark['t']> = new Map<string, Mark['t']>([
  ...MARKS.map((mark): [string, Mark['t']] => [mark, mark]),
  ['to', 'prep'],
  ['slash', 'and'],
  ['not', 'instead'],
]);

function markOf(tag: Tagged): Mark | undefined {
  const t = MARK_OF.get(tag.tag);
  return t === undefined ? undefined : { t, low: tag.low, negated: tag.tag === 'not', start: tag.start, end: tag.end };
}
