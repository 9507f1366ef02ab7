import type { Question } from '../../quiz';
import type { Source } from '../shared/source';
import { missed, sourceOf, type Taking } from './taking';

/** How one part of a quiz went. */
export interface Tally {
  readonly name: string;
  readonly right: number;
  readonly total: number;
}

/** Sums up the answers under the names that each question gives; the worst first, those of most questions before others. */
export function tally(taking: Taking, names: (question: Question) => readonly string[]): Tally[] {
  const sums = new Map<string, Tally>();
  taking.answers.forEach(({ verdict }, i) => {
    const question = taking.questions[i];
    for (const name of new Set(question ? names(question) : [])) {
      const { right, total } = sums.get(name) ?? { right: 0, total: 0 };
      sums.set(name, { name, right: right + Number(verdict === 'right'), total: total + 1 });
    }
  });
  return [...sums.values()].sort((a, b) => a.right / a.total - b.right / b.total || b.total - a.total);
}

/** Notes to read again: where most was missed first, each with its first missed bullet. */
export function toRead(taking: Taking, most: number): Source[] {
  const notes = new Map<string, { first: Source; count: number }>();
  for (const { question } of missed(taking))
    for (const source of [sourceOf(question), ...(question.others ?? [])]) {
      const known = notes.get(source.note);
      const first = known && known.first.line <= source.line ? known.first : source;
      notes.set(source.note, { first, count: (known?.count ?? 0) + 1 });
    }
  return [...notes.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map((n) => n.first);
}
